"""The scratch folder compared with, or put in place of, the generated package."""

from __future__ import annotations

import shutil
from pathlib import Path


def differences(scratch: Path, target: Path) -> list[str]:
    """Files that differ, are missing or were left over, one line each."""
    made, there = _files(scratch), _files(target)
    lines = [f"missing   {name}" for name in sorted(made.keys() - there.keys())]
    lines += [f"left over {name}" for name in sorted(there.keys() - made.keys())]
    lines += [f"differs   {name}" for name in sorted(made.keys() & there.keys()) if made[name] != there[name]]
    return lines


def publish(scratch: Path, target: Path) -> tuple[int, int]:
    """Make `target` hold exactly what `scratch` does; returns how many files were written and how many stayed.

    The new tree is put beside the old one first, and takes its place in one step, so that a failure leaves the old one.
    """
    made, there = _files(scratch), _files(target)
    same = sum(there.get(name) == content for name, content in made.items())
    if same == len(made) == len(there):
        return 0, same
    fresh, old = target.with_name(f".{target.name}.new"), target.with_name(f".{target.name}.old")
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(scratch, fresh)
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)
    return len(made) - same, same


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
