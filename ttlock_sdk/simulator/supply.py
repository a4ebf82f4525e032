"""What happens at meters without a call: somebody uses what they give, a 4G meter connects."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from .clock import SimulatedClock
from .state import Meter, MeterRecord, State


def use(clock: SimulatedClock, meter: Meter, amount: Decimal) -> Decimal:
    """Let an amount flow today, or as much of it as may flow; how much it was."""
    if not amount.is_finite() or amount < 0:
        raise ValueError(f"amount must not be below zero, and not {amount}")
    return meter.use(amount, datetime.fromtimestamp(clock.time(), UTC).date().isoformat())


def connect(state: State, clock: SimulatedClock, meter: Meter) -> None:
    """Let a 4G meter do what waits for it, and tell the cloud what it shows."""
    for task in meter.tasks.values():
        if not task.is_used:
            deed = meter.carry_out(task)
            meter.records.append(MeterRecord(state.new_id(), deed, meter.owner, deed.value, clock.ms()))
    meter.read(clock.ms())
