"""Importing is cheap and brings only what is used."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from children import loaded

import ttlock_sdk


@pytest.mark.parametrize("world", ["TTLock", "AsyncTTLock"])
def test_making_a_client_loads_no_model_no_endpoint_no_extra_and_no_dateutil(world: str) -> None:
    modules = loaded(f"from ttlock_sdk import {world}; {world}('id', 'secret', 'user', 'password')")
    for prefix in ("ttlock_sdk.generated.models", "ttlock_sdk.generated.api", "ttlock_sdk.simulator", "dateutil"):
        assert not [name for name in modules if name.startswith(prefix)], prefix
    extras = {"redis", "uvicorn", "orjson", "aiohttp", "trio", "pydantic", "yaml"}
    assert not modules & extras - loaded("import httpx")  # older ones load trio where it is installed


def test_importing_the_package_alone_loads_nothing_else() -> None:
    assert not {"httpx", "attrs", "attr"} & loaded("import ttlock_sdk")


def test_importing_one_model_loads_one_model_and_what_it_holds() -> None:
    modules = loaded("from ttlock_sdk.models import Gateway")
    models = {name.rsplit(".", 1)[1] for name in modules if name.startswith("ttlock_sdk.generated.models.")}
    assert models == {"gateway", "gateway_model", "yes_no"}
    assert "httpx" not in modules


def test_using_one_resource_loads_no_other() -> None:
    modules = loaded("from ttlock_sdk import TTLock; TTLock('id', 'secret').records")
    assert "ttlock_sdk.generated.resources.records" in modules
    assert "ttlock_sdk.generated.resources.passcodes" not in modules


def test_the_simulator_needs_no_server_to_be_imported() -> None:
    assert "uvicorn" not in loaded("import ttlock_sdk.simulator")


@pytest.mark.parametrize("part", ["TTLock, AsyncTTLock, FileStore", "simulator", "webhooks", "auth", "resources"])
def test_the_library_never_loads_the_command_line(part: str) -> None:
    assert not {"ttlock_sdk.cli", "typer"} & loaded(f"from ttlock_sdk import {part}")


def test_nothing_but_the_command_line_imports_what_it_is_made_of() -> None:
    # seen in the text, as httpx loads rich by itself where it is installed
    package = Path(ttlock_sdk.__file__).parent
    own = re.compile(r"^\s*(?:import|from) (?:typer|rich|[.\w]*\.?cli)\b", re.MULTILINE)
    outside = [path for path in package.rglob("*.py") if package / "cli" not in path.parents]
    assert len(outside) > 100
    assert not [path for path in outside if own.search(path.read_text(encoding="utf-8"))]


def test_the_public_names_are_sorted_and_all_there() -> None:
    assert ttlock_sdk.__all__ == sorted(ttlock_sdk.__all__)
    for name in ttlock_sdk.__all__:
        assert getattr(ttlock_sdk, name) is not None
    assert set(ttlock_sdk.__all__) <= set(dir(ttlock_sdk))
    with pytest.raises(AttributeError, match="nothing"):
        _ = ttlock_sdk.nothing


def test_the_document_of_the_package_can_be_had() -> None:
    document = ttlock_sdk.openapi()
    assert document["openapi"] == "3.0.3"
    assert len(document["paths"]) >= 18
    assert ttlock_sdk.openapi() is not document
