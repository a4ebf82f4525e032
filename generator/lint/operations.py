"""Operations: what they are called, what they are, what they take and give."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath

from ..loader import Map, Seq
from ..names import is_identifier, module
from ..source import Source
from .bodies import check_answer, check_body
from .relations import check_relations
from .root import tags_of
from .shapes import check_addresses, check_choice, check_keys, check_text, is_int

_REQUIRED = (
    *("operationId", "tags", "summary", "description", "responses"),
    *("x-ttlock-safety", "x-ttlock-credentials", "x-ttlock-needs", "x-ttlock-errors", "x-ttlock-source"),
)
_OPTIONAL = (
    *("requestBody", "x-ttlock-resource", "x-ttlock-method", "x-ttlock-who", "x-ttlock-paging", "x-ttlock-via"),
    *("x-ttlock-unwrap", "x-ttlock-nothing", "x-ttlock-documented-method", "x-ttlock-rules", "deprecated"),
)
_CHOICES = {
    "x-ttlock-safety": ("read", "query", "write", "command"),
    "x-ttlock-credentials": ("token", "secret_date", "secret", "client_date", "none"),
    "x-ttlock-needs": (
        *("none", "gateway", "bluetooth", "bluetooth_or_gateway", "none_or_gateway", "none_bluetooth_or_gateway"),
        "cellular",
    ),
    "deprecated": (True,),
    "x-ttlock-documented-method": ("GET",),
}


def check_operations(source: Source) -> None:
    """All operations, and that their names get along with each other."""
    ids = Counter(str(raw.get("operationId")) for raw in source.operations.values())
    modules = Counter((str(raw.get("tags")), module(str(raw.get("operationId")))) for raw in source.operations.values())
    for raw in source.operations.values():
        name = str(raw.get("operationId"))
        if ids[name] > 1:
            source.note(raw, "operationId", f"duplicate operationId {name}")
        elif modules[str(raw.get("tags")), module(name)] > 1:
            source.note(
                raw, "operationId", f"{name}: another operation would be written to the module {module(name)} too"
            )
        _check_operation(source, name, raw)
    _check_methods(source)
    for file in source.path_files:
        for key, item in file.items():
            if isinstance(item, Map):
                _check_item(source, key, item)


def _check_item(source: Source, key: str, item: Map) -> None:
    check_keys(source, item, key, ("post",), ("post",))
    operation = item.get("post")
    if isinstance(operation, Map) and operation.get("operationId", key) != key:
        source.note(operation, "operationId", f"{key}: operationId must be {key}, as its key is")


def _check_operation(source: Source, name: str, raw: Map) -> None:
    check_keys(source, raw, name, (*_REQUIRED, *_OPTIONAL), _REQUIRED)
    if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
        source.note(raw, "operationId", f"operationId must be camelCase, not {name!r}")
    for key, allowed in _CHOICES.items():
        check_choice(source, raw, key, name, allowed)
    for key in ("summary", "description", "x-ttlock-who"):
        check_text(source, raw, key, name)
    summary = raw.get("summary")
    if isinstance(summary, str) and ("\n" in summary or summary.endswith(".")):
        source.note(raw, "summary", f"{name}: summary must be one line without a full stop")
    check_addresses(source, raw, "x-ttlock-source", name)
    _check_tag(source, name, raw)
    _check_codes(source, name, raw)
    check_body(source, name, raw)
    check_answer(source, name, raw)
    check_relations(source, name, raw)


def _check_tag(source: Source, name: str, raw: Map) -> None:
    tags = raw.get("tags")
    if not isinstance(tags, Seq) or len(tags) != 1 or not isinstance(tags[0], str):
        source.note(raw, "tags", f"{name}: tags must be exactly one")
        return
    if tags[0] not in tags_of(source):
        source.note(raw, "tags", f"{name}: tag {tags[0]} is not described in openapi.yaml")
    file = PurePosixPath(raw.file).stem
    if file != tags[0] and not file.startswith(f"{tags[0]}_"):
        source.note(raw, "tags", f"{name}: tag {tags[0]} belongs into paths/{tags[0]}.yaml (or {tags[0]}_....yaml)")


def _check_codes(source: Source, name: str, raw: Map) -> None:
    codes = raw.get("x-ttlock-errors")
    if not isinstance(codes, Seq) or not codes:
        if "x-ttlock-errors" in raw:
            source.note(raw, "x-ttlock-errors", f"{name}: x-ttlock-errors must be a list of codes")
        return
    for number, code in enumerate(codes):
        if not is_int(code) or str(code) not in source.errors:
            source.note(raw, "x-ttlock-errors", f"{name}: unknown error code {code!r}: it is not in errors.yaml")
        elif code in codes[:number]:
            source.note(raw, "x-ttlock-errors", f"{name}: error code {code} stands twice")
    if "x-ttlock-nothing" in raw and raw["x-ttlock-nothing"] not in codes:
        source.note(raw, "x-ttlock-nothing", f"{name}: x-ttlock-nothing must be one of its x-ttlock-errors")


def _check_methods(source: Source) -> None:
    """What the public surface is called: each name once."""
    seen: dict[tuple[str, str], str] = {}
    for raw in source.operations.values():
        name = str(raw.get("operationId"))
        resource, method = raw.get("x-ttlock-resource"), raw.get("x-ttlock-method")
        if resource is None and method is None:
            continue
        if not is_identifier(resource) or resource not in tags_of(source):
            source.note(
                raw, "x-ttlock-resource", f"{name}: x-ttlock-resource must be a tag of openapi.yaml, not {resource!r}"
            )
        if not is_identifier(method):
            source.note(raw, "x-ttlock-method", f"{name}: x-ttlock-method must be snake_case, not {method!r}")
            continue
        for called in _called(raw, str(method)):
            other = seen.setdefault((str(resource), called), name)
            if other != name:
                source.note(raw, "x-ttlock-method", f"{name}: {resource}.{called} is {other} already")


def _called(raw: Map, method: str) -> list[str]:
    if "x-ttlock-paging" not in raw:
        return [method]
    return [method, *(walk + method.removeprefix("list") for walk in ("iter", "pages", "all"))]
