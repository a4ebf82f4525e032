"""What a client and its copies share, for threads or for tasks: application, token, counter. None of it on the wire."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from .auth.policy import TokenPolicy
from .errors import ConfigurationError
from .hooks import Hooks
from .quota.metering import Meter

if TYPE_CHECKING:
    from .auth.signing import Application
    from .clock import Clock
    from .settings import Settings
    from .steps import Caller
    from .transport import AsyncWire, Wire

TOKEN_OPERATION: Final = "oauth.token"
W = TypeVar("W", "Wire", "AsyncWire")


class BaseEngine(Generic[W]):
    """The part without I/O. Who builds on it has `forks` watch it, once it is whole."""

    def __init__(self, settings: Settings, clock: Clock, random: Callable[[], float], *, sharing: bool) -> None:
        self._wire: W | None = None
        self._retired: list[W] = []
        self._left: list[W] = []  # the parent's wires, which a child process must not close: a call may be on its way
        self.base_url = settings.base_url
        self.hooks = Hooks()
        self.policy = TokenPolicy(clock, self.hooks)
        self.policy.application = settings.application
        self.policy.account = settings.account
        if settings.token is not None:
            self.policy.begin_with(settings.token)
        self.meter = Meter(clock, settings.budget, sharing=sharing)
        self._clock = clock
        self._random = random
        self.closed = False

    @cached_property
    def caller(self) -> Caller:
        """What all calls share; made with the first of them, as it takes some time to load."""
        from .steps import Caller

        # by two threads at once it may be made twice: the first one is kept
        found: Caller = self.__dict__.setdefault("caller", Caller(self._clock, self._random, self.hooks, self.meter))
        return found

    def configure(self, application: Application) -> None:
        """Call as `application` from now on; with another id or host the token is dropped."""
        self.policy.use(application)
        if application.base_url != self.base_url:
            self.base_url = application.base_url
            self._retarget()

    def check_open(self) -> None:
        """Raise if the client was closed."""
        if self.closed:
            raise ConfigurationError("this client is closed; make a new one")

    def after_fork(self) -> None:
        """Start with fresh locks and a fresh pool in a child process; the parent's connections are left alone."""
        self.meter.after_fork()
        self._retarget()
        self._left += self._retired
        self._retired = []

    def _retarget(self) -> None:
        if self._wire is not None:
            self._retired.append(self._wire)
            self._wire = None
