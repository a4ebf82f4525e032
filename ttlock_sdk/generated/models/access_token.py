# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "access_token",
        "refresh_token",
        "expires_in",
        "uid",
        "scope",
        "openid",
        "token_type",
    }
)


@define(eq=False, repr=False, kw_only=True)
class AccessToken(Model):
    """A token pair. A login can hand back the token that is in use already, with what is left of its life, so the time
    of expiry has to be taken from each answer.

    Attributes:
        access_token: The token that signs calls.
        refresh_token: Buys the next access token without a password; lives for ten years from its making.
        expires_in: Seconds that the access token still lives; 7776000 (90 days) for a new one.
        uid: Number of the account. A refresh answers without it.
        scope: What the token may be used for, such as `user,key,room`. Only on an old page and in live answers.
        openid: A number that no page explains. Seen in live answers only.
        token_type: Kind of token, such as `Bearer`. Seen in live answers only; calls carry the token as a field all
            the same.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("access_token", "access_token", secret=True),
        Slot("refresh_token", "refresh_token", secret=True),
        Slot("expires_in", "expires_in"),
        Slot("uid", "uid"),
        Slot("scope", "scope"),
        Slot("openid", "openid"),
        Slot("token_type", "token_type"),
    )

    access_token: str | None = None
    refresh_token: str | None = None
    expires_in: int | None = None
    uid: int | None = None
    scope: str | None = None
    openid: int | None = None
    token_type: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("access_token")
        if value.__class__ is str:
            self.access_token = value
        elif value is None:
            self.access_token = None
            absent += 1
        else:
            self.access_token = as_str(value, "access_token", self._keep)
        value = get("refresh_token")
        if value.__class__ is str:
            self.refresh_token = value
        elif value is None:
            self.refresh_token = None
            absent += 1
        else:
            self.refresh_token = as_str(value, "refresh_token", self._keep)
        value = get("expires_in")
        if value.__class__ is int:
            self.expires_in = value
        elif value is None:
            self.expires_in = None
            absent += 1
        else:
            self.expires_in = as_int(value, "expires_in", self._keep)
        value = get("uid")
        if value.__class__ is int:
            self.uid = value
        elif value is None:
            self.uid = None
            absent += 1
        else:
            self.uid = as_int(value, "uid", self._keep)
        value = get("scope")
        if value.__class__ is str:
            self.scope = value
        elif value is None:
            self.scope = None
            absent += 1
        else:
            self.scope = as_str(value, "scope", self._keep)
        value = get("openid")
        if value.__class__ is int:
            self.openid = value
        elif value is None:
            self.openid = None
            absent += 1
        else:
            self.openid = as_int(value, "openid", self._keep)
        value = get("token_type")
        if value.__class__ is str:
            self.token_type = value
        elif value is None:
            self.token_type = None
            absent += 1
        else:
            self.token_type = as_str(value, "token_type", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
