# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .qr_code_via import QrCodeVia

_KNOWN = frozenset(
    {
        "lockId",
        "type",
    }
)

_QrCodeVia = QrCodeVia.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ClearQrCodesBody(Model):
    """The form of `qr_codes.clear_qr_codes`: Delete all QR codes of a lock.

    Attributes:
        lock_id: Id of the lock.
        type_: Which codes are deleted, and how: the random ones by default.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("type_", "type"),
    )

    lock_id: int
    type_: QrCodeVia

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
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _QrCodeVia(value)) is not None
            else as_enum(QrCodeVia, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
