"""The published document is self-contained, and says what the wire says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def document(built: Path) -> dict[str, Any]:
    """The document of the small specification."""
    found: dict[str, Any] = json.loads((built / "generated" / "openapi.json").read_text(encoding="utf-8"))
    return found


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from nodes(item)
    elif isinstance(value, list):
        for item in value:
            yield from nodes(item)


def test_every_reference_stays_inside(document: dict[str, Any]) -> None:
    names = document["components"]["schemas"]
    refs = [node["$ref"] for node in nodes(document) if "$ref" in node]
    assert len(refs) > 20
    assert {ref.removeprefix("#/components/schemas/") for ref in refs} <= names.keys()


def test_paths_schemas_and_codes_are_sorted(document: dict[str, Any]) -> None:
    assert list(document["paths"]) == sorted(document["paths"])
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert list(document["x-ttlock-error-codes"]) == ["-3003", "-2018", "1", "10003", "20002"]


def test_the_signed_fields_stay_part_of_each_form(document: dict[str, Any]) -> None:
    form = document["paths"]["/v3/door/list"]["post"]["requestBody"]["content"]["application/x-www-form-urlencoded"]
    assert form["schema"]["allOf"][0] == {"$ref": "#/components/schemas/TokenCredentials"}
    assert form["example"]["accessToken"] == "example"
    assert "accessToken" in document["components"]["schemas"]["TokenCredentials"]["required"]


def test_an_answer_is_a_success_or_an_error_with_an_example_of_each(document: dict[str, Any]) -> None:
    for path, item in document["paths"].items():
        answer = item["post"]["responses"]["200"]["content"]["application/json"]
        assert answer["schema"]["anyOf"][1] == {"$ref": "#/components/schemas/Error"}, path
        assert set(answer["examples"]) == {"ok", "error"}, path
        assert "example" not in answer, path
    error = document["paths"]["/v3/door/list"]["post"]["responses"]["200"]["content"]["application/json"]["examples"]
    assert error["error"]["value"] == {"errcode": 10003, "errmsg": "The token is unknown."}


def test_numbers_are_numbers_and_extensions_are_kept(document: dict[str, Any]) -> None:
    operation = document["paths"]["/v3/door/list"]["post"]
    assert operation["x-ttlock-errors"] == [10003, -2018, 20002]
    assert operation["x-ttlock-paging"] == {"max_page_size": 100, "item_id": "doorId"}
    assert document["components"]["schemas"]["DoorState"]["enum"] == [0, 1, -1]
    assert document["x-ttlock-error-codes"]["1"]["nothing_done"] is False
