"""A client tells what helps to find a fault, and nothing that is secret or somebody's."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support import SECRETS, Cloud, scripted, settle

from ttlock_sdk import TTLock

PAGE = {"list": [{"lockId": 1, "lockAlias": "Front"}], "pageNo": 1, "pageSize": 20, "pages": 1, "total": 1}


@pytest.mark.anyio
async def test_it_is_plain_data_without_any_secret(make: Any) -> None:
    tt = make(Cloud(scripted(PAGE)), password=SECRETS["password"])
    assert tt.diagnostics()["token"] is None
    await settle(tt.locks.list())
    tt.lanes.assign(7, [1, 2])
    told = tt.diagnostics()
    text = json.dumps(told)
    assert told["status"] == "authenticated"
    assert told["account"] is True
    assert told["token"]["standing"] == "fresh"
    assert told["token"]["can_be_refreshed"] is True
    assert told["usage"]["by_operation"] == {"oauth.token": 1, "locks.list": 1}
    assert told["gateways_known"] == 1
    for secret in SECRETS.values():
        assert secret not in text
    await settle(tt.close())


def test_a_client_that_nobody_has_set_up_tells_so() -> None:
    told = TTLock().diagnostics()
    assert (told["status"], told["account"], told["token"]) == ("not_configured", False, None)
    json.dumps(told)


def test_a_token_without_an_end_that_a_calendar_knows_is_told() -> None:
    token = {"access_token": "planted", "expires_at": 9e11, "lifetime": 9e11}
    assert TTLock("id", "secret", token=token).diagnostics()["token"]["expires_at"].startswith("9999-12-31")
