"""Arguments are checked before anything is sent, and reach the wire unharmed."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import operation_of

from ttlock_sdk._runtime.operation import Kind, Parameter, Rule
from ttlock_sdk.arguments import FIRST_MS, LAST_MS, form_fields, milliseconds, passcode_digits, refuse_simple
from ttlock_sdk.errors import TTLockError, ValidationError

START = datetime(2026, 12, 1, 14, tzinfo=UTC)
END = START + timedelta(days=3)


class Color(IntEnum):
    RED = 2
    BLUE = 3


def encode(parameter: Parameter, value: Any) -> str:
    [(wire, text)] = form_fields(operation_of(parameter), {parameter.name: value})
    assert wire == parameter.wire
    return text


def refusal(parameter: Parameter, value: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        form_fields(operation_of(parameter), {parameter.name: value})
    assert caught.value.argument == parameter.name
    return str(caught.value)


def test_a_validation_error_is_a_ttlock_error_and_a_value_error() -> None:
    assert issubclass(ValidationError, TTLockError)
    assert issubclass(ValidationError, ValueError)


LOCK_ID = Parameter("lock_id", "lockId", Kind.ID, required=True)


@pytest.mark.parametrize("value", [0, -5, "7", 7.0, True, [7]])
def test_an_id_is_a_positive_whole_number(value: object) -> None:
    text = refusal(LOCK_ID, value)
    assert "lock_id" in text
    assert "positive" in text


def test_an_id_beyond_32_bits_reaches_the_wire() -> None:
    assert encode(LOCK_ID, 2**62) == str(2**62)


def test_a_required_argument_that_is_none_is_named() -> None:
    assert "lock_id is required" in refusal(LOCK_ID, None)


def test_an_optional_argument_that_is_none_is_not_sent() -> None:
    assert form_fields(operation_of(Parameter("name", "n", Kind.TEXT)), {"name": None}) == []


PAGE_NO = Parameter("page_no", "pageNo", Kind.INTEGER, minimum=1)
PAGE_SIZE = Parameter("page_size", "pageSize", Kind.INTEGER, minimum=1, maximum=200)


@pytest.mark.parametrize(("parameter", "value"), [(PAGE_NO, 0), (PAGE_NO, -1), (PAGE_SIZE, 0), (PAGE_SIZE, 201)])
def test_a_page_out_of_range_is_refused_and_the_range_told(parameter: Parameter, value: int) -> None:
    text = refusal(parameter, value)
    assert parameter.name in text
    assert "1" in text


def test_a_whole_number_is_no_text() -> None:
    assert "whole number" in refusal(PAGE_NO, "1")


PASSCODE = Parameter("passcode", "keyboardPwd", Kind.PASSCODE, required=True, secret=True)


@pytest.mark.parametrize("code", ["0123", "000000001", "4711"])
def test_a_passcode_keeps_its_leading_zeros(code: str) -> None:
    assert encode(PASSCODE, code) == code


@pytest.mark.parametrize("code", ["817", "8172635445", "81a2", " 8172", "８１７２", "8172\n", ""])
def test_a_passcode_that_is_not_4_to_9_digits_is_refused_by_rule_and_length_alone(code: str) -> None:
    text = refusal(PASSCODE, code)
    assert "4 to 9 digits" in text
    assert f"{len(code)} characters" in text
    assert not code or code not in text


def test_a_passcode_given_as_a_number_is_refused_without_showing_it() -> None:
    text = refusal(PASSCODE, 81726354)
    assert "text" in text
    assert "81726354" not in text


@given(st.text(alphabet="0123456789", min_size=4, max_size=9))
def test_every_text_of_4_to_9_digits_is_a_passcode(code: str) -> None:
    assert passcode_digits("passcode", code) == code


@pytest.mark.parametrize("code", ["1111", "123456", "987654", "0000", "0123456", "3210"])
def test_simple_passcodes_are_refused_when_asked(code: str) -> None:
    with pytest.raises(ValidationError, match="too simple") as caught:
        refuse_simple("passcode", code)
    assert code not in str(caught.value)


@pytest.mark.parametrize("code", ["1112", "1357", "1029", "8172", "1223"])
def test_other_passcodes_pass_the_check_for_simple_ones(code: str) -> None:
    refuse_simple("passcode", code)


TIME = Parameter("start", "startDate", Kind.TIME)


def test_an_aware_datetime_becomes_milliseconds() -> None:
    there = datetime(2026, 12, 1, 15, 0, 0, 250_000, tzinfo=timezone(timedelta(hours=1)))
    assert encode(TIME, there) == str(int(START.timestamp() * 1000) + 250)


def test_milliseconds_stay_as_they_are() -> None:
    assert encode(TIME, 1_800_000_000_123) == "1800000000123"


def test_a_naive_datetime_is_refused_with_what_to_pass() -> None:
    text = refusal(TIME, datetime(2026, 12, 1, 14))
    assert "start" in text
    assert "time zone" in text
    assert "ZoneInfo" in text


@pytest.mark.parametrize("value", [1_700_000_000, 0, -1, FIRST_MS - 1])
def test_seconds_given_for_milliseconds_are_refused(value: int) -> None:
    text = refusal(TIME, value)
    assert "start" in text
    assert "1000" in text


@pytest.mark.parametrize("value", [LAST_MS + 1, 10**18])
def test_a_time_after_the_year_9999_is_refused(value: int) -> None:
    assert "milliseconds" in refusal(TIME, value)


@pytest.mark.parametrize("value", [date(2026, 12, 1), "2026-12-01", 1.8e12, True])
def test_other_kinds_of_time_are_refused(value: object) -> None:
    assert "milliseconds" in refusal(TIME, value)


def test_one_is_a_time_only_where_it_has_a_meaning() -> None:
    assert encode(TIME._replace(one=True), 1) == "1"
    with pytest.raises(ValidationError, match="before 2001"):
        encode(TIME, 1)
    with pytest.raises(ValidationError, match="before 2001"):
        encode(TIME._replace(zero=True), 1)


def test_zero_is_a_time_only_where_it_has_a_meaning() -> None:
    assert encode(TIME._replace(zero=True), 0) == "0"


@given(st.datetimes(timezones=st.timezones(), min_value=datetime(2001, 1, 3), max_value=datetime(9999, 12, 30)))
def test_every_aware_datetime_survives_the_way_to_the_wire(value: datetime) -> None:
    assert abs(milliseconds("start", value) / 1000 - value.timestamp()) < 0.001


ENUM = Parameter("color", "color", Kind.ENUM, allowed=(2, 3))


@pytest.mark.parametrize("value", [Color.RED, 2])
def test_an_enum_is_given_as_member_or_number(value: int) -> None:
    assert encode(ENUM, value) == "2"


@pytest.mark.parametrize("value", [1, "2", 2.0, Decimal(2), True, None.__class__])
def test_an_enum_value_that_is_not_allowed_is_refused_with_those_that_are(value: object) -> None:
    assert "2, 3" in refusal(ENUM, value)


NAME = Parameter("name", "keyboardPwdName", Kind.TEXT, maximum=50)


@given(st.text(max_size=50, alphabet=st.characters(codec="utf-8")))
def test_every_text_is_kept_as_it_is(name: str) -> None:
    assert encode(NAME, name) == name


def test_text_that_is_too_long_is_refused_with_its_length() -> None:
    assert "at most 50" in refusal(NAME, "x" * 51)


def test_text_that_cannot_be_encoded_is_refused() -> None:
    assert "cannot be sent" in refusal(NAME, "\ud800")


@pytest.mark.parametrize("secret", [True, False])
def test_a_value_of_the_wrong_kind_is_shown_unless_it_is_secret(secret: bool) -> None:
    text = refusal(NAME._replace(secret=secret), 81726354)
    assert ("81726354" in text) is not secret
    assert "int" in text


def test_text_of_a_closed_set_is_checked() -> None:
    assert "one of eu, cn" in refusal(NAME._replace(allowed=("eu", "cn")), "us")


AMOUNT = Parameter("amount", "amount", Kind.NUMBER, minimum=0)


@pytest.mark.parametrize(("value", "text"), [(Decimal("10.50"), "10.50"), (0.1, "0.1"), (7, "7"), (1e-7, "0.0000001")])
def test_numbers_are_written_in_plain_digits(value: Any, text: str) -> None:
    assert encode(AMOUNT, value) == text


@pytest.mark.parametrize("value", ["ten", "1,5", "1e3", True, -1, float("nan"), float("inf")])
def test_what_is_no_amount_is_refused(value: object) -> None:
    assert "amount" in refusal(AMOUNT, value)


JSON = Parameter("items", "items", Kind.JSON, secret=True)


def test_json_is_written_into_one_field_compact_and_in_any_script() -> None:
    assert encode(JSON, [{"name": "Zoë", "kind": Color.RED}, (1, 2)]) == '[{"name":"Zoë","kind":2},[1,2]]'


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, b"x"])
def test_what_is_no_json_is_refused(value: object) -> None:
    assert "JSON" in refusal(JSON, value)


PERIOD = (Parameter("start", "startDate", Kind.TIME), Parameter("end", "endDate", Kind.TIME))
KIND = Parameter("kind", "kind", Kind.ENUM, allowed=(2, 3))
RULES = (
    Rule("together", ("start", "end")),
    Rule("order", ("start", "end")),
    Rule("needs", ("start", "end"), when="kind", values=(3,)),
    Rule("refuses", ("start", "end"), when="kind", values=(2,)),
)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"start": START}, "end is missing"),
        ({"end": END}, "start is missing"),
        ({"start": END, "end": START}, "start must lie before end"),
        ({"start": START, "end": START}, "start must lie before end"),
        ({"kind": 3}, "start and end are missing"),
        ({"kind": Color.BLUE, "start": None}, "kind=BLUE needs start and end"),
        ({"kind": 2, "start": START, "end": END}, "takes no start and end"),
    ],
)
def test_conditions_over_several_arguments_say_which_and_what(values: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        form_fields(operation_of(*PERIOD, KIND, rules=RULES), values)


def test_a_period_in_order_passes() -> None:
    fields = dict(form_fields(operation_of(*PERIOD, KIND, rules=RULES), {"kind": 3, "start": START, "end": END}))
    assert int(fields["endDate"]) - int(fields["startDate"]) == 3 * 86_400_000


def test_a_change_without_any_change_is_refused() -> None:
    rule = Rule("any_of", ("name", "amount"))
    with pytest.raises(ValidationError, match="at least one of name, amount"):
        form_fields(operation_of(NAME, AMOUNT, rules=(rule,)), {})
    assert form_fields(operation_of(NAME, AMOUNT, rules=(rule,)), {"amount": 1}) == [("amount", "1")]


def test_a_bound_of_zero_or_one_has_no_order() -> None:
    start, end = (parameter._replace(zero=True) for parameter in PERIOD)
    fields = form_fields(operation_of(start, end, rules=(Rule("order", ("start", "end")),)), {"start": START, "end": 0})
    assert dict(fields)["endDate"] == "0"
    end = end._replace(one=True)
    fields = form_fields(operation_of(start, end, rules=(Rule("order", ("start", "end")),)), {"start": START, "end": 1})
    assert dict(fields)["endDate"] == "1"
