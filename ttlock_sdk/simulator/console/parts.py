"""Small parts that several pages show: the state of a lock, its battery, signals, moments."""

from __future__ import annotations

from ..doors import in_passage, zoned
from ..simulator import Simulator
from ..state import Lock
from .html import Html, tag


def bar(crumb: Html | None = None) -> Html:
    """The top of every page."""
    name = tag("a", tag("span", "", class_="mark", aria_hidden="true"), "TTLock simulator", href="/", class_="name")
    note = tag("span", "a cloud on your desk", class_="note")
    return tag("header", name, crumb or note, class_="bar")


def badge(lock: Lock, now: int) -> Html:
    """Whether a lock is open, closed, frozen, dead or off line, in a word and a colour."""
    if not lock.battery:
        return tag("span", "No power", class_="badge dead")
    if lock.is_frozen:
        return tag("span", "Frozen", class_="badge frozen")
    if not lock.is_online:
        return tag("span", "Off line", class_="badge dead")
    if lock.is_open:
        return tag("span", "Open, passage" if in_passage(lock, now) else "Open", class_="badge open")
    return tag("span", "Locked", class_="badge locked")


def battery(lock: Lock) -> Html:
    """The charge, as a bar and in digits."""
    level = "low" if lock.battery <= 20 else "fair" if lock.battery <= 50 else "good"
    meter = tag("meter", f"{lock.battery} %", min=0, max=100, low=21, high=51, optimum=100, value=lock.battery)
    return tag("span", meter, tag("span", f"{lock.battery} %", class_="digits"), class_=f"battery {level}")


def reach(simulator: Simulator, lock: Lock) -> Html:
    """How a lock is reached, in few words: a name may be cut where there is little room, what is wrong with it not."""
    if lock.has_network:
        return tag("span", "own network", class_="reach ok")
    near = simulator.state.gateways_of(lock.owner, lock.lock_id)
    if not near:
        return tag("span", "no gateway", class_="reach none")
    online = [gateway for gateway in near if gateway.is_online]
    free = [gateway for gateway in online if gateway.is_free(simulator.clock.time())]
    words, mood = ("", "ok") if free else (" busy", "busy") if online else (" off line", "none")
    name = (free or online or near)[0].name
    return tag(
        "span", tag("span", name, class_="who"), tag("span", words), class_=f"reach {mood}", title=f"{name}{words}"
    )


def moment(ms: int, lock: Lock | None = None) -> Html:
    """A time of the last hours in UTC; of a lock, a day and a time as its own clock shows it."""
    found = zoned(ms, lock)
    shown = f"{found:%H:%M:%S}" if lock is None else f"{found:%d %b %H:%M}"
    return tag("time", shown, datetime=f"{found:%Y-%m-%dT%H:%M:%S}", title=f"{found:%d %b %Y %H:%M:%S}")
