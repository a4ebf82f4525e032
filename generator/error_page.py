"""The page of error codes: what each one means and what helps, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .describe import Description

_HEAD = """<!-- Made by `make gen` from spec/; changes here are lost and fail `make gen-check`. -->
# Errors by code

The cloud answers a failure with HTTP status 200 and `{"errcode": ..., "errmsg": ...}`. Each code becomes an exception
from `ttlock_sdk.errors`, a kind of `APIError`, with `code`, `meaning`, `advice` and `nothing_done`. So a program tells
failures apart by class, and a log line holds what helps. A code that is not on this page is a plain `APIError`: the
vendor's tables could not all be read to their end, so there are more.

Under each code: what the cloud says with it, what to do, what may have happened, and what this package does by itself.
What becomes of a broken connection or a page of a proxy stands in [failures](failures.md).
"""
_GROUPS = (
    ("Locks, gateways and what is on them", lambda code: code < 0 or code == 1),
    ("Applications, accounts and tokens", lambda code: 10_000 <= code < 20_000),
    ("Rights and receivers", lambda code: 20_000 <= code < 30_000),
    ("The call itself", lambda code: 2 <= code < 10_000 or code >= 30_000),
)
_DONE = {True: "Nothing was changed.", False: "The cloud does not say whether anything was done."}
_RETRY = {
    "never": "Not sent again.",
    "reads": "Reads and queries are sent again; writes and commands are not.",
    "always": "Sent again after a pause, commands too, as nothing was done.",
}
# what this package does beyond sending again, by class
_CURED = {
    "InvalidTokenError": "A new token is fetched and the call sent once more.",
    "TokenExpiredError": "A new token is fetched and the call sent once more.",
    "InvalidRefreshTokenError": "The account logs in again, if the client holds one.",
    "ClockError": "Sent once more with the clock of the cloud, taken from its answer.",
}


def error_page(description: Description) -> str:
    """One heading for each code, so that each can be linked to; the nearest to zero first."""
    errors = {int(code): info for code, info in description.source.errors.items()}
    parts = [_HEAD, f"{len(errors)} codes.\n"]
    for title, belongs in _GROUPS:
        codes = sorted(filter(belongs, errors), key=abs)
        if codes:
            parts.append(f"## {title}\n")
            parts.extend("\n".join(_entry(code, errors[code])) + "\n" for code in codes)
    return "\n".join(parts).rstrip() + "\n"


def _entry(code: int, info: dict[str, Any]) -> Iterator[str]:
    name = info["class"]
    yield f"### {code}: {name}"
    yield ""
    yield f"{_line(info['meaning'])} {_DONE[info['nothing_done']]}"
    yield ""
    yield f"**What helps:** {_line(info['advice'])}"
    yield ""
    pages = " ".join(f"[{number}]({page})" for number, page in enumerate(info["source"], start=1))
    yield f"**By itself:** {_CURED.get(name, _RETRY[info['retry']])} Source: {pages}"


def _line(text: str) -> str:
    return " ".join(text.split())
