"""The published document, as far as requests are checked against it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from math import isfinite
from typing import Any, Final, NamedTuple

from ..document import openapi
from .wire import Refusal

BAD_FIELD: Final = -3
BAD_JSON: Final = 80002
_DEEPEST: Final = 20
_WHOLE: Final = re.compile(r"-?[0-9]{1,19}", re.ASCII)
_NUMBER: Final = re.compile(r"-?[0-9]{1,19}(\.[0-9]{1,19})?", re.ASCII)


class Field(NamedTuple):
    """One field of a form, and what may stand in it."""

    name: str
    required: bool
    has_default: bool
    kind: str
    allowed: frozenset[str]
    minimum: int | None
    maximum: int | None
    shortest: int
    longest: int | None
    pattern: str
    holds: type | None  # what the JSON in it is
    secret: bool


class Described(NamedTuple):
    """One operation of the document."""

    id: str
    names: tuple[str, ...]
    path: str
    credentials: str
    changes: bool
    fields: tuple[Field, ...]
    shown: frozenset[str]  # fields that are no secret
    shapes: tuple[frozenset[str], ...]  # sets of fields, one of which must be there
    example: Mapping[str, Any]  # of a successful answer


class Document(NamedTuple):
    """What is taken from the document: operations by path, and what error codes mean."""

    operations: Mapping[str, Described]
    meanings: Mapping[str, str]


@cache
def document() -> Document:
    """The document, read once."""
    found = openapi()
    operations = {path: _described(path, item["post"], found) for path, item in found["paths"].items()}
    return Document(operations, {code: said["meaning"] for code, said in found["x-ttlock-error-codes"].items()})


def operations() -> Mapping[str, Described]:
    """All operations by path."""
    return document().operations


def meaning_of(code: int) -> str:
    """What the document says of an error code, as words for `errmsg`."""
    return document().meanings.get(str(code), "failed")


def check(operation: Described, fields: Mapping[str, str], *, strict: bool) -> None:
    """Refuse with -3, naming the field, what the document does not allow.

    Lenient: a field for which the documentation states a default, or this package sends one, may be left out.
    """
    for field in operation.fields:
        value = fields.get(field.name)
        if value is None or value == "":
            if field.required and (strict or not field.has_default):
                raise Refusal(BAD_FIELD, f"{field.name} is required")
        elif not _fits(field, value):
            raise Refusal(BAD_FIELD, f"{field.name} is invalid")
        elif field.holds is not None and not _holds(field.holds, value):
            raise Refusal(BAD_JSON, f"{field.name} is no JSON of the kind that is expected")
    if operation.shapes and not any(shape <= fields.keys() for shape in operation.shapes):
        raise Refusal(BAD_FIELD, f"{', '.join(sorted(operation.shapes[0]))} are required")
    if strict and (unknown := fields.keys() - {field.name for field in operation.fields}):
        raise Refusal(BAD_FIELD, f"{min(unknown)} is unknown")


def _fits(field: Field, value: str) -> bool:
    if field.allowed and value not in field.allowed:
        return False
    if field.kind == "string":
        fits = field.shortest <= len(value) and (field.longest is None or len(value) <= field.longest)
        return fits and (not field.pattern or re.search(field.pattern, value) is not None)
    if not (_WHOLE if field.kind == "integer" else _NUMBER).fullmatch(value):
        return False
    low, high = field.minimum, field.maximum
    return (low is None or float(value) >= low) and (high is None or float(value) <= high)


def _holds(kind: type, text: str) -> bool:
    try:
        found = json.loads(text, parse_constant=_finite, parse_float=_finite)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, kind) and _is_flat(found)


def _finite(text: str) -> float:
    """A number that can be given out again; `NaN` and `1e999` are read by Python alone."""
    number = float(text)
    if not isfinite(number):
        raise ValueError(f"{text} is no number of JSON")
    return number


def _is_flat(found: Any, levels: int = _DEEPEST) -> bool:
    """Whether it is nested no deeper than a person would; writing it needs a level of the stack for each."""
    if not isinstance(found, (list, dict)):
        return True
    return levels > 0 and all(
        _is_flat(item, levels - 1) for item in (found.values() if isinstance(found, dict) else found)
    )


def _described(path: str, raw: Mapping[str, Any], document: Mapping[str, Any]) -> Described:
    fields: list[Field] = []
    shapes: list[frozenset[str]] = []
    media = list(raw.get("requestBody", {}).get("content", {}).values())
    parts = media[0]["schema"]["allOf"] if media else []
    for part in (_resolved(part, document) for part in parts):
        required = part.get("required", [])
        fields += [
            _field(name, found, name in required, document) for name, found in part.get("properties", {}).items()
        ]
        shapes += [frozenset(shape["required"]) for shape in part.get("anyOf", [])]
    public = f"{raw.get('x-ttlock-resource')}.{raw.get('x-ttlock-method')}"
    return Described(
        id=raw["operationId"],
        names=(raw["operationId"], public, path),
        path=path,
        credentials=raw["x-ttlock-credentials"],
        changes=raw["x-ttlock-safety"] in {"write", "command"},
        fields=tuple(fields),
        shown=frozenset(field.name for field in fields if not field.secret),
        shapes=tuple(shapes),
        example=raw["responses"]["200"]["content"]["application/json"]["examples"]["ok"]["value"],
    )


def _field(name: str, schema: Mapping[str, Any], required: bool, document: Mapping[str, Any]) -> Field:
    parts = [_resolved(part, document) for part in (schema, *schema.get("allOf", []))]
    closed = [part for part in parts if "enum" in part and not part.get("x-ttlock-open")]
    enums = [frozenset(map(str, part["enum"])) for part in closed]
    merged = {key: value for part in reversed(parts) for key, value in part.items()}
    passcode = "x-ttlock-check" in merged  # its length has a code of its own
    return Field(
        name=name,
        required=required,
        has_default="default" in merged or "x-ttlock-default" in merged,
        kind=str(merged.get("type", "string")),
        allowed=frozenset.intersection(*enums) if enums else frozenset(),
        minimum=merged.get("minimum"),
        maximum=merged.get("maximum"),
        shortest=merged.get("minLength", 0),
        longest=merged.get("maxLength"),
        pattern="" if passcode else str(merged.get("pattern", "")),
        holds=_kind_of(merged["x-ttlock-json"]) if "x-ttlock-json" in merged else None,
        secret=merged.get("format") == "password",
    )


def _kind_of(inner: Mapping[str, Any]) -> type:
    return list if inner.get("type") == "array" else dict


def _resolved(node: Mapping[str, Any], document: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" not in node:
        return node
    found: Mapping[str, Any] = document["components"]["schemas"][node["$ref"].rsplit("/", 1)[-1]]
    return found
