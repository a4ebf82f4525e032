"""Walking through a listing, without I/O: which page comes next, and where the end is.

A walk ends on the last page, on an empty page and on a page that was there before; a total that drifts while it goes on
neither ends it early nor keeps it going. An item that slid onto the next page meanwhile is given once.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Hashable, Sequence
from typing import Any, Final

from .._runtime.operation import Operation, Paging, WalkOptions
from ..errors import ValidationError

MOST_AT_ONCE: Final = 64
log = logging.getLogger("ttlock_sdk")


class Walk:
    """The state of one walk. Fetch the pages that `ahead` names, hand them to `take` in order, until it has `ended`."""

    def __init__(self, paging: Paging, options: WalkOptions) -> None:
        _check("start_page", options.start_page, None)
        _check("concurrency", options.concurrency, MOST_AT_ONCE)
        if options.page_size is not None:
            _check("page_size", options.page_size, paging.max_page_size)
        self._item_id = paging.item_id
        self.concurrency = options.concurrency
        self._pages: int | None = None  # as the last page said
        self.page_size = options.page_size or paging.max_page_size
        self.page_no = options.start_page
        self.ended = False
        self._first: list[Hashable] = []
        self._last: list[Hashable] = []

    def ahead(self) -> range:
        """The pages to fetch next, in this order or at once: several only once it is known that they are there."""
        if self.concurrency == 1 or self._pages is None:
            return range(self.page_no, self.page_no + 1)
        last = min(self.page_no + self.concurrency - 1, self._pages)
        return range(self.page_no, max(self.page_no, last) + 1)

    def take(self, page: Any) -> list[Any]:
        """The items of a page that were not on the page before; moves on, or ends the walk."""
        items: Sequence[Any] = page.items
        ids = [_key(item, self._item_id) for item in items]
        marks = [_content(item) if key is None else key for item, key in zip(items, ids, strict=True)]
        if not items or marks in (self._last, self._first):
            self.ended = True
            return []
        before = set(self._last)
        fresh = [item for item, key in zip(items, ids, strict=True) if key is None or key not in before]
        if len(fresh) < len(items):
            log.warning("page %d repeats %d items of the page before", self.page_no, len(items) - len(fresh))
        self._first = self._first or marks
        self._last = marks
        self.ended = self._is_last(page, len(items))
        self.page_no += 1
        return fresh

    def _is_last(self, page: Any, count: int) -> bool:
        pages = getattr(page, "pages", None)  # some listings only have items
        self._pages = pages if pages is not None and pages > 0 else None
        return count < self.page_size if self._pages is None else self.page_no >= self._pages


def paging_of(operation: Operation[Any]) -> Paging:
    """How an operation pages; only generated code asks, and only for operations that do."""
    if operation.paging is None:
        raise TypeError(f"{operation.name} does not page")
    return operation.paging


def _key(item: Any, name: str) -> Hashable:
    if not name:
        return _content(item)
    key: Hashable = getattr(item, name, None)
    return key


def _content(item: Any) -> str:
    return json.dumps(item.to_dict(), sort_keys=True)


def _check(name: str, value: Any, maximum: int | None) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1 or (maximum is not None and value > maximum):
        bound = f"from 1 to {maximum}" if maximum is not None else "of at least 1"
        raise ValidationError(f"{name} must be a whole number {bound}, not {value!r}", argument=name)
