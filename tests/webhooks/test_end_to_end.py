"""No event is lost and none handed over twice, though handlers fail, callbacks repeat and the process is killed.

TTLOCK_EVENTS=10000 makes it the large run; with `pytest -s` it prints its figures.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from callback_receiver import SECRET, THREADS
from callback_world import CODE, Receiving, again, house, keys, post_all, recorded, until

EVENTS = int(os.environ.get("TTLOCK_EVENTS", "500"))
kills = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")


@pytest.fixture(scope="module")
def bodies() -> list[bytes]:
    """The callbacks of the simulator, one in twenty of them twice."""
    return recorded(EVENTS)


@pytest.fixture(params=["asgi", "asgi-async", "wsgi"])
def receiving(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Receiving]:
    receiving = Receiving(request.param, "folder", str(tmp_path / "spool"), tmp_path)
    receiving.start()
    yield receiving
    if receiving.process.poll() is None:
        receiving.kill()


@kills
def test_of_many_events_with_a_kill_in_between_none_is_lost_and_none_comes_twice(
    receiving: Receiving, bodies: list[bytes]
) -> None:
    sent = keys(bodies)
    assert len(sent) == EVENTS
    assert len(bodies) > EVENTS * 1.03
    began = time.monotonic()
    posters = post_all(bodies, receiving)
    until(lambda: receiving.counts()["end"].total() >= EVENTS // 3, 120)
    receiving.kill()
    at_the_kill = receiving.counts()
    receiving.start()
    for poster in posters:
        poster.join(120)
        assert not poster.is_alive()
    posted = time.monotonic() - began
    until(lambda: len(receiving.counts()["end"]) == EVENTS, 120)
    handled = time.monotonic() - began
    receiving.stop()

    counts = receiving.counts()
    assert set(counts["end"]) == set(sent)
    twice = again(counts)
    assert twice.total() <= THREADS  # those that ran, or were just being marked, when the process died
    assert set(twice) <= set(at_the_kill["begin"])
    failing = {name for name in sent if int(name, 16) % 10 == 0}
    assert set(counts["fail"]) == failing
    assert set(counts["fail"].values()) == {1}
    assert 0.05 < len(failing) / EVENTS < 0.15
    said = receiving.said()
    assert "RuntimeError" in said
    assert CODE not in said
    assert SECRET not in said
    assert "Traceback" not in said
    print(  # noqa: T201 - figures for who runs the large version with -s
        f"\n{receiving._command[2]}: {len(bodies)} posts, {EVENTS} events, {len(failing)} failed once, "
        f"{at_the_kill['end'].total()} handled at the kill, {twice.total()} handed over again after it, "
        f"posted in {posted:.1f} s, handled in {handled:.1f} s"
    )


def test_what_happens_in_the_simulator_reaches_the_handler_over_http(receiving: Receiving) -> None:
    sim, locks = house()
    sim.callbacks.disturb(repeat=0.3, reorder=0.2, odd=0.2, seed=3)
    sim.send_callbacks_to(receiving.url)
    for number in range(60):
        sim.enter_passcode(locks[number % 7], CODE)
        sim.advance(1)
    sim.callbacks.wait(60)
    until(lambda: sum(1 for sent in sim.callbacks.sent if sent.outcome == "success") >= 60)
    assert {sent.outcome for sent in sim.callbacks.sent} <= {"success", "HTTP 400"}
    until(lambda: len(receiving.counts()["end"]) >= 60)
    receiving.stop()
    assert CODE not in receiving.said()
