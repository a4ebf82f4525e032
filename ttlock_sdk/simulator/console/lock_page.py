"""One lock: its state, a keypad, those who may open it, what goes wrong, what happened."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from ..._runtime.records import RecordKind, kind_of
from ..simulator import Simulator
from ..state import Gateway, Lock, Record
from . import news, tables
from .html import Html, button, tag, text
from .parts import badge, bar, battery, moment, reach

RECORDS = 30
WORDS = {
    4: "passcode", 7: "card", 8: "fingerprint", 10: "key", 11: "app", 12: "gateway", 30: "door closed",
    31: "door opened", 36: "key", 45: "by itself", 48: "too many wrong tries", 55: "remote", 57: "QR code",
    58: "QR code, expired", 63: "passage mode", 67: "face", 84: "palm", 92: "administrator's code",
}  # fmt: skip
SHELVES = {
    "cards": "Hold card",
    "fingerprints": "Touch with",
    "faces": "Show face",
    "palm_veins": "Show palm",
}


def body(simulator: Simulator, lock: Lock, fields: Mapping[str, str]) -> Html:
    """The whole page of a lock."""
    crumb = tag("nav", tag("a", "All locks", href="/"), aria_label="Back", class_="crumb")
    main = tag(
        "main",
        live(simulator, lock),
        tag("div", keypad(lock, ""), records(lock), class_="pair"),
        _people(lock),
        tables.credentials(lock),
        tables.codes(lock, fields),
    )
    return text(bar(crumb), tag("div", main, news.aside(simulator), class_="columns"))


def live(simulator: Simulator, lock: Lock) -> Html:
    """State and switches, refreshed every second."""
    state = tag(
        "div",
        tag("h1", lock.alias),
        tag("div", badge(lock, simulator.clock.ms()), battery(lock), reach(simulator, lock), class_="state"),
        tag("p", f"No {lock.lock_id} · {lock.mac} · firmware {lock.firmware} · {_zone(lock)}", class_="small"),
        class_="head",
    )
    return tag(
        "div",
        state,
        _switches(simulator, lock),
        id="live",
        hx_get=f"/_console/locks/{lock.lock_id}/live",
        hx_trigger="every 1s",
        hx_swap="outerHTML",
    )


def keypad(lock: Lock, code: str, said: Html | None = None) -> Html:
    """The keypad with what was typed so far, and what the lock said last."""
    url = f"/_console/locks/{lock.lock_id}"
    keys = [
        button(
            digit,
            f"{url}/digit",
            f"key-{digit}",
            target="#code",
            class_="key",
            hx_include="#code",
            hx_vals=f'{{"digit": "{digit}"}}',
            hx_sync="#keypad:queue all",
        )
        for digit in "1234567890"
    ]
    clear = button("Clear", f"{url}/digit", "key-clear", target="#code", class_="key soft", hx_vals='{"code": ""}')
    enter = tag("button", "Enter", type="submit", class_="key enter", id="key-enter")
    form = tag(
        "form",
        tag("label", "Code", for_="code"),
        code_input(code),
        tag("div", *keys[:9], clear, keys[9], enter, class_="keys"),
        tag("p", said or "", id="said", role="status", aria_live="polite"),
        hx_post=f"{url}/keypad",
        hx_target="#keypad",
        hx_swap="outerHTML",
        hx_sync="#keypad:queue all",
    )
    return tag("section", tag("h2", "Keypad"), form, id="keypad", class_="card")


def code_input(code: str) -> Html:
    """What was typed so far."""
    return tag(
        "input",
        id="code",
        name_="code",
        value=code,
        inputmode="numeric",
        autocomplete="off",
        maxlength=20,
        aria_describedby="said",
    )


def _zone(lock: Lock) -> str:
    minutes = lock.timezone_offset // 60_000
    return f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60}" + (
        f":{abs(minutes) % 60:02d}" if minutes % 60 else ""
    )


def _switches(simulator: Simulator, lock: Lock) -> Html:
    url = f"/_console/locks/{lock.lock_id}"
    near = simulator.state.gateways_near(lock.lock_id)
    rows = [_gateway(simulator, lock, gateway) for gateway in near]
    charge = [("Battery dead", "0"), ("Battery low", "12"), ("Battery full", "100")]
    own = [
        button(label, f"{url}/battery", f"battery-{level}", target="#live", hx_vals=f'{{"percent": "{level}"}}')
        for label, level in charge
    ]
    own.append(
        button(
            "Unfreeze" if lock.is_frozen else "Freeze",
            f"{url}/freeze",
            "freeze",
            target="#live",
            aria_pressed="true" if lock.is_frozen else "false",
        )
    )
    if lock.has_network:
        label = "Network off" if lock.is_online else "Network on"
        own.append(button(label, f"{url}/network", "network", target="#live"))
    door = [
        button("Turn key to open", f"{url}/key", "key-open", target="#live", hx_vals='{"locks": "0"}'),
        button("Turn key to lock", f"{url}/key", "key-lock", target="#live", hx_vals='{"locks": "1"}'),
        button(
            "Close door" if lock.door_is_open else "Open door",
            f"{url}/door",
            "door",
            target="#live",
            hx_vals=f'{{"open": "{0 if lock.door_is_open else 1}"}}',
        ),
    ]
    return tag(
        "section",
        tag("h2", "Switches"),
        *rows,
        tag("div", *own, class_="row"),
        tag("div", *door, class_="row"),
        class_="card switches",
        aria_label="Switches",
    )


def _gateway(simulator: Simulator, lock: Lock, gateway: Gateway) -> Html:
    url, number = f"/_console/gateways/{gateway.gateway_id}", gateway.gateway_id
    busy = gateway.busy_until > simulator.clock.time()
    told = {"hx_vals": f'{{"lock": "{lock.lock_id}"}}', "target": "#live"}
    state = "off line" if not gateway.is_online else "busy" if busy else "on line"
    mood = "none" if not gateway.is_online else "busy" if busy else "ok"
    return tag(
        "div",
        tag("strong", gateway.name),
        tag(
            "span",
            f"{gateway.near[lock.lock_id]} dBm, {state}",
            class_=f"reach {mood}",
        ),
        button(
            "Take off line" if gateway.is_online else "Bring on line",
            f"{url}/online",
            f"online-{number}",
            aria_pressed="false" if gateway.is_online else "true",
            **told,
        ),
        button(
            "Free again" if busy else "Busy for 30 s",
            f"{url}/busy",
            f"busy-{number}",
            aria_pressed="true" if busy else "false",
            **told,
        ),
        class_="row",
    )


def _people(lock: Lock) -> Html:
    url = f"/_console/locks/{lock.lock_id}/present"
    acts: list[Html] = []
    for shelf, verb in SHELVES.items():
        for item in islice(getattr(lock, shelf).values(), 8):
            vals = f'{{"shelf": "{shelf}", "item": "{item.credential_id}"}}'
            label = f"{verb}: {item.name or item.number}"
            acts.append(button(label, url, f"{shelf}-{item.credential_id}", target="#keypad", hx_vals=vals))
    for remote in (item for item in lock.accessories.values() if item.kind == "remote"):
        vals = f'{{"shelf": "remote", "item": "{remote.accessory_id}"}}'
        acts.append(
            button(f"Press remote: {remote.name}", url, f"remote-{remote.accessory_id}", target="#keypad", hx_vals=vals)
        )
    for code in lock.qr_codes.values():
        vals, ident = f'{{"shelf": "qr_code", "item": "{code.qr_code_id}"}}', f"qr-{code.qr_code_id}"
        acts.append(button(f"Show QR code: {code.name}", url, ident, target="#keypad", hx_vals=vals))
    stranger = button("Hold a card nobody knows", url, "stranger", target="#keypad", hx_vals='{"shelf": "stranger"}')
    return tag(
        "section", tag("h2", "People at the door"), tag("div", *acts, stranger, class_="acts"), class_="card people"
    )


def records(lock: Lock) -> Html:
    """The newest records, refreshed every second."""
    items = [_record(lock, record) for record in islice(reversed(lock.records), RECORDS)]
    shown = tag("ol", *items) if items else tag("p", "Nothing has happened yet.", class_="nothing")
    url = f"/_console/locks/{lock.lock_id}/records"
    refreshed = {"hx_get": url, "hx_trigger": "every 1s", "hx_swap": "outerHTML"}
    return tag("section", tag("h2", "Records"), shown, class_="card records", id="records", **refreshed)


def _record(lock: Lock, record: Record) -> Html:
    kind, number = kind_of(record.kind, record.raw_kind), record.kind or record.raw_kind
    if not record.success:
        verb, mood = "refused", "bad"
    else:
        moods = {RecordKind.UNLOCK: ("unlocked", "good"), RecordKind.LOCK: ("locked", "calm")}
        verb, mood = moods.get(kind, (str(kind), "calm"))
    return tag(
        "li",
        moment(record.lock_ms - lock.clock_drift_ms, lock),
        tag("span", WORDS.get(number, f"type {number}"), class_="what"),
        tag("span", record.username or "", class_="about"),
        tag("span", verb, class_=f"end {mood}"),
    )
