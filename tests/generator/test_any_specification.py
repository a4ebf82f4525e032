"""Whatever stands in the files, the program says what is wrong with it in lines, or builds it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from generator_support import HERE, Miniature

from generator.bundle import for_generator, published
from generator.describe import Description
from generator.lint import lint
from generator.mistakes import Mistake, SpecError
from generator.readers import reading
from generator.snippets import arguments, operation_source, walk_arguments

FILES = sorted(path.relative_to(HERE / "miniature").as_posix() for path in (HERE / "miniature").rglob("*.yaml"))
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # quick where it is there
DUMPER = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
JUNK: list[Any] = [
    None,
    0,
    -1,
    1.5,
    True,
    "",
    "x",
    "a b",
    "class",
    [],
    [1],
    ["x"],
    [None],
    {},
    {"x": 1},
    {"$ref": "#/x"},
]


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a document: a container and a key or index."""
    for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
        yield node, key
        if isinstance(value, dict | list):
            yield from places(value)


def spoil(document: Any, chance: random.Random) -> None:
    """Change one place: put junk there, take it away, or give it another name."""
    node, key = chance.choice(list(places(document)))
    action = chance.randrange(4)
    if action == 0 or not isinstance(node, dict):
        node[key] = chance.choice(JUNK)
    elif action == 1:
        del node[key]
    elif action == 2:
        node[f"{key}{chance.choice(['x', '-', ' ', '_', 'Id'])}"] = node.pop(key)
    else:
        node[chance.choice(["$ref", "type", "allOf", "enum", "x-ttlock-json", "required"])] = chance.choice(JUNK)


@pytest.mark.parametrize("seed", range(12))
def test_spoiled_specifications_are_refused_in_lines_or_built(miniature: Miniature, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(25):
        file: Path = miniature.spec / chance.choice(FILES)
        text = file.read_text(encoding="utf-8")
        document = yaml.load(text, Loader=LOADER)  # noqa: S506
        for _ in range(chance.randrange(1, 4)):
            spoil(document, chance)
        spoiled = yaml.dump(document, Dumper=DUMPER, sort_keys=False, width=110)
        file.write_text(spoiled, encoding="utf-8", newline="\n")
        for mistake in mistakes_or_description(miniature.spec):
            assert mistake.file
            assert mistake.line > 0
            assert mistake.text
        file.write_text(text, encoding="utf-8", newline="\n")


def mistakes_or_description(spec: Path) -> list[Mistake]:
    try:
        source = lint(spec)
    except SpecError as error:
        return error.mistakes
    describe(Description(source))
    return []


def describe(description: Description) -> None:
    """All that is said of a specification before it goes into templates."""
    for_generator(description)
    published(description)
    for operation in description.operations:
        operation_source(operation, description)
        arguments(operation)
        walk_arguments(operation)
    for fields in [*description.models.values(), *description.bodies.values()]:
        for field in fields:
            reading(field, description)
