"""`passcodes.ensure` can be repeated as often as one likes and leaves exactly one passcode as wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import settle

from ttlock_sdk import AsyncTTLock, TTLock, ValidationError, errors
from ttlock_sdk.models import CredentialStatus as Status
from ttlock_sdk.resources.ensuring import Outcome
from ttlock_sdk.simulator import Fault, Simulator

pytestmark = pytest.mark.anyio
ACCOUNT = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
LOCK = 532001
WIFI_LOCK = 532043
WRITES = ("deletePasscode", "addPasscode", "changePasscode")
START = datetime(2027, 3, 1, 15, tzinfo=UTC)
END = START + timedelta(days=3)
Make = Callable[[Simulator], Any]


@pytest.fixture(params=[TTLock, AsyncTTLock])
def client_of(request: pytest.FixtureRequest) -> Make:
    async def no_sleep(seconds: float) -> None: ...

    sleep = no_sleep if request.param is AsyncTTLock else lambda seconds: None
    return lambda sim: request.param(*ACCOUNT, transport=sim.transport, sleep=sleep)


@pytest.fixture
def sim() -> Simulator:
    sim = Simulator("demo")
    sim.state.locks[LOCK].passcodes.clear()
    return sim


def codes(sim: Simulator) -> list[tuple[str, str, int, int, int]]:
    found = sim.state.locks[LOCK].passcodes.values()
    return [(code.code, code.name, code.kind, code.start, code.end) for code in found]


def ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


async def test_it_is_added_once_then_present_then_changed(sim: Simulator, client_of: Make) -> None:
    tt = client_of(sim)
    wanted = {"name": "Guest", "start": START, "end": END}
    first = await settle(tt.passcodes.ensure(LOCK, "0420", **wanted))
    again = await settle(tt.passcodes.ensure(LOCK, "0420", **wanted))
    assert [first.outcome, again.outcome] == [Outcome.ADDED, Outcome.PRESENT]
    later = {**wanted, "end": END + timedelta(days=1)}
    assert (await settle(tt.passcodes.ensure(LOCK, "0420", **later))).outcome is Outcome.CHANGED
    assert (await settle(tt.passcodes.ensure(LOCK, "0420", **{**later, "name": "Ann"}))).outcome is Outcome.CHANGED
    assert codes(sim) == [("0420", "Ann", 3, ms(START), ms(END + timedelta(days=1)))]
    assert (sim.executions["addPasscode"], sim.executions["changePasscode"]) == (1, 2)
    assert first.passcode_id == again.passcode_id


async def test_a_passcode_of_another_type_is_replaced_and_keeps_its_name(sim: Simulator, client_of: Make) -> None:
    tt = client_of(sim)
    await settle(tt.passcodes.ensure(LOCK, "0420", name="Guest", start=START, end=END))
    for outcome in (Outcome.REPLACED, Outcome.PRESENT):
        assert (await settle(tt.passcodes.ensure(LOCK, "0420"))).outcome is outcome
    assert [code[:3] for code in codes(sim)] == [("0420", "Guest", 2)]
    assert (await settle(tt.passcodes.ensure(LOCK, "0420", start=START, end=END))).outcome is Outcome.REPLACED
    assert codes(sim) == [("0420", "Guest", 3, ms(START), ms(END))]


async def test_less_than_a_minute_and_no_name_make_no_difference(sim: Simulator, client_of: Make) -> None:
    tt = client_of(sim)
    await settle(tt.passcodes.ensure(LOCK, "0420", name="Guest", start=START, end=END))
    near = START + timedelta(seconds=59)
    assert (await settle(tt.passcodes.ensure(LOCK, "0420", start=near, end=END))).outcome is Outcome.PRESENT


async def test_digits_that_only_stand_in_a_name_are_another_passcode(sim: Simulator, client_of: Make) -> None:
    sim.add_passcode(LOCK, "998877", name="0420")
    ensured = await settle(client_of(sim).passcodes.ensure(LOCK, "0420"))
    assert ensured.outcome is Outcome.ADDED
    assert sorted(code[0] for code in codes(sim)) == ["0420", "998877"]


@pytest.mark.parametrize("executed", [True, False])
async def test_an_unknown_outcome_is_looked_into_and_the_passcode_is_there_once(
    sim: Simulator, client_of: Make, executed: bool
) -> None:
    sim.fail_next(Fault.dropped(executed=executed), "addPasscode")
    ensured = await settle(client_of(sim).passcodes.ensure(LOCK, "0420", name="Guest"))
    assert ensured.outcome is (Outcome.PRESENT if executed else Outcome.ADDED)
    assert [code[:2] for code in codes(sim)] == [("0420", "Guest")]


async def test_an_outcome_that_stays_unknown_is_said_so(sim: Simulator, client_of: Make) -> None:
    sim.fail_next(Fault.dropped(), "addPasscode", times=3)
    with pytest.raises(errors.OutcomeUnknownError):
        await settle(client_of(sim).passcodes.ensure(LOCK, "0420"))
    assert (codes(sim), sim.count("addPasscode")) == ([], 3)


async def test_other_errors_are_raised_as_they_are(sim: Simulator, client_of: Make) -> None:
    sim.fail_next(-4043, "addPasscode")
    with pytest.raises(errors.NotSupportedError):
        await settle(client_of(sim).passcodes.ensure(LOCK, "0420"))


async def test_a_name_that_is_kept_survives_a_deletion_whose_answer_was_lost(sim: Simulator, client_of: Make) -> None:
    sim.add_passcode(LOCK, "0420", "Owner")
    sim.fail_next(Fault.dropped(executed=True), "deletePasscode")
    await settle(client_of(sim).passcodes.ensure(LOCK, "0420", start=START, end=END))
    assert codes(sim) == [("0420", "Owner", 3, ms(START), ms(END))]


@pytest.mark.parametrize(
    "bad",
    [
        {"passcode": "12"},
        {"start": START},
        {"end": END},
        {"start": END, "end": START},
        {"start": START, "end": END, "name": 7},
        {"start": START, "end": END, "name": "\ud800"},
        {"start": START, "end": END, "via": 9},
        {"lock_id": 0},
    ],
    ids=repr,
)
async def test_bad_input_sends_nothing_also_where_a_passcode_would_have_to_make_way(
    sim: Simulator, client_of: Make, bad: dict[str, Any]
) -> None:
    sim.add_passcode(LOCK, "0420", "Owner")
    with pytest.raises(ValidationError):
        await settle(client_of(sim).passcodes.ensure(**{"lock_id": LOCK, "passcode": "0420", **bad}))
    assert not sim.log.counts
    assert [code[:2] for code in codes(sim)] == [("0420", "Owner")]


def status(sim: Simulator, found: Status) -> None:
    """Say how far the passcode has come."""
    [code] = sim.state.locks[LOCK].passcodes.values()
    code.status = found


@pytest.mark.parametrize(
    ("found", "outcome", "calls"),
    [
        (Status.NORMAL, Outcome.PRESENT, []),
        (Status.ADDING, Outcome.PRESENT, []),
        (Status.ADD_FAILED, Outcome.ADDED, ["deletePasscode", "addPasscode"]),
        (Status.MODIFY_FAILED, Outcome.CHANGED, ["changePasscode"]),
        (Status.DELETE_FAILED, Outcome.PRESENT, []),
    ],
)
async def test_a_passcode_that_did_not_come_to_the_lock_is_not_called_present(
    sim: Simulator, client_of: Make, found: Status, outcome: Outcome, calls: list[str]
) -> None:
    tt = client_of(sim)
    wanted = {"name": "Guest", "start": START, "end": END}
    await settle(tt.passcodes.ensure(LOCK, "0420", **wanted))
    status(sim, found)
    before = sim.executions.copy()
    assert (await settle(tt.passcodes.ensure(LOCK, "0420", **wanted))).outcome is outcome
    assert [name for name in WRITES if sim.executions[name] > before[name]] == calls
    assert codes(sim) == [("0420", "Guest", 3, ms(START), ms(END))]


async def test_a_permanent_passcode_whose_change_failed_is_left_alone(sim: Simulator, client_of: Make) -> None:
    tt = client_of(sim)
    await settle(tt.passcodes.ensure(LOCK, "0420", name="Owner"))
    status(sim, Status.MODIFY_FAILED)
    assert (await settle(tt.passcodes.ensure(LOCK, "0420"))).outcome is Outcome.PRESENT
    assert [code[:3] for code in codes(sim)] == [("0420", "Owner", 2)]


async def test_a_passcode_that_is_being_deleted_is_an_error_and_not_present(sim: Simulator, client_of: Make) -> None:
    sim.add_passcode(LOCK, "0420", "Owner")
    status(sim, Status.DELETING)
    with pytest.raises(errors.DuplicatePasscodeError, match=r"are being deleted from the lock just now\. Call again"):
        await settle(client_of(sim).passcodes.ensure(LOCK, "0420"))
    assert not any(sim.executions[name] for name in WRITES)


@pytest.mark.parametrize("wanted", [{}, {"start": START, "end": END}], ids=["permanent", "period"])
async def test_over_a_network_of_the_lock_s_own_it_can_be_repeated_until_the_passcode_opens(
    sim: Simulator, client_of: Make, wanted: dict[str, Any]
) -> None:
    tt, lock = client_of(sim), sim.state.locks[WIFI_LOCK]
    sim.advance((START - timedelta(hours=1)).timestamp() - sim.clock.time())
    lock.network_failure = -3036
    assert (await settle(tt.passcodes.ensure(WIFI_LOCK, "0420", name="Guest", **wanted))).outcome is Outcome.ADDED
    sim.advance(60)
    lock.network_failure = 0
    assert not sim.enter_passcode(WIFI_LOCK, "0420")
    with pytest.raises(errors.DuplicatePasscodeError, match="are being deleted from the lock just now"):
        await settle(tt.passcodes.ensure(WIFI_LOCK, "0420", name="Guest", **wanted))
    sim.advance(60)
    assert (await settle(tt.passcodes.ensure(WIFI_LOCK, "0420", name="Guest", **wanted))).outcome is Outcome.ADDED
    assert (await settle(tt.passcodes.ensure(WIFI_LOCK, "0420", name="Guest", **wanted))).outcome is Outcome.PRESENT
    sim.advance(2 * 3600)
    assert sim.enter_passcode(WIFI_LOCK, "0420")


async def test_a_working_passcode_is_not_deleted_because_a_change_of_it_did_not_reach_the_lock(
    sim: Simulator, client_of: Make
) -> None:
    tt, lock = client_of(sim), sim.state.locks[WIFI_LOCK]
    code = await settle(tt.passcodes.ensure(WIFI_LOCK, "734512", name="Owner"))
    sim.advance(60)
    lock.network_failure = -3036
    await settle(tt.passcodes.change(WIFI_LOCK, code.passcode_id, new_passcode="998007"))
    sim.advance(60)
    lock.network_failure = 0
    assert (await settle(tt.passcodes.ensure(WIFI_LOCK, "734512", name="Owner"))).outcome is Outcome.PRESENT
    sim.advance(3600)
    assert sim.enter_passcode(WIFI_LOCK, "734512")


faults = st.sampled_from(
    [None, Fault.dropped(), Fault.dropped(executed=True), Fault.error(90000), Fault.truncated(), Fault.error(1)]
)


@given(met=st.lists(faults, max_size=6), permanent=st.lists(st.booleans(), min_size=1, max_size=3))
def test_whatever_happens_on_the_way_repeating_it_leaves_one_passcode_as_wanted(
    met: list[Fault | None], permanent: list[bool]
) -> None:
    sim = Simulator("demo")
    sim.state.locks[LOCK].passcodes.clear()
    with TTLock(*ACCOUNT, transport=sim.transport, sleep=lambda seconds: None) as tt:
        for at, without_end in enumerate(permanent):
            dates: dict[str, Any] = {} if without_end else {"start": START, "end": END}
            for fault in [*met, None]:
                if fault is not None:
                    for operation in ("addPasscode", "changePasscode", "deletePasscode"):
                        sim.fail_next(fault, operation)
                try:
                    tt.passcodes.ensure(LOCK, "0420", name=f"Guest {at}", **dates)
                except errors.CallError:
                    continue
                finally:
                    sim.clear_faults()
            start, end = (0, 0) if without_end else (ms(START), ms(END))
            [(code, name, kind, *found)] = codes(sim)
            assert (code, name, kind) == ("0420", f"Guest {at}", 2 if without_end else 3)
            assert without_end or found == [start, end]
