"""The strings of a simulator that runs as a process, under `/_simulator/`. No part of the TTLock API.

    POST /_simulator/clock/advance       {"seconds": 3600}
    POST /_simulator/tokens/expire       {}
    POST /_simulator/tokens/revoke       {"refresh": false}
    POST /_simulator/fail_next           {"code": -3003, "operation": "unlock", "times": 1}
    POST /_simulator/fail_randomly       {"rate": 0.01, "seed": 1}
    POST /_simulator/gateways            {"id": 78001, "online": false, "busy_seconds": 5}
    GET  /_simulator/counts              requests by operation, executions, locks

A string that is pulled wrongly is answered with HTTP 400 and says why.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from .wire import Reply, Request, json_reply

if TYPE_CHECKING:
    from .simulator import Simulator


_END_OF_TIME: Final = 253_402_300_800.0 - 10 * 365 * 86_400  # tokens and passcodes end later than now


def answer(simulator: Simulator, request: Request) -> Reply:
    """Pull the string that the path names."""
    now = simulator.clock.time()
    name = request.path.removeprefix("/_simulator/")
    pull = _STRINGS.get((request.method, name))
    if pull is None:
        known = ", ".join(f"{method} {path}" for method, path in _STRINGS)
        return json_reply({"error": f"no such string; there are {known}"}, now, 404)
    try:
        body = json.loads(request.body or b"{}")
        found = pull(simulator, dict(body))
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        return json_reply({"error": f"{type(error).__name__}: {error}"[:300]}, now, 400)
    return json_reply(found or {"done": True}, simulator.clock.time())


def _advance(simulator: Simulator, body: dict[str, Any]) -> None:
    seconds = float(body["seconds"])
    if not 0 <= simulator.clock.time() + seconds < _END_OF_TIME:  # also what is no number
        raise ValueError("seconds lead out of the years 1970 to 9999")
    simulator.clock.advance(seconds)


def _expire(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.expire_tokens()


def _revoke(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.revoke_tokens(refresh=bool(body.get("refresh")))


def _fail_next(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.fail_next(int(body["code"]), body.get("operation"), int(body.get("times", 1)))


def _fail_randomly(simulator: Simulator, body: dict[str, Any]) -> None:
    simulator.fail_randomly(float(body["rate"]), int(body.get("seed", 1)))


def _gateways(simulator: Simulator, body: dict[str, Any]) -> None:
    gateway = simulator.state.gateways[int(body["id"])]
    busy = float(body.get("busy_seconds", 0))
    gateway.is_online = bool(body.get("online", gateway.is_online))
    gateway.busy_until = simulator.clock.time() + busy if busy else gateway.busy_until


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
    ("GET", "counts"): _counts,
}
