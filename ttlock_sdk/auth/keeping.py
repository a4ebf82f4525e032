"""What both drivers of a renewal share: its outcome, and a token store or host that fails without losing the token."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, Generic, TypeVar

from ..errors import ConfigurationError, TokenStoreError
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
        self.new: Token | None = None  # got, and perhaps not yet kept

    @contextmanager
    def saving(self, token: Token) -> Iterator[None]:
        """Mark this thread or task, and the tasks it begins, as the one that the new token is handed to."""
        self.new = token
        mark = _saved_by.set(self)
        try:
            yield
        finally:
            _saved_by.reset(mark)

    def handed_over(self) -> Token | None:
        """The new token, to who is just being handed it: an `on_token` that calls would wait for itself."""
        return self.new if _saved_by.get() is self else None

    def check_outside(self) -> None:
        """Raise if the caller is being handed the new token, and would wait for itself.

        Raises:
            ConfigurationError: that is so.
        """
        if self.handed_over() is not None:
            raise ConfigurationError(
                "the client is just handing over a new token: on_token and a token store may make calls, but cannot "
                "log in, refresh or close"
            )

    def result(self) -> Token:
        """The new token; raises what went wrong, also if it could only not be stored."""
        for error in (self.error, self.unsaved):
            if error is not None:
                raise error
        assert self.token is not None
        return self.token


_saved_by: Final[ContextVar[Flight[Any] | None]] = ContextVar("ttlock_saved_by", default=None)
log = logging.getLogger("ttlock_sdk.auth")


def store_failed(what: str, error: Exception) -> TokenStoreError:
    """Note that the token store or `on_token` failed. Only the kind of the error is told: its text may hold a token."""
    log.warning("the token store failed to %s (%s); the token is kept in memory", what, type(error).__name__)
    return TokenStoreError(f"the token store failed to {what} ({type(error).__name__}); the token is kept in memory")
