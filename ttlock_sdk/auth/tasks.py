"""Tokens for `AsyncTTLock`: one renewal at a time, however many tasks wait.

A renewal runs in a task of its own, on asyncio and on trio, so that a caller that is cancelled loses neither the new
token nor the lock.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import AbstractContextManager, asynccontextmanager, closing
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from ..answers import read
from ..errors import CallTimeoutError, ConnectionLostError
from ..transport import Fault, Reply
from .account import Account
from .keeping import Flight, OnToken, store_failed
from .policy import Ask, Load, LoadRest, Renewal, Save, SaveRest, Step, TokenPolicy
from .rests import Rest
from .stores import AsyncTokenStore, TokenStore
from .tokens import Token

if TYPE_CHECKING:
    import anyio

R = TypeVar("R")
TaskFlight: TypeAlias = "Flight[anyio.Event]"
AskCloudAsync = Callable[[list[tuple[str, str]]], Awaitable[Reply | Fault]]


class TaskKeeper:
    """Hands out the token, and has it renewed by one task while the others wait or go on with the old one."""

    def __init__(
        self, policy: TokenPolicy, store: TokenStore | AsyncTokenStore, ask: AskCloudAsync, on_token: OnToken | None
    ) -> None:
        self._policy = policy
        self._store: AsyncTokenStore = _awaited(store)
        self._ask = ask
        self._on_token = on_token
        self._flight: TaskFlight | None = None
        self._task: object = None  # kept: the event loop itself holds tasks weakly

    async def get(self, rejected: Token | None = None, timeout: float | None = None) -> Token:
        """A token that serves. `rejected` is one that the cloud has just turned down; `timeout` bounds the wait."""
        running = self._flight
        token = running and running.handed_over()
        token = token or self._policy.at_once(rejected, renewing=running is not None)
        if token is not None:
            return token
        flight = running or self._start(self._policy.renewal(), self._policy.store_key())
        return await self._landed(flight, timeout)

    async def renew(self, account: Account | None = None) -> Token:
        """Ask the cloud for a new token now: by a login of `account`, or by a refresh.

        Raises:
            TokenStoreError: the new token could not be stored; it is in use all the same.
            ConfigurationError: it is `on_token` that asks.
        """
        while self._flight is not None:
            self._flight.check_outside()
            await self._flight.done.wait()
        flight = self._start(self._policy.renewal(force=True, account=account), self._policy.store_key(account))
        await flight.done.wait()
        return flight.result()

    async def wait(self) -> None:
        """Wait until no renewal is under way, so that none is cut off by a close."""
        if self._flight is not None:
            self._flight.check_outside()
            await self._flight.done.wait()

    def after_fork(self) -> None:
        """Start afresh in a child process."""
        if self._flight is not None and self._flight.new is not None:
            self._policy.adopt(self._flight.new)  # the old one may have ended, and the parent holds the store's lock
        self._flight = None

    def _start(self, steps: Renewal, key: str) -> TaskFlight:
        import anyio

        flight = self._flight = Flight(anyio.Event())
        self._task = _spawn(self._run, flight, steps, key)
        return flight

    async def _run(self, flight: TaskFlight, steps: Renewal, key: str) -> None:
        try:
            async with self._locked(key):
                flight.token = await self._drive(steps, key, flight)
        except Exception as error:
            flight.error = error
        finally:
            if flight.token is None and flight.error is None:
                flight.error = ConnectionLostError("the event loop ended while a token was fetched")
            self._policy.settle(flight.error)
            self._flight = None
            flight.done.set()

    async def _drive(self, steps: Renewal, key: str, flight: TaskFlight) -> Token:
        result: object = None
        with closing(steps):
            while True:
                try:
                    step = steps.send(result)
                except StopIteration as stop:
                    token: Token = stop.value
                    return token
                result = await self._perform(step, key, flight)

    async def _perform(self, step: Step, key: str, flight: TaskFlight) -> object:
        if isinstance(step, Ask):
            return read(await self._ask(step.fields), step.secrets)
        if isinstance(step, LoadRest | SaveRest):
            return await self._share(step, key)
        try:
            if isinstance(step, Load):
                return await self._store.load(key)
            with flight.saving(step.token):
                await self._save(step, key)
        except Exception as error:
            flight.unsaved = store_failed("save" if isinstance(step, Save) else "load", error)
        return None

    async def _share(self, step: LoadRest | SaveRest, key: str) -> object:
        if not hasattr(self._store, "rest"):
            return None
        store: Any = self._store
        try:
            return await (store.rest(key) if isinstance(step, LoadRest) else store.set_rest(key, step.rest))
        except Exception as error:
            store_failed("share a rest", error)
            return None

    async def _save(self, step: Save, key: str) -> None:
        try:
            await self._store.save(key, step.token)
        finally:
            if self._on_token is not None:
                told = self._on_token(step.token.to_dict())
                if inspect.isawaitable(told):
                    await told

    @asynccontextmanager
    async def _locked(self, key: str) -> AsyncIterator[None]:
        try:
            held = self._store.lock(key)
            await held.__aenter__()
        except Exception as error:
            store_failed("lock", error)
            yield
            return
        try:
            yield
        finally:
            await held.__aexit__(None, None, None)

    async def _landed(self, flight: TaskFlight, timeout: float | None) -> Token:
        import anyio

        with anyio.move_on_after(timeout):
            await flight.done.wait()
        if not flight.done.is_set():
            raise CallTimeoutError("no token came in time; nothing was sent")
        return flight.token or self._policy.after_failure(flight.error)


class _InThread:
    """A store made for threads, used from a task: whatever may block runs in a thread."""

    def __init__(self, store: TokenStore) -> None:
        self._store = store

    async def load(self, key: str) -> Token | None:
        return await _to_thread(self._store.load, key)

    async def save(self, key: str, token: Token) -> None:
        await _to_thread(self._store.save, key, token)

    async def rest(self, key: str) -> Rest | None:
        found = getattr(self._store, "rest", None)
        return None if found is None else await _to_thread(found, key)

    async def set_rest(self, key: str, rest: Rest | None) -> None:
        kept = getattr(self._store, "set_rest", None)
        if kept is not None:
            await _to_thread(kept, key, rest)

    @asynccontextmanager
    async def lock(self, key: str) -> AsyncIterator[None]:
        held: AbstractContextManager[object] = self._store.lock(key)
        await _to_thread(held.__enter__)
        try:
            yield
        finally:
            held.__exit__(None, None, None)


def _awaited(store: TokenStore | AsyncTokenStore) -> AsyncTokenStore:
    if inspect.iscoroutinefunction(store.load):
        return cast("AsyncTokenStore", store)
    return _InThread(cast("TokenStore", store))


async def _to_thread(function: Callable[..., R], *arguments: Any) -> R:
    import anyio.to_thread

    return await anyio.to_thread.run_sync(function, *arguments)


def _spawn(function: Callable[..., Coroutine[Any, Any, None]], *arguments: Any) -> object:
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_task():
        return trio.lowlevel.spawn_system_task(function, *arguments)
    import asyncio  # takes 10 ms, which a sync client need not pay

    return asyncio.get_running_loop().create_task(function(*arguments))
