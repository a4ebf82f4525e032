"""Queues by name, without I/O: who stands first has the lane."""

from __future__ import annotations

from collections import deque
from typing import Generic, Protocol, TypeVar


class Turn(Protocol):
    """What somebody in a queue waits for: an event."""

    def set(self) -> object:
        """Wake who waits."""
        ...


T = TypeVar("T", bound=Turn)


class Queues(Generic[T]):
    """Queues that exist while somebody stands in them."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[T]] = {}

    def join(self, name: str, turn: T) -> None:
        """Stand at the end of the queue; whoever comes first is woken at once."""
        queue = self._queues.setdefault(name, deque())
        queue.append(turn)
        if len(queue) == 1:
            turn.set()

    def leave(self, name: str, turn: T) -> None:
        """Leave the queue, from its head or from wherever one stands; the next one is woken."""
        queue = self._queues[name]
        first = queue[0] is turn
        queue.remove(turn)
        if not queue:
            del self._queues[name]
        elif first:
            queue[0].set()

    def __len__(self) -> int:
        return sum(map(len, self._queues.values()))
