"""Passcodes: compute, add, list, change, delete, upload."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import Any, Final

from ..state import PERIOD, PERMANENT, Lock, Passcode
from ..state.locks import ADDING, CHANGING, DELETING
from ..wire import Refusal
from .call import DONE, Call, Handler, Role, filled
from .pending import begin, carry

CAPACITY: Final = 250  # custom codes of one lock
HOUR_MS: Final = 3_600_000
ONE_TIME: Final = 1
VERSION: Final = 4
BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2
PASSCODE: Final = re.compile(r"[0-9]{4,9}", re.ASCII)


def get_random(call: Call) -> dict[str, Any]:
    """A computed code, of 6 to 9 digits; needs no gateway. Minutes of both times are dropped."""
    lock, kind = call.lock(), call.number("keyboardPwdType")
    start, end = (call.number(name) // HOUR_MS * HOUR_MS for name in ("startDate", "endDate"))
    if kind not in (ONE_TIME, PERMANENT, 4) and not end:
        raise Refusal(-3, "endDate is required")
    _check_order(start, end)
    length = 6 if kind == ONE_TIME else 7 if kind == PERMANENT else 8
    code = _fresh(call, lock, length)
    passcode = _kept(call, lock, code, kind, start, end, custom=False)
    return {"keyboardPwd": code, "keyboardPwdId": passcode.passcode_id}


def add(call: Call) -> dict[str, Any]:
    """A code of the caller's choice."""
    lock, code = call.lock(), call.fields["keyboardPwd"]
    kind = call.number("keyboardPwdType", PERIOD)
    start, end = call.number("startDate"), call.number("endDate")
    if kind == PERIOD and not (start and end):
        raise Refusal(-3, "startDate and endDate are required")
    _check_order(start, end)
    _check_code(lock, code)
    if sum(passcode.custom for passcode in lock.passcodes.values()) >= CAPACITY:
        raise Refusal(-3009, "no room for another passcode")
    is_pending = carry(call, lock, "addType")
    if kind == PERMANENT:
        start = end = 0
    passcode = _kept(call, lock, code, kind, start, end, custom=True)
    if is_pending:
        begin(call, lock, passcode, passcode.passcode_id, ADDING)
    return {"keyboardPwdId": passcode.passcode_id}


def list_passcodes(call: Call) -> dict[str, Any]:
    """All codes of a lock, those whose name holds `searchStr`, or whose digits are it."""
    lock, wanted = call.lock(), call.text("searchStr")
    found = [
        passcode
        for passcode in lock.passcodes.values()
        if wanted is None or passcode.code == wanted or wanted.casefold() in passcode.name.casefold()
    ]
    order = call.number("orderBy", NEWEST)
    if order == NEWEST:
        found.sort(key=lambda passcode: (-passcode.created, -passcode.passcode_id))
    else:
        found.sort(key=lambda passcode: passcode.name, reverse=order == BY_NAME_DOWN)
    return call.page(found, lambda passcode: _shown(lock, passcode))


def change(call: Call) -> dict[str, Any]:
    """Another name, other digits, another period; a name alone needs neither gateway nor phone."""
    lock = call.lock()
    passcode = _existing(call, lock)
    name, code = call.text("keyboardPwdName"), call.text("newKeyboardPwd")
    start, end = call.number("startDate"), call.number("endDate")
    _check_order(start, end)
    if code is not None and code != passcode.code:
        _check_code(lock, code)
    if (code is not None or start or end) and carry(call, lock, "changeType"):
        begin(call, lock, passcode, passcode.passcode_id, CHANGING)
    passcode.name = name if name is not None else passcode.name
    passcode.code = code or passcode.code
    if start:  # a period without its start is accepted, and has no effect
        passcode.start, passcode.end = start, end or passcode.end
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Delete by id. Reports differ on an id that is gone; here it is refused with -2009."""
    lock = call.lock()
    passcode = _existing(call, lock)
    _deleted(call, lock, passcode)
    return DONE


def delete_by_code(call: Call) -> dict[str, Any]:
    """Delete by digits."""
    lock = call.lock()
    found = [passcode for passcode in lock.passcodes.values() if passcode.code == call.fields["keyboardPwd"]]
    if not found:
        raise Refusal(-2009, "passcode does not exist")
    _deleted(call, lock, found[0])
    return DONE


def upload(call: Call) -> dict[str, Any]:
    """Replace the cloud's list by the codes that a phone read from the lock."""
    lock = call.lock()
    uploaded = _uploaded(call.fields["keyboardPwdList"])
    known = {passcode.code: passcode for passcode in lock.passcodes.values()}
    lock.passcodes = {}
    for item in uploaded:
        code = str(item.get("newKeyboardPwd") or item["keyboardPwd"])
        old = known.get(str(item["keyboardPwd"]))
        kind = item.get("keyboardPwdType", old.kind if old else PERMANENT)
        passcode = _kept(call, lock, code, kind, item.get("startDate", 0), item.get("endDate", 0), custom=True)
        passcode.name = old.name if old else ""
    return DONE


def get_version(call: Call) -> dict[str, Any]:
    """How the codes of the lock are computed."""
    call.lock(Role.HOLDER)
    return {"keyboardPwdVersion": VERSION}


def reset(call: Call) -> dict[str, Any]:
    """Strike all codes of a lock but the administrator's."""
    call.lock().passcodes.clear()
    return DONE


def _uploaded(text: str) -> list[dict[str, Any]]:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        raise Refusal(80002, "keyboardPwdList is not JSON") from None
    numbers = ("keyboardPwdType", "startDate", "endDate")
    fine = isinstance(items, list) and all(
        isinstance(item, dict)
        and isinstance(item.get("keyboardPwd"), str)
        and all(isinstance(item.get(name, 0), int) for name in numbers)
        for item in items
    )
    if not fine:
        raise Refusal(80002, "keyboardPwdList must be a list of passcodes")
    return list(items)


def _existing(call: Call, lock: Lock) -> Passcode:
    passcode = lock.passcodes.get(call.number("keyboardPwdId"))
    if passcode is None:
        raise Refusal(-2009, "passcode does not exist")
    return passcode


def _deleted(call: Call, lock: Lock, passcode: Passcode) -> None:
    if carry(call, lock, "deleteType"):
        begin(call, lock, passcode, passcode.passcode_id, DELETING)
    else:
        del lock.passcodes[passcode.passcode_id]


def _check_order(start: int, end: int) -> None:
    if start and end and start >= end:
        raise Refusal(-3, "endDate must be after startDate")


def _check_code(lock: Lock, code: str) -> None:
    if not PASSCODE.fullmatch(code):
        raise Refusal(-3006, "passcode must have 4 to 9 digits")
    steps = {ord(after) - ord(before) for before, after in pairwise(code)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise Refusal(-2032, "passcode is too simple")
    if any(passcode.code == code for passcode in lock.passcodes.values()):
        raise Refusal(-3007, "the same passcode exists already")


def _fresh(call: Call, lock: Lock, length: int) -> str:
    taken = {passcode.code for passcode in lock.passcodes.values()}
    while True:
        code = f"{call.random.randrange(10**length):0{length}d}"
        if code not in taken:
            return code


def _kept(call: Call, lock: Lock, code: str, kind: int, start: int, end: int, *, custom: bool) -> Passcode:
    assert call.account is not None
    passcode = Passcode(
        passcode_id=call.state.new_id(),
        code=code,
        name=call.fields.get("keyboardPwdName", ""),
        kind=kind,
        start=start,
        end=end,
        created=call.clock.ms(),
        custom=custom,
        sender=call.account.username,
    )
    lock.passcodes[passcode.passcode_id] = passcode
    return passcode


def _shown(lock: Lock, passcode: Passcode) -> dict[str, Any]:
    return filled(
        keyboardPwdId=passcode.passcode_id,
        lockId=lock.lock_id,
        keyboardPwd=passcode.code,
        keyboardPwdName=passcode.name,
        keyboardPwdType=passcode.kind,
        keyboardPwdVersion=VERSION,
        startDate=passcode.start,
        endDate=passcode.end,
        sendDate=passcode.created,
        isCustom=int(passcode.custom),
        senderUsername=passcode.sender,
        status=passcode.status,
    )


HANDLERS: Final[dict[str, Handler]] = {
    "getRandomPasscode": get_random,
    "addPasscode": add,
    "listPasscodes": list_passcodes,
    "deletePasscode": delete,
    "deletePasscodeByCode": delete_by_code,
    "changePasscode": change,
    "uploadValidPasscodes": upload,
    "getPasscodeVersion": get_version,
    "resetPasscodes": reset,
}
