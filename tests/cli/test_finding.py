"""Locks by name."""

from __future__ import annotations

from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk.cli.exits import NOT_FOUND, Problem
from ttlock_sdk.cli.finding import Door, choose, folded


def doors(*names: str) -> list[Door]:
    return [Door(number, name, UTC, (name,)) for number, name in enumerate(names, start=1)]


@pytest.mark.parametrize("wanted", ["Front door", "front  DOOR", " Front door ", "1"])
def test_a_lock_is_found_by_its_whole_name_or_its_id(wanted: str) -> None:
    assert choose(doors("Front door", "Front door, 2"), wanted).lock_id == 1


def test_accents_are_the_same_however_they_are_written() -> None:
    assert choose(doors("Haustu\u0308r"), "Haust\u00fcr").lock_id == 1


def test_a_part_of_a_name_opens_nothing_and_the_nearest_are_named() -> None:
    with pytest.raises(
        Problem, match=r"no lock is called 'Front'. The nearest: Front door \(1\); Front gate \(3\)"
    ) as met:
        choose(doors("Front door", "Cellar", "Front gate"), "Front")
    assert met.value.code == NOT_FOUND


def test_a_slip_of_the_finger_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(Problem, match=r"The nearest: Garage \(2\)"):
        choose(doors("Front door", "Garage"), "Gargae")


def test_a_name_of_several_locks_lists_them_with_their_ids() -> None:
    with pytest.raises(Problem, match=r"name of 2 locks; take the id: Gate \(1\); gate \(3\)"):
        choose(doors("Gate", "Cellar", "gate"), "GATE")


def test_a_name_that_is_the_id_of_another_lock_is_ambiguous() -> None:
    with pytest.raises(Problem, match=r"name of 2 locks"):
        choose(doors("2", "Cellar"), "2")


def test_an_account_without_locks_is_told_to_look_at_the_account() -> None:
    with pytest.raises(Problem, match=r"has no lock; is it the account that is in the phone app"):
        choose([], "Gate")


@given(st.lists(st.text(min_size=1), max_size=6), st.text())
def test_only_the_lock_of_that_name_is_ever_chosen(names: list[str], wanted: str) -> None:
    known = doors(*names)
    try:
        found = choose(known, wanted)
    except Problem:
        fitting = [door for door in known if folded(door.alias) == folded(wanted) or wanted == str(door.lock_id)]
        assert len(fitting) != 1
    else:
        assert folded(wanted) == folded(found.alias) or wanted == str(found.lock_id)
