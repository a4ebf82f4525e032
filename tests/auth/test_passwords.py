"""Passwords leave this machine as MD5 only."""

from __future__ import annotations

import pytest

from ttlock_sdk.auth.passwords import check_hashed, hash_password
from ttlock_sdk.errors import ValidationError


@pytest.mark.parametrize(
    ("password", "md5"),
    [
        ("password", "5f4dcc3b5aa765d61d8327deb882cf99"),
        ("The quick brown fox jumps over the lazy dog", "9e107d9d372bb6826bd81d3542a419d6"),
        ("密码", "a8105204604a0b11e916f3879aae3b0b"),
    ],
)
def test_a_password_becomes_its_md5_in_lowercase(password: str, md5: str) -> None:
    assert hash_password(password) == md5


@pytest.mark.parametrize("password", ["", None, 1234])
def test_what_is_no_password_is_refused(password: str) -> None:
    with pytest.raises(ValidationError, match="password must be text"):
        hash_password(password)


def test_a_hash_is_taken_in_any_case_and_kept_in_lowercase() -> None:
    assert check_hashed("5F4DCC3B5AA765D61D8327DEB882CF99") == "5f4dcc3b5aa765d61d8327deb882cf99"


@pytest.mark.parametrize("value", ["", "password", "5f4dcc3b5aa765d61d8327deb882cf9", "g" * 32, None, b"5" * 32])
def test_what_is_no_hash_is_refused_without_showing_it(value: str) -> None:
    with pytest.raises(ValidationError, match="32 hexadecimal digits") as caught:
        check_hashed(value)
    assert str(caught.value) == "password_md5 must be the MD5 of the password: 32 hexadecimal digits"
