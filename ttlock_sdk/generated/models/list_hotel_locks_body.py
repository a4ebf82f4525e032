# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .lock_device_type import LockDeviceType

_KNOWN = frozenset(
    {
        "pageNo",
        "pageSize",
        "type",
        "lockAlias",
        "groupId",
    }
)

_LockDeviceType = LockDeviceType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ListHotelLocksBody(Model):
    """The form of `locks.list_hotel_locks`: List the locks, lift controllers or power savers of a hotel.

    Attributes:
        page_no: Number of the page, from 1.
        page_size: How many devices a page holds at most, up to 1000.
        type_: Which kind of device is listed. Without the field the cloud takes 1, locks.
        lock_alias: Only devices whose name resembles this.
        group_id: Only devices of this group.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("type_", "type"),
        Slot("lock_alias", "lockAlias"),
        Slot("group_id", "groupId"),
    )

    page_no: int
    page_size: int
    type_: LockDeviceType | None = None
    lock_alias: str | None = None
    group_id: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("pageNo")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "pageNo", self._keep)
        self.page_no = read
        value = get("pageSize")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "pageSize", self._keep)
        self.page_size = read
        value = get("type")
        if value.__class__ is int and (found := _LockDeviceType(value)) is not None:
            self.type_ = found
        elif value is None:
            self.type_ = None
            absent += 1
        else:
            self.type_ = as_enum(LockDeviceType, value, "type", self._keep)
        value = get("lockAlias")
        if value.__class__ is str:
            self.lock_alias = value
        elif value is None:
            self.lock_alias = None
            absent += 1
        else:
            self.lock_alias = as_str(value, "lockAlias", self._keep)
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
