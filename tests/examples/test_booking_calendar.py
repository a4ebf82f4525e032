"""Each booking has its code, none that is gone keeps one, and codes of others are left alone."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from booking_calendar import Booking, bookings, code_of, keep_in_step, main
from hypothesis import given
from hypothesis import strategies as st
from somewhere import DEMO

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

KEY = "planted-booking-key"
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2027, 6, 1, tzinfo=UTC)


def calendar(*events: str) -> bytes:
    inside = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//tests//EN\r\n{inside}END:VCALENDAR\r\n".encode()


def stay(uid: str, first: str, last: str, more: str = "") -> str:
    return f"UID:{uid}\r\nDTSTART;VALUE=DATE:{first}\r\nDTEND;VALUE=DATE:{last}{more}"


def test_days_are_stays_from_check_in_to_check_out_and_times_are_taken_as_they_are() -> None:
    timed = "UID:c\r\nDTSTART:20270701T100000Z\r\nDTEND:20270701T120000"
    found = bookings(calendar(stay("a", "20270610", "20270612"), timed), BERLIN)
    assert found == [
        Booking("a", datetime(2027, 6, 10, 15, tzinfo=BERLIN), datetime(2027, 6, 12, 11, tzinfo=BERLIN)),
        Booking("c", datetime(2027, 7, 1, 10, tzinfo=UTC), datetime(2027, 7, 1, 12, tzinfo=BERLIN)),
    ]


def test_a_booking_that_was_cancelled_is_none() -> None:
    assert bookings(calendar(stay("a", "20270610", "20270612", "\r\nSTATUS:CANCELLED")), BERLIN) == []


@given(st.text(max_size=30), st.text(min_size=16, max_size=40))
def test_a_code_is_always_the_same_and_none_that_locks_refuse(uid: str, key: str) -> None:
    booking = Booking(uid, NOW, NOW)
    code = code_of(booking, key)
    assert code == code_of(booking, key)
    assert len(code) == 7
    assert code.isdigit()
    steps = {int(after) - int(before) for before, after in pairwise(code)}
    assert steps not in ({0}, {1}, {-1})


def test_a_lock_follows_its_calendar_and_codes_of_others_stay() -> None:
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("owner", "password")
    lock_id = sim.add_lock("owner", "House").lock_id
    sim.add_gateway("owner", "Hall", [lock_id])
    sim.add_passcode(lock_id, "4711", "Cleaner")
    with TTLock("id", "secret", "owner", "password", transport=sim.transport) as tt:

        def step(*events: str) -> dict[str, int]:
            done = keep_in_step(tt, lock_id, bookings(calendar(*events), BERLIN), KEY, NOW)
            return {what: count for what, count in done.items() if count}

        a, b = stay("a", "20270610", "20270612"), stay("b", "20270612", "20270620")
        over = stay("over", "20270501", "20270503")
        assert step(a, b, over) == {"added": 2}
        assert step(a, b, over) == {"present": 2}
        assert step(stay("a", "20270610", "20270613"), b) == {"changed": 1, "present": 1}
        assert step(b) == {"present": 1, "deleted": 1}
        names = [code.keyboard_pwd_name for code in tt.passcodes.all(lock_id)]
    assert sorted(name == "Cleaner" for name in names if name) == [False, True]


def test_a_booking_that_can_have_no_code_is_named_and_the_others_get_theirs(capsys: pytest.CaptureFixture[str]) -> None:
    sim = Simulator()
    sim.add_application("id", "secret")
    sim.add_account("owner", "password")
    lock_id = sim.add_lock("owner", "House").lock_id
    sim.add_gateway("owner", "Hall", [lock_id])
    good, kept = stay("good", "20270612", "20270620"), stay("kept", "20270612", "20270620")
    odd = (
        "UID:point\r\nDTSTART:20270701T100000Z\r\nDTEND:20270701T100000Z",
        stay("day", "20270612", "20270612"),
        stay("backwards", "20270612", "20270610"),
        "UID:startless\r\nDTEND;VALUE=DATE:20270612",
        stay("status", "20270612", "20270620", "\r\nSTATUS:perhaps"),
        "DTSTART;VALUE=DATE:20270612\r\nDTEND;VALUE=DATE:20270614",
        stay("kept", "20270612", "20270612"),
    )
    with TTLock("id", "secret", "owner", "password", transport=sim.transport) as tt:

        def step(*events: str) -> dict[str, int]:
            done = keep_in_step(tt, lock_id, bookings(calendar(*events), BERLIN), KEY, NOW)
            return {what: count for what, count in done.items() if count}

        assert step(kept) == {"added": 1}
        assert capsys.readouterr().err == ""
        assert step(*odd, good) == {"added": 1, "skipped": len(odd)}
        said = capsys.readouterr().err.splitlines()
        assert [line.split("'")[1] for line in said] == ["point", "day", "backwards", "startless", "status", "", "kept"]
        assert len(tt.passcodes.all(lock_id)) == 2


def test_the_program_brings_a_lock_in_step_and_says_what_it_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "house.ics"
    file.write_bytes(calendar(stay("a", "20980610", "20980612")))
    sim = Simulator("demo")
    lock_id = next(number for number, lock in sim.state.locks.items() if lock.alias == "Front door")
    with sim.serve() as address:
        for name, value in {
            **DEMO,
            "TTLOCK_BASE_URL": address,
            "BOOKING_KEY": KEY,
            "BOOKING_ZONE": "Asia/Tokyo",
        }.items():
            monkeypatch.setenv(name, value)
        main([str(file), str(lock_id)])
        with TTLock.from_env() as tt:
            [code] = tt.passcodes.search(lock_id, "booking ")
    assert capsys.readouterr().out == "1 added, 0 changed, 0 present, 0 replaced, 0 deleted, 0 skipped\n"
    assert code.start_at == datetime(2098, 6, 10, 15, tzinfo=ZoneInfo("Asia/Tokyo"))


@pytest.mark.parametrize(
    ("words", "key", "zone", "said"),
    [
        (["a.ics"], KEY, "Europe/Berlin", "usage"),
        (["a.ics", "²"], KEY, "Europe/Berlin", "usage"),
        (["a.ics", "1"], "short", "Europe/Berlin", "BOOKING_KEY"),
        *[(["a.ics", "1"], KEY, zone, "BOOKING_ZONE") for zone in ("", "Europe", "Europe/Nowhere", "../etc/passwd")],
    ],
)
def test_what_is_missing_is_said(
    words: list[str], key: str, zone: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "UTC")  # that of the machine is not asked
    monkeypatch.setenv("BOOKING_KEY", key)
    monkeypatch.setenv("BOOKING_ZONE", zone)
    with pytest.raises(SystemExit, match=said):
        main(words)
