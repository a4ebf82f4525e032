"""What a lock can do, decoded from its feature value."""

from __future__ import annotations


class LockFeatures:
    @classmethod
    def from_hex(cls, value: str | None, special_value: int | None = None) -> LockFeatures:
        return cls()
