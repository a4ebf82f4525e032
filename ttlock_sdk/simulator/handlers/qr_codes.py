"""QR codes of a lock."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from ..state import Lock, QrCode
from ..wire import Refusal
from .call import DONE, GATEWAY_WAY, Call, Handler
from .credentials import times_of

PERIOD, PERMANENT, RECURRING = 1, 2, 4
REFRESH: Final = 10
BY_CLOUD: Final = 0


def add(call: Call) -> dict[str, Any]:
    """A QR code, shown at an address of its own."""
    lock = call.lock()
    kind = call.number("type", PERIOD)
    start, end, windows = times_of(call)
    if kind != PERMANENT and not (start and end):
        raise Refusal(-3, "startDate and endDate are required")
    _carry(call, lock, "addType")
    number = call.state.new_id()
    code = QrCode(
        qr_code_id=number,
        number=call.number("qrCodeNumber") or 1_700_000_000 + number,
        content=hashlib.sha256(f"qr {lock.lock_id} {number}".encode()).hexdigest(),
        name=call.text("name") or "",
        validity=kind,
        start=0 if kind == PERMANENT else start,
        end=0 if kind == PERMANENT else end,
        windows=windows,
        refresh_minutes=call.number("refreshTime", REFRESH),
        created=call.clock.ms(),
        sender=call.username,
        is_numbered=call.number("addType") != BY_CLOUD,
    )
    lock.qr_codes[number] = code
    call.state.homes[number] = lock.lock_id
    return {"qrCodeId": number, "qrCodeNumber": code.number, "link": _link(code)}


def list_qr_codes(call: Call) -> dict[str, Any]:
    """The QR codes of a lock, newest first, those whose name holds `name`."""
    lock, wanted = call.lock(), call.text("name")
    found = [
        code for code in reversed(lock.qr_codes.values()) if wanted is None or wanted.casefold() in code.name.casefold()
    ]
    return call.page(found, lambda code: _listed(lock, code))


def get_data(call: Call) -> dict[str, Any]:
    """What is to be drawn, and for when it is valid."""
    lock, code = _existing(call)
    return {
        "lockAlias": lock.alias,
        "type": code.validity,
        "qrCodeNumber": code.number,
        "qrCodeContent": code.content,
        "name": code.name,
        "startDate": code.start,
        "endDate": code.end,
        "refreshTime": code.refresh_minutes,
        "status": 1,
        **({"cyclicConfig": code.windows} if code.windows else {}),
    }


def update(call: Call) -> dict[str, Any]:
    """Another name, kind or time."""
    lock, code = _existing(call)
    start, end, windows = times_of(call)
    _carry(call, lock, "changeType")
    code.name = call.text("name") or code.name
    code.validity = call.number("type", code.validity)
    code.refresh_minutes = call.number("refreshTime", code.refresh_minutes)
    if code.validity == PERMANENT:
        code.start, code.end, code.windows = 0, 0, []
    elif start or end:
        code.start, code.end = start or code.start, end or code.end
    code.windows = windows or code.windows
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Delete one by its id."""
    lock, number = call.lock(), call.number("qrCodeId")
    if number not in lock.qr_codes:
        raise Refusal(-2018, "permission denied")
    _carry(call, lock, "deleteType")
    del lock.qr_codes[number]
    del call.state.homes[number]
    return DONE


def clear(call: Call) -> dict[str, Any]:
    """Delete all of a lock that are of one kind: those the cloud has numbered, or those of the caller's numbers."""
    lock = call.lock()
    _carry(call, lock, "type")
    numbered = call.number("type") != BY_CLOUD
    for number in [number for number, code in lock.qr_codes.items() if code.is_numbered == numbered]:
        del lock.qr_codes[number]
        del call.state.homes[number]
    return DONE


def _existing(call: Call) -> tuple[Lock, QrCode]:
    number = call.number("qrCodeId")
    lock = call.state.locks.get(call.state.homes.get(number, 0))
    if lock is None or number not in lock.qr_codes:
        raise Refusal(-2018, "permission denied")
    return call.with_fields(lockId=str(lock.lock_id)).lock(), lock.qr_codes[number]


def _carry(call: Call, lock: Lock, switch: str) -> None:
    if call.number(switch) == GATEWAY_WAY:
        call.reach(lock)


def _link(code: QrCode) -> str:
    return f"https://simulated.invalid/q?k={code.content[:16]}"


def _listed(lock: Lock, code: QrCode) -> dict[str, Any]:
    return {
        "qrCodeId": code.qr_code_id,
        "lockId": lock.lock_id,
        "type": code.validity,
        "qrCodeNumber": str(code.number),
        "name": code.name,
        "startDate": code.start,
        "endDate": code.end,
        "refreshTime": code.refresh_minutes,
        "createDate": code.created,
        "status": 1,
        "creator": code.sender,
        "link": _link(code),
        "qrCodeVersion": 1,
        **({"cyclicConfig": code.windows} if code.windows else {}),
    }


HANDLERS: Final[dict[str, Handler]] = {
    "addQrCode": add,
    "listQrCodes": list_qr_codes,
    "getQrCodeData": get_data,
    "updateQrCode": update,
    "deleteQrCode": delete,
    "clearQrCodes": clear,
}
