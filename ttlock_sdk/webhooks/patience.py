"""How often and when an event is handed over again after its handler failed."""

from __future__ import annotations

from attrs import field, frozen, validators

_LONGEST_POWER = 60


@frozen(kw_only=True)
class Patience:
    """Rests that grow twofold, from the first to the longest, each shortened by chance by up to a half.

        Receiver(handler, secret=secret, spool=spool, patience=Patience(attempts=5))

    By default an event is given up after some three quarters of an hour.

    Attributes:
        attempts: how often an event is handed over at most; then it is a dead letter.
        first_seconds: the rest after the first failure.
        longest_seconds: no rest is longer.
    """

    attempts: int = field(default=20, validator=validators.ge(1))
    first_seconds: float = field(default=1.0, validator=validators.ge(0))
    longest_seconds: float = field(default=300.0, validator=validators.ge(0))

    def rest(self, attempt: int, chance: float) -> float:
        """Seconds to rest after this attempt failed.

        Args:
            attempt: 1 for the first.
            chance: from 0 to 1, by chance, so that events that failed together do not all come back together.
        """
        power = min(attempt - 1, _LONGEST_POWER)
        return min(self.longest_seconds, self.first_seconds * 2.0**power) * (0.5 + chance / 2)
