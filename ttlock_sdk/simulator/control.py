"""The strings of a simulator that runs as a process, under `/_simulator/`. No part of the TTLock API.

    POST /_simulator/clock/advance       {"seconds": 3600}
    POST /_simulator/tokens/expire       {}
    POST /_simulator/tokens/revoke       {"refresh": false}
    POST /_simulator/fail_next           {"code": -3003, "operation": "unlock", "times": 1, "lock_id": 532001}
    POST /_simulator/fail_randomly       {"rate": 0.01, "seed": 1}
    POST /_simulator/gateways            {"id": 78001, "online": false, "busy_seconds": 5}
    POST /_simulator/callbacks           {"url": "http://127.0.0.1:9000/secret-path", "client_id": "..."}
    POST /_simulator/disturb             {"late": 0.5, "repeat": 0.05, "reorder": 0.1, "odd": 0.01, "seed": 1}
    POST /_simulator/people              {"lock_id": 532001, "passcode": "0123"}; or card, fingerprint, face, palm
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
from .origins import other_page
from .wire import Reply, Request, json_reply

if TYPE_CHECKING:
    from .simulator import Simulator


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
    simulator.fail_next(int(body["code"]), body.get("operation"), int(body.get("times", 1)), lock_id=lock_id)


def _fail_randomly(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.fail_randomly(float(body["rate"]), int(body.get("seed", 1)))


def _gateways(simulator: Simulator, body: dict[str, Any]) -> None:
    online = None if body.get("online") is None else bool(body["online"])
    busy = None if body.get("busy_seconds") is None else float(body["busy_seconds"])
    simulator.switch_gateway(int(body["id"]), online=online, busy_seconds=busy)


def _callbacks(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.send_callbacks_to(str(body["url"]), body.get("client_id"))


def _disturb(simulator: Simulator, body: dict[str, Any]) -> None:
    shares = {name: float(body.get(name, 0)) for name in ("late", "repeat", "reorder", "odd")}
    simulator.callbacks.disturb(**shares, seed=int(body.get("seed", 1)))


def _people(simulator: Simulator, body: dict[str, Any]) -> dict[str, Any]:
    ways = {
        "passcode": simulator.enter_passcode,
        "card": simulator.present_card,
        "fingerprint": simulator.touch_finger,
        "face": simulator.show_face,
        "palm": simulator.show_palm,
    }
    shown = [name for name in ways if name in body]
    if len(shown) != 1:
        raise ValueError(f"one of {', '.join(ways)} is needed")
    return {"opens": ways[shown[0]](int(body["lock_id"]), str(body[shown[0]]))}


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
    ("POST", "callbacks"): _callbacks,
    ("POST", "disturb"): _disturb,
    ("POST", "people"): _people,
    ("POST", "script"): _script,
    ("GET", "counts"): _counts,
}
