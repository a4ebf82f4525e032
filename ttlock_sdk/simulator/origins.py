"""Where a request comes from: a program, this simulator's own pages, or a page of somebody else in a browser."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from .wire import Request

_OWN: Final = ("same-origin", "none")


def other_page(request: Request) -> str | None:
    """Why an order is turned down, None if it is not: browsers say of a page that sends one where it is from.

    A page of somebody else (CSRF) has another `Origin`. One whose name was made to lead here (DNS rebinding) has the
    same, and a name that is neither localhost nor an address in digits.
    """
    origin, host = request.headers.get("origin"), request.headers.get("host", "")
    foreign = origin is not None and (urlsplit(origin).netloc != host or not is_local(host))
    if foreign or request.headers.get("sec-fetch-site", "none") not in _OWN:
        return "another page may not give orders here"
    return None


def is_local(host: str) -> bool:
    """Whether a `Host` is localhost or an address in digits, which nobody else can have made lead here."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name == "localhost" or bool(ip_address(name))
    except ValueError:
        return False
