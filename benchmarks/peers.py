"""What other programs need for the same page, each beside bare httpx; as dicts, but for what makes models itself."""

from __future__ import annotations

import json
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from urllib.parse import urlencode

import httpx

from . import stock
from .async_calls import FORM
from .calls import CALLS
from .pairs import Ratio, paired
from .server import page, serving

PATH = "/v3/lock/listKeyboardPwd"
ROOT = Path(__file__).parent.parent


def measure(pairs: int) -> dict[str, Ratio]:
    """The ratio of each peer to bare httpx."""
    found = {}
    for name, opened in PEERS.items():
        with ExitStack() as held:
            ours, theirs = (held.enter_context(serving(page(100))) for _ in range(2))
            call = held.enter_context(opened(ours))
            bare = held.enter_context(httpx.Client())
            other = _times(partial(_posted, bare, theirs + PATH))
            found[name] = paired(_times(call), other, pairs)
    return found


def _posted(client: httpx.Client, url: str) -> object:
    return client.post(url, data=FORM).json()


@contextmanager
def _requests(address: str) -> Iterator[Callable[[], object]]:
    import requests

    with requests.Session() as session:
        yield lambda: session.post(address + PATH, data=FORM, timeout=10).json()


@contextmanager
def _urllib3(address: str) -> Iterator[Callable[[], object]]:
    import urllib3

    with urllib3.PoolManager() as pool:
        head = {"content-type": "application/x-www-form-urlencoded"}
        yield lambda: json.loads(pool.request("POST", address + PATH, body=urlencode(FORM), headers=head).data)


@contextmanager
def _httpx2(address: str) -> Iterator[Callable[[], object]]:
    import httpx2

    with httpx2.Client() as client:
        yield lambda: client.post(address + PATH, data=FORM).json()


@contextmanager
def _floor(address: str) -> Iterator[Callable[[], object]]:
    """A socket and msgspec: no client of Python can be much below it."""
    import msgspec

    host, port = address.removeprefix("http://").split(":")
    decode = msgspec.json.Decoder().decode
    with socket.create_connection((host, int(port))) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        file = connection.makefile("rb")

        def call() -> object:
            body = urlencode(FORM).encode()
            connection.sendall(
                b"POST %s HTTP/1.1\r\nhost: x\r\ncontent-length: %d\r\n\r\n" % (PATH.encode(), len(body)) + body
            )
            length = 0
            while (line := file.readline()) != b"\r\n":
                if line[:15].lower() == b"content-length:":
                    length = int(line[15:])
            return decode(file.read(length))

        yield call


@contextmanager
def _ttlockio(address: str) -> Iterator[Callable[[], object]]:
    """A page of its records is this page; it opens a connection for each call."""
    with others_packages():
        from ttlockwrapper import TTLock, ttlock  # type: ignore[import-not-found,unused-ignore]
    ttlock.API_URI = f"{address}/v3"
    client = TTLock(clientId="id", accessToken="0" * 32)
    yield lambda: list(client.get_lock_records_generator(532_323, 100))


@contextmanager
def _stock(address: str) -> Iterator[Callable[[], object]]:
    """What openapi-python-client makes of our specification without our templates; it gives models."""
    with stock.package() as made:
        api, models = made("api.passcodes.list_passcodes"), made("models")
        client = made("client").Client(base_url=address)
        body = {"client_id": "id", "access_token": "0" * 32, "lock_id": 532_323, "page_no": 1, "page_size": 100}
        with client:
            yield lambda: api.sync(
                client=client, body=models.ListPasscodesBody(**body, order_by=models.OrderBy(1), date=FORM["date"])
            )


@contextmanager
def others_packages() -> Iterator[None]:
    """What is installed for the tests with other people's clients can be imported, after what is installed here."""
    sys.path.append(str(next(ROOT.glob(".venv-clients/lib/python*/site-packages"))))
    try:
        yield
    finally:
        sys.path.pop()


PEERS = {
    "requests": _requests,
    "urllib3": _urllib3,
    "httpx2": _httpx2,
    "ttlockio 0.3.4": _ttlockio,
    "stock openapi-python-client, models built": _stock,
    "socket and msgspec (the floor)": _floor,
}


def _times(call: Callable[[], object]) -> Callable[[], float]:
    def run() -> float:
        began = time.perf_counter()
        for _ in range(CALLS):
            call()
        return (time.perf_counter() - began) / CALLS

    return run
