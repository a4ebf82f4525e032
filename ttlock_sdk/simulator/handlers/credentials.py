"""What opens a lock beside codes and ekeys: cards, fingerprints, faces, palm veins, remotes. One set of rules for all.

They differ in the names of their fields and in a few codes, which the table below holds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ..state import Credential, Lock
from ..state.locks import ADDING, DELETING
from ..wire import Refusal
from .call import DONE, Call, Handler, filled
from .pending import begin, carry, send_change

NORMAL, RECURRING = 1, 4
BY_NAME, NEWEST, BY_NAME_DOWN = 0, 1, 2


class Kind(NamedTuple):
    """One kind: the shelf of a lock that holds it, and its names on the wire.

    `shown` are the names of an answer by field of `Credential`; `room` is how many a lock holds, and the code beyond;
    `change_via` and `delete_via` are the fields that say which way a change or a deletion goes.
    """

    shelf: str
    id: str
    name: str
    type: str
    number: str
    missing: int
    shown: Mapping[str, str]
    room: tuple[int, int] = (1000, -4056)
    change_via: str = "changeType"
    delete_via: str = "deleteType"


CARDS: Final = Kind(
    "cards",
    "cardId",
    "cardName",
    "cardType",
    "cardNumber",
    -1021,
    {"number": "cardNumber", "name": "cardName", "kind": "cardType", "sender": "senderUsername"},
)
FINGERPRINTS: Final = Kind(
    "fingerprints",
    "fingerprintId",
    "fingerprintName",
    "fingerprintType",
    "fingerprintNumber",
    -1023,
    {"number": "fingerprintNumber", "name": "fingerprintName", "kind": "fingerprintType", "sender": "senderUsername"},
)
FACES: Final = Kind(
    "faces",
    "faceId",
    "name",
    "type",
    "faceNumber",
    -1023,
    {"number": "faceNumber", "name": "faceName", "kind": "faceType", "sender": "nickname"},
    change_via="type",
    delete_via="type",
)
PALM_VEINS: Final = Kind(
    "palm_veins",
    "id",
    "name",
    "type",
    "number",
    -1023,
    {"number": "number", "name": "name", "kind": "type", "sender": "nickname"},
    change_via="type",
    delete_via="type",
)


def adding(kind: Kind) -> Handler:
    """The handler that adds one. A number that the lock has already keeps its id and gets the new name and time.

    No page tells what the cloud does then.
    """

    def add(call: Call) -> dict[str, Any]:
        lock = call.lock()
        shelf = _shelf(lock, kind)
        number = call.text(kind.number) or str(call.random.randrange(10**13, 10**14))
        known = next((item.credential_id for item in shelf.values() if item.number == number), None)
        if known is None and len(shelf) >= kind.room[0]:
            raise Refusal(kind.room[1], "no room in the lock")
        start, end, windows = times_of(call)
        is_pending = carry(call, lock, "addType")
        found = Credential(
            credential_id=known or call.state.new_id(),
            number=number,
            name=call.text(kind.name) or "",
            kind=call.number(kind.type, NORMAL),
            start=start,
            end=end,
            windows=windows,
            created=call.clock.ms(),
            sender=call.username,
        )
        shelf[found.credential_id] = found
        if kind is CARDS:
            lock.blocked_cards.discard(number)
        if is_pending:
            begin(call, lock, found, found.credential_id, ADDING)
        if kind is PALM_VEINS:
            call.state.homes[found.credential_id] = lock.lock_id
        return {kind.id: found.credential_id}

    return add


def listing(kind: Kind) -> Handler:
    """The handler that lists them."""

    def list_all(call: Call) -> dict[str, Any]:
        lock, wanted = call.lock(), call.text("searchStr")
        found = [
            item
            for item in _shelf(lock, kind).values()
            if wanted is None or item.number == wanted or wanted.casefold() in item.name.casefold()
        ]
        order = call.number("orderBy", NEWEST)
        if order == NEWEST:
            found.sort(key=lambda item: (-item.created, -item.credential_id))
        else:
            found.sort(key=lambda item: item.name, reverse=order == BY_NAME_DOWN)
        return call.page(found, lambda item: _shown(lock, kind, item))

    return list_all


def renaming(kind: Kind) -> Handler:
    """The handler that gives one another name."""

    def rename(call: Call) -> dict[str, Any]:
        _existing(call, _lock(call, kind), kind).name = call.text(kind.name) or ""
        return DONE

    return rename


def changing(kind: Kind) -> Handler:
    """The handler that moves its time."""

    def change(call: Call) -> dict[str, Any]:
        lock = _lock(call, kind)
        found = _existing(call, lock, kind)
        start, end, windows = times_of(call)
        change: dict[str, Any] = {"start": start, "end": end}
        if windows:
            change |= {"kind": RECURRING, "windows": windows}
        send_change(call, lock, found, found.credential_id, change, kind.change_via)
        return DONE

    return change


def deleting(kind: Kind) -> Handler:
    """The handler that deletes one by its id."""

    def delete(call: Call) -> dict[str, Any]:
        lock = _lock(call, kind)
        found = _existing(call, lock, kind)
        if carry(call, lock, kind.delete_via):
            begin(call, lock, found, found.credential_id, DELETING)
        else:
            del _shelf(lock, kind)[found.credential_id]
            call.state.homes.pop(found.credential_id, None)
        return DONE

    return delete


def clearing(kind: Kind) -> Handler:
    """The handler that deletes all of a lock."""

    def clear(call: Call) -> dict[str, Any]:
        shelf = _shelf(call.lock(), kind)
        for number in shelf:
            call.state.homes.pop(number, None)
        shelf.clear()
        return DONE

    return clear


def delete_card_by_number(call: Call) -> dict[str, Any]:
    """Delete a card by its number; one that the lock does not know is put on its block list."""
    lock, number = call.lock(), call.fields["cardNumber"]
    carry(call, lock, "deleteType")
    for found in [card for card in lock.cards.values() if card.number == number]:
        del lock.cards[found.credential_id]
    lock.blocked_cards.add(number)
    return DONE


def add_card_reversed(call: Call) -> dict[str, Any]:
    """Add a card whose number comes with its four bytes in reverse."""
    number = call.fields["cardNumber"]
    if len(number) <= 10 and int(number) < 2**32:
        number = str(int.from_bytes(int(number).to_bytes(4, "big"), "little"))
    return adding(CARDS)(call.with_fields(cardNumber=number))


def _lock(call: Call, kind: Kind) -> Lock:
    if kind is not PALM_VEINS:
        return call.lock()
    home = call.state.homes.get(call.number(kind.id))
    if home is None:
        raise Refusal(kind.missing, "it does not exist")
    return call.with_fields(lockId=str(home)).lock()


def _shelf(lock: Lock, kind: Kind) -> dict[int, Credential]:
    shelf: dict[int, Credential] = getattr(lock, kind.shelf)
    return shelf


def _existing(call: Call, lock: Lock, kind: Kind) -> Credential:
    found = _shelf(lock, kind).get(call.number(kind.id))
    if found is None:
        raise Refusal(kind.missing, "it does not exist")
    return found


def times_of(call: Call) -> tuple[int, int, list[dict[str, int]]]:
    """From when until when, and in which windows of the week; refused where that cannot be."""
    start, end = call.number("startDate"), call.number("endDate")
    if start and end and start >= end:
        raise Refusal(-3, "endDate must be after startDate")
    try:
        windows = json.loads(call.text("cyclicConfig") or "[]")
        kept = [{name: int(window[name]) for name in ("weekDay", "startTime", "endTime")} for window in windows]
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        raise Refusal(80002, "cyclicConfig must be a list of windows") from None
    return start, end, kept


def _shown(lock: Lock, kind: Kind, item: Credential) -> dict[str, Any]:
    own = {wire: getattr(item, name) for name, wire in kind.shown.items()}
    status = str(item.status) if kind in (FACES, PALM_VEINS) else item.status
    times = {"startDate": item.start, "endDate": item.end, "createDate": item.created}
    windows = {"cyclicConfig": item.windows} if item.windows else {}
    belongs = {} if kind is PALM_VEINS else {"lockId": lock.lock_id}
    return {kind.id: item.credential_id, **belongs, **filled(**own), **times, **windows, "status": status}


HANDLERS: Final[dict[str, Handler]] = {
    "addCard": adding(CARDS),
    "listCards": listing(CARDS),
    "renameCard": renaming(CARDS),
    "changeCardPeriod": changing(CARDS),
    "deleteCard": deleting(CARDS),
    "clearCards": clearing(CARDS),
    "addFingerprint": adding(FINGERPRINTS),
    "listFingerprints": listing(FINGERPRINTS),
    "renameFingerprint": renaming(FINGERPRINTS),
    "changeFingerprintPeriod": changing(FINGERPRINTS),
    "deleteFingerprint": deleting(FINGERPRINTS),
    "clearFingerprints": clearing(FINGERPRINTS),
    "addFace": adding(FACES),
    "listFaces": listing(FACES),
    "renameFace": renaming(FACES),
    "changeFacePeriod": changing(FACES),
    "deleteFace": deleting(FACES),
    "clearFaces": clearing(FACES),
    "addPalmVein": adding(PALM_VEINS),
    "listPalmVeins": listing(PALM_VEINS),
    "renamePalmVein": renaming(PALM_VEINS),
    "changePalmVeinPeriod": changing(PALM_VEINS),
    "deletePalmVein": deleting(PALM_VEINS),
    "clearPalmVeins": clearing(PALM_VEINS),
    "addCardReversedNumber": add_card_reversed,
    "deleteCardByNumber": delete_card_by_number,
}
