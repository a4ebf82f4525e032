"""What a record says: how it is classed by its type, which the cloud and the lock number differently."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class RecordKind(StrEnum):
    """What sort of thing happened."""

    UNLOCK = "unlock"
    LOCK = "lock"
    UNLOCK_OR_LOCK = "unlock_or_lock"  # a key fob: which of the two is not said
    REFUSED = "refused"  # somebody tried and was not let in
    DOOR = "door"  # it opened or closed
    ALARM = "alarm"
    CREDENTIAL = "credential"  # a code, card, finger, face or palm was added, changed or deleted at the lock
    OTHER = "other"  # all else, and numbers that nobody has named yet


_SHARED: Final = {  # where both number alike
    RecordKind.UNLOCK: (4, 46, 49, 50, 57, 63, 67, 75, 76, 84, 92),
    RecordKind.LOCK: (33, 34, 35, 36, 45, 47, 52, 53, 61, 69, 86),
    RecordKind.UNLOCK_OR_LOCK: (55,),
    RecordKind.REFUSED: (51, 58, 62, 65, 68, 71, 85, 88),
    RecordKind.DOOR: (30, 31, 32),
    RecordKind.ALARM: (29, 44, 48, 64),
}
_CLOUD: Final = {
    RecordKind.UNLOCK: (1, 3, 7, 8, 9, 10, 12),
    RecordKind.LOCK: (11,),
}
_LOCK: Final = {
    RecordKind.UNLOCK: (1, 17, 19, 20, 27, 28),
    RecordKind.LOCK: (26,),
    RecordKind.REFUSED: (7, 11, 12, 13, 22, 25, 38, 39, 40, 41, 74, 91),
    RecordKind.CREDENTIAL: (5, 6, 8, 9, 10, 15, 16, 18, 21, 23, 24, 70, 72, 73, 87, 89, 90, 93),
}
_ALARMS: Final = {29, 44, 48, 50, 64}  # alike in both; 50 unlocks, too, because of heat


def _kinds(own: dict[RecordKind, tuple[int, ...]]) -> dict[int, RecordKind]:
    return {number: kind for table in (_SHARED, own) for kind, numbers in table.items() for number in numbers}


_BY_CLOUD: Final = _kinds(_CLOUD)
_BY_LOCK: Final = _kinds(_LOCK)


def kind_of(record_type: int | None, from_lock: int | None) -> RecordKind:
    """The kind of a record, by the cloud's number where there is one, else by the lock's."""
    if record_type is not None:
        return _BY_CLOUD.get(record_type, RecordKind.OTHER)
    return RecordKind.OTHER if from_lock is None else _BY_LOCK.get(from_lock, RecordKind.OTHER)


def unlocked(kind: RecordKind, success: int | None) -> bool | None:
    """Whether the lock was unlocked; None for a key fob that locked or unlocked."""
    if success == 0:
        return False
    return None if kind is RecordKind.UNLOCK_OR_LOCK else kind is RecordKind.UNLOCK


def alarmed(record_type: int | None, from_lock: int | None) -> bool:
    """Whether a record is one that somebody should look at now."""
    return (from_lock if record_type is None else record_type) in _ALARMS
