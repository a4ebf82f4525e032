# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import (
    as_enum,
    as_int,
    as_list,
    as_str,
    as_text_enum,
)
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .ekey_status import EkeyStatus
from .ekey_type import EkeyType
from .ekey_weekday import EkeyWeekday
from .on_off import OnOff
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "keyId",
        "lockId",
        "username",
        "uid",
        "keyName",
        "keyStatus",
        "startDate",
        "endDate",
        "keyRight",
        "remoteEnable",
        "senderUsername",
        "remarks",
        "date",
        "keyType",
        "weekDays",
        "startDay",
        "endDay",
    }
)

_EkeyType = EkeyType.numbers().get
_OnOff = OnOff.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockEkey(Model):
    """An ekey as an administrator of the lock sees it: who holds it, and when it opens.

    Attributes:
        key_id: Id of the ekey.
        lock_id: Id of the lock.
        username: Account that holds it.
        uid: The cloud's number of that account.
        key_name: Name of the ekey.
        key_status: How the ekey stands.
        start_date: From when on the ekey opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit, 1 for an ekey that serves once.
        key_right: Whether the holder is an authorised administrator. An old page calls it text; both are read.
        remote_enable: Whether the holder may unlock from afar.
        sender_username: Account that sent it.
        remarks: The note of whoever sent it.
        date: When it was sent, in milliseconds since 1970.
        key_type: That the ekey is a recurring one. Only recurring ones carry it.
        week_days: For a recurring ekey: the days of the week on which it opens.
        start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970.
        end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_id", "keyId"),
        Slot("lock_id", "lockId"),
        Slot("username", "username"),
        Slot("uid", "uid"),
        Slot("key_name", "keyName"),
        Slot("key_status", "keyStatus"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("key_right", "keyRight"),
        Slot("remote_enable", "remoteEnable"),
        Slot("sender_username", "senderUsername"),
        Slot("remarks", "remarks"),
        Slot("date", "date"),
        Slot("key_type", "keyType"),
        Slot("week_days", "weekDays", many=True),
        Slot("start_day", "startDay"),
        Slot("end_day", "endDay"),
    )

    key_id: int
    lock_id: int | None = None
    username: str | None = None
    uid: int | None = None
    key_name: str | None = None
    key_status: EkeyStatus | None = None
    start_date: int | None = None
    end_date: int | None = None
    key_right: YesNo | None = None
    remote_enable: OnOff | None = None
    sender_username: str | None = None
    remarks: str | None = None
    date: int | None = None
    key_type: EkeyType | None = None
    week_days: list[EkeyWeekday] = Factory(list)
    start_day: int | None = None
    end_day: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("keyId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyId", self._keep)
        self.key_id = read
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = get("username")
        if value.__class__ is str:
            self.username = value
        elif value is None:
            self.username = None
            absent += 1
        else:
            self.username = as_str(value, "username", self._keep)
        value = get("uid")
        if value.__class__ is int:
            self.uid = value
        elif value is None:
            self.uid = None
            absent += 1
        else:
            self.uid = as_int(value, "uid", self._keep)
        value = get("keyName")
        if value.__class__ is str:
            self.key_name = value
        elif value is None:
            self.key_name = None
            absent += 1
        else:
            self.key_name = as_str(value, "keyName", self._keep)
        value = get("keyStatus")
        if value is None:
            absent += 1
        self.key_status = as_text_enum(EkeyStatus, value, "keyStatus", self._keep)
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("keyRight")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.key_right = found
        elif value is None:
            self.key_right = None
            absent += 1
        else:
            self.key_right = as_enum(YesNo, value, "keyRight", self._keep)
        value = get("remoteEnable")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.remote_enable = found
        elif value is None:
            self.remote_enable = None
            absent += 1
        else:
            self.remote_enable = as_enum(OnOff, value, "remoteEnable", self._keep)
        value = get("senderUsername")
        if value.__class__ is str:
            self.sender_username = value
        elif value is None:
            self.sender_username = None
            absent += 1
        else:
            self.sender_username = as_str(value, "senderUsername", self._keep)
        value = get("remarks")
        if value.__class__ is str:
            self.remarks = value
        elif value is None:
            self.remarks = None
            absent += 1
        else:
            self.remarks = as_str(value, "remarks", self._keep)
        value = get("date")
        if value.__class__ is int:
            self.date = value
        elif value is None:
            self.date = None
            absent += 1
        else:
            self.date = as_int(value, "date", self._keep)
        value = get("keyType")
        if value.__class__ is int and (found := _EkeyType(value)) is not None:
            self.key_type = found
        elif value is None:
            self.key_type = None
            absent += 1
        else:
            self.key_type = as_enum(EkeyType, value, "keyType", self._keep)
        value = get("weekDays")
        if value is None:
            absent += 1
        self.week_days = as_list(
            lambda item, name, odd: as_enum(EkeyWeekday, item, name, odd), value, "weekDays", self._keep
        )
        value = get("startDay")
        if value.__class__ is int:
            self.start_day = value
        elif value is None:
            self.start_day = None
            absent += 1
        else:
            self.start_day = as_int(value, "startDay", self._keep)
        value = get("endDay")
        if value.__class__ is int:
            self.end_day = value
        elif value is None:
            self.end_day = None
            absent += 1
        else:
            self.end_day = as_int(value, "endDay", self._keep)
        if came + absent != 17:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_date)

    @property
    def date_at(self) -> datetime | None:
        """`date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.date)

    @property
    def start_day_at(self) -> datetime | None:
        """`start_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_day)

    @property
    def end_day_at(self) -> datetime | None:
        """`end_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_day)
