"""Meters for those who live with them: no account calls, whoever knows the client id may."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final

from ..state import Meter
from ..wire import Refusal
from .call import Call, Handler
from .meter_kinds import TENANT_CODES, Kind, known_by_mac, of_kinds
from .meter_payments import recharge_as_tenant
from .meter_records import records, usage
from .meter_supply import read
from .meters import detail


def get(kind: Kind, call: Call) -> dict[str, Any]:
    """What the cloud knows of the meter with an address, and the token of the first payment that waits."""
    meter = _existing(known_by_mac(call, kind))
    answer = {**detail(kind, call, meter), "executeToken": next(iter(meter.payments), "")}
    answer.pop("electricQuantity", None)  # no page shows a tenant the battery
    return answer


def _of_meter(answer: Callable[[Kind, Call, Meter], dict[str, Any]], kind: Kind, call: Call) -> dict[str, Any]:
    return answer(kind, call, _existing(call.state.meters(kind.name).get(call.number(kind.id))))


def _existing(meter: Meter | None) -> Meter:
    if meter is None:
        raise Refusal(-3, "no such meter")
    return meter


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {
        "get{}MeterAsTenant": get,
        "sync{}MeterStateAsTenant": partial(_of_meter, lambda kind, call, meter: read(call, meter)),
        "recharge{}MeterAsTenant": partial(_of_meter, recharge_as_tenant),
        "list{}MeterUsageRecordsAsTenant": partial(_of_meter, usage),
        "list{}MeterRecordsAsTenant": partial(_of_meter, lambda kind, call, meter: records(call, meter, TENANT_CODES)),
    }
)
