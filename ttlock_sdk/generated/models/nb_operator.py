# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class NbOperator(OpenStrEnum):
    """Mobile network of an NB-IoT lock, by its country code and network code. The page lists four of them."""

    CHINA_TELECOM = "46011"
    """China Telecom."""

    CHINA_MOBILE = "46000"
    """China Mobile."""

    VODAFONE = "21401"
    """Vodafone."""

    MAXIS = "50212"
    """Maxis, in Malaysia."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "46011": "China Telecom.",
            "46000": "China Mobile.",
            "21401": "Vodafone.",
            "50212": "Maxis, in Malaysia.",
        }
