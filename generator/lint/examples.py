"""Examples, checked against the schemas that they stand for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..loader import Map, Seq
from ..source import Source
from .shapes import is_in, is_int

_TYPES = {"integer": "a whole number", "number": "a number", "string": "text", "boolean": "true or false"}


def check_example(source: Source, what: str, place: Map, schemas: list[Any]) -> None:
    """The `example` at a place against an object that is made of parts."""
    example = place.get("example")
    if not isinstance(example, Map):
        source.note(place, "example", f"{what}: an example is missing" if example is None else f"{what}: no example")
        return
    for key, problem in _object(source, schemas, example, ""):
        source.note(example, key, f"{what}: in its example {problem}")


def fits(source: Source, schema: Any, value: Any) -> bool:
    """Whether a value fits a schema."""
    return next(_value(source, schema, value, "it"), None) is None


def _object(source: Source, parts: list[Any], value: dict[str, Any], path: str) -> Iterator[tuple[str, str]]:
    """Problems of an object that is made of parts, each with the key that it concerns."""
    objects = [part for part in (source.schema(part) or part for part in parts) if isinstance(part, Map)]
    fields = {wire: field for part in objects for wire, field in _map(part.get("properties")).items()}
    for key, item in value.items():
        if key in fields:
            yield from ((key, problem) for problem in _value(source, fields[key], item, path + key))
        else:
            yield key, f"{path}{key} is no field"
    for part in objects:
        for key in _list(part.get("required")):
            if key not in value and _map(fields.get(key)).get("format") != "binary":
                yield "", f"{path}{key} is missing"
        choices = _list(part.get("anyOf"))
        if choices and not any(
            set(map(str, _list(_map(choice).get("required")))) <= value.keys() for choice in choices
        ):
            yield "", "none of the sets of required fields is complete"


def _value(source: Source, schema: Any, value: Any, path: str) -> Iterator[str]:
    target = source.schema(schema) or schema
    if not isinstance(target, Map) or (value is None and target.get("nullable")):
        return
    for part in _list(target.get("allOf")):
        yield from _value(source, part, value, path)
    if isinstance(target.get("enum"), Seq) and not is_in(value, target["enum"]):
        yield f"{path} is not in the enum"
    if target.get("type") == "object":
        if isinstance(value, dict):
            yield from (problem for _, problem in _object(source, [target], value, f"{path}."))
        else:
            yield f"{path} must be an object"
    elif target.get("type") == "array":
        yield from _array(source, target, value, path)
    elif not _is(target.get("type"), value):
        yield f"{path} must be {_TYPES[target['type']]}"
    else:
        yield from _limits(target, value, path)
        yield from _json(source, target, value, path)


def _array(source: Source, schema: Map, value: Any, path: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{path} must be a list"
        return
    for number, item in enumerate(value):
        yield from _value(source, schema.get("items"), item, f"{path}[{number}]")


def _is(kind: Any, value: Any) -> bool:
    if kind == "integer":
        return is_int(value)
    if kind == "number":
        return is_int(value) or isinstance(value, float)
    return not (kind == "string" and not isinstance(value, str)) and not (
        kind == "boolean" and not isinstance(value, bool)
    )


def _limits(schema: Map, value: Any, path: str) -> Iterator[str]:
    size = len(value) if isinstance(value, str) else value
    low, high = ("minLength", "maxLength") if isinstance(value, str) else ("minimum", "maximum")
    if is_int(schema.get(low)) and size < schema[low]:
        yield f"{path} is less than {low} allows"
    if is_int(schema.get(high)) and size > schema[high]:
        yield f"{path} is more than {high} allows"
    if schema.get("format") == "decimal" and isinstance(value, str) and not re.fullmatch(r"-?\d+(\.\d+)?", value):
        yield f"{path} must be a number in quotes"
    if isinstance(value, str) and isinstance(schema.get("pattern"), str):
        try:
            matches = re.search(schema["pattern"], value)
        except re.error:  # noted at the field itself
            return
        if not matches:
            yield f"{path} does not match its pattern"


def _json(source: Source, schema: Map, value: Any, path: str) -> Iterator[str]:
    if "x-ttlock-json" in schema and isinstance(value, str):
        try:
            inner = json.loads(value)
        except ValueError:
            yield f"{path} is no JSON"
            return
        yield from _value(source, schema["x-ttlock-json"], inner, path)


def _map(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
