"""`ttlock`, the command line. The library itself imports nothing of this."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Run the command line, and end the process with its exit code."""
    try:
        _run()
    except KeyboardInterrupt:  # before a command had begun
        os._exit(130)


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
