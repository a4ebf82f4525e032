"""Groups of devices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from ..state import Group
from ..wire import Refusal
from .call import DONE, Call, Handler, Role

BY_NAME_DOWN, NEWEST = 2, 1
LOCK, ELECTRICITY_METER = 0, 1


def add(call: Call) -> dict[str, Any]:
    """A new group; names are each there once."""
    name = call.fields["name"]
    if any(group.name == name for group in _own(call)):
        raise Refusal(-1016, "the name exists already")
    group = Group(call.state.new_id(), call.username, name)
    call.state.groups[group.group_id] = group
    return {"groupId": group.group_id}


def list_groups(call: Call) -> dict[str, Any]:
    """The groups of the caller."""
    found = sorted(_own(call), key=lambda group: group.name, reverse=call.number("orderBy") == BY_NAME_DOWN)
    if call.number("orderBy") == NEWEST:
        found.sort(key=lambda group: -group.group_id)
    return {"list": [{"groupId": group.group_id, "name": group.name} for group in found]}


def list_with_lock_count(call: Call) -> dict[str, Any]:
    """The same with how many locks are in each."""
    counts: dict[int, int] = {}
    for lock in call.state.locks.of(call.username):
        counts[lock.group_id] = counts.get(lock.group_id, 0) + 1
    return {
        "list": [
            {"groupId": group.group_id, "name": group.name, "lockNum": counts.get(group.group_id, 0)}
            for group in _own(call)
        ]
    }


def rename(call: Call) -> dict[str, Any]:
    """Another name."""
    group, name = _existing(call), call.fields["name"]
    if any(other.name == name and other is not group for other in _own(call)):
        raise Refusal(-1016, "the name exists already")
    group.name = name
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Delete a group; its devices stay, in no group."""
    group = _existing(call)
    for lock in call.state.locks.of(call.username):
        if lock.group_id == group.group_id:
            lock.group_id = 0
    del call.state.groups[group.group_id]
    return DONE


def set_lock(call: Call) -> dict[str, Any]:
    """Put a lock into a group; 0 takes it out of its own."""
    lock = call.lock(Role.OWNER)
    lock.group_id = _existing(call).group_id if call.number("groupId") else 0
    return DONE


def set_device(call: Call) -> dict[str, Any]:
    """The same for a device of any kind: a lock, an electricity meter, a water meter."""
    kind, number = call.number("deviceType"), call.number("deviceId")
    if kind == LOCK:
        return set_lock(call.with_fields(lockId=str(number)))
    meter = call.state.meters("electric" if kind == ELECTRICITY_METER else "water").get(number)
    if meter is None or meter.owner != call.username:
        raise Refusal(-2018, "permission denied")
    meter.group_id = _existing(call).group_id if call.number("groupId") else 0
    return DONE


def _own(call: Call) -> Sequence[Group]:
    return call.state.groups.of(call.username)


def _existing(call: Call) -> Group:
    group = call.state.groups.get(call.number("groupId"))
    if group is None or group.owner != call.username:
        raise Refusal(-1018, "group does not exist")
    return group


HANDLERS: Final[dict[str, Handler]] = {
    "addGroup": add,
    "listGroups": list_groups,
    "listGroupsWithLockCount": list_with_lock_count,
    "renameGroup": rename,
    "deleteGroup": delete,
    "setLockGroup": set_lock,
    "setDeviceGroup": set_device,
}
