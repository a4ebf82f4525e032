"""What the templates can say: functions and data that they find by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openapi_python_client.parser.openapi import Endpoint

from . import readers, snippets
from .describe import Description, Field, Operation
from .names import resource_class
from .prose import prose

TAKEN = {  # what a method takes beyond what the wire knows
    "TIME": " An aware datetime, or the milliseconds.",
    "FILE": " A path, bytes, or a file opened in binary mode.",
}
_SNIPPETS = ("arguments", "handed_on", "result", "values", "walk_arguments", "walk_name", "walked")


def terms(description: Description, modules: Mapping[str, str]) -> dict[str, Any]:
    """The globals of all templates; `modules` are those of the classes."""
    # two tags may each have a module of the same name
    by_module = {(operation.tag, operation.module): operation for operation in description.operations}
    tags = {tag["name"]: tag["description"] for tag in description.source.root["tags"]}

    def operation_of(endpoint: Endpoint) -> Operation:
        return by_module[str(endpoint.tags[0]), str(endpoint.name)]

    def operation_imports(endpoint: Endpoint) -> str:
        operation = operation_of(endpoint)
        if not operation.extension("unwrap") or operation.item is None or not operation.item.ref:
            return ""
        return f"from ...models.{modules[operation.item.ref]} import {operation.item.ref}"

    return {
        **{name: getattr(snippets, name) for name in _SNIPPETS},
        **{name: getattr(readers, name) for name in ("nested", "references", "seldom")},
        "about": lambda name: _about(str(name), description),
        "class_of": resource_class,
        "coercions": lambda fields: readers.coercions(fields, description),
        "description": description,
        "errors_of": lambda operation: snippets.errors_of(operation, description),
        "fields_of": lambda name: _fields_of(str(name), description),
        "members_of": lambda name: _members_of(str(name), description),
        "module_of": modules.__getitem__,
        "numbered": lambda fields: readers.numbered(fields, description),
        "operation_imports": operation_imports,
        "operation_source": lambda endpoint: snippets.operation_source(operation_of(endpoint), description),
        "prose": prose,
        "reading": lambda field, **more: readers.reading(field, description, **more),
        "sentence": lambda text: " ".join(text.split()),
        "source": repr,
        "tags": tags,
        "taken": lambda parameter: TAKEN.get(parameter.kind, ""),
    }


def _about(name: str, description: Description) -> str:
    """What a class is."""
    operation = description.forms.get(name)
    if operation is None:
        return str(description.source.schemas[name]["description"])
    return f"The form of `{operation.tag}.{operation.module}`: {operation.raw['summary']}."


def _fields_of(name: str, description: Description) -> tuple[Field, ...]:
    return description.bodies.get(name) or description.models[name]


def _members_of(name: str, description: Description) -> list[tuple[str, int | str, str]]:
    schema = description.enums[name]
    return list(zip(schema["x-enum-varnames"], schema["enum"], schema["x-enum-descriptions"], strict=True))
