"""What has just come in and gone out: requests and callbacks, newest first."""

from __future__ import annotations

from itertools import islice

from ..callbacks import Sent
from ..log import Entry
from ..simulator import Simulator
from .html import Html, tag
from .parts import moment

SHOWN = 25
MOODS = {"success": "good", "no address": "calm"}  # nobody has asked for callbacks: that is nothing bad
NAMES = {1: "lock record", 2: "gateway", 3: "Wi-Fi lock", 4: "Wi-Fi failure", 7: "door sensor"}


def aside(simulator: Simulator) -> Html:
    """Both lists beside a page."""
    return tag("aside", lists(simulator), aria_label="What happens")


def lists(simulator: Simulator) -> Html:
    """Both lists, refreshed every second."""
    entries = islice(reversed(simulator.log.entries), SHOWN)
    # callbacks are noted by a thread of their own, while this looks at them
    sent = islice(reversed(simulator.callbacks.sent.copy()), SHOWN)
    return tag(
        "div",
        _list("Requests", "No request yet.", [_request(entry) for entry in entries], "requests"),
        _list("Callbacks", "No callback yet.", [_callback(one) for one in sent], "callbacks"),
        id="news",
        hx_get="/_console/news",
        hx_trigger="every 1s",
        hx_swap="outerHTML",
    )


def _list(title: str, nothing: str, items: list[Html], ident: str) -> Html:
    shown = tag("ol", *items) if items else tag("p", nothing, class_="nothing")
    return tag("section", tag("h2", title, id=f"{ident}-title"), shown, id=ident, aria_labelledby=f"{ident}-title")


def _request(entry: Entry) -> Html:
    failed = bool(entry.code) or entry.status != 200
    end = f"HTTP {entry.status}" if entry.status != 200 else str(entry.code) if entry.code else "ok"
    about = ", ".join(f"{name} {value}" for name, value in entry.fields.items() if name in ("lockId", "gatewayId"))
    return tag(
        "li",
        moment(round(entry.time * 1000)),
        tag("span", entry.operation, class_="what"),
        tag("span", about, class_="about"),
        tag("span", end, class_="end bad" if failed else "end good"),
    )


def _callback(sent: Sent) -> Html:
    return tag(
        "li",
        moment(round(sent.time * 1000)),
        tag("span", NAMES.get(sent.notify_type, str(sent.notify_type)), class_="what"),
        tag("span", sent.summary, class_="about"),
        tag("span", sent.outcome, class_=f"end {MOODS.get(sent.outcome, 'bad')}"),
    )
