"""`with_raw_response`: the resources of a client whose methods give each answer whole."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar, cast

from attrs import frozen

from ._runtime.operation import Operation
from .session import AsyncSession, SyncSession, Values
from .steps import Answer

T = TypeVar("T")


@frozen
class RawResponse:
    """An answer with all that came with it: `data` is what the plain method returns."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    attempts: int = 1
    data: Any = None

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, attempts={self.attempts}, body=<{len(self.body)} bytes>)"


class RawSession(SyncSession):
    """Gives each answer whole in place of its parsed form."""

    single_calls_only = True

    def call(self, operation: Operation[T], values: Values) -> T:
        """Send the call and return a `RawResponse`, whatever the operation's own type is."""
        return cast("T", _raw(self.answer(operation, values), operation))


class AsyncRawSession(AsyncSession):
    """The same, awaited."""

    single_calls_only = True

    async def call(self, operation: Operation[T], values: Values) -> T:
        """Send the call and return a `RawResponse`, whatever the operation's own type is."""
        return cast("T", _raw(await self.answer(operation, values), operation))


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

    def __init__(self, client: object) -> None:
        self._client = client

    def __getattr__(self, name: str) -> RawResource:
        return RawResource(getattr(self._client, name))


class AsyncRawCalls:
    """The resources by name, such as `tt.with_raw_response.locks`."""

    def __init__(self, client: object) -> None:
        self._client = client

    def __getattr__(self, name: str) -> AsyncRawResource:
        return AsyncRawResource(getattr(self._client, name))


def _raw(answer: Answer, operation: Operation[Any]) -> RawResponse:
    reply = answer.reply
    return RawResponse(reply.status, dict(reply.headers), reply.content, answer.attempts, operation.result(answer.data))
