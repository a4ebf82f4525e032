"""One call with signing, errors and models, beside a bare httpx post and json() of the same page."""

from __future__ import annotations

import time

import httpx

from ttlock_sdk import TTLock

from .pairs import Ratio, paired
from .server import page, serving

CALLS = 4  # in each half of a pair: few, so that a slow moment of the machine meets both


def measure(pairs: int, items: int = 100, rtt: float = 0.0) -> Ratio:
    """The ratio for a page of `items` passcodes, each half a batch of calls on one connection."""
    token = {"access_token": "0" * 32, "uid": 1}
    form = {
        "lockId": 532_323,
        "pageNo": 1,
        "pageSize": 100,
        "orderBy": 1,
        "clientId": "id",
        "accessToken": "0" * 32,
        "date": 1_800_000_000_000,
    }
    # the server is single-minded: each half has one, and a connection, of its own
    with (
        serving(page(items), rtt) as ours,
        serving(page(items), rtt) as theirs,
        TTLock("id", "secret", token=token, base_url=ours) as tt,
        httpx.Client() as bare,
    ):

        def mine() -> float:
            began = time.perf_counter()
            for _ in range(CALLS):
                tt.passcodes.list(532_323, page_size=100)
            return (time.perf_counter() - began) / CALLS

        def other() -> float:
            began = time.perf_counter()
            for _ in range(CALLS):
                bare.post(f"{theirs}/v3/lock/listKeyboardPwd", data=form).json()
            return (time.perf_counter() - began) / CALLS

        return paired(mine, other, pairs)
