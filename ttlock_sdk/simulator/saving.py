"""A world in one file: JSON lines, one thing a line, for its owner's eyes alone.

The first line says what this is and names the columns of each kind of thing, so that a file of an older version of this
package can be read as long as what it lacks has a default.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from pathlib import Path
from random import Random
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from ..private_files import open_private, write_whole
from .state import Register, State

FORMAT: Final = "ttlock-simulator"
VERSION: Final = 1
_MODULES: Final = [module for name, module in sys.modules.items() if name.startswith(f"{State.__module__}.")]
_KINDS: Final = {name: kind for module in _MODULES for name, kind in vars(module).items() if attrs.has(kind)}
_COLUMNS: Final = {name: [field.name for field in attrs.fields(kind)] for name, kind in _KINDS.items()}
Reader = Callable[[Any], Any]


def save(path: str | os.PathLike[str], state: State, random: Random, shift: float) -> None:
    """Write a world whole, or leave the file as it was.

    Args:
        path: where to; with mode 0600, since codes and tokens are in it.
        state: the world.
        random: where it takes its chances from, which go on alike after loading.
        shift: by how many seconds its clock is ahead of this machine's.

    Raises:
        OSError: it cannot be written.
    """
    write_whole(Path(path), (line + "\n" for line in _lines(state, random, shift)))


def load(path: str | os.PathLike[str]) -> tuple[State, Random, float]:
    """Read a world: the state, its chances, and by how many seconds its clock is ahead.

    Raises:
        OSError: it cannot be read, or others may write to it.
        ValueError: it is no world that this version can read; says what is wrong.
    """
    collects = gc.isenabled()
    gc.disable()  # millions of new things and no garbage: looking for it would take most of the time
    try:
        with open_private(Path(path)) as lines:
            return _loaded(lines)
    except (TypeError, KeyError, IndexError, AttributeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f"the file is no world of this simulator: {type(error).__name__}: {error}") from None
    finally:
        if collects:
            gc.enable()


def _lines(state: State, random: Random, shift: float) -> Iterator[str]:
    head = {"format": FORMAT, "version": VERSION, "shift": shift, "random": random.getstate(), "columns": _COLUMNS}
    yield json.dumps(head)
    for field in attrs.fields(State):
        value = getattr(state, field.name)
        if isinstance(value, Mapping):
            for key, thing in value.items():
                yield _encoded([field.name, key, thing])
        elif isinstance(value, list | set):
            for thing in value:
                yield _encoded([field.name, None, thing])
        else:
            yield _encoded([field.name, None, value])


def _encoded(line: list[Any]) -> str:
    return json.dumps(line, default=_plain, separators=(",", ":"))


def _plain(thing: Any) -> Any:
    if isinstance(thing, set):
        return list(thing)
    if isinstance(thing, Enum):
        return thing.value
    if isinstance(thing, Decimal):
        return str(thing)
    return [getattr(thing, name) for name in _COLUMNS[type(thing).__name__]]


def _loaded(lines: Iterator[str]) -> tuple[State, Random, float]:
    head = json.loads(next(lines, "null"))
    if not isinstance(head, dict) or head.get("format") != FORMAT or head.get("version") != VERSION:
        raise ValueError(f"the file is no world of this simulator (format {FORMAT!r}, version {VERSION})")
    version, inner, gauss = head["random"]
    random = Random()
    random.setstate((version, tuple(inner), gauss))
    readers = _Readers(head["columns"])
    state, hints = State(), get_type_hints(State)
    ways = {name: readers.way(hint, getattr(state, name)) for name, hint in hints.items()}
    for line in lines:
        name, key, value = json.loads(line)
        ways[name](state, name, key, value)
    return state, random, float(head["shift"])


class _Readers:
    """Turns what JSON has made of things into the things, by the types that their fields are declared with."""

    def __init__(self, columns: Mapping[str, list[str]]) -> None:
        self._columns = columns
        self._known: dict[Any, Reader | None] = {}

    def way(self, hint: Any, empty: Any) -> Callable[[State, str, Any, Any], None]:
        """How a line gets into a field of the state."""
        if isinstance(empty, Mapping):
            inner = get_args(hint)
            key_of: Reader = int if isinstance(empty, Register) else get_origin(inner[0]) or inner[0]
            read = self.of(inner[-1]) or _same
            return lambda state, name, key, value: getattr(state, name).__setitem__(key_of(key), read(value))
        if isinstance(empty, list | set):
            read = self.of(get_args(hint)[0]) or _same
            add = "append" if isinstance(empty, list) else "add"
            return lambda state, name, key, value: getattr(getattr(state, name), add)(read(value))
        return lambda state, name, key, value: setattr(state, name, value)

    def of(self, hint: Any) -> Reader | None:
        """A reader for a type; None where JSON's own is right."""
        if hint not in self._known:
            self._known[hint] = None
            self._known[hint] = self._made(hint)
        return self._known[hint]

    def _made(self, hint: Any) -> Reader | None:
        if attrs.has(hint):
            return self._of_kind(hint)
        origin, inner = get_origin(hint), get_args(hint)
        if origin is UnionType:
            found = [reader for part in inner if (reader := self.of(part)) is not None]
            return (lambda value: None if value is None else found[0](value)) if found else None
        if origin is dict:
            return self._of_dict(*inner)
        if origin is list:
            return self._of_many(list, inner[0])
        if origin is set:
            return self._of_many(set, inner[0])
        if isinstance(hint, type) and issubclass(hint, Decimal | Enum):
            return hint
        if origin is tuple or (isinstance(hint, type) and issubclass(hint, tuple)):
            make = getattr(hint, "_make", tuple)
            return lambda value: make(value)
        return None

    def _of_many(self, kind: type, inner: Any) -> Reader:
        read = self.of(inner)
        return kind if read is None else lambda value: kind(map(read, value))

    def _of_dict(self, key: Any, value: Any) -> Reader | None:
        read = self.of(value)
        if key is int:
            return lambda found: {int(name): read(item) if read else item for name, item in found.items()}
        return None if read is None else lambda found: {name: read(item) for name, item in found.items()}

    def _of_kind(self, kind: Any) -> Reader:
        hints, fields = get_type_hints(kind), attrs.fields_dict(kind)
        names = self._columns[kind.__name__]
        readers = [(at, read) for at, name in enumerate(names) if name in hints and (read := self.of(hints[name]))]
        if names == list(fields) and all(field.init for field in fields.values()):

            def straight(row: list[Any]) -> Any:
                for at, read in readers:
                    row[at] = read(row[at])
                return kind(*row)

            return straight

        def by_name(row: list[Any]) -> Any:
            for at, read in readers:
                row[at] = read(row[at])
            known = {name: value for name, value in zip(names, row, strict=True) if name in fields}
            thing = kind(**{name: value for name, value in known.items() if fields[name].init})
            for name, value in known.items():
                if not fields[name].init:
                    setattr(thing, name, value)
            return thing

        return by_name


def _same(value: Any) -> Any:
    return value
