"""What a page costs depends on what is on it: neither on how deep it is, nor on how much there is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from support import functions_called

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import SimulatedClock, Simulator
from ttlock_sdk.simulator.large import large

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
SIZE = 20


def calls_of(act: Callable[[], Any]) -> int:
    act()  # what is made once is made now
    return functions_called(act)


PAGES: dict[str, Callable[[TTLock, int, int], Any]] = {
    "locks": lambda tt, front, number: tt.locks.list(number, SIZE),
    "ekeys": lambda tt, front, number: tt.ekeys.list(number, SIZE),
    "gateways": lambda tt, front, number: tt.gateways.list(number, SIZE),
    "records": lambda tt, front, number: tt.records.list(front, page_no=number, page_size=SIZE),
}


@pytest.fixture(scope="module")
def worlds() -> list[Simulator]:
    return [Simulator(large(SimulatedClock(), scale)) for scale in (0.01, 0.1)]


@pytest.mark.parametrize("what", PAGES)
def test_a_page_costs_the_same_wherever_it_is_and_however_much_there_is(worlds: list[Simulator], what: str) -> None:
    costs = []
    for sim in worlds:
        tt, front = TTLock(*ACCOUNT, transport=sim.transport), next(iter(sim.state.locks))
        pages = PAGES[what](tt, front, 1).pages
        costs += [calls_of(partial(PAGES[what], tt, front, number)) for number in (1, max(1, pages - 1))]
    assert costs == pytest.approx([costs[0]] * 4, rel=0.1)  # records differ in how much they tell
