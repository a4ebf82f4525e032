# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "qrCodeId",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GetQrCodeDataBody(Model):
    """The form of `qr_codes.get_qr_code_data`: Get what a QR code shows.

    Attributes:
        qr_code_id: Id of the QR code.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("qr_code_id", "qrCodeId"),)

    qr_code_id: int

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
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
