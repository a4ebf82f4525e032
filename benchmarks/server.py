"""A server that answers every request on a connection with the same bytes, so that only the client is measured."""

from __future__ import annotations

import json
import multiprocessing
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection


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
def serving(body: bytes) -> Iterator[str]:
    """The address of a server in a process of its own, which ends with the block."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs, body), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection, body: bytes) -> None:
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n".encode()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        pipe.send(listener.getsockname()[1])
        while True:
            connection, _ = listener.accept()
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                _answer_all(connection, head + body)


def _answer_all(connection: socket.socket, answer: bytes) -> None:
    waiting = b""
    while received := connection.recv(65536):
        waiting += received
        while (end := waiting.find(b"\r\n\r\n")) >= 0:
            length = next(
                (
                    int(line[15:])
                    for line in waiting[:end].lower().split(b"\r\n")
                    if line.startswith(b"content-length:")
                ),
                0,
            )
            if len(waiting) < end + 4 + length:
                break
            waiting = waiting[end + 4 + length :]
            connection.sendall(answer)
