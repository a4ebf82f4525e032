"""The command of a Django project puts a code on a lock, in the zone of the project, and says what is wrong."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import children
import pytest
from somewhere import DEMO

from ttlock_sdk.simulator import Simulator

PROGRAM = Path(__file__).parents[2] / "examples" / "django_codes" / "manage.py"


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Simulator, str]]:
    sim = Simulator("demo")
    with sim.serve() as address:
        yield sim, address


def run(address: str, *words: str) -> subprocess.CompletedProcess[str]:
    environment = children.environment(**DEMO, TTLOCK_BASE_URL=address)
    command = [sys.executable, "-W", "error", str(PROGRAM), "guest_code", *words]
    return subprocess.run(command, capture_output=True, text=True, env=environment)


def test_a_code_is_put_on_the_lock_for_the_time_in_the_zone_of_the_project(world: tuple[Simulator, str]) -> None:
    sim, address = world
    lock = next(lock for lock in sim.state.locks.values() if lock.alias == "Front door")
    words = (str(lock.lock_id), "739152", "Ada", "2098-12-24 15:00", "2098-12-27 11:00")
    first, second = run(address, *words), run(address, *words)
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout.startswith("added: passcode ")
    assert second.stdout.startswith("present: passcode ")
    [code] = [code for code in lock.passcodes.values() if code.code == "739152"]
    assert code.start == datetime(2098, 12, 24, 15, tzinfo=ZoneInfo("Europe/Berlin")).timestamp() * 1000


@pytest.mark.parametrize(
    ("changed", "said"), [({1: "12"}, "4 to 9 digits"), ({3: "soon"}, "'soon' is no date"), ({0: "1"}, "-1003")]
)
def test_what_is_wrong_is_said_in_a_line_without_a_traceback(
    world: tuple[Simulator, str], changed: dict[int, str], said: str
) -> None:
    lock_id = next(iter(world[0].state.locks))
    words = [str(lock_id), "739152", "Ada", "2098-12-24 15:00", "2098-12-27 11:00"]
    done = run(world[1], *(changed.get(at, word) for at, word in enumerate(words)))
    assert done.returncode != 0
    assert said in done.stderr
    assert "Traceback" not in done.stderr
