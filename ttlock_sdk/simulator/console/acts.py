"""What one does in the console: each act is a public method of the simulator, and answers the part that it changes."""

from __future__ import annotations

from collections.abc import Mapping

from ..simulator import Simulator
from .html import Html, tag
from .lock_page import code_input, keypad, live

LONGEST = 20
BUSY_SECONDS = 30.0


def act(simulator: Simulator, parts: list[str], fields: Mapping[str, str]) -> Html:
    """Do what a path names.

    Raises:
        LookupError: there is no such path, lock or gateway.
        ValueError: a field is not what it should be.
    """
    match parts:
        case ["gateways", number, "online" | "busy" as what]:
            _gateway(simulator, int(number), what)
            return live(simulator, simulator.state.locks[int(fields["lock"])])
        case ["locks", number, "digit"]:
            return code_input((fields.get("code", "") + fields.get("digit", ""))[:LONGEST])
        case ["locks", number, "keypad"]:
            opens = simulator.enter_passcode(int(number), fields.get("code", ""))
            return _said(simulator, int(number), opens)
        case ["locks", number, "present"]:
            return _said(simulator, int(number), _presented(simulator, int(number), fields))
        case ["locks", number, what]:
            _switch(simulator, int(number), what, fields)
            return live(simulator, simulator.state.locks[int(number)])
        case _:
            raise LookupError("no such act")


def _said(simulator: Simulator, lock_id: int, opens: bool) -> Html:
    said = tag("span", "The lock opens." if opens else "The lock stays shut.", class_="good" if opens else "bad")
    return keypad(simulator.state.locks[lock_id], "", said)


def _gateway(simulator: Simulator, number: int, what: str) -> None:
    gateway = simulator.state.gateways[number]
    if what == "online":
        simulator.switch_gateway(number, online=not gateway.is_online)
    else:
        busy = gateway.busy_until > simulator.clock.time()
        simulator.switch_gateway(number, busy_seconds=0.0 if busy else BUSY_SECONDS)


def _switch(simulator: Simulator, lock_id: int, what: str, fields: Mapping[str, str]) -> None:
    lock = simulator.state.locks[lock_id]
    if what == "battery":
        simulator.set_battery(lock_id, int(fields["percent"]))
    elif what == "freeze":
        simulator.freeze(lock_id, frozen=not lock.is_frozen)
    elif what == "network":
        simulator.switch_lock(lock_id, online=not lock.is_online)
    elif what == "key":
        simulator.turn_key(lock_id, locks=fields.get("locks") == "1")
    elif what == "door" and fields.get("open") == "1":
        simulator.open_door(lock_id)
    elif what == "door":
        simulator.close_door(lock_id)
    else:
        raise LookupError(what)


def _presented(simulator: Simulator, lock_id: int, fields: Mapping[str, str]) -> bool:
    lock, shelf, number = simulator.state.locks[lock_id], fields["shelf"], int(fields.get("item", "0"))
    if shelf == "cards":
        return simulator.present_card(lock_id, lock.cards[number].number)
    if shelf == "fingerprints":
        return simulator.touch_finger(lock_id, lock.fingerprints[number].number)
    if shelf == "faces":
        return simulator.show_face(lock_id, lock.faces[number].number)
    if shelf == "palm_veins":
        return simulator.show_palm(lock_id, lock.palm_veins[number].number)
    if shelf == "remote":
        return simulator.press_remote(lock_id, lock.accessories[number].mac)
    if shelf == "qr_code":
        return simulator.show_qr_code(lock_id, lock.qr_codes[number].content)
    return simulator.present_card(lock_id, "0")
