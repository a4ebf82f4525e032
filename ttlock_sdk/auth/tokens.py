"""The token of an account, and how long it serves."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from ..errors import ValidationError

DEFAULT_LIFETIME: Final = 7_776_000.0  # 90 days, what the cloud gives when it says nothing
ADVISORY_SECONDS: Final = 300.0
MANDATORY_SECONDS: Final = 60.0


class Freshness(Enum):
    """What may be done with a token."""

    FRESH = auto()  # use it
    ADVISORY = auto()  # use it, and let one caller refresh it
    MANDATORY = auto()  # refresh it first; it still lives
    DEAD = auto()


class Token(NamedTuple):
    """An access token with all that came with it.

    `expires_at` is seconds since 1970 (wall clock), `lifetime` the seconds it was given. A plain, JSON-able dict goes
    in and out by `from_dict` and `to_dict`; only there are the secrets in clear.
    """

    access_token: str
    refresh_token: str | None = None
    uid: int | None = None
    expires_at: float = 0.0
    lifetime: float = DEFAULT_LIFETIME

    def __repr__(self) -> str:
        refresh_token = "***" if self.refresh_token else None
        return (
            f"Token(access_token=***, refresh_token={refresh_token}, uid={self.uid}, expires_at={self.expires_at}, "
            f"lifetime={self.lifetime})"
        )

    def to_dict(self) -> dict[str, Any]:
        """A dict that `json.dumps` takes, with the secrets in clear: keep it as you would keep a password."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "uid": self.uid,
            "expires_at": self.expires_at,
            "lifetime": self.lifetime,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, now: float) -> Token:
        """A token from `to_dict`, or from an answer of the token endpoint as it came (`expires_in` counts from `now`).

        Raises:
            ValidationError: there is no access token in it.
        """
        from .._runtime.coerce import read_int, read_text

        access_token = read_text(data.get("access_token"))
        if not access_token:
            raise ValidationError("token must be a dict with an access_token, as on_token got it", argument="token")
        lifetime = _seconds(data.get("lifetime", data.get("expires_in")), DEFAULT_LIFETIME)
        return cls(
            access_token=access_token,
            refresh_token=read_text(data.get("refresh_token")) or None,
            uid=read_int(data.get("uid")),
            expires_at=_seconds(data.get("expires_at"), now + lifetime),
            lifetime=lifetime,
        )

    def followed_by(self, new: Token) -> Token:
        """`new`, completed from this one: an answer to a refresh has no uid, and perhaps no refresh token."""
        return Token(
            access_token=new.access_token,
            refresh_token=new.refresh_token or self.refresh_token,
            uid=self.uid if new.uid is None else new.uid,
            expires_at=new.expires_at,
            lifetime=new.lifetime,
        )


def freshness(left: float, lifetime: float) -> Freshness:
    """What may be done with a token that has `left` seconds of its `lifetime`; short lives have smaller windows."""
    if left <= 0:
        return Freshness.DEAD
    if left <= min(MANDATORY_SECONDS, lifetime / 10):
        return Freshness.MANDATORY
    if left <= advisory_seconds(lifetime):
        return Freshness.ADVISORY
    return Freshness.FRESH


def advisory_seconds(lifetime: float) -> float:
    """How long before its end a token should be renewed."""
    return min(ADVISORY_SECONDS, lifetime / 2)


def _seconds(value: Any, default: float) -> float:
    if isinstance(value, float) and value == value and abs(value) < 1e12:
        return value
    from .._runtime.coerce import read_int

    whole = read_int(value)
    return default if whole is None or abs(whole) > 1e12 else float(whole)
