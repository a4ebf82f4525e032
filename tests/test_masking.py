"""No secret survives masking."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from operations import ALL

from ttlock_sdk import models
from ttlock_sdk._runtime.model import Model
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
        r'{"keyboardPwd": "a\"SeCrEt99"}',
        r'{"list": "[{\"keyboardPwd\":\"SeCrEt99\"}]"}',
        r'{"list": "[{\"keyboardPwd\": 0, \"password\":\"SeCrEt99',
    ],
)
def test_the_value_behind_the_name_of_a_secret_is_gone(text: str) -> None:
    masked = mask(text)
    assert "SeCrEt99" not in masked
    assert "***" in masked


def secret_fields() -> set[str]:
    """What the specification calls a secret, in answers and in arguments, by the names on the wire."""
    kinds = [kind for name in models.__all__ if issubclass(kind := getattr(models, name), Model)]
    fields = {slot.wire for kind in kinds for slot in kind.slots_ if slot.secret}
    return fields | {one.wire for example in ALL for one in example.operation.parameters if one.secret}


@pytest.mark.parametrize("name", sorted(secret_fields()))
def test_every_field_that_the_specification_calls_a_secret_is_masked_in_answers_that_cannot_be_read(name: str) -> None:
    for text in (f'{{"{name}": "SeCrEt99", "lockId": 1', f'{{"{name}":"SeCrEt99', f"{name}=SeCrEt99&lockId=1"):
        assert "SeCrEt99" not in mask(text)


def test_other_text_stays() -> None:
    assert mask("lockId=12 alias=Front door", ["elsewhere"]) == "lockId=12 alias=Front door"


def test_a_longer_secret_is_taken_out_before_its_part() -> None:
    assert mask("abcdef-ghij", ["abcd", "abcdef-ghij"]) == "***"
