"""What all models share, shown on one that is made by hand."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any, ClassVar

from attrs import Factory, define

from ttlock_sdk._runtime.enums import OpenIntEnum
from ttlock_sdk._runtime.model import Model, Slot


class Kind(OpenIntEnum):
    BIG = 1


@define(eq=False, repr=False, kw_only=True)
class Box(Model):
    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("box_id", "boxId"),
        Slot("code", "code", secret=True),
        Slot("kind", "kind"),
        Slot("inner", "inner", many=True),
        Slot("plan", "plan", text=True),
    )

    box_id: int | None = None
    code: str | None = None
    kind: Kind | None = None
    inner: list[Box] = Factory(list)
    plan: Any = None


def test_what_is_none_is_not_sent() -> None:
    assert Box().to_dict() == {"inner": []}
    assert Box(box_id=0, code="").to_dict() == {"boxId": 0, "code": "", "inner": []}


def test_members_models_and_json_are_written_as_the_wire_has_them() -> None:
    box = Box(kind=Kind(7), inner=[Box(box_id=1)], plan=[Box(code="ü"), {"a": 1}])
    found = box.to_dict()
    assert found == {"kind": 7, "inner": [{"boxId": 1, "inner": []}], "plan": '[{"code":"ü","inner":[]},{"a":1}]'}
    assert type(found["kind"]) is int


def test_a_sequence_that_is_no_list_is_sent_too() -> None:
    assert Box(plan=(1, 2)).to_dict()["plan"] == "[1,2]"


def test_what_could_not_be_read_is_given_back_until_it_is_set_anew() -> None:
    box = Box(inner=[Box(box_id=1)])
    box.additional_properties.update(boxId="x", inner=[{"boxId": 1}, 5], new=True)
    assert box.to_dict() == {"boxId": "x", "inner": [{"boxId": 1}, 5], "new": True}
    box.box_id = 3
    assert box.to_dict()["boxId"] == 3


def test_a_repr_shows_no_secret_no_absent_field_and_of_extras_the_names() -> None:
    box = Box(box_id=1, code="planted", inner=[Box(code="planted")])
    box.additional_properties["new"] = "planted"
    assert repr(box) == "Box(box_id=1, code=***, inner=[Box(code=***, inner=[])], additional_properties=['new'])"
    assert str(box) == repr(box)


def test_models_are_equal_when_all_they_hold_is() -> None:
    assert Box(box_id=1) == Box(box_id=1)
    assert Box(box_id=1) != Box(box_id=2)
    assert Box(box_id=1) != object()
    one, two = Box(), Box()
    one.additional_properties["new"] = 1
    assert one != two
    two.additional_properties["new"] = 1
    assert one == two
    _ = Box().additional_properties
    assert Box.__hash__ is None


def test_copies_and_pickles_hold_the_same_and_can_be_changed_alone() -> None:
    box = Box(box_id=1, inner=[Box(kind=Kind(7))])
    box.additional_properties["new"] = [1]
    for other in (copy.deepcopy(box), pickle.loads(pickle.dumps(box))):  # noqa: S301
        assert other == box
        other.inner[0].kind = Kind.BIG
        other.additional_properties["new"].append(2)
        assert other != box
        assert box.inner[0].kind == 7
        assert box.additional_properties == {"new": [1]}
    assert copy.copy(box) == box


def test_asking_for_extras_does_not_change_what_is_equal_or_sent() -> None:
    box = Box()
    assert box.additional_properties == {}
    assert box == Box()
    assert box.to_dict() == Box().to_dict()


def test_operations_need_neither_models_nor_features() -> None:
    code = "import ttlock_sdk._runtime.operation, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"attr", "attrs", "ttlock_sdk._runtime.model", "ttlock_sdk._runtime.features"} & set(done.stdout.split())
