"""What a generated resource class asks of the session that it is given."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Protocol, TypeVar

from .operation import Operation, WalkOptions

T = TypeVar("T")

Values = Mapping[str, Any]
"""Arguments by Python keyword; None means not given."""


class Session(Protocol):
    """Sends calls and waits for their answers."""

    def call(self, operation: Operation[T], values: Values) -> T:
        """Check `values`, send the call, return its parsed answer."""
        ...

    def pages(self, operation: Operation[T], values: Values, options: WalkOptions) -> Iterator[T]:
        """Yield page after page, each fetched when it is asked for."""
        ...

    def items(self, operation: Operation[T], values: Values, options: WalkOptions) -> Iterator[Any]:
        """Yield the items of page after page, none twice."""
        ...


class AsyncSession(Protocol):
    """The same, awaited."""

    async def call(self, operation: Operation[T], values: Values) -> T:
        """Check `values`, send the call, return its parsed answer."""
        ...

    def pages(self, operation: Operation[T], values: Values, options: WalkOptions) -> AsyncIterator[T]:
        """Yield page after page, each fetched when it is asked for."""
        ...

    def items(self, operation: Operation[T], values: Values, options: WalkOptions) -> AsyncIterator[Any]:
        """Yield the items of page after page, none twice."""
        ...
