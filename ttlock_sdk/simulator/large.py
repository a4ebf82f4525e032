"""A world as large as the largest accounts: what comes fast in the demo must still do so here."""

from __future__ import annotations

import gc
from random import Random
from typing import Final

from .clock import SimulatedClock
from .seeds import DAY_MS, FEATURES, OWNER, PLACES, house
from .state import PERIOD, PERMANENT, Gateway, Lock, Passcode, Record, State

LOCKS: Final = 20_000
PASSCODES: Final = 500_000
RECORDS: Final = 1_000_000
LOCKS_A_GATEWAY: Final = 10
FIRST_LOCK: Final = 1_000_001
FIRST_GATEWAY: Final = 2_000_001
MINUTE_MS: Final = 60_000


def large(clock: SimulatedClock, scale: float = 1.0) -> State:
    """An account with 20,000 locks, 2,000 gateways, 500,000 passcodes and 1,000,000 records, or a share of that.

    One lock in a hundred has twenty times as many records as the others, as front doors have.
    """
    collects = gc.isenabled()
    gc.disable()  # two million new things and no garbage: looking for it would take most of the time
    try:
        return _built(clock.ms(), scale)
    finally:
        if collects:
            gc.enable()


def _built(now: int, scale: float) -> State:
    dice, state = Random(4711), house(now)
    locks = max(1, round(LOCKS * scale))
    state.last_id = 10_000_000
    _locks(state, locks, now, dice)
    _gateways(state, locks, dice)
    per_lock = -(-round(PASSCODES * scale) // locks)
    front_doors = -(-locks // 100)
    records = -(-round(RECORDS * scale) // (locks + 19 * front_doors))
    for at, lock in enumerate(state.locks.values()):
        _passcodes(state, lock, per_lock, now, dice)
        _records(state, lock, records * (20 if at % 100 == 0 else 1), now, dice)
    return state


def _locks(state: State, count: int, now: int, dice: Random) -> None:
    for at in range(count):
        lock_id = FIRST_LOCK + at
        state.locks[lock_id] = Lock(
            lock_id=lock_id,
            owner=OWNER,
            name=f"SIM_{lock_id:08x}",
            alias=f"{PLACES[at % len(PLACES)]} {at + 1}",
            mac=f"00:00:5E:{at >> 16 & 255:02X}:{at >> 8 & 255:02X}:{at & 255:02X}",
            feature_value=FEATURES[at % len(FEATURES)],
            created=now - at * MINUTE_MS,
            battery=dice.randint(12, 100),
            group_id=9_001 + at % 3,
        )


def _gateways(state: State, locks: int, dice: Random) -> None:
    for at in range(-(-locks // LOCKS_A_GATEWAY)):
        number = FIRST_GATEWAY + at
        mac = f"00:00:5E:01:{at >> 8 & 255:02X}:{at & 255:02X}"
        state.gateways[number] = Gateway(number, OWNER, f"Gateway {at + 1}", mac)
        first = FIRST_LOCK + at * LOCKS_A_GATEWAY
        for lock_id in range(first, min(first + LOCKS_A_GATEWAY, FIRST_LOCK + locks)):
            state.bring_near(number, lock_id, -45 - dice.randrange(50))


def _passcodes(state: State, lock: Lock, count: int, now: int, dice: Random) -> None:
    first = state.last_id + 1
    state.last_id += count
    begin = dice.randrange(1_000_000)
    for at in range(count):
        kind = PERMANENT if at % 4 == 0 else PERIOD
        start = 0 if kind == PERMANENT else now + (at % 60 - 30) * DAY_MS
        code = f"{(begin + at * 104_729) % 10_000_000:07d}"
        end = start + 3 * DAY_MS if start else 0
        lock.passcodes[first + at] = Passcode(
            first + at, code, f"Guest {at + 1}", kind, start, end, now - DAY_MS, True, OWNER
        )


def _records(state: State, lock: Lock, count: int, now: int, dice: Random) -> None:
    first = state.last_id + 1
    state.last_id += count
    step = 30 * DAY_MS // max(1, count)
    names = [(passcode.name, passcode.code) for passcode in lock.passcodes.values()] or [("Guest", "0")]
    moment = now - count * step
    for at in range(count):
        moment += step
        name, code = names[at % len(names)]
        lock.records.append(Record(first + at, 4, True, name, code, moment, moment + 900, 4, lock.battery))
