"""What HTTP says of requests that are broken, cut, too large or slow, the server on sockets does."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from ttlock_sdk.simulator import Request

from .connections import answers, connected, exchanged
from .requests_at_random import check, signed, world

FOUR_MB = 4 * 1024 * 1024


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with world().serve() as address:
        yield address


def post(*lines: str, body: bytes = b"", target: str = "/v3/lock/list", method: str = "POST") -> bytes:
    return "\r\n".join([f"{method} {target} HTTP/1.1", "host: sim", *lines, "", ""]).encode("latin-1") + body


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (post(), 200),
        (post(target="http://sim/v3/lock/list?a=b"), 200),
        (post(target="/v3/lock/l%69st"), 200),
        (post(target="/v3/lock/list?\xff=\xfe%ff"), 200),
        (b"\r\n" + post(), 200),
        (post().replace(b"\r\n", b"\n"), 200),
        (post("content-length: 0", "content-length: 0"), 200),
        (post("transfer-encoding: chunked", body=b"3;x=y\r\na=b\r\n0\r\nx: y\r\n\r\n"), 200),
        (post(target="//["), 404),
        (post(method="BREW"), 405),
        (post(method="DELETE"), 405),
        (b"nonsense\r\n\r\n", 400),
        (b"GET /\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
        (post("content-length: -1"), 400),
        (post("content-length: five"), 400),
        (post("content-length: 1_0"), 400),
        (post("content-length: " + "9" * 5_000), 400),
        (post("content-length: 1", "content-length: 2", body=b"ab"), 400),
        (post("content-length: 5", body=b"abc"), 400),
        (post("content-length: 3", "transfer-encoding: chunked", body=b"0\r\n\r\n"), 400),
        (post("transfer-encoding: gzip"), 400),
        (post("transfer-encoding: chunked", body=b"-1\r\n"), 400),
        (post("transfer-encoding: chunked", body=b"2\r\nabc\r\n0\r\n\r\n"), 400),
        (post("transfer-encoding: chunked", body=b"2\r\nab\r\n"), 400),
        (post("a: \x00"), 400),
        (post("folded: a", " b"), 400),
        (post("no colon"), 400),
        (post("content-length: 4194305"), 413),
        (post("content-length: " + "9" * 30), 413),
        (post("transfer-encoding: chunked", body=b"ffffffffffff\r\n"), 413),
        (post(target="/" + "a" * 70_000), 414),
        (post("a: " + "b" * 70_000), 431),
        (post(*["a: b"] * 100), 431),
    ],
    ids=range(36),
)
def test_what_is_no_request_is_refused_and_the_connection_closed(address: str, data: bytes, status: int) -> None:
    ((found, headers, body),) = answers(exchanged(address, data))
    assert found == status
    assert (headers.get("connection") == "close") is (status not in {200, 404, 405})
    check(found, body)


@pytest.mark.parametrize("cut", ["in the headers", "in the body", "in a chunk"])
def test_a_command_that_came_in_part_is_not_carried_out(cut: str) -> None:
    sim = world()
    form = urlencode(signed({"lockId": "532001"})).encode()
    data = {
        "in the headers": post(target=f"/v3/lock/unlock?{form.decode()}")[:-6],
        "in the body": post(f"content-length: {len(form) + 1}", body=form, target="/v3/lock/unlock"),
        "in a chunk": post(
            "transfer-encoding: chunked", body=b"%x\r\n%s\r\n" % (len(form), form), target="/v3/lock/unlock"
        ),
    }[cut]
    with sim.serve() as address:
        ((status, _, _),) = answers(exchanged(address, data))
    assert status == 400
    assert (sim.count("unlock"), sim.executions["unlock"]) == (0, 0)


def test_a_client_that_leaves_in_the_middle_has_sent_nothing_to_the_asgi_application() -> None:
    sim = world()
    form = urlencode(signed({"lockId": "532001"})).encode()
    messages = [{"type": "http.request", "body": form, "more_body": True}, {"type": "http.disconnect"}]

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        raise AssertionError("nobody is there")

    with pytest.raises(StopIteration):
        sim.asgi(
            {"type": "http", "method": "POST", "path": "/v3/lock/unlock", "headers": []}, receive, send
        ).__await__().__next__()
    assert sim.executions["unlock"] == 0


def test_requests_sent_at_once_are_answered_in_their_order(address: str) -> None:
    found = answers(exchanged(address, post() + post(target="/none") + post(method="BREW") + post("connection: close")))
    assert [status for status, _, _ in found] == [200, 404, 405, 200]
    assert found[-1][1]["connection"] == "close"


def test_an_answer_to_head_has_no_body(address: str) -> None:
    data = exchanged(address, post(method="HEAD", target="/none"))
    assert data.endswith(b"\r\n\r\n")
    assert data.startswith(b"HTTP/1.1 404 Not Found\r\n")


def test_who_asks_before_he_sends_is_told_to_go_on_unless_it_is_too_much(address: str) -> None:
    with connected(address) as connection:
        connection.sendall(post("expect: 100-continue", "content-length: 3"))
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"a=b")
        assert connection.recv(100).startswith(b"HTTP/1.1 200 ")
    assert exchanged(address, post("expect: 100-continue", "content-length: 5000000")).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_over_four_megabytes_is_refused_also_while_it_is_sent(address: str, chunked: bool) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(33):
            yield bytes(FOUR_MB // 32)

    response = httpx.post(f"{address}/v3/lock/list", content=parts() if chunked else b"".join(parts()))
    assert response.status_code == 413
    assert "4 MB" in response.json()["error"]
    assert httpx.post(f"{address}/v3/lock/list", content=bytes(FOUR_MB)).status_code == 200


def test_half_a_request_holds_up_neither_others_nor_the_end() -> None:
    threads = set(threading.enumerate())
    with world().serve() as address, connected(address) as half, connected(address) as idle, connected(address) as body:
        half.sendall(b"POST /v3/lock")
        body.sendall(post("content-length: 5"))
        assert httpx.post(f"{address}/v3/lock/list").status_code == 200
        waiting = [half, idle, body]
        ends = time.monotonic() + 10
    assert time.monotonic() < ends
    assert set(threading.enumerate()) <= threads  # those of other tests may end meanwhile
    assert all(connection.fileno() == -1 for connection in waiting)


@pytest.mark.parametrize(
    "body",
    [
        b"--b\r\n" * (FOUR_MB // 5),
        b"--b\r\n\r\n" * (FOUR_MB // 7),
        b"--b\r\nx: y\r\n\r\nz\r\n" * (FOUR_MB // 16),
        b"--b\r\n" + b"a: b\r\n" * (FOUR_MB // 6 - 10),
        b"\r\n" * (FOUR_MB // 2),
        b"--b\r\ncontent-disposition: form-data; name=" + b'"\\' * (FOUR_MB // 2 - 50),
        b"--b\r\ncontent-disposition: form-data" + b"; a*0=b" * (FOUR_MB // 7 - 50),
    ],
    ids=range(7),
)
def test_no_form_with_files_keeps_the_simulator_busy_for_long(body: bytes) -> None:
    sim = world()
    began = time.process_time()
    reply = sim.handle(Request("POST", "/v3/lock/list", "", {"content-type": "multipart/form-data; boundary=b"}, body))
    check(reply.status, reply.body)
    assert time.process_time() - began < 3
