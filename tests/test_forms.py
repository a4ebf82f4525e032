"""Forms are written as everybody writes them."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from hypothesis import example, given
from hypothesis import strategies as st

from ttlock_sdk.forms import encoded

TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.lists(st.tuples(TEXT, TEXT)))
@example([("a b", "ä=&+%"), ("", ""), ("n", "٣"), ("x", "0123")])
def test_a_form_is_what_the_standard_library_writes_and_reads(fields: list[tuple[str, str]]) -> None:
    body = encoded(fields)
    assert body.decode("ascii") == urlencode(fields)
    if ("", "") not in fields:  # which leaves no trace that could be read
        assert parse_qsl(body.decode("ascii"), keep_blank_values=True) == fields
