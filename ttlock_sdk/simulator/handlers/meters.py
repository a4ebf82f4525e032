"""Meters of an account: which there are, what the cloud knows of each, who hears them."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve

from ..state import Meter
from ..state.meters import UNKNOWN
from ..wire import Refusal
from .call import DONE, Call, Handler, filled
from .meter_kinds import WATER, Kind, known_by_mac, meter_of, of_kinds, shown


def list_meters(kind: Kind, call: Call) -> dict[str, Any]:
    """The caller's meters, in the order of their numbers."""
    found = call.state.meters(kind.name).of(call.username)
    group_id, wanted = call.number("groupId"), (call.text("searchStr") or "").casefold()
    if group_id or wanted:
        found = [
            meter
            for meter in found
            if group_id in (0, meter.group_id)
            and (wanted in meter.name.casefold() or wanted in meter.number.casefold())
        ]
    page = call.page(found, lambda meter: _state(kind, call, meter))
    return {"list": page["list"], "total": page["total"]}


def get(kind: Kind, call: Call) -> dict[str, Any]:
    """All that the cloud knows of a meter."""
    return detail(kind, call, meter_of(call, kind))


def add(kind: Kind, call: Call) -> dict[str, Any]:
    """A meter that the app kit has set up; one that the caller has already keeps its id and gets the name."""
    meter, name = known_by_mac(call, kind), call.fields["name"]
    if meter is None:
        meter = Meter(call.state.new_id(), kind.name, call.username, name, call.fields["mac"])
        meter.known = evolve(meter.known, on_off=UNKNOWN)
        call.state.keep_meter(meter)
    elif meter.owner != call.username:
        raise Refusal(-2018, "the meter belongs to somebody else")
    meter.name = name
    return {kind.id: meter.meter_id}


def bind(kind: Kind, call: Call) -> dict[str, Any]:
    """The same without telling the id."""
    add(kind, call)
    return DONE


def rename(kind: Kind, call: Call) -> dict[str, Any]:
    """Another name."""
    meter_of(call, kind).name = call.fields["name"]
    return DONE


def list_gateways(kind: Kind, call: Call) -> dict[str, Any]:
    """The caller's gateways that hear a meter, without their ids."""
    meter = meter_of(call, kind)
    return {
        "list": [
            {
                "rssi": gateway.near[meter.meter_id],
                "gatewayName": gateway.name,
                "gatewayVersion": gateway.version,
            }
            for gateway in call.state.gateways_of(meter.owner, meter.meter_id)
        ]
    }


def list_gateway_links(kind: Kind, call: Call) -> dict[str, Any]:
    """The same with their ids and addresses."""
    meter = meter_of(call, kind)
    return {
        "list": [
            {
                "gatewayId": gateway.gateway_id,
                "gatewayMac": gateway.mac,
                "gatewayName": gateway.name,
                "rssi": gateway.near[meter.meter_id],
                "rssiUpdateDate": call.clock.ms(),
            }
            for gateway in call.state.gateways_of(meter.owner, meter.meter_id)
        ]
    }


def detail(kind: Kind, call: Call, meter: Meter) -> dict[str, Any]:
    """A meter as its administrator is shown it."""
    group = call.state.meter_groups.get(meter.group_id)
    return {
        **_state(kind, call, meter),
        "mac": meter.mac,
        "featureValue": meter.feature_value,
        "modelNum": meter.model,
        "hardwareRevision": meter.hardware,
        "firmwareRevision": meter.firmware,
        "maxPower": f"{meter.known.max_power:f}",
        "groupId": meter.group_id,
        **filled(**{f"sync{kind.suffix}Date": meter.read_ms, "groupName": group and group.name}),
    }


def _state(kind: Kind, call: Call, meter: Meter) -> dict[str, Any]:
    near = call.state.gateways_of(meter.owner, meter.meter_id)
    has_way = meter.cellular is not None or any(gateway.is_online for gateway in near)
    return {
        kind.id: meter.meter_id,
        "online": int(meter.is_online and has_way),
        **filled(rssi=max((gateway.near[meter.meter_id] for gateway in near), default=None)),
        "onOff": meter.known.on_off,
        "name": meter.name,
        "number": meter.number,
        "payMode": meter.known.pay_mode,
        kind.amount("total"): shown(meter.known.total),
        kind.amount("remainder"): shown(meter.known.remainder),
        "price": shown(meter.price),
        **({"electricQuantity": meter.known.battery} if kind is WATER else {}),
    }


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {
        "list{}Meters": list_meters,
        "get{}Meter": get,
        "add{}Meter": add,
        "bind{}Meter": bind,
        "rename{}Meter": rename,
        "list{}MeterGateways": list_gateways,
        "list{}MeterGatewayLinks": list_gateway_links,
    }
)
