"""Every operation of the specification with arguments from its example, for tests that call all of them."""

from __future__ import annotations

import json
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, NamedTuple

import ttlock_sdk.generated.api as api
from ttlock_sdk import openapi
from ttlock_sdk._runtime.operation import Kind, Operation, Parameter

DOCUMENT = openapi()


class Example(NamedTuple):
    """One operation, its description, and arguments that it takes."""

    operation: Operation[Any]
    raw: dict[str, Any]
    arguments: dict[str, Any]

    @property
    def answer(self) -> dict[str, Any]:
        """The example of a successful answer."""
        found: dict[str, Any] = self.raw["responses"]["200"]["content"]["application/json"]["examples"]["ok"]["value"]
        return found

    @property
    def error(self) -> dict[str, Any]:
        """The example of a failure."""
        found: dict[str, Any] = self.raw["responses"]["200"]["content"]["application/json"]["examples"]["error"][
            "value"
        ]
        return found

    def of(self, client: Any) -> Any:
        """The public method of a client (or of what stands in for it) that makes the call."""
        return getattr(getattr(client, self.operation.resource), self.operation.method)


def _all() -> list[Example]:
    found = []
    for tag in sorted(module.name for module in iter_modules(api.__path__)):
        package = import_module(f"{api.__name__}.{tag}")
        for module in sorted(item.name for item in iter_modules(package.__path__)):
            operation = import_module(f"{package.__name__}.{module}").OPERATION
            raw = DOCUMENT["paths"][operation.path]["post"]
            found.append(Example(operation, raw, _arguments(operation, raw)))
    return found


def _arguments(operation: Operation[Any], raw: dict[str, Any]) -> dict[str, Any]:
    media = list(raw.get("requestBody", {}).get("content", {}).values())
    example = media[0]["example"] if media else {}
    arguments = {}
    for parameter in operation.parameters:
        if parameter.kind is Kind.FILE:
            arguments[parameter.name] = b"\xff\xd8\xff" + b"\0" * (parameter.minimum or 0)
        elif parameter.wire in example:
            arguments[parameter.name] = _value(parameter, example[parameter.wire])
    return arguments


def _value(parameter: Parameter, value: Any) -> Any:
    if parameter.kind is Kind.JSON:
        return json.loads(value)
    number = parameter.kind in {Kind.ID, Kind.INTEGER} or (parameter.kind is Kind.ENUM and _has_numbers(parameter))
    return int(value) if number else value  # where a page calls a number text


def _has_numbers(parameter: Parameter) -> bool:
    return isinstance(parameter.allowed[0], int)


ALL = _all()
PUBLIC = [example for example in ALL if example.raw.get("x-ttlock-resource")]
IDS = [example.operation.id for example in PUBLIC]
