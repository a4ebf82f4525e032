"""Passcodes: compute, add, list, change, delete, upload."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, Final

from attrs import evolve

from ..doors import zoned
from ..state import PERIOD, PERMANENT, Lock, Passcode
from ..state.locks import ADDING, DELETING
from ..validity import DAY_MS, ERASING, MONDAY, ONE_TIME
from ..wire import Refusal
from .call import DONE, Call, Handler, Role, filled
from .pending import begin, carry, send_change

CAPACITY: Final = 250  # custom codes of one lock
HOUR_MS: Final = 3_600_000
YEAR_MS: Final = 366 * DAY_MS
SUNDAY: Final = MONDAY + 6
OF_ONE_START: Final = {ONE_TIME: (200, -1007), PERMANENT: (20, -1007), PERIOD: (1, -1026)}  # computed, and what is said
VERSION: Final = 4
BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2
NUMBERS: Final = ("keyboardPwdType", "startDate", "endDate")
PASSCODE: Final = re.compile(r"[0-9]{4,9}", re.ASCII)


def get_random(call: Call) -> dict[str, Any]:
    """A computed code, of 6 to 9 digits; needs no gateway. Minutes of both times are dropped."""
    lock, kind = call.lock(), call.number("keyboardPwdType")
    start, end = (call.number(name) // HOUR_MS * HOUR_MS for name in ("startDate", "endDate"))
    if kind in (ONE_TIME, PERMANENT, ERASING):
        end = 0
    elif not end:
        raise Refusal(-3, "endDate is required")
    _check_order(start, end)
    _check_months(lock, kind, start, end)
    _count(lock, kind, start, end)
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
    check_room(lock.passcodes, 1)
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
    if (code is not None or start) and not (passcode.custom or passcode.used):
        raise Refusal(-3008, "a computed passcode that was never typed cannot be changed")
    change: dict[str, Any] = {} if code is None else {"code": code}
    if start:  # a period without its start is accepted, and has no effect
        change |= {"start": start, "end": end or passcode.end}
    if change or end:
        send_change(call, lock, passcode, passcode.passcode_id, change, "changeType")
    passcode.name = name if name is not None else passcode.name
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
    """Replace the cloud's list by the codes that a phone read from the lock; those that it knows keep their ids."""
    lock = call.lock()
    known = {passcode.code: passcode for passcode in lock.passcodes.values()}
    read: dict[str, Passcode] = {}  # a lock has each code once
    for item in _uploaded(call.fields["keyboardPwdList"]):
        code = item.get("newKeyboardPwd") or item["keyboardPwd"]
        old = known.get(item["keyboardPwd"]) or _made(call, code, PERMANENT, 0, 0, custom=True)
        kind, start, end = (
            item.get(name, was) for name, was in zip(NUMBERS, (old.kind, old.start, old.end), strict=True)
        )
        read[code] = evolve(old, code=code, kind=kind, start=start, end=end)
    kept = {passcode.passcode_id: passcode for passcode in read.values()}
    check_room(kept, 0)
    lock.passcodes = kept
    return DONE


def get_version(call: Call) -> dict[str, Any]:
    """How the codes of the lock are computed."""
    call.lock(Role.HOLDER)
    return {"keyboardPwdVersion": VERSION}


def reset(call: Call) -> dict[str, Any]:
    """Strike all codes of a lock but the administrator's; codes are computed anew from then on."""
    lock = call.lock()
    lock.passcodes.clear()
    lock.computed.clear()
    return DONE


def check_room(passcodes: Mapping[int, Passcode], more: int) -> None:
    """Refuse what a lock has no room for: codes of one's own count, computed ones do not."""
    if sum(passcode.custom for passcode in passcodes.values()) + more > CAPACITY:
        raise Refusal(-3009, "no room for another passcode")


def _uploaded(text: str) -> list[dict[str, Any]]:
    try:
        items = json.loads(text)
    except (ValueError, RecursionError):
        raise Refusal(80002, "keyboardPwdList is not JSON") from None
    if not isinstance(items, list) or not all(isinstance(item, dict) and _is_code(item) for item in items):
        raise Refusal(80002, "keyboardPwdList must be a list of passcodes")
    return items


def _is_code(item: dict[str, Any]) -> bool:
    texts = [item.get("keyboardPwd"), item.get("newKeyboardPwd", "")]
    numbers = [item.get(name, 1) for name in NUMBERS]
    fine = all(isinstance(text, str) for text in texts) and all(type(number) is int for number in numbers)
    return fine and ONE_TIME <= numbers[0] <= SUNDAY and all(abs(number) < 2**63 for number in numbers)


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


def _check_months(lock: Lock, kind: int, start: int, end: int) -> None:
    """Beyond a year the digits have room for whole months alone."""
    if kind == PERIOD and end - start > YEAR_MS:
        first, last = zoned(start, lock), zoned(end, lock)
        if (first.day, first.hour) != (last.day, last.hour):
            raise Refusal(-3, "a period of more than a year must end on the day and hour of a month that it begins on")


def _count(lock: Lock, kind: int, start: int, end: int) -> None:
    """Count a computed code; for one start there are so many, also of those that were deleted."""
    most, code = OF_ONE_START.get(kind, (0, 0))
    name = f"{kind} {start} {end}"
    if most and lock.computed.get(name, 0) >= most:
        raise Refusal(code, "no other passcode for this time; choose another hour")
    if most:
        lock.computed[name] = lock.computed.get(name, 0) + 1


def _check_code(lock: Lock, code: str) -> None:
    if not PASSCODE.fullmatch(code):
        raise Refusal(-3006, "passcode must have 4 to 9 digits")
    steps = {ord(after) - ord(before) for before, after in pairwise(code)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise Refusal(-2032, "passcode is too simple")
    if code in _taken(lock):
        raise Refusal(-3007, "the same passcode exists already")


def _taken(lock: Lock) -> set[str]:
    """The codes of a lock, with those that are on their way to it."""
    changes = [passcode.coming for passcode in lock.passcodes.values() if passcode.coming]
    coming = {change["code"] for change in changes if "code" in change}
    return coming.union(passcode.code for passcode in lock.passcodes.values())


def _fresh(call: Call, lock: Lock, length: int) -> str:
    taken = _taken(lock)
    while True:
        code = f"{call.random.randrange(10**length):0{length}d}"
        if code not in taken:
            return code


def _kept(call: Call, lock: Lock, code: str, kind: int, start: int, end: int, *, custom: bool) -> Passcode:
    passcode = _made(call, code, kind, start, end, custom=custom)
    lock.passcodes[passcode.passcode_id] = passcode
    return passcode


def _made(call: Call, code: str, kind: int, start: int, end: int, *, custom: bool) -> Passcode:
    return Passcode(
        passcode_id=call.state.new_id(),
        code=code,
        name=call.fields.get("keyboardPwdName", ""),
        kind=kind,
        start=start,
        end=end,
        created=call.clock.ms(),
        custom=custom,
        sender=call.username,
    )


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
