"""The application itself."""

from __future__ import annotations

from typing import Any, Final

from ...quota.months import month_of
from .call import Call, Handler


def get_month_request_count(call: Call) -> dict[str, Any]:
    """Calls of this month, this one included."""
    return {"monthRequestCount": call.application.requests.get(month_of(call.clock.time()), 0)}


HANDLERS: Final[dict[str, Handler]] = {
    "getMonthRequestCount": get_month_request_count,
}
