# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .on_off import OnOff

_KNOWN = frozenset(
    {
        "notCloseAlertFlag",
        "notCloseAlertSecondNum",
        "longTimeNotOpenAlertFlag",
        "longTimeNotOpenDayNum",
    }
)

_OnOff = OnOff.numbers().get


@define(eq=False, repr=False, kw_only=True)
class DoorSensorAlerts(Model):
    """How the alarms of a stand-alone door sensor are set.

    Attributes:
        not_close_alert_flag: Whether a door that stays open raises an alarm.
        not_close_alert_second_num: After how many seconds an open door raises the alarm, 1 to 900.
        long_time_not_open_alert_flag: Whether a door that has not been opened for long raises an alarm.
        long_time_not_open_day_num: After how many days without opening the alarm is raised, 1 to 15.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("not_close_alert_flag", "notCloseAlertFlag"),
        Slot("not_close_alert_second_num", "notCloseAlertSecondNum"),
        Slot("long_time_not_open_alert_flag", "longTimeNotOpenAlertFlag"),
        Slot("long_time_not_open_day_num", "longTimeNotOpenDayNum"),
    )

    not_close_alert_flag: OnOff | None = None
    not_close_alert_second_num: int | None = None
    long_time_not_open_alert_flag: OnOff | None = None
    long_time_not_open_day_num: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("notCloseAlertFlag")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.not_close_alert_flag = found
        elif value is None:
            self.not_close_alert_flag = None
            absent += 1
        else:
            self.not_close_alert_flag = as_enum(OnOff, value, "notCloseAlertFlag", self._keep)
        value = get("notCloseAlertSecondNum")
        if value.__class__ is int:
            self.not_close_alert_second_num = value
        elif value is None:
            self.not_close_alert_second_num = None
            absent += 1
        else:
            self.not_close_alert_second_num = as_int(value, "notCloseAlertSecondNum", self._keep)
        value = get("longTimeNotOpenAlertFlag")
        if value.__class__ is int and (found := _OnOff(value)) is not None:
            self.long_time_not_open_alert_flag = found
        elif value is None:
            self.long_time_not_open_alert_flag = None
            absent += 1
        else:
            self.long_time_not_open_alert_flag = as_enum(OnOff, value, "longTimeNotOpenAlertFlag", self._keep)
        value = get("longTimeNotOpenDayNum")
        if value.__class__ is int:
            self.long_time_not_open_day_num = value
        elif value is None:
            self.long_time_not_open_day_num = None
            absent += 1
        else:
            self.long_time_not_open_day_num = as_int(value, "longTimeNotOpenDayNum", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
