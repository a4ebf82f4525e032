"""Dates as people write them."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk.cli.times import DateError, read, shown, zone_of

ZONE = timezone(timedelta(hours=1))
NOW = datetime(2026, 12, 23, 18, 30, 20, tzinfo=ZONE)  # a Wednesday


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("now", "2026-12-23T18:30:20+01:00"),
        ("today", "2026-12-23T00:00:00+01:00"),
        ("Tomorrow 15:00", "2026-12-24T15:00:00+01:00"),
        ("tomorrow at 3pm", "2026-12-24T15:00:00+01:00"),
        ("yesterday", "2026-12-22T00:00:00+01:00"),
        ("friday 9:30", "2026-12-25T09:30:00+01:00"),
        ("wed", "2026-12-30T00:00:00+01:00"),
        ("7:05", "2026-12-23T07:05:00+01:00"),
        ("12am", "2026-12-23T00:00:00+01:00"),
        ("12:30 pm", "2026-12-23T12:30:00+01:00"),
        ("2026-12-24", "2026-12-24T00:00:00+01:00"),
        ("2026-12-24 11:00", "2026-12-24T11:00:00+01:00"),
        ("2026-12-24T11:00:05", "2026-12-24T11:00:05+01:00"),
        ("2026-12-24T11:00Z", "2026-12-24T12:00:00+01:00"),
        ("2026-12-24 11:00 +05:30", "2026-12-24T06:30:00+01:00"),
        ("24.12.2026 11:00", "2026-12-24T11:00:00+01:00"),
        ("12/24/2026", "2026-12-24T00:00:00+01:00"),
        ("05.05.2026", "2026-05-05T00:00:00+01:00"),
        ("24 Dec 2026 11:00", "2026-12-24T11:00:00+01:00"),
        ("December 24, 2026 3pm", "2026-12-24T15:00:00+01:00"),
        ("Thu, 24 Dec 2026 11:00", "2026-12-24T11:00:00+01:00"),
        ("thursday december 24th 2026", "2026-12-24T00:00:00+01:00"),
        ("24. Dec 2026", "2026-12-24T00:00:00+01:00"),
        ("24-Dec-2026", "2026-12-24T00:00:00+01:00"),
        ("24dec2026 11:00:05", "2026-12-24T11:00:05+01:00"),
        ("Thu, 24 Dec 2026 11:00:00 +0000", "2026-12-24T12:00:00+01:00"),
        ("2026 Dec 24 11:00 -04:30", "2026-12-24T16:30:00+01:00"),
        ("24 Dec 2026 11:00Z", "2026-12-24T12:00:00+01:00"),
        ("24 Dec 2026 11:00 +05", "2026-12-24T07:00:00+01:00"),
        ("24 Dec 2026 11:00:05.000", "2026-12-24T11:00:05+01:00"),
        ("December 24th, 2026 3:30 p.m.", "2026-12-24T15:30:00+01:00"),
        ("+7d", "2026-12-30T18:30:20+01:00"),
        ("+1d12h", "2026-12-25T06:30:20+01:00"),
        ("-90m", "2026-12-23T17:00:20+01:00"),
        ("+ 2w", "2027-01-06T18:30:20+01:00"),
        ("in 3 days", "2026-12-26T18:30:20+01:00"),
        ("2 hours ago", "2026-12-23T16:30:20+01:00"),
        ("+1 day 30 min", "2026-12-24T19:00:20+01:00"),
        ("noon", "2026-12-23T12:00:00+01:00"),
        ("tomorrow noon", "2026-12-24T12:00:00+01:00"),
        ("tomorrow, 15:00", "2026-12-24T15:00:00+01:00"),
        ("3:30pm tomorrow", "2026-12-24T15:30:00+01:00"),
        ("8:00 fri", "2026-12-25T08:00:00+01:00"),
        ("2026/12/24 11:00", "2026-12-24T11:00:00+01:00"),
        ("2026-12-24T11:00:05.000Z", "2026-12-24T12:00:05+01:00"),
        ("2026-12-24 11:00 UTC", "2026-12-24T12:00:00+01:00"),
        ("Thu 2026-12-24 11:00 (UTC-4:30)", "2026-12-24T16:30:00+01:00"),
    ],
)
def test_a_date_means_what_a_person_means_by_it(text: str, meant: str) -> None:
    assert read(text, NOW).isoformat() == meant


@pytest.mark.parametrize(("text", "meant"), [("friday", 18), ("wednesday", 23), ("tuesday 8:00", 22)])
def test_the_name_of_a_day_looks_back_where_the_past_is_asked_for(text: str, meant: int) -> None:
    assert read(text, NOW, past=True).day == meant


@pytest.mark.parametrize("text", ["03.04.2026", "3/4/2026 11:00", "03-04-2026"])
def test_day_and_month_in_doubt_are_refused_and_both_ways_are_written_out(text: str) -> None:
    with pytest.raises(DateError, match=r"in doubt: write 2026-04-03 or 2026-03-04"):
        read(text, NOW)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "10", "24 Dec", "Dec 2026", "24 Dec 26", "2026-13-01", "2026-02-30", "25:00", "13pm", "tomorrow 7",
     "31.02.2026", "2026-12/24", "2026-12-24 11:00 +25:00",
     "midnight", "3 days", "in 3 days ago", "ago",
     "24 Dec 11 2026", "24 5 Dec 2026", "24 Dec 2026 11", "24 Dec 2026 11.30", "24 Dec 2026 1130", "Dec Fri 2026",
     "24 Dec 2026 11:00 12:00", "24 Dec 2026 13:00 pm", "24.5 Dec 2026", "2026 2026 Dec", "tomorrow 24 Dec 2026",
     "+7", "+999999w", "24 Dec 2026 11:00 QQQ", "2026", "1798106400000", "today tomorrow"],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_what_can(text: str) -> None:
    with pytest.raises(DateError, match=r"What can be read: now, today, tomorrow 15:00"):
        read(text, NOW)


@given(st.text() | st.from_regex(r"[0-9a-z+:./ -]{0,24}", fullmatch=True))
def test_whatever_is_typed_is_a_date_in_the_zone_or_refused_in_a_sentence(text: str) -> None:
    try:
        found = read(text, NOW)
    except DateError:
        return
    assert found.utcoffset() == ZONE.utcoffset(None)


@given(st.datetimes(datetime(1970, 1, 1), datetime(2199, 12, 31)), st.integers(-14 * 60, 14 * 60))
def test_what_is_shown_back_can_be_typed_again(moment: datetime, minutes: int) -> None:
    zone = timezone(timedelta(minutes=minutes))
    moment = moment.replace(second=0, microsecond=0, tzinfo=zone)
    assert read(shown(moment), datetime.now(UTC)) == moment
    text = shown(moment).partition(" ")[2].partition(" (")[0]
    assert read(text, datetime.now(UTC).astimezone(zone)) == moment


@given(st.integers(1, 999), st.sampled_from("wdhm"), st.sampled_from((1, -1)))
def test_a_time_that_counts_from_now_is_as_far_away_as_it_says(count: int, unit: str, sign: int) -> None:
    seconds = {"w": 604_800, "d": 86_400, "h": 3_600, "m": 60}[unit] * count * sign
    assert read(f"{'+' if sign > 0 else '-'}{count}{unit}", NOW) - NOW == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["Fri 2026-12-24 11:00", "friday 24 Dec 2026", "24 Dec 2026, Fri"])
def test_a_day_that_is_not_that_date_is_refused(text: str) -> None:
    with pytest.raises(DateError, match="2026-12-24 is a thursday"):
        read(text, NOW)


_PIECES = ("24", "24th", "5", "11", "1130", "11.30", "2026", "2030", "dec", "may", "11:00", "3pm", "10h", "fri", "utc")


@given(st.lists(st.sampled_from(_PIECES), min_size=2, max_size=6))
def test_a_date_with_the_month_by_name_has_the_day_the_month_and_the_year_that_were_written(pieces: list[str]) -> None:
    try:
        found = read(" ".join(pieces), NOW)
    except DateError:
        return
    if {"dec", "may"} & {*pieces}:
        local = found.astimezone(UTC if "utc" in pieces else ZONE)
        assert str(local.year) in pieces
        assert {str(local.day), f"{local.day}th"} & {*pieces}
        assert {12: "dec", 5: "may"}[local.month] in pieces
        assert (local.hour, local.minute) == (11 if "11:00" in pieces else 15 if "3pm" in pieces else 0, 0)


SPRING = datetime(2026, 3, 20, 12, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize("text", ["2026-03-29 02:30", "29 Mar 2026 2:30", "29.03.2026 2:30am"])
def test_a_time_that_the_clocks_leave_out_is_refused(text: str) -> None:
    with pytest.raises(DateError, match="2026-03-29 02:30 does not come"):
        read(text, SPRING)


def test_a_time_that_comes_twice_is_refused_with_both_ways_to_write_it() -> None:
    with pytest.raises(DateError) as refused:
        read("2026-10-25 02:30", SPRING)
    ways = str(refused.value).partition("write ")[2].split(" or ")
    first, second = (read(way, SPRING) for way in ways)
    assert second.timestamp() - first.timestamp() == 3600


def test_days_keep_the_time_of_the_day_over_a_change_of_the_clocks_and_hours_are_hours() -> None:
    assert read("+14d", SPRING).isoformat() == "2026-04-03T12:00:00+02:00"
    assert read("+336h", SPRING).isoformat() == "2026-04-03T13:00:00+02:00"


def test_a_lock_that_does_not_tell_its_zone_goes_by_this_machine_in_summer_as_in_winter() -> None:
    assert zone_of(3_600_000) == ZONE
    assert zone_of(None) is zone_of(99_999_999_999)
    code = (
        "from datetime import UTC, datetime, timedelta\n"
        "from ttlock_sdk.cli.times import zone_of\n"
        "start = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)\n"
        "for hours in (-3000, 0, 1, 2): print((start + timedelta(hours=hours)).astimezone(zone_of(None)))"
    )
    env = {**os.environ, "TZ": "CET-1CEST,M3.5.0,M10.5.0/3"}
    said = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == [
        "2026-06-22 01:30:00+02:00",
        "2026-10-25 01:30:00+02:00",
        "2026-10-25 02:30:00+02:00",
        "2026-10-25 02:30:00+01:00",
    ]
