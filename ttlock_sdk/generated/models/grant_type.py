# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class GrantType(OpenStrEnum):
    """What a token is asked for with."""

    PASSWORD = "password"
    """An account name and its password. The page of the login does not list the field; the vendor's own samples send
    it."""

    REFRESH_TOKEN = "refresh_token"
    """A refresh token that an earlier answer brought."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "password": "An account name and its password. The page of the login does not list the field; the vendor's own samples send it.",
            "refresh_token": "A refresh token that an earlier answer brought.",
        }
