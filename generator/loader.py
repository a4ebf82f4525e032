"""YAML files read as YAML 1.2, each mapping and list knowing the file and line that it came from."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from .mistakes import Mistake, SpecError

_INTEGER = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Map(dict[str, Any]):
    """A mapping that knows where it stands."""

    file: str
    line: int
    lines: dict[str, int]

    def at(self, key: str) -> int:
        """The line of a key, or of the mapping itself."""
        return self.lines.get(key, self.line)


class Seq(list[Any]):
    """A list that knows where it stands."""

    file: str
    line: int


def load(path: Path, shown: str) -> Map:
    """The mapping in a file; `shown` is the file's name in messages.

    Raises:
        SpecError: the file is missing, is no YAML, or holds no mapping.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
    except OSError:
        raise SpecError([Mistake(shown, 1, "the file is missing")]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise SpecError([Mistake(shown, line, f"not YAML: {getattr(error, 'problem', error)}")]) from None
    value = _value(root, shown) if root is not None else None
    if not isinstance(value, Map):
        raise SpecError([Mistake(shown, 1, "must hold a mapping")])
    return value


def _value(node: yaml.Node, file: str) -> Any:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, file, line)
    if isinstance(node, yaml.SequenceNode):
        items = Seq(_value(item, file) for item in node.value)
        items.file, items.line = file, line
        return items
    return _scalar(node)


def _mapping(node: yaml.MappingNode, file: str, line: int) -> Map:
    found = Map()
    found.file, found.line, found.lines = file, line, {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        key_line = key_node.start_mark.line + 1
        if key in found:
            raise SpecError([Mistake(file, key_line, f"{key} stands twice in this mapping")])
        found[key] = _value(value_node, file)
        found.lines[key] = key_line
    return found


def _scalar(node: Any) -> Any:
    text = node.value
    if node.style is not None:  # quoted or folded: text
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
