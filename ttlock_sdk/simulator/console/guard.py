"""Who may see and use the console: browsers that were led to this very address, and by nobody else's page."""

from __future__ import annotations

from typing import Final

from ..origins import is_local, other_page
from ..wire import Request

_METHODS: Final = ("GET", "HEAD", "POST")


def refused(request: Request) -> str | None:
    """Why a request is turned down, None if it is not."""
    if request.method not in _METHODS:
        return f"one of {', '.join(_METHODS)} is needed"
    if not is_local(request.headers.get("host", "")):
        return "the console answers to localhost and to addresses in digits alone"
    return other_page(request) if request.method == "POST" else None
