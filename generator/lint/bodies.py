"""What an operation takes and gives: one form, one answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..describe import FORM, PARTS
from ..loader import Map, Seq
from ..source import Source, name_of
from .examples import check_example
from .fields import check_fields
from .shapes import check_keys, check_text, map_at
from .usage import Use

_JSON = "application/json"
_SIGNED = {
    "token": "TokenCredentials",
    "secret_date": "SecretDateCredentials",
    "secret": "SecretCredentials",
    "client_date": "ClientDateCredentials",
}


def own_part(raw: Map) -> Map | None:
    """The part of a form with the operation's own fields, if there is one."""
    content = map_at(raw, "requestBody", "content") or Map()
    form = map_at(content, PARTS if PARTS in content else FORM, "schema") or Map()
    parts = form.get("allOf")
    own = [part for part in parts if isinstance(part, Map) and "$ref" not in part] if isinstance(parts, Seq) else []
    return own[0] if own else None


def own_fields(raw: Map) -> Mapping[str, Any]:
    """The operation's own fields by their names on the wire."""
    return map_at(own_part(raw), "properties") or Map()


def check_body(source: Source, name: str, raw: Map) -> None:
    """`requestBody`: a form that is made of signed fields and own fields, and an example."""
    if "requestBody" not in raw and raw.get("x-ttlock-credentials") == "none":
        return
    body = map_at(raw, "requestBody")
    content = map_at(body, "content")
    if body is None or content is None or body.get("required") is not True:
        source.note(raw, "requestBody", f"{name}: requestBody needs required: true and content")
        return
    check_keys(source, body, f"{name}, requestBody", ("required", "content"))
    kind = PARTS if PARTS in content else FORM
    media = map_at(content, kind)
    if media is None or len(content) != 1:
        source.note(body, "content", f"{name}: the body must be {FORM}, or {PARTS} for a file, and nothing else")
        return
    check_keys(source, media, f"{name}, requestBody", ("schema", "example"))
    parts = media["schema"].get("allOf") if map_at(media, "schema") else None
    if not isinstance(parts, Seq) or set(media["schema"]) != {"allOf"}:
        source.note(media, "schema", f"{name}: the schema of a form is an allOf of signed fields and own fields")
        return
    _check_parts(source, name, raw, media["schema"], parts)
    _check_files(source, name, media, kind)
    check_example(source, f"{name}, requestBody", media, parts)


def _check_parts(source: Source, name: str, raw: Map, schema: Map, parts: Seq) -> None:
    wanted = _SIGNED.get(str(raw.get("x-ttlock-credentials")))
    refs = [name_of(str(part["$ref"])) for part in parts if isinstance(part, Map) and "$ref" in part]
    if refs != ([wanted] if wanted else []):
        source.note(schema, "allOf", f"{name}: for its x-ttlock-credentials the form refers to {wanted or 'no schema'}")
    elif wanted and (wanted not in source.schemas or not source.schemas[wanted].get("x-ttlock-signed")):
        source.note(schema, "allOf", f"{name}: {wanted} must be a schema with x-ttlock-signed: true")
    own = [part for part in parts if not (isinstance(part, Map) and "$ref" in part)]
    if len(own) > 1 or not all(isinstance(part, Map) for part in own):
        source.note(schema, "allOf", f"{name}: own fields stand in one object")
    elif own:
        _check_own(source, name, own[0])


def _check_own(source: Source, name: str, own: Map) -> None:
    what = f"{name}, requestBody"
    check_keys(source, own, what, ("type", "required", "properties", "anyOf"), ("type", "properties"))
    if own.get("type", "object") != "object" or not map_at(own, "properties"):
        source.note(own, "properties", f"{what}: own fields are an object with properties")
        return
    check_fields(source, what, own, Use.FORM)
    choices = own.get("anyOf", Seq())
    for choice in choices if isinstance(choices, Seq) else [None]:
        wires = choice.get("required") if isinstance(choice, Map) and set(choice) == {"required"} else None
        if not isinstance(wires, Seq) or not all(wire in own["properties"] for wire in wires):
            source.note(own, "anyOf", f"{what}: anyOf is a list of {{required: [...]}} with fields of this form")


def _check_files(source: Source, name: str, media: Map, kind: str) -> None:
    own = [part for part in media["schema"]["allOf"] if isinstance(part, Map) and map_at(part, "properties")]
    fields = [field for part in own for field in part["properties"].values()]
    if (kind == PARTS) != any(isinstance(field, Map) and field.get("format") == "binary" for field in fields):
        source.note(media, "schema", f"{name}: {PARTS} is for forms with a field of format: binary, and only for them")


def check_answer(source: Source, name: str, raw: Map) -> None:
    """`responses`: 200 alone, with a reference to an object and an example."""
    responses = map_at(raw, "responses") or Map()
    answer = map_at(responses, "200")
    if answer is None or len(responses) != 1:
        source.note(raw, "responses", f"{name}: responses must have '200' and nothing else")
        return
    what = f"{name}, answer"
    check_keys(source, answer, what, ("description", "content"), ("description", "content"))
    check_text(source, answer, "description", what)
    media = map_at(answer, "content", _JSON)
    if media is None or len(answer["content"]) != 1:
        source.note(answer, "content", f"{what}: content must be {_JSON} and nothing else")
        return
    check_keys(source, media, what, ("schema", "example"), ("schema",))
    schema = map_at(media, "schema")
    target = source.schema(schema)
    if schema is None or "$ref" not in schema:
        source.note(media, "schema", f"{what}: the schema must be a reference")
    elif target is not None and (target.get("type") != "object" or "x-ttlock-signed" in target):
        source.note(media, "schema", f"{what}: the answer must be an object")
    check_example(source, what, media, [schema])
