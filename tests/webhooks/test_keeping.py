"""What a spool has kept is the event that came."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk.errors import WebhookError
from ttlock_sdk.webhooks import Event, UnknownEvent, parse
from ttlock_sdk.webhooks.keeping import entry, event_of

RECORD = {"lockId": 7, "lockDate": 5, "recordType": 4, "keyboardPwd": "80172", "newField": [1]}
BODIES: list[dict[str, Any]] = [
    {"notifyType": 1, "lockId": 7, "lockMac": "AA", "admin": "ann", "extra": "x", "records": [RECORD, RECORD]},
    {"notifyType": 1, "lockId": "7", "records": [{"recordType": "4"}, None, [1], "text", {}]},
    {"notifyType": 1, "records": "[{"},
    {"notifyType": 1},
    {"notifyType": 2, "gatewayId": "3", "isOnline": 1},
    {"notifyType": 3, "lockId": 7, "isOnline": 0},
    {"notifyType": 4, "lockId": 7, "errcode": -3},
    {"notifyType": 7, "doorSensorId": 9, "recordType": 1},
    {"notifyType": 99, "what": "Straße 大门"},
    {"notifyType": "one", "record": "1"},
    {"record": 1},
    {},
]


def kept(event: Event) -> Event:
    found = entry(event, 1_800_000_000.25)
    return event_of(found.text, found.received)


@pytest.mark.parametrize("body", BODIES)
def test_each_event_comes_back_as_it_was(body: dict[str, Any]) -> None:
    for event in parse(json.dumps(body), "application/json"):
        back = kept(event)
        assert back == event
        assert (back.key, back.digest, back.raw) == (event.key, event.digest, event.raw)
        assert back.received_at == datetime(2027, 1, 15, 8, 0, 0, 250_000, UTC)
        assert event.received_at is None


@pytest.mark.parametrize("body", BODIES)
def test_so_does_one_that_came_as_a_form(body: dict[str, Any]) -> None:
    fields = {name: json.dumps(value) if isinstance(value, list) else str(value) for name, value in body.items()}
    for event in parse(urlencode(fields)):
        assert kept(event) == event


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
records = st.lists(plain | st.fixed_dictionaries({}, optional=dict.fromkeys(RECORD, plain)), max_size=4)
envelopes = st.fixed_dictionaries(
    {},
    optional={
        "notifyType": st.sampled_from([1, 2, 3, 4, 7, 99, "1", None]) | plain,
        "records": records | plain,
        "lockId": plain,
        "lockMac": plain,
        "admin": plain,
        "record": plain,
        "gatewayId": plain,
    },
)


@given(envelopes)
def test_whatever_comes_comes_back(body: dict[str, Any]) -> None:
    for event in parse(json.dumps(body), "application/json"):
        back = kept(event)
        assert type(back) is type(event)
        assert (back.key, back.digest, back.raw) == (event.key, event.digest, event.raw)
        assert back == event


def test_events_of_one_device_share_a_lane() -> None:
    def lanes(**fields: Any) -> set[str]:
        return {entry(event, 0.0).lane for event in parse(fields)}

    assert lanes(notifyType=1, lockId=7, records=[RECORD, RECORD]) == {"lock 7"}
    assert lanes(notifyType=3, lockId=7) == lanes(notifyType=4, lockId=7) == {"lock 7"}
    assert lanes(notifyType=2, gatewayId=7) == {"gateway 7"}
    assert lanes(notifyType=7, doorSensorId=7) == {"sensor 7"}
    assert lanes(notifyType=99) == {"unknown"}


def test_a_text_that_was_not_made_here_is_no_event() -> None:
    for text in ("", "[]", "{}", '{"callback": 1}', '{"callback": [], "digest": ""}', "[" * 5000):
        with pytest.raises(WebhookError):
            event_of(text, 0.0)
    two = {"digest": "", "callback": {"notifyType": 1, "records": [RECORD, RECORD]}}
    with pytest.raises(WebhookError):
        event_of(json.dumps(two), 0.0)


def test_what_cannot_be_written_down_is_refused() -> None:
    event = UnknownEvent(notify_type=None, reason="", raw={"a": {1}})
    with pytest.raises(WebhookError):
        entry(event, 0.0)


def test_entries_show_no_code() -> None:
    [event] = parse({"notifyType": 1, "lockId": 7, "records": [RECORD]})
    found = entry(event, 0.0)
    assert "80172" not in repr(found)
    assert found.key is not None
    assert found.key not in repr(found)
