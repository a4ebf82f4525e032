# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "qrCodeId",
        "qrCodeNumber",
        "link",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AddedQrCode(Model):
    """What is known of a QR code right after it was added.

    Attributes:
        qr_code_id: Id of the new code.
        qr_code_number: Number of the code in the lock; records of unlocking show it.
        link: Address of a page that shows the code. Whoever has it can open the lock, so treat it like a key.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("qr_code_id", "qrCodeId"),
        Slot("qr_code_number", "qrCodeNumber"),
        Slot("link", "link", secret=True),
    )

    qr_code_id: int
    qr_code_number: int | None = None
    link: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("qrCodeId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "qrCodeId", self._keep)
        self.qr_code_id = read
        value = get("qrCodeNumber")
        if value.__class__ is int:
            self.qr_code_number = value
        elif value is None:
            self.qr_code_number = None
            absent += 1
        else:
            self.qr_code_number = as_int(value, "qrCodeNumber", self._keep)
        value = get("link")
        if value.__class__ is str:
            self.link = value
        elif value is None:
            self.link = None
            absent += 1
        else:
            self.link = as_str(value, "link", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
