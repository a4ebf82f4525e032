# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
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
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("notifyType")
        if value.__class__ is int:
            self.notify_type = value
        elif value is None:
            self.notify_type = None
            absent += 1
        else:
            self.notify_type = as_int(value, "notifyType", self._keep)
        value = get("lockId")
        if value.__class__ is int:
            self.lock_id = value
        elif value is None:
            self.lock_id = None
            absent += 1
        else:
            self.lock_id = as_int(value, "lockId", self._keep)
        value = get("lockMac")
        if value.__class__ is str:
            self.lock_mac = value
        elif value is None:
            self.lock_mac = None
            absent += 1
        else:
            self.lock_mac = as_str(value, "lockMac", self._keep)
        value = get("uid")
        if value.__class__ is int:
            self.uid = value
        elif value is None:
            self.uid = None
            absent += 1
        else:
            self.uid = as_int(value, "uid", self._keep)
        value = get("objectType")
        if value.__class__ is int and (found := _CredentialType(value)) is not None:
            self.object_type = found
        elif value is None:
            self.object_type = None
            absent += 1
        else:
            self.object_type = as_enum(CredentialType, value, "objectType", self._keep)
        value = get("objectId")
        if value.__class__ is int:
            self.object_id = value
        elif value is None:
            self.object_id = None
            absent += 1
        else:
            self.object_id = as_int(value, "objectId", self._keep)
        value = get("errcode")
        if value.__class__ is int:
            self.errcode = value
        elif value is None:
            self.errcode = None
            absent += 1
        else:
            self.errcode = as_int(value, "errcode", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
