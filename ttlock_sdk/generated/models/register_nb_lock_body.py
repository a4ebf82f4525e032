# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str, as_text_enum
from ..._runtime.model import Model, Slot, new
from .nb_operator import NbOperator

_KNOWN = frozenset(
    {
        "lockId",
        "nbNodeId",
        "nbCardNumber",
        "nbOperator",
        "nbRssi",
    }
)


@define(eq=False, repr=False, kw_only=True)
class RegisterNbLockBody(Model):
    """The form of `nb_locks.register_nb_lock`: Register an NB-IoT lock with its network operator.

    Attributes:
        lock_id: Id of the lock.
        nb_node_id: Number of the radio module. The page does not say of which kind; its sample looks like an IMEI.
        nb_card_number: Number of the SIM card. The page does not say of which kind; its sample looks like an IMSI.
        nb_operator: The mobile network.
        nb_rssi: How well the lock hears the network; above 20 is strong, 10 to 20 will do, below 10 is weak; an
            English page says -10 there.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("nb_node_id", "nbNodeId"),
        Slot("nb_card_number", "nbCardNumber"),
        Slot("nb_operator", "nbOperator"),
        Slot("nb_rssi", "nbRssi"),
    )

    lock_id: int
    nb_node_id: str
    nb_card_number: str
    nb_operator: NbOperator
    nb_rssi: int

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("nbNodeId")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "nbNodeId", self._keep)
        self.nb_node_id = read
        value = get("nbCardNumber")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "nbCardNumber", self._keep)
        self.nb_card_number = read
        value = get("nbOperator")
        if value is None:
            absent += 1
        read = as_text_enum(NbOperator, value, "nbOperator", self._keep)
        self.nb_operator = read
        value = get("nbRssi")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "nbRssi", self._keep)
        self.nb_rssi = read
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
