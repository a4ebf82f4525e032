# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_str
from ..._runtime.model import Model, Slot, new
from .signal_grade import SignalGrade
from .sim_origin import SimOrigin

_KNOWN = frozenset(
    {
        "rssiGrade",
        "catOneNodeId",
        "catOneCardNumber",
        "catOneOperator",
        "catOneImsi",
        "catOneApn",
        "overseaCard",
    }
)

_SignalGrade = SignalGrade.numbers().get
_SimOrigin = SimOrigin.numbers().get


@define(eq=False, repr=False, kw_only=True)
class ElectricityMeterCellularInfo(Model):
    """How an electricity meter with a mobile network of its own is connected.

    Attributes:
        rssi_grade: How well it hears the network.
        cat_one_node_id: Number of its radio module; it looks like an IMEI.
        cat_one_card_number: Number of its SIM card.
        cat_one_operator: Mobile network. The three Chinese ones come as a name in words, others as a code.
        cat_one_imsi: Number of the SIM card's subscriber, the IMSI.
        cat_one_apn: Access point of the mobile network. The sample of the page leaves it out.
        oversea_card: Where the SIM card comes from. The table says text, the sample shows a number; both are read.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("rssi_grade", "rssiGrade"),
        Slot("cat_one_node_id", "catOneNodeId"),
        Slot("cat_one_card_number", "catOneCardNumber"),
        Slot("cat_one_operator", "catOneOperator"),
        Slot("cat_one_imsi", "catOneImsi"),
        Slot("cat_one_apn", "catOneApn"),
        Slot("oversea_card", "overseaCard"),
    )

    rssi_grade: SignalGrade | None = None
    cat_one_node_id: str | None = None
    cat_one_card_number: str | None = None
    cat_one_operator: str | None = None
    cat_one_imsi: str | None = None
    cat_one_apn: str | None = None
    oversea_card: SimOrigin | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("rssiGrade")
        if value.__class__ is int and (found := _SignalGrade(value)) is not None:
            self.rssi_grade = found
        elif value is None:
            self.rssi_grade = None
            absent += 1
        else:
            self.rssi_grade = as_enum(SignalGrade, value, "rssiGrade", self._keep)
        value = get("catOneNodeId")
        if value.__class__ is str:
            self.cat_one_node_id = value
        elif value is None:
            self.cat_one_node_id = None
            absent += 1
        else:
            self.cat_one_node_id = as_str(value, "catOneNodeId", self._keep)
        value = get("catOneCardNumber")
        if value.__class__ is str:
            self.cat_one_card_number = value
        elif value is None:
            self.cat_one_card_number = None
            absent += 1
        else:
            self.cat_one_card_number = as_str(value, "catOneCardNumber", self._keep)
        value = get("catOneOperator")
        if value.__class__ is str:
            self.cat_one_operator = value
        elif value is None:
            self.cat_one_operator = None
            absent += 1
        else:
            self.cat_one_operator = as_str(value, "catOneOperator", self._keep)
        value = get("catOneImsi")
        if value.__class__ is str:
            self.cat_one_imsi = value
        elif value is None:
            self.cat_one_imsi = None
            absent += 1
        else:
            self.cat_one_imsi = as_str(value, "catOneImsi", self._keep)
        value = get("catOneApn")
        if value.__class__ is str:
            self.cat_one_apn = value
        elif value is None:
            self.cat_one_apn = None
            absent += 1
        else:
            self.cat_one_apn = as_str(value, "catOneApn", self._keep)
        value = get("overseaCard")
        if value.__class__ is int and (found := _SimOrigin(value)) is not None:
            self.oversea_card = found
        elif value is None:
            self.oversea_card = None
            absent += 1
        else:
            self.oversea_card = as_enum(SimOrigin, value, "overseaCard", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
