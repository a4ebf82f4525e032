# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class CredentialStatusText(OpenStrEnum):
    """The same as CredentialStatus, for listings that give the number as text."""

    NORMAL = "1"
    """In order."""

    INVALID = "2"
    """Expired, or no longer valid."""

    PENDING = "3"
    """Waiting."""

    ADDING = "4"
    """On its way to the lock."""

    ADD_FAILED = "5"
    """Did not reach the lock."""

    MODIFYING = "6"
    """A change is on its way to the lock."""

    MODIFY_FAILED = "7"
    """A change did not reach the lock."""

    DELETING = "8"
    """Its deletion is on its way to the lock."""

    DELETE_FAILED = "9"
    """Its deletion did not reach the lock."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "1": "In order.",
            "2": "Expired, or no longer valid.",
            "3": "Waiting.",
            "4": "On its way to the lock.",
            "5": "Did not reach the lock.",
            "6": "A change is on its way to the lock.",
            "7": "A change did not reach the lock.",
            "8": "Its deletion is on its way to the lock.",
            "9": "Its deletion did not reach the lock.",
        }
