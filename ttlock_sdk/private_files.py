"""Files that nobody else may write or read, kept between runs, each written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Any, Final, TextIO

from .errors import ValidationError

STALE_SECONDS: Final = 60.0
_OTHERS_MAY_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH
_OTHERS_MAY: Final = stat.S_IRWXG | stat.S_IRWXO
_OWNERS: Final = stat.S_IRUSR | stat.S_IWUSR
_SAFELY: Final = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)


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
    if _is_open_to_others(folder.stat()):
        raise PermissionError(f"others can write to the folder {folder}; make it yours alone: chmod 700")


def read_private(path: Path) -> str | None:
    """The text of a file, None if there is none; if others can read it, they no longer can.

    Raises:
        OSError: it cannot be read, is a link, or others can write to it.
    """
    try:
        with open_private(path) as file:
            _close_to_others(file)
            return file.read()
    except FileNotFoundError:
        return None


def open_private(path: Path) -> TextIO:
    """A file to read from.

    Raises:
        OSError: it is not there, cannot be read, is a link, or others can write to it.
    """
    file = os.fdopen(os.open(path, os.O_RDONLY | _SAFELY), encoding="utf-8", errors="replace")
    if _is_open_to_others(os.fstat(file.fileno())):
        file.close()
        raise _others_can_write(path)
    return file


def close_to_others(path: Path) -> None:
    """Have a file that others can read be its owner's alone, without opening it: to close it would end SQLite's locks.

    Raises:
        OSError: it is not there, is a link, or others can write to it.
    """
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise OSError(errno.ELOOP, "a link, which is not followed", str(path))
    if _is_open_to_others(found):
        raise _others_can_write(path)
    if sys.platform != "win32" and found.st_mode & _OTHERS_MAY:
        with suppress(OSError):  # as in _close_to_others
            path.chmod(_OWNERS)


def write_whole(path: Path, text: str | Iterable[str]) -> None:
    """Put a file in place of what was there; it is on the disk when this returns, and never there in part.

    Args:
        path: where.
        text: all of it, or its parts one after the other.

    Raises:
        OSError: it cannot be written; what was there is left.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.{token_hex(4)}.tmp")
    try:
        _write(fresh, text)
        os.replace(fresh, path)
    except BaseException:
        with suppress(OSError):
            fresh.unlink()
        raise
    sync_folder(path.parent)
    _tidy(path)


def _write(path: Path, text: str | Iterable[str]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFELY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.writelines((text,) if isinstance(text, str) else text)
        file.flush()
        os.fsync(file.fileno())


def _tidy(path: Path) -> None:
    """Remove what a process that was killed while it wrote has left behind."""
    for left in path.parent.glob(f".{path.name}.*.tmp"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > STALE_SECONDS:
                left.unlink()


def _is_open_to_others(found: os.stat_result) -> bool:
    user: Any = getattr(os, "getuid", None)
    if user is None:
        return False  # Windows keeps the folders of a user's data to that user
    return bool(found.st_mode & _OTHERS_MAY_WRITE) or found.st_uid not in {user(), 0}


def _others_can_write(path: Path) -> PermissionError:
    return PermissionError(f"others can write to the file {path}; remove it, or make it yours alone: chmod 600")


def _close_to_others(file: TextIO) -> None:
    if sys.platform != "win32" and os.fstat(file.fileno()).st_mode & _OTHERS_MAY:
        with suppress(OSError):  # a file of root or on a disk without rights, which this reads all the same
            os.fchmod(file.fileno(), _OWNERS)


def sync_folder(folder: Path) -> None:
    """Have the names of what is in a folder on the disk."""
    if sys.platform == "win32":
        return  # a folder cannot be opened there; replacing is as lasting as it gets
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
