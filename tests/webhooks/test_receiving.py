"""Which requests are callbacks of ours: wrong paths and strangers learn nothing, and no more is read than need be."""

from __future__ import annotations

from typing import Any

import pytest

from ttlock_sdk import ValidationError
from ttlock_sdk.webhooks.receiving import (
    NO_METHOD,
    NOT_FOUND,
    TOO_LARGE,
    UNREADABLE,
    WRONG_TYPE,
    Answer,
    Head,
    Rules,
)

SECRET = "planted-secret-part"
FORM = "application/x-www-form-urlencoded"


def judged(rules: Rules | None = None, **more: Any) -> Answer | None:
    head: dict[str, Any] = {"method": "POST", "path": f"/ttlock/{SECRET}", "content_type": FORM, "peer": "198.51.100.7"}
    return (rules or Rules(SECRET)).judge(Head(**{**head, **more}))


def test_a_callback_is_read() -> None:
    assert judged() is None
    assert judged(length="1000000") is None


@pytest.mark.parametrize(
    "path",
    [
        *("", "/", "/ttlock", "/ttlock/", f"/ttlock/{SECRET}/", f"/ttlock/{SECRET[:-1]}", f"/ttlock/{SECRET}x"),
        *(f"/{SECRET}", f"/TTLOCK/{SECRET}", f"/ttlock/{SECRET.upper()}", "/ttlock/ключ", "/\udcff", "/" * 5000),
    ],
)
@pytest.mark.parametrize("method", ["POST", "GET", "BREW"])
def test_a_wrong_path_is_not_found_whatever_else_is_right_or_wrong(path: str, method: str) -> None:
    more: dict[str, Any] = {"content_type": "text/html", "length": "99999999999"} if method == "BREW" else {}
    assert judged(path=path, method=method, **more) is NOT_FOUND


def test_how_long_the_answer_takes_does_not_tell_how_much_of_the_path_was_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return True

    monkeypatch.setattr("hmac.compare_digest", compare)
    assert judged(path="/ttlock/other") is None
    assert compared == [(b"/ttlock/other", f"/ttlock/{SECRET}".encode())]


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "post"])
def test_another_method_is_refused(method: str) -> None:
    assert judged(method=method) is NO_METHOD
    assert NO_METHOD.allow == "POST"


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        *((FORM, None), (f"{FORM}; charset=UTF-8", None), ("Application/JSON", None), (None, None), ("", None)),
        *(("text/plain", WRONG_TYPE), ("multipart/form-data; boundary=x", WRONG_TYPE), ("application/xml", WRONG_TYPE)),
    ],
)
def test_only_forms_and_json_are_read(kind: str | None, answer: Answer | None) -> None:
    assert judged(content_type=kind) is answer


@pytest.mark.parametrize(
    ("encoding", "answer"),
    [*((None, None), ("", None), ("identity", None)), *(("gzip", WRONG_TYPE), ("GZip, br", WRONG_TYPE))],
)
def test_a_body_that_is_packed_is_refused_since_nobody_could_read_what_was_kept(
    encoding: str | None, answer: Answer | None
) -> None:
    assert judged(encoding=encoding) is answer


@pytest.mark.parametrize(
    ("length", "answer"),
    [
        *(("0", None), ("100", None), ("101", TOO_LARGE), ("9" * 5000, TOO_LARGE)),
        *(("-1", UNREADABLE), ("1e3", UNREADABLE), ("٣", UNREADABLE), ("", UNREADABLE)),
    ],
)
def test_what_says_that_it_is_too_large_is_not_read(length: str, answer: Answer | None) -> None:
    assert judged(Rules(SECRET, max_bytes=100), length=length) is answer


@pytest.mark.parametrize(
    ("peer", "answer"),
    [
        *(("203.0.113.9", None), ("::ffff:203.0.113.9", None), ("2001:db8::5", None)),
        *(("203.0.114.9", NOT_FOUND), ("2001:db9::5", NOT_FOUND), (None, NOT_FOUND), ("unix:", NOT_FOUND)),
    ],
)
def test_with_a_list_of_addresses_others_are_not_found(peer: str | None, answer: Answer | None) -> None:
    rules = Rules(SECRET, addresses=["203.0.113.0/24", "2001:db8::/32"])
    assert judged(rules, peer=peer) is answer
    assert judged(rules, peer="192.0.2.1", method="GET", path=f"/ttlock/{SECRET}") is NOT_FOUND


def test_a_forwarding_header_is_believed_from_our_own_proxies_alone() -> None:
    unasked = Rules(SECRET, addresses=["203.0.113.0/24"])
    assert judged(unasked, peer="10.0.0.1", forwarded_for="203.0.113.9") is NOT_FOUND
    asked = Rules(SECRET, addresses=["203.0.113.0/24"], proxies=["10.0.0.0/8"])
    assert judged(asked, peer="10.0.0.1", forwarded_for="203.0.113.9") is None
    assert judged(asked, peer="10.0.0.1", forwarded_for="203.0.113.9, 10.0.0.2") is None
    assert judged(asked, peer="192.0.2.1", forwarded_for="203.0.113.9") is NOT_FOUND
    assert judged(asked, peer="10.0.0.1", forwarded_for="203.0.113.9, 192.0.2.1") is NOT_FOUND
    assert judged(asked, peer="10.0.0.1", forwarded_for="203.0.113.9, nonsense") is NOT_FOUND
    assert judged(asked, peer="10.0.0.1", forwarded_for="") is NOT_FOUND
    assert judged(asked, peer="10.0.0.1") is NOT_FOUND


@pytest.mark.parametrize("last", ["203.0.113.9:443", "[2001:db8::9]:443", "[2001:db8::9]", "2001:db8::9"])
def test_proxies_that_write_the_port_behind_an_address_are_understood(last: str) -> None:
    rules = Rules(SECRET, addresses=["203.0.113.0/24", "2001:db8::/32"], proxies=["10.0.0.0/8"])
    assert judged(rules, peer="10.0.0.1", forwarded_for=last) is None
    assert (
        judged(rules, peer="10.0.0.1", forwarded_for=last.replace("113.9", "114.9").replace("db8", "db9")) is NOT_FOUND
    )
    assert judged(rules, peer="10.0.0.1", forwarded_for="[203.0.113.9") is NOT_FOUND


def test_the_secret_is_shown_nowhere() -> None:
    head = Head(method="POST", path=f"/ttlock/{SECRET}")
    assert SECRET not in f"{Rules(SECRET)!r} {head!r}"


@pytest.mark.parametrize(
    ("argument", "more"),
    [
        ("secret", {"secret": "short"}),
        ("secret", {"secret": "with a blank in the middle"}),
        ("secret", {"secret": "with/a/slash/in/the/middle"}),
        ("secret", {"secret": "geheimer-schlüssel-lang"}),
        ("path", {"path": "ttlock"}),
        ("path", {"path": "/a b"}),
        ("addresses", {"addresses": ["203.0.113.300"]}),
        ("addresses", {"addresses": "203.0.113.0/24"}),
        ("addresses", {"addresses": ["203.0.113.1/24"]}),
        ("proxies", {"proxies": ["localhost"]}),
    ],
)
def test_arguments_that_make_no_sense_are_refused(argument: str, more: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        Rules(**{"secret": SECRET, **more})
    assert caught.value.argument == argument
    assert "schlüssel" not in str(caught.value)
