"""The steps of a renewal that touch the token store and the host, made safe: a store that fails loses no token."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from ..errors import TokenStoreError

OnToken = Callable[[dict[str, Any]], Any]

log = logging.getLogger("ttlock_sdk.auth")


def store_failed(what: str, error: Exception) -> TokenStoreError:
    """Note that the token store or `on_token` failed. Only the kind of the error is told: its text may hold a token."""
    log.warning("the token store failed to %s (%s); the token is kept in memory", what, type(error).__name__)
    return TokenStoreError(f"the token store failed to {what} ({type(error).__name__}); the token is kept in memory")
