# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot
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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        read: Any  # required, and yet the cloud may leave it out
        found: Any  # a member of the set that a number belongs to
        value = get("keyboardPwdId")
        read = value if value.__class__ is int or value is None else as_int(value, "keyboardPwdId", unread)
        self.keyboard_pwd_id = read
        value = get("lockId")
        self.lock_id = value if value.__class__ is int or value is None else as_int(value, "lockId", unread)
        value = get("keyboardPwd")
        self.keyboard_pwd = value if value.__class__ is str or value is None else as_str(value, "keyboardPwd", unread)
        value = get("keyboardPwdName")
        self.keyboard_pwd_name = (
            value if value.__class__ is str or value is None else as_str(value, "keyboardPwdName", unread)
        )
        value = get("keyboardPwdType")
        self.keyboard_pwd_type = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _PasscodeType(value)) is not None
            else as_enum(PasscodeType, value, "keyboardPwdType", unread)
        )
        value = get("startDate")
        self.start_date = value if value.__class__ is int or value is None else as_int(value, "startDate", unread)
        value = get("endDate")
        self.end_date = value if value.__class__ is int or value is None else as_int(value, "endDate", unread)
        value = get("sendDate")
        self.send_date = value if value.__class__ is int or value is None else as_int(value, "sendDate", unread)
        value = get("isCustom")
        self.is_custom = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _PasscodeOrigin(value)) is not None
            else as_enum(PasscodeOrigin, value, "isCustom", unread)
        )
        value = get("senderUsername")
        self.sender_username = (
            value if value.__class__ is str or value is None else as_str(value, "senderUsername", unread)
        )
        value = get("keyboardPwdVersion")
        self.keyboard_pwd_version = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _PasscodeVersion(value)) is not None
            else as_enum(PasscodeVersion, value, "keyboardPwdVersion", unread)
        )
        value = get("status")
        self.status = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _CredentialStatus(value)) is not None
            else as_enum(CredentialStatus, value, "status", unread)
        )
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self

    @property
    def start_at(self) -> datetime | None:
        """`start_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.start_date)

    @property
    def end_at(self) -> datetime | None:
        """`end_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.end_date)

    @property
    def send_at(self) -> datetime | None:
        """`send_date` as an aware datetime in UTC; None where there is none, and for 0."""
        return from_ms(self.send_date)
