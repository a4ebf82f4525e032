"""What both drivers of a renewal share: its outcome, and a token store or host that fails without losing the token."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from ..errors import TokenStoreError
from .tokens import Token

OnToken = Callable[[dict[str, Any]], Any]

Done = TypeVar("Done")


class Flight(Generic[Done]):
    """One renewal on its way. `done` is the event that those who wait are woken by."""

    def __init__(self, done: Done) -> None:
        self.done = done
        self.token: Token | None = None
        self.error: BaseException | None = None
        self.unsaved: TokenStoreError | None = None

    def result(self) -> Token:
        """The new token; raises what went wrong, also if it could only not be stored."""
        for error in (self.error, self.unsaved):
            if error is not None:
                raise error
        assert self.token is not None
        return self.token


log = logging.getLogger("ttlock_sdk.auth")


def store_failed(what: str, error: Exception) -> TokenStoreError:
    """Note that the token store or `on_token` failed. Only the kind of the error is told: its text may hold a token."""
    log.warning("the token store failed to %s (%s); the token is kept in memory", what, type(error).__name__)
    return TokenStoreError(f"the token store failed to {what} ({type(error).__name__}); the token is kept in memory")
