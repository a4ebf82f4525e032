"""The scratch folder compared with the generated package, or put in its place."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

from .mistakes import BuildError

HEAD = "# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.\n"


class Outcome(NamedTuple):
    """How many files were written, stayed as they were, and were removed."""

    written: int
    same: int
    removed: int

    def __str__(self) -> str:
        removed = f", {self.removed} removed" if self.removed else ""
        return f"{self.written} written, {self.same} same{removed}"


def differences(scratch: Path, target: Path) -> list[str]:
    """Files that differ, are missing or were left over, one line each."""
    made, there = _files(scratch), _files(target)
    lines = [f"missing   {name}" for name in sorted(made.keys() - there.keys())]
    lines += [f"left over {name}" for name in sorted(there.keys() - made.keys())]
    lines += [f"differs   {name}" for name in sorted(made.keys() & there.keys()) if made[name] != there[name]]
    return lines


def publish(scratch: Path, target: Path) -> Outcome:
    """Make `target` hold exactly what `scratch` does.

    The new tree is put beside the old one first and takes its place by renaming, so that a failure leaves the old one.

    Raises:
        BuildError: `target` holds something else than generated code, which would be lost.
    """
    made, there = _files(scratch), _files(target)
    same = sum(there.get(name) == content for name, content in made.items())
    outcome = Outcome(len(made) - same, same, len(there.keys() - made.keys()))
    if same == len(made) == len(there):
        return outcome
    if there and not there.get("__init__.py", b"").startswith(HEAD.encode()):
        raise BuildError(f"{target} holds files that were not generated; nothing was written there")
    fresh, old = target.with_name(f".{target.name}.new"), target.with_name(f".{target.name}.old")
    if old.exists() and not target.exists():  # a run was killed between the two steps below
        old.rename(target)
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(scratch, fresh)
    _exchange(fresh, target, old)
    shutil.rmtree(old, ignore_errors=True)
    return outcome


def publish_file(text: str, target: Path) -> None:
    """Make one file hold a text; it is replaced at once or not at all."""
    if target.is_file() and target.read_text(encoding="utf-8") == text:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}.new")
    fresh.write_text(text, encoding="utf-8", newline="\n")
    fresh.replace(target)


def _exchange(fresh: Path, target: Path, old: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except BaseException:
        if old.exists():
            old.rename(target)
        raise


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
