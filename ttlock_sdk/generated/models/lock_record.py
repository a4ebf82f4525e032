# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.records import RecordKind, alarmed, kind_of, unlocked
from ..._runtime.times import from_ms
from .lock_event import LockEvent
from .record_type import RecordType
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "recordId",
        "lockId",
        "recordTypeFromLock",
        "recordType",
        "success",
        "username",
        "keyboardPwd",
        "lockDate",
        "serverDate",
    }
)

_LockEvent = LockEvent.numbers().get
_RecordType = RecordType.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockRecord(Model):
    """One thing that happened at a lock. The cloud keeps records for six months.

    Attributes:
        record_id: Id of the record.
        lock_id: Id of the lock.
        record_type_from_lock: What happened, in the numbering of the lock itself, which is finer than that of
            `recordType` and must not be mixed up with it.
        record_type: What happened, as the cloud sorts it.
        success: Whether it worked.
        username: Who it was. The account when it was the app; else the name of the passcode, card or fingerprint.
            Missing where nobody is known.
        keyboard_pwd: What was used. The passcode itself, or the number of the card or fingerprint. Missing where it
            does not apply.
        lock_date: When it happened by the clock of the lock, in milliseconds since 1970.
        server_date: When the record reached the cloud, in milliseconds since 1970; it may be long after `lockDate`.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("record_id", "recordId"),
        Slot("lock_id", "lockId"),
        Slot("record_type_from_lock", "recordTypeFromLock"),
        Slot("record_type", "recordType"),
        Slot("success", "success"),
        Slot("username", "username"),
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("lock_date", "lockDate"),
        Slot("server_date", "serverDate"),
    )

    record_id: int
    lock_id: int | None = None
    record_type_from_lock: LockEvent | None = None
    record_type: RecordType | None = None
    success: YesNo | None = None
    username: str | None = None
    keyboard_pwd: str | None = None
    lock_date: int | None = None
    server_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("recordId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "recordId", self._keep)
        self.record_id = read
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = get("recordTypeFromLock")
        if value.__class__ is int and (found := _LockEvent(value)) is not None:
            self.record_type_from_lock = found
        elif value is None:
            self.record_type_from_lock = None
            absent += 1
        else:
            self.record_type_from_lock = as_enum(LockEvent, value, "recordTypeFromLock", self._keep)
        value = get("recordType")
        if value.__class__ is int and (found := _RecordType(value)) is not None:
            self.record_type = found
        elif value is None:
            self.record_type = None
            absent += 1
        else:
            self.record_type = as_enum(RecordType, value, "recordType", self._keep)
        value = get("success")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.success = found
        elif value is None:
            self.success = None
            absent += 1
        else:
            self.success = as_enum(YesNo, value, "success", self._keep)
        value = get("username")
        if value.__class__ is str:
            self.username = value
        elif value is None:
            self.username = None
            absent += 1
        else:
            self.username = as_str(value, "username", self._keep)
        value = get("keyboardPwd")
        if value.__class__ is str:
            self.keyboard_pwd = value
        elif value is None:
            self.keyboard_pwd = None
            absent += 1
        else:
            self.keyboard_pwd = as_str(value, "keyboardPwd", self._keep)
        value = get("lockDate")
        if value.__class__ is int:
            self.lock_date = value
        elif value is None:
            self.lock_date = None
            absent += 1
        else:
            self.lock_date = as_int(value, "lockDate", self._keep)
        value = get("serverDate")
        if value.__class__ is int:
            self.server_date = value
        elif value is None:
            self.server_date = None
            absent += 1
        else:
            self.server_date = as_int(value, "serverDate", self._keep)
        if came + absent != 9:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def lock_at(self) -> datetime | None:
        """`lock_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.lock_date)

    @property
    def server_at(self) -> datetime | None:
        """`server_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.server_date)

    @property
    def kind(self) -> RecordKind:
        """What sort of thing happened; OTHER for numbers that nobody has named yet."""
        return kind_of(self.record_type, self.record_type_from_lock)

    @property
    def is_unlock(self) -> bool | None:
        """Whether the lock was unlocked; None for a key fob, which does not say whether it locked or unlocked."""
        return unlocked(self.kind, self.success)

    @property
    def is_alarm(self) -> bool:
        """Whether it is an alarm: force, tampering, too many wrong tries, heat, a door left open."""
        return alarmed(self.record_type, self.record_type_from_lock)
