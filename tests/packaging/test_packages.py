"""What `make dist` has made: a wheel and an sdist that hold what they should, and nothing else, and say so."""

from __future__ import annotations

import json
import re
import tarfile
import tomllib
import zipfile
from configparser import ConfigParser
from email import message_from_string
from email.message import Message
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

ROOT = Path(__file__).parents[2]
DIST = ROOT / "dist"
OWN = {"anyio", "attrs", "httpx", "python-dateutil"}


def only(pattern: str) -> Path:
    """The one file of a kind in dist/."""
    [found] = DIST.glob(pattern)
    return found


@pytest.fixture(scope="module")
def wheel() -> dict[str, bytes]:
    """The files of the wheel."""
    with zipfile.ZipFile(only("*.whl")) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """What pyproject.toml says of the project."""
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found


@pytest.fixture(scope="module")
def metadata(wheel: dict[str, bytes]) -> Message:
    """What the wheel says of itself."""
    [name] = [name for name in wheel if name.endswith(".dist-info/METADATA")]
    return message_from_string(wheel[name].decode())


def test_the_wheel_holds_the_package_as_it_stands_and_no_tests(wheel: dict[str, bytes]) -> None:
    here = {path.relative_to(ROOT).as_posix() for path in (ROOT / "ttlock_sdk").rglob("*") if path.is_file()}
    assert {name for name in wheel if ".dist-info/" not in name} == {name for name in here if "__pycache__" not in name}
    assert {"ttlock_sdk/py.typed", "ttlock_sdk/generated/openapi.json"} <= wheel.keys()
    assert json.loads(wheel["ttlock_sdk/generated/openapi.json"])["openapi"] == "3.0.3"


def test_the_wheel_brings_its_licences(wheel: dict[str, bytes], metadata: Message) -> None:
    assert metadata["License-Expression"] == "MIT AND 0BSD"
    assert sorted(metadata.get_all("License-File", [])) == sorted(
        name.partition("/licenses/")[2] for name in wheel if "/licenses/" in name
    )
    assert "LICENSE" in metadata.get_all("License-File", [])


def test_without_extras_it_asks_for_its_own_dependencies_alone(metadata: Message) -> None:
    wanted = [Requirement(text) for text in metadata.get_all("Requires-Dist", [])]
    assert {found.name for found in wanted if found.marker is None} == OWN
    assert all("<" in str(found.specifier) and ">=" in str(found.specifier) for found in wanted)


def test_all_extras_are_in_all(metadata: Message) -> None:
    wanted = [Requirement(text) for text in metadata.get_all("Requires-Dist", [])]
    extras = set(metadata.get_all("Provides-Extra", []))
    assert extras == {"aiohttp", "all", "cli", "redis", "simulator", "speed"}
    by_extra = {
        extra: {str(found).partition(";")[0] for found in wanted if found.marker and extra in str(found.marker)}
        for extra in extras
    }
    assert by_extra.pop("all") == set().union(*by_extra.values())


def test_the_oldest_versions_that_are_tested_are_the_oldest_that_are_allowed(project: dict[str, Any]) -> None:
    extras = [text for name, texts in project["optional-dependencies"].items() if name != "all" for text in texts]
    lowest = {}
    for text in [*project["dependencies"], *extras]:
        found = Requirement(text)
        [bound] = [specifier.version for specifier in found.specifier if specifier.operator == ">="]
        lowest[found.name] = Version(bound)
    lines = (ROOT / "requirements" / "oldest.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if not line.startswith("#")]
    assert {name: Version(version) for name, version in pairs} == lowest


def test_each_python_that_is_claimed_has_its_cells(metadata: Message) -> None:
    claimed = {
        int(found[1])
        for text in metadata.get_all("Classifier", [])
        if (found := re.fullmatch(r"Programming Language :: Python :: 3\.(\d+)", text))
    }
    tox = ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini", encoding="utf-8")
    [pythons] = re.findall(r"3\.\{([\d,]+)\}", tox["tox"]["env_list"])
    assert claimed == {11, 12, 13}
    assert claimed <= {int(minor) for minor in pythons.split(",")}
    assert metadata["Requires-Python"] == f">=3.{min(claimed)}"


def test_the_programs_and_the_plugin_are_where_they_are_looked_for(wheel: dict[str, bytes]) -> None:
    [text] = [content.decode() for name, content in wheel.items() if name.endswith("/entry_points.txt")]
    points = ConfigParser()
    points.read_string(text)
    assert {group: dict(points[group]) for group in points.sections()} == {
        "console_scripts": {"ttlock": "ttlock_sdk.cli:main"},
        "pytest11": {"ttlock": "ttlock_sdk.pytest_plugin"},
    }
    assert {"ttlock_sdk/cli/__init__.py", "ttlock_sdk/pytest_plugin.py"} <= wheel.keys()


def test_the_sdist_holds_what_a_wheel_is_made_of(wheel: dict[str, bytes]) -> None:
    with tarfile.open(only("*.tar.gz")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {name for name in wheel if ".dist-info/" not in name} <= names
    beside = {name.partition("/")[0] for name in names}
    assert beside - {".gitignore"} == {
        *("ttlock_sdk", "spec", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE", "PKG-INFO")
    }


def test_the_list_of_components_names_the_package_and_what_it_brings(metadata: Message) -> None:
    listed = json.loads(only("*.cdx.json").read_text(encoding="utf-8"))
    assert listed["bomFormat"] == "CycloneDX"
    components = {found["name"]: found for found in listed["components"]}
    assert components.pop("ttlock-sdk")["version"] == metadata["Version"]
    assert components.keys() >= OWN
    assert not components.keys() & {"pip", "pytest", "hatchling"}
    assert all(found["version"] for found in components.values())
