"""Whatever is done to settings, gateways, Wi-Fi, records, meters and sensors: listings show it, nothing is lost."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import SimulatedClock, Simulator

from .conftest import NOW
from .test_any_history import CODES, NAMES, NOW_MS, STEPS, check_whole

DAYS = st.sets(st.integers(1, 7), min_size=1).map(sorted)
METERS = st.sampled_from(["electricity_meters", "water_meters"])
LOCKS = st.sampled_from(["door", "suite"])
ADDING, FAILED, DELETING, NOT_DELETED = 4, 5, 8, 9


class Hotel(RuleBasedStateMachine):
    """A door near a gateway, a suite with Wi-Fi, two meters and a sensor, and beside them what ought to be."""

    @initialize()
    def move_in(self) -> None:
        self.sim = sim = Simulator(clock=SimulatedClock(lambda: NOW))
        sim.add_application("id", "secret")
        for name in ("ann", "bob"):
            sim.add_account(name, "pw")
        self.clients = {
            name: TTLock("id", "secret", name, "pw", transport=sim.transport, retries=0) for name in ("ann", "bob")
        }
        self.tt = self.clients["ann"]
        self.locks = {name: sim.add_lock("ann", name).lock_id for name in ("door", "suite")}
        made = {"electricity_meters": "electric", "water_meters": "water"}
        self.meters = {kind: sim.add_meter("ann", kind, name, pay_mode=1).meter_id for kind, name in made.items()}
        hub = sim.add_gateway("ann", "Hub", [self.locks["door"], *self.meters.values()]).gateway_id
        self.gateways = {hub: "ann"}
        self.attic = sim.add_gateway("ann", "Attic", [self.locks["door"]]).gateway_id
        self.gateways[self.attic] = "ann"
        self.tt.wifi_locks.upload_network(self.locks["suite"], network_name="hotel", rssi=-60)
        self.sensor = sim.add_sensor("ann", "Cellar").sensor_id
        self.told: dict[tuple[str, str], Any] = {}
        self.codes: dict[int, tuple[str, int]] = {}
        self.events: dict[str, set[int]] = {name: set() for name in self.locks}
        self.groups: dict[str, dict[int, str]] = {kind: {} for kind in self.meters}
        self.prices: dict[str, Decimal] = {}
        self.shares: dict[str, str] = {}
        self.opened = 0

    @rule(lock=LOCKS, setting=st.sampled_from([2, 3, 4, 7]), value=st.integers(1, 2))
    def set_something(self, lock: str, setting: int, value: int) -> None:
        self.tt.locks.update_setting(self.locks[lock], setting, value)
        self.told[lock, f"setting {setting}"] = value

    @rule(lock=LOCKS, seconds=st.integers(0, 900))
    def set_the_time_until_it_locks(self, lock: str, seconds: int) -> None:
        self.tt.locks.set_auto_lock_time(self.locks[lock], seconds)
        self.told[lock, "seconds"] = seconds

    @rule(lock=LOCKS, mode=st.integers(1, 2), days=DAYS, start=st.integers(0, 700))
    def set_passage_mode(self, lock: str, mode: int, days: list[int], start: int) -> None:
        window = {"isAllDay": 2, "startTime": start, "endTime": start + 60, "weekDays": days}
        self.tt.locks.configure_passage_mode(self.locks[lock], mode, cyclic_config=[window])
        self.told[lock, "passage"] = (mode, start, days)

    @rule(lock=LOCKS, mode=st.sampled_from([1, 3]), days=DAYS)
    def set_working_hours(self, lock: str, mode: int, days: list[int]) -> None:
        window = {"isAllDay": 1, "startTime": 0, "endTime": 0, "weekDays": days}
        self.tt.locks.configure_working_mode(self.locks[lock], mode, cyclic_config=[window])
        self.told[lock, "working"] = (mode, days)

    @rule(lock=LOCKS)
    def freeze_and_unfreeze(self, lock: str) -> None:
        number = self.locks[lock]
        self.tt.locks.freeze(number)
        assert self.tt.locks.query_freeze_status(number).status == 1
        with pytest.raises(errors.LockFrozenError):
            self.tt.locks.unlock(number)
        self.tt.locks.unfreeze(number)
        assert self.tt.locks.query_freeze_status(number).status == 0

    @rule(code=CODES)
    def send_a_code_over_wifi(self, code: str) -> None:
        if code in {kept for kept, _ in self.codes.values()}:
            with pytest.raises(errors.DuplicatePasscodeError):
                self.tt.passcodes.add_permanent(self.locks["suite"], code)
            return
        made = self.tt.passcodes.add_permanent(self.locks["suite"], code).keyboard_pwd_id
        assert made is not None
        self.codes[made] = (code, ADDING)

    @rule(dice=st.integers(0, 9))
    def delete_a_code_over_wifi(self, dice: int) -> None:
        settled = sorted(number for number, (_, status) in self.codes.items() if status not in (ADDING, DELETING))
        if settled:
            number = settled[dice % len(settled)]
            self.tt.passcodes.delete(self.locks["suite"], number)
            self.codes[number] = (self.codes[number][0], DELETING)

    @rule(seconds=st.integers(4, 3600), fails=st.booleans())
    def wait_until_the_wifi_lock_has_answered(self, seconds: int, fails: bool) -> None:
        self.sim.state.locks[self.locks["suite"]].network_failure = -3037 if fails else 0
        self.sim.advance(seconds)
        ends = {ADDING: FAILED, DELETING: NOT_DELETED} if fails else {ADDING: 1, DELETING: None}
        ended = {number: (code, ends.get(status, status)) for number, (code, status) in self.codes.items()}
        self.codes = {number: (code, status) for number, (code, status) in ended.items() if status is not None}

    @rule(lock=LOCKS, minutes=st.lists(st.integers(0, 500), min_size=1, max_size=5))
    def upload_records(self, lock: str, minutes: list[int]) -> None:
        moments = [NOW_MS - 60_000 * minute for minute in minutes]
        sent = [{"recordType": 4, "operateDate": moment, "electricQuantity": 60} for moment in moments]
        self.tt.records.upload(self.locks[lock], sent)
        self.events[lock] |= set(moments)

    @rule(lock=LOCKS, at=st.integers(0, 3))
    def delete_a_record(self, lock: str, at: int) -> None:
        found = [record for record in self.tt.records.all(self.locks[lock]) if record.lock_date in self.events[lock]]
        for record in found[at : at + 1]:
            self.tt.records.delete(self.locks[lock], [record.record_id])
            self.events[lock] -= {record.lock_date or 0}

    @rule()
    def hand_the_attic_over(self) -> None:
        owner = self.gateways[self.attic]
        other = "bob" if owner == "ann" else "ann"
        self.clients[owner].gateways.transfer(other, [self.attic])
        self.gateways[self.attic] = other

    @rule(name=NAMES)
    def upgrade_the_attic(self, name: str) -> None:
        tt = self.clients[self.gateways[self.attic]]
        found = tt.gateways.check_upgrade(self.attic)
        assert found.version is not None
        tt.gateways.set_upgrade_mode(self.attic)
        tt.gateways.upload_detail(self.attic, "G2", "1.0", found.version, network_name=name)
        assert tt.gateways.check_upgrade(self.attic).need_upgrade == 0
        assert tt.gateways.get(self.attic).network_name == name

    @rule(kind=METERS, on=st.booleans(), price=st.sampled_from(["0.35", "1.5", "20"]))
    def tell_a_meter(self, kind: str, on: bool, price: str) -> None:
        meters, number = getattr(self.tt, kind), self.meters[kind]
        meters.switch(number, 1 if on else 0)
        meters.update_price(number, price)
        self.prices[kind] = Decimal(price)

    @rule(kind=METERS, name=NAMES)
    def group_a_meter(self, kind: str, name: str) -> None:
        meters, groups = getattr(self.tt, kind), self.groups[kind]
        if name in groups.values():
            return
        meters.add_group(name)
        [(number, _)] = _groups(meters).items() - groups.items()
        groups[number] = name
        meters.set_group(self.meters[kind], number)
        assert [meter.name for meter in meters.iter(group_id=number)] != []

    @rule(kind=METERS)
    def delete_a_group_of_meters(self, kind: str) -> None:
        if self.groups[kind]:
            number, _ = self.groups[kind].popitem()
            getattr(self.tt, kind).delete_group(number)

    @rule(kind=METERS, amount=st.integers(1, 9))
    def pay_and_use(self, kind: str, amount: int) -> None:
        meters, number = getattr(self.tt, kind), self.meters[kind]
        unit = "recharge_kwh" if kind == "electricity_meters" else "recharge_m3"
        rest, total = ("remainder_kwh", "total_kwh") if kind == "electricity_meters" else ("remainder_m3", "total_m3")
        meters.switch(number, 1)
        meters.sync_state(number)
        before = meters.get(number)
        meters.recharge(number, 1, **{unit: amount})
        assert self.sim.use_meter(number, amount) == amount
        meters.sync_state(number)
        after = meters.get(number)
        assert getattr(after, rest) == getattr(before, rest)
        assert getattr(after, total) == getattr(before, total) + amount

    @rule(name=NAMES)
    def share_the_sensor(self, name: str) -> None:
        self.tt.standalone_door_sensors.add_user(self.sensor, "bob", name)
        self.shares = {"bob": name}

    @rule()
    def share_it_no_longer(self) -> None:
        for user in self.tt.standalone_door_sensors.list_users(self.sensor):
            assert user.id is not None
            self.tt.standalone_door_sensors.delete_user(user.id)
        self.shares = {}

    @rule(opens=st.booleans())
    def open_or_close_the_cellar(self, opens: bool) -> None:
        (self.sim.open_sensor if opens else self.sim.close_sensor)(self.sensor)
        self.opened += 1

    @rule(lock=LOCKS)
    def look_at_a_lock(self, lock: str) -> None:
        number = self.locks[lock]
        for (whose, what), value in self.told.items():
            if whose == lock and what.startswith("setting"):
                assert self.tt.locks.query_setting(number, int(what[8:])).value == value
        if (lock, "seconds") in self.told:
            assert self.tt.locks.get(number).auto_lock_time == self.told[lock, "seconds"]
        if (lock, "passage") in self.told:
            passage = self.tt.locks.get_passage_mode(number)
            [window] = passage.cyclic_config or []
            assert (passage.passage_mode, window.start_time, window.week_days) == self.told[lock, "passage"]
        if (lock, "working") in self.told:
            working = self.tt.locks.get_working_mode(number)
            [window] = working.cyclic_config or []
            assert (working.working_mode, window.week_days) == self.told[lock, "working"]
        uploaded = {record.lock_date for record in self.tt.records.iter(number) if record.record_type == 4}
        assert uploaded == self.events[lock]

    @rule()
    def look_at_the_rest(self) -> None:
        shown = {
            code.keyboard_pwd_id: (code.keyboard_pwd, code.status)
            for code in self.tt.passcodes.iter(self.locks["suite"])
        }
        assert shown == self.codes
        for name, tt in self.clients.items():
            owned = {number for number, owner in self.gateways.items() if owner == name}
            assert {gateway.gateway_id for gateway in tt.gateways.iter()} == owned
        for kind in self.meters:
            meters: Any = getattr(self.tt, kind)
            assert _groups(meters) == self.groups[kind]
            if kind in self.prices:
                assert meters.get(self.meters[kind]).price == self.prices[kind]
        assert {user.username for user in self.tt.standalone_door_sensors.list_users(self.sensor)} == set(
            self.shares.values()
        )
        seen = self.clients["bob"].standalone_door_sensors.all()
        assert [sensor.door_sensor_id for sensor in seen] == ([self.sensor] if self.shares else [])
        assert len(self.tt.standalone_door_sensors.all_records(self.sensor)) == self.opened

    def teardown(self) -> None:
        if hasattr(self, "sim"):
            check_whole(self.sim.state)
            with TemporaryDirectory() as folder:
                one, other = Path(folder, "one"), Path(folder, "other")
                self.sim.save(one)
                Simulator.load(one).save(other)
                first, second = (file.read_text("utf-8").splitlines()[1:] for file in (one, other))
                assert first == second


def _groups(meters: Any) -> dict[int, str]:
    return {group.group_id: group.group_name for group in meters.list_groups() if group.group_id}  # 0: in none


TestHotel = Hotel.TestCase
TestHotel.settings = settings(
    max_examples=6,
    stateful_step_count=STEPS,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
