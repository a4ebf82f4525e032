"""What all commands share: options for output, and errors that end in a sentence and an exit code."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Annotated, Any, TypeVar

import typer
from typer.core import TyperCommand
from typer.main import get_command

from ..errors import TTLockError
from .exits import BROKEN_PIPE, INTERRUPTED, code_of, sentence_of
from .output import Output, clean

Function = TypeVar("Function", bound=Callable[..., Any])


def _shared(
    json: Annotated[
        bool, typer.Option("--json", help="JSON, also in a terminal; in a pipe it is JSON anyway.")
    ] = False,
    table: Annotated[bool, typer.Option("--table", help="A table, also in a pipe.")] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="Ids alone, one a line; nothing where none come.")
    ] = False,
) -> None: ...


def _shared_options() -> list[Any]:
    app = typer.Typer(add_completion=False)
    app.command()(_shared)
    return list(get_command(app).params)


class Command(TyperCommand):
    """A command whose function finds its `Output` in the context."""

    def __init__(self, name: str | None, **more: Any) -> None:
        super().__init__(name, **more)
        self.params = [*self.params, *_shared_options()]

    def invoke(self, ctx: Any) -> Any:
        """Run it; what goes wrong is told in a sentence, and ends in an exit code."""
        ctx.obj = Output(**{name: ctx.params.pop(name) for name in ("json", "table", "quiet")})
        try:
            super().invoke(ctx)
            sys.stdout.flush()
        except KeyboardInterrupt:
            _tell("stopped")
            raise typer.Exit(INTERRUPTED) from None
        except (TTLockError, OSError) as error:
            raise typer.Exit(ended(error)) from None


def ended(error: TTLockError | OSError) -> int:
    """Tell a person what went wrong; the exit code."""
    if isinstance(error, OSError):
        _abandon_output()
        if error.errno == errno.EPIPE:
            return BROKEN_PIPE
    _tell(sentence_of(error))
    return code_of(error)


def command(app: typer.Typer, name: str, example: str) -> Callable[[Function], Function]:
    """Make a function a command of `app`; `example` is shown below its help."""
    return app.command(name, cls=Command, epilog=f"Example: {example}")


def group(line: str) -> typer.Typer:
    """A group of commands."""
    app = typer.Typer(add_completion=False, no_args_is_help=True, help=line)
    app.callback()(lambda: None)
    return app


def _tell(sentence: str) -> None:
    with suppress(OSError, ValueError):
        sys.stderr.write(f"ttlock: {clean(sentence)}\n")  # it may hold words of the cloud
        sys.stderr.flush()


def _abandon_output() -> None:
    """Let nothing that is still held be written when the process ends: it would fail once more, with a traceback."""
    with suppress(OSError, ValueError):
        descriptor = sys.stdout.fileno()  # not in a test, which has no file
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
