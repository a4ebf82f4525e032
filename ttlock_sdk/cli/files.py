"""Files that a command is told to write, looked at before any call is made for them."""

from __future__ import annotations

import os
from pathlib import Path

from .exits import FILES, Problem


def check_target(path: Path) -> None:
    """See that a file can be made, or written anew.

    Raises:
        Problem: its folder is not there or cannot be written in, or something other than a file has its name.
    """
    folder = path.parent
    if not folder.is_dir():
        raise Problem(f"{path} cannot be written: there is no folder {folder.absolute()}", FILES)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise Problem(f"{path} cannot be written: nothing can be made in the folder {folder.absolute()}", FILES)
    if path.exists() and not path.is_file():
        raise Problem(f"{path} is no file")
