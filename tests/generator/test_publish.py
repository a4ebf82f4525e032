"""`check` sees every difference, `build` mends it, and nothing that is not generated is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator_support import Miniature

from generator.publish import HEAD, Outcome, publish


def test_check_passes_right_after_a_build(miniature: Miniature) -> None:
    miniature.run("build")
    assert miniature.run("check") == (0, "", [])


def test_check_lists_edited_missing_and_left_over_files_and_changes_none(miniature: Miniature) -> None:
    miniature.run("build")
    (miniature.output / "models" / "door.py").write_text("edited", encoding="utf-8")
    (miniature.output / "types.py").unlink()
    (miniature.output / "api" / "mine.py").write_text("mine", encoding="utf-8")
    before = miniature.files()
    status, out, errors = miniature.run("check")
    assert (status, out) == (1, "")
    assert errors[1:] == ["missing   types.py", "left over api/mine.py", "differs   models/door.py"]
    assert miniature.files() == before


def test_a_build_mends_edited_missing_and_left_over_files(miniature: Miniature) -> None:
    miniature.run("build")
    before = miniature.files()
    (miniature.output / "models" / "door.py").write_text("edited", encoding="utf-8")
    (miniature.output / "types.py").unlink()
    (miniature.output / "api" / "mine.py").write_text("mine", encoding="utf-8")
    assert miniature.run("build")[1] == f"{miniature.output}: 2 written, 54 same, 1 removed\n"
    assert miniature.files() == before
    assert [path.name for path in miniature.output.parent.iterdir()] == ["generated"]


def test_caches_of_python_are_no_difference(miniature: Miniature) -> None:
    miniature.run("build")
    cache = miniature.output / "__pycache__"
    cache.mkdir()
    (cache / "types.pyc").write_bytes(b"")
    assert miniature.run("check")[0] == 0


def test_a_folder_with_something_else_in_it_is_left_alone(miniature: Miniature) -> None:
    miniature.output.mkdir(parents=True)
    mine = miniature.output / "notes.txt"
    mine.write_text("mine", encoding="utf-8")
    status, _, errors = miniature.run("build")
    assert status == 1
    assert "holds files that were not generated" in errors[0]
    assert miniature.files() == {"notes.txt": b"mine"}


@pytest.fixture
def trees(tmp_path: Path) -> tuple[Path, Path]:
    """A new tree and, elsewhere, an old one."""
    for name in ("new", "old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(f"{HEAD}# {name}\n", encoding="utf-8")
    return tmp_path / "new", tmp_path / "old"


def test_a_failure_while_taking_its_place_leaves_the_old_tree(
    trees: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_once(path: Path, target: Path) -> Path:
        if path.name.endswith(".new"):
            raise PermissionError("in use")
        return rename(path, target)

    new, old = trees
    rename = Path.rename
    monkeypatch.setattr(Path, "rename", fail_once)
    with pytest.raises(PermissionError):
        publish(new, old)
    assert (old / "__init__.py").read_text(encoding="utf-8") == f"{HEAD}# old\n"


def test_a_run_that_was_killed_between_two_steps_loses_nothing(trees: tuple[Path, Path]) -> None:
    new, old = trees
    old.rename(old.with_name(".old.old"))
    (old.with_name(".old.new")).mkdir()
    assert publish(new, old) == Outcome(written=1, same=0, removed=0)
    assert (old / "__init__.py").read_text(encoding="utf-8") == f"{HEAD}# new\n"
    assert sorted(path.name for path in old.parent.iterdir()) == ["new", "old"]


def test_an_output_that_cannot_be_written_is_one_line(miniature: Miniature) -> None:
    miniature.output.parent.parent.mkdir(exist_ok=True)
    miniature.output.parent.write_text("a file, where a folder should be", encoding="utf-8")
    status, _, errors = miniature.run("build")
    assert status == 1
    assert errors[0].startswith("cannot write ")
