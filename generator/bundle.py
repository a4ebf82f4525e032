"""Two documents out of the specification: the published one, and the plain one that the stock generator is fed with."""

from __future__ import annotations

from typing import Any

from .describe import Description, Field, Operation



def published(description: Description) -> dict[str, Any]:
    """One self-contained OpenAPI document: signed fields required, each answer a success or an error, codes listed."""
    source = description.source
    root = {key: _plain(value) for key, value in source.root.items() if key not in {"paths", "components"}}
    return {
        **root,
        "paths": {operation.path: {"post": _published(operation, description)} for operation in description.operations},
        "components": {"schemas": {name: _plain(source.schemas[name]) for name in sorted(source.schemas)}},
        "x-ttlock-error-codes": {str(code): _plain(info) for code, info in source.errors.items()},
    }


def _published(operation: Operation, description: Description) -> dict[str, Any]:
    found: dict[str, Any] = _plain(operation.raw)
    content = found["responses"]["200"]["content"]["application/json"]
    codes = operation.extension("errors") or [1]
    meaning = description.source.errors[str(codes[0])]["meaning"]
    content["examples"] = {
        "ok": {"summary": "Success", "value": content.pop("example")},
        "error": {"summary": "Failure", "value": {"errcode": codes[0], "errmsg": meaning}},
    }
    content["schema"] = {"anyOf": [content["schema"], {"$ref": "#/components/schemas/Error"}]}
    return found


def for_generator(description: Description) -> dict[str, Any]:
    """What the stock generator needs to make classes and endpoints: no signed fields, no errors, plain properties."""
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": _properties(fields)} for name, fields in description.models.items()
    }
    schemas |= {
        name: {key: _plain(schema[key]) for key in ("type", "enum", "x-enum-varnames")}
        for name, schema in description.enums.items()
    }
    schemas |= {
        name: {"type": "object", "properties": _properties(fields)} for name, fields in description.bodies.items()
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "TTLock cloud API", "version": str(description.source.root["info"]["version"])},
        "paths": {operation.path: {"post": _for_generator(operation)} for operation in description.operations},
        "components": {"schemas": schemas},
    }


def _for_generator(operation: Operation) -> dict[str, Any]:
    found: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.raw["summary"],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": _ref(operation.answer)}}}},
    }
    if operation.body:
        form = {"application/x-www-form-urlencoded": {"schema": _ref(operation.body)}}
        found["requestBody"] = {"required": True, "content": form}
    return found


def _properties(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {field.wire: _property(field) for field in fields}


def _property(field: Field) -> dict[str, Any]:
    if field.text:
        return {"type": "string"}
    if field.kind == "list":
        assert field.item is not None
        return {"type": "array", "items": _property(field.item)}
    types = {"int": "integer", "float": "number", "str": "string", "bool": "boolean"}
    return _ref(field.ref) if field.ref else {"type": types[field.kind]}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _plain(value: Any) -> Any:
    """Plain dicts and lists, every reference made local to the document."""
    if isinstance(value, dict):
        return {key: _local(item) if key == "$ref" else _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _local(ref: str) -> str:
    return f"#/components/schemas/{ref.rsplit('/', 1)[-1]}"
