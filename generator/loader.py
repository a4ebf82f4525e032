"""YAML files read as YAML 1.2, each mapping and list knowing the file and line that it came from."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from .mistakes import Mistake, SpecError

_INTEGER = re.compile(r"[-+]?[0-9]{1,40}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_WORDS = {"": None, "~": None, "null": None, "true": True, "false": False}
_QUOTES = ("'", '"', "|", ">")  # what stands in one of these is text, whatever it looks like
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 50


class Map(dict[str, Any]):
    """A mapping that knows where it stands: its own line (that of its key, if it has one) and that of each key."""

    file = ""
    line = 1

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[str, int] = {}

    def at(self, key: str) -> int:
        """The line of a key, or of the mapping itself."""
        return self.lines.get(key, self.line)

    def __hash__(self) -> int:  # type: ignore[override]  # so that it is in no set of words, rather than an error
        return 0


class Seq(list[Any]):
    """A list that knows the line of each item."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[int] = []

    def __hash__(self) -> int:  # type: ignore[override]  # likewise
        return 0


def load(path: Path, shown: str) -> Map:
    """The mapping in a file; `shown` is the file's name in messages.

    Raises:
        SpecError: the file is missing, is no YAML, or holds no mapping.
    """
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=_LOADER)
        value = None if root is None else _Reader(shown).value(root, 0)
    except OSError:
        raise SpecError([Mistake(shown, 1, "the file is missing or cannot be read")]) from None
    except UnicodeDecodeError:
        raise SpecError([Mistake(shown, 1, "the file is not UTF-8")]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise SpecError([Mistake(shown, mark.line + 1 if mark else 1, f"not YAML: {problem}")]) from None
    if not isinstance(value, Map):
        raise SpecError([Mistake(shown, 1, "the file must hold a mapping")])
    return value


class _Reader:
    """Turns the nodes of one file into values."""

    def __init__(self, file: str) -> None:
        self._file = file

    def value(self, node: Any, depth: int) -> Any:
        if depth > _DEEPEST:  # an alias can make a mapping contain itself
            raise self._mistake(node, "nested too deep")
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, depth)
        if isinstance(node, yaml.SequenceNode):
            found = Seq()
            for item in node.value:
                found.append(self.value(item, depth + 1))
                found.lines.append(item.start_mark.line + 1)
            return found
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, depth: int) -> Map:
        found = Map()
        found.file, found.line = self._file, node.start_mark.line + 1
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise self._mistake(key_node, "a key must be a plain word")
            key = str(key_node.value)
            if key in found:
                raise self._mistake(key_node, f"{key} stands twice in this mapping")
            value = found[key] = self.value(value_node, depth + 1)
            found.lines[key] = key_node.start_mark.line + 1
            if isinstance(value, Map):  # what is called by its key is looked for there
                value.line = found.lines[key]
        return found

    def _mistake(self, node: Any, text: str) -> SpecError:
        return SpecError([Mistake(self._file, node.start_mark.line + 1, text)])


def _scalar(node: Any) -> Any:
    text = node.value
    if node.style in _QUOTES:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) else text
