"""The standard jobs whose calls are counted, each done in up to three ways; `times` is how often, with one token.

This package; a loop over pages of 20, as in the vendor's samples, with httpx alone; and ttlockio 0.3.4.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import urlsplit

import httpx

from ttlock_sdk import TTLock

from .peers import others_packages

LOCKS, CODES, GUEST_LOCKS = 50, 10, 10  # what the account has, and how many locks the guest gets
ACCOUNT: Final = ("id", "secret", "owner", "password")
SMALL: Final = 20  # the page size of the vendor's samples
START: Final = datetime(2026, 12, 24, 15, tzinfo=UTC)
END: Final = START + timedelta(days=3)


# This package


def list_locks(address: str, times: int) -> None:
    with TTLock(*ACCOUNT, base_url=address) as tt:
        for _ in range(times):
            tt.locks.all()


def list_codes(address: str, times: int) -> None:
    with TTLock(*ACCOUNT, base_url=address) as tt:
        for lock in tt.locks.iter():
            tt.passcodes.all(lock.lock_id)


def add(address: str, times: int) -> None:
    with TTLock(*ACCOUNT, base_url=address) as tt:
        for lock in tt.locks.list(page_size=GUEST_LOCKS).items:
            tt.passcodes.add_temporary(lock.lock_id, "73915", START, END, name="Guest")


def ensure(address: str, times: int) -> None:
    with TTLock(*ACCOUNT, base_url=address) as tt:
        for lock in tt.locks.list(page_size=GUEST_LOCKS).items * times:
            tt.passcodes.ensure(lock.lock_id, "73915", name="Guest", start=START, end=END)


def ask_each_lock(address: str, times: int) -> None:
    with TTLock(*ACCOUNT, base_url=address) as tt:
        for lock in tt.locks.all() * times:
            tt.locks.query_open_state(lock.lock_id)


# A loop over pages


class _Loop:
    """What people write who have no package."""

    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        hashed = hashlib.md5(b"password", usedforsecurity=False).hexdigest()
        form = {"client_id": "id", "client_secret": "secret", "username": "owner", "password": hashed}
        self._token = self._client.post("/oauth2/token", data=form).json()["access_token"]

    def call(self, path: str, **fields: object) -> dict[str, Any]:
        signed = {"clientId": "id", "accessToken": self._token, "date": int(datetime.now(UTC).timestamp() * 1000)}
        answer: dict[str, Any] = self._client.post(f"/v3/{path}", data={**signed, **fields}).json()
        assert not answer.get("errcode"), answer
        return answer

    def walk(self, path: str, **fields: object) -> Iterator[dict[str, Any]]:
        number = pages = 1
        while number <= pages:
            page = self.call(path, pageNo=number, pageSize=SMALL, **fields)
            yield from page["list"]
            number, pages = number + 1, page["pages"]


@contextmanager
def _loop(address: str) -> Iterator[_Loop]:
    with httpx.Client(base_url=address) as client:
        yield _Loop(client)


def loop_lists_locks(address: str, times: int) -> None:
    with _loop(address) as loop:
        for _ in range(times):
            assert len(list(loop.walk("lock/list"))) == LOCKS


def loop_lists_codes(address: str, times: int) -> None:
    with _loop(address) as loop:
        for lock in loop.walk("lock/list"):
            assert len(list(loop.walk("lock/listKeyboardPwd", lockId=lock["lockId"]))) == CODES


def loop_adds(address: str, times: int) -> None:
    with _loop(address) as loop:
        guest = {"keyboardPwd": "73915", "keyboardPwdName": "Guest", "keyboardPwdType": 3, "addType": 2}
        period = {"startDate": int(START.timestamp() * 1000), "endDate": int(END.timestamp() * 1000)}
        for lock in loop.call("lock/list", pageNo=1, pageSize=GUEST_LOCKS)["list"]:
            loop.call("keyboardPwd/add", lockId=lock["lockId"], **guest, **period)


def loop_asks_each_lock(address: str, times: int) -> None:
    with _loop(address) as loop:
        for lock in list(loop.walk("lock/list")) * times:
            loop.call("lock/queryOpenState", lockId=lock["lockId"])


# ttlockio, which finds locks by their gateways, and knows neither codes nor callbacks


def _ttlockio(address: str) -> Any:
    with others_packages():
        from ttlockwrapper import constants, ttlock  # type: ignore[import-not-found,unused-ignore]
    for name in ("API_URI", "TOKEN_CREATE_URL"):
        real = getattr(constants, name)
        parts = urlsplit(real)
        setattr(ttlock, name, real.replace(f"{parts.scheme}://{parts.netloc}", address))
    return ttlock.TTLock("id", ttlock.TTLock.get_token(*ACCOUNT, "")["access_token"])


def _ttlockio_finds_locks(client: Any) -> list[int]:
    gateways = [gateway["gatewayId"] for gateway in client.get_gateway_generator()]
    return [lock["lockId"] for number in gateways for lock in client.get_locks_per_gateway_generator(number)]


def ttlockio_lists_locks(address: str, times: int) -> None:
    client = _ttlockio(address)
    for _ in range(times):
        assert len(_ttlockio_finds_locks(client)) == LOCKS


def ttlockio_asks_each_lock(address: str, times: int) -> None:
    client = _ttlockio(address)
    for number in _ttlockio_finds_locks(client) * times:
        client.lock_state(number)
