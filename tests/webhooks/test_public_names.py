"""The door of the package: all names are there, and none brings an extra that is not used."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ttlock_sdk import webhooks


def loaded(code: str) -> set[str]:
    """The modules that a fresh process has after running `code`."""
    command = [sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"]
    return set(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())


def test_reading_callbacks_loads_no_receiver_and_no_extra() -> None:
    modules = loaded("import ttlock_sdk.webhooks")
    assert not modules & {"redis", "starlette", "fastapi", "sqlite3", "anyio", "ttlock_sdk.webhooks.receiver"}


def test_receiving_into_a_folder_loads_no_extra() -> None:
    code = "from ttlock_sdk.webhooks import *; Receiver(None, secret='x' * 16, spool=FolderSpool('/x')).asgi"
    assert not loaded(code) & {"redis", "starlette", "fastapi", "uvicorn", "httpx"}


def test_the_public_names_are_sorted_and_all_there() -> None:
    assert webhooks.__all__ == sorted(webhooks.__all__)
    for name in webhooks.__all__:
        assert getattr(webhooks, name).__doc__
    assert set(webhooks.__all__) <= set(dir(webhooks))
    with pytest.raises(AttributeError, match="nothing"):
        _ = webhooks.nothing
