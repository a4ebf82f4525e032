"""Whether a request is a callback of ours, and what to answer: pure decisions, without I/O."""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final

from attrs import field, frozen

from ..errors import ValidationError
from .parsing import MAX_BYTES

SHORTEST_SECRET: Final = 16
_PLAIN: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")
_TYPES: Final = ("application/x-www-form-urlencoded", "application/json")
_BRACKETED: Final = re.compile(r"\[([^\]]*)\](?::\d+)?$")
_PLAIN_ENCODINGS: Final = ("", "identity")
_Address = IPv4Address | IPv6Address
_Network = IPv4Network | IPv6Network


@frozen
class Answer:
    """What to answer: a status, a body in plain text, and the method that would have been right, if that was wrong."""

    status: int
    body: bytes
    allow: str | None = None


SUCCESS: Final = Answer(200, b"success")
UNREADABLE: Final = Answer(400, b"unreadable")
NOT_FOUND: Final = Answer(404, b"not found")
NO_METHOD: Final = Answer(405, b"method not allowed", allow="POST")
NO_LENGTH: Final = Answer(411, b"length required")
TOO_LARGE: Final = Answer(413, b"too large")
WRONG_TYPE: Final = Answer(415, b"unsupported media type")
TRY_AGAIN: Final = Answer(503, b"try again")


@frozen(kw_only=True)
class Head:
    """What is known of a request before its body is read.

    Attributes:
        path: all of it, without the query; never shown, since it holds the secret.
        peer: the address that the connection came from, as the server tells it; None if it does not.
        encoding: the header `content-encoding`.
        length: the header `content-length`.
        forwarded_for: the header `x-forwarded-for`, believed only if the peer is a proxy of ours.
    """

    method: str
    path: str = field(repr=False)
    peer: str | None = None
    content_type: str | None = None
    encoding: str | None = None
    length: str | None = None
    forwarded_for: str | None = None


class Rules:
    """What a request must be like.

    Args:
        secret: the last part of the path: 16 characters or more, such as `secrets.token_urlsafe(32)` makes.
        path: what comes before the secret.
        addresses: networks such as `203.0.113.0/24` that callbacks may come from; none given, any may send.
        proxies: networks of our own proxies, whose header `x-forwarded-for` is believed. By default nobody's is.
        max_bytes: a larger body is refused.

    Raises:
        ValidationError: the secret is short or has characters that a URL changes, or a network is none.
    """

    def __init__(
        self,
        secret: str,
        *,
        path: str = "/ttlock",
        addresses: Iterable[str] = (),
        proxies: Iterable[str] = (),
        max_bytes: int = MAX_BYTES,
    ) -> None:
        if not isinstance(secret, str) or len(secret) < SHORTEST_SECRET or not set(secret) <= _PLAIN:
            text = f"secret must have {SHORTEST_SECRET} letters, digits or -_.~ or more: secrets.token_urlsafe(32)"
            raise ValidationError(text, argument="secret")
        if not path.startswith("/") or not set(path) <= _PLAIN | {"/"}:
            raise ValidationError("path must begin with / and be of plain letters", argument="path")
        self.folder = path.rstrip("/")
        self.max_bytes = max_bytes
        self._path = f"{self.folder}/{secret}".encode()
        self._addresses = _networks(addresses, "addresses")
        self._proxies = _networks(proxies, "proxies")

    def judge(self, head: Head) -> Answer | None:
        """The answer to a request that is to be refused; None lets its body be read.

        A wrong path and a wrong address get the same answer, which is that of any path that leads nowhere.
        """
        is_ours = hmac.compare_digest(head.path.encode("utf-8", "surrogateescape"), self._path)
        if not is_ours or not self._may_send(head):
            return NOT_FOUND
        if head.method != "POST":
            return NO_METHOD
        kind = (head.content_type or "").partition(";")[0].strip().lower()
        is_packed = (head.encoding or "").strip().lower() not in _PLAIN_ENCODINGS  # it would be kept, and never read
        if is_packed or (kind and kind not in _TYPES):
            return WRONG_TYPE
        return self._judge_length(head.length)

    def sender(self, head: Head) -> str | None:
        """The address that the request came from, past our own proxies; None if nobody tells."""
        address = _address(head.peer)
        if address is not None and head.forwarded_for and _within(address, self._proxies):
            for text in reversed(head.forwarded_for.split(",")):  # what stands on the left, anybody may have written
                address = _address(text.strip())
                if address is None or not _within(address, self._proxies):
                    break
        return None if address is None else str(address)

    def _may_send(self, head: Head) -> bool:
        if not self._addresses:
            return True
        address = _address(self.sender(head))
        return address is not None and _within(address, self._addresses)

    def _judge_length(self, length: str | None) -> Answer | None:
        if length is None:
            return None
        if not (length.isascii() and length.isdigit()):
            return UNREADABLE
        return TOO_LARGE if len(length) > 18 or int(length) > self.max_bytes else None

    def __repr__(self) -> str:
        return f"<Rules for {self.folder}/...>"


def _networks(texts: Iterable[str], argument: str) -> tuple[_Network, ...]:
    if isinstance(texts, str):
        raise ValidationError(f"{argument} must be a list of networks", argument=argument)
    try:
        return tuple(ip_network(text) for text in texts)
    except ValueError as error:
        raise ValidationError(f"{argument}: {error}", argument=argument) from None


def _address(text: str | None) -> _Address | None:
    """The address in a text; some proxies write the port behind it: 203.0.113.9:443, [2001:db8::9]:443."""
    bracketed = _BRACKETED.match(text or "")
    if bracketed:
        text = bracketed[1]
    elif text and text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        found = ip_address(text) if text else None
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


def _within(address: _Address, networks: tuple[_Network, ...]) -> bool:
    return any(address in network for network in networks)
