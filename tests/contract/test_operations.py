"""Every operation, called through its public method in both worlds: what it sends, gives back and raises."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from operations import ALL, DOCUMENT, IDS, PUBLIC, Example
from support import Cloud, client, scripted, settle

from ttlock_sdk import AsyncTTLock, TTLock, errors
from ttlock_sdk._runtime.model import Model
from ttlock_sdk._runtime.operation import Kind

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore::DeprecationWarning")]
every_operation = pytest.mark.parametrize("example", PUBLIC, ids=IDS)
SIGNED = {"clientId", "clientSecret", "accessToken", "date"}
CODES = sorted(map(int, DOCUMENT["x-ttlock-error-codes"]))


@pytest.fixture
def anyio_backend() -> str:
    """One loop will do: on which one a call is awaited makes no difference to its arguments and answers."""
    return "asyncio"


async def call(make: Any, cloud: Cloud, example: Example) -> Any:
    return await settle(example.of(make(cloud, retries=0))(**example.arguments))


def test_every_path_of_the_document_has_an_operation_and_a_place_on_the_surface() -> None:
    assert sorted(example.operation.path for example in ALL) == sorted(DOCUMENT["paths"])
    hidden = {example.operation.id for example in ALL} - set(IDS)
    assert hidden == {"getAccessToken"}  # the auth layer's own call


def test_both_worlds_have_every_operation_with_the_same_signature() -> None:
    for example in PUBLIC:
        one, other = (example.of(world()) for world in (TTLock, AsyncTTLock))
        assert inspect.signature(one).parameters == inspect.signature(other).parameters, example.operation.id
        assert (inspect.iscoroutinefunction(one), inspect.iscoroutinefunction(other)) == (False, True)


@every_operation
async def test_the_example_comes_back_as_it_was(make: Any, example: Example) -> None:
    result = await call(make, Cloud(lambda path, fields: example.answer), example)
    if isinstance(result, list):
        assert [item.to_dict() for item in result] == example.answer["list"]
    else:
        assert result.to_dict() == example.answer


@every_operation
async def test_the_form_is_that_of_the_document(make: Any, example: Example) -> None:
    cloud = Cloud(lambda path, fields: example.answer)
    await call(make, cloud, example)
    [sent] = cloud.calls(example.operation.path)
    media = list(example.raw.get("requestBody", {}).get("content", {}).values())
    files = {parameter.wire for parameter in example.operation.parameters if parameter.kind is Kind.FILE}
    documented = {name: value for name, value in media[0]["example"].items() if name not in files} if media else {}
    assert documented.keys() <= sent.keys()
    for name in documented.keys() - SIGNED:
        assert plain(sent[name]) == plain(str(documented[name])), name


def plain(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


@every_operation
async def test_the_documented_failure_raises_its_class(make: Any, example: Example) -> None:
    code = example.error["errcode"]
    with pytest.raises(errors.api_error_class(code)) as caught:
        await call(make, Cloud(lambda path, fields: example.error), example)
    assert caught.value.operation == example.operation.name


@pytest.mark.parametrize("code", CODES)
async def test_every_error_code_raises_its_class_through_a_real_call(make: Any, code: int) -> None:
    tt = make(Cloud(lambda path, fields: {"errcode": code, "errmsg": "no"}), retries=0)
    with pytest.raises(errors.APIError) as caught:
        await settle(tt.locks.get(1))
    described = DOCUMENT["x-ttlock-error-codes"][str(code)]
    assert type(caught.value).__name__ == described["class"]
    assert caught.value.code == code
    assert described["meaning"].split(".")[0] in str(caught.value)


HOSTILE = {
    "HTML": b"<html><body>502 Bad Gateway</body></html>",
    "nothing": b"",
    "a list": b"[]",
    "a number": b"5",
    "a text": b'"ok"',
    "null": b"null",
    "true": b"true",
    "cut off": b'{"list": [{"lockId": 1',
    "no UTF-8": b'{"name": "\xff\xfe"}',
    "nested": b'{"list": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "errcode as text": b'{"errcode": "-3"}',
    "errcode as words": b'{"errcode": "failed"}',
    "errcode as a list": b'{"errcode": [1]}',
    "errcode beyond all numbers": b'{"errcode": 1e400}',
    "a number of 100,000 digits": b'{"total": ' + b"9" * 100_000 + b"}",
}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(["errcode", "errmsg", "list", "pageNo", "pages", "total", "lockId", "startDate", "cyclicConfig"])
BODIES = st.binary() | (st.dictionaries(KEYS, JSON) | JSON).map(lambda value: json.dumps(value).encode())
MISFITS: tuple[Any, ...] = (None, [], {}, "", "x", True, -1, 1e300, [[]], [None, 5, "x", {"lockId": []}])


@every_operation
async def test_a_hostile_or_broken_answer_is_a_typed_error_and_never_another(make: Any, example: Example) -> None:
    for body in HOSTILE.values():
        with pytest.raises(errors.TTLockError) as caught:
            await call(make, Cloud(scripted(body)), example)
        assert len(str(caught.value)) < 2_000


@every_operation
@settings(max_examples=5)
@given(body=BODIES)
def test_any_answer_at_all_is_an_answer_or_a_typed_error(example: Example, body: bytes) -> None:
    with client(Cloud(scripted(body)), retries=0) as tt:
        try:
            result = example.of(tt)(**example.arguments)
        except errors.TTLockError:
            return
        assert repr(result)


@every_operation
async def test_an_answer_whose_fields_are_of_wrong_types_is_still_an_answer(make: Any, example: Example) -> None:
    fields = example.answer.keys() - {"errcode"}
    for misfit in MISFITS:
        result = await call(make, Cloud(scripted(dict.fromkeys(fields, misfit))), example)
        assert isinstance(result, Model | list)
        assert repr(result)


def test_ten_megabytes_of_nesting_are_a_typed_error() -> None:
    body = b"[" * 5_000_000 + b"]" * 5_000_000
    with client(Cloud(lambda path, fields: body), retries=0) as tt, pytest.raises(errors.UnreadableAnswerError):
        tt.locks.list()


def test_deprecated_operations_say_so() -> None:
    for example in ALL:
        assert example.operation.deprecated == bool(example.raw.get("deprecated"))
        if example.operation.deprecated:
            assert "Deprecated: the vendor" in str(inspect.getdoc(example.of(TTLock())))
