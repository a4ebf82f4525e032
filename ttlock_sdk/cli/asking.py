"""Questions to the person at the terminal, if there is one."""

from __future__ import annotations

import sys

import typer

from .exits import Problem


def agree(what: str, yes: bool) -> None:
    """Go on only if `--yes` was given, or a person says so.

    Raises:
        Problem: there is nobody to ask, or the answer is no.
    """
    if yes:
        return
    if not sys.stdin.isatty():
        raise Problem(f"{what}: nobody is here to confirm it, so it needs --yes. Nothing was done.")
    if not typer.confirm(f"{what}. Go on?", err=True):
        raise Problem("nothing was done", 1)


def ask(what: str) -> str:
    """A line from the person, or from standard input where that is no terminal.

    Raises:
        Problem: there is none.
    """
    return _answered(what, hidden=False)


def ask_hidden(what: str) -> str:
    """The same without showing what is typed.

    Raises:
        Problem: there is none.
    """
    return _answered(what, hidden=True)


def _answered(what: str, *, hidden: bool) -> str:
    if sys.stdin.isatty():
        return str(typer.prompt(what, hide_input=hidden, err=True)).strip()
    line = sys.stdin.readline().strip()
    if not line:
        raise Problem(f"{what} is needed: there is no terminal to ask at, and standard input has no line left")
    return line


def secret(value: str, what: str) -> str:
    """The value, or what is asked for without being shown if the value is `-`."""
    return ask_hidden(what) if value == "-" else value
