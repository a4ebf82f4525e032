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
        "nbOperator",
        "ip",
        "port",
    }
)


@define(eq=False, repr=False, kw_only=True)
class NbPlatform(Model):
    """Where NB-IoT locks of one mobile network report to.

    Attributes:
        nb_operator: The mobile network.
        ip: Address of the platform.
        port: Port of the platform.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("nb_operator", "nbOperator"),
        Slot("ip", "ip"),
        Slot("port", "port"),
    )

    nb_operator: NbOperator | None = None
    ip: str | None = None
    port: int | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("nbOperator")
        if value is None:
            absent += 1
        self.nb_operator = as_text_enum(NbOperator, value, "nbOperator", self._keep)
        value = get("ip")
        if value.__class__ is str:
            self.ip = value
        elif value is None:
            self.ip = None
            absent += 1
        else:
            self.ip = as_str(value, "ip", self._keep)
        value = get("port")
        if value.__class__ is int:
            self.port = value
        elif value is None:
            self.port = None
            absent += 1
        else:
            self.port = as_int(value, "port", self._keep)
        if came + absent != 3:
            self._keep_unknown(src_dict, _KNOWN)
        return self
