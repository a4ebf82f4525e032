# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class EkeyUserType(OpenStrEnum):
    """Whose ekey it is."""

    ADMINISTRATOR = "110301"
    """That of the administrator of the lock."""

    USER = "110302"
    """That of a user, also of an authorised administrator."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "110301": "That of the administrator of the lock.",
            "110302": "That of a user, also of an authorised administrator.",
        }
