"""Settings come from arguments and the environment, are checked, and are told apart by name."""

from __future__ import annotations

from typing import Any

import pytest

from ttlock_sdk import AsyncTTLock, ConfigurationError, TTLock, ValidationError
from ttlock_sdk.settings import ENVIRONMENT, from_environment

FULL = {
    "TTLOCK_CLIENT_ID": "env-id",
    "TTLOCK_CLIENT_SECRET": "env-secret",
    "TTLOCK_USERNAME": "env-user",
    "TTLOCK_PASSWORD": "env-password",
}


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ENVIRONMENT.values():
        monkeypatch.delenv(variable, raising=False)


def set_all(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)


def test_one_error_names_every_missing_variable() -> None:
    with pytest.raises(ConfigurationError) as caught:
        TTLock.from_env()
    for name in FULL:
        assert name in str(caught.value)
    assert "TTLOCK_PASSWORD_MD5" in str(caught.value)


def test_only_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, {name: value for name, value in FULL.items() if name != "TTLOCK_CLIENT_SECRET"})
    with pytest.raises(ConfigurationError) as caught:
        AsyncTTLock.from_env()
    assert "TTLOCK_CLIENT_SECRET" in str(caught.value)
    assert "TTLOCK_USERNAME" not in str(caught.value)


def test_an_empty_variable_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, {**FULL, "TTLOCK_USERNAME": ""})
    with pytest.raises(ConfigurationError, match="TTLOCK_USERNAME"):
        TTLock.from_env()


def test_the_four_variables_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, FULL)
    with TTLock.from_env() as tt:
        assert repr(tt) == "<TTLock https://euapi.ttlock.com configured>"


def test_the_environment_names_a_region_or_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, {**FULL, "TTLOCK_REGION": "cn"})
    with TTLock.from_env() as tt:
        assert "cnapi" in repr(tt)
    with TTLock.from_env(base_url="https://locks.example.com") as tt:
        assert "locks.example.com" in repr(tt)
    monkeypatch.setenv("TTLOCK_BASE_URL", "https://locks.example.com")
    with pytest.raises(ConfigurationError, match="not both"):
        TTLock.from_env()


def test_an_argument_goes_before_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, FULL)
    merged = from_environment({"client_id": "mine", "password_md5": "5" * 32, "timeout": 3})
    assert merged["client_id"] == "mine"
    assert merged["password_md5"] == "5" * 32
    assert "password" not in merged
    assert merged["timeout"] == 3


def test_the_hash_may_stand_in_for_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, {**FULL, "TTLOCK_PASSWORD": "", "TTLOCK_PASSWORD_MD5": "5" * 32})
    assert from_environment({})["password_md5"] == "5" * 32


def test_of_password_and_hash_in_the_environment_the_password_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, {**FULL, "TTLOCK_PASSWORD_MD5": "5" * 32})
    assert "password_md5" not in from_environment({})


def test_a_stored_token_needs_no_account(monkeypatch: pytest.MonkeyPatch) -> None:
    set_all(monkeypatch, {"TTLOCK_CLIENT_ID": "env-id", "TTLOCK_CLIENT_SECRET": "env-secret"})
    with TTLock.from_env(token={"access_token": "t", "uid": 5}) as tt:
        assert tt.ready
        assert tt.user_id == 5


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"timeout": 0}, "timeout"),
        ({"timeout": "3"}, "timeout"),
        ({"deadline": -1}, "deadline"),
        ({"deadline": float("inf")}, "deadline"),
        ({"retries": -1}, "retries"),
        ({"retries": 11}, "retries"),
        ({"retries": True}, "retries"),
        ({"token": {}}, "access_token"),
        ({"token": "abc"}, "token must be a dict"),
    ],
)
@pytest.mark.parametrize("world", [TTLock, AsyncTTLock])
def test_options_out_of_range_are_refused_by_name(world: Any, options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        world("an-id", "a-secret", **options)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"client_id": "an-id"}, "client_secret"),
        ({"client_secret": "a-secret"}, "client_id"),
        ({"client_id": " ", "client_secret": "x"}, "client_id"),
        ({"username": "u"}, "password"),
        ({"password": "p"}, "username"),
        ({"username": "u", "password": "p", "password_md5": "5" * 32}, "either password or password_md5"),
        ({"region": "us"}, "region"),
        ({"region": "eu", "base_url": "https://x"}, "not both"),
        ({"base_url": "http://example.com"}, "allow_http"),
        ({"transport": object(), "http_client": object()}, "transport or http_client"),
    ],
)
@pytest.mark.parametrize("world", [TTLock, AsyncTTLock])
def test_arguments_at_odds_are_refused_by_name(world: Any, arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        world(**arguments)
