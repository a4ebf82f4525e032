"""What Schemathesis is told about this API: how calls are signed, and what a refusal looks like.

Loaded by `st run` in an environment of its own, which has Schemathesis and not this package.
"""

from __future__ import annotations

import os
import re
import time
from email.parser import BytesParser
from random import Random
from typing import Any
from urllib.parse import parse_qsl

import schemathesis  # type: ignore[import-not-found]  # it lives in an environment of its own
from jsonschema_rs import is_valid  # type: ignore[import-not-found]  # likewise

TOKEN = os.environ["TTLOCK_FUZZ_TOKEN"]
SIGNED = {"clientId": "demo-client-id", "clientSecret": "demo-client-secret", "accessToken": TOKEN}
FOLLOWS = "TTLOCK_FUZZ_FOLLOWS" in os.environ  # whether calls are about what there is
DICE = Random(1)
KNOWN: dict[str, list[int]] = {
    "lockId": list(range(532_001, 532_041)),
    "fromLockId": list(range(532_001, 532_041)),
    "gatewayId": [78_001, 78_002],
    "groupId": [9_001, 9_002],
    "electricMeterId": [91_001, 91_002],
    "waterMeterId": [91_003, 91_004],
    "doorSensorId": [92_030],
}
_PARTS = "multipart/form-data"
_NUMBERS = {"integer": re.compile(r"-?[0-9]+"), "number": re.compile(r"-?[0-9]+(\.[0-9]+)?")}


@schemathesis.hook  # type: ignore[untyped-decorator]  # likewise
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Sign what is signed at all, so that a call is judged by what it says and not by who it comes from."""
    if isinstance(case.body, dict):
        for name, value in SIGNED.items():
            if isinstance(case.body.get(name), str):
                case.body[name] = value
        if isinstance(case.body.get("date"), int) and not isinstance(case.body.get("date"), bool):
            case.body["date"] = int(time.time() * 1000)
        if FOLLOWS and case.meta is not None and not case.meta.generation.mode.is_negative:
            _follow(case.body)


def _follow(body: dict[str, Any]) -> None:
    """Speak of what is there: numbers that no answer has given become some that one has, or that the demo has."""
    for name in body.keys() & KNOWN.keys():
        if body[name] not in KNOWN[name]:
            body[name] = DICE.choice(KNOWN[name])


@schemathesis.hook  # type: ignore[untyped-decorator]  # likewise
def after_call(context: Any, case: Any, response: Any) -> None:
    """Remember the numbers that an answer gives to what it has made."""
    answer = response.json() if response.status_code == 200 else None
    if isinstance(answer, dict):
        for name, value in answer.items():
            if name.endswith("Id") and isinstance(value, int):
                KNOWN.setdefault(name, []).append(value)


@schemathesis.check  # type: ignore[untyped-decorator]  # likewise
def refuses_what_the_document_does_not_allow(context: Any, response: Any, case: Any) -> None:
    """Every negative case gets an error code, unless its form says on the wire what a good one would say."""
    if case.meta is None or not case.meta.generation.mode.is_negative or _is_good_on_the_wire(case, response):
        return
    if response.status_code == 405:
        return
    answer = response.json()
    assert isinstance(answer, dict), "the answer is no object"
    assert answer.get("errcode", 0) != 0, f"taken although the document does not allow it: {response.request.body!r}"


def _is_good_on_the_wire(case: Any, response: Any) -> bool:
    request = response.request
    document = case.operation.schema.raw_schema
    content = document["paths"][case.path]["post"].get("requestBody", {}).get("content", {})
    if request.method != "POST":
        return False
    if not content:  # without a form nothing can be wrong with it
        return "requestBody" not in document["paths"][case.path]["post"]
    [(kind, form)] = content.items()
    if not str(request.headers.get("Content-Type", "")).startswith(kind):
        return False
    body = request.body or b""
    body = body if isinstance(body, bytes) else body.encode()
    fields = _parts(request.headers["Content-Type"], body) if kind == _PARTS else _form(body)
    properties = _properties(form["schema"], document)
    typed = {name: _typed(value, properties.get(name, {}), document) for name, value in fields.items()}
    return bool(is_valid({**form["schema"], "components": document["components"]}, typed))


def _form(body: bytes) -> dict[str, str]:
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


def _parts(kind: str, body: bytes) -> dict[str, str]:
    message: Any = BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body)
    parts = message.get_payload() if message.is_multipart() else []
    return {
        str(part.get_param("name", header="content-disposition")): part.get_payload(decode=True).decode("latin-1")
        for part in parts
    }


def _properties(schema: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = dict(_resolved(schema, document).get("properties", {}))
    for part in _resolved(schema, document).get("allOf", []):
        found |= _properties(part, document)
    return found


def _typed(value: str, schema: dict[str, Any], document: dict[str, Any]) -> Any:
    kinds = [part.get("type") for part in (schema, *schema.get("allOf", [])) for part in [_resolved(part, document)]]
    kind = next((kind for kind in kinds if kind), "string")
    if kind in _NUMBERS and _NUMBERS[kind].fullmatch(value):
        return int(value) if kind == "integer" else float(value)
    return value


def _resolved(node: dict[str, Any], document: dict[str, Any]) -> dict[str, Any]:
    if "$ref" not in node:
        return node
    found: dict[str, Any] = document["components"]["schemas"][node["$ref"].rsplit("/", 1)[-1]]
    return found
