"""A record is classed by its type, in the cloud's numbering or in the lock's."""

from __future__ import annotations

import pytest

from ttlock_sdk._runtime.records import RecordKind, alarmed, kind_of, unlocked
from ttlock_sdk.models import LockRecord, RecordType


@pytest.mark.parametrize(
    ("record_type", "kind"),
    [
        (RecordType.UNLOCK_BY_PASSCODE, "unlock"),
        (RecordType.LOCK_BY_APP, "lock"),
        (RecordType.REMOTE_CONTROL, "unlock_or_lock"),
        (RecordType.QR_CODE_EXPIRED, "refused"),
        (RecordType.DOOR_OPENED, "door"),
        (RecordType.TAMPER_ALARM, "alarm"),
        (RecordType.NETWORK_FAULT, "other"),
        (9999, "other"),
    ],
)
def test_the_cloud_number_tells_the_kind(record_type: int, kind: str) -> None:
    assert LockRecord.from_dict({"recordId": 1, "recordType": int(record_type)}).kind == kind


@pytest.mark.parametrize(
    ("from_lock", "kind"),
    [(17, "unlock"), (26, "lock"), (7, "refused"), (21, "credential"), (30, "door"), (14, "other")],
)
def test_the_number_of_the_lock_tells_it_where_the_cloud_has_none(from_lock: int, kind: str) -> None:
    assert kind_of(None, from_lock) == kind


def test_the_two_numberings_are_not_mixed_up() -> None:
    assert kind_of(7, 17) is RecordKind.UNLOCK
    assert kind_of(None, 7) is RecordKind.REFUSED
    assert kind_of(None, None) is RecordKind.OTHER


def test_an_unlocking_that_failed_is_none_and_a_key_fob_does_not_say() -> None:
    assert unlocked(RecordKind.UNLOCK, 1) is True
    assert unlocked(RecordKind.UNLOCK, None) is True
    assert unlocked(RecordKind.UNLOCK, 0) is False
    assert unlocked(RecordKind.LOCK, 1) is False
    assert unlocked(RecordKind.UNLOCK_OR_LOCK, 1) is None
    assert unlocked(RecordKind.UNLOCK_OR_LOCK, 0) is False


def test_alarms_are_told() -> None:
    assert [number for number in range(130) if alarmed(number, None)] == [29, 44, 48, 50, 64]
    assert alarmed(None, 44)
    assert not alarmed(1, 44)
    assert not alarmed(None, None)
