from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ttlock_sdk import openapi
from ttlock_sdk._runtime.records import RecordKind
from ttlock_sdk.errors import TTLockError, WebhookError
from ttlock_sdk.models import CredentialType, DoorSensorEventType, NetworkFault, RecordType
from ttlock_sdk.webhooks import (
    DoorSensorEvent,
    Event,
    GatewayStatusEvent,
    LockRecordEvent,
    UnknownEvent,
    WifiLockFailureEvent,
    WifiLockStatusEvent,
    parse,
)

FORM = "application/x-www-form-urlencoded"
RECORD = {"recordType": 4, "success": 1, "keyboardPwd": "81726354", "lockDate": 1700000000000, "username": "Zoë"}


def form(records: Any, **more: Any) -> bytes:
    text = records if isinstance(records, str) else json.dumps(records)
    return urlencode({"notifyType": 1, "lockId": 7, "lockMac": "AA:BB", "records": text, **more}).encode()


def example(name: str) -> dict[str, Any]:
    content = openapi()["x-webhooks"][name]["post"]["requestBody"]["content"][FORM]
    found: dict[str, Any] = content["example"]
    return found


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("lockRecords", LockRecordEvent),
        ("gatewayStatus", GatewayStatusEvent),
        ("wifiLockStatus", WifiLockStatusEvent),
        ("wifiLockFailure", WifiLockFailureEvent),
        ("doorSensor", DoorSensorEvent),
    ],
)
def test_every_callback_of_the_specification_is_read_in_every_form(name: str, kind: type[Event]) -> None:
    fields = example(name)
    as_text = {key: str(value) for key, value in fields.items()}
    bodies: list[tuple[Any, str | None]] = [
        (urlencode(fields), FORM),
        (urlencode(fields).encode(), f"{FORM}; charset=UTF-8"),
        (urlencode(fields).encode(), None),
        (json.dumps(fields).encode(), "application/json"),
        (json.dumps(fields), None),
        (fields, None),
        (as_text, FORM),
        ({key: [value] for key, value in as_text.items()}, None),
    ]
    for body, content_type in bodies:
        [event] = parse(body, content_type)
        assert type(event) is kind
        assert event.notify_type == fields["notifyType"]


def test_what_a_callback_says_is_typed() -> None:
    [status] = parse(example("gatewayStatus"))
    assert isinstance(status, GatewayStatusEvent)
    assert (status.gateway.gateway_id, status.gateway.is_online) == (2430, 0)
    [failure] = parse(example("wifiLockFailure"))
    assert isinstance(failure, WifiLockFailureEvent)
    assert failure.failure.object_type is CredentialType.PASSCODE
    [door] = parse(example("doorSensor"))
    assert isinstance(door, DoorSensorEvent)
    assert door.sensor.record_type is DoorSensorEventType.OPENED


def test_a_record_tells_what_happened_and_how_to_class_it() -> None:
    [event] = parse(form([{**RECORD, "recordTypeFromLock": 4}], admin="me@example.com"))
    assert isinstance(event, LockRecordEvent)
    assert event.record.record_type is RecordType.UNLOCK_BY_PASSCODE
    assert (event.record.kind, event.record.is_unlock, event.record.is_alarm) == (RecordKind.UNLOCK, True, False)
    assert event.record.username == "Zoë"
    assert event.admin == "me@example.com"


def test_the_network_fault_of_record_type_123_is_named() -> None:
    [event] = parse(form([{"recordType": 123, "subRecordType": "7", "lockDate": 1}]))
    assert isinstance(event, LockRecordEvent)
    assert event.record.sub_record_type is NetworkFault.WRONG_WIFI_PASSWORD


def test_a_record_without_lock_takes_it_from_around_and_one_with_keeps_its_own() -> None:
    events = parse(form([RECORD, {**RECORD, "lockId": 8, "lockMac": "CC:DD"}]))
    assert [(event.lock_id, event.lock_mac) for event in events if isinstance(event, LockRecordEvent)] == [
        (7, "AA:BB"),
        (8, "CC:DD"),
    ]


def test_an_odd_record_never_drops_the_others() -> None:
    events = parse(form([RECORD, None, 5, "x", [], {}, {"recordType": "odd"}, {"recordType": 9999}, RECORD]))
    assert len(events) == 9
    assert [type(event) for event in events].count(UnknownEvent) == 4
    assert isinstance(events[-1], LockRecordEvent)
    assert isinstance(events[-2], LockRecordEvent)
    assert events[-2].record.record_type == 9999
    assert events[-2].record.kind is RecordKind.OTHER


@pytest.mark.parametrize("records", ["", "no json", "{}", "5", "[" * 100_000])
def test_records_that_are_no_list_are_kept_as_they_came(records: str) -> None:
    [event] = parse(form(records))
    assert isinstance(event, UnknownEvent)
    assert event.raw["records"] == records


@pytest.mark.parametrize("notify_type", [0, 5, 6, 8, -1, "x", None])
def test_a_callback_that_nobody_has_described_is_kept_as_it_came(notify_type: Any) -> None:
    [event] = parse({"notifyType": notify_type, "lockId": 3})
    assert isinstance(event, UnknownEvent)
    assert event.raw["lockId"] == 3


def test_no_records_are_no_events() -> None:
    assert parse(form([])) == []


def test_the_key_is_the_same_for_the_same_record_however_it_comes() -> None:
    [first] = parse(form([RECORD]))
    [again] = parse(
        {"notifyType": 1, "lockId": "7", "records": [{**RECORD, "electricQuantity": 50, "recordType": "4"}]}
    )
    [other] = parse(form([{**RECORD, "lockDate": RECORD["lockDate"] + 1}]))  # type: ignore[operator]  # a number
    [code] = parse(form([{**RECORD, "keyboardPwd": "81726355"}]))
    assert first.key == again.key is not None
    assert len({first.key, other.key, code.key}) == 3


def test_only_events_with_a_time_of_their_own_have_a_key() -> None:
    [timeless] = parse(form([{"recordType": 4}]))
    [late] = parse(form([{"recordType": 4, "serverDate": 1700000000000}]))
    assert timeless.key is None
    assert late.key is not None
    assert all(parse(example(name))[0].key is None for name in ("gatewayStatus", "doorSensor"))


def test_a_date_of_0_is_no_time() -> None:
    def key(**dates: int) -> str | None:
        [event] = parse(form([{"recordType": 4, **dates}]))
        return event.key

    first, later = 1_700_000_000_000, 1_700_003_600_000
    assert key(lockDate=0, serverDate=first) == key(lockDate=0, serverDate=first) == key(serverDate=first) is not None
    assert key(lockDate=0, serverDate=first) != key(lockDate=0, serverDate=later)
    assert key(lockDate=first, serverDate=first) == key(lockDate=first, serverDate=later)
    assert key(lockDate=0) is None
    assert key(lockDate=0, serverDate=0) is None


def test_no_passcode_is_shown_or_stands_in_a_key() -> None:
    for body in (form([RECORD]), form("81726354"), {"notifyType": 99, "keyboardPwd": "81726354"}):
        for event in parse(body):
            assert "81726354" not in f"{event!r} {event} {event.key} {event.digest}"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b"x" * 1_000_001, FORM),
        ({"notifyType": 1, "records": "x" * 1_000_001}, None),
        (form([{}] * 1_001), FORM),
        (urlencode({f"f{n}": n for n in range(101)}), FORM),
        (b"{", "application/json"),
        (b"[]", "application/json"),
        (b"[" * 500_000, "application/json"),
        (b"{" * 500_000, None),
    ],
)
def test_hostile_bodies_are_refused_in_words(body: Any, content_type: str | None) -> None:
    with pytest.raises(WebhookError):
        parse(body, content_type)


def test_a_mapping_that_contains_itself_is_refused() -> None:
    body: dict[str, Any] = {"notifyType": 1}
    body["records"] = body
    with pytest.raises(WebhookError):
        parse(body)


def test_limits_can_be_set() -> None:
    assert len(parse(form([RECORD] * 3), max_records=3)) == 3
    with pytest.raises(WebhookError, match="4 records; 3"):
        parse(form([RECORD] * 4), max_records=3)
    with pytest.raises(WebhookError, match="bytes; 10"):
        parse(form([RECORD]), max_bytes=10)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(
    ["notifyType", "lockId", "records", "recordType", "lockDate", "keyboardPwd", "isOnline", "success"]
)


@given(st.dictionaries(KEYS | st.text(), JSON | st.integers(0, 8)) | st.binary() | st.text())
def test_whatever_comes_becomes_events_or_one_typed_error(body: Any) -> None:
    for content_type in (None, FORM, "application/json"):
        try:
            events = parse(body, content_type)
        except TTLockError:
            continue
        for event in events:
            assert repr(event)


@given(st.lists(st.dictionaries(KEYS, JSON) | JSON, max_size=5))
def test_each_record_becomes_one_event(records: list[Any]) -> None:
    assume(not (len(records) == 1 and isinstance(records[0], str)))  # what a framework makes of one field
    assert len(parse({"notifyType": 1, "lockId": 3, "records": records})) == len(records)
