"""An HTTP answer read: the cloud's JSON object, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum, auto
from typing import Any, Final, NamedTuple

from .decoding import decoded
from .masking import mask
from .transport import Fault, Reply

_SHOWN: Final = 200  # characters of an unreadable body that an error quotes


class Cause(Enum):
    """Why a call did not bring an answer."""

    NOT_SENT = auto()
    NO_ANSWER = auto()
    UNREADABLE = auto()
    REDIRECT = auto()
    CODE = auto()


class Problem(NamedTuple):
    """What came back in place of an answer. Holds no secret."""

    cause: Cause
    text: str = ""
    timeout: bool = False
    status: int | None = None
    body_start: str = ""
    code: int | None = None
    errmsg: str = ""
    description: str = ""
    date: str = ""


def read(reply: Reply | Fault, secrets: Iterable[str]) -> dict[str, Any] | Problem:
    """The JSON object of a successful answer; otherwise the problem, with every one of `secrets` masked."""
    if isinstance(reply, Fault):
        cause = Cause.NO_ANSWER if reply.sent else Cause.NOT_SENT
        return Problem(cause, text=mask(reply.text, secrets), timeout=reply.timeout)
    if reply.status != 200:
        return _unreadable(reply, secrets, f"HTTP status {reply.status}")
    try:
        data = decoded(reply.content)
    except (ValueError, RecursionError):
        return _unreadable(reply, secrets, "a body that is not JSON" if reply.content else "an empty body")
    if not isinstance(data, dict):
        return _unreadable(reply, secrets, f"a JSON {type(data).__name__} where an object was due")
    return _judge(data, reply, secrets) if "errcode" in data else data


def _judge(data: dict[str, Any], reply: Reply, secrets: Iterable[str]) -> dict[str, Any] | Problem:
    code = _number(data["errcode"])
    if code == 0:
        return data
    if code is None:
        return _unreadable(reply, secrets, "an errcode that is not a number")
    return Problem(
        Cause.CODE,
        status=reply.status,
        code=code,
        errmsg=mask(_text(data.get("errmsg")), secrets),
        description=mask(_text(data.get("description")), secrets),
        date=reply.headers.get("date", ""),
    )


def _unreadable(reply: Reply, secrets: Iterable[str], text: str) -> Problem:
    start = mask(reply.content[: 8 * _SHOWN].decode("utf-8", "replace"), secrets)
    cause = Cause.REDIRECT if 300 <= reply.status < 400 else Cause.UNREADABLE
    return Problem(cause, text=text, status=reply.status, body_start=" ".join(start.split())[:_SHOWN])


def _number(value: Any) -> int | None:
    if value is None:
        return 0
    if isinstance(value, str) and len(value) < 20:
        text = value.strip()
        return int(text) if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit() else None
    if isinstance(value, int | float) and value == value and abs(value) < 2**63:
        return int(value)
    return None


def _text(value: Any) -> str:
    return value[:500] if isinstance(value, str) else ""
