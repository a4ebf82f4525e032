# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_str, as_text_enum
from ..._runtime.model import Model, Slot, new
from .grant_type import GrantType

_KNOWN = frozenset(
    {
        "username",
        "password",
        "grant_type",
        "refresh_token",
    }
)


@define(eq=False, repr=False, kw_only=True)
class GetAccessTokenBody(Model):
    """The form of `oauth.get_access_token`: Get an access token, for a password or for a refresh token.

    Attributes:
        username: Name of the account, for a login. An e-mail address, a telephone number with its country code (such
            as +86...), or the full name that registering a user gave.
        password: MD5 of the password, 32 hexadecimal characters in lower case; for a login. For an encrypted login
            that MD5 encrypted with RSA and written in Base64, 344 characters with a key of 2048 bits.
        grant_type: What is traded for the token. Must be refresh_token for a refresh; a login can leave it out.
        refresh_token: The refresh token of an earlier answer, for a refresh.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("username", "username"),
        Slot("password", "password", secret=True),
        Slot("grant_type", "grant_type"),
        Slot("refresh_token", "refresh_token", secret=True),
    )

    username: str | None = None
    password: str | None = None
    grant_type: GrantType | None = None
    refresh_token: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("username")
        if value.__class__ is str:
            self.username = value
        elif value is None:
            self.username = None
            absent += 1
        else:
            self.username = as_str(value, "username", self._keep)
        value = get("password")
        if value.__class__ is str:
            self.password = value
        elif value is None:
            self.password = None
            absent += 1
        else:
            self.password = as_str(value, "password", self._keep)
        value = get("grant_type")
        if value is None:
            absent += 1
        self.grant_type = as_text_enum(GrantType, value, "grant_type", self._keep)
        value = get("refresh_token")
        if value.__class__ is str:
            self.refresh_token = value
        elif value is None:
            self.refresh_token = None
            absent += 1
        else:
            self.refresh_token = as_str(value, "refresh_token", self._keep)
        if came + absent != 4:
            self._keep_unknown(src_dict, _KNOWN)
        return self
