"""Counter stores in memory that tests look into and have fail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping


class Shelf:
    """Adds up in memory; raises `failure` while there is one. `told` is what it was told, in order."""

    def __init__(self) -> None:
        self.told: list[tuple[str, dict[str, int]]] = []
        self.months: dict[tuple[str, str], Counter[str]] = {}
        self.failure: BaseException | None = None
        self.asked = 0

    def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        if counts:
            self.told.append((month, dict(counts)))
        kept = self.months.setdefault((key, month), Counter())
        kept.update(counts)
        return kept.total()

    def total(self) -> int:
        return sum(sum(counts.values()) for _, counts in self.told)


class AsyncShelf:
    """The same, awaited."""

    def __init__(self) -> None:
        self.shelf = Shelf()

    async def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        return self.shelf.add(key, month, counts)
