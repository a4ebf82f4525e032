"""The tour with `TTLock`."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import show
from stage import Stage

from ttlock_sdk import GatewayBusyError, TTLock, errors
from ttlock_sdk.models import Lock

BUSY = -3003


def run(stage: Stage) -> int:
    """Run all steps; returns the number of requests."""
    show.heading("TTLock: sync")
    with TTLock.from_env() as tt:
        with show.step("log in") as result:
            tt.authenticate()
            result.text = f"user {tt.user_id}, token kept in memory"
        with show.step("all locks, page by page") as result:
            pages = list(tt.locks.pages(page_size=20))
            locks = [lock for page in pages for lock in page.items]
            result.text = f"{len(locks)} locks on {len(pages)} pages"
        show.table(("id", "name", "battery", "gateway", "remote", "cards", "features"), map(row, locks[:7]))
        lock = stage.pick(locks)
        with show.step("details of one lock") as result:
            detail = tt.locks.get(lock.lock_id)
            result.text = f"{detail.lock_alias}, firmware {detail.firmware_revision}"
        show.note(", ".join(feature.name.lower().replace("_", " ") for feature in detail.features))
        with show.step("gateways near it") as result:
            near = [
                gateway.gateway_name
                for gateway in tt.gateways.iter()
                if any(seen.lock_id == lock.lock_id for seen in tt.gateways.list_locks(gateway.gateway_id))
            ]
            result.text = ", ".join(map(str, near)) or "none"
        codes(tt, lock.lock_id)
        doors(tt, lock.lock_id, stage)
        return tt.usage.total


def row(lock: Lock) -> tuple[object, ...]:
    """A lock as a line of the table."""
    ticks = ["✓" if can else "-" for can in (lock.has_gateway, lock.features.remote_unlock, lock.features.cards)]
    return (lock.lock_id, lock.lock_alias, f"{lock.electric_quantity} %", *ticks, len(lock.features))


def codes(tt: TTLock, lock_id: int) -> None:
    """Passcodes: add, search, change, delete; what was added is deleted whatever happens in between."""
    start = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    permanent, temporary, other = fresh_codes(3)
    with show.step("add a permanent passcode") as result:
        cleaner = tt.passcodes.add_permanent(lock_id, permanent, "Cleaner")
        result.text = f"id {cleaner.keyboard_pwd_id}"
    try:
        with show.step("add a temporary one (0 in front)") as result:
            guest = tt.passcodes.add_temporary(lock_id, temporary, start, start + timedelta(days=3), "Zoë & family 🏡")
            result.text = f"id {guest.keyboard_pwd_id}, {start:%d %b %H:%M}, 3 days"
        try:
            with show.step("search by name") as result:
                found = tt.passcodes.search(lock_id, "Zoë")
                result.text = ", ".join(
                    f"{code.keyboard_pwd_name} to {code.end_at:%d %b}" for code in found if code.end_at
                )
            with show.step("rename, new digits, new period") as result:
                tt.passcodes.change_name(lock_id, guest.keyboard_pwd_id, "Zoë, room 7")
                try:
                    tt.passcodes.change_value(lock_id, guest.keyboard_pwd_id, other)
                except errors.PasscodeNotChangeableError as error:  # real locks want a code to be used once first
                    result.text = error.meaning
                tt.passcodes.change_period(lock_id, guest.keyboard_pwd_id, start, start + timedelta(days=5))
                [code] = tt.passcodes.search(lock_id, "Zoë, room 7")
                result.text = result.text or f"{code.keyboard_pwd_name}, until {code.end_at:%d %b}"
        finally:
            with show.step("delete it"):
                tt.passcodes.delete(lock_id, guest.keyboard_pwd_id)
    finally:
        with show.step("delete the permanent one") as result:
            tt.passcodes.delete(lock_id, cleaner.keyboard_pwd_id)
            result.text = f"{sum(1 for _ in tt.passcodes.iter(lock_id))} passcodes on the lock now"


def doors(tt: TTLock, lock_id: int, stage: Stage) -> None:
    """The bolt, the records, a token that ends, a gateway that is busy."""
    with show.step("unlock, look, lock") as result:
        try:
            tt.locks.unlock(lock_id)
            state = tt.locks.query_open_state(lock_id).state
        finally:  # also when nobody knows whether it has opened: the door may be a real one
            tt.locks.lock(lock_id)
        result.text = f"was {state.name.lower() if state is not None else 'unknown'} in between"
    with show.step("the records of it") as result:
        records = tt.records.list(lock_id, page_size=3).items
        result.text = ", ".join(f"{record.record_type.name.lower()}" for record in records if record.record_type)
    if stage.expire_tokens():
        with show.step("a token that ends in between") as result:
            before = tt.get_valid_token()
            total = tt.locks.list(page_size=1).total
            renewed = tt.get_valid_token() != before
            result.text = f"{total} locks; {'refreshed' if renewed else 'still good'}, user {tt.user_id}"
    else:
        with show.step("refresh the token"):
            tt.refresh_token()
    if stage.make_busy(BUSY):
        with show.step("a gateway that is busy") as result:
            try:
                tt.with_options(retries=0).locks.unlock(lock_id)  # else it waits until it is free
            except GatewayBusyError as error:
                result.text = f"{type(error).__name__}, code {error.code}"
                told = str(error)
        show.note(told)


def fresh_codes(count: int) -> list[str]:
    """Digits that no lock has yet, we hope; the second begins with a zero."""
    codes = [f"{random.randint(1_000_000, 9_999_999)}" for _ in range(count)]
    return [codes[0], "0" + codes[1][1:], *codes[2:]]
