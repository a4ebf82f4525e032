"""Callbacks: what the cloud posts by itself to the address of an application."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlencode, urlsplit

if TYPE_CHECKING:
    import httpx

    from .state import Notice

FORM: Final = "application/x-www-form-urlencoded"
KEPT: Final = 10_000
LATEST: Final = 86_400
TELLING: Final = ("recordType", "success", "username", "electricQuantity")  # of a record


class Callback(NamedTuple):
    """One callback that waits: where to, and the fields of its form."""

    url: str
    client_id: str
    notify_type: int
    fields: dict[str, str]
    body: bytes


class Sent(NamedTuple):
    """One callback that was posted: when (seconds since 1970), what (codes masked), and what came of it.

    `outcome` is `success`, the status that came instead, the name of an error, or `no address`.
    """

    time: float
    client_id: str
    notify_type: int
    summary: str
    status: int | None
    outcome: str


class Callbacks:
    """Posts callbacks from a thread of its own, in the order of what happened unless it is told otherwise.

    Args:
        now: tells the seconds since 1970.
    """

    def __init__(self, now: Callable[[], float]) -> None:
        self.sent: deque[Sent] = deque(maxlen=KEPT)
        self.transport: httpx.BaseTransport | None = None
        self._now = now
        self._waiting: deque[Callback] = deque()
        self._changed = threading.Condition()
        self._busy = False
        self._held = False
        self._thread: threading.Thread | None = None
        self._disturbance = Disturbance()

    def put(self, notice: Notice, url: str, client_id: str) -> None:
        """Let a callback be posted; without an address it is noted alone."""
        fields = {"notifyType": str(notice.notify_type), **notice.fields}
        callback = Callback(url, client_id, notice.notify_type, fields, urlencode(fields).encode())
        if not url:
            self._note(callback, None, "no address")
            return
        with self._changed:
            self._disturbance.into(self._waiting, callback)
            self._changed.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._post_all, name="ttlock-callbacks", daemon=True)
                self._thread.start()

    def disturb(
        self, *, late: float = 0.0, repeat: float = 0.0, reorder: float = 0.0, odd: float = 0.0, seed: int = 1
    ) -> None:
        """Let callbacks come as they do on bad days.

        Args:
            late: seconds by which each comes later.
            repeat: the share, from 0 to 1, that comes twice.
            reorder: the share that overtakes the one before it, if that still waits.
            odd: the share that is followed by one that nobody has described, or that cannot be read.
            seed: the same one gives the same disturbances, however fast callbacks come and go.

        Raises:
            ValueError: a share does not lie between 0 and 1, or `late` is below zero or more than a day.
        """
        for name, share in (("repeat", repeat), ("reorder", reorder), ("odd", odd)):
            if not 0 <= share <= 1:
                raise ValueError(f"{name} must lie between 0 and 1, not {share!r}")
        if not 0 <= late <= LATEST:
            raise ValueError(f"late must lie between 0 and {LATEST} seconds, not {late!r}")
        with self._changed:
            self._disturbance = Disturbance(late, repeat, reorder, odd, Random(seed))

    def hold(self) -> None:
        """Post nothing until `release`."""
        with self._changed:
            self._held = True

    def release(self) -> None:
        """Post what waits, and go on."""
        with self._changed:
            self._held = False
            self._changed.notify_all()

    def wait(self, timeout: float = 10.0) -> None:
        """Wait until all that is to be posted was.

        Raises:
            TimeoutError: it takes longer than `timeout` seconds.
        """
        with self._changed:
            if not self._changed.wait_for(lambda: not self._waiting and not self._busy, timeout):
                raise TimeoutError(f"{len(self._waiting)} callbacks still wait after {timeout} seconds")

    def _post_all(self) -> None:
        import httpx

        with httpx.Client(transport=self.transport, timeout=10.0, headers={"user-agent": "ttlock-simulator"}) as client:
            while True:
                with self._changed:
                    self._changed.wait_for(lambda: self._waiting and not self._held)
                    callback = self._waiting.popleft()
                    self._busy = True
                    late = self._disturbance.late
                if late:
                    threading.Event().wait(late)
                try:
                    status: int | None = client.post(
                        callback.url, content=callback.body, headers={"content-type": FORM}
                    ).status_code
                    outcome = "success" if status == 200 else f"HTTP {status}"
                except (httpx.HTTPError, httpx.InvalidURL, ValueError, OSError) as error:  # ValueError: odd names
                    status, outcome = None, type(error).__name__
                with self._changed:
                    self._note(callback, status, outcome)
                    self._busy = False
                    self._changed.notify_all()

    def _note(self, callback: Callback, status: int | None, outcome: str) -> None:
        summary = _summary(callback.fields)
        self.sent.append(Sent(self._now(), callback.client_id, callback.notify_type, summary, status, outcome))


class Disturbance:
    """How callbacks are spoiled."""

    def __init__(
        self,
        late: float = 0.0,
        repeat: float = 0.0,
        reorder: float = 0.0,
        odd: float = 0.0,
        random: Random | None = None,
    ) -> None:
        self.late = late
        self._repeat = repeat
        self._reorder = reorder
        self._odd = odd
        self._random = random or Random(1)

    def into(self, waiting: deque[Callback], callback: Callback) -> None:
        """Put a callback among those that wait, and what disturbs it."""
        overtakes = self._chance(self._reorder)  # drawn whatever waits, or the chances after it would go by speed
        overtaken = waiting.pop() if overtakes and waiting else None
        waiting.append(callback)
        if overtaken is not None:
            waiting.append(overtaken)
        if self._chance(self._repeat):
            waiting.append(callback)
        if self._chance(self._odd):
            waiting.append(callback._replace(body=self._random.choice(ODD)(callback)))

    def _chance(self, share: float) -> bool:
        return share > 0 and self._random.random() < share


ODD: Final[tuple[Callable[[Callback], bytes], ...]] = (
    lambda callback: b"",
    lambda callback: b"notifyType=99&what=nobody+knows",
    lambda callback: urlencode({**callback.fields, "newField": "1"}).encode(),
    lambda callback: urlencode({**callback.fields, "records": "[{"}).encode(),
    lambda callback: urlencode({**callback.fields, "notifyType": "one"}).encode(),
    lambda callback: json.dumps(callback.fields).encode(),
    lambda callback: b"\xff\xfe%ZZ&=&&",
)


def check_url(url: str) -> None:
    """Refuse what nothing can be posted to.

    Raises:
        ValueError: it is no address of HTTP with a host, and not empty.
    """
    parts = urlsplit(url)
    if url and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ValueError("the address for callbacks must begin with http:// or https:// and name a host")


def _summary(fields: dict[str, str]) -> str:
    """What a callback says, in one line, without the codes that are in it."""
    if "records" not in fields:
        return _line({name: value for name, value in fields.items() if name != "notifyType"})
    records = [_line({name: record.get(name) for name in TELLING}) for record in json.loads(fields["records"])]
    return "; ".join([_line({"lockId": fields["lockId"]}), *records])


def _line(fields: Mapping[str, object]) -> str:
    return ", ".join(f"{name} {value}" for name, value in fields.items() if value is not None)
