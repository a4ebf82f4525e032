"""Who may see and use the console: browsers that were led to this very address, and by nobody else's page."""

from __future__ import annotations

from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from ..wire import Request

_METHODS: Final = ("GET", "HEAD", "POST")
_OWN: Final = ("same-origin", "none")


def refused(request: Request) -> str | None:
    """Why a request is turned down, None if it is not.

    A name that somebody else's page has made lead here (DNS rebinding) is neither localhost nor an address in digits. A
    page of somebody else that sends a form here (CSRF) says so in `Origin` or `Sec-Fetch-Site`.
    """
    headers = request.headers
    host = headers.get("host", "")
    if request.method not in _METHODS:
        return f"one of {', '.join(_METHODS)} is needed"
    if not _is_local(host):
        return "the console answers to localhost and to addresses in digits alone"
    if request.method == "POST":
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return "another page may not use the console"
        if headers.get("sec-fetch-site", "none") not in _OWN:
            return "another page may not use the console"
    return None


def _is_local(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name == "localhost" or bool(ip_address(name))
    except ValueError:
        return False
