"""What a phone next to a meter tells the cloud: its broadcast, its mobile network, its firmware."""

from __future__ import annotations

import base64
from typing import Any, Final

from attrs import evolve

from ..state import CellularInfo, Deed
from ..wire import Refusal
from .call import DONE, Call, Handler, filled
from .meter_kinds import WATER, Kind, meter_by_mac, meter_of, needed, note, of_kinds

NEWEST: Final = "1.1.28.250625"
_OPERATORS: Final = {
    "CHN-CT": "China Telecom",
    "CHINAMOBILE": "China Mobile",
    "CHINA MOBILE": "China Mobile",
    "CHN-UNICOM": "China Unicom",
}
_STRONG, _FAIR = -75, -85  # dBm


def sync_from_broadcast(kind: Kind, call: Call) -> dict[str, Any]:
    """Take the caller's word for what a meter shows; the meter stays as it is."""
    meter = meter_by_mac(call, kind)
    battery = call.number("electricQuantity") if kind is WATER else meter.known.battery
    if not 0 <= battery <= 100:
        raise Refusal(-3, "electricQuantity is invalid")
    meter.known = evolve(
        meter.known,
        pay_mode=call.number("payMode"),
        on_off=call.number("onOff"),
        total=needed(call, kind.amount("total")),
        remainder=needed(call, kind.amount("remainder")),
        max_power=meter.known.max_power if kind is WATER else needed(call, "maxPower"),
        battery=battery,
    )
    meter.read_ms = call.clock.ms()
    note(call, meter, Deed.READ)
    return DONE


def report_advertisement(kind: Kind, call: Call) -> dict[str, Any]:
    """A broadcast, whatever stands in it, lets the cloud know what the meter shows now."""
    meter = meter_by_mac(call, kind)
    meter.read(call.clock.ms())
    note(call, meter, Deed.READ)
    return DONE


def upload_cellular_info(kind: Kind, call: Call) -> dict[str, Any]:
    """The mobile network of a meter, which makes it a 4G meter."""
    meter = meter_of(call, kind)
    if not meter.is_online:
        raise Refusal(-3036, "the meter has no connection")
    meter.cellular = CellularInfo(
        node_id=call.fields["catOneNodeId"],
        card_number=call.fields["catOneCardNumber"],
        operator=call.fields["catOneOperator"],
        imsi=call.fields["catOneImsi"],
        rssi=call.number("catOneRssi"),
        apn=call.text("catOneApn"),
    )
    return DONE


def get_cellular_info(kind: Kind, call: Call) -> dict[str, Any]:
    """The mobile network that was uploaded."""
    info = meter_of(call, kind).cellular
    if info is None:
        raise Refusal(-1, "the meter has no mobile network")
    return {
        "rssiGrade": _grade(info.rssi),
        "catOneNodeId": info.node_id,
        "catOneCardNumber": info.card_number,
        "catOneOperator": _OPERATORS.get(info.operator, info.operator),
        "catOneImsi": info.imsi,
        **filled(catOneApn=info.apn),
        "overseaCard": int(info.operator not in _OPERATORS),
    }


def check_upgrade(kind: Kind, call: Call) -> dict[str, Any]:
    """Whether the cloud has heard that the newest firmware runs, and that firmware where it does not."""
    meter = meter_of(call, kind)
    needs = meter.firmware != NEWEST
    package = base64.b64encode(NEWEST.encode()).decode()
    return {
        "needUpgrade": int(needs),
        "firmwareInfo": {
            "modelNum": meter.model,
            "hardwareRevision": meter.hardware,
            "firmwareRevision": meter.firmware,
        },
        **({"firmwarePackage": package} if needs else {}),
        "version": NEWEST,
    }


def report_upgrade(kind: Kind, call: Call) -> dict[str, Any]:
    """The newest firmware runs."""
    meter_of(call, kind).firmware = NEWEST
    return DONE


def _grade(rssi: int) -> int:
    if rssi >= 0:
        return 0
    return 3 if rssi > _STRONG else 2 if rssi >= _FAIR else 1


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {
        "sync{}MeterFromBroadcast": sync_from_broadcast,
        "report{}MeterAdvertisement": report_advertisement,
        "upload{}MeterCellularInfo": upload_cellular_info,
        "get{}MeterCellularInfo": get_cellular_info,
        "check{}MeterUpgrade": check_upgrade,
        "report{}MeterUpgradeSuccess": report_upgrade,
    }
)
