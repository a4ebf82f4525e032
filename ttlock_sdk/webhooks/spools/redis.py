"""Events kept in a stream of Redis, handled by many workers. Needs `pip install 'ttlock-sdk[redis]'`."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, Self

from ...errors import WebhookError
from ...forks import watch
from ...redis_link import PREFIX, RedisLink
from ..keeping import Entry, event_of
from . import DeadLetter, Taken, scripts
from .holding import Holding

if TYPE_CHECKING:
    import redis

KEPT_SECONDS: Final = 30 * 86_400.0
TAKE_OVER_SECONDS: Final = 60.0
LOOK_SECONDS: Final = 0.25  # how soon a rest that is over is seen
GROUP: Final = "handlers"


class RedisSpool:
    """Keeps events in Redis until they are handled, by any number of workers on any number of machines.

        spool = RedisSpool("redis://localhost:6379/0")
        receiver = Receiver(handler, secret=secret, spool=spool)

    What a worker that died had taken is handed to another one after `take_over_seconds`; one that lives keeps its
    events however long its handler takes. Workers run side by side: the order of a device is not kept.
    An event is as safe as this Redis is: with `appendonly yes` and `appendfsync always` it is on a disk when `put`
    returns. Keys that tell repetitions, and what waits, must not be evicted: `maxmemory-policy noeviction`.

    Args:
        url: such as `redis://localhost:6379/0`, or `rediss://` with TLS; a password in it is never shown.
        client: a `redis.Redis` in place of a URL; it is never closed by us. Its `socket_timeout` must be above 1 s.
        prefix: begins all keys.
        keep_seconds: for so long an event that comes again is known; 30 days by default.
        take_over_seconds: after so long without a sign of life the events of a worker go to others.

    Raises:
        ConfigurationError: the package `redis` is not installed.
        ValidationError: neither or both of URL and client were given, or one of them makes no sense.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        client: redis.Redis | None = None,
        prefix: str = PREFIX,
        keep_seconds: float = KEPT_SECONDS,
        take_over_seconds: float = TAKE_OVER_SECONDS,
    ) -> None:
        self._link = RedisLink(url, client, prefix)
        self._keep = max(1, round(keep_seconds))
        self._take_over = take_over_seconds
        self._base = f"{{{prefix}:callbacks}}"  # braces keep all keys on one node of a cluster
        self._stream, self._resting, self._dead = (f"{self._base}:{name}" for name in ("stream", "resting", "dead"))
        self._start_afresh()
        watch(self)

    def put(self, entries: Sequence[Entry]) -> int:
        """Keep events; Redis has them when this returns. Those whose key was there before are dropped.

        Raises:
            redis.RedisError: Redis did not do it, or did not answer within two seconds; likewise for other methods.
        """
        if not entries:
            return 0
        keys, values = [self._stream], [str(self._keep)]
        for entry in entries:
            keys.append(self._stream if entry.key is None else f"{self._base}:seen:{entry.key}")
            values += ["0" if entry.key is None else "1", _written(entry.text, entry.received, 0)]
        return int(self._run(scripts.PUT, keys, values))

    def take(self, seconds: float) -> Taken | None:
        """An event that is due, which no other worker gets meanwhile; None if there was none for so long."""
        end = time.monotonic() + seconds
        self._join()
        while True:
            self._run(scripts.WAKE, [self._stream, self._resting], [])
            taken = self._left_over() or self._fresh(min(LOOK_SECONDS, max(0.0, end - time.monotonic())))
            if taken is not None or time.monotonic() >= end:
                return taken

    def done(self, taken: Taken) -> None:
        """It was handled: it is never handed out again once this returns."""
        with self._link.client.pipeline(transaction=True) as pipe:
            pipe.xack(self._stream, GROUP, taken.id)
            pipe.xdel(self._stream, taken.id)
            pipe.execute()
        self._holding.drop(taken.id)

    def later(self, taken: Taken, seconds: float, *, counts: bool = True) -> None:
        """It was not handled: it is handed out again, to any worker, after so many seconds."""
        kept = _written(taken.text, taken.received, taken.attempt if counts else taken.attempt - 1)
        values = [GROUP, taken.id, str(round(seconds * 1000)), kept]
        self._run(scripts.LATER, [self._stream, self._resting], values)
        self._holding.drop(taken.id)

    def bury(self, taken: Taken, reason: str) -> None:
        """It is given up: it stays among the dead letters until somebody replays or discards it."""
        kept = _written(taken.text, taken.received, taken.attempt, reason)
        self._run(scripts.BURY, [self._stream, self._dead], [GROUP, taken.id, kept])
        self._holding.drop(taken.id)

    def dead(self) -> list[DeadLetter]:
        """The events that were given up, oldest first."""
        return [_letter(number, kept) for number, kept in self._letters()]

    def replay(self, ids: Iterable[str] | None = None) -> int:
        """Hand out dead letters once more, all of them if no ids are given; how many there were."""
        chosen = None if ids is None else set(ids)
        count = 0
        for number, kept in self._letters():
            if chosen is None or number in chosen:
                fresh = _written(kept["text"], kept["received"], 0)
                count += int(self._run(scripts.REPLAY, [self._stream, self._dead], [number, fresh]))
        return count

    def discard(self, ids: Iterable[str]) -> int:
        """Forget dead letters; how many there were."""
        chosen = list(ids)
        return int(self._client.hdel(self._dead, *chosen)) if chosen else 0

    def waiting(self) -> int:
        """How many events wait, rest, or are being handled."""
        return int(self._client.xlen(self._stream)) + int(self._client.zcard(self._resting))

    def close(self) -> None:
        """Leave the workers and close the connections; a client that was handed in is left alone."""
        self._holding.close()
        if self._joined:
            with suppress(Exception):  # an unused name in the list of workers harms nobody
                self._run(scripts.LEAVE, [self._stream], [GROUP, self._me])
        self._start_afresh()
        self._link.close()

    def after_fork(self) -> None:
        """Be a worker of its own in a child process."""
        self._start_afresh()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<RedisSpool {self._link.prefix!r}>"

    @property
    def _client(self) -> Any:
        return self._link.client  # the types of redis-py leave open whether an answer is to be awaited

    def _start_afresh(self) -> None:
        self._me = f"{socket.gethostname()}-{os.getpid()}-{token_hex(4)}"
        self._joined = False
        self._looked = float("-inf")
        self._guard = threading.Lock()
        self._holding = Holding(self._renew, self._take_over / 4)

    def _run(self, script: str, keys: list[str], values: list[str]) -> Any:
        return self._client.eval(script, len(keys), *keys, *values)

    def _join(self) -> None:
        """Make the group of workers unless it is there."""
        if self._joined:
            return
        try:
            self._client.xgroup_create(self._stream, GROUP, id="0", mkstream=True)
        except Exception as error:
            if "BUSYGROUP" not in str(error):
                raise
        self._joined = True

    def _fresh(self, seconds: float) -> Taken | None:
        """The next event that nobody has, waiting for it."""
        block = max(1, round(seconds * 1000))
        try:
            found: Any = self._client.xreadgroup(GROUP, self._me, {self._stream: ">"}, count=1, block=block)
        except Exception as error:
            if "NOGROUP" in str(error):  # somebody has emptied this Redis
                self._joined = False
            raise
        return self._taken(_message(found), 1) if found else None

    def _left_over(self) -> Taken | None:
        """An event of a worker that died."""
        with self._guard:
            now = time.monotonic()
            if now - self._looked < self._take_over / 4:
                return None
            self._looked = now
        message = self._claimed(round(self._take_over * 1000))
        if message is None:
            return None
        with self._guard:
            self._looked = float("-inf")  # there may be more
        [state] = self._client.xpending_range(self._stream, GROUP, message[0], message[0], 1)
        return self._taken(message, int(state["times_delivered"]))

    def _claimed(self, idle: int) -> Any:
        """The oldest event in hand of which nobody told for so long, now ours; None if there is none."""
        start = "0-0"
        while True:
            found: Any = self._client.xautoclaim(self._stream, GROUP, self._me, idle, start, count=1)
            if found[1]:
                return found[1][0]
            start = _text(found[0])  # it looks at ten at a time, and those of the living may stand before
            if start == "0-0":
                return None

    def _taken(self, message: tuple[bytes, dict[bytes, bytes]], deliveries: int) -> Taken:
        number = _text(message[0])
        self._holding.add(number)
        kept = json.loads(next(iter(message[1].values())))
        return Taken(number, int(kept["attempts"]) + deliveries, kept["text"], kept["received"])

    def _renew(self, ids: list[str]) -> None:
        """Tell the others that we still live."""
        self._client.xclaim(self._stream, GROUP, self._me, 0, ids, justid=True)

    def _letters(self) -> list[tuple[str, dict[str, Any]]]:
        found = [(_text(number), json.loads(kept)) for number, kept in self._client.hscan_iter(self._dead)]
        return sorted(found, key=lambda letter: [int(part) for part in letter[0].split("-")])


def _message(found: Any) -> Any:
    """The one message of the one stream: `[[name, [message]]]` over RESP2, `{name: [[message]]}` over RESP3."""
    return next(iter(found.values()))[0][0] if isinstance(found, dict) else found[0][1][0]


def _text(value: bytes | str) -> str:
    return value if isinstance(value, str) else value.decode()  # a client that was handed in may decode by itself


def _written(text: str, received: float, attempts: int, reason: str | None = None) -> str:
    kept = {"text": text, "received": received, "attempts": attempts}
    return json.dumps(kept if reason is None else {**kept, "reason": reason})


def _letter(number: str, kept: dict[str, Any]) -> DeadLetter:
    try:
        event = event_of(kept["text"], kept["received"])
    except WebhookError:
        event = None
    return DeadLetter(number, event, kept["attempts"], kept["reason"])
