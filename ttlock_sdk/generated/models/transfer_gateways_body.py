# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_list, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "receiverUsername",
        "gatewayIdList",
    }
)


@define(eq=False, repr=False, kw_only=True)
class TransferGatewaysBody(Model):
    """The form of `gateways.transfer_gateways`: Hand gateways over to another account.

    Attributes:
        receiver_username: Account that gets the gateways; it must exist.
        gateway_id_list: Ids of the gateways, written as a JSON array.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("receiver_username", "receiverUsername"),
        Slot("gateway_id_list", "gatewayIdList", many=True, text=True),
    )

    receiver_username: str
    gateway_id_list: list[int]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("receiverUsername")
        if value is None:
            absent += 1
        read = value if value.__class__ is str else as_str(value, "receiverUsername", self._keep)
        self.receiver_username = read
        value = get("gatewayIdList")
        if value is None:
            absent += 1
        self.gateway_id_list = as_list(as_int, value, "gatewayIdList", self._keep)
        if came + absent != 2:
            self._keep_unknown(src_dict, _KNOWN)
        return self
