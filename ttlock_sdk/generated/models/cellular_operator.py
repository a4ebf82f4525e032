# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenStrEnum


class CellularOperator(OpenStrEnum):
    """Mobile network of a meter or lock in mainland China, as it names itself."""

    CHINA_TELECOM = "CHN-CT"
    """China Telecom."""

    CHINA_MOBILE = "CHINAMOBILE"
    """China Mobile."""

    CHINA_MOBILE_SPACED = "CHINA MOBILE"
    """China Mobile in another spelling."""

    CHINA_UNICOM = "CHN-UNICOM"
    """China Unicom."""

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {
            "CHN-CT": "China Telecom.",
            "CHINAMOBILE": "China Mobile.",
            "CHINA MOBILE": "China Mobile in another spelling.",
            "CHN-UNICOM": "China Unicom.",
        }
