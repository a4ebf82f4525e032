"""Which host a client talks to."""

from __future__ import annotations

import ipaddress
from typing import Final
from urllib.parse import urlsplit

from .errors import ConfigurationError

REGIONS: Final = {"eu": "https://euapi.ttlock.com", "cn": "https://cnapi.ttlock.com"}


def base_url_of(region: str | None, base_url: str | None, *, allow_http: bool) -> str:
    """The address that all paths are put behind, without a slash at its end.

    Args:
        region: `eu` (all countries but mainland China, the default) or `cn`.
        base_url: an address of your own in place of a region: scheme, host, port, perhaps a path.
        allow_http: take plain HTTP for any host; without it only this machine (localhost) may be called that way.

    Raises:
        ConfigurationError: both were given, the region is unknown, or the address is not one or not safe.
    """
    if base_url is None:
        if region not in {None, *REGIONS}:
            raise ConfigurationError(
                f"region must be {' or '.join(map(repr, REGIONS))}, not {region!r}; for another host pass base_url"
            )
        return REGIONS[region or "eu"]
    if region is not None:
        raise ConfigurationError("pass either region or base_url, not both")
    return _checked(base_url, allow_http=allow_http)


def _checked(base_url: str, *, allow_http: bool) -> str:
    try:
        parts = urlsplit(base_url)
        host, _ = parts.hostname, parts.port
    except (ValueError, AttributeError, TypeError):
        raise ConfigurationError("base_url is not an address such as 'https://euapi.ttlock.com'") from None
    if parts.scheme not in {"http", "https"} or not host or any(char.isspace() for char in base_url):
        raise ConfigurationError("base_url must be an address such as 'https://euapi.ttlock.com'")
    if parts.query or parts.fragment or parts.username or parts.password:
        raise ConfigurationError("base_url must hold neither a user, a query nor a fragment")
    if parts.scheme == "http" and not allow_http and not _is_loopback(host):
        raise ConfigurationError(
            f"base_url uses plain HTTP to {host}: tokens and passcodes could be read on the way; use https, or pass "
            f"allow_http=True if you know the network"
        )
    return base_url.rstrip("/")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
