"""The published document, as far as requests are checked against it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from ..document import openapi
from .wire import Refusal

BAD_FIELD: Final = -3
_WHOLE: Final = re.compile(r"-?[0-9]{1,19}", re.ASCII)


class Field(NamedTuple):
    """One field of a form, and what may stand in it."""

    name: str
    required: bool
    has_default: bool
    kind: str
    allowed: frozenset[str]
    minimum: int | None
    maximum: int | None
    pattern: str
    secret: bool


class Described(NamedTuple):
    """One operation of the document."""

    id: str
    names: tuple[str, ...]
    path: str
    credentials: str
    changes: bool
    fields: tuple[Field, ...]
    secrets: frozenset[str]
    shapes: tuple[frozenset[str], ...]  # sets of fields, one of which must be there
    example: Mapping[str, Any]  # of a successful answer


@cache
def operations() -> dict[str, Described]:
    """All operations by path."""
    document = openapi()
    return {path: _described(path, item["post"], document) for path, item in document["paths"].items()}


def meaning_of(code: int) -> str:
    """What the document says of an error code, as words for `errmsg`."""
    return str(openapi()["x-ttlock-error-codes"].get(str(code), {}).get("meaning", "failed"))


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
    if operation.shapes and not any(shape <= fields.keys() for shape in operation.shapes):
        raise Refusal(BAD_FIELD, f"{', '.join(sorted(operation.shapes[0]))} are required")
    if strict and (unknown := fields.keys() - {field.name for field in operation.fields}):
        raise Refusal(BAD_FIELD, f"{min(unknown)} is unknown")


def _fits(field: Field, value: str) -> bool:
    if field.allowed and value not in field.allowed:
        return False
    if field.kind != "integer":
        return not field.pattern or re.search(field.pattern, value) is not None
    if not _WHOLE.fullmatch(value):
        return False
    low, high = field.minimum, field.maximum
    return (low is None or int(value) >= low) and (high is None or int(value) <= high)


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
        secrets=frozenset(field.name for field in fields if field.secret),
        shapes=tuple(shapes),
        example=raw["responses"]["200"]["content"]["application/json"]["examples"]["ok"]["value"],
    )


def _field(name: str, schema: Mapping[str, Any], required: bool, document: Mapping[str, Any]) -> Field:
    parts = [_resolved(part, document) for part in (schema, *schema.get("allOf", []))]
    enums = [frozenset(map(str, part["enum"])) for part in parts if "enum" in part]
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
        pattern="" if passcode else str(merged.get("pattern", "")),
        secret=merged.get("format") == "password",
    )


def _resolved(node: Mapping[str, Any], document: Mapping[str, Any]) -> Mapping[str, Any]:
    if "$ref" not in node:
        return node
    found: Mapping[str, Any] = document["components"]["schemas"][node["$ref"].rsplit("/", 1)[-1]]
    return found
