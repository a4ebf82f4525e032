# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import (
    as_decimal,
    as_enum,
    as_int,
    as_str,
)
from ..._runtime.model import Model, Slot, new
from .water_meter_task_state import WaterMeterTaskState
from .water_meter_task_type import WaterMeterTaskType

_KNOWN = frozenset(
    {
        "id",
        "taskType",
        "rssi",
        "rechargeAmount",
        "rechargeM3",
        "remainderM3",
        "usedFlag",
        "price",
        "executeToken",
    }
)

_WaterMeterTaskState = WaterMeterTaskState.numbers().get
_WaterMeterTaskType = WaterMeterTaskType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WaterMeterTask(Model):
    """Something that a 4G water meter is to do when it is connected the next time, or has done.

    Attributes:
        id: Id of the task; what cancelling and finishing want.
        task_type: What is to be done.
        rssi: How strong a signal is. The page says neither whose nor in which unit, and its sample leaves it out.
        recharge_amount: How much money was paid, on a task that pays in. No page names the currency; it is that of
            the price.
        recharge_m3: How much the meter is to give for it, in cubic metres.
        remainder_m3: What is to be left on the meter, in cubic metres. The table lists the field twice, also as a
            text with what is left now; either way of writing is read.
        used_flag: Whether the task still waits.
        price: Price of a cubic metre. The answer names no currency.
        execute_token: Token of the payment that belongs to the task. Whoever holds it can pay in, so it is a secret.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("id", "id"),
        Slot("task_type", "taskType"),
        Slot("rssi", "rssi"),
        Slot("recharge_amount", "rechargeAmount", exact="number"),
        Slot("recharge_m3", "rechargeM3", exact="number"),
        Slot("remainder_m3", "remainderM3", exact="number"),
        Slot("used_flag", "usedFlag"),
        Slot("price", "price", exact="text"),
        Slot("execute_token", "executeToken", secret=True),
    )

    id: int
    task_type: WaterMeterTaskType | None = None
    rssi: int | None = None
    recharge_amount: Decimal | None = None
    recharge_m3: Decimal | None = None
    remainder_m3: Decimal | None = None
    used_flag: WaterMeterTaskState | None = None
    price: Decimal | None = None
    execute_token: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("id")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "id", self._keep)
        self.id = read
        value = get("taskType")
        if value.__class__ is int and (found := _WaterMeterTaskType(value)) is not None:
            self.task_type = found
        elif value is None:
            self.task_type = None
            absent += 1
        else:
            self.task_type = as_enum(WaterMeterTaskType, value, "taskType", self._keep)
        value = get("rssi")
        if value.__class__ is int:
            self.rssi = value
        elif value is None:
            self.rssi = None
            absent += 1
        else:
            self.rssi = as_int(value, "rssi", self._keep)
        value = get("rechargeAmount")
        if value is None:
            absent += 1
        self.recharge_amount = as_decimal(value, "rechargeAmount", self._keep)
        value = get("rechargeM3")
        if value is None:
            absent += 1
        self.recharge_m3 = as_decimal(value, "rechargeM3", self._keep)
        value = get("remainderM3")
        if value is None:
            absent += 1
        self.remainder_m3 = as_decimal(value, "remainderM3", self._keep)
        value = get("usedFlag")
        if value.__class__ is int and (found := _WaterMeterTaskState(value)) is not None:
            self.used_flag = found
        elif value is None:
            self.used_flag = None
            absent += 1
        else:
            self.used_flag = as_enum(WaterMeterTaskState, value, "usedFlag", self._keep)
        value = get("price")
        if value is None:
            absent += 1
        self.price = as_decimal(value, "price", self._keep)
        value = get("executeToken")
        if value.__class__ is str:
            self.execute_token = value
        elif value is None:
            self.execute_token = None
            absent += 1
        else:
            self.execute_token = as_str(value, "executeToken", self._keep)
        if came + absent != 9:
            self._keep_unknown(src_dict, _KNOWN)
        return self
