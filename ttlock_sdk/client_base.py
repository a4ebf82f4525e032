"""What `TTLock` and `AsyncTTLock` share: settings and state, none of it on the wire."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import NotAuthenticatedError
from .regions import base_url_of
from .settings import Options, account_of, application_of

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .auth.account import Account
    from .auth.tokens import Token
    from .engine import Engine
    from .lanes.map import LaneMap


class Status(Enum):
    """How far a client is set up."""

    NOT_CONFIGURED = "not_configured"
    CONFIGURED = "configured"
    AUTHENTICATED = "authenticated"


EngineType = TypeVar("EngineType", "Engine", "AsyncEngine")


class BaseClient(Generic[EngineType]):
    """What both clients share, none of it on the wire."""

    _engine: EngineType
    _options: Options
    _allow_http: bool
    _is_copy: bool = False

    @property
    def status(self) -> Status:
        """How far the client is set up, as far as is known here: nothing is asked, expiry is not looked at."""
        policy = self._engine.policy
        if policy.application is None:
            return Status.NOT_CONFIGURED
        return Status.CONFIGURED if policy.token is None else Status.AUTHENTICATED

    @property
    def ready(self) -> bool:
        """Whether a token is held."""
        return self.status is Status.AUTHENTICATED

    @property
    def user_id(self) -> int | None:
        """The cloud's number of the account that is logged in; None before a login (or for a token that came without).

        Raises:
            NotAuthenticatedError: no token is held.
        """
        return self._token().uid

    def on(self, event: str, function: Callable[[Any], object]) -> Callable[[], None]:
        """Have a function called with events of this client and its copies, as they happen.

        Args:
            event: `request` (a RequestEvent), `response` (a ResponseEvent), `retry` (a RetryEvent) or `token` (a
                TokenEvent); see `ttlock_sdk.hooks`.
            function: takes the event. It runs in the thread or task of the call, so it must be quick; what it raises
                is noted in the log and changes nothing.

        Returns:
            A function that takes it off again.

        Raises:
            ValidationError: there is no such event, or the function is a coroutine function.
        """
        return self._engine.hooks.on(event, function)

    @property
    def lanes(self) -> LaneMap:
        """The turns of the calls that reach a device; `lanes.assign` says which gateway locks are behind."""
        return self._engine.lanes

    def diagnostics(self) -> dict[str, Any]:
        """What may be shown or sent where somebody looks for a fault; nothing is asked.

        Returns:
            A dict that `json.dumps` takes: versions, address, status, how the token stands, requests of the month,
            options, how far this machine's clock is behind. No secret, no id of the application, nobody's name.
        """
        from .diagnostics import diagnostics_of

        return diagnostics_of(self._engine, self._options, self.status.value)

    def configure(
        self, client_id: str, client_secret: str, *, region: str | None = None, base_url: str | None = None
    ) -> None:
        """Set the application that calls are made for. With another id or host the token is dropped.

        Args:
            client_id: the application's id in the developer console.
            client_secret: its secret.
            region: `eu` or `cn`; without it and `base_url` the host stays.
            base_url: another address.

        Raises:
            ConfigurationError: something is empty, or the address is not safe.
        """
        address = self._engine.base_url
        if region is not None or base_url is not None:
            address = base_url_of(region, base_url, allow_http=self._allow_http)
        self._engine.configure(application_of(client_id, client_secret, address))

    def reset(self) -> None:
        """Forget application, account and token, as if the client were new. A store of your own keeps what it has."""
        self._engine.policy.forget_all()

    def _token(self) -> Token:
        self._engine.policy.configured()
        token = self._engine.policy.token
        if token is None:
            raise NotAuthenticatedError("nobody is logged in: call authenticate(username, password)")
        return token

    def _account(self, username: str | None, password: str | None, password_md5: str | None) -> Account:
        policy = self._engine.policy
        policy.configured()
        if username is None and password is None and password_md5 is None:
            if policy.account is None:
                raise NotAuthenticatedError("authenticate needs a username and a password of a TTLock app account")
            return policy.account
        return account_of(username, password, password_md5)

    def _copy(self, options: Options) -> Self:
        copy = object.__new__(type(self))
        copy._engine = self._engine
        copy._options = options
        copy._allow_http = self._allow_http
        copy._is_copy = True
        return copy

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._engine.base_url} {self.status.value}>"
