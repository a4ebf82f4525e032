# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "secret",
        "lockData",
        "account",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CheckLockUpgradeOnPremiseBody(Model):
    """The form of `locks.check_lock_upgrade_on_premise`: Check for newer lock firmware in an installation of one's own.

    Attributes:
        secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
        lock_data: Sealed data of the lock, as the app kit read them. Treat them like a key.
        account: User for whom the check is made, so that TTLock can offer firmware to some users only. It is a text
            here; the same call for gateways takes a number.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("secret", "secret", secret=True),
        Slot("lock_data", "lockData", secret=True),
        Slot("account", "account"),
    )

    secret: str
    lock_data: str
    account: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("secret")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "secret", self._keep)
        self.secret = read
        value = get("lockData")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "lockData", self._keep)
        self.lock_data = read
        value = get("account")
        if value.__class__ is str:
            self.account = value
        elif value is None:
            self.account = None
            absent += 1
        else:
            self.account = as_str(value, "account", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
