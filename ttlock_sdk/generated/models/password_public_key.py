# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str
from ..._runtime.model import Model, Slot

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
        self = cls.__new__(cls)
        get = src_dict.get
        unread: dict[str, Any] = {}
        value = get("publicKey")
        self.public_key = value if value.__class__ is str or value is None else as_str(value, "publicKey", unread)
        if not _KNOWN.issuperset(src_dict):
            unread.update((key, item) for key, item in src_dict.items() if key not in _KNOWN)
        self._extras = unread or None
        return self
