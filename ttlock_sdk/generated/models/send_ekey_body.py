# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_list, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .ekey_type import EkeyType
from .ekey_weekday import EkeyWeekday
from .on_off import OnOff
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "lockId",
        "receiverUsername",
        "keyName",
        "startDate",
        "endDate",
        "remarks",
        "remoteEnable",
        "keyRight",
        "createUser",
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
class SendEkeyBody(Model):
    """The form of `ekeys.send_ekey`: Send an ekey of a lock to a user.

    Attributes:
        lock_id: Id of the lock.
        receiver_username: Account of the app that receives the ekey: a phone number, an e-mail address or a user
            name.
        key_name: Name for the ekey.
        start_date: From when on the ekey opens, in milliseconds since 1970. 0 in both times for one without an end.
        end_date: Until when it opens, in milliseconds since 1970. 0 in both times for one without an end, 1 for one
            that serves once.
        remarks: A note of your own.
        remote_enable: Whether the holder may unlock from afar.
        key_right: Whether the holder becomes an authorised administrator, who can send ekeys and make passcodes. No
            by default.
        create_user: Whether the cloud is to make an account where the receiver has none; for phone numbers and
            e-mail addresses only.
        key_type: That the ekey is a recurring one; to be left out otherwise.
        week_days: For a recurring ekey: the days of the week on which it opens. Ekeys count from Sunday, unlike
            cards and passcodes.
        start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970.
        end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("receiver_username", "receiverUsername"),
        Slot("key_name", "keyName"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("remarks", "remarks"),
        Slot("remote_enable", "remoteEnable"),
        Slot("key_right", "keyRight"),
        Slot("create_user", "createUser"),
        Slot("key_type", "keyType"),
        Slot("week_days", "weekDays", many=True, text=True),
        Slot("start_day", "startDay"),
        Slot("end_day", "endDay"),
    )

    lock_id: int
    receiver_username: str
    key_name: str
    start_date: int
    end_date: int
    remarks: str | None = None
    remote_enable: OnOff | None = None
    key_right: YesNo | None = None
    create_user: OnOff | None = None
    key_type: EkeyType | None = None
    week_days: list[EkeyWeekday] | None = None
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
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("receiverUsername")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "receiverUsername", self._keep)
        self.receiver_username = read
        value = get("keyName")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "keyName", self._keep)
        self.key_name = read
        value = get("startDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "startDate", self._keep)
        self.start_date = read
        value = get("endDate")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "endDate", self._keep)
        self.end_date = read
        value = get("remarks")
        if value.__class__ is str:
            self.remarks = value
        elif value is None:
            self.remarks = None
            absent += 1
        else:
            self.remarks = as_str(value, "remarks", self._keep)
        value = get("remoteEnable")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.remote_enable = found
        elif value is None:
            self.remote_enable = None
            absent += 1
        else:
            self.remote_enable = as_enum(OnOff, value, "remoteEnable", self._keep)
        value = get("keyRight")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.key_right = found
        elif value is None:
            self.key_right = None
            absent += 1
        else:
            self.key_right = as_enum(YesNo, value, "keyRight", self._keep)
        value = get("createUser")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.create_user = found
        elif value is None:
            self.create_user = None
            absent += 1
        else:
            self.create_user = as_enum(OnOff, value, "createUser", self._keep)
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
        self.week_days = (
            None
            if value is None or value == ""
            else as_list(lambda item, name, odd: as_enum(EkeyWeekday, item, name, odd), value, "weekDays", self._keep)
        )
        if came + absent == 11:  # nothing else came
            self.start_day = self.end_day = None
            return self
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
        if came + absent != 13:
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
    def start_day_at(self) -> datetime | None:
        """`start_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_day)

    @property
    def end_day_at(self) -> datetime | None:
        """`end_day` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_day)
