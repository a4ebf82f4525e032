"""A token knows how long it serves, completes itself after a refresh, and is shown to nobody."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest

from ttlock_sdk.auth.tokens import DEFAULT_LIFETIME, Freshness, Token, freshness
from ttlock_sdk.errors import ValidationError

NOW = 1_800_000_000.0
FULL = {"access_token": "planted-access", "refresh_token": "planted-refresh", "uid": 7, "expires_in": 1000}


def test_expires_in_counts_from_the_moment_it_was_asked_for() -> None:
    token = Token.from_dict(FULL, now=NOW)
    assert (token.expires_at, token.lifetime, token.uid) == (NOW + 1000, 1000, 7)


@pytest.mark.parametrize("data", [{}, {"access_token": ""}, {"access_token": None}, {"token": "x"}])
def test_a_dict_without_an_access_token_is_refused(data: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="access_token"):
        Token.from_dict(data, now=NOW)


@pytest.mark.parametrize("expires_in", [None, "soon", [], float("nan"), 10**30])
def test_a_lifetime_that_cannot_be_read_is_taken_as_90_days(expires_in: object) -> None:
    token = Token.from_dict({"access_token": "a", "expires_in": expires_in}, now=NOW)
    assert token.expires_at == NOW + DEFAULT_LIFETIME


def test_numbers_in_text_are_read() -> None:
    token = Token.from_dict({"access_token": "a", "expires_in": "600", "uid": "42"}, now=NOW)
    assert (token.lifetime, token.uid) == (600, 42)


def test_a_token_survives_json() -> None:
    token = Token.from_dict(FULL, now=NOW)
    assert Token.from_dict(json.loads(json.dumps(token.to_dict())), now=NOW + 500) == token
    assert pickle.loads(pickle.dumps(token)) == token  # noqa: S301


def test_a_refresh_answer_keeps_uid_and_refresh_token_of_before() -> None:
    old = Token.from_dict(FULL, now=NOW)
    new = old.followed_by(Token.from_dict({"access_token": "next", "expires_in": 50}, now=NOW))
    assert (new.access_token, new.refresh_token, new.uid, new.lifetime) == ("next", "planted-refresh", 7, 50)


def test_what_a_refresh_answer_brings_replaces_what_was() -> None:
    old = Token.from_dict(FULL, now=NOW)
    new = old.followed_by(Token.from_dict({"access_token": "n", "refresh_token": "r2", "uid": 8}, now=NOW))
    assert (new.refresh_token, new.uid) == ("r2", 8)


def test_no_secret_is_shown() -> None:
    token = Token.from_dict(FULL, now=NOW)
    for text in (repr(token), str(token), f"{token}"):
        assert "planted" not in text
    assert "uid=7" in repr(token)


@pytest.mark.parametrize(
    ("left", "lifetime", "state"),
    [
        (7_000_000, 7_776_000, Freshness.FRESH),
        (301, 7_776_000, Freshness.FRESH),
        (300, 7_776_000, Freshness.ADVISORY),
        (61, 7_776_000, Freshness.ADVISORY),
        (60, 7_776_000, Freshness.MANDATORY),
        (0.1, 7_776_000, Freshness.MANDATORY),
        (0, 7_776_000, Freshness.DEAD),
        (-5, 7_776_000, Freshness.DEAD),
        (90, 100, Freshness.FRESH),
        (50, 100, Freshness.ADVISORY),
        (10, 100, Freshness.MANDATORY),
    ],
)
def test_windows_shrink_with_a_short_life(left: float, lifetime: float, state: Freshness) -> None:
    assert freshness(left, lifetime) is state
