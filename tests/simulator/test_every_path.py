"""The simulator answers every path of the document: from state where it has some, else by the document's example."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any, ClassVar

import attrs
import pytest
from operations import ALL, PUBLIC, Example
from snapshots.paths import STATELESS as STATELESS_REASONS
from snapshots.paths import paths, unanswered

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import SimulatedClock, Simulator
from ttlock_sdk.simulator.fresh import fresh
from ttlock_sdk.simulator.handlers import HANDLERS, Call
from ttlock_sdk.simulator.state import State
from ttlock_sdk.simulator.wire import Refusal

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
PAGE = Path(__file__).parents[2] / "docs" / "simulator_paths.md"
ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")


def test_no_handler_is_for_an_operation_that_does_not_exist() -> None:
    assert HANDLERS.keys() <= {example.operation.id for example in ALL}


def test_the_page_of_all_paths_is_as_it_should_be() -> None:
    assert PAGE.read_text(encoding="utf-8") == paths(), "run `make snapshots` and commit it"
    assert len(re.findall(r"^\| `/", paths(), flags=re.MULTILINE)) == 250
    assert unanswered() <= STATELESS_REASONS.keys() <= {example.operation.id for example in ALL}


class Watched(State):
    """A state that notes what is looked at."""

    seen: ClassVar[set[str]] = set()

    def __getattribute__(self, name: str) -> Any:
        Watched.seen.add(name)
        return object.__getattribute__(self, name)


OF_THE_CALLER = {"getUserId", "getMonthRequestCount"}  # the account and the application, which every call brings
LOOKS_FOR_THE_LOCK = {"getLockRecoverData"}


def looked_at(example: Example) -> set[str]:
    """What of a world a handler looks at, for the example of the document, about a lock that is there."""
    world = fresh("demo")
    state = Watched(**{field.name: getattr(world, field.name) for field in attrs.fields(State)})
    media = list(example.raw.get("requestBody", {}).get("content", {}).values())
    fields = {name: str(value) for name, value in (media[0]["example"] if media else {}).items()}
    account, application = world.accounts[ACCOUNT[2]], world.applications[ACCOUNT[0]]
    call = Call(state, SimulatedClock(), Random(1), "eu", application, account, {**fields, "lockId": "532001"})
    Watched.seen.clear()
    with suppress(Refusal):
        HANDLERS[example.operation.id](call)
    return Watched.seen - {"new_id"}


def test_what_is_said_to_have_state_looks_at_it_and_nothing_else_does() -> None:
    looking = {example.operation.id for example in ALL if example.operation.id in HANDLERS and looked_at(example)}
    stateful = {example.operation.id for example in ALL} - STATELESS_REASONS.keys()
    assert looking == (stateful - OF_THE_CALLER) | LOOKS_FOR_THE_LOCK


STATELESS = [example for example in PUBLIC if example.operation.id not in HANDLERS]
NAMES = [example.operation.id for example in STATELESS]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("example", STATELESS, ids=NAMES)
def test_what_has_no_state_is_answered_by_its_example(example: Example, strict: bool) -> None:
    sim = Simulator("demo", strict=strict)
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        result = example.of(tt)(**example.arguments)
    if isinstance(result, list):
        assert [item.to_dict() for item in result] == example.answer["list"]
    else:
        assert result.to_dict() == example.answer
    assert sim.count(example.operation.id) == 1


@pytest.mark.parametrize("example", STATELESS, ids=NAMES)
def test_its_fields_are_checked_all_the_same(example: Example) -> None:
    sim = Simulator("demo", strict=True)
    with TTLock(*ACCOUNT, transport=sim.transport) as tt, pytest.raises(errors.APIError) as caught:
        tt.request(example.operation.path, {"noSuchField": 1}, credentials=example.operation.credentials)
    assert caught.value.code == -3


@pytest.mark.parametrize(
    "example", [example for example in PUBLIC if example.operation.files], ids=lambda one: one.operation.id
)
def test_a_file_is_received(example: Example) -> None:
    sim = Simulator("demo", strict=True)
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        arguments = {**example.arguments, **({"lock_id": 532_001} if "lock_id" in example.arguments else {})}
        assert example.of(tt)(**arguments).to_dict().keys() == example.answer.keys()
        with pytest.raises(errors.APIError):
            tt.request(example.operation.path, {"lockId": 1})
