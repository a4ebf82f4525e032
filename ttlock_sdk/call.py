"""One call, without I/O: sign, send, read, and decide whether to send again.

The session of either world drives the steps: it fetches the token, sends the form, sleeps, and sends back what came.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from ._runtime.operation import Credentials, Needs, Operation, Safety
from .answers import Cause, Problem, read
from .arguments import form_fields, uploads
from .auth.signing import Application, signing_fields
from .auth.tokens import Token
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
from .metering import Flush, Meter
from .problems import error_of, month_hint
from .retry import DEFAULT_RETRIES, may_retry, pause
from .transport import FORM, Fault, Reply, multipart
from .uploads import Upload

DEVICE_SECONDS: Final = 45.0  # a lock that sleeps answers after 8 s, and fails after 30
CLOUD_SECONDS: Final = 15.0
GATEWAY_WAY: Final = "2"


class Options(NamedTuple):
    """What may be chosen per call. `timeout` and `deadline` in seconds; None means the default, or no deadline."""

    timeout: float | None = None
    retries: int | None = None
    deadline: float | None = None


class Call(NamedTuple):
    """What is to be sent: the operation's name, path and class, and its own fields, not yet signed."""

    operation: str
    path: str
    safety: Safety
    credentials: Credentials
    fields: list[tuple[str, str]]
    device: bool
    secrets: tuple[str, ...]
    files: tuple[Upload, ...] = ()
    nothing: int | None = None


class Answer(NamedTuple):
    """The answer to a call, after `attempts` requests; no `data` if the cloud had nothing to give."""

    data: dict[str, Any] | None
    reply: Reply
    attempts: int


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


Steps = Generator[NeedToken | Send | Sleep | Flush, Any, Answer]


def call_of(operation: Operation[Any], values: Mapping[str, Any]) -> Call:
    """A call of an operation, its arguments (by Python keyword) checked and written for the wire.

    Raises:
        ValidationError: an argument is not allowed.
    """
    fields = form_fields(operation, values)
    through_gateway = operation.via is not None and (operation.via, GATEWAY_WAY) in fields
    device = operation.safety in {Safety.COMMAND, Safety.QUERY} or operation.needs is Needs.GATEWAY or through_gateway
    hidden = {parameter.wire for parameter in operation.parameters if parameter.secret}
    secrets = tuple(value for name, value in fields if name in hidden)
    return Call(
        operation.name,
        operation.path,
        operation.safety,
        operation.credentials,
        fields,
        device,
        secrets,
        uploads(operation, values) if operation.files else (),
        operation.nothing,
    )


class Caller:
    """What all calls of one client share: its clock, how far that is off the cloud's, its counter, its randomness."""

    def __init__(self, clock: Clock, random: Callable[[], float], meter: Meter) -> None:
        self.clock = clock
        self.meter = meter
        self.random = random
        self.offset = 0.0  # seconds that the cloud's clock is ahead, learned from code 80000

    def steps(self, call: Call, application: Application, options: Options) -> Steps:
        """The steps of one call; returns its answer or raises what the user sees."""
        clock = self.clock
        end = None if options.deadline is None else clock.monotonic() + options.deadline
        timeout = options.timeout or (DEVICE_SECONDS if call.device else CLOUD_SECONDS)
        retries = DEFAULT_RETRIES if options.retries is None else options.retries
        own_fields = urlencode(call.fields).encode()
        token = rejected = refusal = problem = None
        attempts = retried = 0
        set_right = False
        while True:
            if (flush := self.meter.due(application)) is not None:
                yield flush
            self._admit(call, application, attempts, problem)  # no token is fetched for a call that has no room
            if call.credentials is Credentials.TOKEN:
                try:
                    token = yield NeedToken(rejected, self._left(end, call, attempts))
                except NotAuthenticatedError:
                    if refusal is None:
                        raise
                    raise self.error(refusal, call, attempts) from None  # nothing to renew it with
            sent_ms = int((clock.time() + self.offset) * 1000)
            signed = signing_fields(call.credentials, application, token, sent_ms)
            if call.files:
                content_type, body = multipart([*call.fields, *signed], call.files)
            else:
                content_type, body = FORM, b"&".join(filter(None, (own_fields, urlencode(signed).encode())))
            left = self._left(end, call, attempts)
            self.meter.count(application, call.operation, call.safety, attempts)
            attempts += 1
            within = timeout if left is None else min(timeout, left)
            reply: Reply | Fault = yield Send(call.path, body, within, content_type)
            answer = read(reply, (*secrets_of(application, token), *call.secrets))
            if not isinstance(answer, Problem):
                assert isinstance(reply, Reply)
                return Answer(answer, reply, attempts)
            if isinstance(reply, Reply) and answer.code is not None and answer.code == call.nothing:
                return Answer(None, reply, attempts)
            problem = answer
            if rejected is None and token is not None and _is(answer, TokenError):
                rejected, refusal = token, answer
            elif not set_right and _is(answer, ClockError) and self._learn_offset(answer):
                set_right = True
            elif retried < retries and may_retry(answer, call.safety):
                retried += 1
                seconds = pause(retried, self.random)
                if end is not None and clock.monotonic() + seconds >= end:
                    raise self.error(answer, call, attempts)
                yield Sleep(seconds)
            else:
                raise self.error(answer, call, attempts)

    def error(self, problem: Problem, call: Call, attempts: int) -> CallError:
        """The exception for a problem of this call."""
        hint = month_hint(problem, self.clock.time())
        if _is(problem, ClockError) and (off := self._seconds_off(problem)) is not None:
            hint = f"This machine's clock is {abs(off):.0f} s {'behind' if off > 0 else 'ahead of'} the cloud's."
        return error_of(problem, call.operation, call.safety, attempts, hint=hint)

    def _admit(self, call: Call, application: Application, attempts: int, problem: Problem | None) -> None:
        try:
            self.meter.admit(application, call.operation, call.safety, attempts)
        except QuotaGuardError as refused:
            raise refused from (self.error(problem, call, attempts) if problem else None)

    def _left(self, end: float | None, call: Call, attempts: int) -> float | None:
        if end is None:
            return None
        left = end - self.clock.monotonic()
        if left <= 0:
            raise CallTimeoutError(
                f"{call.operation}: the deadline passed before the call could be sent",
                operation=call.operation,
                attempts=attempts,
            )
        return left

    def _learn_offset(self, problem: Problem) -> bool:
        off = self._seconds_off(problem)
        if off is None:
            return False
        self.offset = off
        return True

    def _seconds_off(self, problem: Problem) -> float | None:
        from email.utils import parsedate_to_datetime

        try:
            return parsedate_to_datetime(problem.date).timestamp() - self.clock.time()
        except (TypeError, ValueError, OverflowError):
            return None


def secrets_of(application: Application, token: Token | None) -> tuple[str, ...]:
    """The secrets that a request carries, which nothing that is shown may repeat."""
    if token is None:
        return (application.client_secret,)
    return (application.client_secret, token.access_token)


def _is(problem: Problem, kind: type[CallError]) -> bool:
    return problem.cause is Cause.CODE and problem.code is not None and issubclass(api_error_class(problem.code), kind)
