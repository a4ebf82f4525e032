"""All that the Elixir client TTlockClient 2.1.0 does, function by function, against the simulator in both worlds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from support import collect, settle

from ttlock_sdk import AsyncTTLock, NotAuthenticatedError, NotConfiguredError, Status, TTLock
from ttlock_sdk.models import OrderBy, PasscodeType, Via
from ttlock_sdk.simulator import Simulator

pytestmark = pytest.mark.anyio
APPLICATION = ("demo-client-id", "demo-client-secret")
ACCOUNT = ("demo@example.com", "demo")
START = datetime(2027, 3, 1, 14, tzinfo=UTC)
END = START + timedelta(days=4)


@pytest.fixture
def sim() -> Simulator:
    return Simulator("demo")


@pytest.fixture(params=[TTLock, AsyncTTLock])
def world(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def tt(sim: Simulator, world: Any) -> Any:
    return world(*APPLICATION, *ACCOUNT, transport=sim.transport)


@pytest.fixture
def lock_id(sim: Simulator) -> int:
    """A lock that a gateway reaches, with room for more passcodes."""
    with TTLock(*APPLICATION, *ACCOUNT, transport=sim.transport) as tt:
        for lock in tt.locks.iter():
            if lock.features.remote_unlock and lock.has_gateway:
                assert lock.lock_id is not None
                return lock.lock_id
    raise AssertionError("the demo seed has such a lock")


async def test_configure_then_authenticate(sim: Simulator, world: Any) -> None:
    tt = world(transport=sim.transport)
    tt.configure(*APPLICATION)
    token = await settle(tt.authenticate(*ACCOUNT))
    assert token.access_token


async def test_start_configures_and_logs_in(sim: Simulator, world: Any) -> None:
    tt = await settle(world.start(*APPLICATION, *ACCOUNT, transport=sim.transport))
    assert tt.ready


async def test_start_with_env(sim: Simulator, world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(("CLIENT_ID", "CLIENT_SECRET", "USERNAME", "PASSWORD"), APPLICATION + ACCOUNT, strict=True):
        monkeypatch.setenv(f"TTLOCK_{name}", value)
    tt = await settle(world.start_with_env(transport=sim.transport))
    assert tt.ready


async def test_get_valid_token_refreshes_first_when_the_end_is_near(sim: Simulator, tt: Any) -> None:
    first = await settle(tt.get_valid_token())
    assert await settle(tt.get_valid_token()) == first
    await settle(tt.refresh_token())
    assert await settle(tt.get_valid_token()) != first


async def test_get_user_id_is_the_same_after_a_refresh(tt: Any) -> None:
    with pytest.raises(NotAuthenticatedError):
        _ = tt.user_id
    await settle(tt.authenticate())
    before = tt.user_id
    assert isinstance(before, int)
    await settle(tt.refresh_token())
    assert tt.user_id == before


async def test_status_ready_and_reset(world: Any, sim: Simulator) -> None:
    tt = world(transport=sim.transport)
    assert (tt.status, tt.ready) == (Status.NOT_CONFIGURED, False)
    tt.configure(*APPLICATION)
    assert (tt.status, tt.ready) == (Status.CONFIGURED, False)
    await settle(tt.authenticate(*ACCOUNT))
    assert (tt.status, tt.ready) == (Status.AUTHENTICATED, True)
    tt.reset()
    assert tt.status is Status.NOT_CONFIGURED
    with pytest.raises(NotConfiguredError):
        await settle(tt.locks.list())


async def test_get_locks_gives_a_page(tt: Any) -> None:
    page = await settle(tt.locks.list(1, 20, None, None))
    assert (len(page), page.page_no, page.page_size, page.pages, page.total) == (20, 1, 20, 3, 45)
    named = await settle(tt.locks.list(lock_alias=page.items[0].lock_alias))
    assert page.items[0].lock_id in [lock.lock_id for lock in named]


async def test_get_all_locks_gives_every_lock_once(tt: Any) -> None:
    locks = await settle(tt.locks.all(page_size=7))
    assert len({lock.lock_id for lock in locks}) == len(locks) == 45


async def test_get_lock_gives_its_details(tt: Any, lock_id: int) -> None:
    lock = await settle(tt.locks.get(lock_id))
    assert lock.lock_id == lock_id
    assert lock.features.remote_unlock


async def test_get_gateways_and_gateway_locks(tt: Any, lock_id: int) -> None:
    page = await settle(tt.gateways.list(1, 20, OrderBy.NEWEST))
    assert page.total == 3
    near = [await settle(tt.gateways.list_locks(gateway.gateway_id)) for gateway in page]
    assert lock_id in [lock.lock_id for locks in near for lock in locks]


async def test_add_permanent_passcode(tt: Any, lock_id: int) -> None:
    added = await settle(tt.passcodes.add_permanent(lock_id, "0817263", "Cleaner"))
    [code] = await settle(tt.passcodes.search(lock_id, "Cleaner"))
    assert (code.keyboard_pwd_id, code.keyboard_pwd) == (added.keyboard_pwd_id, "0817263")
    assert code.keyboard_pwd_type is PasscodeType.PERMANENT


@pytest.mark.parametrize("period", [(START, END), (int(START.timestamp()) * 1000, int(END.timestamp()) * 1000)])
async def test_add_temporary_passcode_takes_datetimes_or_milliseconds(tt: Any, lock_id: int, period: Any) -> None:
    await settle(tt.passcodes.add_temporary(lock_id, "081726", *period, "Guest 7"))
    [code] = await settle(tt.passcodes.search(lock_id, "Guest 7"))
    assert (code.start_at, code.end_at, code.keyboard_pwd_type) == (START, END, PasscodeType.PERIOD)


async def test_add_passcode_with_everything(tt: Any, lock_id: int) -> None:
    added = await settle(
        tt.passcodes.add(
            lock_id, "0817", name="x", passcode_type=PasscodeType.PERIOD, start=START, end=END, via=Via.BLUETOOTH
        )
    )
    assert added.keyboard_pwd_id > 0


async def test_change_passcode_name_value_and_period(tt: Any, lock_id: int) -> None:
    code_id = (await settle(tt.passcodes.add_temporary(lock_id, "081726", START, END, "Guest"))).keyboard_pwd_id
    await settle(tt.passcodes.change_name(lock_id, code_id, "Guest of 7"))
    await settle(tt.passcodes.change_value(lock_id, code_id, "0918"))
    await settle(tt.passcodes.change_period(lock_id, code_id, START, END + timedelta(days=1)))
    [code] = await settle(tt.passcodes.search(lock_id, "0918"))
    assert (code.keyboard_pwd_name, code.end_at) == ("Guest of 7", END + timedelta(days=1))
    await settle(tt.passcodes.change(lock_id, code_id, name="all at once", new_passcode="1928", start=START, end=END))
    [code] = await settle(tt.passcodes.search(lock_id, "all at once"))
    assert (code.keyboard_pwd, code.end_at) == ("1928", END)


@pytest.mark.parametrize("options", [{}, {"via": Via.GATEWAY}])
async def test_delete_passcode_and_by_gateway(tt: Any, lock_id: int, options: dict[str, Any]) -> None:
    code_id = (await settle(tt.passcodes.add_permanent(lock_id, "081726", "short-lived"))).keyboard_pwd_id
    await settle(tt.passcodes.delete(lock_id, code_id, **options))
    assert await settle(tt.passcodes.search(lock_id, "short-lived")) == []


async def test_get_passcodes_gives_a_page_and_get_lock_passcodes_all_of_them(sim: Simulator, tt: Any) -> None:
    full = max((lock.lock_id for lock in await settle(tt.locks.all())), key=lambda lock: _codes(sim, lock))
    page = await settle(tt.passcodes.list(full, 1, 20, None, OrderBy.NEWEST))
    assert (len(page), page.total, page.pages) == (20, 260, 13)
    codes = await collect(tt.passcodes.iter(full))
    assert len({code.keyboard_pwd_id for code in codes}) == len(codes) == 260


def _codes(sim: Simulator, lock_id: int) -> int:
    with TTLock(*APPLICATION, *ACCOUNT, transport=sim.transport) as tt:
        return tt.passcodes.list(lock_id, page_size=1).total or 0


async def test_search_passcodes_finds_parts_of_names_and_whole_codes(tt: Any, lock_id: int) -> None:
    await settle(tt.passcodes.add_permanent(lock_id, "0817263", "Plumber Smith"))
    for term in ("Smith", "0817263"):
        assert [code.keyboard_pwd_name for code in await settle(tt.passcodes.search(lock_id, term))] == [
            "Plumber Smith"
        ]
    assert await settle(tt.passcodes.search(lock_id, "08172")) == []


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "configure/3": test_configure_then_authenticate,
    "authenticate/2": test_configure_then_authenticate,
    "start/5": test_start_configures_and_logs_in,
    "start_with_env/0": test_start_with_env,
    "get_valid_token/0": test_get_valid_token_refreshes_first_when_the_end_is_near,
    "refresh_token/0": test_get_user_id_is_the_same_after_a_refresh,
    "get_user_id/0": test_get_user_id_is_the_same_after_a_refresh,
    "status/0": test_status_ready_and_reset,
    "ready?/0": test_status_ready_and_reset,
    "reset/0": test_status_ready_and_reset,
    "get_locks/4": test_get_locks_gives_a_page,
    "get_all_locks/2": test_get_all_locks_gives_every_lock_once,
    "get_lock/1": test_get_lock_gives_its_details,
    "get_gateways/3": test_get_gateways_and_gateway_locks,
    "get_gateway_locks/1": test_get_gateways_and_gateway_locks,
    "add_passcode/7": test_add_passcode_with_everything,
    "add_permanent_passcode/3": test_add_permanent_passcode,
    "add_temporary_passcode/5": test_add_temporary_passcode_takes_datetimes_or_milliseconds,
    "change_passcode/6": test_change_passcode_name_value_and_period,
    "change_passcode_name/3": test_change_passcode_name_value_and_period,
    "change_passcode_value/3": test_change_passcode_name_value_and_period,
    "change_passcode_period/4": test_change_passcode_name_value_and_period,
    "delete_passcode/2": test_delete_passcode_and_by_gateway,
    "delete_passcode_via_gateway/2": test_delete_passcode_and_by_gateway,
    "get_passcodes/5": test_get_passcodes_gives_a_page_and_get_lock_passcodes_all_of_them,
    "get_lock_passcodes/2": test_get_passcodes_gives_a_page_and_get_lock_passcodes_all_of_them,
    "search_passcodes/2": test_search_passcodes_finds_parts_of_names_and_whole_codes,
}
"""Each of its 27 public functions, and the test that covers it here."""
