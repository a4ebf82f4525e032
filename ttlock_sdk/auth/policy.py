"""What to do about a token, without I/O: when it serves, when it is renewed, how, and what a failure means.

Two drivers carry it out: `threads` for `TTLock` and `tasks` for `AsyncTTLock`. A renewal is a generator of steps
(`Load`, `Ask`, `Save`, `LoadRest`, `SaveRest`); the driver performs each and sends back what came of it.
"""

from __future__ import annotations

import copy
from collections.abc import Generator
from hashlib import sha256
from typing import Any, Final, NamedTuple

from .._runtime.operation import Credentials, Safety
from ..answers import Problem
from ..clock import Clock
from ..errors import ConfigurationError, NotAuthenticatedError, NotConfiguredError, TokenError, TTLockError
from ..hooks import Hooks, TokenEvent
from ..problems import error_of, month_hint
from .account import Account
from .rests import LONGEST_SECONDS, Rest, rest_seconds
from .signing import Application, signing_fields
from .tokens import Freshness, Token, advisory_seconds, freshness

TOKEN_PATH: Final = "/oauth2/token"
REQUEST_SECONDS: Final = 10.0


class Load(NamedTuple):
    """Read the store."""


class Ask(NamedTuple):
    """Send these fields to the token endpoint; `secrets` must not show up in what comes back as a problem."""

    fields: list[tuple[str, str]]
    secrets: tuple[str, ...]


class Save(NamedTuple):
    """Write to the store and tell the host; only then is the token taken, however that ends."""

    token: Token


class LoadRest(NamedTuple):
    """Read whether others who share the store failed so lately that nobody should ask now."""


class SaveRest(NamedTuple):
    """Tell the others that nobody should ask for a while, or (None) that this is over."""

    rest: Rest | None


Step = Load | Ask | Save | LoadRest | SaveRest
Renewal = Generator[Step, Any, Token]


class TokenPolicy:
    """All that is known about one client's application, account and token."""

    def __init__(self, clock: Clock, hooks: Hooks) -> None:
        self.application: Application | None = None
        self.account: Account | None = None
        self.token: Token | None = None
        self._clock = clock
        self._hooks = hooks
        self._deadline = 0.0  # monotonic
        self._fresh_until = 0.0  # monotonic; the token is as good as new, and nothing needs to be worked out
        self._refused = ""  # an access token that the cloud turned down
        self._handed_end = 0.0  # wall clock; a stored token that ends before is older than the one that was handed in
        self._replaced = ""  # the access token that was stored when a new one was got: it may be there still
        self._given = ""  # what a client that knows neither account nor user is told from others by
        self._source = ""  # how the last token was asked for
        self._failure: BaseException | None = None
        self._failures = 0  # in a row
        self._rest: Rest | None = None  # that of others, or what was made of the last failure
        self._rest_until = 0.0  # monotonic
        self._asked_as: tuple[Application | None, Account | None] = (None, None)  # by the renewal under way
        self._changed_at = 0.0  # wall clock; rests that others began before this application was set do not count

    def store_key(self, account: Account | None = None) -> str:
        """What the token is kept under: host, application and account (the one held, unless another is given).

        Without an account the user's number stands for it, and without that the token that the client was given.
        """
        application, holder = self.configured(), account or self.account
        user = holder.username if holder else self._given or self._user()
        return f"{application.base_url}|{application.client_id}|{user}"

    def _user(self) -> str:
        return "nobody" if self.token is None or self.token.uid is None else f"uid:{self.token.uid}"

    def configured(self) -> Application:
        """The application, or NotConfiguredError."""
        if self.application is None:
            raise NotConfiguredError(
                "no client id and secret yet: pass them to TTLock(...), call configure(client_id, client_secret), or "
                "set TTLOCK_CLIENT_ID and TTLOCK_CLIENT_SECRET and use TTLock.from_env()"
            )
        return self.application

    def begin_with(self, token: Token) -> None:
        """Use a token that the host has handed in.

        One that does not say whose it is gives the key in the store, by its digest and for good: later tokens do not
        say so either, and two accounts must not share an entry.
        """
        self.adopt(token)
        if token.uid is None:
            secret = token.refresh_token or token.access_token
            self._given = f"token:{sha256(secret.encode()).hexdigest()[:32]}"  # what is stored under it came of it
        elif self.account is None:  # who has an account logs in if a stored token turns out to be dead
            self._handed_end = token.expires_at

    def adopt(self, token: Token) -> None:
        """Use `token` from now on."""
        self.token = token
        self._deadline = self._clock.monotonic() + token.expires_at - self._clock.time()
        self._fresh_until = self._deadline - advisory_seconds(token.lifetime)
        self._refused = ""
        self._failures = 0
        self.settle(None)

    def forget(self) -> None:
        """Drop the token and what is known about it."""
        self.token = None
        self._given = ""
        self._handed_end = 0.0
        self._replaced = ""
        self._fresh_until = 0.0
        self._refused = ""
        self._failures = 0
        self.settle(None)

    def standing(self, rejected: Token | None = None) -> Freshness:
        """What may be done with the token that is held. `rejected` is one that the cloud has just turned down."""
        token = self.token
        if token is None:
            return Freshness.DEAD
        if rejected is not None and rejected.access_token == token.access_token:
            self._refused = token.access_token
            self._fresh_until = 0.0
        if self._refused:
            return Freshness.DEAD
        return freshness(self._deadline - self._clock.monotonic(), token.lifetime)

    def use(self, application: Application) -> None:
        """Call as `application` from now on; what failed before says nothing about it."""
        old = self.application
        if old is not None and (old.client_id, old.base_url) != (application.client_id, application.base_url):
            self.forget()
        self.application = application
        if old is not None and old != application:
            self._changed_at = self._clock.time()
            self._failures = 0
            self.settle(None)

    def settle(self, failure: BaseException | None) -> None:
        """Note how a renewal ended, so that a failure is shared for a while instead of repeated by everyone.

        The failure of another account or application than are held leaves all as it was.
        """
        application, account = self._asked_as
        if failure is not None and (application != self.application or account not in (None, self.account)):
            self._rest = None
            return
        resting = failure is not None and not isinstance(failure, ConfigurationError)
        self._failure = failure if resting else None
        seconds = rest_seconds(1)
        if self._rest is not None:
            seconds = min(LONGEST_SECONDS, max(0.0, self._rest.until - self._clock.time()))
        self._rest_until = self._clock.monotonic() + seconds if resting else 0.0
        self._rest = None

    def resting(self) -> bool:
        """Whether a renewal failed so lately that none should be tried now."""
        return self._failure is not None and self._clock.monotonic() < self._rest_until

    def at_once(self, rejected: Token | None, *, renewing: bool) -> Token | None:
        """The token to go on with; None if the caller has to wait for a renewal (under way, or to be begun by it).

        Raises:
            TTLockError: the token is dead, and a renewal failed so lately that none is tried now.
        """
        if rejected is None and self._clock.monotonic() < self._fresh_until:
            return self.token
        standing = self.standing(rejected)
        if standing is Freshness.FRESH:
            return self.token
        if renewing:
            return self.token if standing is Freshness.ADVISORY else None
        return self.after_failure(None) if self.resting() else None

    def after_failure(self, failure: BaseException | None) -> Token:
        """The old token while it lives; otherwise the failure is raised (afresh, as many callers may share it)."""
        if self.token is not None and self.standing() is not Freshness.DEAD:
            return self.token
        raise copy.copy(failure or self._failure or NotAuthenticatedError("there is no token")) from None

    def forget_all(self) -> None:
        """Drop the application and the account too."""
        self.application = None
        self.account = None
        self.forget()

    def renewal(self, *, force: bool = False, account: Account | None = None) -> Renewal:
        """Steps to a new token: what another client has stored, else a refresh, else a login.

        Args:
            force: ask the cloud even if a good token is stored.
            account: log this account in, whatever is held.
        """
        self._asked_as = (self.application, account)
        explicit = force or account is not None
        rest: Rest | None = None
        if account is not None:
            token = yield from self._login(account)
        else:
            stored: Token | None = yield Load()
            if stored is not None and not force and self._serves(stored):
                self._take(stored, "store")
                return stored
            if not explicit:
                rest = yield LoadRest()
                self._keep(rest)
            token = yield from self._tried(self._in_turn(stored), rest, shared=not explicit)
            self._replaced = stored.access_token if stored is not None else ""
        try:
            yield Save(token)
        finally:  # also if that is cut off: the cloud may have ended the old one
            self.account = account or self.account
            self._take(token, self._source)
        if rest is not None or explicit:
            yield SaveRest(None)
        return token

    def _keep(self, rest: Rest | None) -> None:
        """Raise what others met, while their rest lasts."""
        now = self._clock.time()
        since = 0.0 if self._changed_at > now else self._changed_at  # the clock was set back
        if rest is not None and rest.lasts(now) and rest.began > since:
            self._rest = rest
            raise rest.error()

    def _tried(self, olds: list[Token], rest: Rest | None, *, shared: bool) -> Renewal:
        """A new token; a failure begins a rest, for all who share the store."""
        try:
            return (yield from self._renewed(olds))
        except TTLockError as failure:
            shared = shared and self._asked_as[0] == self.application  # else it was set anew meanwhile
            if shared and not isinstance(failure, ConfigurationError):
                self._failures = max(self._failures, rest.failures if rest else 0) + 1
                self._rest = Rest.after(failure, self._failures, self._clock.time())
                yield SaveRest(self._rest)
            raise

    def _take(self, token: Token, source: str) -> None:
        self.adopt(token)
        self._handed_end = 0.0  # clocks of machines differ: times do not tell which of two got tokens is newer
        if self._hooks.wants(TokenEvent):
            self._hooks.tell(TokenEvent(source, token.uid, token.expires_at))

    def _serves(self, stored: Token) -> bool:
        if stored.access_token == self._refused or self._is_older(stored):
            return False
        left = stored.expires_at - self._clock.time()
        return freshness(left, stored.lifetime) in {Freshness.FRESH, Freshness.ADVISORY} and (
            self.token is None or stored.access_token != self.token.access_token
        )

    def _is_older(self, stored: Token) -> bool:
        """Whether a stored token is older than the one held: it was handed in, or could not be saved."""
        return self.token is not None and (
            stored.access_token == self._replaced or stored.expires_at < self._handed_end
        )

    def _in_turn(self, stored: Token | None) -> list[Token]:
        """The tokens whose refresh tokens may serve, the newer one first."""
        both = (self.token, stored) if stored is None or self._is_older(stored) else (stored, self.token)
        return [token for token in both if token is not None]

    def _renewed(self, olds: list[Token]) -> Renewal:
        refused: TokenError | None = None
        tried = ""
        for old in olds:
            if not old.refresh_token or old.refresh_token == tried:
                continue
            tried = old.refresh_token
            try:
                new = yield from self._request(
                    "refresh", [("grant_type", "refresh_token"), ("refresh_token", old.refresh_token)]
                )
            except TokenError as error:
                refused = error
            else:
                return old.followed_by(new)
            if self.account is not None:
                break  # a login is surer, and the store is locked for so long only
        if self.account is None:
            if refused is not None:
                raise refused
            raise NotAuthenticatedError(
                "nobody is logged in: call authenticate(username, password) with a TTLock app account, or pass "
                "username and password (or a stored token) to the constructor"
            )
        return (yield from self._login(self.account))

    def _login(self, account: Account) -> Renewal:
        return (yield from self._request("login", [("username", account.username), ("password", account.password_md5)]))

    def _request(self, what: str, fields: list[tuple[str, str]]) -> Renewal:
        application = self.configured()
        self._source = what
        began = self._clock.time()
        signed = signing_fields(Credentials.SECRET, application, None, 0)
        secrets = (application.client_secret, fields[-1][1])
        answer: dict[str, Any] | Problem = yield Ask([*signed, *fields], secrets)
        if isinstance(answer, Problem):
            raise error_of(answer, f"oauth.{what}", Safety.READ, 1, hint=month_hint(answer, self._clock.time()))
        return read_token(answer, began, f"oauth.{what}")


def read_token(answer: dict[str, Any], began: float, operation: str) -> Token:
    """The token in an answer of the token endpoint that was asked at `began` (wall clock)."""
    from ..errors import UnreadableAnswerError
    from ..generated.models.access_token import AccessToken

    read = AccessToken.from_dict(answer)
    if not read.access_token:
        raise UnreadableAnswerError(f"{operation}: the answer holds no access token", operation=operation, attempts=1)
    return Token.from_dict(
        {
            "access_token": read.access_token,
            "refresh_token": read.refresh_token,
            "uid": read.uid,
            "expires_in": read.expires_in,
        },
        now=began,
    )
