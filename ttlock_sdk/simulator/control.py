"""The strings of a simulator that runs as a process, under `/_simulator/`. No part of the TTLock API.

    POST /_simulator/clock/advance       {"seconds": 3600}
    POST /_simulator/tokens/expire       {}
    POST /_simulator/tokens/revoke       {"refresh": false}
    POST /_simulator/fail_next           {"code": -3003, "operation": "unlock", "times": 1, "lock_id": 532001}
                                         or in place of the code {"fault": "slow", "seconds": 2}, {"fault": "page"},
                                         or empty, truncated, dropped, reset, silent, broken_off, refused
    POST /_simulator/fail_randomly       {"rate": 0.01, "seed": 1}
    POST /_simulator/gateways            {"id": 78001, "online": false, "busy_seconds": 5}
    POST /_simulator/locks               {"id": 532001, "online": true, "battery": 0, "frozen": true}
    POST /_simulator/month_limit         {"limit": 100}; null for none
    POST /_simulator/callbacks           {"url": "http://127.0.0.1:9000/secret-path", "client_id": "..."}
    POST /_simulator/disturb             {"late": 0.5, "repeat": 0.05, "reorder": 0.1, "odd": 0.01, "seed": 1}
    POST /_simulator/people              {"lock_id": 532001, "passcode": "0123"}; or card, fingerprint, face, palm,
                                         remote, qr_code, {"key": "open"} or "lock", {"door": "open"} or "close"
    POST /_simulator/script              {"lines": [{"after": 60, "pull": "gateways", "id": 78001, "online": false}]}
    GET  /_simulator/counts              requests by operation, executions, locks

A string that is pulled wrongly is answered with HTTP 400 and says why; pages in a browser may pull none.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from .clock import END_OF_TIME
from .faults import Fault
from .origins import other_page
from .wire import Reply, Request, json_reply

if TYPE_CHECKING:
    from .simulator import Simulator


LONGEST_PAUSE: Final = 600
FAULTS: Final[dict[str, Callable[[], Fault]]] = {
    name: getattr(Fault, name)
    for name in ("page", "empty", "truncated", "dropped", "reset", "silent", "broken_off", "refused")
}
_WRONG: Final = (AttributeError, KeyError, TypeError, ValueError, OverflowError, RecursionError)


def answer(simulator: Simulator, request: Request) -> Reply:
    """Pull the string that the path names."""
    now = simulator.clock.time()
    words = other_page(request)
    if words is not None:
        return json_reply({"error": words}, now, 403)
    name = request.path.removeprefix("/_simulator/")
    pull = _STRINGS.get((request.method, name))
    if pull is None:
        known = ", ".join(f"{method} {path}" for method, path in _STRINGS)
        return json_reply({"error": f"no such string; there are {known}"}, now, 404)
    try:
        body = json.loads(request.body or b"{}")
        found = pull(simulator, dict(body))
    except _WRONG as error:
        return json_reply({"error": f"{type(error).__name__}: {error}"[:300]}, now, 400)
    return json_reply(found or {"done": True}, simulator.clock.time())


def _advance(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.advance(float(body["seconds"]))


def _expire(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.expire_tokens()


def _revoke(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.revoke_tokens(refresh=bool(body.get("refresh")))


def _fail_next(simulator: Simulator, body: dict[str, Any]) -> None:
    lock_id = None if body.get("lock_id") is None else int(body["lock_id"])
    fault = _fault(str(body["fault"]), body) if "fault" in body else int(body["code"])
    simulator.fail_next(fault, body.get("operation"), int(body.get("times", 1)), lock_id=lock_id)


def _fault(name: str, body: dict[str, Any]) -> Fault:
    if name == "slow":
        seconds = float(body["seconds"])
        if not 0 <= seconds <= LONGEST_PAUSE:
            raise ValueError(f"seconds must lie between 0 and {LONGEST_PAUSE}")
        return Fault.slow(seconds)
    if name not in FAULTS:
        raise ValueError(f"fault must be slow, {', '.join(FAULTS)}")
    return FAULTS[name]()


def _fail_randomly(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.fail_randomly(float(body["rate"]), int(body.get("seed", 1)))


def _gateways(simulator: Simulator, body: dict[str, Any]) -> None:
    online = None if body.get("online") is None else bool(body["online"])
    busy = None if body.get("busy_seconds") is None else float(body["busy_seconds"])
    simulator.switch_gateway(int(body["id"]), online=online, busy_seconds=busy)


def _locks(simulator: Simulator, body: dict[str, Any]) -> None:
    number = int(body["id"])
    if body.get("online") is not None:
        simulator.switch_lock(number, online=bool(body["online"]))
    if body.get("battery") is not None:
        simulator.set_battery(number, int(body["battery"]))
    if body.get("frozen") is not None:
        simulator.freeze(number, frozen=bool(body["frozen"]))


def _month_limit(simulator: Simulator, body: dict[str, Any]) -> None:
    limit = None if body["limit"] is None else int(body["limit"])
    if limit is not None and limit < 0:
        raise ValueError("limit must be 0 or more, or null")
    simulator.month_limit = limit


def _callbacks(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.send_callbacks_to(str(body["url"]), body.get("client_id"))


def _disturb(simulator: Simulator, body: dict[str, Any]) -> None:
    shares = {name: float(body.get(name, 0)) for name in ("late", "repeat", "reorder", "odd")}
    simulator.callbacks.disturb(**shares, seed=int(body.get("seed", 1)))


def _people(simulator: Simulator, body: dict[str, Any]) -> dict[str, Any]:
    ways: dict[str, Callable[[int, str], bool]] = {
        "passcode": simulator.enter_passcode,
        "card": simulator.present_card,
        "fingerprint": simulator.touch_finger,
        "face": simulator.show_face,
        "palm": simulator.show_palm,
        "remote": simulator.press_remote,
        "qr_code": simulator.show_qr_code,
        "key": partial(_turn_key, simulator),
        "door": partial(_move_door, simulator),
    }
    shown = [name for name in ways if name in body]
    if len(shown) != 1:
        raise ValueError(f"one of {', '.join(ways)} is needed")
    return {"opens": ways[shown[0]](int(body["lock_id"]), str(body[shown[0]]))}


def _turn_key(simulator: Simulator, lock_id: int, how: str) -> bool:
    simulator.turn_key(lock_id, locks=_is_shut(how, "lock"))
    return how == "open"


def _move_door(simulator: Simulator, lock_id: int, how: str) -> bool:
    if not _is_shut(how, "close"):
        return simulator.open_door(lock_id)
    simulator.close_door(lock_id)
    return False


def _is_shut(how: str, word: str) -> bool:
    if how not in ("open", word):
        raise ValueError(f"open or {word} is needed, not {how!r}")
    return how == word


def _script(simulator: Simulator, body: dict[str, Any]) -> None:
    planned = []
    for line in body["lines"]:
        rest = {name: value for name, value in line.items() if name not in ("after", "pull")}
        after = float(line["after"])
        if not 0 <= after < END_OF_TIME:
            raise ValueError("after must be seconds from now")
        planned.append((after, partial(_quietly, _STRINGS["POST", line["pull"]], simulator, rest)))
    for seconds, act in planned:  # a script with a line that nobody understands does not begin
        simulator.at(seconds, act)


def _quietly(pull: Callable[[Any, dict[str, Any]], object], simulator: Simulator, body: dict[str, Any]) -> None:
    """A line that fails when its time has come must not fail the call that happens to meet it."""
    with suppress(*_WRONG):
        pull(simulator, body)


def _counts(simulator: Simulator, body: dict[str, Any]) -> dict[str, Any]:
    return {
        "requests": simulator.log.counts,
        "executions": dict(simulator.executions),
        "locks": len(simulator.state.locks),
    }


_STRINGS: Final[dict[tuple[str, str], Callable[[Any, dict[str, Any]], dict[str, Any] | None]]] = {
    ("POST", "clock/advance"): _advance,
    ("POST", "tokens/expire"): _expire,
    ("POST", "tokens/revoke"): _revoke,
    ("POST", "fail_next"): _fail_next,
    ("POST", "fail_randomly"): _fail_randomly,
    ("POST", "gateways"): _gateways,
    ("POST", "locks"): _locks,
    ("POST", "month_limit"): _month_limit,
    ("POST", "callbacks"): _callbacks,
    ("POST", "disturb"): _disturb,
    ("POST", "people"): _people,
    ("POST", "script"): _script,
    ("GET", "counts"): _counts,
}
