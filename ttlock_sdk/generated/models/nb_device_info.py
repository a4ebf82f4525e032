# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, as_text_enum
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .nb_operator import NbOperator

_KNOWN = frozenset(
    {
        "nbNodeId",
        "nbCardNumber",
        "nbOperator",
        "nbOperatorName",
        "nbRssi",
        "updateDate",
    }
)


@define(eq=False, repr=False, kw_only=True)
class NbDeviceInfo(Model):
    """How an NB-IoT lock is connected.

    Attributes:
        nb_node_id: Number of the radio module; it looks like an IMEI.
        nb_card_number: Number of the SIM card; it looks like an IMSI.
        nb_operator: The mobile network.
        nb_operator_name: Name of the mobile network.
        nb_rssi: How well the lock hears the network; above 20 is strong, 10 to 20 will do, below 10 is weak; an
            English page says -10 there.
        update_date: When the signal was last reported, in milliseconds since 1970. The sample of the page leaves it
            out.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("nb_node_id", "nbNodeId"),
        Slot("nb_card_number", "nbCardNumber"),
        Slot("nb_operator", "nbOperator"),
        Slot("nb_operator_name", "nbOperatorName"),
        Slot("nb_rssi", "nbRssi"),
        Slot("update_date", "updateDate"),
    )

    nb_node_id: str | None = None
    nb_card_number: str | None = None
    nb_operator: NbOperator | None = None
    nb_operator_name: str | None = None
    nb_rssi: int | None = None
    update_date: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("nbNodeId")
        if value.__class__ is str:
            self.nb_node_id = value
        elif value is None:
            self.nb_node_id = None
            absent += 1
        else:
            self.nb_node_id = as_str(value, "nbNodeId", self._keep)
        value = get("nbCardNumber")
        if value.__class__ is str:
            self.nb_card_number = value
        elif value is None:
            self.nb_card_number = None
            absent += 1
        else:
            self.nb_card_number = as_str(value, "nbCardNumber", self._keep)
        value = get("nbOperator")
        if value is None:
            absent += 1
        self.nb_operator = as_text_enum(NbOperator, value, "nbOperator", self._keep)
        value = get("nbOperatorName")
        if value.__class__ is str:
            self.nb_operator_name = value
        elif value is None:
            self.nb_operator_name = None
            absent += 1
        else:
            self.nb_operator_name = as_str(value, "nbOperatorName", self._keep)
        value = get("nbRssi")
        if value.__class__ is int:
            self.nb_rssi = value
        elif value is None:
            self.nb_rssi = None
            absent += 1
        else:
            self.nb_rssi = as_int(value, "nbRssi", self._keep)
        value = get("updateDate")
        if value.__class__ is int:
            self.update_date = value
        elif value is None:
            self.update_date = None
            absent += 1
        else:
            self.update_date = as_int(value, "updateDate", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def update_at(self) -> datetime | None:
        """`update_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.update_date)
