"""Requests at random to a furnished world: mostly such as the document allows, many of them odd, some broken."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from random import Random
from urllib.parse import urlencode

from hypothesis import strategies as st

from ttlock_sdk.simulator import Request, Simulator
from ttlock_sdk.simulator.document import Field, operations
from ttlock_sdk.simulator.fresh import fresh
from ttlock_sdk.simulator.handlers import HANDLERS
from ttlock_sdk.simulator.state import IssuedToken

FINE = {200, 400, 404, 405, 413, 414, 431}
APPLICATION = {"clientId": "demo-client-id", "clientSecret": "demo-client-secret"}
PATHS = sorted(operations())
STATEFUL = sorted(path for path, operation in operations().items() if operation.id in HANDLERS)
READING = [path for path in STATEFUL if not operations()[path].changes]
DEEP = "[" * 900 + "]" * 900
SECOND = 1_000
NASTY = (
    *("", " ", "0", "-0", "-1", "1.5", "1e999", "NaN", "Infinity", "9" * 19, "-" + "9" * 19, "9" * 20, "9" * 5_000),
    *("٣", "²", "1_0", "+5", "0x10", "true", "null", "\x00", "\r\n", "\ufeff1", "🏡", "a" * 300, "%00", "%s", "'"),
    *(
        "[]",
        "{}",
        "[null]",
        "[1e999]",
        "[NaN]",
        "[1,[2]]",
        '{"a":NaN}',
        '["\\ud800"]',
        '"x"',
        "[true]",
        "[532001,532001]",
    ),
    *('[{"keyboardPwd":"\\udfff","weekDay":1e999}]', '[{"keyboardPwd":"123456"}]', '{"\\ud800":"\\ud800"}'),
    *('[{"weekDay":1,"startTime":NaN,"endTime":"\\ud800"}]', "[1,2,3,4,5,6,7]", "../..", "<script>"),
)
ODD_LISTS = (
    "[null]",
    "[1e999]",
    "[NaN]",
    "[-Infinity]",
    '["\\ud800"]',
    DEEP,
    "[{}]",
    "[[]]",
    "[1.5]",
    "[true]",
    '[{"a":NaN}]',
)
HUGE = (DEEP, '[{"a":' + DEEP + "}]", "[" * 100_000, "[" + "9" * 4_000 + "]", "a" * 100_000, "🏡" * 10_000)
GOOD = {
    **{"lockId": ("532001", "532001", "532002"), "gatewayId": ("78001",), "groupId": ("9001",), "keyRight": ("0", "1")},
    **{
        "password": ("fe01ce2a7fbac8fafaed7c982a04e229",),
        "refresh_token": ("again",),
        "receiverUsername": ("guest@example.com",),
    },
    **{
        "keyboardPwd": ("7319465",),
        "newKeyboardPwd": ("9164375",),
        "cardNumber": ("3661413478",),
        "type": ("1", "2", "3"),
    },
    **{"electricMeterId": ("91001", "91002"), "waterMeterId": ("91003", "91004"), "gatewayIdList": ("[78001]",)},
    **{"lockIdList": ("[532001]",), "keyIdList": ("[1]",), "weekDays": ("[1,2]",), "lockData": ("x" * 32,)},
    **{"cyclicConfig": ('[{"weekDay":1,"startTime":0,"endTime":60}]', "[]")},
}


def value(dice: Random, field: Field, last_id: int) -> str:
    """Mostly one that fits, so that others are looked at too."""
    if field.holds is not None and dice.random() < 0.5:
        return dice.choice(ODD_LISTS)
    if dice.random() < 0.15:
        return dice.choice(HUGE if dice.random() < 0.02 else NASTY)
    return fitting(dice, field, last_id)


def fitting(dice: Random, field: Field, last_id: int) -> str:
    """A value that the document allows."""
    name = field.name
    if name in GOOD:
        return dice.choice(GOOD[name])
    if field.pattern:
        return str(dice.randrange(10**8))
    if field.allowed:
        return dice.choice(sorted(field.allowed))
    if name.endswith("Id"):
        return str(last_id - dice.randrange(8))  # what the requests before this one made
    if name.endswith("Date") or name == "date":
        return str(int(time.time()) * SECOND + dice.randrange(-9, 10) * 100 * SECOND)
    if field.holds is not None:
        return dice.choice(("[1]", "[{}]", "{}", "[]"))
    if field.kind != "string":
        return str(dice.randint(field.minimum or 0, field.maximum if field.maximum is not None else 30))
    return "".join(dice.choices("ab1 é🏡", k=dice.randint(max(1, field.shortest), min(field.longest or 9, 40))))


def call(dice: Random, last_id: int) -> tuple[str, dict[str, str]]:
    """A path and fields for it, the required ones nearly always there."""
    path = dice.choice(STATEFUL if dice.random() < 0.8 else PATHS)
    chosen = [field for field in operations()[path].fields if dice.random() < (0.98 if field.required else 0.4)]
    return path, signed({field.name: value(dice, field, last_id) for field in chosen})


def in_process(dice: Random, last_id: int) -> Request:
    """Mostly a call by form; also by query, with files, or anything at all."""
    path, fields = call(dice, last_id)
    kind = dice.choice(("form", "form", "form", "query", "files", "any"))
    if kind == "query":
        return Request("GET", path, urlencode(fields, errors="surrogatepass"))
    if kind == "files":
        return Request("POST", path, "", {"content-type": "multipart/form-data; boundary=b"}, multipart(fields))
    if kind == "form":
        return Request("POST", path, "", {}, urlencode(fields, errors="surrogatepass").encode())
    anything = "".join(
        chr(dice.choice((dice.randrange(128), dice.randrange(0x110000)))) for _ in range(dice.randrange(9))
    )
    header = dice.choice(("", "multipart/form-data", "multipart/form-data; boundary=b", "x\r\ny: z", "\x00", anything))
    return Request(
        dice.choice(("POST", "GET", "PUT", "HEAD", "", "é", anything)),
        dice.choice((path, "/", "//", "/_simulator/x", anything)),
        anything,
        {"content-type": header},
        dice.randbytes(dice.randrange(200)),
    )


def look(dice: Random, last_id: int) -> Request:
    """A call that changes nothing, all of whose fields fit."""
    path = dice.choice(READING)
    fields = {field.name: fitting(dice, field, last_id) for field in operations()[path].fields if field.required}
    return Request("POST", path, "", {}, urlencode(signed(fields)).encode())


METHOD = st.sampled_from(["POST", "POST", "POST", "GET", "PUT", "HEAD"]) | st.text(max_size=5)
DICE = st.integers(0, 2**32).map(Random)


def signed(fields: Mapping[str, str]) -> dict[str, str]:
    now = str(int(time.time() * SECOND))
    return {**fields, **APPLICATION, "accessToken": "valid", "date": now}


def multipart(fields: Mapping[str, str]) -> bytes:
    parts = [f'--b\r\ncontent-disposition: form-data; name="{name}"\r\n\r\n{text}\r\n' for name, text in fields.items()]
    return ("".join(parts) + "--b--\r\n").encode("utf-8", "surrogatepass")


FURNISHED = (  # path, fields, and under which name the calls that follow know what it makes
    ("/v3/identityCard/add", {"cardNumber": "1"}, "cardId"),
    ("/v3/fingerprint/add", {"fingerprintNumber": "2", "fingerprintType": "1"}, "fingerprintId"),
    ("/v3/face/add", {"faceNumber": "3", "featureData": "x"}, "faceId"),
    ("/v3/palmVein/add", {"number": "4"}, "id"),
    ("/v3/key/send", {"receiverUsername": "guest@example.com", "keyName": "Guest"}, "keyId"),
    ("/v3/user/register", {"username": "newcomer", "password": "f" * 32}, "username"),
)


def world() -> Simulator:
    """The demo, where the owner is logged in and has given out one of each."""
    sim = Simulator(fresh("demo"))
    token = IssuedToken("valid", "again", "demo@example.com", "demo-client-id", sim.clock.time() + 10_000)
    sim.state.tokens["valid"] = sim.state.refreshes["again"] = token
    for path, fields, name in FURNISHED:
        more = {"lockId": "532001", "startDate": "0", "endDate": "0", "addType": "2", **fields}
        made = json.loads(sim.handle(Request("POST", path, "", {}, urlencode(signed(more)).encode())).body)
        GOOD[name] = (str(made[name]),)
    passcode = next(iter(sim.state.locks[532_001].passcodes.values()))
    GOOD["keyboardPwdId"], GOOD["newKeyboardPwd"] = (str(passcode.passcode_id),), ("9164375", passcode.code)
    return sim


def no_constant(name: str) -> None:
    raise AssertionError(f"{name} is no JSON")


def check(status: int, body: bytes) -> None:
    """An answer of the cloud, or a refusal in words."""
    assert status in FINE
    assert b"Traceback" not in body
    assert isinstance(json.loads(body.decode("utf-8"), parse_constant=no_constant), dict)


TARGET = st.sampled_from(
    [*(path.encode() for path in PATHS), b"/", b"*", b"//[", b"http://h:x/v3/lock/list", b"/%", b"/\xff"]
)
LINE = st.sampled_from(
    [b"content-length: 5", b"Content-Length: -1", b"content-length: 9999999999", b"x", b": y", b" z"]
)


@st.composite
def wire(draw: st.DrawFn) -> bytes:
    """The bytes of a request, often broken in one place."""
    method = draw(st.sampled_from([b"POST", b"GET", b"PUT", b"DELETE", b"x", b"\xe9"]))
    query = draw(st.just(b"") | st.binary(max_size=9).map(lambda more: b"?" + more))
    path, fields = call(draw(DICE), 2_000)
    target = draw(TARGET) if draw(st.booleans()) else path.encode()
    body = urlencode(fields, errors="surrogatepass").encode()[:20_000]
    lines = draw(st.lists(LINE | st.binary(max_size=15), max_size=2)) if draw(st.integers(0, 3)) == 0 else []
    if draw(st.integers(0, 3)):
        lines.append(b"content-length: %d" % len(body))
    else:
        lines.append(b"transfer-encoding: chunked")
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:7], body[7:]) if part) + b"0\r\n\r\n"
    found = b"\r\n".join([method + b" " + target + query + b" HTTP/1.1", b"host: sim", *lines, b"", body])
    broken = draw(st.sampled_from(["no", "no", "no", "cut", "changed", "put in"]))
    if broken == "no":
        return found
    at = draw(st.integers(0, min(len(found), 300)))
    if broken == "cut":
        return found[:at]
    return found[:at] + draw(st.binary(min_size=1, max_size=4)) + found[at + (broken == "changed") :]
