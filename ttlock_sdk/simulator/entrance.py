"""Who may come in: application, token, time and quota of a call, checked in the order of the cloud's codes."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Final

from attrs import frozen

from ..quota.months import month_of
from .clock import SimulatedClock
from .document import Described
from .handlers import Call
from .state import Account, Application, State
from .wire import Refusal

FIVE_MINUTES_MS: Final = 300_000


@frozen
class Entrance:
    """The gate of one simulator."""

    state: State
    clock: SimulatedClock
    random: Random
    region: str
    month_limit: int | None

    def admit(self, operation: Described, fields: Mapping[str, str]) -> Call:
        """The call, if its credentials are in order; otherwise the code that the cloud would give."""
        application = self._application(operation, fields)
        self._count(application)
        account = self._account(fields, application) if operation.credentials == "token" else None
        if operation.credentials in {"token", "secret_date", "client_date"}:
            self._check_date(fields.get("date", ""))
        return Call(self.state, self.clock, self.random, self.region, application, account, fields)

    def _application(self, operation: Described, fields: Mapping[str, str]) -> Application:
        if operation.credentials == "none":
            return Application("", "")
        application = self.state.applications.get(fields.get("clientId", ""))
        if application is None:
            raise Refusal(10000, "invalid client_id")
        secret = operation.credentials in {"secret", "secret_date"}
        if secret and fields.get("clientSecret") != application.client_secret:
            raise Refusal(10001, "invalid client")
        return application

    def _count(self, application: Application) -> None:
        month = month_of(self.clock.time())
        used = application.requests.get(month, 0)
        if self.month_limit is not None and used >= self.month_limit:
            raise Refusal(30007, "the requests of this month are used up")
        application.requests[month] = used + 1

    def _account(self, fields: Mapping[str, str], application: Application) -> Account:
        token = self.state.tokens.get(fields.get("accessToken", ""))
        if token is None or token.client_id != application.client_id:
            raise Refusal(10003, "invalid token")
        if token.revoked or token.expires_at <= self.clock.time():
            raise Refusal(10004, "invalid token: expired or revoked")
        return self.state.accounts[token.username]

    def _check_date(self, date: str) -> None:
        if not (date.isascii() and date.isdigit() and len(date) < 20):
            raise Refusal(-3, "date is required")
        if abs(int(date) - self.clock.ms()) > FIVE_MINUTES_MS:
            raise Refusal(80000, "date must be within five minutes of the current time")
