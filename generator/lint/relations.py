"""What ties an operation's fields together: paging, the switch, the unwrapped list, rules over several fields."""

from __future__ import annotations

from typing import Any

from ..loader import Map, Seq
from ..source import Source, name_of
from .bodies import own_fields
from .shapes import check_keys, is_int, map_at, texts_at

_RULES = {
    "together": ("rule", "fields"),
    "order": ("rule", "fields"),
    "any_of": ("rule", "fields"),
    "needs": ("rule", "fields", "when", "values"),
    "refuses": ("rule", "fields", "when", "values"),
}


def check_relations(source: Source, name: str, raw: Map) -> None:
    """All of them."""
    target = source.schema(map_at(raw, "responses", "200", "content", "application/json", "schema"))
    answer = map_at(target, "properties")
    if "x-ttlock-paging" in raw:
        _check_paging(source, name, raw, answer)
    if "x-ttlock-unwrap" in raw:
        _check_unwrap(source, name, raw, answer)
    _check_via(source, name, raw)
    rules = raw.get("x-ttlock-rules", Seq())
    for rule in rules if isinstance(rules, Seq) else [None]:
        if isinstance(rule, Map):
            _check_rule(source, name, raw, rule)
        else:
            source.note(raw, "x-ttlock-rules", f"{name}: x-ttlock-rules must be a list of rules")


def _check_paging(source: Source, name: str, raw: Map, answer: Map | None) -> None:
    paging = raw["x-ttlock-paging"]
    if (
        not isinstance(paging, Map)
        or not {"max_page_size"} <= set(paging) <= {"max_page_size", "item_id"}
        or not is_int(paging["max_page_size"])
    ):
        source.note(
            raw, "x-ttlock-paging", f"{name}: x-ttlock-paging must be {{max_page_size: number, item_id: field}}"
        )
        return
    fields = own_fields(raw)
    for wire in ("pageNo", "pageSize"):
        if "x-ttlock-default" not in (map_at(fields, wire) or Map()) or "x-ttlock-name" in fields[wire]:
            source.note(raw, "x-ttlock-paging", f"{name}: a listing with pages needs {wire} with an x-ttlock-default")
    largest = (map_at(fields, "pageSize") or Map()).get("maximum")
    if largest != paging["max_page_size"]:
        source.note(raw, "x-ttlock-paging", f"{name}: max_page_size is not the maximum of pageSize, {largest}")
    method = str(raw.get("x-ttlock-method"))
    if method != "list" and not method.startswith("list_"):
        source.note(raw, "x-ttlock-method", f"{name}: a listing with pages is called list or list_...")
    if "x-ttlock-unwrap" in raw:
        source.note(raw, "x-ttlock-unwrap", f"{name}: a listing with pages is not unwrapped")
    if answer is None:
        return
    listed = map_at(answer, "list") or Map()
    ref = map_at(listed, "items") or Map()
    item = source.schema(ref)
    if listed.get("x-ttlock-name") != "items" or "$ref" not in ref:
        source.note(raw, "x-ttlock-paging", f"{name}: a page needs a list of objects with x-ttlock-name: items")
    elif (
        item is not None and "item_id" in paging and str(paging["item_id"]) not in (map_at(item, "properties") or Map())
    ):
        source.note(paging, "item_id", f"{name}: item_id {paging['item_id']} is no field of an item")


def _check_unwrap(source: Source, name: str, raw: Map, answer: Map | None) -> None:
    wire = raw["x-ttlock-unwrap"]
    field = map_at(answer, wire) if isinstance(wire, str) else None
    if answer is not None and (field is None or field.get("type") != "array"):
        source.note(raw, "x-ttlock-unwrap", f"{name}: x-ttlock-unwrap {wire} is no list of the answer")


def _check_via(source: Source, name: str, raw: Map) -> None:
    switches = [wire for wire, field in own_fields(raw).items() if _is_switch(field)]
    via = raw.get("x-ttlock-via")
    if switches != ([] if via is None else [via]):
        source.note(raw, "x-ttlock-via", f"{name}: x-ttlock-via names the field that is a Via, by x-ttlock-name: via")


def _is_switch(field: Any) -> bool:
    parts = field.get("allOf") if isinstance(field, Map) else None
    refs = [part.get("$ref") for part in parts if isinstance(part, Map)] if isinstance(parts, Seq) else []
    is_via = any(isinstance(ref, str) and name_of(ref).endswith("Via") for ref in refs)
    return isinstance(field, Map) and is_via and field.get("x-ttlock-name") == "via"


def _check_rule(source: Source, name: str, raw: Map, rule: Map) -> None:
    kind = rule.get("rule")
    if not isinstance(kind, str) or kind not in _RULES:
        source.note(rule, "rule", f"{name}: unknown rule {kind!r}: there are {', '.join(_RULES)}")
        return
    what = f"{name}, rule {kind}"
    check_keys(source, rule, what, _RULES[kind], _RULES[kind])
    fields = own_fields(raw)
    wires = texts_at(rule, "fields")
    if not wires or len(wires) != len(rule["fields"]):
        source.note(rule, "fields", f"{what}: fields must be a list of names")
    for wire in [*wires, *([rule["when"]] if "when" in rule else [])]:
        if not isinstance(wire, str) or wire not in fields:
            source.note(rule, "fields", f"{what}: {wire} is no field of this form")
    if kind == "order" and (
        len(wires) != 2 or not all("x-ttlock-time" in (map_at(fields, wire) or Map()) for wire in wires)
    ):
        source.note(rule, "fields", f"{what}: needs two times")
    values = rule.get("values")
    if "values" in rule and not (isinstance(values, Seq) and values and all(map(is_int, values))):
        source.note(rule, "values", f"{what}: values must be a list of numbers")
