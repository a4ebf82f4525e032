"""The application itself."""

from __future__ import annotations

from typing import Any, Final

from ...quota.months import month_of
from .call import Call, Handler


def get_month_request_count(call: Call) -> dict[str, Any]:
    """Calls of this month, this one included."""
    return {"monthRequestCount": call.application.requests.get(month_of(call.clock.time()), 0)}


def get_server_time(call: Call) -> dict[str, Any]:
    """The time of the cloud, in whole hours since 1970, as hotel clients want it."""
    return {"date": int(call.clock.time() // 3600)}


HANDLERS: Final[dict[str, Handler]] = {
    "getHotelServerTime": get_server_time,
    "getMonthRequestCount": get_month_request_count,
}
