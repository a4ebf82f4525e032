"""One call, without I/O: sign, send, read, and decide whether to send again.

The session of either world drives the steps: it waits for the lanes, fetches the token, sends the form, sleeps, and
sends back what came.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, Final, NamedTuple

from ._runtime.operation import Credentials
from .answers import Cause, Problem, read
from .auth.signing import Application, signing_fields
from .auth.tokens import Token
from .call import Call
from .clock import Clock
from .errors import (
    CallError,
    CallTimeoutError,
    ClockError,
    NotAuthenticatedError,
    QuotaGuardError,
    TokenError,
    api_error_class,
)
from .forms import encoded
from .hooks import Hooks, RequestEvent, ResponseEvent, RetryEvent, log
from .lanes.rests import Rests
from .problems import error_of, month_hint
from .quota.metering import Flush, Meter
from .retry import DEFAULT_RETRIES, Again, Retries, RetryBudget, again
from .settings import Options
from .transport import FORM, Fault, Reply, multipart

DEVICE_SECONDS: Final = 45.0  # a lock that sleeps answers after 8 s, and fails after 30
CLOUD_SECONDS: Final = 15.0
INFO: Final = 20  # logging.INFO


class Answer(NamedTuple):
    """The answer to a call, after `attempts` requests; no `data` if the cloud had nothing to give."""

    data: dict[str, Any] | None
    reply: Reply
    attempts: int


class Enter(NamedTuple):
    """Wait for the turn on a lane, for at most `timeout` seconds, and leave it in the end.

    A `CallTimeoutError` is to be thrown into the steps.
    """

    lane: str
    timeout: float | None


class NeedToken(NamedTuple):
    """Fetch a token, within `timeout` seconds. `rejected` is one that was just turned down.

    A `NotAuthenticatedError` is to be thrown into the steps.
    """

    rejected: Token | None
    timeout: float | None


class Send(NamedTuple):
    """Send this form."""

    path: str
    body: bytes
    timeout: float
    content_type: str


class Sleep(NamedTuple):
    """Wait before the next attempt."""

    seconds: float


Steps = Generator[Enter | Flush | NeedToken | Send | Sleep, Any, Answer]


class Caller:
    """What all calls of one client share: its clock, how far that is off the cloud's, its counter, who listens."""

    def __init__(self, clock: Clock, random: Callable[[], float], hooks: Hooks, meter: Meter) -> None:
        self.clock = clock
        self.random = random
        self.hooks = hooks
        self.meter = meter
        self.offset = 0.0  # seconds that the cloud's clock is ahead, learned from code 80000
        self.budget = RetryBudget()
        self.rests = Rests()

    def steps(self, call: Call, application: Application, options: Options, lanes: tuple[str, ...] = ()) -> Steps:
        """The steps of one call, on its lanes; returns its answer or raises what the user sees."""
        return _Course(self, call, application, options, lanes).steps()

    def seconds_off(self, problem: Problem) -> float | None:
        """How far the cloud's clock is ahead of this machine's, by the date of an answer."""
        from email.utils import parsedate_to_datetime

        try:
            return parsedate_to_datetime(problem.date).timestamp() - self.clock.time()
        except (TypeError, ValueError, OverflowError):
            return None


class _Course:
    """How far one call has come."""

    def __init__(
        self, caller: Caller, call: Call, application: Application, options: Options, lanes: tuple[str, ...]
    ) -> None:
        self._caller = caller
        self._clock = caller.clock
        self._call = call
        self._application = application
        self._began = self._clock.monotonic()
        self._end = None if options.deadline is None else self._began + options.deadline
        self._timeout = options.timeout or (DEVICE_SECONDS if call.device else CLOUD_SECONDS)
        allowed = DEFAULT_RETRIES if options.retries is None else options.retries
        self._retries = Retries(allowed, caller.budget, caller.random)
        self._own_fields = encoded(call.fields)
        self._lanes = lanes
        self._attempts = 0
        self._sent_at = 0.0
        self._refused = False  # by a gateway or lock that was busy
        self._token: Token | None = None
        self._rejected: Token | None = None
        self._refusal: Problem | None = None
        self._problem: Problem | None = None  # what the last attempt met
        self._set_right = False

    def steps(self) -> Steps:
        """Go through to the answer."""
        call = self._call
        if self._lanes:
            yield from self._enter()
        while True:
            if (flush := self._caller.meter.due(self._application)) is not None:
                yield flush
            self._admit()  # no token is fetched for a call that has no room
            if call.credentials is Credentials.TOKEN:
                yield from self._authorize()
            send = self._request()
            self._sent_at = self._clock.monotonic()
            reply: Reply | Fault = yield send
            answer = read(reply, (*secrets_of(self._application, self._token), *call.secrets))
            if self._caller.hooks.wants(ResponseEvent):
                self._tell_response(reply, answer)
            if isinstance(reply, Reply) and (not isinstance(answer, Problem) or self._is_nothing(answer)):
                return self._answered(reply, answer)
            assert isinstance(answer, Problem)
            seconds = self._pause_after(answer)
            if seconds is not None:
                yield Sleep(seconds)

    def _enter(self) -> Generator[Enter | Sleep, Any, None]:
        for lane in self._lanes:
            left = self._left()
            try:
                yield Enter(lane, left)
            except CallTimeoutError as error:
                raise self._late(f"{error}; nothing was sent") from None
        rest = self._caller.rests.before(self._lanes[-1], self._clock.monotonic())
        if rest:
            left = self._left()
            yield Sleep(rest if left is None else min(rest, left))

    def _admit(self) -> None:
        try:
            self._caller.meter.admit(self._application, self._call.operation, self._call.safety, self._attempts)
        except QuotaGuardError as refused:
            raise refused from (self._error(self._problem) if self._problem else None)

    def _authorize(self) -> Generator[NeedToken, Any, None]:
        try:
            self._token = yield NeedToken(self._rejected, self._left())
        except NotAuthenticatedError:
            if self._refusal is None:
                raise
            raise self._error(self._refusal) from None  # nothing to renew it with

    def _request(self) -> Send:
        call = self._call
        sent_ms = int((self._clock.time() + self._caller.offset) * 1000)
        signed = signing_fields(call.credentials, self._application, self._token, sent_ms)
        if call.files:
            content_type, body = multipart([*call.fields, *signed], call.files)
        else:
            content_type, body = FORM, encoded(signed)
            body = b"&".join(part for part in (self._own_fields, body) if part)
        left = self._left()
        self._caller.meter.count(self._application, call.operation, call.safety, self._attempts)
        self._attempts += 1
        if self._caller.hooks.wants(RequestEvent):
            self._caller.hooks.tell(RequestEvent(call.operation, call.path, self._attempts))
        within = self._timeout if left is None else min(self._timeout, left)
        return Send(call.path, body, within, content_type)

    def _is_nothing(self, problem: Problem) -> bool:
        return problem.code is not None and problem.code == self._call.nothing

    def _answered(self, reply: Reply, answer: dict[str, Any] | Problem) -> Answer:
        self._caller.budget.give_back()
        if self._lanes:
            now = self._clock.monotonic()
            self._caller.rests.answered(self._lanes[-1], self._sent_at, now, refused=self._refused)
        code = answer.code if isinstance(answer, Problem) else 0
        self._log("answered", reply.status, code)
        return Answer(None if isinstance(answer, Problem) else answer, reply, self._attempts)

    def _pause_after(self, problem: Problem) -> float | None:
        """Seconds to wait before the next attempt, None for none; raises if there is to be no other."""
        self._problem = problem
        if self._rejected is None and self._token is not None and _is(problem, TokenError):
            self._rejected, self._refusal = self._token, problem
            return None
        if not self._set_right and _is(problem, ClockError) and self._learn_offset(problem):
            self._set_right = True
            return None
        seconds = self._retries.pause(problem, self._call.safety)
        if seconds is None or (self._end is not None and self._clock.monotonic() + seconds >= self._end):
            raise self._error(problem)
        self._refused = self._refused or again(problem, self._call.safety) is Again.WHEN_FREE
        if self._caller.hooks.wants(RetryEvent):
            self._caller.hooks.tell(
                RetryEvent(self._call.operation, self._call.path, self._attempts, seconds, _words(problem))
            )
        return seconds

    def _learn_offset(self, problem: Problem) -> bool:
        off = self._caller.seconds_off(problem)
        if off is not None:
            self._caller.offset = off
        return off is not None

    def _error(self, problem: Problem) -> CallError:
        """The exception for a problem of this call."""
        hint = month_hint(problem, self._clock.time())
        if _is(problem, ClockError) and (off := self._caller.seconds_off(problem)) is not None:
            hint = f"This machine's clock is {abs(off):.0f} s {'behind' if off > 0 else 'ahead of'} the cloud's."
        error = error_of(problem, self._call.operation, self._call.safety, self._attempts, hint=hint)
        self._log(type(error).__name__, problem.status, problem.code)
        return error

    def _left(self) -> float | None:
        if self._end is None:
            return None
        left = self._end - self._clock.monotonic()
        if left <= 0:
            raise self._late("the deadline passed before the call could be sent")
        return left

    def _late(self, words: str) -> CallTimeoutError:
        name = self._call.operation
        return CallTimeoutError(f"{name}: {words}", operation=name, attempts=self._attempts)

    def _log(self, end: str, status: int | None, code: int | None) -> None:
        if log.isEnabledFor(INFO):
            ms = (self._clock.monotonic() - self._began) * 1000
            fields = {"operation": self._call.operation, "ms": round(ms), "attempts": self._attempts}
            shown = {**fields, "status": status, "code": code, "outcome": end}
            log.info(
                "%s %s in %d ms, attempts %d, code %s", shown["operation"], end, ms, self._attempts, code, extra=shown
            )

    def _tell_response(self, reply: Reply | Fault, answer: dict[str, Any] | Problem) -> None:
        seconds = self._clock.monotonic() - self._sent_at
        problem = answer if isinstance(answer, Problem) else None
        status = reply.status if isinstance(reply, Reply) else None
        code = problem.code if problem is not None else 0
        words = "" if problem is None else _words(problem)
        self._caller.hooks.tell(
            ResponseEvent(self._call.operation, self._call.path, self._attempts, seconds, status, code, words)
        )


def secrets_of(application: Application, token: Token | None) -> tuple[str, ...]:
    """The secrets that a request carries, which nothing that is shown may repeat."""
    if token is None:
        return (application.client_secret,)
    return (application.client_secret, token.access_token)


def _is(problem: Problem, kind: type[CallError]) -> bool:
    return problem.cause is Cause.CODE and problem.code is not None and issubclass(api_error_class(problem.code), kind)


def _words(problem: Problem) -> str:
    return f"code {problem.code}" if problem.cause is Cause.CODE else problem.text
