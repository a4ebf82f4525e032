"""`--lock-id 5` and the like, read as a method wants it."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from .._runtime.operation import Kind, Parameter
from .asking import ask_hidden
from .exits import Problem
from .methods import Method
from .times import read

_PASSWORDS: Final = ("password", "client_secret")
_SWITCHES: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}


def arguments_of(method: Method, words: Sequence[str]) -> dict[str, Any]:
    """The arguments of a call.

    Raises:
        Problem: an option is unknown, has no value, is missing, or its value cannot be read.
        OSError: a file that a value names cannot be read.
    """
    found: dict[str, Any] = {}
    for name, text in _pairs(words):
        if name not in method.parameters:
            raise Problem(_unknown(method, name))
        if text is None:
            raise Problem(f"{_option(name)} has no value")
        if name in found:
            raise Problem(f"{_option(name)} is given twice; a list is JSON, such as {_option(name)} '[1, 2]'")
        found[name] = _value(method, name, text)
    needed = [name for name, parameter in method.parameters.items() if parameter.default is inspect.Parameter.empty]
    missing = [_option(name) for name in needed if name not in found]
    if missing:
        raise Problem(
            f"{method.name} needs {', '.join(missing)}; see `ttlock api {method.resource} {method.method} --explain`"
        )
    return found


def _pairs(words: Sequence[str]) -> Iterator[tuple[str, str | None]]:
    rest = iter(words)
    for word in rest:
        if not word.startswith("--") or word == "--":
            raise Problem(f"{word!r} is no option; arguments are given as --lock-id 5")
        option, equals, value = word[2:].partition("=")
        yield option.replace("-", "_"), value if equals else next(rest, None)


def _value(method: Method, name: str, text: str) -> Any:
    rule = method.rule(name)
    if name in _PASSWORDS and text != "-" and not text.startswith("@"):
        raise Problem(
            f"{_option(name)} on the command line would stay in the history of the shell: write {_option(name)} - "
            f"to be asked for it, or {_option(name)} @FILE"
        )
    if rule is not None and rule.kind is Kind.FILE:
        return text.removeprefix("@")
    if text == "-":
        text = ask_hidden(name.replace("_", " "))
    elif text.startswith("@"):
        text = Path(text[1:]).read_text(encoding="utf-8").strip()
    try:
        return _by_rule(rule, text) if rule is not None else _by_annotation(method, name, text)
    except ValueError:
        secret = name in _PASSWORDS or (rule is not None and (rule.secret or rule.kind is Kind.PASSCODE))
        shown = "its value" if secret else repr(text[:80])
        kind = rule.kind.value if rule is not None else method.parameters[name].annotation
        raise Problem(f"{_option(name)} takes {kind}; {shown} is none") from None


def _by_rule(rule: Parameter, text: str) -> Any:
    if rule.kind in {Kind.ID, Kind.INTEGER}:
        return int(text)
    if rule.kind is Kind.TIME:
        return _time(text)
    if rule.kind is Kind.JSON:
        return json.loads(text)
    if rule.kind is Kind.BOOLEAN:
        return _switch(text)
    return _choice(rule, text) if rule.kind is Kind.ENUM else text


def _choice(rule: Parameter, text: str) -> Any:
    """A member of an enum by its name, or its value."""
    named = dict(zip((name.casefold() for name in rule.names), rule.allowed, strict=False))
    if text.casefold() in named:
        return named[text.casefold()]
    return int(text) if rule.allowed and isinstance(rule.allowed[0], int) else text


def _by_annotation(method: Method, name: str, text: str) -> Any:
    """For the arguments of shortcuts, and those that are no fields of the cloud, such as `check_simple`."""
    kinds = str(method.parameters[name].annotation).split(" | ")
    if "bool" in kinds:
        return _switch(text)
    if "Time" in kinds or "datetime" in kinds:
        return _time(text)
    return int(text) if "int" in kinds else text


def _time(text: str) -> int | datetime:
    return int(text) if text.isdigit() else read(text, datetime.now(UTC))


def _switch(text: str) -> bool:
    if text.casefold() not in _SWITCHES:
        raise ValueError
    return _SWITCHES[text.casefold()]


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _unknown(method: Method, name: str) -> str:
    known = list(method.parameters)
    near = get_close_matches(name, known, 3, 0.4) or known
    listed = ", ".join(map(_option, near))
    return f"{method.name} has no {_option(name)}; it has {listed}" if near else f"{method.name} takes no arguments"
