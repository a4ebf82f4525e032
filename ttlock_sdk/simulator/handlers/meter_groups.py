"""Groups of meters, of each kind apart."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from ..state import MeterGroup
from ..wire import Refusal
from .call import DONE, Call, Handler
from .meter_kinds import Kind, meter_of, of_kinds

NO_GROUP: Final = 0


def add(kind: Kind, call: Call) -> dict[str, Any]:
    """A new group, whose id the list tells; names are each there once."""
    group = MeterGroup(call.state.new_id(), kind.name, call.username, _free_name(kind, call))
    call.state.meter_groups[group.group_id] = group
    return DONE


def list_groups(kind: Kind, call: Call) -> dict[str, Any]:
    """The caller's groups with how many meters are in each, and in none."""
    counts = Counter(meter.group_id for meter in call.state.meters(kind.name).of(call.username))
    count = f"{kind.name}MeterCount"
    return {
        "list": [
            *(
                {"groupId": group.group_id, "groupName": group.name, count: counts[group.group_id]}
                for group in _own(kind, call)
            ),
            {"groupId": NO_GROUP, count: counts[NO_GROUP]},
        ]
    }


def set_group(kind: Kind, call: Call) -> dict[str, Any]:
    """Put a meter into a group; 0 takes it out of its own."""
    meter = meter_of(call, kind)
    meter.group_id = _existing(kind, call).group_id if call.number("groupId") else NO_GROUP
    return DONE


def rename(kind: Kind, call: Call) -> dict[str, Any]:
    """Another name."""
    group = _existing(kind, call)
    group.name = _free_name(kind, call, group)
    return DONE


def delete(kind: Kind, call: Call) -> dict[str, Any]:
    """Delete a group; its meters stay, in no group."""
    group = _existing(kind, call)
    for meter in call.state.meters(kind.name).of(call.username):
        if meter.group_id == group.group_id:
            meter.group_id = NO_GROUP
    del call.state.meter_groups[group.group_id]
    return DONE


def _own(kind: Kind, call: Call) -> list[MeterGroup]:
    return [group for group in call.state.meter_groups.of(call.username) if group.kind == kind.name]


def _free_name(kind: Kind, call: Call, but: MeterGroup | None = None) -> str:
    name = call.fields["groupName"]
    if any(group.name == name for group in _own(kind, call) if group is not but):
        raise Refusal(-1016, "the name exists already")
    return name


def _existing(kind: Kind, call: Call) -> MeterGroup:
    group = call.state.meter_groups.get(call.number("groupId"))
    if group is None or (group.kind, group.owner) != (kind.name, call.username):
        raise Refusal(-1018, "group does not exist")
    return group


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {
        "add{}MeterGroup": add,
        "list{}MeterGroups": list_groups,
        "set{}MeterGroup": set_group,
        "rename{}MeterGroup": rename,
        "delete{}MeterGroup": delete,
    }
)
