"""Records of a lock."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, Final, overload

from ..state import Lock, Record
from .call import Call, Handler, filled

_BY_TIME: Final = attrgetter("lock_ms")


def list_records(call: Call) -> dict[str, Any]:
    """Records between two times of the lock's clock (0 is no bound), newest first."""
    lock = call.lock()
    start, end = call.number("startDate"), call.number("endDate")
    kind, wanted, uid = call.text("recordType"), call.text("searchStr"), call.text("uid")
    accounts = {account.username for account in call.state.accounts.values() if str(account.uid) == uid}
    found: Sequence[Record] = Newest(lock.records, start, end)
    if kind is not None or wanted is not None or uid is not None:
        found = [
            record
            for record in found
            if kind in (None, str(record.kind))
            and wanted in (None, record.code)
            and (uid is None or record.username in accounts)
        ]
    return call.page(found, lambda record: _shown(lock, record))


class Newest(Sequence[Record]):
    """Records between two times (0 is no bound), newest first; a slice of it costs its own length."""

    def __init__(self, records: list[Record], start: int, end: int) -> None:
        self._records = records
        self._first = bisect_left(records, start, key=_BY_TIME)
        self._last = bisect_right(records, end, key=_BY_TIME) if end else len(records)

    def __len__(self) -> int:
        return max(0, self._last - self._first)

    @overload
    def __getitem__(self, at: int) -> Record: ...
    @overload
    def __getitem__(self, at: slice) -> list[Record]: ...
    def __getitem__(self, at: int | slice) -> Record | list[Record]:
        places = range(self._last - 1, self._first - 1, -1)[at]
        if isinstance(places, int):
            return self._records[places]
        return [self._records[place] for place in places]


def _shown(lock: Lock, record: Record) -> dict[str, Any]:
    return filled(
        recordId=record.record_id,
        lockId=lock.lock_id,
        recordTypeFromLock=record.raw_kind or record.kind,
        recordType=record.kind,
        success=int(record.success),
        username=record.username,
        keyboardPwd=record.code,
        lockDate=record.lock_ms,
        serverDate=record.server_ms,
        electricQuantity=record.battery,
    )


HANDLERS: Final[dict[str, Handler]] = {
    "listLockRecords": list_records,
}
