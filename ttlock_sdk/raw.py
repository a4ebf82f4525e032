"""`with_raw_response`: the resources of a client whose methods give each answer whole."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, cast

from .session import RawResponse

if TYPE_CHECKING:
    from .async_client import AsyncTTLock
    from .client import TTLock


class RawResource:
    """One resource: each method takes the arguments of the plain one and returns a `RawResponse`."""

    def __init__(self, resource: object) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., RawResponse]:
        return cast("Callable[..., RawResponse]", getattr(self._resource, name))


class AsyncRawResource:
    """One resource: each method takes the arguments of the plain one; awaited, it gives a `RawResponse`."""

    def __init__(self, resource: object) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., Awaitable[RawResponse]]:
        return cast("Callable[..., Awaitable[RawResponse]]", getattr(self._resource, name))


class RawCalls:
    """The resources by name, such as `tt.with_raw_response.locks`."""

    def __init__(self, client: TTLock) -> None:
        self._client = client

    def __getattr__(self, name: str) -> RawResource:
        return RawResource(getattr(self._client, name))


class AsyncRawCalls:
    """The resources by name, such as `tt.with_raw_response.locks`."""

    def __init__(self, client: AsyncTTLock) -> None:
        self._client = client

    def __getattr__(self, name: str) -> AsyncRawResource:
        return AsyncRawResource(getattr(self._client, name))
