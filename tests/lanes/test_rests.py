"""What a busy gateway taught is waited for the next time, and never longer than need be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk.lanes.rests import LONGEST_SECONDS, Rests


def test_a_gateway_that_was_never_busy_is_not_waited_for() -> None:
    rests = Rests()
    rests.answered("gateway 1", 10.0, 10.2, refused=False)
    assert rests.before("gateway 1", 10.2) == 0.0


def test_who_was_refused_tells_the_next_how_long_to_wait() -> None:
    rests = Rests()
    rests.answered("gateway 1", 10.0, 10.2, refused=False)
    rests.answered("gateway 1", 11.2, 11.4, refused=True)
    assert round(rests.before("gateway 1", 11.4), 6) == 1.0
    assert round(rests.before("gateway 1", 12.0), 6) == 0.4
    assert rests.before("gateway 1", 13.0) == 0.0
    assert rests.before("gateway 2", 11.4) == 0.0


def test_a_wait_that_was_long_enough_is_tried_shorter_until_it_is_forgotten() -> None:
    rests = Rests()
    rests.answered("a", 0.0, 0.0, refused=False)
    rests.answered("a", 1.0, 1.0, refused=True)
    waits = []
    for _ in range(120):
        waits.append(rests.before("a", 1.0))
        rests.answered("a", 1.0, 1.0, refused=False)
    assert waits == sorted(waits, reverse=True)
    assert (waits[0], waits[-1]) == (1.0, 0.0)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100), st.booleans()), max_size=30), st.floats(0, 1e6))
def test_no_wait_is_ever_longer_than_two_seconds_or_negative(met: list[tuple[float, float, bool]], now: float) -> None:
    rests, clock = Rests(), 0.0
    for before, during, refused in met:
        rests.answered("a", clock + before, clock + before + during, refused=refused)
        clock += before + during
        assert 0.0 <= rests.before("a", now) <= LONGEST_SECONDS
