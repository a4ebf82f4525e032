# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "pageNo",
        "pageSize",
        "name",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ListQrCodesBody(Model):
    """The form of `qr_codes.list_qr_codes`: List the QR codes of a lock.

    Attributes:
        lock_id: Id of the lock.
        page_no: Number of the page, from 1.
        page_size: How many codes a page holds at most, up to 200.
        name: Only codes of this name.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("page_no", "pageNo"),
        Slot("page_size", "pageSize"),
        Slot("name", "name"),
    )

    lock_id: int
    page_no: int
    page_size: int
    name: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
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
        value = get("name")
        if value.__class__ is str:
            self.name = value
        elif value is None:
            self.name = None
            absent += 1
        else:
            self.name = as_str(value, "name", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
