"""Those who listen see every attempt, pause and token. What they do wrong changes nothing; nothing secret is told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from support import SECRETS, Cloud, FakeClock, scripted, settle

from ttlock_sdk import ValidationError, errors
from ttlock_sdk.hooks import RequestEvent, ResponseEvent, RetryEvent, TokenEvent

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
PAGE = {"list": [], "pageNo": 1, "pages": 1, "total": 0}
BUSY = {"errcode": -3003, "errmsg": "busy"}
EVENTS = ("request", "response", "retry", "token")


def listening(tt: Any) -> list[Any]:
    heard: list[Any] = []
    for event in EVENTS:
        tt.on(event, heard.append)
    return heard


async def test_every_attempt_is_seen_with_what_came_of_it(make: Make) -> None:
    clock = FakeClock()
    tt = make(Cloud(scripted(b"<html>", BUSY, {"errcode": 0, "state": 1})), clock=clock)
    heard = listening(tt)
    await settle(tt.locks.query_open_state(5))
    name, path = "locks.query_open_state", "/v3/lock/queryOpenState"
    assert heard == [
        TokenEvent("login", 77, clock.time() + 7776000),
        RequestEvent(name, path, 1),
        ResponseEvent(name, path, 1, 0.0, 200, None, "a body that is not JSON"),
        RetryEvent(name, path, 1, 0.5, "a body that is not JSON"),
        RequestEvent(name, path, 2),
        ResponseEvent(name, path, 2, 0.0, 200, -3003, "code -3003"),
        RetryEvent(name, path, 2, 0.5, "code -3003"),
        RequestEvent(name, path, 3),
        ResponseEvent(name, path, 3, 0.0, 200, 0, ""),
    ]


async def test_a_request_without_an_answer_is_seen_as_that(make: Make) -> None:
    tt = make(Cloud(scripted(OSError("no route"))), retries=0)
    heard = listening(tt)
    with pytest.raises(errors.TransportError):
        await settle(tt.locks.list())
    assert heard[-1][4:] == (None, None, "OSError: no route")


async def test_a_renewal_is_seen_and_copies_are_heard_too(make: Make) -> None:
    tt = make(Cloud(scripted({"errcode": 10004}, PAGE)))
    heard: list[TokenEvent] = []
    tt.on("token", heard.append)
    await settle(tt.with_options(timeout=3).locks.list())
    assert [event.source for event in heard] == ["login", "refresh"]


async def test_who_no_longer_listens_hears_nothing(make: Make) -> None:
    tt = make(Cloud(scripted(PAGE)))
    heard: list[Any] = []
    off = tt.on("request", heard.append)
    tt.on("request", lambda event: None)
    await settle(tt.locks.list())
    off()
    off()
    await settle(tt.locks.list())
    assert len(heard) == 1


async def test_a_listener_that_fails_changes_nothing_and_its_words_are_not_repeated(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: Any) -> None:
        raise RuntimeError(SECRETS["password"])

    tt = make(Cloud(scripted(PAGE)))
    for event in EVENTS:
        tt.on(event, fail)
    assert (await settle(tt.locks.list())).items == []
    assert "RuntimeError" in caplog.text
    assert SECRETS["password"] not in caplog.text


async def _later(event: Any) -> None: ...


@pytest.mark.parametrize(("event", "function"), [("answer", print), ("request", 5), ("request", _later)])
async def test_what_cannot_be_called_is_refused(make: Make, event: str, function: Any) -> None:
    with pytest.raises(ValidationError, match="must be"):
        make(Cloud()).on(event, function)


async def test_a_call_is_one_line_in_the_log_with_its_figures_as_fields(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, logger="ttlock_sdk")
    tt = make(Cloud(scripted(PAGE, BUSY, {"errcode": -1003, "errmsg": "gone"})))
    await settle(tt.locks.list())
    with pytest.raises(errors.LockNotFoundError):
        await settle(tt.locks.unlock(5))
    lines = [record for record in caplog.records if record.name == "ttlock_sdk"]
    assert [line.getMessage() for line in lines] == [
        "locks.list answered in 0 ms, attempts 1, code 0",
        "locks.unlock LockNotFoundError in 0 ms, attempts 2, code -1003",
    ]
    fields = [[getattr(line, name) for name in ("operation", "attempts", "status", "code")] for line in lines]
    assert fields == [["locks.list", 1, 200, 0], ["locks.unlock", 2, 200, -1003]]
