"""A build is all or nothing, the same everywhere, and complete."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import pytest
from generator_support import Miniature

from generator import build as building
from generator import snippets, tools
from generator.bundle import for_generator
from generator.publish import HEAD

ROOT = Path(__file__).parents[2]


def run_generator(seed: str, miniature: Miniature, output: Path) -> None:
    command = [sys.executable, "-m", "generator", "build", "--spec", str(miniature.spec), "--output", str(output)]
    command += ["--table", str(miniature.table)]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)


def test_the_same_bytes_come_out_whatever_the_hash_seed(miniature: Miniature, tmp_path: Path) -> None:
    trees = []
    for seed in ("1", "2"):
        output = miniature.output = tmp_path / seed / "generated"
        run_generator(seed, miniature, output)
        trees.append(miniature.files())
    assert trees[0] == trees[1]


def test_a_second_build_writes_nothing(miniature: Miniature) -> None:
    assert miniature.run("build")[:2] == (0, f"{miniature.output}: 56 written, 0 same\n")
    before = {path: path.stat().st_mtime_ns for path in miniature.output.rglob("*")}
    assert miniature.run("build")[:2] == (0, f"{miniature.output}: 0 written, 56 same\n")
    assert {path: path.stat().st_mtime_ns for path in miniature.output.rglob("*")} == before


def test_every_file_begins_with_what_made_it_and_ends_its_lines_alike(miniature: Miniature) -> None:
    miniature.run("build")
    for name, content in miniature.files().items():
        assert b"\r" not in content, name
        assert content.endswith(b"\n"), name
        if name.endswith(".py"):
            assert content.startswith(HEAD.encode()), name


def test_generated_code_passes_mypy_strictly(built: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "miniature_sdk"]
    done = subprocess.run(command, cwd=built.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("command", ["build", "check", "lint"])
def test_a_mistake_gives_one_line_and_status_1_and_no_traceback(miniature: Miniature, command: str) -> None:
    miniature.run("build")
    before = miniature.files()
    miniature.edit("schemas/doors.yaml", "items: {$ref: '#/Door'}", "items: {$ref: '#/Gate'}")
    assert miniature.run(command) == (1, "", ["spec/schemas/doors.yaml:59: bad $ref '#/Gate': there is no such schema"])
    assert miniature.files() == before


def test_a_build_that_fails_late_leaves_the_output_as_it_was(
    miniature: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    miniature.run("build")
    before = miniature.files()
    miniature.edit("schemas/doors.yaml", "description: A door.", "description: A gate.")
    monkeypatch.setattr(building, "_FORMAT", ("no-such-command",))
    status, _, errors = miniature.run("build")
    assert status == 1
    assert errors[0] == "ruff no-such-command failed on the generated code:"
    assert miniature.files() == before


def test_code_that_is_no_python_is_not_written(miniature: Miniature, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snippets, "arguments", lambda operation: ", self")
    status, _, errors = miniature.run("build")
    assert status == 1
    assert len(errors) == 1
    assert re.fullmatch(r"the generated code is no Python: resources/doors\.py:\d+: duplicate .*", errors[0])
    assert not miniature.output.exists()


def test_two_tags_may_each_have_a_module_of_the_same_name(miniature: Miniature) -> None:
    miniature.edit("paths/meters_money.yaml", "countMeters:", "listNEARDoors:")
    miniature.edit("paths/meters_money.yaml", "operationId: countMeters", "operationId: listNEARDoors")
    miniature.edit("openapi.yaml", "#/countMeters", "#/listNEARDoors")
    assert miniature.run("build")[0] == 0
    files = miniature.files()
    assert b'id="listNEARDoors"' in files["api/meters/list_near_doors.py"]
    assert b'id="listNearDoors"' in files["api/doors/list_near_doors.py"]


def test_what_the_generator_drops_stops_the_build(miniature: Miniature, monkeypatch: pytest.MonkeyPatch) -> None:
    def without_counting(description: Any) -> dict[str, Any]:
        document = for_generator(description)
        del document["paths"]["/v3/door/near"]
        del document["components"]["schemas"]["Count"], document["paths"]["/v3/meter/count"]
        return document

    monkeypatch.setattr(building, "for_generator", without_counting)
    status, _, errors = miniature.run("build")
    assert status == 1
    assert errors == [
        "the generator made other operations than the specification has: "
        "('doors', 'list_near_doors'), ('meters', 'count_meters')"
    ]
    assert not miniature.output.exists()


def test_what_the_generator_warns_of_stops_the_build(miniature: Miniature, monkeypatch: pytest.MonkeyPatch) -> None:
    def with_unknown_type(description: Any) -> dict[str, Any]:
        document = for_generator(description)
        document["components"]["schemas"]["Door"]["properties"]["name"] = {"$ref": "#/nowhere"}
        return document

    monkeypatch.setattr(building, "for_generator", with_unknown_type)
    status, _, errors = miniature.run("build")
    assert status == 1
    assert errors[0].startswith("WARNING parsing POST /v3/door/list")


def test_another_version_of_a_tool_is_refused(
    miniature: Miniature, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tools, "version", {"openapi-python-client": "0.29.0", "ruff": "0.17.6", "PyYAML": "6.0.3"}.get)
    status, out, errors = miniature.run("build")
    assert (status, out) == (1, "")
    assert errors == [
        "openapi-python-client 0.29.1 is needed, 0.29.0 is installed: run `make gen`, or install "
        "generator/requirements.txt"
    ]


def test_a_missing_tool_is_named(monkeypatch: pytest.MonkeyPatch, miniature: Miniature) -> None:
    def nothing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(tools, "version", nothing)
    assert "ruff 0.17.6 is needed, none is installed" in miniature.run("lint")[2][0]
