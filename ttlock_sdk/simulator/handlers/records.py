"""Records of a lock."""

from __future__ import annotations

from typing import Any

from ..state import Lock, Record
from .call import Call, filled


def list_records(call: Call) -> dict[str, Any]:
    """Records between two times of the lock's clock (0 is no bound), newest first."""
    lock = call.lock()
    start, end = call.number("startDate"), call.number("endDate")
    kind, wanted, uid = call.text("recordType"), call.text("searchStr"), call.text("uid")
    accounts = {account.username for account in call.state.accounts.values() if str(account.uid) == uid}
    found = [
        record
        for record in reversed(lock.records)
        if start <= record.lock_ms
        and (not end or record.lock_ms <= end)
        and kind in (None, str(record.kind))
        and wanted in (None, record.code)
        and (uid is None or record.username in accounts)
    ]
    return call.page(found, lambda record: _shown(lock, record))


def _shown(lock: Lock, record: Record) -> dict[str, Any]:
    return filled(
        recordId=record.record_id,
        lockId=lock.lock_id,
        recordTypeFromLock=record.kind,
        recordType=record.kind,
        success=int(record.success),
        username=record.username,
        keyboardPwd=record.code,
        lockDate=record.lock_ms,
        serverDate=record.server_ms,
    )
