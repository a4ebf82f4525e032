"""Signing, tokens and pages: the layer between the generated low-level client and `TTLock`.

`TTLockAuth` signs for those who use `ttlock_sdk.generated` alone. Everything here is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .httpx_auth import TTLockAuth, make_client
    from .passwords import hash_password
    from .stores import AsyncTokenStore, SharesRest, TokenStore
    from .stores.file import FileStore
    from .stores.memory import MemoryStore
    from .stores.redis import AsyncRedisStore, RedisStore
    from .tokens import Token

_HOMES = {
    "AsyncRedisStore": "stores.redis",
    "AsyncTokenStore": "stores",
    "FileStore": "stores.file",
    "MemoryStore": "stores.memory",
    "RedisStore": "stores.redis",
    "SharesRest": "stores",
    "TTLockAuth": "httpx_auth",
    "Token": "tokens",
    "TokenStore": "stores",
    "hash_password": "passwords",
    "make_client": "httpx_auth",
}

__all__ = [
    "AsyncRedisStore",
    "AsyncTokenStore",
    "FileStore",
    "MemoryStore",
    "RedisStore",
    "SharesRest",
    "TTLockAuth",
    "Token",
    "TokenStore",
    "hash_password",
    "make_client",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
