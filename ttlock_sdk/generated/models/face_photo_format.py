# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class FacePhotoFormat(OpenIntEnum):
    """Which kind of file a photo of a face must be."""

    JPG = 1
    """JPEG."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "JPEG.",
        }
