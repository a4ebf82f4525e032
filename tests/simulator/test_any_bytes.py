"""Whatever comes, at whatever path, is answered by well-formed HTTP and never by a failure of the simulator's own.

Ten thousand requests at random, the same ones each time, by all three ways in.
"""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ttlock_sdk.simulator import Reply, Request, Simulator
from ttlock_sdk.simulator.handlers import HANDLERS

from .connections import answers, exchanged
from .requests_at_random import DICE, METHOD, PATHS, check, in_process, look, wire, world

BATCH = 50  # requests to one world, after which it is made anew: what was deleted is there again
HANDLED, BY_ASGI, BY_SOCKET = 6_000, 1_500, 2_500


def times(requests: int) -> settings:
    return settings(
        max_examples=requests // BATCH,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=list(HealthCheck),
    )


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
    ways = {
        "cards": sim.present_card,
        "fingerprints": sim.touch_finger,
        "faces": sim.show_face,
        "palm_veins": sim.show_palm,
    }
    for number in [*sim.state.locks][:2] + [*sim.state.locks][-2:]:
        lock = sim.state.locks[number]
        for passcode in list(lock.passcodes.values())[-20:]:
            sim.enter_passcode(number, passcode.code)
        for shelf, show in ways.items():
            for item in list(getattr(lock, shelf).values())[-5:]:
                show(number, item.number)
        for qr_code in lock.qr_codes.values():
            sim.show_qr_code(number, qr_code.content)
        for accessory in lock.accessories.values():
            sim.press_remote(number, accessory.mac)
        page = sim.handle(Request("GET", f"/_console/locks/{number}", "", {"host": "localhost"}))
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
