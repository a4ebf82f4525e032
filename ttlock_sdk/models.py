"""The models of the API by name, such as `from ttlock_sdk.models import Lock`; each is loaded when it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .generated import models as _generated

if TYPE_CHECKING:
    from .generated.models import *  # noqa: F403

__all__ = list(_generated.__all__)


def __getattr__(name: str) -> Any:
    if name in _generated.__all__:
        return getattr(_generated, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return list(__all__)
