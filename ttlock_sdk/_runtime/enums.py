"""Sets of values that stay open: a value that nobody has named yet becomes a member of its own."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, Self


class OpenIntEnum(IntEnum):
    """An IntEnum whose unknown values are members named UNKNOWN_n, equal to their number, and not remembered."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}".replace("-", "NEGATIVE_")
        member._value_ = int(value)
        return member

    @classmethod
    def numbers(cls) -> dict[int, Self]:
        """The named members by their numbers."""
        return {member.value: member for member in cls}

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {}

    @property
    def text(self) -> str:
        """What it means, in a sentence; empty for a value that nobody has named."""
        return self.texts().get(self.value, "")

    def __reduce_ex__(self, protocol: Any) -> Any:
        return self.__class__, (int(self),)


class OpenStrEnum(StrEnum):
    """The same for texts: unknown ones are members named UNKNOWN_text, equal to their text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = str(value)
        return member

    @classmethod
    def texts(cls) -> dict[str, str]:
        """What each named value means."""
        return {}

    @property
    def text(self) -> str:
        """What it means, in a sentence; empty for a value that nobody has named."""
        return self.texts().get(self.value, "")

    def __reduce_ex__(self, protocol: Any) -> Any:
        return self.__class__, (str(self),)
