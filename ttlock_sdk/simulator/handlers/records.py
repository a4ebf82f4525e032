"""Records of a lock."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, Final

from ..._runtime.records import RecordKind, kind_of
from ..state import Lock, Record
from ..views import Part
from ..wire import Refusal
from .call import DONE, Call, Handler, Role, filled

_BY_TIME: Final = attrgetter("lock_ms")
DOOR_SENSOR_KINDS: Final = (30, 31)
FILTERS: Final = {"-4": ("57", "58"), "-5": ("67", "71")}  # QR codes and faces have numbers of their own to be asked by
FROM_LOCK: Final = {  # what the cloud makes of the lock's own numbers, where the two differ
    **{7: 4, 11: 4, 12: 4, 13: 4, 38: 4},
    **{17: 7, 25: 7, 39: 7, 91: 7, 20: 8, 22: 8, 40: 8},
    **{19: 9, 26: 11, 27: 10, 28: 12, 41: 1},
}


def list_records(call: Call) -> dict[str, Any]:
    """Records between two times of the lock's clock (0 is no bound), newest first."""
    lock = call.lock()
    start, end = call.number("startDate"), call.number("endDate")
    kind, wanted, uid = call.text("recordType"), call.text("searchStr"), call.text("uid")
    kinds = FILTERS.get(kind or "", (kind,))
    accounts = {account.username for account in call.state.accounts.values() if str(account.uid) == uid}
    found: Sequence[Record] = newest(lock.records, start, end)
    if kind is not None or wanted is not None or uid is not None:
        found = [
            record
            for record in found
            if (kind is None or str(record.kind) in kinds)
            and wanted in (None, record.code)
            and (uid is None or record.username in accounts)
        ]
    return call.page(found, lambda record: _shown(lock, record))


def list_of_door_sensor(call: Call) -> dict[str, Any]:
    """When the door sensor of a lock saw its door open and close, newest first."""
    lock = call.lock()
    found = [record for record in reversed(lock.records) if record.kind in DOOR_SENSOR_KINDS]
    return call.page(found, lambda record: _shown(lock, record))


def export(call: Call) -> dict[str, Any]:
    """All records between two times in one answer, newest first."""
    lock = call.lock()
    found = newest(lock.records, call.number("startDate"), call.number("endDate"))
    return {"list": [_exported(lock, record) for record in found]}


def upload(call: Call) -> dict[str, Any]:
    """Records that a phone has read from the lock; those that the cloud has already are passed over."""
    lock, now = call.lock(Role.HOLDER), call.clock.ms()
    there = {(record.lock_ms, record.raw_kind) for record in lock.records}
    for item in _items(call, "records"):
        raw, moment = _number(item, "recordType"), _number(item, "operateDate")
        if (moment, raw) in there:
            continue
        there.add((moment, raw))
        code = item.get("password")
        said = kind_of(None, raw)
        kind = None if said is RecordKind.CREDENTIAL else FROM_LOCK.get(raw, raw)  # the cloud's 8 is no deleted code
        shown = code if isinstance(code, str) else None
        success = said is not RecordKind.REFUSED
        battery = _number(item, "electricQuantity")
        lock.note(Record(call.state.new_id(), kind, success, None, shown, moment, now, raw, battery))
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Delete some by their ids; those that are not there are passed over."""
    lock = call.lock(Role.OWNER)
    numbers = set(_items(call, "recordIdList", int))
    lock.records = [record for record in lock.records if record.record_id not in numbers]
    return DONE


def clear(call: Call) -> dict[str, Any]:
    """Delete all."""
    call.lock(Role.OWNER).records = []
    return DONE


def newest(records: list[Record], start: int, end: int) -> Part[Record]:
    """Records between two times (0 is no bound), newest first."""
    first = bisect_left(records, start, key=_BY_TIME)
    last = bisect_right(records, end, key=_BY_TIME) if end else len(records)
    return Part.newest_first(records, first, last)


def _shown(lock: Lock, record: Record) -> dict[str, Any]:
    return filled(
        recordId=record.record_id,
        lockId=lock.lock_id,
        recordTypeFromLock=record.raw_kind or record.kind or 0,
        recordType=record.kind,
        success=int(record.success),
        username=record.username,
        keyboardPwd=record.code,
        lockDate=record.lock_ms,
        serverDate=record.server_ms,
        electricQuantity=record.battery,
    )


def _exported(lock: Lock, record: Record) -> dict[str, Any]:
    shown = _shown(lock, record)
    kept = ("lockId", "recordTypeFromLock", "recordType", "success", "username", "keyboardPwd")
    return {**{name: shown[name] for name in kept if name in shown}, "date": record.lock_ms}


def _items(call: Call, name: str, kind: type = dict) -> list[Any]:
    try:
        items = json.loads(call.fields[name])
    except (ValueError, RecursionError):
        raise Refusal(80002, f"{name} is not JSON") from None
    if not isinstance(items, list) or not all(isinstance(item, kind) for item in items):
        raise Refusal(80002, f"{name} must be a list")
    return items


def _number(item: dict[str, Any], name: str) -> int:
    value = item.get(name, 0)
    if not isinstance(value, int) or abs(value) >= 2**63:
        raise Refusal(80002, f"{name} must be a number")
    return value


HANDLERS: Final[dict[str, Handler]] = {
    "listLockRecords": list_records,
    "listDoorSensorRecords": list_of_door_sensor,
    "exportLockRecords": export,
    "uploadLockRecords": upload,
    "deleteLockRecords": delete,
    "clearLockRecords": clear,
}
