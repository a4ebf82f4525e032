"""One function an operation: from the fields of a call to its answer, or a `Refusal`. Each module lists its own."""

from __future__ import annotations

from typing import Final

from . import (
    accessories,
    app,
    credentials,
    ekeys,
    gateways,
    groups,
    lock_settings,
    lock_setup,
    locks,
    meter_groups,
    meter_payments,
    meter_records,
    meter_setup,
    meter_supply,
    meter_tasks,
    meters,
    network_locks,
    oauth,
    passcodes,
    qr_codes,
    records,
    standalone_sensors,
    tenant_meters,
    users,
)
from .call import Call, Handler

__all__ = ["HANDLERS", "Call", "Handler"]

_MODULES: Final = (
    accessories,
    app,
    credentials,
    ekeys,
    gateways,
    groups,
    lock_settings,
    lock_setup,
    locks,
    meter_groups,
    meter_payments,
    meter_records,
    meter_setup,
    meter_supply,
    meter_tasks,
    meters,
    network_locks,
    oauth,
    passcodes,
    qr_codes,
    records,
    standalone_sensors,
    tenant_meters,
    users,
)
HANDLERS: Final[dict[str, Handler]] = {name: found for module in _MODULES for name, found in module.HANDLERS.items()}
"""By operationId."""
