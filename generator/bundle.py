"""Two documents out of the specification: the published one, and the plain one that the stock generator is fed with."""

from __future__ import annotations

from typing import Any

from .describe import Description, Field, Operation
from .source import name_of

_TYPES = {"int": "integer", "float": "number", "decimal": "number", "str": "string", "bool": "boolean"}


def published(description: Description) -> dict[str, Any]:
    """One self-contained OpenAPI document: signed fields required, each answer a success or an error, codes listed.

    Paths, schemas and codes are sorted; all else stands in the order of the specification, which is that of arguments.
    """
    source = description.source
    operations = sorted(description.operations, key=lambda operation: operation.path)
    codes = sorted(source.errors.items(), key=lambda item: int(item[0]))
    return {
        **{key: _plain(value) for key, value in source.root.items() if key != "paths"},
        "paths": {operation.path: {"post": _published(operation, description)} for operation in operations},
        "components": {"schemas": {name: _plain(source.schemas[name]) for name in sorted(source.schemas)}},
        "x-ttlock-error-codes": {code: _plain(info) for code, info in codes},
    }


def _published(operation: Operation, description: Description) -> dict[str, Any]:
    found: dict[str, Any] = _plain(operation.raw)
    for media in found.get("requestBody", {}).get("content", {}).values():
        _write_as_text(operation, media, description)
    content = found["responses"]["200"]["content"]["application/json"]
    code = operation.extension("errors")[0]
    meaning = description.source.errors[str(code)]["meaning"]
    content["schema"] = {"anyOf": [content["schema"], _ref("Error")]}
    content["examples"] = {
        "ok": {"summary": "Success", "value": content.pop("example")},
        "error": {"summary": "Failure", "value": {"errcode": code, "errmsg": meaning}},
    }
    return found


def _write_as_text(operation: Operation, media: dict[str, Any], description: Description) -> None:
    """Numbers that the vendor's page calls text: arguments like any other, text in the document."""
    as_text = {field.wire: field for field in operation.fields if field.schema.get("x-ttlock-wire") == "string"}
    for part in media["schema"]["allOf"]:
        for wire in as_text.keys() & part.get("properties", {}).keys():
            field = as_text[wire]
            kept = {key: value for key, value in part["properties"][wire].items() if key.startswith(("x-", "desc"))}
            values = field.schema.get("enum") or (description.enums[field.ref]["enum"] if field.ref else [])
            part["properties"][wire] = {"type": "string", **kept, **({"enum": [*map(str, values)]} if values else {})}
    media["example"] = {key: str(item) if key in as_text else item for key, item in media["example"].items()}
    files = [field.wire for field in operation.fields if field.kind == "file"]
    media["example"] |= dict.fromkeys(files, "(content of a file)")


def for_generator(description: Description) -> dict[str, Any]:
    """What the stock generator needs to make classes and endpoints: no signed fields, no errors, plain properties."""
    classes = {**description.models, **description.bodies}
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {field.wire: _property(field) for field in fields}}
        for name, fields in classes.items()
    }
    schemas |= {
        name: {key: _plain(schema[key]) for key in ("type", "enum", "x-enum-varnames")}
        for name, schema in description.enums.items()
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "TTLock cloud API", "version": "1"},
        "paths": {operation.path: {"post": _for_generator(operation)} for operation in description.operations},
        "components": {"schemas": schemas},
    }


def _for_generator(operation: Operation) -> dict[str, Any]:
    answer = {"application/json": {"schema": _ref(operation.answer)}}
    found: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.raw["summary"],
        "responses": {"200": {"description": "", "content": answer}},
    }
    if operation.body:
        content = {media: {"schema": _ref(operation.body)} for media in operation.raw["requestBody"]["content"]}
        found["requestBody"] = {"required": True, "content": content}
    return found


def _property(field: Field) -> dict[str, Any]:
    if field.text:
        return {"type": "string"}
    if field.kind == "file":
        return {"type": "string", "format": "binary"}
    if field.item is not None:
        return {"type": "array", "items": _property(field.item)}
    return _ref(field.ref) if field.ref else {"type": _TYPES[field.kind]}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _plain(value: Any) -> Any:
    """Plain dicts and lists, every reference made local to the document."""
    if isinstance(value, dict):
        return {key: _ref(name_of(item))["$ref"] if key == "$ref" else _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value
