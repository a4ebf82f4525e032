"""What a client is made of: constructor arguments and environment variables, checked and put into one object."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .auth.account import Account
from .auth.passwords import check_hashed, hash_password
from .auth.signing import Application
from .auth.tokens import Token
from .clock import Clock
from .errors import ConfigurationError, ValidationError
from .regions import base_url_of

if TYPE_CHECKING:
    from .quota.budget import Budget

ENVIRONMENT: Final = {
    "client_id": "TTLOCK_CLIENT_ID",
    "client_secret": "TTLOCK_CLIENT_SECRET",
    "username": "TTLOCK_USERNAME",
    "password": "TTLOCK_PASSWORD",
    "password_md5": "TTLOCK_PASSWORD_MD5",
    "region": "TTLOCK_REGION",
    "base_url": "TTLOCK_BASE_URL",
}


class Options(NamedTuple):
    """What may be chosen per call. `timeout` and `deadline` in seconds; None means the default, or no deadline."""

    timeout: float | None = None
    retries: int | None = None
    deadline: float | None = None


class Settings(NamedTuple):
    """The checked settings of one client."""

    base_url: str
    application: Application | None
    account: Account | None
    token: Token | None
    options: Options
    budget: Budget | None


def settings_of(
    application: tuple[str | None, str | None],
    account: tuple[str | None, str | None, str | None],
    host: tuple[str | None, str | None, bool],
    *,
    token: Mapping[str, Any] | Token | None,
    options: Options,
    clients: tuple[object, object],
    clock: Clock,
    budget: int | Budget | None,
    counters: tuple[object, bool],
) -> Settings:
    """Check what the constructor was given.

    Args:
        application: client id and secret.
        account: user name, password and MD5 of the password.
        host: region, base URL, and whether plain HTTP is fine.
        token: a token as a dict, if there is one.
        options: the client's own.
        clients: transport and HTTP client, of which one at most may be given.
        clock: tells when a token of unknown age began.
        budget: calls a month.
        counters: where calls are counted, and whether it may be a store that is awaited.

    Raises:
        ConfigurationError, ValidationError: something is missing, of the wrong kind, or at odds with the rest.
    """
    region, base_url, allow_http = host
    address = base_url_of(region, base_url, allow_http=allow_http)
    if all(client is not None for client in clients):
        raise ConfigurationError("pass either transport or http_client, not both")
    if token is not None and not isinstance(token, Token):
        if not isinstance(token, Mapping):
            raise ValidationError("token must be a dict as on_token got it, or a Token", argument="token")
        token = Token.from_dict(token, now=clock.time())
    return Settings(
        address,
        application_of(*application, address) if application != (None, None) else None,
        account_of(*account) if account != (None, None, None) else None,
        token,
        checked_options(options),
        _budget(budget, *counters),
    )


def application_of(client_id: Any, client_secret: Any, base_url: str) -> Application:
    """An application, of texts that are not empty."""
    for name, value in (("client_id", client_id), ("client_secret", client_secret)):
        if not isinstance(value, str) or not value.strip():
            raise ConfigurationError(f"{name} must be text and not empty; it stands in the developer console")
    return Application(client_id.strip(), client_secret.strip(), base_url)


def account_of(username: Any, password: Any, password_md5: Any) -> Account:
    """An account, its password hashed."""
    if not isinstance(username, str) or not username:
        raise ConfigurationError(
            "username must be text and not empty: the login of the TTLock app (not of the console)"
        )
    if (password is None) == (password_md5 is None):
        raise ConfigurationError("pass either password or password_md5 with username")
    return Account(username, hash_password(password) if password is not None else check_hashed(password_md5))


def _budget(budget: int | Budget | None, store: object, awaiting: bool) -> Budget | None:
    if store is not None:
        from .counters import is_async

        if not callable(getattr(store, "add", None)):
            raise ValidationError(
                "usage_store must have a method add(key, month, counts), see CounterStore", argument="usage_store"
            )
        if is_async(store) and not awaiting:
            raise ValidationError(
                "TTLock cannot await its usage_store; that is for AsyncTTLock", argument="usage_store"
            )
    if budget is None:
        return None
    from .quota.budget import checked_budget

    return checked_budget(budget)


def checked_options(options: Options) -> Options:
    """The same options, or ValidationError."""
    for name, value in (("timeout", options.timeout), ("deadline", options.deadline)):
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9):
            raise ValidationError(f"{name} must be a number of seconds above 0, not {value!r}", argument=name)
    retries = options.retries
    if retries is not None and (isinstance(retries, bool) or not isinstance(retries, int) or not 0 <= retries <= 10):
        raise ValidationError(f"retries must be a whole number from 0 to 10, not {retries!r}", argument="retries")
    return options


def changed_options(options: Options, timeout: float | None, retries: int | None, deadline: float | None) -> Options:
    """`options` with those replaced that are given."""
    return checked_options(
        Options(
            options.timeout if timeout is None else timeout,
            options.retries if retries is None else retries,
            options.deadline if deadline is None else deadline,
        )
    )


def from_environment(overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Constructor arguments from the environment; an argument that is given goes before its variable.

    Raises:
        ConfigurationError: variables are missing; the text names all of them.
    """
    found = {name: os.environ[variable] for name, variable in ENVIRONMENT.items() if os.environ.get(variable)}
    if any(overrides.get(name) is not None for name in ("password", "password_md5")):
        found = {name: value for name, value in found.items() if name not in {"password", "password_md5"}}
    if any(overrides.get(name) is not None for name in ("region", "base_url")):
        found = {name: value for name, value in found.items() if name not in {"region", "base_url"}}
    merged = {**found, **{name: value for name, value in overrides.items() if value is not None}}
    needed = ["client_id", "client_secret"]
    if merged.get("token") is None:
        needed += ["username", "password"]
    missing = [name for name in needed if not merged.get(name)]
    if "password" in missing and merged.get("password_md5"):
        missing.remove("password")
    if missing:
        names = ", ".join(ENVIRONMENT[name] for name in missing)
        alternative = " (or TTLOCK_PASSWORD_MD5)" if "password" in missing else ""
        raise ConfigurationError(
            f"set the environment variables {names}{alternative}, or pass the arguments of that name"
        )
    if merged.get("password") and "password_md5" in found:
        merged.pop("password_md5")
    return merged
