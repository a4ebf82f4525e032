"""The body of a callback read into events; one odd record never drops the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from hashlib import blake2b
from typing import Any, Final
from urllib.parse import parse_qsl

from .._runtime.coerce import read_int
from ..errors import WebhookError
from ..generated.models import (
    DoorSensorCallback,
    GatewayStatusCallback,
    LockRecordsCallback,
    PushedLockRecord,
    WifiLockFailureCallback,
    WifiLockStatusCallback,
)
from .events import (
    DoorSensorEvent,
    Event,
    GatewayStatusEvent,
    LockRecordEvent,
    UnknownEvent,
    WifiLockFailureEvent,
    WifiLockStatusEvent,
)

MAX_BYTES: Final = 1_000_000
MAX_RECORDS: Final = 1_000
_MAX_FIELDS: Final = 100
_LOCK_RECORDS: Final = 1


def parse(
    body: bytes | str | Mapping[str, Any],
    content_type: str | None = None,
    *,
    max_bytes: int = MAX_BYTES,
    max_records: int = MAX_RECORDS,
) -> list[Event]:
    """Read the body of a callback.

    Args:
        body: as it came, or what a web framework has made of it: a mapping of the form's fields, or decoded JSON.
        content_type: the header; without it, a body that begins with a brace is taken for JSON.
        max_bytes: a larger body is refused.
        max_records: more records in one callback are refused.

    Returns:
        The events in the order in which they stand: one for each lock record, else a single one. What is not known or
        cannot be read is an `UnknownEvent`.

    Raises:
        WebhookError: the body is too large, or neither a form nor a JSON object.

    See https://euopen.ttlock.com/document-pages/cloud/lockRecord/notify
    """
    fields, digest = _fields(body, content_type, max_bytes)
    notify_type = read_int(fields.get("notifyType"))
    if notify_type == _LOCK_RECORDS:
        return list(_records(fields, digest, max_records))
    make = _SINGLE.get(notify_type) if notify_type is not None else None
    if make is None:
        return [UnknownEvent(notify_type=notify_type, digest=digest, raw=fields, reason="an unknown notifyType")]
    return [make(fields, notify_type=notify_type, digest=digest, raw=fields)]


_SINGLE: Final[dict[int, Callable[..., Event]]] = {
    2: lambda fields, **more: GatewayStatusEvent(gateway=GatewayStatusCallback.from_dict(fields), **more),
    3: lambda fields, **more: WifiLockStatusEvent(lock=WifiLockStatusCallback.from_dict(fields), **more),
    4: lambda fields, **more: WifiLockFailureEvent(failure=WifiLockFailureCallback.from_dict(fields), **more),
    7: lambda fields, **more: DoorSensorEvent(sensor=DoorSensorCallback.from_dict(fields), **more),
}


def _fields(body: bytes | str | Mapping[str, Any], content_type: str | None, max_bytes: int) -> tuple[Any, str]:
    """The fields of the envelope, and a hash of all that came."""
    if isinstance(body, Mapping):
        try:
            content = json.dumps(body, sort_keys=True, default=str).encode()
        except (TypeError, ValueError, RecursionError):
            raise WebhookError("the callback is no mapping of plain values") from None
        _check_size(content, max_bytes)
        return {key: _single(value) if key != "records" else value for key, value in body.items()}, _hash(content)
    content = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    _check_size(content, max_bytes)
    is_json = "json" in content_type.lower() if content_type else content.lstrip()[:1] == b"{"
    return (_json(content) if is_json else _form(content)), _hash(content)


def _single(value: Any) -> Any:
    """The one value of a field that a framework gives as a list."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _check_size(content: bytes, max_bytes: int) -> None:
    if len(content) > max_bytes:
        raise WebhookError(f"the callback has {len(content):,} bytes; {max_bytes:,} are allowed")


def _json(content: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(content)
    except (ValueError, RecursionError):
        raise WebhookError("the callback is not JSON, as its content type says") from None
    if not isinstance(fields, dict):
        raise WebhookError("the callback is no JSON object")
    return fields


def _form(content: bytes) -> dict[str, str]:
    try:
        return dict(parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MAX_FIELDS))
    except ValueError:
        raise WebhookError(f"the callback has more than {_MAX_FIELDS} fields") from None


def _records(fields: Mapping[str, Any], digest: str, max_records: int) -> Iterator[Event]:
    items = _listed(fields.get("records"))
    if items is None:
        yield UnknownEvent(notify_type=_LOCK_RECORDS, digest=digest, raw=fields, reason="records that are no JSON list")
        return
    if len(items) > max_records:
        raise WebhookError(f"the callback has {len(items):,} records; {max_records:,} are allowed")
    around = LockRecordsCallback.from_dict({key: value for key, value in fields.items() if key != "records"})
    for number, item in enumerate(items):
        of_item = _hash(f"{digest} {number}".encode())
        if not isinstance(item, dict):
            reason = "a record that is no JSON object"
            yield UnknownEvent(notify_type=_LOCK_RECORDS, digest=of_item, raw={"record": item}, reason=reason)
            continue
        record = PushedLockRecord.from_dict(item)
        lock_id = around.lock_id if record.lock_id is None else record.lock_id
        yield LockRecordEvent(
            notify_type=_LOCK_RECORDS,
            key=_key(lock_id, record),
            digest=of_item,
            raw=item,
            lock_id=lock_id,
            lock_mac=record.lock_mac or around.lock_mac,
            admin=around.admin,
            record=record,
        )


def _listed(records: Any) -> list[Any] | None:
    if isinstance(records, list) and len(records) == 1 and isinstance(records[0], str):
        records = records[0]
    if isinstance(records, str | bytes):
        try:
            records = json.loads(records)
        except (ValueError, RecursionError):
            return None
    return records if isinstance(records, list) else None


def _key(lock_id: int | None, record: PushedLockRecord) -> str | None:
    """The same for the same record, whenever it comes; None for one without a time."""
    when = record.lock_date or record.server_date  # 0 is no time: all records of a lock that has none would be alike
    if not when:
        return None
    what = (lock_id, when, record.record_type, record.record_type_from_lock, record.success, record.username)
    plain = [None if part is None else str(part) for part in (*map(_number, what), record.keyboard_pwd)]
    return _hash(json.dumps(plain).encode())


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, int) else value


def _hash(content: bytes) -> str:
    return blake2b(content, digest_size=16, person=b"ttlock_callback").hexdigest()
