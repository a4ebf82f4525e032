"""`TTLock`: the client for threads."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import cached_property
from random import random as system_random
from typing import TYPE_CHECKING, Any, Self

from ._runtime.operation import Credentials, Safety
from .client_base import BaseClient
from .clock import Clock, SystemClock
from .resources import Resources
from .settings import Options, changed_options, from_environment, settings_of

if TYPE_CHECKING:
    import httpx

    from .auth.keeping import OnToken
    from .auth.stores import TokenStore
    from .auth.tokens import Token
    from .counters import CounterStore
    from .engine import Engine
    from .lanes.threads import Lanes
    from .quota.budget import Budget
    from .quota.usage import Usage
    from .raw import RawCalls
    from .session import SyncSession


class TTLock(BaseClient["Engine"], Resources):
    """The TTLock cloud, called from any number of threads.

    Args:
        client_id: the application's id in the developer console; all is optional here, what is missing the call says.
        client_secret: its secret.
        username: login of a TTLock app account (not of the developer console); the first call logs in with it.
        password: its plain password; only the MD5 of it is kept.
        password_md5: the MD5 in place of the password: 32 hexadecimal digits.
        token: a token as `on_token` got it, to go on with.
        region: `eu` (default: all countries but mainland China) or `cn`.
        base_url: another address in place of a region.
        allow_http: take plain HTTP for hosts other than this machine.
        token_store: where tokens are kept; memory by default.
        on_token: called with a JSON-able dict whenever a token is new, before anyone uses it.
        lanes: turns of the calls that reach a device; made for this client by default. Pass one to several clients and
            they take turns with each other; one on Redis, and processes and machines do.
        timeout: seconds for one request; by default 45 where a lock takes part and 15 elsewhere.
        retries: how often a call that changes nothing is repeated after a passing fault, 0 to 10; 2 by default.
        deadline: seconds for a call with all its retries; none by default.
        budget: calls a month beyond which `QuotaGuardError` comes instead; a number, or a `Budget` with a reserve.
        usage_store: where calls are counted together with other processes, such as `FileCounters`.
        transport: an httpx transport, such as that of the simulator; it is never closed by us.
        http_client: an httpx.Client of yours in place of our own; it is never closed by us.
        clock: both clocks of the machine; `sleep` and `random` likewise are for tests.

    Raises:
        ConfigurationError, ValidationError: an argument is wrong, or at odds with another.

    See https://euopen.ttlock.com/document-pages/cloud/oauth2/getAccessToken
    """

    def __init__(
        self,
        client_id: str | None = None,
        client_secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        *,
        password_md5: str | None = None,
        token: Mapping[str, Any] | Token | None = None,
        region: str | None = None,
        base_url: str | None = None,
        allow_http: bool = False,
        token_store: TokenStore | None = None,
        on_token: OnToken | None = None,
        lanes: Lanes | None = None,
        timeout: float | None = None,
        retries: int | None = None,
        deadline: float | None = None,
        budget: int | Budget | None = None,
        usage_store: CounterStore | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
        clock: Clock | None = None,
        sleep: Callable[[float], None] = time.sleep,
        random: Callable[[], float] = system_random,
    ) -> None:
        clock = clock or SystemClock()
        settings = settings_of(
            (client_id, client_secret),
            (username, password, password_md5),
            (region, base_url, allow_http),
            token=token,
            options=Options(timeout, retries, deadline),
            clients=(transport, http_client),
            clock=clock,
            budget=budget,
            counters=(usage_store, False),
        )
        if transport is not None or http_client is not None:
            from .transport import check_clients

            check_clients(transport, http_client)
        self._options = settings.options
        self._allow_http = allow_http

        def engine() -> Engine:
            from .engine import Engine

            return Engine(
                settings,
                clock,
                random,
                store=token_store,
                on_token=on_token,
                lanes=lanes,
                transport=transport,
                http_client=http_client,
                sleep=sleep,
                usage_store=usage_store,
            )

        self._new_engine = engine

    @cached_property
    def _engine(self) -> Engine:  # type: ignore[override]  # made when it is first asked for: it takes httpx
        # by two threads at once it may be made twice: the first one is kept
        found: Engine = self.__dict__.setdefault("_engine", self._new_engine())
        return found

    @cached_property
    def _session(self) -> SyncSession:  # type: ignore[override]  # made with the first call: its modules take their time
        from .session import SyncSession

        return SyncSession(self._engine, self._options)

    @property
    def usage(self) -> Usage:
        """Requests of this client and its copies, and of this month."""
        from .quota.usage import Usage
        from .session import SyncSession

        return Usage(SyncSession(self._engine, self._options))

    @classmethod
    def from_env(cls, **overrides: Any) -> Self:
        """A client from TTLOCK_CLIENT_ID, TTLOCK_CLIENT_SECRET, TTLOCK_USERNAME, TTLOCK_PASSWORD (or
        TTLOCK_PASSWORD_MD5) and, if set, TTLOCK_REGION or TTLOCK_BASE_URL. Nothing is sent.

        Args:
            overrides: arguments of the constructor; they go before the environment.

        Raises:
            ConfigurationError: variables are missing; the text names all of them.
        """
        return cls(**from_environment(overrides))

    @classmethod
    def start(cls, client_id: str, client_secret: str, username: str, password: str, **options: Any) -> Self:
        """A client that has logged in.

        Raises:
            AuthenticationError: the application or the account was refused.
            TransportError: the cloud could not be reached, or gave no readable answer.
        """
        return cls(client_id, client_secret, username, password, **options)._logged_in()

    @classmethod
    def start_with_env(cls, **overrides: Any) -> Self:
        """`from_env`, logged in. Raises what `from_env` and `start` raise."""
        return cls.from_env(**overrides)._logged_in()

    def authenticate(
        self, username: str | None = None, password: str | None = None, *, password_md5: str | None = None
    ) -> Token:
        """Log an account in and use it from now on. If that fails, what was before stays.

        Args:
            username: login of a TTLock app account; without one the account of the constructor logs in again.
            password: its plain password.
            password_md5: the MD5 in place of the password.

        Returns:
            The new token.

        Raises:
            NotConfiguredError: there is no client id yet.
            InvalidCredentialsError: account or password is wrong.
            AuthenticationError, TransportError: as for `start`.

        See https://euopen.ttlock.com/document-pages/cloud/oauth2/getAccessToken
        """
        account = self._account(username, password, password_md5)
        del password, password_md5
        self._engine.check_open()
        return self._engine.keeper.renew(account)

    def get_valid_token(self) -> str:
        """An access token that serves now, fetched or refreshed first if need be."""
        self._engine.check_open()
        self._engine.policy.configured()
        return self._engine.keeper.get().access_token

    def refresh_token(self) -> Token:
        """Trade the refresh token for a new token now; uid and refresh token outlive an answer that lacks them.

        Raises:
            NotAuthenticatedError: no token is held.
            InvalidRefreshTokenError: it was refused, and there is no account to log in with.

        See https://euopen.ttlock.com/document-pages/en/cloud/oauth2/refreshAccessToken
        """
        self._token()
        self._engine.check_open()
        return self._engine.keeper.renew()

    def with_options(
        self, *, timeout: float | None = None, retries: int | None = None, deadline: float | None = None
    ) -> Self:
        """A cheap copy with other options for its calls. It shares pool, token and counter; closing it does nothing."""
        options = changed_options(self._options, timeout, retries, deadline)
        return self._copy(options)

    @property
    def with_raw_response(self) -> RawCalls:
        """The same resources, whose methods give a `RawResponse`: status, headers, body, attempts and the data."""
        from .raw import RawCalls, RawSession

        copy = self._copy(self._options)
        copy._session = RawSession(self._engine, self._options)
        return RawCalls(copy)

    def request(
        self,
        path: str,
        fields: Mapping[str, Any] | None = None,
        *,
        safety: Safety | str = Safety.WRITE,
        credentials: Credentials | str = Credentials.TOKEN,
    ) -> dict[str, Any]:
        """Call a path that this package does not know yet, with the same signing, errors and retries.

        Args:
            path: such as `/v3/lock/list`.
            fields: names as on the wire; clientId, accessToken and date are added.
            safety: `read` and `query` may be repeated, `write` and `command` are sent once.
            credentials: which signed fields it takes: token, secret_date, secret, client_date or none.

        Returns:
            The answer as it came.
        """
        from .call import free_call

        return self._session.send(free_call(path, fields or {}, safety, credentials)).data or {}

    def close(self) -> None:
        """Close the connections, once no token is being fetched. A client handed in and a copy are left alone."""
        if not self._is_copy:
            self._engine.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _logged_in(self) -> Self:
        try:
            self.authenticate()
        except BaseException:
            self.close()
            raise
        return self
