"""Whatever happens to a house in whatever order: what the SDK was told is what listings show, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from ttlock_sdk import TTLock, errors
from ttlock_sdk.simulator import SimulatedClock, Simulator
from ttlock_sdk.simulator.state import State

from .conftest import MD5, NOW

STEPS = 200
NOW_MS = round(NOW * 1000)
LATER_MS = NOW_MS + 10**10
NAMES = st.sampled_from(["Anna", "Müller", "王伟", "a b&c=d", "%", "🏡", "O'Brien", "x" * 20])
CODES = st.sampled_from([f"{number:04d}" for number in (1357, 2468, 8172, 9403, 5051, 7391, 6204)])
NUMBERS = st.sampled_from(["1", "42", "3128743012", "77", "900"])
FRIENDS = st.sampled_from(["bob", "cal", "dora"])
MOMENTS = st.integers(0, 48).map(lambda hours: round(NOW * 1000) + hours * 3_600_000)
KINDS = st.sampled_from(["cards", "fingerprints", "faces", "palm_veins"])


class House(RuleBasedStateMachine):
    """An owner's house with everything that can be in it, and beside it what ought to be there."""

    locks = Bundle("locks")
    codes = Bundle("codes")
    credentials = Bundle("credentials")
    ekeys = Bundle("ekeys")
    groups = Bundle("groups")

    @initialize(target=locks)
    def move_in(self) -> Any:
        self.sim = Simulator(clock=SimulatedClock(lambda: NOW))
        self.sim.add_application("id", "secret")
        for name in ("ann", "bob", "cal", "dora"):
            self.sim.add_account(name, "pw")
        self.tt = TTLock("id", "secret", "ann", "pw", transport=self.sim.transport, retries=0)
        self.aliases: dict[int, str] = {}
        self.of_group: dict[int, int] = {}
        self.group_names: dict[int, str] = {}
        self.passcodes: dict[int, dict[int, tuple[str, str]]] = {}
        self.held: dict[tuple[int, str], dict[int, tuple[str, str]]] = {}
        self.keys: dict[int, dict[str, tuple[int, bool, bool]]] = {}
        self.records: dict[int, int] = {}
        self.sensors: dict[int, str] = {}
        self.users: dict[str, str] = {}
        made = {"electricity_meters": "electric", "water_meters": "water"}
        self.meters = {kind: self.sim.add_meter("ann", kind, name, pay_mode=1).meter_id for kind, name in made.items()}
        self.meter_names = {kind: kind for kind in made}
        self.payments = dict.fromkeys(made, 0)
        self.hub = self.sim.add_gateway("ann", "Hub", [*self.meters.values()]).gateway_id
        return multiple(*[self._new_lock(f"Room {number}") for number in range(2)])

    def _new_lock(self, alias: str) -> int:
        lock_id = self.tt.locks.initialize(f"sealed {len(self.sim.state.locks)} {self.sim.state.last_id}", name=alias)
        number = lock_id.lock_id
        assert number is not None
        self.sim.state.bring_near(self.hub, number)
        self.aliases[number] = alias
        self.of_group[number] = 0
        self.passcodes[number], self.keys[number], self.records[number] = {}, {}, 0
        return number

    @rule(target=locks, alias=NAMES)
    def set_up_a_lock(self, alias: str) -> Any:
        return self._new_lock(alias) if len(self.aliases) < 6 else multiple()

    @rule(lock=locks, alias=NAMES)
    def rename_a_lock(self, lock: int, alias: str) -> None:
        self.tt.locks.rename(lock, alias)
        self.aliases[lock] = alias

    @rule(lock=consumes(locks))
    def delete_a_lock(self, lock: int) -> None:
        self.tt.locks.delete(lock)
        for kept in (self.aliases, self.of_group, self.passcodes, self.keys, self.records):
            del kept[lock]
        self.held = {place: items for place, items in self.held.items() if place[0] != lock}

    @rule(target=codes, lock=locks, code=CODES, name=NAMES)
    def add_a_code(self, lock: int, code: str, name: str) -> Any:
        taken = {kept for kept, _ in self.passcodes[lock].values()}
        if code in taken:
            with pytest.raises(errors.DuplicatePasscodeError):
                self.tt.passcodes.add_permanent(lock, code, name=name)
            return multiple()
        number = self.tt.passcodes.add_permanent(lock, code, name=name).keyboard_pwd_id
        assert number is not None
        self.passcodes[lock][number] = (code, name)
        return lock, number

    @rule(place=codes, code=CODES, name=NAMES)
    def change_a_code(self, place: tuple[int, int], code: str, name: str) -> None:
        lock, number = place
        if number not in self.passcodes.get(lock, {}):
            with pytest.raises(errors.APIError):
                self.tt.passcodes.change(lock, number, name=name)
            return
        others = {kept for at, (kept, _) in self.passcodes[lock].items() if at != number}
        if code in others:
            with pytest.raises(errors.DuplicatePasscodeError):
                self.tt.passcodes.change(lock, number, name=name, new_passcode=code)
        else:
            self.tt.passcodes.change(lock, number, name=name, new_passcode=code)
            self.passcodes[lock][number] = (code, name)

    @rule(place=consumes(codes))
    def delete_a_code(self, place: tuple[int, int]) -> None:
        lock, number = place
        if self.passcodes.get(lock, {}).pop(number, None) is None:
            with pytest.raises(errors.APIError):
                self.tt.passcodes.delete(lock, number)
        else:
            self.tt.passcodes.delete(lock, number)

    @rule(lock=locks, code=CODES)
    def type_a_code(self, lock: int, code: str) -> None:
        known = {kept for kept, _ in self.passcodes[lock].values()}
        rests = self.sim.state.locks[lock].rests_until > self.sim.clock.ms()
        assert self.sim.enter_passcode(lock, code) is (code in known and not rests)
        self.records[lock] += 1 + (self.sim.state.locks[lock].records[-1].kind == 48)

    @rule(target=credentials, lock=locks, kind=KINDS, number=NUMBERS, name=NAMES)
    def enrol(self, lock: int, kind: str, number: str, name: str) -> Any:
        add = getattr(self.tt, kind).add
        made = {
            "cards": lambda: add(lock, number, 0, 0, name=name).card_id,
            "fingerprints": lambda: add(lock, 0, 0, fingerprint_number=number, name=name, via=1).fingerprint_id,
            "faces": lambda: add(lock, 0, 0, face_number=number, name=name, via=1).face_id,
            "palm_veins": lambda: add(lock, number, NOW_MS, LATER_MS, name=name).id,
        }[kind]()
        self.held.setdefault((lock, kind), {})[made] = (number, name)
        return lock, kind, made

    @rule(place=consumes(credentials))
    def strike_off(self, place: tuple[int, str, int]) -> None:
        lock, kind, number = place
        delete = getattr(self.tt, kind).delete
        arguments = (number,) if kind == "palm_veins" else (lock, number)
        if self.held.get((lock, kind), {}).pop(number, None) is None:
            with pytest.raises(errors.APIError):
                delete(*arguments)
        else:
            delete(*arguments)

    @rule(lock=locks, kind=KINDS)
    def clear_all_of_a_kind(self, lock: int, kind: str) -> None:
        getattr(self.tt, kind).clear(lock)
        self.held.pop((lock, kind), None)

    @rule(target=ekeys, lock=locks, friend=FRIENDS, name=NAMES, remote=st.booleans())
    def send_an_ekey(self, lock: int, friend: str, name: str, remote: bool) -> Any:
        made = self.tt.ekeys.send(lock, friend, name, 0, 0, remote_enable=1 if remote else 2).key_id
        assert made is not None
        self.keys[lock][friend] = (made, remote, False)
        return lock, friend

    @rule(place=ekeys, freeze=st.booleans())
    def freeze_or_unfreeze(self, place: tuple[int, str], freeze: bool) -> None:
        lock, friend = place
        key = self.keys.get(lock, {}).get(friend)
        if key is not None:
            (self.tt.ekeys.freeze if freeze else self.tt.ekeys.unfreeze)(key[0])
            self.keys[lock][friend] = (key[0], key[1], freeze)

    @rule(place=ekeys)
    def let_a_friend_unlock(self, place: tuple[int, str]) -> None:
        lock, friend = place
        key = self.keys.get(lock, {}).get(friend)
        with TTLock("id", "secret", friend, "pw", transport=self.sim.transport) as tt:
            if key is not None and key[1] and not key[2]:
                tt.locks.unlock(lock)
                self.records[lock] += 1
            else:
                with pytest.raises(errors.APIError):
                    tt.locks.unlock(lock)

    @rule(place=consumes(ekeys))
    def take_an_ekey_back(self, place: tuple[int, str]) -> None:
        lock, friend = place
        key = self.keys.get(lock, {}).pop(friend, None)
        if key is not None:
            self.tt.ekeys.delete(key[0])

    @rule(target=groups, name=NAMES)
    def add_a_group(self, name: str) -> Any:
        if name in self.group_names.values():
            with pytest.raises(errors.APIError):
                self.tt.groups.add(name)
            return multiple()
        number = self.tt.groups.add(name).group_id
        assert number is not None
        self.group_names[number] = name
        return number

    @rule(lock=locks, group=groups)
    def put_into_a_group(self, lock: int, group: int) -> None:
        if group in self.group_names:
            self.tt.groups.set_lock_group(lock, group)
            self.of_group[lock] = group

    @rule(group=consumes(groups))
    def delete_a_group(self, group: int) -> None:
        if self.group_names.pop(group, None) is not None:
            self.tt.groups.delete(group)
            self.of_group = {lock: 0 if kept == group else kept for lock, kept in self.of_group.items()}

    @rule(lock=locks, kind=st.sampled_from(["remotes", "wireless_keypads", "door_sensors"]), number=NUMBERS, name=NAMES)
    def add_an_accessory(self, lock: int, kind: str, number: str, name: str) -> None:
        mac = f"00:00:5E:03:00:{int(number) % 256:02X}"
        made = {
            "remotes": lambda: self.tt.remotes.add(lock, number, mac, NOW_MS, LATER_MS, 90, {}, name=name).remote_id,
            "wireless_keypads": lambda: self.tt.wireless_keypads.add(lock, number, name, mac, "01").wireless_keypad_id,
            "door_sensors": lambda: self.tt.door_sensors.add(lock, number, mac, 90, {}, name=name).door_sensor_id,
        }[kind]()
        assert made is not None
        kept = self.held.setdefault((lock, kind), {})
        if kind == "door_sensors":  # a lock has one
            kept.clear()
        kept[made] = (mac, name)

    @rule(lock=locks, kind=st.sampled_from(["remotes", "wireless_keypads", "door_sensors"]))
    def take_an_accessory_out(self, lock: int, kind: str) -> None:
        kept = self.held.get((lock, kind), {})
        if kept:
            number = min(kept)
            del kept[number]
            getattr(self.tt, kind).delete(number)

    @rule(lock=locks, name=NAMES)
    def add_a_qr_code(self, lock: int, name: str) -> None:
        made = self.tt.qr_codes.add(lock, 2, name=name).qr_code_id
        assert made is not None
        self.held.setdefault((lock, "qr_codes"), {})[made] = ("", name)

    @rule(lock=locks)
    def delete_a_qr_code(self, lock: int) -> None:
        kept = self.held.get((lock, "qr_codes"), {})
        if kept:
            number = max(kept)
            del kept[number]
            self.tt.qr_codes.delete(lock, number)

    @rule(name=NAMES, number=NUMBERS)
    def set_up_a_sensor(self, name: str, number: str) -> None:
        made = self.tt.standalone_door_sensors.add(name, f"sealed {number}", "home").door_sensor_id
        assert made is not None
        self.sensors[made] = name

    @rule()
    def take_a_sensor_out(self) -> None:
        if self.sensors:
            number, _ = self.sensors.popitem()
            self.tt.standalone_door_sensors.delete(number)

    @rule(kind=st.sampled_from(["electricity_meters", "water_meters"]), name=NAMES)
    def rename_a_meter(self, kind: str, name: str) -> None:
        getattr(self.tt, kind).rename(self.meters[kind], name)
        self.meter_names[kind] = name

    @rule(kind=st.sampled_from(["electricity_meters", "water_meters"]), amount=st.integers(1, 50))
    def pay_for_a_meter(self, kind: str, amount: int) -> None:
        self.payments[kind] += amount
        unit = "recharge_kwh" if kind == "electricity_meters" else "recharge_m3"
        getattr(self.tt, kind).recharge(self.meters[kind], 1, **{unit: amount})

    @rule(name=NAMES)
    def rename_the_gateway(self, name: str) -> None:
        self.tt.gateways.rename(self.hub, name)
        assert self.tt.gateways.get(self.hub).gateway_name == name

    @rule(name=st.sampled_from(["guest", "cleaner"]))
    def register_or_delete_a_user(self, name: str) -> None:
        if name in self.users:
            self.tt.users.delete(self.users.pop(name))
        else:
            self.users[name] = str(self.tt.users.register(name, MD5).username)

    @rule(lock=locks)
    def unlock(self, lock: int) -> None:
        self.tt.locks.unlock(lock)
        self.records[lock] += 1

    @rule(online=st.booleans(), lock=locks)
    def lose_and_find_the_gateway(self, online: bool, lock: int) -> None:
        self.sim.switch_gateway(self.hub, online=False)
        with pytest.raises(errors.GatewayOfflineError):
            self.tt.locks.unlock(lock)
        self.sim.switch_gateway(self.hub, online=True)

    @rule(seconds=st.integers(1, 3600))
    def wait(self, seconds: int) -> None:
        before = {lock: self._closings(lock) for lock in self.aliases}
        self.sim.advance(seconds)
        for lock in self.aliases:
            self.records[lock] += self._closings(lock) - before[lock]

    def _closings(self, lock: int) -> int:
        return sum(record.kind == 45 for record in self.sim.state.locks[lock].records)

    @rule(lock=locks)
    def look_at_everything_in_a_lock(self, lock: int) -> None:
        listed = {
            code.keyboard_pwd_id: (code.keyboard_pwd, code.keyboard_pwd_name) for code in self.tt.passcodes.all(lock)
        }
        assert listed == self.passcodes[lock]
        assert _named(self.tt.cards.iter(lock), "card") == self.held.get((lock, "cards"), {})
        assert _named(self.tt.fingerprints.iter(lock), "fingerprint") == self.held.get((lock, "fingerprints"), {})
        assert _named(self.tt.faces.iter(lock), "face") == self.held.get((lock, "faces"), {})
        palms = {palm.id: (palm.number, palm.name) for palm in self.tt.palm_veins.iter(lock)}
        assert palms == self.held.get((lock, "palm_veins"), {})
        keys = self.tt.ekeys.iter_by_lock(lock)
        sent = {key.username: (key.key_id, key.remote_enable == 1, key.key_status == "110405") for key in keys}
        assert sent == self.keys[lock]
        assert self.tt.records.list(lock).total == self.records[lock]
        remotes = {item.remote_id: (item.mac, item.name) for item in self.tt.remotes.list(lock)}
        assert remotes == self.held.get((lock, "remotes"), {})
        pads = {
            item.wireless_keypad_id: (item.wireless_keypad_mac, item.wireless_keypad_name)
            for item in self.tt.wireless_keypads.list(lock)
        }
        assert pads == self.held.get((lock, "wireless_keypads"), {})
        if sensors := self.held.get((lock, "door_sensors")):
            sensor = self.tt.door_sensors.get(lock)
            assert {sensor.door_sensor_id: (sensor.mac, sensor.name)} == sensors
        else:
            with pytest.raises(errors.OperationFailedError):
                self.tt.door_sensors.get(lock)
        codes_shown = {code.qr_code_id: ("", code.name) for code in self.tt.qr_codes.iter(lock)}
        assert codes_shown == self.held.get((lock, "qr_codes"), {})

    @rule()
    def look_at_the_house(self) -> None:
        shown = {lock.lock_id: (lock.lock_alias, lock.group_id or 0) for lock in self.tt.locks.iter(page_size=3)}
        assert shown == {lock: (alias, self.of_group[lock]) for lock, alias in self.aliases.items()}
        assert {group.group_id: group.name for group in self.tt.groups.list()} == self.group_names
        assert {sensor.door_sensor_id: sensor.name for sensor in self.tt.standalone_door_sensors.iter()} == self.sensors
        assert {user.username for user in self.tt.users.iter()} == set(self.users.values())
        for kind, number in self.meters.items():
            meters: Any = getattr(self.tt, kind)
            meters.sync_state(number)
            found = meters.get(number)
            rest = found.remainder_kwh if kind == "electricity_meters" else found.remainder_m3
            assert (found.name, rest) == (self.meter_names[kind], self.payments[kind])
        assert {lock.lock_id for lock in self.tt.gateways.list_locks(self.hub)} == set(self.aliases)
        own = [key for key in self.tt.ekeys.iter() if key.user_type == "110301"]
        assert sorted(key.lock_id or 0 for key in own) == sorted(self.aliases)

    @invariant()
    def nothing_hangs_in_the_air(self) -> None:
        if hasattr(self, "sim"):
            check_whole(self.sim.state)


def check_whole(state: State) -> None:
    """What refers to something refers to something that is there."""
    for ekey in state.ekeys.values():
        assert state.locks[ekey.lock_id].ekeys[ekey.holder] == ekey.key_id
        assert ekey.holder in state.accounts
    for lock in state.locks.values():
        assert all(number in state.ekeys for number in lock.ekeys.values())
        assert lock.group_id == 0 or lock.group_id in state.groups
        assert lock in state.locks.of(lock.owner)
        codes = [code.code for code in lock.passcodes.values()]
        assert len(codes) == len(set(codes))
    at_home = {
        number for lock in state.locks.values() for number in (*lock.palm_veins, *lock.accessories, *lock.qr_codes)
    }
    assert state.homes.keys() == at_home
    for device, gateways in state.heard_by.items():
        assert all(device in state.gateways[number].near for number in gateways)
    for gateway in state.gateways.values():
        assert all(gateway.gateway_id in state.heard_by[device] for device in gateway.near)


def _named(items: Iterable[Any], kind: str) -> dict[int, tuple[str, str]]:
    return {
        getattr(item, f"{kind}_id"): (getattr(item, f"{kind}_number"), getattr(item, f"{kind}_name")) for item in items
    }


TestHouse = House.TestCase
TestHouse.settings = settings(
    max_examples=8,
    stateful_step_count=STEPS,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
