"""A mock server that knows nothing but the published document takes every call of the SDK, and its answers are read."""

from __future__ import annotations

import httpx
import pytest
from mock_servers.prism import PRISM, prism
from operations import PUBLIC

from ttlock_sdk import AsyncTTLock, TTLock, errors

pytestmark = [
    pytest.mark.skipif(not PRISM.exists(), reason="run `make mock-tools` first"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
ERROR = {"Prefer": "example=error"}
TOKEN = {"access_token": "example-access-token"}


def test_every_call_is_taken_and_its_answer_read_sync() -> None:
    with prism() as url, TTLock("id", "secret", token=TOKEN, base_url=url) as tt:
        called = [example.of(tt)(**example.arguments) for example in PUBLIC]
        assert None not in called
        assert tt.usage.total == len(PUBLIC)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_every_call_is_taken_and_its_answer_read_async() -> None:
    with prism() as url:
        async with AsyncTTLock("id", "secret", token=TOKEN, base_url=url) as tt:
            called = [await example.of(tt)(**example.arguments) for example in PUBLIC]
            assert None not in called
            assert tt.usage.total == len(PUBLIC)


def test_every_failure_raises_its_class_sync() -> None:
    with prism() as url, httpx.Client(headers=ERROR) as http:
        for example in PUBLIC:  # with a new client each, since a token that was refused is not used again
            tt = TTLock("id", "secret", token=TOKEN, base_url=url, http_client=http)
            with pytest.raises(errors.api_error_class(example.error["errcode"])):
                example.of(tt)(**example.arguments)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_every_failure_raises_its_class_async() -> None:
    with prism() as url:
        async with httpx.AsyncClient(headers=ERROR) as http:
            for example in PUBLIC:
                tt = AsyncTTLock("id", "secret", token=TOKEN, base_url=url, http_client=http)
                with pytest.raises(errors.api_error_class(example.error["errcode"])):
                    await example.of(tt)(**example.arguments)


def test_a_login_and_a_refresh_are_taken() -> None:
    with prism() as url, TTLock.start("id", "secret", "user", "password", base_url=url) as tt:
        assert tt.get_valid_token()
        assert tt.refresh_token().access_token


def test_what_the_document_does_not_allow_is_refused_by_the_mock_server() -> None:
    with prism() as url, TTLock("id", "secret", token=TOKEN, base_url=url) as tt:  # noqa: SIM117  # the call alone fails
        with pytest.raises(errors.UnreadableAnswerError, match="422"):
            tt.request("/v3/lock/list", {"pageNo": 0, "pageSize": 20}, safety="read")
