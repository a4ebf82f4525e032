"""A server that answers every request on a connection with the same bytes, so that only the client is measured."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import re
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)\r\n", re.IGNORECASE)


def page(count: int) -> bytes:
    """A page of passcodes as the cloud gives it."""
    items = [
        {
            "keyboardPwdId": 3_234_293 + number,
            "lockId": 532_323,
            "keyboardPwd": f"{number:06d}",
            "keyboardPwdName": f"Guest {number}",
            "keyboardPwdType": 3,
            "keyboardPwdVersion": 4,
            "startDate": 1_800_000_000_000 + number,
            "endDate": 1_800_086_400_000 + number,
            "sendDate": 1_799_000_000_000 + number,
            "isCustom": 1,
            "senderUsername": "admin@example.com",
        }
        for number in range(count)
    ]
    return json.dumps({"list": items, "pageNo": 1, "pageSize": count, "pages": 1, "total": count}).encode()


@contextmanager
def serving(body: bytes, rtt: float = 0.0) -> Iterator[str]:
    """The address of a server in a process of its own, which ends with the block; `rtt` seconds before each answer."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs, body, rtt), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection, body: bytes, rtt: float) -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    asyncio.run(_listen(pipe, head + body, rtt))


async def _listen(pipe: Connection, answer: bytes, rtt: float) -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Answering(answer, rtt), "127.0.0.1", 0, backlog=1024)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


class _Answering(asyncio.Protocol):
    """One connection: each request that has come whole gets the answer, `rtt` seconds later."""

    def __init__(self, answer: bytes, rtt: float) -> None:
        self._answer = answer
        self._rtt = rtt
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while (end := self._waiting.find(b"\r\n\r\n")) >= 0:
            found = _LENGTH.search(self._waiting, 0, end + 2)
            whole = end + 4 + (int(found[1]) if found else 0)
            if len(self._waiting) < whole:
                return
            self._waiting = self._waiting[whole:]
            if self._rtt:
                asyncio.get_running_loop().call_later(self._rtt, self._transport.write, self._answer)
            else:
                self._transport.write(self._answer)
