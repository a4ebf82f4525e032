"""Whatever comes back is an answer or a problem, never an exception, and shows no secret."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk.answers import Cause, Problem, read
from ttlock_sdk.transport import Fault, Reply

SECRET = "planted-access-token"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.just("errcode"), inner, max_size=3),
)


def reply(body: Any, status: int = 200) -> Reply:
    return Reply(
        status,
        {"date": "Mon, 23 Nov 2026 04:00:00 GMT"},
        body if isinstance(body, bytes) else json.dumps(body).encode(),
    )


def problem(body: Any, status: int = 200) -> Problem:
    found = read(reply(body, status), [SECRET])
    assert isinstance(found, Problem)
    return found


@pytest.mark.parametrize("body", [{}, {"list": []}, {"errcode": 0, "lockId": 1}, {"errcode": "0"}, {"errcode": None}])
def test_an_object_without_an_error_is_the_answer(body: dict[str, Any]) -> None:
    assert read(reply(body), []) == body


@pytest.mark.parametrize("errcode", [-3003, "-3003", " -3003 ", -3003.0])
def test_an_error_code_is_read_as_number_or_text(errcode: Any) -> None:
    found = problem({"errcode": errcode, "errmsg": "busy", "description": "忙", "list": [1]})
    assert (found.cause, found.code, found.errmsg, found.description) == (Cause.CODE, -3003, "busy", "忙")


@pytest.mark.parametrize("errcode", ["soon", [], {}, "9" * 30, float("nan"), "１"])
def test_an_error_code_that_is_no_number_makes_the_answer_unreadable(errcode: Any) -> None:
    assert problem({"errcode": errcode}).cause is Cause.UNREADABLE


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"<html>502 Bad Gateway</html>", 502),
        (b"<html>maintenance</html>", 200),
        (b"", 200),
        (b'{"list": [', 200),
        (b"[]", 200),
        (b'"text"', 200),
        (b"{}", 520),
        (b"{}", 204),
        (b"[" * 200_000, 200),
        (b"\xff\xfe\x00", 200),
    ],
)
def test_what_is_no_answer_of_the_cloud_is_unreadable_and_keeps_its_status(body: bytes, status: int) -> None:
    found = problem(body, status)
    assert (found.cause, found.status) == (Cause.UNREADABLE, status)


def test_a_redirect_is_told_apart() -> None:
    assert problem(b"", 302).cause is Cause.REDIRECT


def test_the_start_of_an_unreadable_body_is_kept_short_and_without_secrets() -> None:
    found = problem(f"<p>accessToken={SECRET}</p>\n\n{SECRET}{'x' * 5000}".encode(), 502)
    assert SECRET not in repr(found)
    assert len(found.body_start) <= 200
    assert found.body_start.startswith("<p>")


def test_the_cloud_s_own_words_are_shown_without_secrets() -> None:
    assert SECRET not in repr(problem({"errcode": 10004, "errmsg": f"token {SECRET} is dead"}))


def test_a_fault_says_whether_the_request_was_sent() -> None:
    lost = read(Fault(f"ReadError: {SECRET}", sent=True, timeout=False), [SECRET])
    assert isinstance(lost, Problem)
    assert lost.cause is Cause.NO_ANSWER
    assert SECRET not in lost.text
    never = read(Fault("ConnectError: refused", sent=False, timeout=False), [])
    assert isinstance(never, Problem)
    assert never.cause is Cause.NOT_SENT


@given(JSON)
def test_any_json_is_an_answer_or_a_problem(body: Any) -> None:
    assert isinstance(read(reply(body), [SECRET]), dict | Problem)


@given(st.binary(max_size=200), st.integers(100, 599))
def test_any_bytes_with_any_status_are_an_answer_or_a_problem(body: bytes, status: int) -> None:
    assert isinstance(read(reply(body, status), [SECRET]), dict | Problem)
