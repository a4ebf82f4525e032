"""Ekeys: who may send them to whom, what their holders see, and when they serve."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Sequence
from typing import Any, Final

from attrs import evolve

from ..state import Account, Ekey, Lock
from ..validity import ONCE, RECURRING
from ..views import Chain
from ..wire import Refusal
from .call import DONE, NORMAL, Call, Handler, Role, filled
from .locks import described

FROZEN, RESET = "110405", "110410"
OF_OWNER, OF_USER = "110301", "110302"
YES, ON, OFF = 1, 1, 2
BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2
MANY: Final = 100
MAIL_OR_PHONE: Final = re.compile(r"[^@\s]+@[^@\s]+|\+?[0-9]{6,20}")  # whom `createUser` makes an account for
PASSWORD_LENGTH: Final = 6  # of such an account: the end of its name


def send(call: Call) -> dict[str, Any]:
    """An ekey of a lock; one that the receiver has already makes way for it."""
    lock = call.lock(_sender(call))
    return {"keyId": _sent(call, [lock])[0].key_id}


def batch_send(call: Call) -> dict[str, Any]:
    """Ekeys of several locks, and of all locks of groups; none is sent if one of them is refused."""
    numbers = dict.fromkeys(_numbers(call, "lockIdList"))
    groups = _numbers(call, "groupIdIdList")
    locks = {number: call.state.locks[number] for number in numbers if number in call.state.locks}
    missing = len(locks) < len(numbers)
    locks |= {lock.lock_id: lock for lock in call.state.locks.of(call.username) if lock.group_id in groups}
    if missing or not locks:
        raise Refusal(-1003, "lock does not exist")
    for lock in locks.values():
        call.permitted(lock, _sender(call))
    _sent(call, list(locks.values()))
    return DONE


def list_ekeys(call: Call) -> dict[str, Any]:
    """The ekeys of the caller: those of the owner for each lock of his own, and those that were sent to him."""
    alias, group = call.text("lockAlias"), call.number("groupId")
    own = call.state.locks.of(call.username)
    sent = [ekey for ekey in call.state.ekeys.of(call.username) if ekey.status != RESET]
    found: Sequence[Lock | Ekey] = Chain(own, sent)
    if alias is not None or group:
        found = [
            item
            for item in found
            if (alias is None or alias.casefold() in _lock_of(call, item).alias.casefold())
            and group in (0, _lock_of(call, item).group_id)
        ]
    return call.page(found, lambda item: _held(call, _lock_of(call, item), item if isinstance(item, Ekey) else None))


def _lock_of(call: Call, item: Lock | Ekey) -> Lock:
    return item if isinstance(item, Lock) else call.state.locks[item.lock_id]


def get(call: Call) -> dict[str, Any]:
    """The caller's own ekey of a lock."""
    lock = call.lock(Role.NOBODY) if call.number("lockId") in call.state.locks else call.lock()
    if lock.owner == call.username:
        return _held(call, lock, None)
    ekey = call.state.ekeys.get(lock.ekeys.get(call.username, 0))
    if ekey is None:
        raise Refusal(20001, "the account has no key to this lock")
    return _held(call, lock, ekey)


def list_by_lock(call: Call) -> dict[str, Any]:
    """The ekeys that were sent for a lock."""
    lock, wanted, right = call.lock(), call.text("searchStr"), call.text("keyRight")
    found = [
        ekey
        for ekey in (call.state.ekeys[number] for number in lock.ekeys.values())
        if (wanted is None or wanted.casefold() in ekey.name.casefold()) and right in (None, str(int(ekey.is_manager)))
    ]
    order = call.number("orderBy", NEWEST)
    if order == NEWEST:
        found.sort(key=lambda ekey: (-ekey.created, -ekey.key_id))
    else:
        found.sort(key=lambda ekey: ekey.name, reverse=order == BY_NAME_DOWN)
    return call.page(found, lambda ekey: _seen(call, ekey))


def delete(call: Call) -> dict[str, Any]:
    """Delete an ekey: one's own, or as an administrator that of a user. The owner's own takes the lock with it."""
    number = call.number("keyId")
    own = next((lock for lock in call.state.locks.of(call.username) if lock.admin_key_id == number and number), None)
    if own is not None:
        call.state.forget_lock(own)
        return DONE
    ekey = call.state.ekeys.get(number)
    if ekey is None:
        raise Refusal(-1008, "ekey does not exist")
    if ekey.holder != call.username:
        call.permitted(call.state.locks[ekey.lock_id], Role.MANAGER)
    call.state.forget_ekey(ekey)
    return DONE


def delete_all(call: Call) -> dict[str, Any]:
    """Delete all ekeys of a lock but the owner's."""
    lock = call.lock(Role.OWNER)
    for number in list(lock.ekeys.values()):
        call.state.forget_ekey(call.state.ekeys[number])
    return DONE


def reset(call: Call) -> dict[str, Any]:
    """Make all ekeys of a lock but the owner's useless."""
    invalidate_all(call, call.lock(Role.OWNER))
    return DONE


def freeze(call: Call) -> dict[str, Any]:
    """Put an ekey out of use."""
    _managed(call).status = FROZEN
    return DONE


def unfreeze(call: Call) -> dict[str, Any]:
    """Put it into use again."""
    _managed(call).status = NORMAL
    return DONE


def update(call: Call) -> dict[str, Any]:
    """Another name, or whether it unlocks from afar."""
    ekey = _managed(call)
    ekey.name = call.text("keyName") or ekey.name
    if call.number("remoteEnable"):
        ekey.is_remote = call.number("remoteEnable") == ON
    return DONE


def change_period(call: Call) -> dict[str, Any]:
    """Another time."""
    _time(call, _managed(call))
    return DONE


def authorize(call: Call) -> dict[str, Any]:
    """Make the holder an administrator."""
    _of_lock(call, call.lock(Role.OWNER)).is_manager = True
    return DONE


def unauthorize(call: Call) -> dict[str, Any]:
    """Make him a user again."""
    _of_lock(call, call.lock(Role.OWNER)).is_manager = False
    return DONE


def get_unlock_link(call: Call) -> dict[str, Any]:
    """A web address that unlocks; the lock must be in reach, and unlocking from afar allowed."""
    ekey = _managed(call)
    lock = call.state.locks[ekey.lock_id]
    call.reach(lock)
    if not lock.remote_unlock:
        raise Refusal(-4043, "the function is not supported for this lock")
    if not ekey.is_remote:
        raise Refusal(-3046, "the account may not unlock this lock remotely")
    return {"link": f"https://simulated.invalid/h?k={call.random.getrandbits(64):016x}"}


def sync_data(call: Call) -> dict[str, Any]:
    """The ekeys of the caller that have come since a time."""
    since = call.number("lastUpdateDate")
    found = [ekey for ekey in call.state.ekeys.of(call.username) if ekey.created >= since]
    return {
        "keyList": [_held(call, call.state.locks[ekey.lock_id], ekey) for ekey in found],
        "lastUpdateDate": call.clock.ms(),
    }


def invalidate_all(call: Call, lock: Lock) -> None:
    """Make all ekeys of a lock but the owner's useless."""
    for number in lock.ekeys.values():
        call.state.ekeys[number].status = RESET


def copy_all(call: Call, source: Lock, lock: Lock) -> None:
    """Give those who have an ekey of one lock the same of another, unless they have one."""
    for holder, number in source.ekeys.items():
        if holder not in lock.ekeys and holder != lock.owner:
            ekey = evolve(call.state.ekeys[number], key_id=call.state.new_id(), lock_id=lock.lock_id)
            call.state.ekeys[ekey.key_id] = ekey
            lock.ekeys[holder] = ekey.key_id


def _sender(call: Call) -> Role:
    """What one must be to send an ekey: to make an administrator of somebody is for the owner alone."""
    return Role.OWNER if call.number("keyRight") == YES else Role.MANAGER


def _receiver(call: Call) -> str:
    name = call.fields["receiverUsername"]
    if name == call.username:
        raise Refusal(-2019, "an ekey cannot be sent to oneself")
    makes_account = call.number("createUser") == ON and MAIL_OR_PHONE.fullmatch(name)
    if name not in call.state.accounts and not makes_account:
        raise Refusal(-4064, "the receiver has no account")
    return name


def _sent(call: Call, locks: Sequence[Lock]) -> list[Ekey]:
    """Ekeys of some locks, all or none; one that the receiver has of a lock makes way for the new one."""
    receiver = _receiver(call)
    ekeys = [_made(call, lock, receiver) for lock in locks]
    if receiver not in call.state.accounts:
        password = hashlib.md5(receiver[-PASSWORD_LENGTH:].encode(), usedforsecurity=False).hexdigest()
        uid, now = call.state.new_id(), call.clock.ms()
        call.state.accounts[receiver] = Account(receiver, password, uid, call.region, created=now)
    for lock, ekey in zip(locks, ekeys, strict=True):
        old = call.state.ekeys.get(lock.ekeys.get(receiver, 0))
        if old is not None:
            call.state.forget_ekey(old)
        call.state.ekeys[ekey.key_id] = ekey
        lock.ekeys[receiver] = ekey.key_id
    return ekeys


def _made(call: Call, lock: Lock, receiver: str) -> Ekey:
    """An ekey that may be sent; nobody has it yet."""
    if receiver == lock.owner:
        raise Refusal(-2020, "an ekey cannot be sent to the administrator")
    ekey = Ekey(
        key_id=call.state.new_id(),
        lock_id=lock.lock_id,
        holder=receiver,
        name=call.fields["keyName"],
        start=0,
        end=0,
        sender=call.username,
        created=call.clock.ms(),
        remarks=call.text("remarks") or "",
        is_manager=call.number("keyRight") == YES,
        is_remote=call.number("remoteEnable", OFF) == ON,
        kind=call.number("keyType"),
    )
    _time(call, ekey)
    own = call.state.ekeys.get(lock.ekeys.get(call.username, 0))  # of an administrator; the owner has none
    if own is not None and _end(own) < _end(ekey) and (ekey.kind == RECURRING or ekey.end != ONCE):
        raise Refusal(-3039, "the sender's own ekey ends before that time")
    return ekey


def _end(ekey: Ekey) -> float:
    """Until when an ekey lasts."""
    end = ekey.end_day if ekey.kind == RECURRING else ekey.end
    return end if end > ONCE else math.inf


def _time(call: Call, ekey: Ekey) -> None:
    start, end = call.number("startDate"), call.number("endDate")
    if start and end > ONCE and start >= end:
        raise Refusal(-3, "endDate must be after startDate")
    recurs, days = call.text("weekDays") is not None, _numbers(call, "weekDays")
    first, last = call.number("startDay"), call.number("endDay")
    ekey.start, ekey.end = start, end
    if recurs:
        ekey.week_days, ekey.start_day, ekey.end_day = days, first, last


def _managed(call: Call) -> Ekey:
    ekey = call.state.ekeys.get(call.number("keyId"))
    if ekey is None:
        raise Refusal(-1008, "ekey does not exist")
    call.permitted(call.state.locks[ekey.lock_id], Role.MANAGER)
    return ekey


def _of_lock(call: Call, lock: Lock) -> Ekey:
    ekey = call.state.ekeys.get(call.number("keyId"))
    if ekey is None:
        raise Refusal(-1008, "ekey does not exist")
    if ekey.lock_id != lock.lock_id:
        raise Refusal(20003, "key, lock and user do not belong together")
    return ekey


def _numbers(call: Call, name: str) -> list[int]:
    try:
        found = [int(number) for number in json.loads(call.text(name) or "[]")]
    except (ValueError, TypeError, OverflowError, RecursionError):
        raise Refusal(80002, f"{name} must be a list of numbers") from None
    if len(found) > MANY:
        raise Refusal(-3, f"{name} is too long")
    return found


def _held(call: Call, lock: Lock, ekey: Ekey | None) -> dict[str, Any]:
    if ekey is None and not lock.admin_key_id:
        lock.admin_key_id = call.state.new_id()
    shown = described(call, lock)
    hidden = {"noKeyPwd"} if ekey is not None else set()
    return {
        **{name: value for name, value in shown.items() if name not in hidden},
        "keyId": lock.admin_key_id if ekey is None else ekey.key_id,
        "userType": OF_OWNER if ekey is None else OF_USER,
        "keyStatus": NORMAL if ekey is None else ekey.status,
        "keyRight": 0 if ekey is None else int(ekey.is_manager),
        "remoteEnable": ON if ekey is None or ekey.is_remote else OFF,
        "startDate": 0 if ekey is None else ekey.start,
        "endDate": 0 if ekey is None else ekey.end,
        "remarks": "" if ekey is None else ekey.remarks,
        **({} if ekey is None else _recurrence(ekey)),
    }


def _seen(call: Call, ekey: Ekey) -> dict[str, Any]:
    account = call.state.accounts.get(ekey.holder)
    return {
        "keyId": ekey.key_id,
        "lockId": ekey.lock_id,
        "username": ekey.holder,
        "uid": account.uid if account else 0,
        "keyName": ekey.name,
        "keyStatus": ekey.status,
        "startDate": ekey.start,
        "endDate": ekey.end,
        "keyRight": int(ekey.is_manager),
        "remoteEnable": ON if ekey.is_remote else OFF,
        "senderUsername": ekey.sender,
        "remarks": ekey.remarks,
        "date": ekey.created,
        **_recurrence(ekey),
    }


def _recurrence(ekey: Ekey) -> dict[str, Any]:
    if ekey.kind != RECURRING:
        return {}
    return filled(keyType=RECURRING, weekDays=ekey.week_days, startDay=ekey.start_day, endDay=ekey.end_day)


HANDLERS: Final[dict[str, Handler]] = {
    "sendEkey": send,
    "batchSendEkeys": batch_send,
    "listEkeys": list_ekeys,
    "getEkey": get,
    "listLockEkeys": list_by_lock,
    "deleteEkey": delete,
    "freezeEkey": freeze,
    "unfreezeEkey": unfreeze,
    "updateEkey": update,
    "changeEkeyPeriod": change_period,
    "authorizeEkey": authorize,
    "unauthorizeEkey": unauthorize,
    "getEkeyUnlockLink": get_unlock_link,
    "deleteAllEkeys": delete_all,
    "syncEkeys": sync_data,
    "resetLockEkeys": reset,
}
