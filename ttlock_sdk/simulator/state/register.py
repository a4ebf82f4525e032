"""Things by their numbers and by whom they belong to, so that a page costs what is on it and not what there is."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, MutableMapping, Sequence
from itertools import islice
from operator import attrgetter
from typing import Generic, TypeVar, overload

T = TypeVar("T")


class Register(MutableMapping[int, T], Generic[T]):
    """A mapping from numbers to things, which knows for each owner what is his, in the order of the numbers.

    Args:
        owner: the attribute of a thing that names its owner. Change it by `hand_over` alone.
    """

    def __init__(self, owner: str = "owner") -> None:
        self._attribute = owner
        self._owner = attrgetter(owner)
        self._things: dict[int, T] = {}
        self._numbers: dict[str, list[int]] = {}

    def __getitem__(self, number: int) -> T:
        return self._things[number]

    def __setitem__(self, number: int, thing: T) -> None:
        self.pop(number, None)
        self._things[number] = thing
        insort(self._numbers.setdefault(self._owner(thing), []), number)

    def __delitem__(self, number: int) -> None:
        self._strike(number, self._owner(self._things[number]))
        del self._things[number]

    def __iter__(self) -> Iterator[int]:
        return iter(self._things)

    def __len__(self) -> int:
        return len(self._things)

    def __repr__(self) -> str:
        return f"<{len(self._things)}>"

    def some(self, first: int, last: int) -> list[T]:
        """Those from one place to before another, as they were put in; costs what lies before them at most."""
        return list(islice(self._things.values(), first, last))

    def of(self, owner: str) -> Sequence[T]:
        """What belongs to an owner, as it is now and will be; a slice of it costs its own length."""
        return _Owned(self._things, self._numbers.get(owner, []))

    def hand_over(self, number: int, owner: str) -> None:
        """Give a thing to another owner."""
        thing = self._things[number]
        self._strike(number, self._owner(thing))
        setattr(thing, self._attribute, owner)
        insort(self._numbers.setdefault(owner, []), number)

    def _strike(self, number: int, owner: str) -> None:
        numbers = self._numbers[owner]
        del numbers[bisect_left(numbers, number)]


class _Owned(Sequence[T]):
    def __init__(self, things: dict[int, T], numbers: list[int]) -> None:
        self._things = things
        self._numbers = numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> T | list[T]:
        if isinstance(at, slice):
            return [self._things[number] for number in self._numbers[at]]
        return self._things[self._numbers[at]]
