"""Every model takes whatever object the cloud sends, loses nothing, and shows no secret."""

from __future__ import annotations

import copy
import json
import os
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ttlock_sdk import models, openapi
from ttlock_sdk._runtime.model import Model

EXAMPLES = int(os.environ.get("TTLOCK_EXAMPLES", "6"))  # for each of hundreds of models
MODELS: list[Any] = [found for name in models.__all__ if issubclass(found := getattr(models, name), Model)]
ANSWERS = [model for model in MODELS if not model.__name__.endswith("Body")]  # bodies are what is sent, not what comes
ENUMS: list[Any] = [found for name in models.__all__ if issubclass(found := getattr(models, name), Enum)]
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.sampled_from(["", "3", "-7", "3.5", "true", "{}", "[]", "null", "9" * 5000, "１", "1_000", 2**70, 1e300])
)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3))


def objects(model: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Any object that has some of the model's fields, of any kind, and some that it does not know."""
    known = st.dictionaries(st.sampled_from([slot.wire for slot in model.slots_]) if model.slots_ else st.text(), JSON)
    unknown = st.dictionaries(st.text(max_size=8), JSON, max_size=2)
    return st.builds(lambda one, two: {**two, **one}, known, unknown)


def normal_forms(value: Any) -> list[Any]:
    """What a scalar may come back as: itself, or the same read as number, text, or JSON."""
    found = [value]
    if isinstance(value, str):
        for read in (int, float, json.loads):
            try:
                found.append(read(value))
            except (ValueError, OverflowError, RecursionError):
                continue
        found.append({"true": True, "false": False}.get(value.strip().lower(), value))
    elif isinstance(value, int | float):
        found += [str(value), int(value) if abs(value) < 10**300 else value, bool(value)]
        exact = Decimal(str(float(value))) if abs(value) < 10**300 else Decimal(0)
        found += [format(exact, "f"), int(exact)]
    return found


def test_there_are_models_and_enums_to_test() -> None:
    assert len(MODELS) + len(ENUMS) == len(models.__all__)
    assert len(MODELS) > 30
    assert len(ENUMS) > 10


@pytest.mark.parametrize("model", ANSWERS)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_any_object_parses_and_round_trips_up_to_normal_forms(model: Any, data: st.DataObject) -> None:
    came = data.draw(objects(model))
    read = model.from_dict(came)
    back = read.to_dict()
    assert model.from_dict(back) == read
    assert model.from_dict(back).to_dict() == back
    json.dumps(back)
    assert repr(read).startswith(f"{model.__name__}(")
    many = {slot.wire for slot in model.slots_ if slot.many}
    for name, value in came.items():
        if value is None or value == "":
            assert back.get(name) in (None, "", [], "[]")
        elif isinstance(value, dict | list) or name in many:
            assert name in back
        else:
            assert back[name] in normal_forms(value)
    assert set(back) <= set(came) | many


@pytest.mark.parametrize("model", ANSWERS)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_fields_that_nobody_has_described_come_back_as_they_were(model: Any, data: st.DataObject) -> None:
    extras = {f"new-{name}": value for name, value in data.draw(st.dictionaries(st.text(), JSON, max_size=3)).items()}
    read = model.from_dict(extras)
    assert read.additional_properties == extras
    assert extras.items() <= read.to_dict().items()


@pytest.mark.parametrize("model", ANSWERS)
@settings(max_examples=EXAMPLES)
@given(data=st.data())
def test_copies_and_pickles_are_equal_and_apart(model: Any, data: st.DataObject) -> None:
    read = model.from_dict(data.draw(objects(model)))
    for other in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):  # noqa: S301
        assert other == read
        assert other is not read
        assert other.to_dict() == read.to_dict()
    assert read != object()


@pytest.mark.parametrize("model", [model for model in MODELS if any(slot.secret for slot in model.slots_)])
def test_no_secret_is_in_a_repr(model: Any) -> None:
    planted = {slot.wire: f"planted-{slot.wire}" for slot in model.slots_ if slot.secret}
    for shown in (repr(model.from_dict(planted)), str(model.from_dict(planted))):
        assert "planted" not in shown
        assert shown.count("=***") == len(planted)


def test_every_field_that_the_document_calls_a_secret_is_one_in_the_models() -> None:
    schemas = openapi()["components"]["schemas"]
    for name, schema in schemas.items():
        if name in models.__all__ and "properties" in schema:
            fields = {wire: found for wire, found in schema["properties"].items() if "x-ttlock-same-as" not in found}
            wanted = {wire for wire, found in fields.items() if found.get("format") == "password"}
            assert wanted == {slot.wire for slot in getattr(models, name).slots_ if slot.secret}, name


SECRETS = {"keyboardPwd", "newKeyboardPwd", "lockData", "noKeyPwd", "adminPwd", "lockKey", "aesKeyStr", "deletePwd"}
SECRETS |= {"access_token", "refresh_token", "accessToken", "clientSecret", "password", "keyboardPwdList"}


def test_what_opens_doors_is_a_secret_wherever_it_stands() -> None:
    for model in MODELS:
        for slot in model.slots_:
            assert slot.secret or slot.many or slot.wire not in SECRETS, (model.__name__, slot.wire)


def test_the_odd_answers_that_were_really_seen_are_read() -> None:
    code = models.Passcode.from_dict(
        {"keyboardPwdId": "2342342", "keyboardPwdType": "3", "keyboardPwd": 8172, "endDate": 0}
    )
    assert (code.keyboard_pwd_id, code.keyboard_pwd_type, code.keyboard_pwd) == (
        2342342,
        models.PasscodeType.PERIOD,
        "8172",
    )
    assert code.end_at is None
    gateway = models.Gateway.from_dict({"gatewayId": 1, "isOnline": True})
    assert gateway.is_online == 1
    lock = models.Lock.from_dict({"lockId": 1, "lockVersion": '{"protocolType": 5}', "electricQuantity": None})
    assert lock.lock_version is not None
    assert lock.lock_version.protocol_type == 5
    assert lock.electric_quantity is None
    page = models.LockPage.from_dict({"total": 3})
    assert (list(page), len(page), page.total) == ([], 0, 3)


def test_one_odd_item_does_not_drop_the_others() -> None:
    came = {"list": [{"lockId": 1}, None, 7, {"lockId": "2"}]}
    page = models.LockPage.from_dict(came)
    assert [lock.lock_id for lock in page] == [1, 2]
    assert page.additional_properties == came
    assert page.to_dict()["list"] == came["list"]


def test_times_are_milliseconds_with_a_datetime_beside_them() -> None:
    code = models.Passcode.from_dict({"startDate": 1_800_000_000_250, "endDate": 10**18, "sendDate": "x"})
    assert code.start_date == 1_800_000_000_250
    assert code.start_at == datetime(2027, 1, 15, 8, 0, 0, 250_000, tzinfo=UTC)
    assert code.end_at is None
    assert code.send_at is None


@pytest.mark.parametrize("kind", [kind for kind in ENUMS if issubclass(kind, int)])
@given(value=st.integers())
def test_every_number_is_a_member_and_an_unknown_one_stays_that_number(kind: Any, value: int) -> None:
    member = kind(value)
    assert isinstance(member, kind)
    assert member == value
    assert hash(member) == hash(value)
    assert pickle.loads(pickle.dumps(member)) == member  # noqa: S301
    assert copy.deepcopy(member) == member
    if value not in {known.value for known in kind}:
        assert member.name.startswith("UNKNOWN_")
        assert value not in {known.value for known in kind}


def test_features_are_decoded_from_the_feature_value_or_the_older_number() -> None:
    assert models.Lock.from_dict({"featureValue": "F44354CD5F3"}).features.remote_unlock
    assert models.LockDetail.from_dict({"specialValue": 894227955}).features.remote_unlock
    assert not models.Lock.from_dict({"featureValue": "hex?"}).features.remote_unlock
