"""Requests and replies as the simulator sees them, whatever brought them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from email.utils import formatdate
from enum import Enum
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qsl

from ..multipart import parts_of

_CONTENT_TYPES: Final = ("application/x-www-form-urlencoded", "multipart/form-data")
LARGEST_BODY: Final = 4 * 1024 * 1024
METHODS: Final = ("POST", "GET", "PUT", "HEAD")
_SPELLINGS: Final = {"client_id": "clientId", "client_secret": "clientSecret"}


class Request(NamedTuple):
    """One HTTP request. `query` is the part behind the question mark, as it came."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = {}
    body: bytes = b""


class Cut(Enum):
    """What happens to the connection in place of an answer."""

    REFUSED = "refused"  # before the request was read
    DROPPED = "dropped"  # closed after it
    RESET = "reset"  # torn down after it
    SILENT = "silent"  # kept open, without a word
    SHORT = "short"  # closed in the middle of the answer's body


class Reply(NamedTuple):
    """One HTTP answer; `cut` in its place breaks the connection, `delay` seconds come before it."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    cut: Cut | None = None
    delay: float = 0.0


class Refusal(Exception):
    """The cloud refuses a call: an error code, and words for `errmsg`."""

    def __init__(self, code: int, text: str = "") -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text


def json_reply(data: Mapping[str, Any], now: float, status: int = 200) -> Reply:
    """A JSON answer dated by the simulator's clock."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    body = text.encode("utf-8", "replace")  # JSON in a field can name half a character, which no answer can hold
    return Reply(status, {"content-type": "application/json;charset=UTF-8", "date": formatdate(now, usegmt=True)}, body)


def fields_of(request: Request, *, strict: bool) -> dict[str, str]:
    """The fields of a request: from query and form together, the form going first; both spellings of the client.

    Strict: from the form of a POST alone, and only as the specification spells them.
    """
    content_type = request.headers.get("content-type", "")
    if strict and not content_type.startswith(_CONTENT_TYPES):
        return {}
    if content_type.startswith("multipart/"):
        texts, files = parts_of(content_type, request.body)
        form = {**dict(texts), **{file.wire: file.content.decode("latin-1") for file in files}}
    else:
        form = _pairs(request.body.decode("utf-8", "replace"))
    if strict:
        return form if request.method == "POST" else {}
    fields = {**_pairs(request.query), **form}
    return {_SPELLINGS.get(name, name): value for name, value in fields.items()}


def _pairs(text: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(text, keep_blank_values=True, max_num_fields=1000))
    except ValueError:
        return {}
