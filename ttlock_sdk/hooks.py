"""What a client lets others see of its calls, as they happen. No event holds a secret."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from .errors import ValidationError

log = logging.getLogger("ttlock_sdk")


class RequestEvent(NamedTuple):
    """A request is about to be sent; `attempt` counts from 1."""

    operation: str
    path: str
    attempt: int


class ResponseEvent(NamedTuple):
    """What came of a request, after `seconds`.

    `status` is that of HTTP, None if no answer came; `code` the cloud's error code, 0 for success, None if the answer
    could not be read; `problem` says in words what was wrong, without what the answer held.
    """

    operation: str
    path: str
    attempt: int
    seconds: float
    status: int | None
    code: int | None
    problem: str


class RetryEvent(NamedTuple):
    """A call waits for `seconds` before it is sent again; `attempt` has failed for `reason`."""

    operation: str
    path: str
    attempt: int
    seconds: float
    reason: str


class TokenEvent(NamedTuple):
    """A new token is in use, got by `login` or `refresh`, or taken from the `store`; it ends at `expires_at` (Unix)."""

    source: str
    uid: int | None
    expires_at: float


Event = RequestEvent | ResponseEvent | RetryEvent | TokenEvent
_NAMES: Final[dict[type[Any], str]] = {
    RequestEvent: "request",
    ResponseEvent: "response",
    RetryEvent: "retry",
    TokenEvent: "token",
}


class Hooks:
    """Functions that are called with the events of one client."""

    def __init__(self) -> None:
        self._functions: dict[str, tuple[Callable[[Any], object], ...]] = {}

    def on(self, event: str, function: Callable[[Any], object]) -> Callable[[], None]:
        """Have `function` called with every event of a name; what is returned takes it off again.

        Raises:
            ValidationError: there is no such event, or the function is a coroutine function.
        """
        if event not in _NAMES.values():
            names = ", ".join(map(repr, _NAMES.values()))
            raise ValidationError(f"event must be one of {names}, not {event!r}", argument="event")
        if not callable(function) or inspect.iscoroutinefunction(function):
            raise ValidationError("function must be a plain function, not a coroutine function", argument="function")
        self._functions[event] = (*self._functions.get(event, ()), function)

        def off() -> None:
            left = tuple(known for known in self._functions.get(event, ()) if known is not function)
            self._functions[event] = left

        return off

    def wants(self, kind: type[Event]) -> bool:
        """Whether anybody listens to events of a kind: most of the time nobody does, and none need be made."""
        return bool(self._functions) and bool(self._functions.get(_NAMES[kind]))

    def tell(self, event: Event) -> None:
        """Call the functions; one that fails is noted in the log and changes nothing."""
        for function in self._functions.get(_NAMES[type(event)], ()):
            try:
                function(event)
            except Exception as error:
                log.warning(
                    "a function that listens to %r events failed: %s", _NAMES[type(event)], type(error).__name__
                )
