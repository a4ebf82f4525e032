"""Fixtures of the generator's tests."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from generator_support import HERE, Miniature, Package

from generator.__main__ import main

RUNTIME = HERE.parents[1] / "ttlock_sdk" / "_runtime"


@pytest.fixture
def miniature(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Miniature:
    """A specification to edit."""
    return Miniature(tmp_path, capsys)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with the code of the small specification and the runtime that it stands on."""
    package = tmp_path_factory.mktemp("built") / "miniature_sdk"
    shutil.copytree(RUNTIME, package / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    (package / "__init__.py").write_text("", encoding="utf-8")
    places = ["--output", str(package / "generated"), "--table", str(package.parent / "operations.md")]
    assert main(["build", "--spec", str(HERE / "miniature"), *places]) == 0
    return package


@pytest.fixture(scope="session")
def package(built: Path) -> Iterator[Package]:
    """The package, to import from; its models are attributes."""
    sys.path.insert(0, str(built.parent))
    yield Package()
    sys.path.remove(str(built.parent))
