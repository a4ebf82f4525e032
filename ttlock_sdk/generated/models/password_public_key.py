# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "publicKey",
    }
)


@define(eq=False, repr=False, kw_only=True)
class PasswordPublicKey(Model):
    """The public key of the cloud for passwords of accounts. It is no secret.

    Attributes:
        public_key: The key in Base64, as a DER structure of the kind SubjectPublicKeyInfo; RSA with 2048 bits in the
            sample.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (Slot("public_key", "publicKey"),)

    public_key: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("publicKey")
        if value.__class__ is str:
            self.public_key = value
        elif value is None:
            self.public_key = None
            absent += 1
        else:
            self.public_key = as_str(value, "publicKey", self._keep)
        if came + absent != 1:
            self._keep_unknown(src_dict, _KNOWN)
        return self
