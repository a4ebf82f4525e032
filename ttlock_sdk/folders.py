"""Folders for what is kept between runs: where the platform has them, and closed to others."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Final

from .errors import ValidationError

OTHERS_MAY_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH


def data_folder(name: str) -> Path:
    """`ttlock-sdk/<name>` where this platform keeps the data of programs.

    Raises:
        ValidationError: the environment names no absolute folder.
    """
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or str(Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = str(Path.home() / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    if not Path(base).is_absolute():
        raise ValidationError("the platform's data folder is not absolute; pass a folder", argument="folder")
    return Path(base) / "ttlock-sdk" / name


def make_private(folder: Path) -> None:
    """Make the folder, for its owner alone, unless it is there.

    Raises:
        OSError: it cannot be made, or others can write to it.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32" and folder.stat().st_mode & OTHERS_MAY_WRITE:
        raise PermissionError(f"others can write to the folder {folder}; make it yours alone: chmod 700")
