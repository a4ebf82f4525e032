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
        "qrCodeId",
        "deleteType",
    }
)

_QrCodeVia = QrCodeVia.numbers().get


@define(eq=False, repr=False, kw_only=True)
class DeleteQrCodeBody(Model):
    """The form of `qr_codes.delete_qr_code`: Delete a QR code.

    Attributes:
        lock_id: Id of the lock.
        qr_code_id: Id of the QR code.
        delete_type: How the deletion gets to the lock: not at all for a random code, which is the default.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("qr_code_id", "qrCodeId"),
        Slot("delete_type", "deleteType"),
    )

    lock_id: int
    qr_code_id: int
    delete_type: QrCodeVia

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
        value = get("qrCodeId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "qrCodeId", self._keep)
        self.qr_code_id = read
        value = get("deleteType")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _QrCodeVia(value)) is not None
            else as_enum(QrCodeVia, value, "deleteType", self._keep)
        )
        self.delete_type = read
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
