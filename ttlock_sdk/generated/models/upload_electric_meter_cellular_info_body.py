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
        "electricMeterId",
        "catOneNodeId",
        "catOneCardNumber",
        "catOneOperator",
        "catOneImsi",
        "catOneRssi",
        "catOneApn",
    }
)


@define(eq=False, repr=False, kw_only=True)
class UploadElectricMeterCellularInfoBody(Model):
    """The form of `electricity_meters.upload_electric_meter_cellular_info`: Tell the cloud of the mobile network of a
    4G meter.

    Attributes:
        electric_meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
        cat_one_node_id: Number of the radio module; in the sample it looks like an IMEI.
        cat_one_card_number: Number of the SIM card.
        cat_one_operator: Mobile network, as the module names it.
        cat_one_imsi: Number of the SIM card's subscriber. In the sample it looks like an IMSI; the Chinese page
            calls it the phone number.
        cat_one_rssi: Strength of the signal, as the module gives it.
        cat_one_apn: Access point of the mobile network.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("electric_meter_id", "electricMeterId"),
        Slot("cat_one_node_id", "catOneNodeId"),
        Slot("cat_one_card_number", "catOneCardNumber"),
        Slot("cat_one_operator", "catOneOperator"),
        Slot("cat_one_imsi", "catOneImsi"),
        Slot("cat_one_rssi", "catOneRssi"),
        Slot("cat_one_apn", "catOneApn"),
    )

    electric_meter_id: int
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
        value = get("electricMeterId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "electricMeterId", self._keep)
        self.electric_meter_id = read
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
