"""The receiver over WSGI, and what every receiver promises: success only for what is kept, and secrets in no log."""

from __future__ import annotations

import io
import logging
import threading
from pathlib import Path
from typing import Any

import pytest
from callback_world import FORM, until
from receivers import BODY, PATH, SECRET, World
from spooling import CODE, SECONDS, record

from ttlock_sdk.webhooks import FolderSpool, Receiver


def wsgi(world: World, body: bytes = BODY, **more: Any) -> tuple[str, dict[str, str], bytes]:
    found: list[Any] = []
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": PATH,
        "REMOTE_ADDR": "198.51.100.7",
        "CONTENT_TYPE": FORM,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
        **more,
    }
    content = b"".join(world.receiver.wsgi(environ, lambda status, headers: found.extend([status, dict(headers)])))
    assert found[1]["Content-Length"] == str(len(content))
    return found[0], found[1], content


def test_wsgi_gives_the_same_answers(tmp_path: Path) -> None:
    world = World(tmp_path, max_bytes=300, addresses=["198.51.100.0/24"])
    assert wsgi(world)[::2] == ("200 OK", b"success")
    assert wsgi(world, PATH_INFO="/ttlock/x")[0] == "404 Not Found"
    assert wsgi(world, REMOTE_ADDR="192.0.2.1")[0] == "404 Not Found"
    status, headers, _ = wsgi(world, REQUEST_METHOD="GET")
    assert (status, headers["Allow"]) == ("405 Method Not Allowed", "POST")
    assert wsgi(world, CONTENT_TYPE="text/html")[0] == "415 Unsupported Media Type"
    assert wsgi(world, HTTP_CONTENT_ENCODING="gzip")[0] == "415 Unsupported Media Type"
    assert wsgi(world, b"x" * 301)[0].startswith("413")
    assert wsgi(world, CONTENT_LENGTH="")[0] == "411 Length Required"
    assert wsgi(world, CONTENT_LENGTH="299")[0] == "400 Bad Request"
    ended: dict[str, Any] = {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    assert wsgi(world, **ended)[0] == "200 OK"
    assert wsgi(world, b"x" * 301, **ended)[0].startswith("413")
    with world.receiver:
        until(lambda: world.events)
    assert [event.key for event in world.events] == [record(1).key]


class Full(FolderSpool):
    def put(self, entries: Any) -> int:
        raise OSError(f"no space left for {CODE} in {SECRET}")


def test_an_event_that_cannot_be_kept_is_not_answered_with_success(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    world = World(tmp_path)
    world.receiver = Receiver(None, secret=SECRET, spool=Full(tmp_path / "spool"))
    assert wsgi(world)[::2] == ("503 Service Unavailable", b"try again")
    assert "could not be kept" in caplog.text
    assert CODE not in caplog.text
    assert SECRET not in caplog.text


def test_success_is_answered_before_the_handler_has_ended(tmp_path: Path) -> None:
    go_on = threading.Event()
    world = World(tmp_path)
    world.receiver = Receiver(lambda event: go_on.wait(SECONDS), secret=SECRET, spool=world.spool)
    with world.receiver:
        assert wsgi(world)[0] == "200 OK"
        assert world.spool.waiting() == 1
        go_on.set()
        until(lambda: not world.spool.waiting())


def test_one_who_forgets_to_start_is_told_and_loses_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    world = World(tmp_path)
    wsgi(world)
    wsgi(world)
    assert caplog.text.count("start the receiver") == 1
    with world.receiver:
        until(lambda: world.events)


def test_the_secret_and_codes_are_in_no_log_and_no_repr(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world = World(tmp_path)
    with world.receiver as receiver:
        wsgi(world)
        wsgi(world, f"notifyType=1&records={CODE}".encode())
        wsgi(world, b"{" + CODE.encode(), CONTENT_TYPE="application/json")
        wsgi(world, PATH_INFO=f"{PATH}/more", REQUEST_METHOD=SECRET)
        wsgi(world, REQUEST_METHOD="GET")
        until(lambda: len(world.events) >= 2)
        shown = f"{receiver!r} {receiver.asgi!r} {receiver.wsgi!r} {world.events!r}"
    assert "was refused" in caplog.text
    assert SECRET not in caplog.text + shown
    assert CODE not in caplog.text + shown
