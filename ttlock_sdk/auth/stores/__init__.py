"""Where tokens are kept between calls, threads and runs.

A store is any object with the methods of `TokenStore` (or, for `AsyncTTLock`, of `AsyncTokenStore`). `MemoryStore` is
the default. Keys are made of the host, the client id and the account, so one store serves many clients.
"""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Protocol

from ..rests import Rest
from ..tokens import Token


class TokenStore(Protocol):
    """Keeps tokens by key. All methods may be called from any thread."""

    def load(self, key: str) -> Token | None:
        """The token last saved under `key`, or None."""
        ...

    def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`; it must be safe once this returns."""
        ...

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Hold `key` for one client alone while it looks, renews and saves. May be released by another thread."""
        ...


class SharesRest(Protocol):
    """What a store may have besides: after a failed renewal all who share it leave the cloud alone for a while.

    Both methods are called while the key is locked.
    """

    def rest(self, key: str) -> Rest | None:
        """The rest last set for `key`, or None."""
        ...

    def set_rest(self, key: str, rest: Rest | None) -> None:
        """Keep a rest for `key`, or end it."""
        ...


class AsyncTokenStore(Protocol):
    """The same for `AsyncTTLock`, awaited. It may have `rest` and `set_rest` likewise, awaited too."""

    async def load(self, key: str) -> Token | None:
        """The token last saved under `key`, or None."""
        ...

    async def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`; it must be safe once this returns."""
        ...

    def lock(self, key: str) -> AbstractAsyncContextManager[object]:
        """Hold `key` for one client alone while it looks, renews and saves."""
        ...
