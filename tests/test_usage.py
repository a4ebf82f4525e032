"""Requests are counted without loss."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from ttlock_sdk import Usage


def test_threads_lose_no_count() -> None:
    usage = Usage()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(usage.add, ["locks.list", "locks.get"] * 500))
    assert usage.by_operation == {"locks.list": 500, "locks.get": 500}
    assert usage.total == 1000


def test_counts_are_a_copy_and_go_on_after_a_fork() -> None:
    usage = Usage()
    usage.add("locks.list")
    usage.by_operation.clear()
    usage.after_fork()
    assert repr(usage) == "Usage(total=1, by_operation={'locks.list': 1})"
