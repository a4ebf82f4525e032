# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_str
from ..._runtime.model import Model, Slot
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
class WaterMeterCellularInfo(Model):
    """How a water meter with a mobile network of its own is connected.

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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("rssiGrade")
        self.rssi_grade = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _SignalGrade(value)) is not None
            else as_enum(SignalGrade, value, "rssiGrade", unread)
        )
        value = get("catOneNodeId")
        self.cat_one_node_id = (
            value if value.__class__ is str or value is None else as_str(value, "catOneNodeId", unread)
        )
        value = get("catOneCardNumber")
        self.cat_one_card_number = (
            value if value.__class__ is str or value is None else as_str(value, "catOneCardNumber", unread)
        )
        value = get("catOneOperator")
        self.cat_one_operator = (
            value if value.__class__ is str or value is None else as_str(value, "catOneOperator", unread)
        )
        value = get("catOneImsi")
        self.cat_one_imsi = value if value.__class__ is str or value is None else as_str(value, "catOneImsi", unread)
        value = get("catOneApn")
        self.cat_one_apn = value if value.__class__ is str or value is None else as_str(value, "catOneApn", unread)
        value = get("overseaCard")
        self.oversea_card = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _SimOrigin(value)) is not None
            else as_enum(SimOrigin, value, "overseaCard", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
