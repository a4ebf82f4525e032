"""`ttlock`, the command line. The library itself imports nothing of this."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line, and end the process with its exit code."""
    _open_what_is_closed()
    try:
        _run()
    except KeyboardInterrupt:  # before a command had begun
        os._exit(130)
    except OSError as error:  # help or the version found no room
        from .command import ended

        sys.exit(ended(error))


def _open_what_is_closed() -> None:
    """Lead streams that the caller has closed (`>&-`) nowhere: a file that is opened later would take their place."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "r" if name == "stdin" else "w", encoding="utf-8"))  # noqa: SIM115  # stays


def _run() -> None:
    try:
        from .app import app
    except ImportError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.stderr.write("the command line needs an extra: pip install 'ttlock-sdk[cli]'\n")
        sys.exit(1)
    app(prog_name="ttlock")


__all__ = ["main"]
