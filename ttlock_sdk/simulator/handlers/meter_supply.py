"""What goes out to a meter through a gateway, but for payments; and the price, which stays in the cloud."""

from __future__ import annotations

from typing import Any, Final

from ..state import Deed, Meter
from ..state.meters import ON, PREPAID
from ..wire import Refusal
from .call import DONE, Call, Handler
from .meter_kinds import ELECTRIC, WATER, Kind, amount, meter_of, needed, note, of_kinds, shown


def update_price(kind: Kind, call: Call) -> dict[str, Any]:
    """Another price, for a prepaid meter alone."""
    meter, price = meter_of(call, kind), needed(call, "price")
    if meter.known.pay_mode != PREPAID:
        raise Refusal(-3, "the meter is not prepaid")
    meter.price = price
    note(call, meter, Deed.PRICE, f"Price of {shown(price)}")
    return DONE


def update_pay_mode(kind: Kind, call: Call) -> dict[str, Any]:
    """Paid for before or after use; a prepaid meter with nothing left goes off."""
    meter, price, mode = meter_of(call, kind), amount(call, "price"), call.number("payMode")
    if mode == PREPAID and price is None:
        raise Refusal(-3, "price is required for a prepaid meter")
    call.carrier(meter.meter_id, meter)
    meter.pay_mode = mode
    meter.price = meter.price if price is None else price
    meter.settle()
    meter.learn("pay_mode", "on_off")
    note(call, meter, Deed.PAY_MODE, "Paid for before use" if mode == PREPAID else "Paid for after use")
    return DONE


def update_max_power(kind: Kind, call: Call) -> dict[str, Any]:
    """Another limit of power."""
    meter, limit = meter_of(call, kind), needed(call, "maxPower")
    call.carrier(meter.meter_id, meter)
    meter.max_power = limit
    meter.learn("max_power")
    return DONE


def update_total(kind: Kind, call: Call) -> dict[str, Any]:
    """Another count of all that has gone through."""
    meter, total = meter_of(call, kind), needed(call, kind.amount("total"))
    call.carrier(meter.meter_id, meter)
    meter.total = total
    meter.learn("total")
    note(call, meter, Deed.VOLUME_SET, f"Total of {shown(total)} {kind.volume}")
    return DONE


def clear(kind: Kind, call: Call) -> dict[str, Any]:
    """Nothing is left; a prepaid meter goes off."""
    meter = meter_of(call, kind)
    call.carrier(meter.meter_id, meter)
    meter.clear()
    meter.learn("remainder", "on_off")
    note(call, meter, Deed.CLEARED)
    return DONE


def switch(kind: Kind, call: Call) -> dict[str, Any]:
    """On or off; a prepaid meter with nothing left stays off."""
    meter, on_off = meter_of(call, kind), call.number("onOff")
    call.carrier(meter.meter_id, meter)
    meter.switch(on_off)
    meter.learn("on_off")
    note(call, meter, Deed.SWITCHED_ON if on_off == ON else Deed.SWITCHED_OFF)
    return DONE


def sync_state(kind: Kind, call: Call) -> dict[str, Any]:
    """Let the cloud know what the meter shows."""
    return read(call, meter_of(call, kind))


def read(call: Call, meter: Meter) -> dict[str, Any]:
    """Read a meter through a gateway."""
    call.carrier(meter.meter_id, meter)
    meter.read(call.clock.ms())
    note(call, meter, Deed.READ)
    return DONE


HANDLERS: Final[dict[str, Handler]] = {
    **of_kinds(
        {
            "update{}MeterPrice": update_price,
            "update{}MeterPayMode": update_pay_mode,
            "clear{}Meter": clear,
            "control{}MeterOnOff": switch,
            "sync{}MeterState": sync_state,
        }
    ),
    **of_kinds({"update{}MeterMaxPower": update_max_power}, (ELECTRIC,)),
    **of_kinds({"update{}MeterTotal": update_total}, (WATER,)),
}
