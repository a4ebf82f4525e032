"""Whatever comes, at whatever path, is answered by well-formed HTTP and never by a failure of the simulator's own.

Ten thousand requests at random, the same ones each time, by all three ways in; then what HTTP says of broken ones.
"""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from random import Random
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ttlock_sdk.simulator import Reply, Request, Simulator
from ttlock_sdk.simulator.document import Field, operations
from ttlock_sdk.simulator.fresh import fresh
from ttlock_sdk.simulator.handlers import HANDLERS
from ttlock_sdk.simulator.state import IssuedToken

BATCH = 50  # requests to one world, after which it is made anew: what was deleted is there again
HANDLED, BY_ASGI, BY_SOCKET = 6_000, 1_500, 2_500
FINE = {200, 400, 404, 405, 413, 414, 431}
FOUR_MB = 4 * 1024 * 1024
APPLICATION = {"clientId": "demo-client-id", "clientSecret": "demo-client-secret"}


def times(requests: int) -> settings:
    return settings(
        max_examples=requests // BATCH,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


PATHS = sorted(operations())
STATEFUL = sorted(path for path, operation in operations().items() if operation.id in HANDLERS)
READING = [path for path in STATEFUL if not operations()[path].changes]
DEEP = "[" * 900 + "]" * 900
SECOND = 1_000
NASTY = (
    *("", " ", "0", "-0", "-1", "1.5", "1e999", "NaN", "Infinity", "9" * 19, "-" + "9" * 19, "9" * 20, "9" * 5_000),
    *("٣", "²", "1_0", "+5", "0x10", "true", "null", "\x00", "\r\n", "\ufeff1", "🏡", "a" * 300, "%00", "%s", "'"),
    *(
        "[]",
        "{}",
        "[null]",
        "[1e999]",
        "[NaN]",
        "[1,[2]]",
        '{"a":NaN}',
        '["\\ud800"]',
        '"x"',
        "[true]",
        "[532001,532001]",
    ),
    *('[{"keyboardPwd":"\\udfff","weekDay":1e999}]', '[{"keyboardPwd":"123456"}]', '{"\\ud800":"\\ud800"}'),
    *('[{"weekDay":1,"startTime":NaN,"endTime":"\\ud800"}]', "[1,2,3,4,5,6,7]", "../..", "<script>"),
)
ODD_LISTS = (
    "[null]",
    "[1e999]",
    "[NaN]",
    "[-Infinity]",
    '["\\ud800"]',
    DEEP,
    "[{}]",
    "[[]]",
    "[1.5]",
    "[true]",
    '[{"a":NaN}]',
)
HUGE = (DEEP, '[{"a":' + DEEP + "}]", "[" * 100_000, "[" + "9" * 4_000 + "]", "a" * 100_000, "🏡" * 10_000)
GOOD = {
    **{"lockId": ("532001", "532001", "532002"), "gatewayId": ("78001",), "groupId": ("9001",), "keyRight": ("0", "1")},
    **{
        "password": ("fe01ce2a7fbac8fafaed7c982a04e229",),
        "refresh_token": ("again",),
        "receiverUsername": ("guest@example.com",),
    },
    **{
        "keyboardPwd": ("7319465",),
        "newKeyboardPwd": ("9164375",),
        "cardNumber": ("3661413478",),
        "type": ("1", "2", "3"),
    },
    **{"electricMeterId": ("91001", "91002"), "waterMeterId": ("91003", "91004"), "gatewayIdList": ("[78001]",)},
    **{"lockIdList": ("[532001]",), "keyIdList": ("[1]",), "weekDays": ("[1,2]",), "lockData": ("x" * 32,)},
    **{"cyclicConfig": ('[{"weekDay":1,"startTime":0,"endTime":60}]', "[]")},
}


def value(dice: Random, field: Field, last_id: int) -> str:
    """Mostly one that fits, so that others are looked at too."""
    if field.holds is not None and dice.random() < 0.5:
        return dice.choice(ODD_LISTS)
    if dice.random() < 0.15:
        return dice.choice(HUGE if dice.random() < 0.02 else NASTY)
    return fitting(dice, field, last_id)


def fitting(dice: Random, field: Field, last_id: int) -> str:
    """A value that the document allows."""
    name = field.name
    if name in GOOD:
        return dice.choice(GOOD[name])
    if field.pattern:
        return str(dice.randrange(10**8))
    if field.allowed:
        return dice.choice(sorted(field.allowed))
    if name.endswith("Id"):
        return str(last_id - dice.randrange(8))  # what the requests before this one made
    if name.endswith("Date") or name == "date":
        return str(int(time.time()) * SECOND + dice.randrange(-9, 10) * 100 * SECOND)
    if field.holds is not None:
        return dice.choice(("[1]", "[{}]", "{}", "[]"))
    if field.kind != "string":
        return str(dice.randint(field.minimum or 0, field.maximum if field.maximum is not None else 30))
    return "".join(dice.choices("ab1 é🏡", k=dice.randint(max(1, field.shortest), min(field.longest or 9, 40))))


def call(dice: Random, last_id: int) -> tuple[str, dict[str, str]]:
    """A path and fields for it, the required ones nearly always there."""
    path = dice.choice(STATEFUL if dice.random() < 0.8 else PATHS)
    chosen = [field for field in operations()[path].fields if dice.random() < (0.98 if field.required else 0.4)]
    return path, signed({field.name: value(dice, field, last_id) for field in chosen})


def in_process(dice: Random, last_id: int) -> Request:
    """Mostly a call by form; also by query, with files, or anything at all."""
    path, fields = call(dice, last_id)
    kind = dice.choice(("form", "form", "form", "query", "files", "any"))
    if kind == "query":
        return Request("GET", path, urlencode(fields, errors="surrogatepass"))
    if kind == "files":
        return Request("POST", path, "", {"content-type": "multipart/form-data; boundary=b"}, multipart(fields))
    if kind == "form":
        return Request("POST", path, "", {}, urlencode(fields, errors="surrogatepass").encode())
    anything = "".join(
        chr(dice.choice((dice.randrange(128), dice.randrange(0x110000)))) for _ in range(dice.randrange(9))
    )
    header = dice.choice(("", "multipart/form-data", "multipart/form-data; boundary=b", "x\r\ny: z", "\x00", anything))
    return Request(
        dice.choice(("POST", "GET", "PUT", "HEAD", "", "é", anything)),
        dice.choice((path, "/", "//", "/_simulator/x", anything)),
        anything,
        {"content-type": header},
        dice.randbytes(dice.randrange(200)),
    )


def look(dice: Random, last_id: int) -> Request:
    """A call that changes nothing, all of whose fields fit."""
    path = dice.choice(READING)
    fields = {field.name: fitting(dice, field, last_id) for field in operations()[path].fields if field.required}
    return Request("POST", path, "", {}, urlencode(signed(fields)).encode())


METHOD = st.sampled_from(["POST", "POST", "POST", "GET", "PUT", "HEAD"]) | st.text(max_size=5)
DICE = st.integers(0, 2**32).map(Random)


def signed(fields: Mapping[str, str]) -> dict[str, str]:
    now = str(int(time.time() * SECOND))
    return {**fields, **APPLICATION, "accessToken": "valid", "date": now}


def multipart(fields: Mapping[str, str]) -> bytes:
    parts = [f'--b\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in fields.items()]
    return ("".join(parts) + "--b--\r\n").encode("utf-8", "surrogatepass")


FURNISHED = (  # path, fields, and under which name the calls that follow know what it makes
    ("/v3/identityCard/add", {"cardNumber": "1"}, "cardId"),
    ("/v3/fingerprint/add", {"fingerprintNumber": "2", "fingerprintType": "1"}, "fingerprintId"),
    ("/v3/face/add", {"faceNumber": "3", "featureData": "x"}, "faceId"),
    ("/v3/palmVein/add", {"number": "4"}, "id"),
    ("/v3/key/send", {"receiverUsername": "guest@example.com", "keyName": "Guest"}, "keyId"),
    ("/v3/user/register", {"username": "newcomer", "password": "f" * 32}, "username"),
)


def world() -> Simulator:
    """The demo, where the owner is logged in and has given out one of each."""
    sim = Simulator(fresh("demo"))
    token = IssuedToken("valid", "again", "demo@example.com", "demo-client-id", sim.clock.time() + 10_000)
    sim.state.tokens["valid"] = sim.state.refreshes["again"] = token
    for path, fields, name in FURNISHED:
        more = {"lockId": "532001", "startDate": "0", "endDate": "0", "addType": "2", **fields}
        made = json.loads(sim.handle(Request("POST", path, "", {}, urlencode(signed(more)).encode())).body)
        GOOD[name] = (str(made[name]),)
    passcode = next(iter(sim.state.locks[532_001].passcodes.values()))
    GOOD["keyboardPwdId"], GOOD["newKeyboardPwd"] = (str(passcode.passcode_id),), ("9164375", passcode.code)
    return sim


def no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def check(status: int, body: bytes) -> None:
    """An answer of the cloud, or a refusal in words."""
    assert status in FINE
    assert b"Traceback" not in body
    assert isinstance(json.loads(body.decode("utf-8"), parse_constant=no_constant), dict)


def test_any_request_is_answered_in_process_and_most_reach_their_handlers() -> None:
    codes: Counter[int | None] = Counter()
    reached: set[str] = set()

    @times(HANDLED)
    @given(DICE)
    def run(dice: Random) -> None:
        sim = world()
        for at in range(BATCH):
            reading = at >= BATCH / 2  # what was taken in must be fit to be given out
            request = in_process(dice, sim.state.last_id) if not reading else look(dice, sim.state.last_id)
            reply: Reply = sim.handle(request)
            check(reply.status, reply.body)
            assert all("\n" not in f"{name}{value}" for name, value in reply.headers.items())
        look_at_the_door(sim)
        codes.update(entry.code for entry in sim.log.entries)
        reached.update(entry.operation for entry in sim.log.entries if not entry.code)

    run()
    assert codes[None] + codes[0] > codes.total() / 4
    assert codes[10003] + codes[10004] + codes[80000] < codes.total() / 4
    assert len(reached & HANDLERS.keys()) > len(HANDLERS) * 0.6


def look_at_the_door(sim: Simulator) -> None:
    """What was taken in stops neither those who come to the door nor those who look at the console."""
    sim.console = True
    for lock in list(sim.state.locks.values())[-3:] + [
        sim.state.locks[n] for n in (532_001, 532_002) if n in sim.state.locks
    ]:
        for code in [passcode.code for passcode in lock.passcodes.values()][:20]:
            sim.enter_passcode(lock.lock_id, code)
        for shelf in ("cards", "fingerprints", "faces", "palm_veins"):
            for item in list(getattr(lock, shelf).values())[:5]:
                sim._present(lock.lock_id, shelf, item.number)
        for qr_code in list(lock.qr_codes.values()):
            sim.show_qr_code(lock.lock_id, qr_code.content)
        for item in list(lock.accessories.values()):
            sim.press_remote(lock.lock_id, item.mac)
        page = sim.handle(Request("GET", f"/_console/locks/{lock.lock_id}", "", {"host": "localhost"}))
        assert page.status == 200
    sim.advance(3_600)


SCOPE = st.fixed_dictionaries(
    {
        "type": st.just("http"),
        "method": METHOD,
        "path": st.sampled_from(PATHS) | st.text(max_size=9),
        "headers": st.lists(st.tuples(st.binary(max_size=12), st.binary(max_size=30)), max_size=4),
    },
    optional={"query_string": st.binary(max_size=60), "root_path": st.text(max_size=3), "http_version": st.just("2")},
)
MESSAGES = st.lists(
    st.fixed_dictionaries(
        {"type": st.just("http.request")}, optional={"body": st.binary(max_size=60), "more_body": st.booleans()}
    ),
    max_size=4,
)


@times(BY_ASGI)
@given(st.lists(st.tuples(SCOPE, MESSAGES), min_size=BATCH, max_size=BATCH))
def test_any_scope_and_any_messages_are_answered_by_the_asgi_application(batch: list[Any]) -> None:
    app = world().asgi
    for scope, messages in batch:
        waiting, sent = [*messages, {"type": "http.disconnect"}], list[Any]()
        whole = any(not message.get("more_body") for message in messages)

        async def receive(waiting: list[Any] = waiting) -> Any:
            return waiting.pop(0)

        async def send(message: Any, sent: list[Any] = sent) -> None:
            sent.append(message)

        with pytest.raises(StopIteration):  # at the first step: it waits for nothing but these two
            app(scope, receive, send).__await__().__next__()
        assert [message["type"] for message in sent] == (["http.response.start", "http.response.body"] if whole else [])
        if whole:
            check(sent[0]["status"], sent[1]["body"])
            assert dict(sent[0]["headers"])[b"content-length"] == str(len(sent[1]["body"])).encode()


TARGET = st.sampled_from(
    [*(path.encode() for path in PATHS), b"/", b"*", b"//[", b"http://h:x/v3/lock/list", b"/%", b"/\xff"]
)
LINE = st.sampled_from(
    [b"content-length: 5", b"Content-Length: -1", b"content-length: 9999999999", b"x", b": y", b" z"]
)


@st.composite
def wire(draw: st.DrawFn) -> bytes:
    """The bytes of a request, often broken in one place."""
    method = draw(st.sampled_from([b"POST", b"GET", b"PUT", b"DELETE", b"x", b"\xe9"]))
    query = draw(st.just(b"") | st.binary(max_size=9).map(lambda more: b"?" + more))
    path, fields = call(draw(DICE), 2_000)
    target = draw(TARGET) if draw(st.booleans()) else path.encode()
    body = urlencode(fields, errors="surrogatepass").encode()[:20_000]
    lines = draw(st.lists(LINE | st.binary(max_size=15), max_size=2)) if draw(st.integers(0, 3)) == 0 else []
    if draw(st.integers(0, 3)):
        lines.append(b"content-length: %d" % len(body))
    else:
        lines.append(b"transfer-encoding: chunked")
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:7], body[7:]) if part) + b"0\r\n\r\n"
    found = b"\r\n".join([method + b" " + target + query + b" HTTP/1.1", b"host: sim", *lines, b"", body])
    broken = draw(st.sampled_from(["no", "no", "no", "cut", "changed", "put in"]))
    if broken == "no":
        return found
    at = draw(st.integers(0, min(len(found), 300)))
    if broken == "cut":
        return found[:at]
    return found[:at] + draw(st.binary(min_size=1, max_size=4)) + found[at + (broken == "changed") :]


STATUS = re.compile(rb"HTTP/1\.1 ([0-9]{3}) [ -~]*\r\n((?:[a-z-]+: [ -~]*\r\n)+)\r\n")


def answers(data: bytes) -> list[tuple[int, dict[str, str], bytes]]:
    """The answers one after the other; what is none, or breaks off, fails."""
    found = []
    while data:
        head = STATUS.match(data)
        assert head is not None, data[:200]
        headers = dict(line.split(": ", 1) for line in head[2].decode().splitlines())
        length = int(headers.get("content-length", 0))
        body, data = data[head.end() :][:length], data[head.end() + length :]
        assert len(body) == length
        if head[1] != b"100":
            found.append((int(head[1]), headers, body))
    return found


def exchanged(address: str, data: bytes) -> bytes:
    """What comes back for these bytes, after which the client has nothing more to say."""
    with connected(address) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


@contextmanager
def connected(address: str) -> Iterator[socket.socket]:
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        yield connection


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with world().serve() as address:
        yield address


def test_any_bytes_on_a_connection_are_answered_one_request_after_the_other() -> None:
    @times(BY_SOCKET)
    @given(st.lists(wire(), min_size=BATCH, max_size=BATCH), st.integers(1, 4))
    def run(batch: list[bytes], together: int) -> None:
        for at in range(0, len(batch), together):  # several on one connection, sent at once
            data = b"".join(batch[at : at + together])
            found = answers(exchanged(there, data))
            assert found or not data.strip(b"\r\n"), data
            for status, headers, body in found:
                check(status, body)
                assert (headers.get("connection") == "close") or status in {200, 404, 405}

    with world().serve() as there:
        run()


def post(*lines: str, body: bytes = b"", target: str = "/v3/lock/list", method: str = "POST") -> bytes:
    return "\r\n".join([f"{method} {target} HTTP/1.1", "host: sim", *lines, "", ""]).encode("latin-1") + body


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (post(), 200),
        (post(target="http://sim/v3/lock/list?a=b"), 200),
        (post(target="/v3/lock/l%69st"), 200),
        (post(target="/v3/lock/list?\xff=\xfe%ff"), 200),
        (b"\r\n" + post(), 200),
        (post().replace(b"\r\n", b"\n"), 200),
        (post("content-length: 0", "content-length: 0"), 200),
        (post("transfer-encoding: chunked", body=b"3;x=y\r\na=b\r\n0\r\nx: y\r\n\r\n"), 200),
        (post(target="//["), 404),
        (post(method="BREW"), 405),
        (post(method="DELETE"), 405),
        (b"nonsense\r\n\r\n", 400),
        (b"GET /\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400),
        (post("content-length: -1"), 400),
        (post("content-length: five"), 400),
        (post("content-length: 1_0"), 400),
        (post("content-length: " + "9" * 5_000), 400),
        (post("content-length: 1", "content-length: 2", body=b"ab"), 400),
        (post("content-length: 5", body=b"abc"), 400),
        (post("content-length: 3", "transfer-encoding: chunked", body=b"0\r\n\r\n"), 400),
        (post("transfer-encoding: gzip"), 400),
        (post("transfer-encoding: chunked", body=b"-1\r\n"), 400),
        (post("transfer-encoding: chunked", body=b"2\r\nabc\r\n0\r\n\r\n"), 400),
        (post("transfer-encoding: chunked", body=b"2\r\nab\r\n"), 400),
        (post("a: \x00"), 400),
        (post("folded: a", " b"), 400),
        (post("no colon"), 400),
        (post("content-length: 4194305"), 413),
        (post("content-length: " + "9" * 30), 413),
        (post("transfer-encoding: chunked", body=b"ffffffffffff\r\n"), 413),
        (post(target="/" + "a" * 70_000), 414),
        (post("a: " + "b" * 70_000), 431),
        (post(*["a: b"] * 100), 431),
    ],
    ids=range(36),
)
def test_what_is_no_request_is_refused_and_the_connection_closed(address: str, data: bytes, status: int) -> None:
    ((found, headers, body),) = answers(exchanged(address, data))
    assert found == status
    assert (headers.get("connection") == "close") is (status not in {200, 404, 405})
    check(found, body)


@pytest.mark.parametrize("cut", ["in the headers", "in the body", "in a chunk"])
def test_a_command_that_came_in_part_is_not_carried_out(cut: str) -> None:
    sim = world()
    form = urlencode(signed({"lockId": "532001"})).encode()
    data = {
        "in the headers": post(target=f"/v3/lock/unlock?{form.decode()}")[:-6],
        "in the body": post(f"content-length: {len(form) + 1}", body=form, target="/v3/lock/unlock"),
        "in a chunk": post(
            "transfer-encoding: chunked", body=b"%x\r\n%s\r\n" % (len(form), form), target="/v3/lock/unlock"
        ),
    }[cut]
    with sim.serve() as address:
        ((status, _, _),) = answers(exchanged(address, data))
    assert status == 400
    assert (sim.count("unlock"), sim.executions["unlock"]) == (0, 0)


def test_a_client_that_leaves_in_the_middle_has_sent_nothing_to_the_asgi_application() -> None:
    sim = world()
    form = urlencode(signed({"lockId": "532001"})).encode()
    messages = [{"type": "http.request", "body": form, "more_body": True}, {"type": "http.disconnect"}]

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        raise AssertionError("nobody is there")

    with pytest.raises(StopIteration):
        sim.asgi(
            {"type": "http", "method": "POST", "path": "/v3/lock/unlock", "headers": []}, receive, send
        ).__await__().__next__()
    assert sim.executions["unlock"] == 0


def test_requests_sent_at_once_are_answered_in_their_order(address: str) -> None:
    found = answers(exchanged(address, post() + post(target="/none") + post(method="BREW") + post("connection: close")))
    assert [status for status, _, _ in found] == [200, 404, 405, 200]
    assert found[-1][1]["connection"] == "close"


def test_an_answer_to_head_has_no_body(address: str) -> None:
    data = exchanged(address, post(method="HEAD", target="/none"))
    assert data.endswith(b"\r\n\r\n")
    assert data.startswith(b"HTTP/1.1 404 Not Found\r\n")


def test_who_asks_before_he_sends_is_told_to_go_on_unless_it_is_too_much(address: str) -> None:
    with connected(address) as connection:
        connection.sendall(post("expect: 100-continue", "content-length: 3"))
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"a=b")
        assert connection.recv(100).startswith(b"HTTP/1.1 200 ")
    assert exchanged(address, post("expect: 100-continue", "content-length: 5000000")).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_over_four_megabytes_is_refused_also_while_it_is_sent(address: str, chunked: bool) -> None:
    def parts() -> Iterator[bytes]:
        for _ in range(33):
            yield bytes(FOUR_MB // 32)

    response = httpx.post(f"{address}/v3/lock/list", content=parts() if chunked else b"".join(parts()))
    assert response.status_code == 413
    assert "4 MB" in response.json()["error"]
    assert httpx.post(f"{address}/v3/lock/list", content=bytes(FOUR_MB)).status_code == 200


def test_half_a_request_holds_up_neither_others_nor_the_end() -> None:
    threads = set(threading.enumerate())
    with world().serve() as address, connected(address) as half, connected(address) as idle, connected(address) as body:
        half.sendall(b"POST /v3/lock")
        body.sendall(post("content-length: 5"))
        assert httpx.post(f"{address}/v3/lock/list").status_code == 200
        waiting = [half, idle, body]
        ends = time.monotonic() + 10
    assert time.monotonic() < ends
    assert set(threading.enumerate()) <= threads  # those of other tests may end meanwhile
    assert all(connection.fileno() == -1 for connection in waiting)


@pytest.mark.parametrize(
    "body",
    [
        b"--b\r\n" * (FOUR_MB // 5),
        b"--b\r\n\r\n" * (FOUR_MB // 7),
        b"--b\r\nx: y\r\n\r\nz\r\n" * (FOUR_MB // 16),
        b"--b\r\n" + b"a: b\r\n" * (FOUR_MB // 6 - 10),
        b"\r\n" * (FOUR_MB // 2),
        b"--b\r\ncontent-disposition: form-data; name=" + b'"\\' * (FOUR_MB // 2 - 50),
        b"--b\r\ncontent-disposition: form-data" + b"; a*0=b" * (FOUR_MB // 7 - 50),
    ],
    ids=range(7),
)
def test_no_form_with_files_keeps_the_simulator_busy_for_long(body: bytes) -> None:
    sim = world()
    began = time.process_time()
    reply = sim.handle(Request("POST", "/v3/lock/list", "", {"content-type": "multipart/form-data; boundary=b"}, body))
    check(reply.status, reply.body)
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    ("name", "body"),
    [
        *(("clock/advance", f'{{"seconds": {odd}}}') for odd in ("1e300", "NaN", "Infinity", "-1e12", "1e999", '"x"')),
        *(("fail_next", f'{{"code": {odd}}}') for odd in ("1e999", "null", "[]", "9" * 5_000)),
        *(("fail_randomly", f'{{"rate": {odd}}}') for odd in ("NaN", "-1", "2", "{}")),
        *(("gateways", odd) for odd in ('{"id": 1e999}', "[[1]]", "null", '{"id": 78001, "busy_seconds": "x"}')),
    ],
)
def test_a_string_pulled_wrongly_leaves_the_simulator_as_it_was(name: str, body: str) -> None:
    sim = Simulator(fresh("demo"), control=True)
    before = sim.clock.time()
    reply = sim.handle(Request("POST", f"/_simulator/{name}", body=body.encode()))
    assert reply.status == 400
    check(reply.status, reply.body)
    assert sim.clock.time() - before < 60
    assert sim.handle(Request("POST", "/v3/lock/list")).status == 200
    assert all(gateway.busy_until == 0 for gateway in sim.state.gateways.values())
