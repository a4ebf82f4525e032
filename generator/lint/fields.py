"""The properties of forms and of named objects."""

from __future__ import annotations

import re
from typing import Any

from ..describe import is_id
from ..loader import Map, Seq
from ..names import is_identifier, moment, snake
from ..source import Source
from .examples import fits
from .shapes import check_choice, check_keys, check_text, is_in, is_int
from .usage import Use

_KEYS = {
    *("type", "format", "description", "minimum", "maximum", "minLength", "maxLength", "pattern", "default", "example"),
    *("nullable", "items", "enum", "$ref", "allOf", "deprecated", "x-ttlock-name", "x-ttlock-default", "x-ttlock-time"),
    *(
        "x-ttlock-zero",
        "x-ttlock-one",
        "x-ttlock-check",
        "x-ttlock-json",
        "x-ttlock-features",
        "x-ttlock-same-as",
        "x-ttlock-amount",
    ),
    *("x-ttlock-record", "x-ttlock-wire"),
}
_ONLY_FORM = ("x-ttlock-default", "x-ttlock-zero", "x-ttlock-one", "x-ttlock-check", "x-ttlock-wire")
_NOT_FORM = ("x-ttlock-features", "x-ttlock-amount", "x-ttlock-record", "items")
_FORMATS = {
    "integer": ("int32", "int64"),
    "number": ("float", "double", "decimal"),
    "string": ("password", "decimal", "binary"),
    "boolean": (),
    "array": (),
}
_BELONGS = {  # to which types a key belongs
    "minimum": ("integer", "number"),
    "maximum": ("integer", "number"),
    "minLength": ("string",),
    "maxLength": ("string",),
    "pattern": ("string",),
    "items": ("array",),
    "x-ttlock-time": ("integer",),
    "x-ttlock-zero": ("integer",),
    "x-ttlock-one": ("integer",),
    "x-ttlock-check": ("string",),
    "x-ttlock-json": ("string",),
    "x-ttlock-features": ("string",),
    "x-ttlock-amount": ("string",),
}
_SECRETS = {
    *("accessToken", "access_token", "adminPwd", "aesKeyStr", "clientSecret", "deletePwd", "keyboardPwd"),
    *("keyboardPwdList", "lockData", "lockKey", "newKeyboardPwd", "noKeyPwd", "password", "refresh_token", "searchStr"),
}
# locals of the generated code of all clients, and members of every model
_TAKEN_WIRE = {"d", "cls", "self", "src_dict", "field_dict"}
_TAKEN_NAMES = {
    *("additional_properties", "builtins", "concurrency", "from_dict", "self", "slots_", "start_page", "to_dict"),
}


def check_fields(source: Source, what: str, schema: Map, use: Use) -> None:
    """All properties of an object, and that their Python names differ."""
    properties: Map = schema["properties"]
    for wire in schema.get("required", ()) if isinstance(schema.get("required", Seq()), Seq) else [None]:
        if not isinstance(wire, str) or wire not in properties:
            source.note(schema, "required", f"{what}: required names {wire!r}, which is no property here")
    names: dict[str, str] = {}
    for wire, field in properties.items():
        if not isinstance(field, Map):
            source.note(properties, wire, f"{what}: {wire} must be a mapping")
            continue
        _check_field(source, properties, f"{what}, {wire}", wire, field, use)
        if "x-ttlock-same-as" in field:
            _check_second_name(source, f"{what}, {wire}", wire, field, properties)
            continue
        for name in _names(wire, field, use):
            if name in _TAKEN_NAMES or name in names:
                taken = f"the name of {names[name]}" if name in names else "taken by the generated code"
                source.note(properties, wire, f"{what}, {wire}: its Python name {name} is {taken}")
            names[name] = wire


def _names(wire: str, field: Map, use: Use) -> list[str]:
    """What a field is called in Python, and what stands beside it."""
    friendly = field.get("x-ttlock-name")
    name = friendly if isinstance(friendly, str) else snake(wire)
    beside = [moment(name)] if field.get("x-ttlock-time") and use is not Use.FORM else []
    more = [f"{name}_amount"] if field.get("x-ttlock-amount") else []
    more += ["kind", "is_unlock", "is_alarm"] if field.get("x-ttlock-record") else []
    return [name, *beside, *more, *(["features"] if field.get("x-ttlock-features") else [])]


def _check_second_name(source: Source, what: str, wire: str, field: Map, properties: Map) -> None:
    """`x-ttlock-same-as`: the field that it names has the same type, and is no second name itself."""
    first = properties.get(field["x-ttlock-same-as"])
    if not isinstance(first, Map) or "x-ttlock-same-as" in first or first is field:
        source.note(field, "x-ttlock-same-as", f"{what}: x-ttlock-same-as must name another field beside it")
    elif any(first.get(key) != field.get(key) for key in ("type", "format", "allOf", "$ref", "x-ttlock-json")):
        source.note(field, "x-ttlock-same-as", f"{what}: {wire} and {field['x-ttlock-same-as']} differ in their types")


def _check_field(source: Source, properties: Map, what: str, wire: str, field: Map, use: Use) -> None:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", wire) or wire in _TAKEN_WIRE:
        source.note(properties, wire, f"{what}: generated code cannot have a field of this name")
    for key in field:
        if key not in _KEYS:
            source.note(field, key, f"{what}: unknown key {key}")
        elif (key in _ONLY_FORM and use is not Use.FORM) or (key in _NOT_FORM and use is Use.FORM):
            source.note(field, key, f"{what}: {key} has no meaning here")
    check_keys(source, field, what, field, ("description",))
    check_text(source, field, "description", what)
    for key in ("nullable", "deprecated", "x-ttlock-features", "x-ttlock-amount", "x-ttlock-record"):
        check_choice(source, field, key, what, (True,) if key.startswith("x-") else (True, False))
    check_choice(source, field, "x-ttlock-time", what, ("ms",))
    check_choice(source, field, "x-ttlock-check", what, ("passcode",))
    check_choice(source, field, "x-ttlock-wire", what, ("string",))
    _check_name(source, what, wire, field, use)
    if "$ref" in field or "allOf" in field:
        _check_reference(source, what, field, use)
    else:
        _check_type(source, what, wire, field, use)


def _check_name(source: Source, what: str, wire: str, field: Map, use: Use) -> None:
    if "x-ttlock-name" not in field:
        return
    name = field["x-ttlock-name"]
    if use is Use.FORM and not is_identifier(name):
        source.note(field, "x-ttlock-name", f"{what}: x-ttlock-name must be snake_case, not {name!r}")
    elif use is not Use.FORM and (wire, name) != ("list", "items"):
        source.note(field, "x-ttlock-name", f"{what}: outside forms x-ttlock-name is only for list, which is items")


def _check_reference(source: Source, what: str, field: Map, use: Use) -> None:
    """`$ref`, or `allOf` of one, in a form also narrowed."""
    for key in ("type", "format", "enum", *_BELONGS):
        if key in field:
            source.note(field, key, f"{what}: {key} does not stand beside a reference")
    parts = field.get("allOf", Seq())
    target = source.schema(field if "$ref" in field else parts[0] if isinstance(parts, Seq) and parts else None)
    if not isinstance(parts, Seq) or ("allOf" in field and not (parts and _is_ref(parts[0]) and len(parts) < 3)):
        source.note(
            field, "allOf", f"{what}: allOf must be [{{$ref: ...}}], or [{{$ref: ...}}, {{enum: [...]}}] in a form"
        )
        return
    if target is None:  # a bad reference, noted already
        return
    if use is Use.FORM and "enum" not in target:
        source.note(field, "", f"{what}: a form holds no objects: write a string with x-ttlock-json")
    allowed = target["enum"] if isinstance(target.get("enum"), Seq) else Seq()
    if len(parts) == 2:
        narrowed = parts[1].get("enum") if isinstance(parts[1], Map) and set(parts[1]) == {"enum"} else None
        good = isinstance(narrowed, Seq) and narrowed and all(is_in(value, allowed) for value in narrowed)
        if use is not Use.FORM or not good:
            source.note(field, "allOf", f"{what}: only a form narrows an enum, by {{enum: [...]}} with values of it")
        else:
            allowed = narrowed
    if "x-ttlock-default" in field and not is_in(field["x-ttlock-default"], allowed):
        source.note(
            field, "x-ttlock-default", f"{what}: x-ttlock-default {field['x-ttlock-default']!r} is not in the enum"
        )


def _is_ref(node: Any) -> bool:
    return isinstance(node, Map) and set(node) == {"$ref"}


def _check_type(source: Source, what: str, wire: str, field: Map, use: Use) -> None:
    kind = field.get("type")
    if "enum" in field:
        source.note(field, "enum", f"{what}: an inline enum: give it a schema of its own, with x-enum-varnames")
    if kind == "object":
        source.note(field, "type", f"{what}: an inline object: give it a schema of its own")
        return
    if not isinstance(kind, str) or kind not in _FORMATS:
        source.note(field, "type", f"{what}: type must be one of {', '.join(_FORMATS)}")
        return
    if use is Use.FORM and kind in {"array", "boolean"}:
        instead = "write a string with x-ttlock-json" if kind == "array" else "flags are integers"
        source.note(field, "type", f"{what}: a form holds no {kind}: {instead}")
    check_choice(source, field, "format", what, _FORMATS[kind])
    for key, types in _BELONGS.items():
        if key in field and kind not in types:
            source.note(field, key, f"{what}: {key} does not belong to type {kind}")
    _check_bounds(source, what, field)
    if kind == "array":
        _check_items(source, what, field, field.get("items"))
    if "x-ttlock-json" in field:
        _check_json(source, what, field)
    if "x-ttlock-default" in field and not fits(source, field, field["x-ttlock-default"]):
        source.note(field, "x-ttlock-default", f"{what}: x-ttlock-default does not fit the field")
    _check_meaning(source, what, wire, field, use)


def _check_bounds(source: Source, what: str, field: Map) -> None:
    for low, high in (("minimum", "maximum"), ("minLength", "maxLength")):
        for key in (low, high):
            if key in field and not is_int(field[key]):
                source.note(field, key, f"{what}: {key} must be a whole number")
        if is_int(field.get(low)) and is_int(field.get(high)) and field[low] > field[high]:
            source.note(field, high, f"{what}: {high} is less than {low}")
    if "pattern" in field:
        try:
            re.compile(field["pattern"])
        except (re.error, TypeError):
            source.note(field, "pattern", f"{what}: pattern is no regular expression")


def _check_items(source: Source, what: str, place: Map, items: Any) -> None:
    plain = isinstance(items, Map) and items.get("type") in {"integer", "number", "string", "boolean"}
    if not _is_ref(items) and not (plain and set(items) <= {"type", "format", "description"}):
        source.note(place, "items", f"{what}: items must be {{$ref: ...}} or a plain type")


def _check_json(source: Source, what: str, field: Map) -> None:
    inner = field["x-ttlock-json"]
    if _is_ref(inner):
        target = source.schema(inner)
        if target is not None and "enum" in target:
            source.note(field, "x-ttlock-json", f"{what}: x-ttlock-json must be an object or an array")
    elif isinstance(inner, Map) and set(inner) == {"type", "items"} and inner["type"] == "array":
        _check_items(source, what, inner, inner["items"])
    else:
        source.note(
            field, "x-ttlock-json", f"{what}: x-ttlock-json must be {{$ref: ...}} or {{type: array, items: ...}}"
        )


def _check_meaning(source: Source, what: str, wire: str, field: Map, use: Use) -> None:
    """What a name or an extension asks for."""
    kind = field["type"]
    if wire in _SECRETS and kind == "string" and field.get("format") != "password":
        source.note(field, "type", f"{what}: a secret: needs format: password")
    if "x-ttlock-check" in field and field.get("format") != "password":
        source.note(field, "x-ttlock-check", f"{what}: a passcode is a secret: needs format: password")
    if "x-ttlock-time" in field and field.get("format") != "int64":
        source.note(field, "x-ttlock-time", f"{what}: a time needs format: int64")
    if field.get("format") == "binary" and use is not Use.FORM:
        source.note(field, "format", f"{what}: only a form uploads files")
    for key in field.keys() & {"x-ttlock-zero", "x-ttlock-one"}:
        check_text(source, field, key, what)
        if "x-ttlock-time" not in field:
            source.note(field, key, f"{what}: {key} is only for times")
    if use is Use.FORM and kind == "integer" and is_id(wire) and "minimum" not in field:
        source.note(field, "type", f"{what}: an id in a request needs minimum: 1")
