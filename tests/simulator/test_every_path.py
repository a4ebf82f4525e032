"""The simulator answers every path of the document: from state where it has some, else by the document's example."""

from __future__ import annotations

import pytest
from operations import ALL, IDS, PUBLIC, Example

from ttlock_sdk import APIError, TTLock
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.handlers import HANDLERS

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")


def test_no_handler_is_for_an_operation_that_does_not_exist() -> None:
    assert HANDLERS.keys() <= {example.operation.id for example in ALL}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("example", PUBLIC, ids=IDS)
def test_a_call_is_taken_also_by_a_strict_simulator(example: Example, strict: bool) -> None:
    sim = Simulator("demo", strict=strict)
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        try:
            result = example.of(tt)(**example.arguments)
        except APIError as error:
            assert example.operation.id in HANDLERS  # the world is not that of the example
            assert error.code not in {-3, 80002}, error
        else:
            if example.operation.id not in HANDLERS:
                shown = [item.to_dict() for item in result] if isinstance(result, list) else result.to_dict()
                assert shown == (example.answer["list"] if isinstance(result, list) else example.answer)
    assert sim.count(example.operation.id) == 1


@pytest.mark.parametrize(
    "example", [example for example in PUBLIC if example.operation.files], ids=lambda one: one.operation.id
)
def test_a_file_is_received(example: Example) -> None:
    sim = Simulator("demo", strict=True)
    with TTLock(*ACCOUNT, transport=sim.transport) as tt:
        assert example.of(tt)(**example.arguments).to_dict() == example.answer
        with pytest.raises(APIError):
            tt.request(example.operation.path, {"lockId": 1})
