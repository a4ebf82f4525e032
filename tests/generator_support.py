"""A small specification that tests of the generator edit, and what is generated from it."""

from __future__ import annotations

import shutil
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.__main__ import main

HERE = Path(__file__).parent / "generator"


class Miniature:
    """A copy of the small specification, and where its code goes."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.spec = folder / "spec"
        self.output = folder / "package" / "generated"
        self.table = folder / "docs" / "operations.md"
        self._capsys = capsys
        shutil.copytree(HERE / "miniature", self.spec)

    def edit(self, file: str, old: str, new: str) -> int:
        """Replace a text in a file where it stands first; returns the line of the change."""
        path = self.spec / file
        text = path.read_text(encoding="utf-8")
        before, found, after = text.partition(old)
        assert found, f"{old!r} is not in {file}"
        path.write_text(before + new + after, encoding="utf-8", newline="")
        return (before + new[: len(new) - len(new.lstrip())]).count("\n") + 1

    def line(self, file: str, text: str) -> int:
        """The number of the first line that holds a text."""
        lines = (self.spec / file).read_text(encoding="utf-8").split("\n")
        return next(number for number, line in enumerate(lines, start=1) if text in line)

    def run(self, command: str) -> tuple[int, str, list[str]]:
        """Exit status, standard output, and the lines of standard error of a command."""
        places = ["--spec", str(self.spec), "--output", str(self.output), "--table", str(self.table)]
        status = main([command, *places])
        out, err = self._capsys.readouterr()
        return status, out, err.splitlines()

    def files(self) -> dict[str, bytes]:
        """What stands in the output."""
        return {
            path.relative_to(self.output).as_posix(): path.read_bytes()
            for path in sorted(self.output.rglob("*"))
            if path.is_file()
        }


class Package:
    """The modules of that package by their names below `generated`."""

    def __call__(self, name: str) -> ModuleType:
        return import_module(f"miniature_sdk.generated.{name}")

    def __getattr__(self, name: str) -> Any:
        return getattr(self("models"), name)
