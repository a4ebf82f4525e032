"""Calls that the vendor advises against: each is warned of once in a process."""

from __future__ import annotations

import warnings
from typing import Any, Final

from ._runtime.operation import Operation

_warned: Final[set[str]] = set()
_TO_THE_CALLER: Final = 5  # past here, the session and the generated method


def warn_once(operation: Operation[Any]) -> None:
    """Warn of a deprecated call the first time that it is made."""
    if operation.id not in _warned:
        _warned.add(operation.id)
        warnings.warn(
            f"{operation.name} is deprecated by TTLock; its docstring says what to use instead",
            DeprecationWarning,
            stacklevel=_TO_THE_CALLER,
        )
