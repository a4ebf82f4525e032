"""Faults on demand: what the next calls meet in place of their answer."""

from __future__ import annotations

from random import Random
from typing import Final, NamedTuple

from .wire import Cut


class Fault(NamedTuple):
    """One fault. Made by the class methods; `executed` says whether the call is carried out all the same."""

    code: int | None = None
    status: int = 200
    body: bytes | None = None
    truncate: bool = False
    cut: Cut | None = None
    delay: float = 0.0
    executed: bool = False

    @classmethod
    def error(cls, code: int) -> Fault:
        """The cloud answers with an error code, and does nothing."""
        return cls(code=code)

    @classmethod
    def page(cls, status: int = 502, *, executed: bool = False) -> Fault:
        """A proxy answers with an HTML page."""
        return cls(status=status, body=b"<html><body><h1>Bad Gateway</h1></body></html>", executed=executed)

    @classmethod
    def empty(cls, *, executed: bool = False) -> Fault:
        """An answer without a body."""
        return cls(body=b"", executed=executed)

    @classmethod
    def truncated(cls) -> Fault:
        """The answer breaks off in the middle; the call was carried out."""
        return cls(truncate=True, executed=True)

    @classmethod
    def dropped(cls, *, executed: bool = False) -> Fault:
        """The connection breaks after the request was sent."""
        return cls(cut=Cut.DROPPED, executed=executed)

    @classmethod
    def reset(cls, *, executed: bool = False) -> Fault:
        """The connection is torn down after the request was sent."""
        return cls(cut=Cut.RESET, executed=executed)

    @classmethod
    def silent(cls, *, executed: bool = False) -> Fault:
        """The connection stays open and no answer ever comes."""
        return cls(cut=Cut.SILENT, executed=executed)

    @classmethod
    def broken_off(cls) -> Fault:
        """The connection breaks in the middle of the answer; the call was carried out."""
        return cls(cut=Cut.SHORT, executed=True)

    @classmethod
    def refused(cls) -> Fault:
        """No connection comes about."""
        return cls(cut=Cut.REFUSED)

    @classmethod
    def slow(cls, seconds: float) -> Fault:
        """The right answer, late."""
        return cls(delay=seconds, executed=True)


class Planned(NamedTuple):
    """A fault that waits for its calls: those of one operation or about one lock, or any."""

    fault: Fault
    operation: str | None
    times: int
    lock_id: int | None


USUAL: Final = (
    Fault(status=502, body=b"<html>502</html>", executed=True),
    Fault(body=b"", executed=True),
    Fault(truncate=True, executed=True),
    Fault(cut=Cut.DROPPED),
    Fault(cut=Cut.DROPPED, executed=True),
    Fault(code=30006),
    Fault(code=90000),
    Fault(code=-3003),
)


class Faults:
    """Faults in the order in which they were asked for, and some at random."""

    def __init__(self) -> None:
        self._waiting: list[Planned] = []
        self._rate = 0.0
        self._random = Random()

    def scatter(self, rate: float, seed: int) -> None:
        """Let a share of all calls meet one of the usual faults, the same ones for the same seed."""
        self._rate = rate
        self._random = Random(seed)

    def plan(self, fault: Fault, operation: str | None, times: int, lock_id: int | None = None) -> None:
        """Let the next `times` calls (of `operation`, about a lock) meet `fault`."""
        self._waiting.append(Planned(fault, operation, times, lock_id))

    def take(self, names: tuple[str, ...], lock_id: str | None = None) -> Fault | None:
        """The fault that a call meets, used up by it. `names` are all the names of its operation."""
        for at, planned in enumerate(self._waiting):
            meant = planned.operation is None or planned.operation in names
            if meant and (planned.lock_id is None or str(planned.lock_id) == lock_id):
                if planned.times > 1:
                    self._waiting[at] = planned._replace(times=planned.times - 1)
                else:
                    del self._waiting[at]
                return planned.fault
        if self._rate and self._random.random() < self._rate:
            return self._random.choice(USUAL)
        return None

    def clear(self) -> None:
        """Forget all that wait, and those at random."""
        self._waiting.clear()
        self._rate = 0.0
