"""What a schema is used for: that decides which keys its fields may have."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import Any

from ..loader import Map
from ..source import Source, name_of


class Use(Enum):
    """Where fields stand."""

    FORM = "form"  # fields of a form: arguments of a method
    SENT = "sent"  # objects inside the JSON of a form's field
    ANSWER = "answer"


def uses(source: Source) -> dict[str, Use]:
    """The use of each schema. What is both sent and answered counts as an answer."""
    operations = source.operations.values()
    sent = reached(source, [raw.get("requestBody") for raw in operations])
    answered = reached(source, [raw.get("responses") for raw in operations])
    return {name: Use.SENT if name in sent - answered else Use.ANSWER for name in source.schemas}


def reached(source: Source, node: Any) -> set[str]:
    """The schemas that a part of the specification refers to, and those that they refer to."""
    found: set[str] = set()
    waiting = list(_refs(node))
    while waiting:
        name = waiting.pop()
        if name not in found and name in source.schemas:
            found.add(name)
            waiting += _refs(source.schemas[name])
    return found


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, Map):
        if isinstance(node.get("$ref"), str):
            yield name_of(node["$ref"])
        for value in node.values():
            yield from _refs(value)
    elif isinstance(node, list):
        for value in node:
            yield from _refs(value)
