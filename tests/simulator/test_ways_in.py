"""In process, as an ASGI application and as a server: one behaviour, and nothing that breaks it."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Fault, Request, Simulator
from ttlock_sdk.simulator.__main__ import main, parser
from ttlock_sdk.simulator.document import operations

PATHS = [*operations(), "/", "/v3/none", "/_simulator/counts", "/_simulator/fail_next"]
DEMO = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")


@given(
    method=st.sampled_from(["GET", "POST", "PUT", "HEAD", "X"]),
    path=st.sampled_from(PATHS) | st.text(),
    query=st.text(),
    body=st.binary(),
)
def test_any_bytes_at_any_path_are_answered(method: str, path: str, query: str, body: bytes) -> None:
    reply = HOSTILE.handle(Request(method, path, query, {}, body))
    assert reply.status in {200, 400, 404, 405}
    assert reply.body


HOSTILE = Simulator("demo", control=True)
FIELDS = st.dictionaries(
    st.sampled_from(sorted({field.name for found in operations().values() for field in found.fields})),
    st.text(max_size=20) | st.integers().map(str) | st.sampled_from(["1", "2", "3", "0", "532001", "-1"]),
)


@given(path=st.sampled_from(sorted(operations())), fields=FIELDS)
def test_any_fields_of_somebody_who_is_logged_in_are_answered(path: str, fields: dict[str, str]) -> None:
    with httpx.Client(transport=HOSTILE.transport, base_url="http://sim") as http:
        token = next(iter(HOSTILE.state.tokens), None) or _login(http)
        signed = {"clientId": DEMO[0], "clientSecret": DEMO[1], "accessToken": token, "date": str(HOSTILE.clock.ms())}
        response = http.post(path, data={**fields, **signed})
    assert response.status_code == 200
    assert isinstance(response.json(), dict)


def _login(http: httpx.Client) -> str:
    form = {
        "clientId": DEMO[0],
        "clientSecret": DEMO[1],
        "username": DEMO[2],
        "password": "fe01ce2a7fbac8fafaed7c982a04e229",
    }
    token: str = http.post("/oauth2/token", data=form).json()["access_token"]
    return token


def test_a_body_over_four_megabytes_is_refused() -> None:
    reply = HOSTILE.handle(Request("POST", "/v3/lock/list", body=b"x" * (4 * 1024 * 1024 + 1)))
    assert reply.status == 413


def test_an_unknown_path_says_so_and_control_is_off_unless_asked_for() -> None:
    sim = Simulator()
    assert sim.handle(Request("POST", "/v3/none")).status == 404
    assert sim.handle(Request("GET", "/_simulator/counts")).status == 404


def test_an_unknown_seed_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ValueError, match="empty, demo"):
        Simulator("hotel")


def test_the_demo_world_is_the_one_that_is_promised() -> None:
    sim = Simulator("demo")
    state = sim.state
    assert (len(state.gateways), len(state.locks)) == (3, 45)
    assert sorted(len(lock.passcodes) for lock in state.locks.values())[-1] == 260
    assert all(sum(code.custom for code in lock.passcodes.values()) <= 250 for lock in state.locks.values())
    assert 200 < sum(len(lock.records) for lock in state.locks.values()) < 1000
    codes = [code.code for lock in state.locks.values() for code in lock.passcodes.values()]
    assert any(code.startswith("0") for code in codes)
    assert repr(sim) == "<Simulator of 45 locks, 0 requests so far>"


@pytest.mark.anyio
async def test_the_asgi_application_answers_like_the_one_in_process() -> None:
    sim = Simulator("demo")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(sim.asgi), base_url="http://sim") as http:
        form = {"clientId": DEMO[0], "clientSecret": "wrong"}
        async with httpx.AsyncClient(transport=sim.transport, base_url="http://sim") as same:
            one, other = [await way.post("/oauth2/token", data=form) for way in (http, same)]
        assert one.json() == other.json()
        assert one.json()["errcode"] == 10001
        assert (await http.post("/v3/lock/list?client_id=demo-client-id")).json()["errcode"] == 10003


@pytest.mark.anyio
async def test_a_body_without_end_is_not_read_to_its_end() -> None:
    sent: list[Any] = []
    read = 0

    async def receive() -> dict[str, Any]:
        nonlocal read
        read += 1
        return {"type": "http.request", "body": b"x" * 1024 * 1024, "more_body": True}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/v3/lock/list", "headers": []}
    await Simulator().asgi(scope, receive, send)
    assert (sent[0]["status"], read) == (413, 5)


@pytest.mark.anyio
async def test_only_http_is_spoken() -> None:
    with pytest.raises(RuntimeError, match="websocket"):
        await Simulator().asgi({"type": "websocket"}, None, None)  # type: ignore[arg-type]  # neither is used


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    command = [sys.executable, "-m", "ttlock_sdk.simulator", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        yield process.stdout.readline().split()[-1]
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) in {0, -signal.SIGTERM}
        assert process.stderr.read() == ""


@pytest.mark.parametrize("stop", [signal.SIGTERM, signal.SIGINT])
def test_a_world_is_saved_when_the_server_stops_and_loaded_when_it_starts(tmp_path: Path, stop: signal.Signals) -> None:
    file = tmp_path / "world.jsonl"
    command = [sys.executable, "-m", "ttlock_sdk.simulator", "--port", "0", "--save", str(file)]
    for names in ((), ("Renamed",)):
        with subprocess.Popen(
            [*command, *(["--load", str(file)] if names else [])], stdout=subprocess.PIPE, text=True
        ) as process:
            assert process.stdout is not None
            url = process.stdout.readline().split()[-1]
            with TTLock(*DEMO, base_url=url) as tt:
                assert [lock.lock_alias for lock in tt.locks.list(lock_alias="Renamed").items] == list(names)
                tt.locks.rename(532_001, "Renamed")
            process.send_signal(stop)
            assert process.wait(20) == 0
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_place_where_no_world_can_be_saved_is_told_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for file, words in ((tmp_path / "no" / "world.jsonl", "there is no folder"), (tmp_path, "is a folder")):
        with pytest.raises(SystemExit):
            parser().parse_args(["--save", str(file)])
        assert words in capsys.readouterr().err


def test_a_world_that_cannot_be_saved_at_the_end_is_told_in_a_line(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    command = [sys.executable, "-m", "ttlock_sdk.simulator", "--port", "0", "--save", str(folder / "world.jsonl")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        folder.rmdir()
        process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 1
        [line] = process.stderr.read().splitlines()
    assert line.startswith("cannot save ")


def test_a_world_that_cannot_be_loaded_is_told_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "odd").touch(0o600)
    for name in ("odd", "not-there"):
        assert main(["--load", str(tmp_path / name)]) == 1
        assert "cannot load" in capsys.readouterr().err


def test_the_server_serves_the_sdk_over_http(server: str) -> None:
    assert server.startswith("http://127.0.0.1:")
    with TTLock(*DEMO, base_url=server) as tt:
        assert len(tt.locks.all(page_size=20)) == 45


def test_the_strings_of_the_server_can_be_pulled(server: str) -> None:
    with TTLock(*DEMO, base_url=server) as tt, httpx.Client(base_url=f"{server}/_simulator/") as strings:
        first = tt.get_valid_token()
        tt.locks.list()
        for name, body in (
            ("tokens/expire", {}),
            ("tokens/revoke", {}),
            ("clock/advance", {"seconds": 0}),
            ("gateways", {"id": 78001, "online": True, "busy_seconds": 0}),
        ):
            assert strings.post(name, json=body).json() == {"done": True}
        tt.locks.list()
        assert tt.get_valid_token() != first
        assert strings.get("counts").json()["requests"]["listLocks"] >= 3
        for name, odd in (("fail_next", {}), ("clock/advance", {"seconds": "x"}), ("gateways", {"id": "5"})):
            assert strings.post(name, json=odd).status_code == 400
        assert strings.post("counts", content=b"[").status_code == 404
        assert "counts" in strings.get("nothing").json()["error"]


def test_a_dropped_connection_is_one_over_http_too() -> None:
    import threading

    import uvicorn

    sim = Simulator("demo")
    sim.fail_next(Fault.dropped())
    with socket.create_server(("127.0.0.1", 0)) as listener:
        config = uvicorn.Config(sim.asgi, log_level="critical", lifespan="off")
        serving = uvicorn.Server(config)
        thread = threading.Thread(target=serving.run, kwargs={"sockets": [listener]})
        thread.start()
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.post(f"http://127.0.0.1:{listener.getsockname()[1]}/v3/lock/list")
        serving.should_exit = True
        thread.join(20)


def test_a_port_that_is_taken_is_told_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert main(["--port", str(taken.getsockname()[1])]) == 1
    assert "--port" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["70000", "-1", "eighty"])
def test_a_number_that_is_no_port_is_told_in_words(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([f"--port={port}"])
    assert f"a number from 0 to 65535, not {port}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "body", "status"),
    [
        ("tokens/expire", b"{}", 200),
        ("tokens/revoke", b'{"refresh": true}', 200),
        ("clock/advance", b'{"seconds": 60}', 200),
        ("fail_next", b'{"code": -3003, "operation": "unlock"}', 200),
        ("gateways", b'{"id": 78001, "online": false, "busy_seconds": 9}', 200),
        ("gateways", b"[1]", 400),
        ("clock/advance", b"[" * 100_000, 400),
        ("explode", b"{}", 404),
    ],
)
def test_each_string_does_what_it_says_or_why_it_does_not(name: str, body: bytes, status: int) -> None:
    sim = Simulator("demo", control=True)
    before = sim.clock.time()
    reply = sim.handle(Request("POST", f"/_simulator/{name}", body=body))
    assert reply.status == status
    assert (sim.clock.time() - before > 50) is (name == "clock/advance" and status == 200)
    assert sim.state.gateways[78001].is_online is not (name == "gateways" and status == 200)
    assert (b"error" in reply.body) is (status != 200)


async def _asked(sim: Simulator, receive: Any, path: str = "/v3/lock/list") -> list[Any]:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    await sim.asgi({"type": "http", "method": "POST", "path": path, "headers": []}, receive, send)
    return sent


@pytest.mark.anyio
async def test_a_server_is_kept_waiting_too_and_one_that_is_told_nothing_waits_until_the_client_leaves() -> None:
    sim = Simulator("demo")
    waiting: list[dict[str, Any]] = [
        {"type": "http.request", "body": b""},
        {"type": "http.request"},
        {"type": "http.disconnect"},
    ]

    async def receive() -> dict[str, Any]:
        return waiting.pop(0)

    sim.fail_next(Fault.silent())
    assert await _asked(sim, receive) == []
    assert waiting == []

    async def once() -> dict[str, Any]:
        return {"type": "http.request", "body": b""}

    sim.fail_next(Fault.slow(0.02))
    began = time.monotonic()
    [start, _] = await _asked(sim, once)
    assert start["status"] == 200
    assert time.monotonic() - began >= 0.02


def test_callbacks_of_one_application_do_not_go_where_those_of_another_go() -> None:
    sim = Simulator("demo")
    sim.add_application("other", "secret")
    sim.send_callbacks_to("http://127.0.0.1:9/hook", "other")
    urls = {found.client_id: found.callback_url for found in sim.state.applications.values()}
    assert urls == {DEMO[0]: "", "other": "http://127.0.0.1:9/hook"}


def test_a_sensor_of_its_own_is_added_beside_locks_and_can_be_watched() -> None:
    sim = Simulator("demo")
    number = sim.add_sensor(DEMO[2], "Cellar").sensor_id
    with TTLock(*DEMO, transport=sim.transport) as tt:
        listed = {found.door_sensor_id: found.name for found in tt.standalone_door_sensors.all()}
    assert listed[number] == "Cellar"
