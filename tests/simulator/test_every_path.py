"""The simulator answers every path of the document: from state where it has some, else by the document's example."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from operations import ALL, PUBLIC, Example

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.handlers import HANDLERS

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
PAGE = Path(__file__).parents[2] / "docs" / "simulator.md"
ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")


def test_no_handler_is_for_an_operation_that_does_not_exist() -> None:
    assert HANDLERS.keys() <= {example.operation.id for example in ALL}


def test_the_page_on_the_simulator_names_what_has_no_state_and_why() -> None:
    told = re.findall(
        r"^\| `(\w+)` \| \S.+ \|$", PAGE.read_text(encoding="utf-8").partition("## State behind")[2], flags=re.MULTILINE
    )
    assert set(told) == {example.operation.id for example in ALL} - HANDLERS.keys()
    assert len(told) == 4


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
