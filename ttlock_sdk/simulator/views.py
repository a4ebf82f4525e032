"""Parts of what is there, looked at without a copy: a slice costs its own length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, overload

from attrs import frozen

T = TypeVar("T")


class View(Sequence[T]):
    """A sequence over others; only `places` of a slice are looked up."""

    def at(self, places: range) -> list[T]:
        """What stands at some places."""
        raise NotImplementedError

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        places = range(len(self))[index]
        return self.at(range(places, places + 1))[0] if isinstance(places, int) else self.at(places)


@frozen
class Part(View[T]):
    """Some of a sequence, in the order of `places`."""

    items: Sequence[T]
    places: range

    @classmethod
    def newest_first(cls, items: Sequence[T], first: int = 0, last: int | None = None) -> Part[T]:
        """Those from `first` to before `last`, the last of them first."""
        return cls(items, range((len(items) if last is None else last) - 1, first - 1, -1))

    def __len__(self) -> int:
        return len(self.places)

    def at(self, places: range) -> list[T]:
        """What stands at some places."""
        return [self.items[self.places[place]] for place in places]


@frozen
class Chain(View[Any]):
    """One sequence behind the other."""

    first: Sequence[Any]
    second: Sequence[Any]

    def __len__(self) -> int:
        return len(self.first) + len(self.second)

    def at(self, places: range) -> list[Any]:
        """What stands at some places."""
        border = len(self.first)
        return [self.first[place] if place < border else self.second[place - border] for place in places]
