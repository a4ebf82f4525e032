"""python -m typed_service: one guest of the demo world, in and out again.

Wants the variables that `TTLock.from_env` reads, such as those of the simulator:

    python -m ttlock_sdk.simulator --seed demo
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from ttlock_sdk import TTLock

from .desk import Desk
from .rooms import to_recharge
from .stays import Stay


def main() -> None:
    """Check a guest in, and out again, and say which batteries are low."""
    now = datetime.now(UTC)
    stay = Stay("Back door", "Guest", "271828", now, now + timedelta(days=2))
    with TTLock.from_env() as client:
        desk = Desk(client)
        print(stay.guest, "has passcode", desk.check_in(stay), "until", f"{stay.leaves:%d %B}")
        print("gone again" if desk.check_out(stay) else "was not there")
        print("to recharge:", ", ".join(to_recharge(client.locks.iter())[:3]))


if __name__ == "__main__":
    main()
