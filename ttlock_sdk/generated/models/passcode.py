# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from ..._runtime.times import from_ms
from .credential_status import CredentialStatus
from .passcode_origin import PasscodeOrigin
from .passcode_type import PasscodeType
from .passcode_version import PasscodeVersion

_KNOWN = frozenset(
    {
        "keyboardPwdId",
        "lockId",
        "keyboardPwd",
        "keyboardPwdName",
        "keyboardPwdType",
        "startDate",
        "endDate",
        "sendDate",
        "isCustom",
        "senderUsername",
        "keyboardPwdVersion",
        "status",
    }
)

_CredentialStatus = CredentialStatus.numbers().get
_PasscodeOrigin = PasscodeOrigin.numbers().get
_PasscodeType = PasscodeType.numbers().get
_PasscodeVersion = PasscodeVersion.numbers().get


@define(eq=False, repr=False, kw_only=True)
class Passcode(Model):
    """A passcode of a lock, as the cloud knows it.

    Attributes:
        keyboard_pwd_id: Id of the passcode; what changing and deleting want.
        lock_id: Id of the lock.
        keyboard_pwd: The digits. Always text, as leading zeros count.
        keyboard_pwd_name: Name that a person gave the passcode.
        keyboard_pwd_type: When the passcode opens.
        start_date: From when on it opens, in milliseconds since 1970; 0 for no limit.
        end_date: Until when it opens, in milliseconds since 1970; 0 for no limit.
        send_date: When it was made, in milliseconds since 1970.
        is_custom: Who chose the digits. The vendor's sample answer leaves it out.
        sender_username: Account that made it.
        keyboard_pwd_version: How the lock computed it. From an older page.
        status: How far the passcode has come. An old page has it for NB-IoT locks only; a newer guide lists the
            values for all that is delivered later.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("keyboard_pwd_id", "keyboardPwdId"),
        Slot("lock_id", "lockId"),
        Slot("keyboard_pwd", "keyboardPwd", secret=True),
        Slot("keyboard_pwd_name", "keyboardPwdName"),
        Slot("keyboard_pwd_type", "keyboardPwdType"),
        Slot("start_date", "startDate"),
        Slot("end_date", "endDate"),
        Slot("send_date", "sendDate"),
        Slot("is_custom", "isCustom"),
        Slot("sender_username", "senderUsername"),
        Slot("keyboard_pwd_version", "keyboardPwdVersion"),
        Slot("status", "status"),
    )

    keyboard_pwd_id: int
    lock_id: int | None = None
    keyboard_pwd: str | None = None
    keyboard_pwd_name: str | None = None
    keyboard_pwd_type: PasscodeType | None = None
    start_date: int | None = None
    end_date: int | None = None
    send_date: int | None = None
    is_custom: PasscodeOrigin | None = None
    sender_username: str | None = None
    keyboard_pwd_version: PasscodeVersion | None = None
    status: CredentialStatus | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("keyboardPwdId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "keyboardPwdId", self._keep)
        self.keyboard_pwd_id = read
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = get("keyboardPwd")
        if value.__class__ is str:
            self.keyboard_pwd = value
        elif value is None:
            self.keyboard_pwd = None
            absent += 1
        else:
            self.keyboard_pwd = as_str(value, "keyboardPwd", self._keep)
        value = get("keyboardPwdName")
        if value.__class__ is str:
            self.keyboard_pwd_name = value
        elif value is None:
            self.keyboard_pwd_name = None
            absent += 1
        else:
            self.keyboard_pwd_name = as_str(value, "keyboardPwdName", self._keep)
        value = get("keyboardPwdType")
        if value.__class__ is int and (found := _PasscodeType(value)) is not None:
            self.keyboard_pwd_type = found
        elif value is None:
            self.keyboard_pwd_type = None
            absent += 1
        else:
            self.keyboard_pwd_type = as_enum(PasscodeType, value, "keyboardPwdType", self._keep)
        value = get("startDate")
        if value.__class__ is int:
            self.start_date = value
        elif value is None:
            self.start_date = None
            absent += 1
        else:
            self.start_date = as_int(value, "startDate", self._keep)
        value = get("endDate")
        if value.__class__ is int:
            self.end_date = value
        elif value is None:
            self.end_date = None
            absent += 1
        else:
            self.end_date = as_int(value, "endDate", self._keep)
        value = get("sendDate")
        if value.__class__ is int:
            self.send_date = value
        elif value is None:
            self.send_date = None
            absent += 1
        else:
            self.send_date = as_int(value, "sendDate", self._keep)
        value = get("isCustom")
        if value.__class__ is int and (found := _PasscodeOrigin(value)) is not None:
            self.is_custom = found
        elif value is None:
            self.is_custom = None
            absent += 1
        else:
            self.is_custom = as_enum(PasscodeOrigin, value, "isCustom", self._keep)
        value = get("senderUsername")
        if value.__class__ is str:
            self.sender_username = value
        elif value is None:
            self.sender_username = None
            absent += 1
        else:
            self.sender_username = as_str(value, "senderUsername", self._keep)
        if came + absent == 10:  # nothing else came
            self.keyboard_pwd_version = self.status = None
            return self
        value = get("keyboardPwdVersion")
        if value.__class__ is int and (found := _PasscodeVersion(value)) is not None:
            self.keyboard_pwd_version = found
        elif value is None:
            self.keyboard_pwd_version = None
            absent += 1
        else:
            self.keyboard_pwd_version = as_enum(PasscodeVersion, value, "keyboardPwdVersion", self._keep)
        value = get("status")
        if value.__class__ is int and (found := _CredentialStatus(value)) is not None:
            self.status = found
        elif value is None:
            self.status = None
            absent += 1
        else:
            self.status = as_enum(CredentialStatus, value, "status", self._keep)
        if came + absent != 12:
            self._keep_unknown(src_dict, _KNOWN)
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.end_date)

    @property
    def send_at(self) -> datetime | None:
        """`send_date` as an aware datetime in UTC; None where there is none, and for 0 and 1."""
        return from_ms(self.send_date)
