# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class GatewayModel(OpenIntEnum):
    """Generation of a gateway, which also tells how it reaches the network."""

    G1 = 1
    """G1."""

    G2 = 2
    """G2."""

    G3 = 3
    """G3, on a network cable."""

    G4 = 4
    """G4, over the mobile network (4G)."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "G1.",
            2: "G2.",
            3: "G3, on a network cable.",
            4: "G4, over the mobile network (4G).",
        }
