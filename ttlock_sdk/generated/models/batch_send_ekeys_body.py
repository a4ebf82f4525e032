# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_list, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .on_off import OnOff

_KNOWN = frozenset(
    {
        "receiverUsername",
        "keyName",
        "lockIdList",
        "groupIdIdList",
        "startDate",
        "endDate",
        "remarks",
        "createUser",
    }
)

_OnOff = OnOff.numbers().get


@define(eq=False, repr=False, kw_only=True)
class BatchSendEkeysBody(Model):
    """The form of `ekeys.batch_send_ekeys`: Send ekeys of several locks to one user.

    Attributes:
        receiver_username: Account of the app that receives the ekeys.
        key_name: Name for the ekeys.
        lock_id_list: Ids of the locks.
        group_id_id_list: Ids of groups, for the ekeys of all their locks. How the page wants them written is not
            shown; they are sent as those of locks are.
        start_date: From when on the ekeys open, in milliseconds since 1970.
        end_date: Until when they open, in milliseconds since 1970.
        remarks: A note of your own.
        create_user: Whether the cloud is to make an account where the receiver has none. It stands in the example of
            the page alone.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("receiver_username", "receiverUsername"),
        Slot("key_name", "keyName"),
        Slot("lock_id_list", "lockIdList", many=True, text=True),
        Slot("group_id_id_list", "groupIdIdList", many=True, text=True),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("remarks", "remarks"),
        Slot("create_user", "createUser"),
    )

    receiver_username: str
    key_name: str
    lock_id_list: list[int] | None = None
    group_id_id_list: list[int] | None = None
    start_date: int
    end_date: int
    remarks: str | None = None
    create_user: OnOff | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
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
        value = get("lockIdList")
        if value is None:
            absent += 1
        self.lock_id_list = None if value is None or value == "" else as_list(as_int, value, "lockIdList", self._keep)
        value = get("groupIdIdList")
        if value is None:
            absent += 1
        self.group_id_id_list = (
            None if value is None or value == "" else as_list(as_int, value, "groupIdIdList", self._keep)
        )
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
        value = get("createUser")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.create_user = found
        elif value is None:
            self.create_user = None
            absent += 1
        else:
            self.create_user = as_enum(OnOff, value, "createUser", self._keep)
        if came + absent != 8:
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
