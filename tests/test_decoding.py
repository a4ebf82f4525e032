"""Answers are read alike with and without the extra for speed."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ttlock_sdk import decoding
from ttlock_sdk.decoding import decoded

SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=["Cs"]))
ANY = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner), max_leaves=20)


def same(one: Any, other: Any) -> bool:
    """Equal, of the same types, and NaN like NaN."""
    if isinstance(one, float) and math.isnan(one):
        return isinstance(other, float) and math.isnan(other)
    if isinstance(one, list):
        return isinstance(other, list) and len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return isinstance(other, dict) and one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return type(one) is type(other) and bool(one == other)


@given(ANY)
def test_any_json_reads_as_the_standard_library_reads_it(value: Any) -> None:
    for content in (json.dumps(value).encode(), json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")):
        assert same(decoded(content), json.loads(content))


@pytest.mark.parametrize(
    "content",
    [
        b"18446744073709551616",
        b"-9223372036854775809",
        b"[123456789012345678901234567890]",
        b"NaN",
        b"1e999",
        b"\xef\xbb\xbf{}",
        b'"\\ud800"',
    ],
)
def test_what_the_fast_reader_would_spoil_or_refuse_is_left_to_the_other(content: bytes) -> None:
    text = content.decode("utf-8-sig")
    assert same(decoded(content), json.loads(text)) or content.startswith(b"\xef")


@given(
    st.text("x1 -", max_size=12),
    st.integers(2**64, 10**25) | st.integers(-(10**25), -(2**63) - 1),
    st.lists(st.integers(), max_size=3),
)
def test_no_number_is_rounded_wherever_it_stands(before: str, number: int, after: list[int]) -> None:
    assert decoded(json.dumps([before, number, *after]).encode()) == [before, number, *after]


@pytest.mark.parametrize("content", [b"", b"{", b"<html>", b"\xff\xfe", b"[" * 100_000, b"nul"])
def test_what_is_no_json_is_told_alike(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    for reader in (decoding.fast_reader, lambda: None):
        monkeypatch.setattr(decoding, "fast_reader", reader)
        with pytest.raises((ValueError, RecursionError)):
            decoded(content)


def test_the_extra_is_used_where_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("orjson")
    monkeypatch.setattr(json, "loads", None)
    assert decoded(b'{"a": [1, 2.5, "x"]}') == {"a": [1, 2.5, "x"]}
