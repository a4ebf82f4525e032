"""webhook listen: callbacks are printed as they come, and passed on."""

from __future__ import annotations

import json
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from cli_support import Shell

from ttlock_sdk.cli.exits import Problem
from ttlock_sdk.cli.listening import Listener
from ttlock_sdk.cli.output import Output

FORM = {"content-type": "application/x-www-form-urlencoded"}
RECORD = {"lockId": 7, "recordType": 4, "success": 1, "lockDate": 1_700_000_000_000, "keyboardPwd": "90817263"}
BODY = urlencode({"notifyType": "1", "lockId": "7", "records": json.dumps([RECORD])})


@contextmanager
def listening(forward: str | None = None, host: str = "127.0.0.1", **way: bool) -> Iterator[Listener]:
    with Listener(Output(**way), host, 0, None, forward) as listener:
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield listener
        finally:
            listener.shutdown()
            thread.join()


@contextmanager
def receiver(status: int) -> Iterator[tuple[str, list[tuple[str | None, bytes]]]]:
    """Somebody who gets what is passed on."""
    got: list[tuple[str | None, bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append((self.headers["content-type"], self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(status)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None: ...

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/hook", got
        finally:
            server.shutdown()
            thread.join()


def post(url: str, body: str = BODY) -> httpx.Response:
    return httpx.post(url, content=body, headers=FORM)


def test_an_event_is_a_line_of_json_without_the_code_that_was_typed(capsys: pytest.CaptureFixture[str]) -> None:
    with listening() as listener:
        answer = post(listener.url)
    assert (answer.status_code, answer.text) == (200, "success")
    found = capsys.readouterr().out
    assert "90817263" not in found
    row = json.loads(found)
    assert (row["event"], row["lock_id"], row["kind"], row["success"]) == ("lock_record", 7, "unlock", True)


def test_the_same_event_is_printed_once(capsys: pytest.CaptureFixture[str]) -> None:
    with listening(table=True) as listener:
        post(listener.url)
        post(listener.url)
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("notify_type", [2, 3, 4, 7, 99])
def test_each_kind_of_callback_is_told_by_its_name(notify_type: int, capsys: pytest.CaptureFixture[str]) -> None:
    with listening() as listener:
        assert post(listener.url, f"notifyType={notify_type}&isOnline=1&gatewayId=5&lockId=6").text == "success"
    names = {2: "gateway_status", 3: "wifi_lock_status", 4: "wifi_lock_failure", 7: "door_sensor", 99: "unknown"}
    assert json.loads(capsys.readouterr().out)["event"] == names[notify_type]


def test_a_callback_is_passed_on_as_it_came(capsys: pytest.CaptureFixture[str]) -> None:
    with receiver(200) as (url, got), listening(url) as listener:
        assert post(listener.url).status_code == 200
    assert got == [(FORM["content-type"], BODY.encode())]


@pytest.mark.parametrize("status", [500, None])
def test_what_could_not_be_passed_on_is_not_called_a_success(
    status: int | None, capsys: pytest.CaptureFixture[str]
) -> None:
    with receiver(status or 200) as (url, _), listening(url if status else "http://127.0.0.1:9/") as listener:
        assert post(listener.url).status_code == 502
    assert "not passed on" in capsys.readouterr().err


def test_other_paths_and_bodies_that_are_none_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with listening() as listener:
        assert post(listener.url + "x").status_code == 404
        assert httpx.post(listener.url, content=b"{", headers={"content-type": "application/json"}).status_code == 400
        assert httpx.post(listener.url, content=b"x" * 1_000_001).status_code == 413
        assert httpx.get(listener.url).status_code == 501


def test_the_path_is_long_and_random_unless_it_is_chosen() -> None:
    with listening() as one, listening() as other:
        assert one.path != other.path
        assert len(one.path) > 30


def test_the_command_listens_until_ctrl_c_and_its_events_come_from_the_simulator(shell: Shell) -> None:
    process = shell.start("webhook", "listen", "--port", "0", "--path", "hook")
    assert process.stderr is not None
    assert process.stdout is not None
    url = process.stderr.readline().split()[2].rstrip(";")
    assert url.endswith("/hook")
    post(url)
    assert json.loads(process.stdout.readline())["lock_id"] == 7
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=20)
    assert (process.returncode, "Traceback" in error) == (130, False)


def test_an_address_that_nothing_can_listen_on_is_told_in_a_sentence(shell: Shell) -> None:
    with listening() as listener:
        found = shell("webhook", "listen", "--port", str(listener.server_port))
    assert found.code == 1
    assert f"cannot listen on 127.0.0.1:{listener.server_port}: " in found.err
    assert "try another --port" in found.err
    assert shell("webhook", "listen", "--host", "nowhere.invalid").code == 1


def has_ipv6() -> bool:
    with suppress(OSError), socket.socket(socket.AF_INET6) as one:
        one.bind(("::1", 0))
        return True
    return False


def test_it_listens_on_an_address_of_ipv6_or_says_that_there_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    if not has_ipv6():
        with pytest.raises(Problem, match=r"cannot listen on \[::1\]:0: "), listening(host="::1"):
            pass
        return
    with listening(host="::1") as listener:
        assert listener.url.startswith("http://[::1]:")
        assert post(listener.url).text == "success"


def test_an_address_to_forward_to_must_be_one(shell: Shell) -> None:
    assert shell("webhook", "listen", "--forward", "localhost:3000").code == 2


def test_once_nobody_reads_what_is_printed_it_ends_and_the_cloud_is_told_to_come_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def closed(self: Output, row: dict[str, Any], sentence: str) -> None:
        raise BrokenPipeError

    monkeypatch.setattr(Output, "line", closed)
    with Listener(Output(), "127.0.0.1", 0, None, None) as listener:
        ended: list[BaseException] = []

        def serve() -> None:
            try:
                listener.serve_forever(0.01)
            except BrokenPipeError as error:
                ended.append(error)

        thread = threading.Thread(target=serve)
        thread.start()
        assert post(listener.url).status_code == 503
        thread.join(20)
        assert ended


def test_a_callback_without_a_content_type_is_passed_on_without_one(capsys: pytest.CaptureFixture[str]) -> None:
    with receiver(200) as (url, got), listening(url) as listener:
        httpx.post(listener.url, content=BODY)
        assert [kind for kind, _ in got] == [None]


def raw(listener: Listener, headers: str, body: bytes = b"") -> tuple[int, str]:
    """What is answered to a request that no client makes, whose sender then sends no more."""
    head = f"POST {listener.path} HTTP/1.1\r\nHost: x\r\n{headers}\r\n"
    with socket.create_connection(("127.0.0.1", listener.server_port), 20) as one:
        one.sendall(head.encode("latin-1") + body)
        one.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: one.recv(65536), b"")).decode()
    first, _, text = answer.partition("\r\n\r\n")
    return int(first.split()[1]), text


def test_a_callback_that_broke_off_is_neither_printed_nor_passed_on(capsys: pytest.CaptureFixture[str]) -> None:
    with receiver(200) as (url, got), listening(url) as listener:
        headers = f"Content-Type: {FORM['content-type']}\r\nContent-Length: {len(BODY)}\r\n"
        assert raw(listener, headers, BODY[:-20].encode())[0] == 400
        assert got == []
        assert raw(listener, headers, BODY.encode()) == (200, "success")
        assert len(got) == 1
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_content_type_is_passed_on_in_the_bytes_it_came_in(capsys: pytest.CaptureFixture[str]) -> None:
    with receiver(200) as (url, got), listening(url) as listener:
        kind = f"{FORM['content-type']}; x=\u00e9"
        headers = f"Content-Type: {kind}\r\nContent-Length: {len(BODY)}\r\n"
        assert raw(listener, headers, BODY.encode()) == (200, "success")
    assert got == [(kind, BODY.encode())]


@pytest.mark.parametrize(
    ("headers", "status", "text"),
    [
        ("", 411, "Content-Length"),
        ("Transfer-Encoding: chunked\r\n", 411, "Content-Length"),
        ("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 411, "Content-Length"),
        ("Content-Length: \u00b2\r\n", 400, "no number"),
        ("Content-Length: -5\r\n", 400, "no number"),
        ("Content-Length: \r\n", 400, "no number"),
        (f"Content-Length: {'9' * 5000}\r\n", 413, "too large"),
    ],
)
def test_a_callback_whose_length_is_not_told_well_is_refused_in_words(
    headers: str, status: int, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with listening() as listener:
        found = raw(listener, headers, b"5\r\nhello\r\n0\r\n\r\n" if "chunked" in headers else b"")
    assert found[0] == status
    assert text in found[1]
    assert capsys.readouterr().out == ""
