"""The TTLock cloud in Python: typed, sync and async, safe to leave running.

    from ttlock_sdk import TTLock

    with TTLock.from_env() as tt:
        for lock in tt.locks.iter():
            print(lock.lock_alias, lock.electric_quantity)

Everything public can be imported from here, and is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from . import errors, models, webhooks
    from ._runtime.features import Feature, LockFeatures
    from ._runtime.operation import Credentials, Safety
    from .async_client import AsyncTTLock
    from .auth import FileStore, MemoryStore, Token
    from .client import TTLock
    from .client_base import Status
    from .document import openapi
    from .errors import (
        APIError,
        AuthenticationError,
        ConfigurationError,
        DeviceError,
        GatewayBusyError,
        GatewayOfflineError,
        NotAuthenticatedError,
        NotConfiguredError,
        OutcomeUnknownError,
        QuotaGuardError,
        TransportError,
        TTLockError,
        ValidationError,
    )
    from .generated.models import PasscodeType, Via
    from .quota.budget import Budget
    from .quota.usage import AsyncUsage, Usage
    from .raw import RawResponse
    from .recurring import every_week
    from .resources.ensuring import EnsuredPasscode

_ERRORS = (
    "APIError",
    "AuthenticationError",
    "ConfigurationError",
    "DeviceError",
    "GatewayBusyError",
    "GatewayOfflineError",
    "NotAuthenticatedError",
    "NotConfiguredError",
    "OutcomeUnknownError",
    "QuotaGuardError",
    "TTLockError",
    "TransportError",
    "ValidationError",
)
_HOMES = {
    "AsyncTTLock": "async_client",
    "AsyncUsage": "quota.usage",
    "Budget": "quota.budget",
    "Credentials": "_runtime.operation",
    "EnsuredPasscode": "resources.ensuring",
    "Feature": "_runtime.features",
    "LockFeatures": "_runtime.features",
    "FileStore": "auth",
    "MemoryStore": "auth",
    "PasscodeType": "generated.models",
    "RawResponse": "raw",
    "Safety": "_runtime.operation",
    "Status": "client_base",
    "TTLock": "client",
    "Token": "auth",
    "Usage": "quota.usage",
    "Via": "generated.models",
    "every_week": "recurring",
    "openapi": "document",
    **dict.fromkeys(_ERRORS, "errors"),
}

__all__ = [
    "APIError",
    "AsyncTTLock",
    "AsyncUsage",
    "AuthenticationError",
    "Budget",
    "ConfigurationError",
    "Credentials",
    "DeviceError",
    "EnsuredPasscode",
    "Feature",
    "FileStore",
    "GatewayBusyError",
    "GatewayOfflineError",
    "LockFeatures",
    "MemoryStore",
    "NotAuthenticatedError",
    "NotConfiguredError",
    "OutcomeUnknownError",
    "PasscodeType",
    "QuotaGuardError",
    "RawResponse",
    "Safety",
    "Status",
    "TTLock",
    "TTLockError",
    "Token",
    "TransportError",
    "Usage",
    "ValidationError",
    "Via",
    "errors",
    "every_week",
    "models",
    "openapi",
    "webhooks",
]


def __getattr__(name: str) -> Any:
    if name in {"errors", "models", "webhooks"}:
        return import_module(f".{name}", __name__)
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
