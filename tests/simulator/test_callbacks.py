"""Callbacks: what happens at doors and gateways reaches the address of an application, over real HTTP."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random

import pytest

from ttlock_sdk import TTLock, errors, webhooks
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.callbacks import Callback, Disturbance

PATH = "/planted-callback-path"


class Receiver:
    """Somebody's server: keeps what is posted to it."""

    def __init__(self) -> None:
        self.bodies: list[tuple[bytes, str]] = []
        self.status = 200
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.bodies.append((body, self.headers["content-type"]))
                self.send_response(receiver.status)
                self.send_header("content-length", "7")
                self.end_headers()
                self.wfile.write(b"success")

            def log_message(self, format: str, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}{PATH}"

    def events(self) -> list[webhooks.Event]:
        return [event for body, kind in self.bodies for event in webhooks.parse(body, kind)]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    receiver = Receiver()
    thread = threading.Thread(target=receiver.server.serve_forever, args=(0.02,))
    thread.start()
    yield receiver
    receiver.server.shutdown()
    thread.join()
    receiver.server.server_close()


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    tt = TTLock("id", "secret", "ann", "pw", transport=sim.transport)
    tt.authenticate("ann", "pw")
    return tt


@pytest.fixture
def listening(sim: Simulator, tt: TTLock, receiver: Receiver, lock_id: int) -> Receiver:
    sim.add_passcode(lock_id, "8172", "Cleaner")
    sim.send_callbacks_to(receiver.url)
    return receiver


def test_what_happens_at_a_door_arrives_as_a_typed_event(
    sim: Simulator, tt: TTLock, listening: Receiver, lock_id: int
) -> None:
    sim.enter_passcode(lock_id, "8172")
    tt.locks.lock(lock_id)
    sim.callbacks.wait()
    first, second = listening.events()
    assert isinstance(first, webhooks.LockRecordEvent)
    assert isinstance(second, webhooks.LockRecordEvent)
    assert (first.lock_id, first.admin, first.record.username) == (lock_id, "ann", "Cleaner")
    assert (first.record.keyboard_pwd, first.record.is_unlock) == ("8172", True)
    assert first.record.electric_quantity == 100
    assert (second.record.record_type, second.record.record_type_from_lock) == (11, 26)
    assert listening.bodies[0][1] == "application/x-www-form-urlencoded"
    assert [sent.outcome for sent in sim.callbacks.sent] == ["success", "success"]


def test_what_the_log_of_callbacks_shows_has_no_code_and_no_address(sim: Simulator, listening: Receiver) -> None:
    [lock] = sim.state.locks.values()
    sim.enter_passcode(lock.lock_id, "8172")
    sim.callbacks.wait()
    shown = repr(sim.callbacks.sent) + repr(sim.state) + repr(sim)
    assert "Cleaner" in shown
    assert "8172" not in shown
    assert PATH not in shown


def test_gateways_tell_at_once_that_they_are_back_and_after_half_an_hour_that_they_are_gone(
    sim: Simulator, listening: Receiver
) -> None:
    [gateway] = sim.state.gateways.values()

    def told() -> list[int | None]:
        sim.callbacks.wait()
        found = [event for event in listening.events() if isinstance(event, webhooks.GatewayStatusEvent)]
        return [event.gateway.is_online for event in found]

    sim.switch_gateway(gateway.gateway_id, online=False)
    sim.advance(1799)
    assert told() == []
    sim.advance(1)
    assert told() == [0]
    sim.switch_gateway(gateway.gateway_id, online=True)
    sim.switch_gateway(gateway.gateway_id, online=True)
    assert told() == [0, 1]
    sim.switch_gateway(gateway.gateway_id, online=False)
    sim.advance(60)
    sim.switch_gateway(gateway.gateway_id, online=True)
    sim.advance(3600)
    assert told() == [0, 1, 1]


def test_nobody_is_told_of_locks_that_nothing_hears_or_of_accounts_that_never_logged_in(
    sim: Simulator, listening: Receiver
) -> None:
    far = sim.add_lock("ann", "Far away")
    theirs = sim.add_lock("bob", "Bob's")
    sim.add_gateway("bob", "Bob's", [theirs.lock_id])
    for lock in (far, theirs):
        sim.add_passcode(lock.lock_id, "8172")
        assert sim.enter_passcode(lock.lock_id, "8172")
    sim.callbacks.wait()
    assert listening.bodies == []
    assert not sim.callbacks.sent


def test_each_application_hears_at_its_own_address(
    sim: Simulator, listening: Receiver, receiver: Receiver, lock_id: int
) -> None:
    sim.add_application("other", "secret")
    TTLock("other", "secret", transport=sim.transport).authenticate("ann", "pw")
    sim.enter_passcode(lock_id, "8172")
    sim.callbacks.wait()
    assert [(sent.client_id, sent.outcome) for sent in sim.callbacks.sent] in (
        [("other", "no address"), ("id", "success")],
        [("id", "success"), ("other", "no address")],
    )


def test_repeated_reordered_and_odd_ones_come_on_demand_and_can_be_read_or_refused(
    sim: Simulator, listening: Receiver, lock_id: int
) -> None:
    sim.callbacks.disturb(repeat=0.3, reorder=0.3, odd=0.3, seed=4)
    sim.callbacks.hold()
    for number in range(40):
        sim.present_card(lock_id, str(number))
    assert listening.bodies == []
    sim.callbacks.release()
    sim.callbacks.wait()
    numbers: list[str] = []
    odd = 0
    for body, kind in listening.bodies:
        try:
            events = webhooks.parse(body, kind)
        except errors.WebhookError:
            odd += 1
            continue
        for event in events:
            if isinstance(event, webhooks.LockRecordEvent) and event.record.keyboard_pwd is not None:
                numbers.append(event.record.keyboard_pwd)
            else:
                odd += 1
    assert set(numbers) == {str(number) for number in range(40)}
    assert len(numbers) > 45
    assert odd > 5
    assert numbers != sorted(numbers, key=int)


def test_a_seed_spoils_the_same_ones_however_fast_they_go() -> None:
    def spoiled(*, waits: bool) -> Counter[tuple[str, bytes]]:
        disturbance = Disturbance(repeat=0.3, reorder=0.5, odd=0.3, random=Random(7))
        waiting: deque[Callback] = deque()
        posted: list[Callback] = []
        for number in range(40):
            disturbance.into(waiting, Callback("", "id", 1, {"number": str(number)}, b"whole"))
            if not waits:
                posted += waiting
                waiting.clear()
        return Counter((callback.fields["number"], callback.body) for callback in (*posted, *waiting))

    assert spoiled(waits=True) == spoiled(waits=False)


def test_late_ones_come_late(sim: Simulator, listening: Receiver, lock_id: int) -> None:
    sim.callbacks.disturb(late=0.2)
    sim.enter_passcode(lock_id, "8172")
    assert listening.bodies == []
    with pytest.raises(TimeoutError, match="callbacks still wait"):
        sim.callbacks.wait(0.01)
    sim.callbacks.wait()
    assert len(listening.bodies) == 1


def test_an_address_that_cannot_be_is_refused_and_an_odd_one_stops_nothing(
    sim: Simulator, listening: Receiver, lock_id: int
) -> None:
    for url in ("ftp://127.0.0.1/", "127.0.0.1:80", "http://", "http://["):
        with pytest.raises(ValueError, match=r"begin with http|Invalid IPv6"):
            sim.send_callbacks_to(url)
    for url in (f"http://{'a' * 300}.example/", "http://127.0.0.1:9/\udfff", "http://a b/"):
        sim.send_callbacks_to(url)
        sim.enter_passcode(lock_id, "8172")
        sim.callbacks.wait()
    sim.send_callbacks_to(listening.url)
    sim.enter_passcode(lock_id, "8172")
    sim.callbacks.wait()
    assert [sent.outcome == "success" for sent in sim.callbacks.sent] == [False, False, False, True]


def test_an_address_that_fails_is_noted_and_stops_nothing(sim: Simulator, listening: Receiver, lock_id: int) -> None:
    listening.status = 503
    sim.enter_passcode(lock_id, "8172")
    sim.callbacks.wait()
    sim.send_callbacks_to("http://127.0.0.1:9/nobody")
    sim.enter_passcode(lock_id, "8172")
    sim.callbacks.wait()
    assert [sent.outcome for sent in sim.callbacks.sent] == ["HTTP 503", "ConnectError"]
