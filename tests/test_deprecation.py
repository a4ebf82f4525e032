"""A call that the vendor advises against is warned of once, at the line that made it."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from support import Cloud, async_client, client, operation_of

from ttlock_sdk import deprecation

OLD = operation_of(path="/v3/old", resource="locks", method="old", deprecated=True)


@pytest.fixture(autouse=True)
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deprecation, "_warned", set())


class Old:
    """As a generated resource class calls it."""

    def __init__(self, session: Any) -> None:
        self._session = session

    def call(self) -> Any:
        return self._session.call(OLD, {})

    async def call_async(self) -> Any:
        return await self._session.call(OLD, {})


@pytest.mark.anyio
async def test_it_is_warned_of_once_and_the_line_of_the_caller_is_named() -> None:
    cloud = Cloud()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with client(cloud) as tt:
            Old(tt._session).call()
            Old(tt._session).call()
        async with async_client(cloud) as att:
            await Old(att._session).call_async()
    [warning] = caught
    assert warning.category is DeprecationWarning
    assert warning.filename == __file__
    assert "locks.old is deprecated" in str(warning.message)
    assert len(cloud.calls("/v3/old")) == 3


@pytest.mark.anyio
async def test_the_line_is_named_in_the_async_world_too() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with async_client(Cloud()) as tt:
            await Old(tt._session).call_async()
    assert [warning.filename for warning in caught] == [__file__]
