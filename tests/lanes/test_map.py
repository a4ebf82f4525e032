"""Calls that reach a device go on the lane of the device, and on that of its gateway where it is known."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk import ValidationError
from ttlock_sdk.lanes import LaneMap

LOCK = [("lockId", "7"), ("name", "x")]
NEAR_GATEWAY = "/v3/gateway/listLock"
NEAR_LOCK = "/v3/gateway/listByLock"


def test_a_device_has_a_lane_of_its_own() -> None:
    lanes = LaneMap()
    assert lanes.lanes_of(LOCK) == ("lock 7",)
    assert lanes.lanes_of([("electricMeterId", "7")]) == ("electricity meter 7",)
    assert lanes.lanes_of([("waterMeterId", "7")]) == ("water meter 7",)
    assert lanes.lanes_of([("gatewayId", "7")]) == ()


@pytest.mark.parametrize("odd", ["\u00b2", "9" * 5_000, "", "-1"])
def test_an_odd_lock_id_of_a_call_of_ones_own_breaks_nothing(odd: str) -> None:
    assert LaneMap().lanes_of([("lockId", odd)]) == (f"lock {odd}",)


def test_the_gateway_that_hears_a_lock_best_is_learned_from_answers_that_pass_by() -> None:
    lanes = LaneMap()
    lanes.learn(NEAR_GATEWAY, [("gatewayId", "1")], {"list": [{"lockId": 7, "rssi": -80}, {"lockId": 8, "rssi": -50}]})
    assert (lanes.gateway_of(7), lanes.gateway_of(8), lanes.gateway_of(9)) == (1, 1, None)
    lanes.learn(NEAR_LOCK, [("lockId", "7")], {"list": [{"gatewayId": 2, "rssi": -60}, {"gatewayId": 3, "rssi": -90}]})
    assert (lanes.gateway_of(7), lanes.gateway_of(8)) == (2, 1)
    assert lanes.lanes_of(LOCK) == ("lock 7", "gateway 2")
    lanes.learn(NEAR_LOCK, [("lockId", "7")], {"list": [{"gatewayId": 2, "rssi": -95}, {"gatewayId": 3, "rssi": -90}]})
    assert lanes.gateway_of(7) == 3


def test_what_one_is_told_goes_before_what_was_learned() -> None:
    lanes = LaneMap()
    lanes.assign(5, [7, 8])
    lanes.learn(NEAR_LOCK, [("lockId", "7")], {"list": [{"gatewayId": 2, "rssi": -10}]})
    assert (lanes.gateway_of(7), lanes.gateway_of(8)) == (5, 5)


@pytest.mark.parametrize(("gateway", "locks"), [(0, [1]), ("5", [1]), (5, [True]), (5, [-1]), (5, ["7"])])
def test_an_id_that_is_none_is_refused(gateway: Any, locks: Any) -> None:
    with pytest.raises(ValidationError, match="above 0"):
        LaneMap().assign(gateway, locks)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["lockId", "gatewayId", "rssi"]), inner)
    ),
)


@given(path=st.sampled_from([NEAR_GATEWAY, NEAR_LOCK, "/v3/lock/list"]), answer=st.dictionaries(st.just("list"), JSON))
def test_no_answer_at_all_breaks_the_map(path: str, answer: dict[str, Any]) -> None:
    lanes = LaneMap()
    lanes.learn(path, [("gatewayId", "1"), ("lockId", "2")], answer)
    assert len(lanes.lanes_of([("lockId", "2")])) in {1, 2}
