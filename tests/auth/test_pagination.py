"""A walk through a listing gives each item once and always ends."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk._runtime.operation import Paging, WalkOptions
from ttlock_sdk.auth.pagination import Walk, paging_of
from ttlock_sdk.errors import ValidationError
from ttlock_sdk.models import StandaloneDoorSensorRecord

PAGING = Paging(max_page_size=100, item_id="lock_id")


class Item(NamedTuple):
    """An item of a listing."""

    lock_id: int | None
    name: str = ""

    def to_dict(self) -> dict[str, Any]:
        return {"lockId": self.lock_id, "name": self.name}


def page(ids: list[Any], pages: int | None = None) -> Any:
    return SimpleNamespace(items=list(map(Item, ids)), pages=pages)


def walk(
    *answers: Any, page_size: int | None = None, start_page: int = 1, limit: int = 50
) -> tuple[list[Any], list[int]]:
    """What came, and the pages that were asked for; the last answer is given again and again."""
    state = Walk(PAGING, WalkOptions(page_size, start_page))
    waiting, found, asked = list(answers), [], []
    while not state.ended:
        asked.append(state.page_no)
        assert len(asked) <= limit, "the walk does not end"
        found += [item.lock_id for item in state.take(waiting.pop(0) if len(waiting) > 1 else waiting[0])]
    return found, asked


def test_it_ends_on_the_last_page() -> None:
    assert walk(page([1, 2], 3), page([3, 4], 3), page([5], 3), page([99], 3)) == ([1, 2, 3, 4, 5], [1, 2, 3])


def test_it_ends_on_an_empty_page_whatever_the_total_says() -> None:
    assert walk(page([1, 2], 9), page([], 9), page([99], 9)) == ([1, 2], [1, 2])


def test_it_ends_on_a_page_that_repeats() -> None:
    assert walk(page([1, 2], 9), page([3, 4], 9)) == ([1, 2, 3, 4], [1, 2, 3])


def test_it_ends_where_a_cloud_begins_anew() -> None:
    assert walk(page([1, 2], 9), page([3, 4], 9), page([1, 2], 9), page([5], 9))[0] == [1, 2, 3, 4]


def test_it_follows_a_total_that_grows() -> None:
    assert walk(page([1, 2], 1 + 1), page([3, 4], 3), page([5, 6], 3), page([99], 3))[0] == [1, 2, 3, 4, 5, 6]


def test_it_stops_when_the_total_shrinks() -> None:
    assert walk(page([1, 2], 5), page([3, 4], 2), page([99], 2))[1] == [1, 2]


def test_without_a_number_of_pages_a_short_page_is_the_last() -> None:
    assert walk(page([1, 2]), page([3]), page([99]), page_size=2) == ([1, 2, 3], [1, 2])


@pytest.mark.parametrize("pages", [0, -1])
def test_a_number_of_pages_that_cannot_be_counts_as_none(pages: int) -> None:
    assert walk(page([1, 2], pages), page([3], pages), page([99]), page_size=2)[0] == [1, 2, 3]


def test_a_walk_without_repeats_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    walk(page([1, 2], 2), page([3], 2))
    assert caplog.text == ""


def test_an_operation_that_does_not_page_is_told() -> None:
    from ttlock_sdk.generated.api.locks.unlock import OPERATION

    with pytest.raises(TypeError, match=r"locks\.unlock does not page"):
        paging_of(OPERATION)


def test_an_item_that_slid_onto_the_next_page_is_given_once_and_noted(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "ttlock_sdk"):
        assert walk(page([1, 2, 3], 2), page([3, 4], 2))[0] == [1, 2, 3, 4]
    assert "repeats 1 items" in caplog.text


def test_pages_of_items_without_an_id_are_told_apart_by_what_the_items_hold() -> None:
    pages = [SimpleNamespace(items=[Item(None, f"{number} {place}") for place in "ab"], pages=9) for number in range(4)]
    state = Walk(PAGING, WalkOptions(None, 1))
    found = [item.name for one in (*pages, pages[-1]) for item in state.take(one)]
    assert found == [f"{number} {place}" for number in range(4) for place in "ab"]
    assert state.ended


def test_items_without_an_id_are_all_given() -> None:
    assert walk(page([None, None], 2), page([None], 2))[0] == [None, None, None]


def test_it_can_start_at_a_page() -> None:
    assert walk(page([5, 6], 4), page([7], 4), start_page=3)[1] == [3, 4]


def test_it_asks_for_the_largest_page_unless_told_otherwise() -> None:
    assert Walk(PAGING, WalkOptions()).page_size == 100
    assert Walk(PAGING, WalkOptions(7)).page_size == 7


@pytest.mark.parametrize(
    ("page_size", "start_page", "name"),
    [(0, 1, "page_size"), (101, 1, "page_size"), (None, 0, "start_page"), (None, "1", "start_page")],
)
def test_a_size_or_a_start_out_of_range_is_refused(page_size: int | None, start_page: Any, name: str) -> None:
    with pytest.raises(ValidationError, match=f"{name} must be a whole number") as caught:
        Walk(PAGING, WalkOptions(page_size, start_page))
    assert caught.value.argument == name
    assert ("from 1 to 100" if name == "page_size" else "of at least 1") in str(caught.value)


@given(st.integers(0, 60), st.integers(1, 100))
def test_every_item_comes_exactly_once_and_in_order(count: int, size: int) -> None:
    ids = list(range(count))
    pages = [ids[at : at + size] for at in range(0, count, size)] or [[]]
    found, asked = walk(*[page(some, len(pages)) for some in pages], page_size=size, limit=70)
    assert found == ids
    assert len(asked) == len(pages)


@given(
    st.lists(st.lists(st.integers(0, 5), max_size=4), min_size=1, max_size=12), st.one_of(st.none(), st.integers(0, 12))
)
def test_it_ends_whatever_the_cloud_answers(lists: list[list[int]], pages: int | None) -> None:
    walk(*[page(ids, pages) for ids in lists], page([], pages), page_size=4, limit=60)


def test_items_without_an_id_are_told_apart_by_all_that_they_hold() -> None:
    def records(*dates: int) -> Any:
        return SimpleNamespace(
            items=[StandaloneDoorSensorRecord.from_dict({"date": date, "recordType": 1}) for date in dates]
        )

    state = Walk(Paging(max_page_size=2, item_id=""), WalkOptions())
    assert [item.date for item in state.take(records(1, 2))] == [1, 2]
    assert [item.date for item in state.take(records(2, 3))] == [3]
    assert not state.ended
    assert [item.date for item in state.take(records(4))] == [4]
    assert state.ended
