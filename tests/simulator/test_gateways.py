"""Gateways are looked at, renamed, given away, upgraded and taken out; nobody else may."""

from __future__ import annotations

import pytest

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import Simulator


@pytest.fixture
def tt(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "ann", "pw", transport=sim.transport, retries=0)


@pytest.fixture
def bob(sim: Simulator) -> TTLock:
    return TTLock("id", "secret", "bob", "pw", transport=sim.transport, retries=0)


@pytest.fixture
def hub(sim: Simulator, lock_id: int) -> int:
    [gateway] = sim.state.gateways
    return gateway


def test_a_gateway_shows_itself_its_devices_and_stands_beside_its_locks(
    tt: TTLock, sim: Simulator, lock_id: int, hub: int
) -> None:
    meter = sim.add_meter("ann", "Flat 12").meter_id
    sim.state.bring_near(hub, meter, -70)
    sim.state.bring_near(hub, 99)  # something that the cloud does not know
    found = tt.gateways.get(hub)
    assert (found.gateway_name, found.lock_num) == ("Lobby", 1)
    assert {(device.device_type, device.device_id) for device in tt.gateways.list_devices(hub)} == {
        (0, lock_id),
        (1, meter),
    }
    assert [(near.gateway_id, near.rssi) for near in tt.gateways.list_by_lock(lock_id)] == [(hub, -65)]
    mac = str(found.gateway_mac)
    assert tt.gateways.get_init_result(mac).gateway_id == hub
    assert tt.gateways.get_init_result("00:00:00:00:00:00").gateway_id is None


def test_a_gateway_is_renamed_and_taken_out_with_all_that_it_hears(tt: TTLock, lock_id: int, hub: int) -> None:
    tt.gateways.rename(hub, "Roof")
    assert tt.gateways.get(hub).gateway_name == "Roof"
    tt.gateways.delete(hub)
    assert tt.gateways.list().items == []
    assert tt.gateways.list_by_lock(lock_id) == []
    with pytest.raises(errors.NoGatewayError):
        tt.locks.unlock(lock_id)


def test_gateways_change_hands_all_or_none(tt: TTLock, bob: TTLock, sim: Simulator, hub: int) -> None:
    theirs = sim.add_gateway("bob", "Bob's", []).gateway_id
    with pytest.raises(errors.APIError, match="80002"):
        tt.request("/v3/gateway/transfer", {"receiverUsername": "bob", "gatewayIdList": "[null]"}, safety="write")
    for receiver, numbers in (("ann", [hub]), ("nobody", [hub]), ("bob", [hub, theirs]), ("bob", [hub, 99])):
        with pytest.raises(errors.APIError):
            tt.gateways.transfer(receiver, numbers)
        assert tt.gateways.list().total == 1
    tt.gateways.transfer("bob", [hub])
    assert {gateway.gateway_id for gateway in bob.gateways.list().items} == {hub, theirs}
    with pytest.raises(errors.PermissionDeniedError):
        tt.gateways.get(hub)


def test_a_gateway_of_another_account_is_none_to_a_lock(tt: TTLock, sim: Simulator, lock_id: int, hub: int) -> None:
    tt.gateways.transfer("bob", [hub])
    meter = sim.add_meter("ann", "Flat 12").meter_id
    sim.state.bring_near(hub, meter)
    assert tt.locks.get(lock_id).has_gateway == 0
    assert tt.gateways.list_by_lock(lock_id) == []
    assert tt.electricity_meters.list().items[0].online == 0
    own = sim.add_gateway("ann", "Roof", [lock_id]).gateway_id
    assert tt.locks.get(lock_id).has_gateway == 1
    assert [near.gateway_id for near in tt.gateways.list_by_lock(lock_id)] == [own]


def test_a_gateway_in_upgrade_mode_takes_no_commands(tt: TTLock, sim: Simulator, lock_id: int, hub: int) -> None:
    tt.gateways.set_upgrade_mode(hub)
    with pytest.raises(errors.GatewayBusyError):
        tt.locks.unlock(lock_id)
    spare = sim.add_gateway("ann", "Roof", [lock_id]).gateway_id
    tt.locks.unlock(lock_id)  # another one carries them meanwhile
    tt.gateways.delete(spare)
    tt.gateways.upload_detail(hub, "SN228", "1.2", "9.9", network_name="attic")
    tt.locks.unlock(lock_id)


def test_newer_firmware_is_offered_until_it_runs(tt: TTLock, sim: Simulator, hub: int) -> None:
    before = tt.gateways.check_upgrade(hub)
    assert before.need_upgrade == 1
    tt.gateways.set_upgrade_mode(hub)
    assert sim.state.gateways[hub].is_upgrading
    tt.gateways.upload_detail(hub, "SN228", "1.2", str(before.version), network_name="attic")
    after = tt.gateways.check_upgrade(hub)
    assert (after.need_upgrade, tt.gateways.get(hub).network_name) == (0, "attic")
    assert tt.gateways.check_upgrade_on_premise("planted", "SN", "1", "0.9").firmware_package
    sim.switch_gateway(hub, online=False)
    with pytest.raises(errors.GatewayOfflineError):
        tt.gateways.set_upgrade_mode(hub)
    sim.switch_gateway(hub, online=True, busy_seconds=9)
    with pytest.raises(errors.GatewayBusyError):
        tt.gateways.set_upgrade_mode(hub)


def test_nobody_else_may_touch_a_gateway(bob: TTLock, hub: int) -> None:
    for act in (
        lambda: bob.gateways.rename(hub, "Mine"),
        lambda: bob.gateways.delete(hub),
        lambda: bob.gateways.list_devices(hub),
        lambda: bob.gateways.set_upgrade_mode(hub),
    ):
        with pytest.raises(errors.PermissionDeniedError):
            act()
    with pytest.raises(errors.GatewayNotFoundError):
        bob.gateways.get(99)


def test_devices_of_every_kind_are_put_into_groups(tt: TTLock, sim: Simulator, lock_id: int) -> None:
    group = tt.groups.add("Floor 1").group_id or 0
    electric, water = (sim.add_meter("ann", kind, kind) for kind in ("electric", "water"))
    for kind, number in ((0, lock_id), (1, electric.meter_id), (2, water.meter_id)):
        tt.groups.set_device_group(kind, number, group)
    assert {sim.state.locks[lock_id].group_id, electric.group_id, water.group_id} == {group}
    with pytest.raises(errors.PermissionDeniedError):
        tt.groups.set_device_group(1, 99, group)
