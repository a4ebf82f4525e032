"""Where the tour takes place: the simulator, whose strings we can pull, or a real account, which is asked first."""

from __future__ import annotations

import sys

import httpx
import show

from ttlock_sdk.models import Lock


class Stage:
    """The simulator's address, or an empty one for the real cloud."""

    def __init__(self, simulator: str) -> None:
        self.simulator = simulator

    def pick(self, locks: list[Lock]) -> Lock:
        """The lock that the tour tries things on; on a real account its owner is asked."""
        if self.simulator:
            return next(lock for lock in locks if lock.features.remote_unlock and lock.has_gateway)
        names = {str(lock.lock_id): lock for lock in locks}
        show.table(("id", "name"), [(lock.lock_id, lock.lock_alias) for lock in locks])
        show.console.print("The tour adds and deletes passcodes on one lock, unlocks it and locks it again.")
        answer = show.console.input("Id of the lock to use, or Enter to stop here: ").strip()
        if answer not in names:
            sys.exit("Nothing was touched.")
        return names[answer]

    def expire_tokens(self) -> bool:
        """Let every token end now, where that is possible."""
        return self._pull("tokens/expire", {})

    def make_busy(self, code: int) -> bool:
        """Let the next unlock meet a busy gateway, where that is possible."""
        return self._pull("fail_next", {"code": code, "operation": "unlock"})

    def _pull(self, string: str, body: dict[str, object]) -> bool:
        if self.simulator:
            httpx.post(f"{self.simulator}/_simulator/{string}", json=body).raise_for_status()
        return bool(self.simulator)
