"""Named schemas: objects and enums."""

from __future__ import annotations

import re
from collections import Counter

from ..loader import Map, Seq
from ..names import body_class, class_name, module, resource_class
from ..source import Source
from .fields import check_fields
from .shapes import check_choice, check_keys, check_text, is_int, map_at, texts_at
from .usage import Use, reached, uses

_OBJECT = ("type", "description", "required", "properties", "x-ttlock-signed")
_ENUM_NEEDS = ("type", "description", "enum", "x-enum-varnames", "x-enum-descriptions")
_ENUM = (*_ENUM_NEEDS, "format", "x-ttlock-open")
_MEMBER = re.compile(r"[A-Z][A-Z0-9_]*")
_PLAIN_TEXT = re.compile(r"[ -~]+")
_ALWAYS_THERE = {"id", "errcode", "list", "pageNo", "pageSize", "pages", "total"}
_TAKEN = {
    *("Any", "AsyncIterator", "AsyncSession", "AuthenticatedClient", "ClassVar", "Client", "Credentials", "Decimal"),
    *(
        "Factory",
        "Final",
        "Iterator",
        "Kind",
        "LockFeatures",
        "Mapping",
        "Model",
        "Needs",
        "OpenIntEnum",
        "OpenStrEnum",
    ),
    *("Operation", "Paging", "Parameter", "Response", "Rule", "Safety", "Self", "Sequence", "Session", "Slot", "Unset"),
}


def check_schemas(source: Source) -> None:
    """All schemas, and that their names get along with each other."""
    modules = Counter(module(name) for name in source.schemas)
    bodies = {body_class(str(raw.get("operationId"))) for raw in source.operations.values()}
    resources = {resource_class(str(raw.get("x-ttlock-resource"))) for raw in source.operations.values()}
    for name, schema in source.schemas.items():
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or class_name(name) != name:
            source.note(
                schema, "", f"schema {name}: the name must be PascalCase (the class would be {class_name(name)})"
            )
        elif name in _TAKEN | bodies or name.removeprefix("Async") in resources:
            source.note(schema, "", f"schema {name}: the generated code uses this name for something else")
        elif modules[module(name)] > 1:
            source.note(schema, "", f"schema {name}: another schema would be written to the module {module(name)} too")
    used = uses(source)
    operations = source.operations.values()
    sent = reached(source, [raw.get("requestBody") for raw in operations])
    answered = reached(source, [raw.get("responses") for raw in operations]) - sent
    for name, schema in source.schemas.items():
        _check_schema(source, name, schema, used[name])
        if name in answered:
            _check_required(source, name, schema)


def _check_schema(source: Source, name: str, schema: Map, use: Use) -> None:
    what = f"schema {name}"
    if "enum" in schema:
        _check_enum(source, what, schema)
    elif schema.get("type") == "object":
        _check_object(source, what, schema, use)
    else:
        source.note(schema, "type", f"{what}: must be an object or have an enum")
    if name in reached(source, schema):
        source.note(schema, "", f"{what}: contains itself")


def _check_object(source: Source, what: str, schema: Map, use: Use) -> None:
    check_keys(source, schema, what, _OBJECT, ("description", "properties"))
    check_text(source, schema, "description", what)
    check_choice(source, schema, "x-ttlock-signed", what, (True,))
    if not map_at(schema, "properties"):
        source.note(schema, "properties", f"{what}: properties must be a mapping with at least one field")
        return
    check_fields(source, what, schema, Use.FORM if "x-ttlock-signed" in schema else use)


def _check_required(source: Source, name: str, schema: Map) -> None:
    """The cloud leaves out what it likes; what is sent is ours to complete."""
    for wire in texts_at(schema, "required"):
        if not (wire in _ALWAYS_THERE or wire.lower().endswith("id")):
            source.note(
                schema, "required", f"schema {name}: {wire} cannot be required: only ids, page numbers and list are"
            )


def _check_enum(source: Source, what: str, schema: Map) -> None:
    check_keys(source, schema, what, _ENUM, _ENUM_NEEDS)
    check_text(source, schema, "description", what)
    check_choice(source, schema, "type", what, ("integer", "string"))
    check_choice(source, schema, "format", what, ("int32", "int64"))
    check_choice(source, schema, "x-ttlock-open", what, (True,))
    values, names, meanings = (schema.get(key) for key in ("enum", "x-enum-varnames", "x-enum-descriptions"))
    if not (isinstance(values, Seq) and isinstance(names, Seq) and isinstance(meanings, Seq) and values):
        source.note(schema, "enum", f"{what}: enum, x-enum-varnames and x-enum-descriptions must be lists")
        return
    for key, items in (("x-enum-varnames", names), ("x-enum-descriptions", meanings)):
        if len(items) != len(values):
            source.note(schema, key, f"{what}: {key} has {len(items)} entries for {len(values)} values")
    fits = is_int if schema.get("type") == "integer" else _is_plain
    if not all(map(fits, values)) or len(set(map(str, values))) != len(values):
        source.note(schema, "enum", f"{what}: the values must all be of its type, none twice")
    for name in names:
        if not isinstance(name, str) or not _MEMBER.fullmatch(name):
            source.note(
                schema, "x-enum-varnames", f"{what}: {name!r} must be UPPER_CASE (in quotes, if YAML has it too)"
            )
        elif names.count(name) > 1:
            source.note(schema, "x-enum-varnames", f"{what}: {name} stands twice")
    if not all(isinstance(meaning, str) and meaning.strip() for meaning in meanings):
        source.note(schema, "x-enum-descriptions", f"{what}: each value needs its meaning in words")


def _is_plain(value: object) -> bool:
    return isinstance(value, str) and _PLAIN_TEXT.fullmatch(value) is not None
