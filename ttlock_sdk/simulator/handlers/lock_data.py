"""What several calls show of a lock: its sealed data, its settings."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ..._runtime.features import Feature, LockFeatures
from ..state import Lock

ON, OFF = 1, 2
PRIVACY_LOCK, TAMPER_ALERT, RESET_BUTTON, SOUND, OPEN_DIRECTION, VOLUME = 2, 3, 4, 6, 7, 8
WIFI_POWER_SAVING: Final = 10
_AT_FIRST: Final = {TAMPER_ALERT: ON, RESET_BUTTON: ON, SOUND: ON, OPEN_DIRECTION: ON, VOLUME: 3}


def data_of(lock: Lock) -> str:
    """The sealed data of a lock."""
    return lock.lock_data or f"simulated-data-of-{lock.lock_id}"


@lru_cache(256)
def can(feature_value: str, feature: Feature) -> bool:
    """Whether locks with such a feature value can do something."""
    return feature in LockFeatures.from_hex(feature_value)


def setting_of(lock: Lock, number: int) -> int:
    """One of the settings of a lock; off unless it was set or is on from the beginning."""
    return lock.settings.get(number, _AT_FIRST.get(number, OFF))
