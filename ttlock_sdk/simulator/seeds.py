"""Worlds to start with."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from random import Random
from typing import Final

from .clock import SimulatedClock
from .state import (
    PERIOD,
    PERMANENT,
    Accessory,
    Account,
    Application,
    CellularInfo,
    Credential,
    Gateway,
    Group,
    Lock,
    Meter,
    MeterGroup,
    Passcode,
    QrCode,
    Record,
    StandaloneSensor,
    State,
)
from .state.meters import POSTPAID, PREPAID

OWNER: Final = "demo@example.com"
GUEST: Final = "guest@example.com"  # with the same password; owns nothing
DAY_MS: Final = 86_400_000
FULL_LOCK: Final = 3  # number of the lock with 260 passcodes
CUSTOM, COMPUTED = 240, 20
RAW: Final = {7: 17, 8: 20, 11: 26, 12: 28}  # how a lock numbers what the cloud numbers otherwise
PLACES: Final = (
    "Front door",
    "Back door",
    "Haustür Süd",
    "Garage",
    "大门",
    "Студия 4",
    "Cave à vin",
    "Ático",
    "サウナ",
    "Room 🏡",
    "Kjeller",
    "Office & Lab",
    "مكتب",
    "Bungalow 100%",
    "Pool+Spa",
)
GUESTS: Final = ("Zoë", "Müller", "王伟", "Анна", "O'Brien", "José", "田中", "Cleaner", "Plumber", "Family 🏖")
FEATURES: Final = ("C2F44354CF1F3", "F44354CD5F3", "3F0421C4F5F3", "F44354CD5F3")  # with bit 10, but for the first
FIRMWARE: Final = ("6.4.2.210501", "6.1.0.190902", "5.1.0.200705")


def empty(clock: SimulatedClock) -> State:
    """Nothing at all."""
    return State()


def demo(clock: SimulatedClock) -> State:
    """A small hotel: an owner and a guest, 3 gateways, 45 locks, 260 passcodes on one, many records, 4 meters."""
    now = clock.ms()
    dice, state = Random(4711), house(now)
    for number in range(45):
        lock = _lock(number, now, dice)
        state.locks[lock.lock_id] = lock
    locks = list(state.locks.values())
    locks[40].is_frozen = True
    locks[41].remote_unlock = False
    for number, name in enumerate(("Lobby", "1st floor", "Garden house")):
        gateway = _gateway(number, name)
        state.gateways[gateway.gateway_id] = gateway
        for lock in locks[:44][number::3]:
            state.bring_near(gateway.gateway_id, lock.lock_id, dice.randint(-92, -45))
    state.gateways[78_003].is_online = False
    for count, lock in ((CUSTOM + COMPUTED, locks[FULL_LOCK]), (6, locks[0]), (3, locks[1]), (2, locks[7])):
        _fill(state, lock, count, now, dice)
    for lock in locks[:12]:
        _live(state, lock, now, dice)
    for number, kind in enumerate(("electric", "electric", "water", "water")):
        meter = _meter(number, kind, now)
        state.keep_meter(meter)
        state.bring_near(78_001, meter.meter_id, -60 - number)
        state.meter_groups[91_100 + number] = MeterGroup(91_100 + number, kind, OWNER, f"Floor {number % 2 + 1}")
    _furnish(state, locks[0], now)
    locks[42].wifi = {"networkName": "demo", "wifiMac": "00:00:5E:04:00:01", "rssi": -58}
    return state


def _furnish(state: State, lock: Lock, now: int) -> None:
    """One of each of what a lock may have beside codes, and a sensor that stands alone."""
    things = (("remote", "RC_1", "Car key"), ("keypad", "KP_1", "Gate keypad"), ("door_sensor", "DS_1", "Front door"))
    for number, (kind, serial, name) in enumerate(things, start=92_001):
        mac = f"00:00:5E:03:00:{number & 255:02X}"
        lock.accessories[number] = Accessory(number, kind, serial, name, mac, now, OWNER, battery=90)
        state.homes[number] = lock.lock_id
    code = hashlib.sha256(b"the demo's own").hexdigest()
    lock.qr_codes[92_010] = QrCode(92_010, 1_700_000_010, code, "Guest", 2, 0, 0, [], 10, now, OWNER)
    state.homes[92_010] = lock.lock_id
    lock.cards[92_020] = Credential(92_020, "3128743012", "Cleaner", 1, 0, 0, [], now, OWNER)
    lock.fingerprints[92_021] = Credential(92_021, "74500210131", "Owner's thumb", 1, 0, 0, [], now, OWNER)
    mac = "00:00:5E:05:00:01"
    state.sensors[92_030] = StandaloneSensor(92_030, OWNER, "Cellar door", "DS3_2e5d12", mac, now)


def house(now: int) -> State:
    """An application, an owner and a guest with their passwords, and three groups; no lock yet."""
    state = State()
    state.applications["demo-client-id"] = Application("demo-client-id", "demo-client-secret")
    hashed = hashlib.md5(b"demo", usedforsecurity=False).hexdigest()
    for uid, username in enumerate((OWNER, GUEST), start=2340):
        state.accounts[username] = Account(username, hashed, uid, created=now)
    for floor in range(1, 4):
        state.groups[9_000 + floor] = Group(9_000 + floor, OWNER, f"Floor {floor}")
    return state


def _large(clock: SimulatedClock) -> State:
    from .large import large  # which builds upon this module

    return large(clock)


SEEDS: Final[dict[str, Callable[[SimulatedClock], State]]] = {"empty": empty, "demo": demo, "large": _large}
"""By the names that `Simulator(seed)` and `--seed` take."""


def _lock(number: int, now: int, dice: Random) -> Lock:
    place, floor = PLACES[number % len(PLACES)], number // len(PLACES) + 1
    lock_id = 532_001 + number
    return Lock(
        lock_id=lock_id,
        owner=OWNER,
        name=f"SIM{number:03d}_{lock_id:06x}",
        alias=place if floor == 1 else f"{place}, {floor}",
        mac=f"00:00:5E:00:53:{number:02X}",
        feature_value=FEATURES[number % len(FEATURES)],
        created=now - (400 - number) * DAY_MS,
        battery=dice.randint(12, 100),
        timezone_offset=dice.choice((0, 3_600_000, 28_800_000)),
        group_id=9_000 + floor,
        firmware=FIRMWARE[number % len(FIRMWARE)],
        has_sensor=number % 5 == 0,
        super_passcode=f"{dice.randrange(10**7):07d}",
    )


def _meter(number: int, kind: str, now: int) -> Meter:
    """The second of each kind is paid for afterwards and has a mobile network."""
    first = number % 2 == 0
    return Meter(
        meter_id=91_001 + number,
        kind=kind,
        owner=OWNER,
        name=f"{kind.capitalize()} {PLACES[number]}",
        mac=f"00:00:5E:02:53:{number:02X}",
        pay_mode=PREPAID if first else POSTPAID,
        total="9.89",
        remainder="10" if first else "0",
        price="0.35" if kind == "electric" else "4.1",
        group_id=91_100 + number,
        cellular=None
        if first
        else CellularInfo("860000000000000", "89860000000000000000", "CHINAMOBILE", "460000000000000", -71),
        read_ms=now,
    )


def _gateway(number: int, name: str) -> Gateway:
    return Gateway(
        gateway_id=78_001 + number,
        owner=OWNER,
        name=name,
        mac=f"00:00:5E:01:53:{number:02X}",
        version=2 + number % 2,
    )


def _fill(state: State, lock: Lock, count: int, now: int, dice: Random) -> None:
    codes = dice.sample(range(1_000, 10_000_000), count)
    for at, number in enumerate(codes):
        custom = at < CUSTOM
        kind = PERMANENT if at % 4 == 0 else PERIOD
        start = now + (at % 60 - 30) * DAY_MS
        passcode = Passcode(
            passcode_id=state.new_id(),
            code=f"{number:07d}"[at % 3 :] if custom else f"{number:08d}",
            name=f"{GUESTS[at % len(GUESTS)]} {at + 1}",
            kind=kind,
            start=0 if kind == PERMANENT and custom else start,
            end=0 if kind == PERMANENT else start + 3 * DAY_MS,
            created=start - DAY_MS,
            custom=custom,
            sender=OWNER,
        )
        lock.passcodes[passcode.passcode_id] = passcode


def _live(state: State, lock: Lock, now: int, dice: Random) -> None:
    names = [passcode.name for passcode in lock.passcodes.values()][:20] or list(GUESTS)
    moments = sorted(now - dice.randrange(30 * DAY_MS) for _ in range(30))
    for moment in moments:
        kind = dice.choice((4, 4, 4, 7, 8, 12, 11, 45))
        person = OWNER if kind in (11, 12) else dice.choice(names) if kind != 45 else None
        code = f"{dice.randrange(10**6):06d}" if kind in (4, 7, 8) else None
        serves, server_ms = dice.random() > 0.05, moment + dice.randrange(5_000)
        record = Record(state.new_id(), kind, serves, person, code, moment, server_ms, RAW.get(kind, kind))
        lock.note(record)
