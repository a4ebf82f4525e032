"""The console shows no secret, takes no orders from other pages, and costs what is on a page."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Reply, Request, Simulator

ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
HOST = {"host": "127.0.0.1:8888"}
LOCK = 532_001
PAGES = ("/", "/_console/wall", "/_console/news", f"/_console/locks/{LOCK}", f"/_console/locks/{LOCK}/live")


@pytest.fixture
def sim() -> Simulator:
    return Simulator("demo", console=True)


def get(sim: Simulator, path: str, query: str = "", **headers: str) -> Reply:
    return sim.handle(Request("GET", path, query, {**HOST, **headers}))


def post(sim: Simulator, path: str, **fields: str) -> Reply:
    return sim.handle(Request("POST", path, "", HOST, urlencode(fields).encode()))


def test_it_is_there_only_if_it_is_asked_for_and_leaves_no_trace_in_the_log(sim: Simulator) -> None:
    assert get(Simulator("demo"), "/").status == 404
    assert get(sim, "/").status == 200
    assert not sim.log.entries
    assert not sim.log.counts


def test_every_text_is_text(sim: Simulator) -> None:
    evil = "<script>alert(1)</script>\"'&"
    sim.state.locks[LOCK].alias = evil
    sim.add_passcode(LOCK, "1357", evil)
    sim.state.gateways[78_001].name = evil
    sim.enter_passcode(LOCK, "1357")
    for path in PAGES:
        body = get(sim, path).body.decode()
        assert "<script>alert" not in body
    assert "&lt;script&gt;alert(1)" in get(sim, "/").body.decode()


def test_no_page_shows_a_token_a_secret_or_a_password(sim: Simulator) -> None:
    sim.send_callbacks_to("http://127.0.0.1:9/planted-callback-path")
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        token = tt.get_valid_token()
        tt.passcodes.add_permanent(532_002, "8264", name="planted")
        tt.locks.change_admin_passcode(LOCK, "975310")
    sim.enter_passcode(LOCK, "1")
    sim.callbacks.wait()
    [issued] = sim.state.tokens.values()
    hashed = sim.state.accounts[ACCOUNT[2]].password_md5
    for path in PAGES:
        body = get(sim, path).body.decode()
        for secret in (token, issued.refresh_token, ACCOUNT[1], hashed, "planted-callback-path", "975310"):
            assert secret not in body, path
        assert "8264" not in body


def test_pages_of_other_names_and_orders_of_other_pages_are_turned_down(sim: Simulator) -> None:
    for host in ("evil.example", "127.0.0.1.evil.example", "", "localhost.evil.example:80", "[", "a@b"):
        assert sim.handle(Request("GET", "/", "", {"host": host})).status == 403
    for host in ("localhost", "localhost:8888", "127.0.0.1", "[::1]:8888", "192.168.1.7:80"):
        assert sim.handle(Request("GET", "/", "", {"host": host})).status == 200
    order = f"/_console/locks/{LOCK}/freeze"
    for headers in ({"origin": "http://evil.example"}, {"origin": "null"}, {"sec-fetch-site": "cross-site"}):
        assert sim.handle(Request("POST", order, "", {**HOST, **headers})).status == 403
    assert not sim.state.locks[LOCK].is_frozen
    own = {"origin": "http://127.0.0.1:8888", "sec-fetch-site": "same-origin"}
    assert sim.handle(Request("POST", order, "", {**HOST, **own})).status == 200
    assert sim.state.locks[LOCK].is_frozen
    assert sim.handle(Request("PUT", order, "", HOST)).status == 403


def test_every_page_says_what_may_be_loaded_and_asks_nobody_else(sim: Simulator) -> None:
    for path in (*PAGES, "/_console/static/console.css", "/_console/static/htmx.min.js", "/_console/static/icon.svg"):
        reply = get(sim, path)
        assert reply.status == 200
        assert "default-src 'self'" in reply.headers["content-security-policy"]
        assert reply.headers["x-content-type-options"] == "nosniff"
        if path.startswith("/_console/static"):
            continue
        assert re.findall(r'(?:src|href)="(https?:|//)', reply.body.decode()) == []
        assert "style=" not in reply.body.decode()


def test_a_digit_at_a_time_makes_a_code_no_longer_than_a_lock_takes(sim: Simulator) -> None:
    reply = post(sim, f"/_console/locks/{LOCK}/digit", code="12", digit="3")
    assert 'value="123"' in reply.body.decode()
    long = post(sim, f"/_console/locks/{LOCK}/digit", code="1" * 50, digit="3")
    assert 'value="' + "1" * 20 + '"' in long.body.decode()


@pytest.mark.parametrize(
    "path",
    [
        "/_console/",
        "/_console/x",
        "/_console/locks/9",
        "/_console/locks/x",
        "/_console/static/../../x",
        "/_console/wall/1",
    ],
)
def test_what_is_not_there_is_told(sim: Simulator, path: str) -> None:
    assert get(sim, path).status == 404
    assert post(sim, path).status == 404


TEXT = st.text(max_size=20)


@given(path=TEXT, query=TEXT, body=st.binary(max_size=60), method=st.sampled_from(["GET", "POST", "HEAD", "PUT"]))
def test_anything_is_answered(path: str, query: str, body: bytes, method: str) -> None:
    sim = SHARED
    for start in ("/_console/", f"/_console/locks/{LOCK}/", "/_console/wall"):
        assert sim.handle(Request(method, start + path, query, HOST, body)).status in {200, 403, 404}


SHARED = Simulator("demo", console=True)


def test_a_wall_of_many_locks_comes_page_by_page() -> None:
    sim = Simulator("empty", console=True)
    for number in range(150):
        sim.add_lock("ann", f"Room {number}")
    first, last = get(sim, "/").body.decode(), get(sim, "/_console/wall", "page=3").body.decode()
    assert first.count('class="tile') - 1 == 60  # and the list around them
    assert (last.count('class="tile') - 1, "121 to 150 of 150 locks" in last) == (30, True)
    assert "Page 3 of 3" in last
    assert get(sim, "/_console/wall", "page=x").status == 404


def test_a_lock_with_wi_fi_can_be_taken_off_line_and_every_state_has_its_word(sim: Simulator) -> None:
    number = 532_043
    words = []
    for path, fields in (
        ("network", {}),
        ("network", {}),
        ("freeze", {}),
        ("freeze", {}),
        ("battery", {"percent": "0"}),
    ):
        words.append(post(sim, f"/_console/locks/{number}/{path}", **fields).body.decode())
    for body, word in zip(words, ("Off line", "Locked", "Frozen", "Locked", "No power"), strict=True):
        assert f">{word}</span>" in body
    assert "own network" in words[1]
    assert post(sim, f"/_console/locks/{number}/battery", percent="101").status == 404
    assert post(sim, f"/_console/locks/{number}/explode").status == 404
    assert get(sim, "/_console/static/other.js").status == 404


def test_a_key_turns_and_a_door_opens_and_closes(sim: Simulator) -> None:
    def after(act: str, **fields: str) -> tuple[bool, bool]:
        post(sim, f"/_console/locks/{LOCK}/{act}", **fields)
        lock = sim.state.locks[LOCK]
        return lock.is_open, lock.door_is_open

    assert after("door") == (False, False)
    assert after("key") == (True, False)
    assert after("door", open="1") == (True, True)
    assert after("door") == (True, False)
    assert after("key", locks="1") == (False, False)


def test_whatever_was_given_to_a_lock_can_be_shown_to_it(sim: Simulator) -> None:
    now = sim.clock.ms()
    day: dict[str, Any] = {"start": now - 1000, "end": now + 86_400_000}
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        tt.cards.add(LOCK, "5", **day)
        tt.fingerprints.add(LOCK, **day, fingerprint_number="44", via=1)
        tt.faces.add(LOCK, **day, face_number="45", via=1)
        tt.palm_veins.add(LOCK, **day, number="46")
        tt.remotes.add(LOCK, "RC", "00:00:5E:03:00:01", electric_quantity=90, firmware_info={"modelNum": "R"}, **day)
        tt.qr_codes.add(LOCK, 1, **day)
    lock = sim.state.locks[LOCK]
    shelves: dict[str, Any] = {"remote": lock.accessories, "qr_code": lock.qr_codes}
    for shelf in ("cards", "fingerprints", "faces", "palm_veins", "remote", "qr_code"):
        number = next(reversed(shelves.get(shelf) or getattr(lock, shelf)))
        reply = post(sim, f"/_console/locks/{LOCK}/present", shelf=shelf, item=str(number))
        assert "The lock opens." in reply.body.decode(), shelf
        post(sim, f"/_console/locks/{LOCK}/key", locks="1")
    stranger = post(sim, f"/_console/locks/{LOCK}/present", shelf="stranger")
    assert "The lock stays shut." in stranger.body.decode()


def test_a_lock_shows_its_cards_and_codes_and_what_is_under_way(sim: Simulator) -> None:
    lock = sim.state.locks[LOCK]
    card = next(iter(lock.cards.values()))
    card.status, card.end = 4, sim.clock.ms()
    code = sim.add_passcode(LOCK, "1357", "Zoë", kind=8, start=1, end=sim.clock.ms())
    page = get(sim, f"/_console/locks/{LOCK}").body.decode()
    for shown in (
        card.number,
        card.name,
        "adding",
        code.code,
        code.name,
        "weekly",
        "Owner&#x27;s thumb",
        "fingerprint",
    ):
        assert shown in page
    assert "Cards, fingers" not in get(sim, "/_console/locks/532005").body.decode()


def test_a_gateway_says_what_is_wrong_with_it_and_no_address_is_nothing_bad(sim: Simulator) -> None:
    assert "<span> off line</span>" in get(sim, "/").body.decode()
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        tt.locks.unlock(532_002)
    page = get(sim, "/_console/news").body.decode()
    assert 'class="end calm">no address' in page
