"""Patches of stock templates fit exactly, or stop the build."""

from __future__ import annotations

import pytest
from generator_support import Miniature
from jinja2 import DictLoader, Environment

from generator import patches
from generator.mistakes import BuildError
from generator.patches import Patch, PatchedLoader

PATCH = Patch("a.jinja", "old", "new", "it must be new")


def loaded(text: str, *made: Patch) -> str:
    loader = PatchedLoader(DictLoader({"a.jinja": text, "b.jinja": "old"}), made)
    return loader.get_source(Environment(autoescape=True), "a.jinja")[0]


def test_a_patch_is_applied_where_it_fits() -> None:
    assert loaded("an old text", PATCH) == "an new text"
    assert loaded("old old", PATCH._replace(times=2)) == "new new"
    assert loaded("a text", PATCH._replace(template="b.jinja")) == "a text"


@pytest.mark.parametrize(("text", "times"), [("a text", 0), ("old and old", 2)])
def test_a_template_that_has_changed_is_named_with_the_reason(text: str, times: int) -> None:
    with pytest.raises(BuildError, match=f"a.jinja has changed: 'old' stands in it {times} times, not 1") as caught:
        loaded(text, PATCH)
    assert str(caught.value).endswith("it must be new")


def test_a_patch_that_no_longer_fits_stops_the_build_with_one_line(
    miniature: Miniature, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        patches.PatchedLoader.__init__, "__defaults__", ((Patch("types.py.jinja", "x y z", "", "why"),),)
    )
    status, _, errors = miniature.run("build")
    assert status == 1
    assert len(errors) == 1
    assert errors[0].startswith("stock template types.py.jinja has changed")
    assert not miniature.output.exists()


@pytest.mark.parametrize("patch", patches.PATCHES, ids=lambda patch: f"{patch.template} {patch.why}")
def test_every_patch_says_what_it_changes_and_why(patch: Patch) -> None:
    assert patch.old != patch.new
    assert patch.why
