"""What a call may cost, in figures that no other program of the machine has a part in: modules, functions, bytes,
instructions. How long things take stands in benchmarks/.
"""

from __future__ import annotations

import gc
import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl

import httpx
import pytest
from children import loaded
from support import functions_called

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

ROOT = Path(__file__).parents[1]
VALGRIND = shutil.which("valgrind")
DEMO = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
TOKEN = {"access_token": "planted-token", "uid": 1}


def page(count: int) -> bytes:
    """A page of passcodes with the fields that live answers have."""
    items = [
        {
            "keyboardPwdId": 3_234_293 + number,
            "lockId": 532_323,
            "keyboardPwd": f"{number:06d}",
            "keyboardPwdName": f"Guest {number}",
            "keyboardPwdType": 3,
            "keyboardPwdVersion": 4,
            "startDate": 1_800_000_000_000 + number,
            "endDate": 1_800_086_400_000 + number,
            "sendDate": 1_799_000_000_000 + number,
            "isCustom": 1,
            "senderUsername": "admin@example.com",
        }
        for number in range(count)
    ]
    return json.dumps({"list": items, "pageNo": 1, "pageSize": count, "pages": 1, "total": count}).encode()


def client(body: bytes) -> TTLock:
    return TTLock(
        "id", "secret", token=TOKEN, transport=httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    )


def test_a_client_loads_few_modules_of_its_own_and_what_calls_take_only_with_the_first_one() -> None:
    modules = loaded("from ttlock_sdk import TTLock; TTLock('id', 'secret')")
    own = {name for name in modules if name.startswith("ttlock_sdk")}
    assert len(own) <= 17, sorted(own)
    assert not modules & {"httpx", "attr", "dateutil", "ssl", "asyncio", "anyio"}
    assert not modules - own - loaded("import httpx, attrs")


@pytest.mark.parametrize(("items", "most"), [(0, 370), (100, 2_200)])
def test_a_call_calls_few_functions(items: int, most: int) -> None:
    with client(page(items)) as tt:
        tt.passcodes.list(532_323, page_size=100)
        assert functions_called(lambda: tt.passcodes.list(532_323, page_size=100)) <= most


def test_a_call_over_a_connection_calls_few_functions_more() -> None:
    sim = Simulator("demo")
    with sim.serve() as address, TTLock(*DEMO, base_url=address) as tt:
        tt.groups.list()
        assert functions_called(tt.groups.list) <= 1_020


def walked(count: int) -> Callable[[], None]:
    """A walk through so many records, from a cloud whose pages cost nothing to make."""
    items = json.loads(page(100))["list"]

    def answer(request: httpx.Request) -> httpx.Response:
        number = int(dict(parse_qsl(request.content.decode()))["pageNo"])
        for at, item in enumerate(items):
            item["recordId"] = 100 * number + at
        return httpx.Response(200, json={"list": items, "pageNo": number, "pageSize": 100, "pages": count // 100})

    def walk() -> None:
        with TTLock("id", "secret", token=TOKEN, transport=httpx.MockTransport(answer)) as tt:
            assert sum(1 for _ in tt.records.iter(532_323, page_size=100)) == count

    return walk


def test_a_record_costs_the_same_in_a_long_walk_and_in_a_short_one() -> None:
    walked(1_000)()
    first, second, third = (functions_called(walked(count)) for count in (1_000, 10_000, 19_000))
    assert third - second == pytest.approx(second - first, rel=0.01)


def test_a_long_walk_holds_no_more_than_a_short_one() -> None:
    walked(1_000)()
    assert _peak(walked(20_000)) < 1.15 * _peak(walked(1_000))


def _peak(act: Callable[[], None]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        act()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def test_a_call_keeps_nothing_when_its_answer_is_let_go() -> None:
    with client(page(100)) as tt:
        for _ in range(20):
            tt.passcodes.list(532_323, page_size=100)
        gc.collect()
        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            for _ in range(200):
                tt.passcodes.list(532_323, page_size=100)
            gc.collect()
            assert tracemalloc.get_traced_memory()[0] - before < 4_096
        finally:
            tracemalloc.stop()


def test_models_that_stay_take_less_than_the_dicts_that_they_came_from() -> None:
    body = page(2_000)
    with client(body) as tt:
        tt.passcodes.list(532_323, page_size=100)
        models = _held(lambda: tt.passcodes.list(532_323, page_size=100))
    assert models < 0.85 * _held(lambda: json.loads(body))


def _held(make: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        kept = make()
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
        assert kept is not None
        return after - before
    finally:
        tracemalloc.stop()


INSTRUCTIONS = """
import sys
sys.path[:0] = sys.argv[1:3]
import json
from ttlock_sdk.models import PasscodePage
with open(sys.argv[3], "rb") as file:
    body = file.read()
data = json.loads(body)
PasscodePage.from_dict(data)
for _ in range(int(sys.argv[4])):
    json.loads(body)
for _ in range(int(sys.argv[5])):
    PasscodePage.from_dict(data)
"""


@pytest.mark.skipif(VALGRIND is None, reason="counts instructions with valgrind, where it exists")
def test_models_take_fewer_instructions_than_reading_their_json(tmp_path: Path) -> None:
    body = tmp_path / "page.json"
    body.write_bytes(page(100))
    times = 8
    subprocess.run(_program(body, 0, 0), check=True)  # compiles what nobody has imported yet
    nothing, loads, models = (_instructions(body, *counts) for counts in ((0, 0), (times, 0), (0, times)))
    assert 0 < models - nothing < 0.5 * (loads - nothing)


def _instructions(body: Path, loads: int, models: int) -> int:
    command = [str(VALGRIND), "--tool=callgrind", "--callgrind-out-file=/dev/null", *_program(body, loads, models)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    assert found is not None, done.stderr
    return int(found[1])


def _program(body: Path, loads: int, models: int) -> list[str]:
    words = [INSTRUCTIONS, ROOT, sysconfig.get_path("purelib"), body, loads, models]
    return [sys.executable, "-I", "-S", "-c", *map(str, words)]
