"""Queues by name, without I/O: who stands first has the lane."""

from __future__ import annotations

from collections import deque
from typing import Generic, Protocol, TypeVar


class Turn(Protocol):
    """Somebody in a queue, to be woken when it is their turn."""

    def set(self) -> object:
        """Wake who waits."""
        ...


T = TypeVar("T", bound=Turn)


class Queues(Generic[T]):
    """Queues that exist while somebody stands in them."""

    def __init__(self) -> None:
        self._queues: dict[str, deque[T]] = {}

    def join(self, name: str, turn: T) -> bool:
        """Stand at the end of the queue; whether that is its head, too, so that nobody has to be waited for."""
        queue = self._queues.get(name)
        if queue is None:
            self._queues[name] = deque((turn,))
            return True
        queue.append(turn)
        return False

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
