"""What a client can tell about itself where somebody looks for a fault; nothing secret, and nobody's name."""

from __future__ import annotations

import platform
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .engine import Engine
    from .settings import Options


def diagnostics_of(engine: Engine | AsyncEngine, options: Options, status: str) -> dict[str, Any]:
    """The state of a client, as `json.dumps` takes it."""
    from . import __version__

    policy = engine.policy
    month, used = engine.meter.month(policy.application)
    return {
        "versions": {"ttlock_sdk": __version__, "httpx": httpx.__version__, "python": platform.python_version()},
        "base_url": engine.base_url,
        "status": status,
        "account": policy.account is not None,
        "token": None if policy.token is None else _token(engine),
        "usage": {"month": month, "this_month": used, "by_operation": engine.meter.counts()},
        "options": options._asdict(),
        "seconds_behind_the_cloud": round(engine.caller.offset, 3),
        "gateways_known": len(engine.lanes.gateways),
    }


def _token(engine: Engine | AsyncEngine) -> dict[str, Any]:
    token = engine.policy.token
    assert token is not None
    return {
        "standing": engine.policy.standing().name.lower(),
        "expires_at": datetime.fromtimestamp(min(token.expires_at, 253_402_300_799), UTC).isoformat(timespec="seconds"),
        "can_be_refreshed": token.refresh_token is not None,
    }
