"""Everything that can go wrong, as one tree.

    TTLockError
    ├── ConfigurationError               the client is set up wrong
    │   ├── NotConfiguredError           no client id and secret yet
    │   ├── NotAuthenticatedError        no token, and no account to get one with
    │   └── TokenStoreError              the token store failed; the token itself is kept in memory
    ├── ValidationError (ValueError)     an argument was refused before anything was sent
    ├── WebhookError (ValueError)        the body of a callback is too large or cannot be read at all
    ├── TransportError                   no answer that could be read
    │   ├── ConnectionFailedError        never reached the cloud: nothing was done
    │   ├── ConnectionLostError          sent, then the connection broke
    │   ├── CallTimeoutError             no answer in time
    │   └── UnreadableAnswerError        not JSON of the cloud: a proxy's page, a cut-off body, another status
    ├── OutcomeUnknownError              a command or write was sent, and nothing tells whether it was done
    ├── QuotaGuardError                  refused here, not by the cloud: the client's own budget is used up
    └── APIError                         the cloud answered with an error code
        ├── AuthenticationError
        │   ├── InvalidClientError, InvalidCredentialsError, ApplicationNotApprovedError, PublicKeyOutdatedError
        │   └── TokenError
        │       └── InvalidTokenError, TokenExpiredError, InvalidRefreshTokenError
        ├── PermissionDeniedError
        ├── NotFoundError
        │   ├── LockNotFoundError, GatewayNotFoundError, EkeyNotFoundError, UserNotFoundError, GroupNotFoundError
        │   ├── PasscodeNotFoundError, PasscodeDataMissingError, CardNotFoundError, FingerprintNotFoundError
        │   └── NothingToReportError
        ├── InvalidRequestError
        │   └── PasscodeTooSimpleError, PasscodeLengthError
        ├── ConflictError
        │   ├── AlreadyExistsError, DuplicatePasscodeError, PasscodeNotChangeableError, PasscodeUnavailableError
        │   └── StorageFullError
        ├── DeviceError                  the lock or its gateway could not do it
        │   ├── NoGatewayError, GatewayOfflineError, GatewayBusyError
        │   ├── LockOfflineError, LockBusyError, LockFrozenError
        │   └── WifiNotConfiguredError, PowerSavingError, NbIotNotRegisteredError, NotSupportedError
        ├── LimitError
        │   └── RateLimitError, QuotaExceededError
        ├── WrongRegionError, ClockError, ServerError
        └── OperationFailedError         "failed", without a reason

Which code raises which class is data: `spec/errors.yaml`, generated into `ttlock_sdk.generated.error_table`. A code
that is not in the table is a plain `APIError`. Every exception can be pickled, and none holds a secret.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class TTLockError(Exception):
    """Root of all errors that this package raises."""


class ConfigurationError(TTLockError):
    """The client is set up wrong, or used in a way that it cannot be."""


class NotConfiguredError(ConfigurationError):
    """A call was made before the client knew its client id and secret."""


class NotAuthenticatedError(ConfigurationError):
    """A call was made without a token and without an account to get one with."""


class TokenStoreError(ConfigurationError):
    """A new token could not be written to the token store; it stays valid in memory."""


class ValidationError(TTLockError, ValueError):
    """An argument was refused before anything was sent. `argument` names it."""

    argument: str = ""

    def __init__(self, message: str, *, argument: str = "") -> None:
        super().__init__(message)
        self.argument = argument


class WebhookError(TTLockError, ValueError):
    """The body of a callback is too large, or neither a form nor a JSON object."""


class CallError(TTLockError):
    """What all errors of one call share: `operation` (such as `locks.unlock`) and `attempts` (requests sent)."""

    def __init__(self, message: str, *, operation: str = "", attempts: int = 0) -> None:
        super().__init__(message)
        self.operation = operation
        self.attempts = attempts


class TransportError(CallError):
    """No answer that could be read came back. `status` is the HTTP status, if there was one."""

    def __init__(self, message: str, *, operation: str = "", attempts: int = 0, status: int | None = None) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.status = status


class ConnectionFailedError(TransportError):
    """The cloud was never reached (name, connection, TLS, proxy): nothing was done."""


class ConnectionLostError(TransportError):
    """The connection broke after the request was sent."""


class CallTimeoutError(TransportError):
    """No answer came in time."""


class UnreadableAnswerError(TransportError):
    """What came back is not an answer of the cloud. `body_start` holds its beginning, with secrets masked."""

    def __init__(
        self, message: str, *, operation: str = "", attempts: int = 0, status: int | None = None, body_start: str = ""
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts, status=status)
        self.body_start = body_start


class OutcomeUnknownError(CallError):
    """A command or write was sent, and what came back does not tell whether it was done.

    Look at the lock (or list what the call would have changed) before sending it again. `code` is the error code, if
    the cloud sent one; `status` the HTTP status, if there was one.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        attempts: int = 0,
        code: int | None = None,
        status: int | None = None,
        body_start: str = "",
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.code = code
        self.status = status
        self.body_start = body_start


class QuotaGuardError(CallError):
    """The month's `budget` of the client has no room for this request, so it was not sent.

    `used` of `calls` were known to be used; `resets_at` is when the month turns in Beijing. No answer of the cloud:
    that is `QuotaExceededError`, which comes when the plan itself is used up. `attempts` is above 0 if it was a retry
    that had no room; why it would have been made is the `__cause__`.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        attempts: int = 0,
        used: int = 0,
        calls: int = 0,
        resets_at: datetime | None = None,
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.used = used
        self.calls = calls
        self.resets_at = resets_at


class APIError(CallError):
    """The cloud answered with an error code.

    `code` is the number, `errmsg` and `description` the cloud's own words (English and mostly Chinese), `meaning` and
    `advice` ours, `nothing_done` whether the cloud is known to have changed nothing.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        attempts: int = 0,
        code: int | None = None,
        errmsg: str = "",
        description: str = "",
        meaning: str = "",
        advice: str = "",
        nothing_done: bool = False,
    ) -> None:
        super().__init__(message, operation=operation, attempts=attempts)
        self.code = code
        self.errmsg = errmsg
        self.description = description
        self.meaning = meaning
        self.advice = advice
        self.nothing_done = nothing_done


class AuthenticationError(APIError):
    """The application, the account or its token was refused."""


class InvalidClientError(AuthenticationError):
    """The client id is unknown, or the secret is not its own."""


class InvalidCredentialsError(AuthenticationError):
    """The account name or its password is wrong."""


class ApplicationNotApprovedError(AuthenticationError):
    """The application still awaits its review."""


class TokenError(AuthenticationError):
    """A token was refused."""


class InvalidTokenError(TokenError):
    """The access token is unknown to this host."""


class TokenExpiredError(TokenError):
    """The access token has expired or was revoked."""


class InvalidRefreshTokenError(TokenError):
    """The refresh token was refused; only a new login helps."""


class PublicKeyOutdatedError(AuthenticationError):
    """A password was encrypted with a key that the cloud has replaced; fetch the new one."""


class PermissionDeniedError(APIError):
    """This account (or application) may not do that."""


class NotFoundError(APIError):
    """What the call is about does not exist."""


class LockNotFoundError(NotFoundError):
    """No such lock."""


class GatewayNotFoundError(NotFoundError):
    """No such gateway."""


class EkeyNotFoundError(NotFoundError):
    """No such ekey."""


class UserNotFoundError(NotFoundError):
    """No such account."""


class GroupNotFoundError(NotFoundError):
    """No such group."""


class PasscodeNotFoundError(NotFoundError):
    """No such passcode on this lock."""


class PasscodeDataMissingError(NotFoundError):
    """The cloud has no passcode data of this lock."""


class CardNotFoundError(NotFoundError):
    """No such card."""


class FingerprintNotFoundError(NotFoundError):
    """No such fingerprint."""


class NothingToReportError(NotFoundError):
    """The device was never set up for this, so there is nothing to report."""


class InvalidRequestError(APIError):
    """An argument is missing or not allowed."""


class PasscodeTooSimpleError(InvalidRequestError):
    """The digits are all alike, or run up or down."""


class PasscodeLengthError(InvalidRequestError):
    """The lock does not take a passcode of this length."""


class ConflictError(APIError):
    """The request is at odds with what is there."""


class AlreadyExistsError(ConflictError):
    """The name is taken."""


class DuplicatePasscodeError(ConflictError):
    """The lock has this passcode already."""


class PasscodeNotChangeableError(ConflictError):
    """A passcode that was never used at the lock cannot be changed."""


class PasscodeUnavailableError(ConflictError):
    """The code of this period was handed out and deleted before."""


class StorageFullError(ConflictError):
    """The lock has no room for more."""


class DeviceError(APIError):
    """The lock or its gateway could not carry the call out."""


class NoGatewayError(DeviceError):
    """No gateway stands near the lock."""


class GatewayOfflineError(DeviceError):
    """The gateway has no connection to the cloud."""


class GatewayBusyError(DeviceError):
    """The gateway is at work on another command."""


class LockOfflineError(DeviceError):
    """The lock has no connection to the cloud."""


class LockBusyError(DeviceError):
    """The lock is at work on another command."""


class LockFrozenError(DeviceError):
    """The lock is frozen."""


class WifiNotConfiguredError(DeviceError):
    """The Wi-Fi lock has no network set up."""


class PowerSavingError(DeviceError):
    """The Wi-Fi lock saves power and takes no remote command."""


class NbIotNotRegisteredError(DeviceError):
    """The NB-IoT device is not registered."""


class NotSupportedError(DeviceError):
    """The lock cannot do this, or it is switched off in its settings."""


class LimitError(APIError):
    """Too many calls."""


class RateLimitError(LimitError):
    """Too many calls in a short time."""


class QuotaExceededError(LimitError):
    """The calls of this month are used up."""


class WrongRegionError(APIError):
    """The account lives on the other region's host."""


class ClockError(APIError):
    """The time that was sent is more than five minutes off the cloud's clock."""


class ServerError(APIError):
    """The cloud had an internal error."""


class OperationFailedError(APIError):
    """The cloud says "failed" and no more: look at the lock before trying again."""


def api_error_class(code: int) -> type[APIError]:
    """The class that stands for an error code; `APIError` itself for a code that is not in the table."""
    from .generated.error_table import TABLE

    info = TABLE.get(code)
    if info is None:
        return APIError
    found = globals()[info.class_name]
    assert isinstance(found, type)
    assert issubclass(found, APIError)
    return found
