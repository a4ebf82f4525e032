"""One function an operation: from the fields of a call to its answer, or a `Refusal`."""

from __future__ import annotations

from typing import Final

from . import app, gateways, locks, oauth, passcodes, records
from .call import Call, Handler

__all__ = ["HANDLERS", "Call", "Handler"]

HANDLERS: Final[dict[str, Handler]] = {
    "getAccessToken": oauth.get_access_token,
    "listLocks": locks.list_locks,
    "getLockDetail": locks.get_lock_detail,
    "lock": locks.lock,
    "unlock": locks.unlock,
    "queryLockOpenState": locks.query_open_state,
    "queryLockBattery": locks.query_battery,
    "getRandomPasscode": passcodes.get_random,
    "addPasscode": passcodes.add,
    "listPasscodes": passcodes.list_passcodes,
    "deletePasscode": passcodes.delete,
    "deletePasscodeByCode": passcodes.delete_by_code,
    "changePasscode": passcodes.change,
    "uploadValidPasscodes": passcodes.upload,
    "listGateways": gateways.list_gateways,
    "listGatewayLocks": gateways.list_locks,
    "listLockRecords": records.list_records,
    "getMonthRequestCount": app.get_month_request_count,
}
"""By operationId."""
