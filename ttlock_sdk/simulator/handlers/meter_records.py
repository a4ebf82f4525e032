"""What was used, and what was done with a meter."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from ..state import Deed, Meter, MeterRecord
from ..wire import Refusal
from .call import Call, Handler
from .meter_kinds import Kind, meter_of, of_kinds, shown

DATE_ROW: Final = -1
DAY_MS: Final = 86_400_000
_SPANS: Final = ((10, 10), (7, 10), (4, 7))  # by dateType: how much of a date names a span, and one of its rows
_RECHARGES: Final = frozenset({Deed.RECHARGED, Deed.RECHARGED_BY_TENANT})
_SEARCHED: Final[Mapping[str | None, frozenset[Deed]]] = {
    None: frozenset(Deed),
    "1": _RECHARGES,
    "2": frozenset({Deed.SWITCHED_OFF}),
    "3": frozenset({Deed.SWITCHED_ON}),
    "4": frozenset({Deed.READ}),
    "5": frozenset({Deed.PRICE}),
    "6": frozenset({Deed.CLEARED}),
}


def list_usage(kind: Kind, call: Call) -> dict[str, Any]:
    """What was used in the parts of a span, as far as it was read."""
    return usage(kind, call, meter_of(call, kind))


def list_records(kind: Kind, call: Call) -> dict[str, Any]:
    """What was done with a meter, the latest first."""
    return records(call, meter_of(call, kind), kind.codes)


def usage(kind: Kind, call: Call, meter: Meter) -> dict[str, Any]:
    """The months of a year, the days of a month, or one day; only those in which something was used."""
    span = call.number("dateType")
    wide, fine = _SPANS[span]
    wanted = _span(call, wide)
    rows: dict[str, Decimal] = {}
    for day, used in sorted(meter.usage.items()):
        if day.startswith(wanted):
            rows[day[:fine]] = rows.get(day[:fine], Decimal()) + used
    return {
        "list": [
            {"dateType": span, kind.amount("used"): shown(used) + kind.unit, "createDate": part}
            for part, used in rows.items()
        ]
    }


def records(call: Call, meter: Meter, codes: Mapping[Deed, int]) -> dict[str, Any]:
    """One page of those records that have a code, the latest first, with a row before those of each day."""
    deeds, wanted = _SEARCHED[call.text("recordType")] & codes.keys(), (call.text("searchStr") or "").casefold()
    found = [
        record
        for record in reversed(meter.records)
        if record.deed in deeds and (wanted in record.title.casefold() or wanted in record.content.casefold())
    ]
    ahead = call.number("timezoneRawOffSet")
    if abs(ahead) > DAY_MS:
        raise Refusal(-3, "timezoneRawOffSet is invalid")
    page = call.page(found, lambda record: _row(record, codes, ahead))
    return {"list": _with_dates(page["list"]), "total": page["total"]}


def _span(call: Call, length: int) -> str:
    today = datetime.fromtimestamp(call.clock.time(), UTC).date()
    text = call.text("dateStr") or today.isoformat()[:length]
    try:
        date.fromisoformat((text + "-01-01")[:10])
    except ValueError:
        raise Refusal(-3, "dateStr is no date") from None
    if len(text) != length:
        raise Refusal(-3, "dateStr does not fit dateType")
    return text


def _row(record: MeterRecord, codes: Mapping[Deed, int], ahead: int) -> dict[str, Any]:
    moment = datetime.fromtimestamp(record.ms // 1000, UTC) + timedelta(milliseconds=ahead)
    return {
        "id": record.record_id,
        "recordType": codes[record.deed],
        "title": record.title,
        "content": record.content,
        "date": moment.strftime("%Y-%m-%d %H:%M:%S"),
    }


def _with_dates(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    last = ""
    for row in rows:
        day, _, row["date"] = row["date"].partition(" ")
        if day != last:
            found.append({"recordType": DATE_ROW, "date": day})
        found.append(row)
        last = day
    return found


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {"list{}MeterUsageRecords": list_usage, "list{}MeterOperationRecords": list_records}
)
