"""The checks of `ttlock doctor`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .. import errors
from ..regions import REGIONS
from .calling import client
from .credentials import Credentials, looked_in, missing
from .exits import sentence_of
from .usage import pace_of

if TYPE_CHECKING:
    from ..client import TTLock
    from ..generated.models import Gateway, Lock

WEAK: Final = 20  # percent
MANY_CALLS: Final = 30_000  # what users tell of the free plan
_CLOCK_DOUBT, _CLOCK_BAD = 60, 300  # seconds; the cloud refuses beyond the second


class Health(Enum):
    """How a check ended."""

    GOOD = "good"
    DOUBT = "doubt"
    BAD = "bad"
    SKIPPED = "skipped"


class Finding(NamedTuple):
    """What a check found, and what to do about it (empty if nothing)."""

    check: str
    health: Health
    found: str
    advice: str = ""


def checked(found: Credentials) -> Iterator[Finding]:
    """All checks, one after the other; those that need what is broken are left out."""
    application = client_id(found)
    yield application
    yield address(found)
    if application.health is Health.BAD:
        yield Finding("login", Health.SKIPPED, "not tried")
        return
    with client(found, retries=1) as tt:
        failed = login(tt, found)
        yield failed or Finding("login", Health.GOOD, f"{found.username}, token kept in {found.kept_in}")
        if failed is not None:
            return
        for check in (_clock, _quota, _account, _gateways, _locks):
            try:
                yield from check(tt, found)
            except errors.TTLockError as error:
                yield Finding(check.__name__[1:], Health.BAD, sentence_of(error))
        yield Finding(
            "callbacks",
            Health.SKIPPED,
            "cannot be asked for",
            "The callback address stands in the developer console, one for the whole application; events come only for "
            "locks whose owner has logged in with this client id. Try `ttlock webhook listen`.",
        )


def client_id(found: Credentials) -> Finding:
    """Whether there is an application to call for, and an account."""
    lacking = missing(found)
    if lacking:
        return Finding(
            "client id",
            Health.BAD,
            f"missing: {', '.join(lacking)}",
            f"Run `ttlock login`, or set them. They were looked for in {looked_in()}. Id and secret stand "
            "in the developer console; the account is that of the TTLock app.",
        )
    if "@" in str(found.client_id):
        advice = "The client id is made by the developer console, 32 letters and digits; an e-mail address is a login."
        return Finding("client id", Health.DOUBT, f"{found.client_id} looks like a login", advice)
    return Finding("client id", Health.GOOD, str(found.client_id))


def address(found: Credentials) -> Finding:
    """Which host, and whether it is one of the cloud's."""
    region = next((name for name, host in REGIONS.items() if host == found.base_url), None)
    if region is not None:
        where = "mainland China" if region == "cn" else "all countries but mainland China"
        return Finding("region", Health.GOOD, f"{region}, {where}: {found.base_url}")
    advice = "An address of your own; for the cloud, unset TTLOCK_BASE_URL and set TTLOCK_REGION to eu or cn."
    return Finding("region", Health.DOUBT, found.base_url, advice)


def login(tt: TTLock, found: Credentials) -> Finding | None:
    """Log in, or take the kept token; what is wrong, if anything."""
    try:
        tt.get_valid_token()
    except errors.TTLockError as error:
        advice = next((text for kind, text in _LOGIN_ADVICE if isinstance(error, kind)), "")
        return Finding("login", Health.BAD, sentence_of(error), advice)
    return None


def _clock(tt: TTLock, found: Credentials) -> Iterator[Finding]:
    date = tt.with_raw_response.locks.list(page_size=1).headers.get("date")
    if date is None:
        yield Finding("clock", Health.SKIPPED, "the cloud does not tell its time")
        return
    seconds = round((datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds())
    health = Health.GOOD if abs(seconds) <= _CLOCK_DOUBT else Health.DOUBT
    health = Health.BAD if abs(seconds) >= _CLOCK_BAD else health
    way = "ahead of" if seconds > 0 else "behind"
    advice = "Let this machine set its clock by the network: beyond five minutes, calls are refused (80000)."
    told = f"{abs(seconds)} s {way} the cloud's" if abs(seconds) > 2 else "that of the cloud"
    yield Finding("clock", health, told, "" if health is Health.GOOD else advice)


def _quota(tt: TTLock, found: Credentials) -> Iterator[Finding]:
    pace = pace_of(tt.usage.cloud(), datetime.now(UTC), tt.usage.resets_at)
    much = pace.by_the_end > MANY_CALLS
    advice = (
        "That is more than small plans allow; what yours does is in the developer console. Poll less, use callbacks."
    )
    told = f"{pace.calls:,} calls this month, {pace.by_the_end:,} by its end at this pace"
    yield Finding("quota", Health.DOUBT if much else Health.GOOD, told, advice if much else "")


def _account(tt: TTLock, found: Credentials) -> Iterator[Finding]:
    own, held = tt.locks.list(page_size=1).total or 0, tt.ekeys.list(page_size=1).total or 0
    name = str(found.username)
    kind = "an account of the TTLock app" if "@" in name or name.lstrip("+").isdigit() else _MADE
    told = f"{kind}; {own} locks of its own, {held} ekeys"
    if own:
        yield Finding("account", Health.GOOD, told)
    elif held:
        advice = (
            "It only holds ekeys: passcodes, cards and records need the lock's owner or an authorised administrator."
        )
        yield Finding("account", Health.DOUBT, told, advice)
    else:
        advice = (
            "Log in with the account that has the locks in the phone app. A user made by an application sees only what "
            "was set up or sent to it, and its name carries the application's prefix."
        )
        yield Finding("account", Health.BAD, told, advice)


def _gateways(tt: TTLock, found: Credentials) -> Iterator[Finding]:
    gateways = list(tt.gateways.iter())
    dark = [gateway for gateway in gateways if gateway.is_online is not None and not gateway.is_online]
    if not gateways:
        advice = "Without a gateway (or a Wi-Fi lock), nothing at the lock can be done from afar; reading still works."
        yield Finding("gateways", Health.DOUBT, "none", advice)
    elif dark:
        advice = "Look after their power and their network; until then, their locks cannot be reached from afar."
        yield Finding("gateways", Health.DOUBT, f"{len(dark)} of {len(gateways)} offline: {_named(dark)}", advice)
    else:
        yield Finding("gateways", Health.GOOD, f"{len(gateways)}, all online")


def _locks(tt: TTLock, found: Credentials) -> Iterator[Finding]:
    locks = list(tt.locks.iter())
    yield _those(
        locks,
        "reach",
        [lock for lock in locks if not (lock.has_gateway is None or lock.has_gateway or lock.features.own_network)],
        "without a gateway",
        "Put a gateway near them. A door sensor that says closed does not say locked.",
    )
    yield _those(
        locks,
        "remote unlock",
        [lock for lock in locks if lock.features.known and not lock.features.remote_unlock],
        "cannot be unlocked from afar",
        "Switch it on in the app, in the settings of the lock: remote unlock. Without it, unlocking fails with -4043.",
    )
    yield _those(
        locks,
        "batteries",
        [lock for lock in locks if lock.electric_quantity is not None and lock.electric_quantity < WEAK],
        f"below {WEAK} %",
        "Change them soon.",
    )


def _those(locks: list[Lock], check: str, found: list[Lock], what: str, advice: str) -> Finding:
    if not found:
        return Finding(check, Health.GOOD, f"of {len(locks)} locks, none {what}")
    return Finding(check, Health.DOUBT, f"{len(found)} of {len(locks)} locks {what}: {_named(found)}", advice)


def _named(found: list[Any] | list[Lock] | list[Gateway]) -> str:
    names = [getattr(item, "lock_alias", None) or getattr(item, "gateway_name", None) or "?" for item in found[:5]]
    return ", ".join(names) + (f" and {len(found) - 5} more" if len(found) > 5 else "")


_MADE: Final = "a user that an application has made, by its name"
_LOGIN_ADVICE: Final[tuple[tuple[type[errors.TTLockError], str], ...]] = (
    (
        errors.InvalidClientError,
        "Client id and secret are those of the application in the developer console, not a login; copy both again.",
    ),
    (
        errors.InvalidCredentialsError,
        "The account is that of the phone app, not of the developer console. If it is right, try the other region; and "
        "a user made by an application has its prefix in front of the name.",
    ),
    (errors.ApplicationNotApprovedError, "The application still awaits its review, which takes days; ask the vendor."),
    (
        errors.WrongRegionError,
        "The account lives on the other host: set TTLOCK_REGION to cn (or eu), and log in again.",
    ),
    (errors.TokenError, "Run `ttlock login` again."),
    (errors.ClockError, "Let this machine set its clock by the network."),
    (errors.ConnectionFailedError, "Check network, proxy and address of this machine."),
    (errors.NotAuthenticatedError, "Run `ttlock login`, or set TTLOCK_PASSWORD."),
)
