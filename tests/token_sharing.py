"""A process that shares a token with others: python tests/token_sharing.py WAY STORE WHERE PREFIX ADDRESS

WAY is `threads` (32 of them) or `tasks` (200), STORE is `file` (WHERE a folder) or `redis` (WHERE its address). It
waits for a line, makes one call in each thread or task, and prints how they ended.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.auth import AsyncRedisStore, FileStore, RedisStore

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCK_SECONDS = 2.0
THREADS, TASKS = 32, 200


def store_of(kind: str, where: str, prefix: str) -> FileStore | RedisStore:
    """The store for threads."""
    if kind == "file":
        return FileStore(where)
    return RedisStore(where, prefix=prefix, lock_seconds=LOCK_SECONDS)


def by_threads(kind: str, where: str, prefix: str, address: str) -> Counter[str]:
    """One call in each of 32 threads."""
    outcomes: Counter[str] = Counter()

    def call(_: int) -> str:
        try:
            tt.locks.list(page_size=1)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return "answered"

    store = store_of(kind, where, prefix)
    with TTLock(*ACCOUNT, base_url=address, token_store=store) as tt, ThreadPoolExecutor(THREADS) as pool:
        _wait()
        outcomes.update(pool.map(call, range(THREADS)))
    return outcomes


async def by_tasks(kind: str, where: str, prefix: str, address: str) -> Counter[str]:
    """One call in each of 200 tasks."""
    outcomes: Counter[str] = Counter()
    store: Any = store_of(kind, where, prefix)
    if kind == "redis":
        store = AsyncRedisStore(where, prefix=prefix, lock_seconds=LOCK_SECONDS)

    async def call() -> None:
        try:
            await tt.locks.list(page_size=1)
        except Exception as error:
            outcomes[f"{type(error).__name__}: {error}"] += 1
        else:
            outcomes["answered"] += 1

    async with AsyncTTLock(*ACCOUNT, base_url=address, token_store=store) as tt:
        _wait()
        async with anyio.create_task_group() as group:
            for _ in range(TASKS):
                group.start_soon(call)
    if kind == "redis":
        await store.close()
    return outcomes


def _wait() -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    way, *rest = sys.argv[1:]
    kind, where, prefix, address = rest
    if way == "threads":
        found = by_threads(kind, where, prefix, address)
    else:
        found = anyio.run(by_tasks, kind, where, prefix, address)
    sys.stdout.write(json.dumps(found) + "\n")
