# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot
from .credential_type import CredentialType

_KNOWN = frozenset(
    {
        "notifyType",
        "lockId",
        "lockMac",
        "uid",
        "objectType",
        "objectId",
        "errcode",
    }
)

_CredentialType = CredentialType.numbers().get


@define(eq=False, repr=False, kw_only=True)
class WifiLockFailureCallback(Model):
    """A change that waited for a Wi-Fi lock in power saving has failed. Nothing is pushed when one succeeds, as far as
    the pages say.

    Attributes:
        notify_type: Always 4.
        lock_id: Id of the lock.
        lock_mac: Bluetooth address of the lock.
        uid: Id of the user who asked for the change.
        object_type: What was to be changed.
        object_id: Id of it, such as that of the passcode.
        errcode: Why it failed, as a number of the table of error codes.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("notify_type", "notifyType"),
        Slot("lock_id", "lockId"),
        Slot("lock_mac", "lockMac"),
        Slot("uid", "uid"),
        Slot("object_type", "objectType"),
        Slot("object_id", "objectId"),
        Slot("errcode", "errcode"),
    )

    notify_type: int | None = None
    lock_id: int | None = None
    lock_mac: str | None = None
    uid: int | None = None
    object_type: CredentialType | None = None
    object_id: int | None = None
    errcode: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        self.notify_type = value if value.__class__ is int or value is None else as_int(value, "notifyType", unread)
        value = get("lockId")
        self.lock_id = value if value.__class__ is int or value is None else as_int(value, "lockId", unread)
        value = get("lockMac")
        self.lock_mac = value if value.__class__ is str or value is None else as_str(value, "lockMac", unread)
        value = get("uid")
        self.uid = value if value.__class__ is int or value is None else as_int(value, "uid", unread)
        value = get("objectType")
        self.object_type = (
            None
            if value is None
            else found
            if value.__class__ is int and (found := _CredentialType(value)) is not None
            else as_enum(CredentialType, value, "objectType", unread)
        )
        value = get("objectId")
        self.object_id = value if value.__class__ is int or value is None else as_int(value, "objectId", unread)
        value = get("errcode")
        self.errcode = value if value.__class__ is int or value is None else as_int(value, "errcode", unread)
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
