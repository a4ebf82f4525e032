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
        "modelNum",
        "hardwareRevision",
        "firmwareRevision",
        "account",
    }
)


@define(eq=False, repr=False, kw_only=True)
class CheckWirelessKeypadUpgradeOnPremiseBody(Model):
    """The form of `wireless_keypads.check_wireless_keypad_upgrade_on_premise`: Check for newer keypad firmware in an
    installation of one's own.

    Attributes:
        secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
        model_num: Model of the device, as the app kit has read it.
        hardware_revision: Version of its hardware.
        firmware_revision: Version of the firmware that it runs.
        account: Account that asks; the page calls it a number.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("secret", "secret", secret=True),
        Slot("model_num", "modelNum"),
        Slot("hardware_revision", "hardwareRevision"),
        Slot("firmware_revision", "firmwareRevision"),
        Slot("account", "account"),
    )

    secret: str
    model_num: str
    hardware_revision: str
    firmware_revision: str
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
        value = get("modelNum")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "modelNum", self._keep)
        self.model_num = read
        value = get("hardwareRevision")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "hardwareRevision", self._keep)
        self.hardware_revision = read
        value = get("firmwareRevision")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "firmwareRevision", self._keep)
        self.firmware_revision = read
        value = get("account")
        if value.__class__ is str:
            self.account = value
        elif value is None:
            self.account = None
            absent += 1
        else:
            self.account = as_str(value, "account", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
