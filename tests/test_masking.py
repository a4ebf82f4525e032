"""No secret survives masking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk.masking import mask

WORD = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEF0123456789", min_size=8, max_size=40)


@given(WORD, st.text(max_size=30), st.text(max_size=30))
def test_a_known_secret_is_gone_wherever_it_stands(secret: str, before: str, after: str) -> None:
    assert secret not in mask(f"{before}{secret}{after}{secret}", [secret])


@pytest.mark.parametrize(
    "text",
    [
        '{"access_token": "SeCrEt99"}',
        "accessToken=SeCrEt99&date=1",
        "clientSecret=SeCrEt99",
        "<b>password: SeCrEt99</b>",
        '{"keyboardPwd":"SeCrEt99","lockId":1}',
        "{'noKeyPwd': 'SeCrEt99'}",
        '"refresh_token" : "SeCrEt99',
        "newKeyboardPwd=SeCrEt99;lockData=SeCrEt99",
    ],
)
def test_the_value_behind_the_name_of_a_secret_is_gone(text: str) -> None:
    masked = mask(text)
    assert "SeCrEt99" not in masked
    assert "***" in masked


def test_other_text_stays() -> None:
    assert mask("lockId=12 alias=Front door", ["elsewhere"]) == "lockId=12 alias=Front door"


def test_a_longer_secret_is_taken_out_before_its_part() -> None:
    assert mask("abcdef-ghij", ["abcd", "abcdef-ghij"]) == "***"
