# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int
from ..._runtime.model import Model, Slot, new
from .via import Via
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "lockId",
        "unauthorizedAttemptAlertFlag",
        "unauthorizedAttemptAlertCount",
        "unauthorizedAttemptAlertLockTime",
        "unauthorizedAttemptAlertPwd",
        "unauthorizedAttemptAlertCard",
        "unauthorizedAttemptAlertFingerprint",
        "type",
    }
)

_Via = Via.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class UpdateUnauthorizedAttemptAlertBody(Model):
    """The form of `locks.update_unauthorized_attempt_alert`: Set how a lock answers failed attempts to open it.

    Attributes:
        lock_id: Id of the lock. The page calls it text; it is the same number as everywhere.
        unauthorized_attempt_alert_flag: Whether the lock is to do this at all.
        unauthorized_attempt_alert_count: How many failed attempts trigger it; 0 switches it off.
        unauthorized_attempt_alert_lock_time: For how many seconds the lock then stays blocked.
        unauthorized_attempt_alert_pwd: Whether wrong passcodes count.
        unauthorized_attempt_alert_card: Whether wrong cards count.
        unauthorized_attempt_alert_fingerprint: Whether wrong fingerprints count.
        type_: Who carries the setting to the lock. The page lists these two. It is required, and no default is
            given.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("unauthorized_attempt_alert_flag", "unauthorizedAttemptAlertFlag"),
        Slot("unauthorized_attempt_alert_count", "unauthorizedAttemptAlertCount"),
        Slot("unauthorized_attempt_alert_lock_time", "unauthorizedAttemptAlertLockTime"),
        Slot("unauthorized_attempt_alert_pwd", "unauthorizedAttemptAlertPwd"),
        Slot("unauthorized_attempt_alert_card", "unauthorizedAttemptAlertCard"),
        Slot("unauthorized_attempt_alert_fingerprint", "unauthorizedAttemptAlertFingerprint"),
        Slot("type_", "type"),
    )

    lock_id: int
    unauthorized_attempt_alert_flag: YesNo
    unauthorized_attempt_alert_count: int
    unauthorized_attempt_alert_lock_time: int
    unauthorized_attempt_alert_pwd: YesNo | None = None
    unauthorized_attempt_alert_card: YesNo | None = None
    unauthorized_attempt_alert_fingerprint: YesNo | None = None
    type_: Via

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
        value = get("unauthorizedAttemptAlertFlag")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _YesNo(value)) is not None
            else as_enum(YesNo, value, "unauthorizedAttemptAlertFlag", self._keep)
        )
        self.unauthorized_attempt_alert_flag = read
        value = get("unauthorizedAttemptAlertCount")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "unauthorizedAttemptAlertCount", self._keep)
        self.unauthorized_attempt_alert_count = read
        value = get("unauthorizedAttemptAlertLockTime")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "unauthorizedAttemptAlertLockTime", self._keep)
        self.unauthorized_attempt_alert_lock_time = read
        value = get("unauthorizedAttemptAlertPwd")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_pwd = found
        elif value is None:
            self.unauthorized_attempt_alert_pwd = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_pwd = as_enum(YesNo, value, "unauthorizedAttemptAlertPwd", self._keep)
        value = get("unauthorizedAttemptAlertCard")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_card = found
        elif value is None:
            self.unauthorized_attempt_alert_card = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_card = as_enum(YesNo, value, "unauthorizedAttemptAlertCard", self._keep)
        value = get("unauthorizedAttemptAlertFingerprint")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_fingerprint = found
        elif value is None:
            self.unauthorized_attempt_alert_fingerprint = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_fingerprint = as_enum(
                YesNo, value, "unauthorizedAttemptAlertFingerprint", self._keep
            )
        value = get("type")
        if value is None:
            absent += 1
        read = (
            found
            if value.__class__ is int and (found := _Via(value)) is not None
            else as_enum(Via, value, "type", self._keep)
        )
        self.type_ = read
        if came + absent != 8:
            self._keep_unknown(src_dict, _KNOWN)
        return self
