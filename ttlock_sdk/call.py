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
    TokenError,
    ValidationError,
    api_error_class,
)
from .problems import error_of
from .retry import DEFAULT_RETRIES, Retries, RetryBudget
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


class Enter(NamedTuple):
    """Wait for the turn on a lane, for at most `timeout` seconds, and leave it in the end.

    A `CallTimeoutError` is to be thrown into the steps.
    """

    lane: str
    timeout: float | None


class Sleep(NamedTuple):
    """Wait before the next attempt, because of what came of the last."""

    seconds: float
    because: Problem


Steps = Generator[Enter | NeedToken | Send | Sleep, Any, Answer]


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
    """What all calls of one client share: its clock, how far that is off the cloud's, its randomness."""

    def __init__(self, clock: Clock, random: Callable[[], float]) -> None:
        self.clock = clock
        self.random = random
        self.offset = 0.0  # seconds that the cloud's clock is ahead, learned from code 80000
        self.budget = RetryBudget()

    def steps(self, call: Call, application: Application, options: Options, lanes: tuple[str, ...] = ()) -> Steps:
        """The steps of one call, on its lanes; returns its answer or raises what the user sees."""
        clock = self.clock
        end = None if options.deadline is None else clock.monotonic() + options.deadline
        timeout = options.timeout or (DEVICE_SECONDS if call.device else CLOUD_SECONDS)
        allowed = DEFAULT_RETRIES if options.retries is None else options.retries
        retries = Retries(allowed, self.budget, self.random)
        own_fields = urlencode(call.fields).encode()
        token = rejected = refusal = None
        attempts = 0
        set_right = False
        yield from self._enter(call, lanes, end)
        while True:
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
                content_type, body = FORM, urlencode(signed).encode()
                body = b"&".join(part for part in (own_fields, body) if part)
            left = self._left(end, call, attempts)
            attempts += 1
            within = timeout if left is None else min(timeout, left)
            reply: Reply | Fault = yield Send(call.path, body, within, content_type)
            answer = read(reply, (*secrets_of(application, token), *call.secrets))
            if not isinstance(answer, Problem):
                assert isinstance(reply, Reply)
                self.budget.give_back()
                return Answer(answer, reply, attempts)
            if isinstance(reply, Reply) and answer.code is not None and answer.code == call.nothing:
                return Answer(None, reply, attempts)
            if rejected is None and token is not None and _is(answer, TokenError):
                rejected, refusal = token, answer
            elif not set_right and _is(answer, ClockError) and self._learn_offset(answer):
                set_right = True
            else:
                seconds = retries.pause(answer, call.safety)
                if seconds is None or (end is not None and clock.monotonic() + seconds >= end):
                    raise self.error(answer, call, attempts)
                yield Sleep(seconds, answer)

    def error(self, problem: Problem, call: Call, attempts: int) -> CallError:
        """The exception for a problem of this call."""
        hint = ""
        if _is(problem, ClockError) and (off := self._seconds_off(problem)) is not None:
            hint = f"This machine's clock is {abs(off):.0f} s {'behind' if off > 0 else 'ahead of'} the cloud's."
        return error_of(problem, call.operation, call.safety, attempts, hint=hint)

    def _enter(self, call: Call, lanes: tuple[str, ...], end: float | None) -> Generator[Enter, Any, None]:
        for lane in lanes:
            left = self._left(end, call, 0)
            try:
                yield Enter(lane, left)
            except CallTimeoutError as error:
                raise CallTimeoutError(
                    f"{call.operation}: {error}; nothing was sent", operation=call.operation
                ) from None

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


def free_call(path: str, fields: Mapping[str, Any], safety: Safety | str, credentials: Credentials | str) -> Call:
    """A call of a path that the specification does not have. True and False become 1 and 0; None is left out.

    Raises:
        ValidationError: the path does not begin with a slash, or safety or credentials is none of the known words.
    """
    if not isinstance(path, str) or not path.startswith("/"):
        raise ValidationError("path must begin with a slash, such as '/v3/lock/list'", argument="path")
    words = [
        (name, str(int(value)) if isinstance(value, bool) else str(value))
        for name, value in fields.items()
        if value is not None
    ]
    try:
        kind, signed = Safety(safety), Credentials(credentials)
    except ValueError as error:
        raise ValidationError(f"{error}; see the docstring of request", argument="safety") from None
    return Call(path, path, kind, signed, words, kind in {Safety.COMMAND, Safety.QUERY}, ())
