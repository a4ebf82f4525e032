"""A small server for callbacks: reads each, prints its events, passes it on."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import token_urlsafe
from typing import Any, Final

import httpx

from ..errors import WebhookError
from ..webhooks import (
    DoorSensorEvent,
    Duplicates,
    Event,
    GatewayStatusEvent,
    LockRecordEvent,
    UnknownEvent,
    WifiLockFailureEvent,
    WifiLockStatusEvent,
    parse,
)
from ..webhooks.parsing import MAX_BYTES
from .exits import Problem
from .output import Output, plain, shown

_FORWARD_SECONDS: Final = 10.0
_READ_SECONDS: Final = 30.0
_DIGITS: Final = 18


class Listener(ThreadingHTTPServer):
    """Listens on one path; `url` is its address.

    Raises:
        Problem: nothing can listen there.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self, out: Output, host: str, port: int, path: str | None, forward: str | None) -> None:
        self.path = "/" + (token_urlsafe(24) if path is None else path.strip("/"))
        self._out = out
        self._forward = forward
        self._seen = Duplicates()
        self._turn = threading.Lock()
        self.failure: OSError | None = None
        if ":" in host:
            self.address_family = socket.AF_INET6
        try:
            super().__init__((host, port), partial(_Handler, self))
        except OSError as error:
            text = f"cannot listen on {_shown(host)}:{port}: {error.strerror or error}; try another --port or --host"
            raise Problem(text, 1) from None

    @property
    def url(self) -> str:
        """Where callbacks are taken."""
        return f"http://{_shown(str(self.server_address[0]))}:{self.server_port}{self.path}"

    def take(self, body: bytes, kind: str | None) -> tuple[int, str]:
        """Print one callback and pass it on; status and text of the answer."""
        try:
            events = parse(body, kind)
        except WebhookError as error:
            self._out.note(f"a callback that cannot be read: {error}")
            return 400, "cannot be read"
        if not self._passed_on(body, kind):
            return 502, "could not be passed on"
        with self._turn:
            try:
                for event in events:
                    if not self._seen.is_repeated(event):
                        row = row_of(event)
                        self._out.line(row, sentence_of(row))
            except OSError as error:  # a closed pipe, a full disk: raised where the command waits
                self.failure = error
                threading.Thread(target=self.shutdown, daemon=True).start()
                return 503, "stopped"
        return 200, "success"

    def serve_forever(self, poll_interval: float = 0.1) -> None:
        """Serve until stopped; raises what printing met."""
        super().serve_forever(poll_interval)
        if self.failure is not None:
            raise self.failure

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: others may break off as they like."""

    def _passed_on(self, body: bytes, kind: str | None) -> bool:
        if self._forward is None:
            return True
        headers = {b"content-type": kind.encode("latin-1")} if kind else {}  # the bytes that it came in
        try:
            answer = httpx.post(self._forward, content=body, headers=headers, timeout=_FORWARD_SECONDS)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            self._out.note(f"not passed on: {type(error).__name__}")
            return False
        if not answer.is_success:
            self._out.note(f"not passed on: HTTP {answer.status_code}")
        return answer.is_success


def _shown(host: str) -> str:
    return f"[{host}]" if ":" in host else host


class _Handler(BaseHTTPRequestHandler):
    timeout = _READ_SECONDS

    def __init__(self, listener: Listener, *arguments: Any) -> None:
        self._listener = listener
        super().__init__(*arguments)

    def do_POST(self) -> None:
        length = self.headers.get("content-length")
        if self.path.partition("?")[0] != self._listener.path:
            self._answer(404, "no such path")
        elif length is None or "transfer-encoding" in self.headers:
            self._answer(411, "a callback must tell its length: send it whole, with Content-Length")
        elif not (length.isascii() and length.isdigit()):
            self._answer(400, "Content-Length is no number")
        elif len(length) > _DIGITS or int(length) > MAX_BYTES:
            self._answer(413, "too large")
        else:
            body = self.rfile.read(int(length))
            if len(body) < int(length):
                self._answer(400, "broke off before its end")
            else:
                self._answer(*self._listener.take(body, self.headers.get("content-type")))

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the path is a secret."""

    def _answer(self, status: int, text: str) -> None:
        body = text.encode()
        self.send_response_only(status)
        self.send_header("content-type", "text/plain")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def sentence_of(row: dict[str, Any]) -> str:
    """The same for a person: when, what, and whatever else was told."""
    told = {key: shown(value) for key, value in row.items() if value not in (None, "")}
    first = f"{told.pop('received')}  {told.pop('event').replace('_', ' ')}"
    return "  ".join([first, *(f"{key.replace('_', ' ')}: {value}" for key, value in told.items())])


def row_of(event: Event) -> dict[str, Any]:
    """An event as `ttlock webhook listen` prints it: no passcode, no sealed data."""
    row: dict[str, Any] = {"received": datetime.now(UTC), "event": _NAMES.get(type(event), "unknown")}
    if isinstance(event, LockRecordEvent):
        record = event.record
        return {
            **row,
            "lock_id": event.lock_id,
            "at": record.lock_at,
            "kind": str(record.kind),
            "success": None if record.success is None else bool(record.success),
            "who": record.username,
            "alarm": record.is_alarm,
        }
    if isinstance(event, UnknownEvent):
        return {**row, "notify_type": event.notify_type, "reason": event.reason}
    for name in ("gateway", "lock", "failure", "sensor"):
        if hasattr(event, name):
            return {**row, **_open_fields(getattr(event, name))}
    return row


def _open_fields(model: Any) -> dict[str, Any]:
    fields = {slot.name: getattr(model, slot.name) for slot in model.slots_ if not slot.secret}
    return {name: plain(value) for name, value in fields.items() if value is not None}


_NAMES: Final[dict[type[Event], str]] = {
    LockRecordEvent: "lock_record",
    GatewayStatusEvent: "gateway_status",
    WifiLockStatusEvent: "wifi_lock_status",
    WifiLockFailureEvent: "wifi_lock_failure",
    DoorSensorEvent: "door_sensor",
    UnknownEvent: "unknown",
}
