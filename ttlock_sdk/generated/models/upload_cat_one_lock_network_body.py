# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, as_text_enum
from ..._runtime.model import Model, Slot, new
from .cellular_operator import CellularOperator

_KNOWN = frozenset(
    {
        "lockId",
        "catOneNodeId",
        "catOneCardNumber",
        "catOneOperator",
        "catOneImsi",
        "catOneRssi",
        "catOneApn",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UploadCatOneLockNetworkBody(Model):
    """The form of `cellular_locks.upload_cat_one_lock_network`: Tell the cloud of the mobile network of a 4G lock.

    Attributes:
        lock_id: Id of the lock.
        cat_one_node_id: Number of the radio module; it looks like an IMEI.
        cat_one_card_number: Number of the SIM card.
        cat_one_operator: The mobile network, as the radio module names it. The page lists these four only.
        cat_one_imsi: Number of the SIM card's subscriber, the IMSI. The page calls it a telephone number.
        cat_one_rssi: How strongly the lock hears the network, as the app kit reads it, such as 27.
        cat_one_apn: Access point of the mobile network.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("cat_one_node_id", "catOneNodeId"),
        Slot("cat_one_card_number", "catOneCardNumber"),
        Slot("cat_one_operator", "catOneOperator"),
        Slot("cat_one_imsi", "catOneImsi"),
        Slot("cat_one_rssi", "catOneRssi"),
        Slot("cat_one_apn", "catOneApn"),
    )

    lock_id: int
    cat_one_node_id: str
    cat_one_card_number: str
    cat_one_operator: CellularOperator
    cat_one_imsi: str
    cat_one_rssi: int
    cat_one_apn: str | None = None

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
        value = get("catOneNodeId")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "catOneNodeId", self._keep)
        self.cat_one_node_id = read
        value = get("catOneCardNumber")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "catOneCardNumber", self._keep)
        self.cat_one_card_number = read
        value = get("catOneOperator")
        if value is None:
            absent += 1
        read = as_text_enum(CellularOperator, value, "catOneOperator", self._keep)
        self.cat_one_operator = read
        value = get("catOneImsi")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "catOneImsi", self._keep)
        self.cat_one_imsi = read
        value = get("catOneRssi")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "catOneRssi", self._keep)
        self.cat_one_rssi = read
        value = get("catOneApn")
        if value.__class__ is str:
            self.cat_one_apn = value
        elif value is None:
            self.cat_one_apn = None
            absent += 1
        else:
            self.cat_one_apn = as_str(value, "catOneApn", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
