"""A program of somebody who has ttlockio and a real cloud; told an address, it shows what it found there as JSON.

It runs in .venv-clients and knows nothing of this package. The library is as it was published: only the addresses that
it keeps as constants are changed.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ttlockwrapper import (  # type: ignore[import-not-found]  # stands in .venv-clients alone
    TTLock,
    TTlockAPIError,
    constants,
    ttlock,
)

ID, SECRET, USERNAME, PASSWORD = "demo-client-id", "demo-client-secret", "demo@example.com", "demo"
CONSTANTS = ("API_URI", "TOKEN_CREATE_URL", "TOKEN_REFRESH_URL")


def main(address: str) -> dict[str, Any]:
    for name in CONSTANTS:
        real = getattr(constants, name)
        parts = urlsplit(real)
        setattr(ttlock, name, real.replace(f"{parts.scheme}://{parts.netloc}", address))
    first = TTLock.get_token(ID, SECRET, USERNAME, PASSWORD, "https://example.com/callback")
    second = TTLock.refresh_token(ID, SECRET, first["refresh_token"], "")
    stale = TTLock(ID, first["access_token"])
    tt = TTLock(ID, second["access_token"])
    gateways = list(tt.get_gateway_generator(pageSize=1))
    gateway_id = next(gateway["gatewayId"] for gateway in gateways if gateway["isOnline"])
    locks = list(tt.get_locks_per_gateway_generator(gateway_id))
    lock_id = locks[0]["lockId"]
    return {
        "tokens": [first, second],
        "gateways": gateways,
        "gateway_id": gateway_id,
        "locks": locks,
        "records": list(tt.get_lock_records_generator(lock_id, pageSize=7)),
        "battery": tt.lock_electric_quantity(lock_id),
        "unlocked": tt.unlock(lock_id),
        "state_after_unlock": tt.lock_state(lock_id),
        "locked": tt.lock(lock_id),
        "state_after_lock": tt.lock_state(lock_id),
        "user": TTLock.create_user(ID, SECRET, "newcomer", "lower case"),
        "codes": [
            code_of(lambda: tt.unlock(1)),
            code_of(lambda: tt.unlock(int(sys.argv[2]))),
            code_of(lambda: list(stale.get_gateway_generator())),
            code_of(lambda: TTLock.get_token(ID, SECRET, USERNAME, "wrong", "")),
            code_of(lambda: TTLock.create_user(ID, SECRET, "newcomer", "lower case")),
        ],
    }


def code_of(call: Callable[[], object]) -> int | None:
    """The code of the library's own exception."""
    try:
        call()
    except TTlockAPIError as error:
        return int(error.error_code)
    return None


if __name__ == "__main__":
    json.dump(main(sys.argv[1]), sys.stdout)
