"""The 26 faults found in the Elixir client TTlockClient 2.1.0, numbered as in our study of it: none of them is here."""

from __future__ import annotations

import inspect
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import Cloud, FakeClock, client, collect, scripted, settle

from ttlock_sdk import TTLock, ValidationError, errors
from ttlock_sdk.auth import hash_password
from ttlock_sdk.models import LockDetail, Via
from ttlock_sdk.simulator import Simulator

pytestmark = pytest.mark.anyio
Make = Callable[..., Any]
START = datetime(2027, 3, 1, 14, tzinfo=UTC)
END = START + timedelta(days=4)
DEAD = {"errcode": 10004, "errmsg": "invalid token"}
BUSY = {"errcode": -3003, "errmsg": "gateway is busy"}


@pytest.mark.parametrize("answer", [DEAD, BUSY])
async def test_01_an_error_on_a_list_of_passcodes_is_no_empty_list(make: Make, answer: dict[str, Any]) -> None:
    tt = make(Cloud(scripted(answer)))
    for call in (tt.passcodes.list, tt.passcodes.all, lambda lock: collect(tt.passcodes.iter(lock))):
        with pytest.raises(errors.APIError):
            await settle(call(5))


@pytest.mark.parametrize("answer", [DEAD, BUSY])
async def test_02_a_failed_add_is_no_success_with_an_empty_id(make: Make, answer: dict[str, Any]) -> None:
    with pytest.raises(errors.APIError):
        await settle(make(Cloud(scripted(answer))).passcodes.add_permanent(5, "0123"))


async def test_03_a_failed_change_or_delete_is_an_exception_and_logs_no_success(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    tt = make(Cloud(scripted(BUSY)))
    with caplog.at_level(logging.DEBUG, "ttlock_sdk"):
        with pytest.raises(errors.GatewayBusyError):
            await settle(tt.passcodes.delete(5, 6))
        with pytest.raises(errors.GatewayBusyError):
            await settle(tt.passcodes.change_name(5, 6, "x"))
    assert "uccess" not in caplog.text


async def test_04_login_lock_and_gateway_errors_are_typed_alike(make: Make) -> None:
    with pytest.raises(errors.InvalidCredentialsError):
        await settle(make(Cloud(token=scripted({"errcode": 10007}))).authenticate())
    with pytest.raises(errors.LockNotFoundError):
        await settle(make(Cloud(scripted({"errcode": -1003}))).locks.get(5))
    with pytest.raises(errors.GatewayNotFoundError):
        await settle(make(Cloud(scripted({"errcode": -4037}))).gateways.list_locks(5))


@pytest.mark.parametrize("code", [10003, 10004])
async def test_05_a_token_revoked_by_the_cloud_is_renewed_and_the_call_repeated(make: Make, code: int) -> None:
    cloud = Cloud(scripted({"errcode": code}, {"list": [], "pages": 0}))
    await settle(make(cloud).locks.list())
    assert len(cloud.calls("/oauth2/token")) == 2


async def test_06_all_passcodes_are_all_of_them(make: Make) -> None:
    sim = Simulator("demo")
    with TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", transport=sim.transport) as tt:
        assert max(len(tt.passcodes.all(lock.lock_id)) for lock in tt.locks.iter()) == 260


async def test_07_a_passcode_is_text_with_its_leading_zeros(make: Make) -> None:
    cloud = Cloud(scripted({"keyboardPwdId": 1}))
    await settle(make(cloud).passcodes.add_permanent(5, "0123"))
    assert cloud.calls("/v3/keyboardPwd/add")[0]["keyboardPwd"] == "0123"


async def test_08_uid_and_refresh_token_survive_a_refresh_that_lacks_them(make: Make) -> None:
    clock = FakeClock()
    token = {"access_token": "a", "refresh_token": "r", "uid": 7, "expires_at": clock.time() + 9999}
    tt = make(Cloud(token=scripted({"access_token": "b", "expires_in": 99999})), clock=clock, token=token)
    kept = await settle(tt.refresh_token())
    assert (tt.user_id, kept.refresh_token) == (7, "r")


def test_09_waiting_for_a_token_is_bounded_by_the_renewal_itself_not_by_a_shorter_limit() -> None:
    cloud = Cloud(scripted({"list": [], "pages": 0}))
    asked, answer = threading.Event(), threading.Event()

    def slow(path: str, fields: dict[str, str]) -> Any:
        asked.set()
        assert answer.wait(20)
        return cloud.new_token(path, fields)

    cloud._token = slow
    with client(cloud) as tt:
        callers = [threading.Thread(target=tt.locks.list) for _ in range(4)]
        for caller in callers:
            caller.start()
        assert asked.wait(20)
        answer.set()
        for caller in callers:
            caller.join(20)
    assert len(cloud.calls("/v3/lock/list")) == 4
    assert cloud.timeouts[0]["read"] == 10


async def test_10_a_failed_refresh_keeps_the_old_token_while_it_lives(make: Make) -> None:
    clock = FakeClock()
    token = {"access_token": "a", "refresh_token": "r", "uid": 7, "expires_at": clock.time() + 100}
    cloud = Cloud(scripted({"list": [], "pages": 0}), token=scripted(httpx.ConnectError("blip")))
    tt = make(cloud, clock=clock, token=token)
    await settle(tt.locks.list())
    assert tt.ready


async def test_11_many_accounts_live_in_one_process(make: Make) -> None:
    clients = [make(Cloud(scripted({"list": [{"lockId": at + 1}], "pages": 1}))) for at in range(5)]
    found = [await settle(tt.locks.all()) for tt in clients]
    assert [locks[0].lock_id for locks in found] == [1, 2, 3, 4, 5]


async def test_12_a_token_can_outlive_the_process(make: Make) -> None:
    told: list[dict[str, Any]] = []
    await settle(make(Cloud(), on_token=told.append).authenticate())
    cloud = Cloud(scripted({"list": [], "pages": 0}))
    await settle(make(cloud, token=json.loads(json.dumps(told[0]))).locks.list())
    assert cloud.calls("/oauth2/token") == []


def test_13_there_are_no_timers_to_pile_up_or_outlive_a_reset() -> None:
    before = set(threading.enumerate())
    with client(Cloud()) as tt:
        for _ in range(5):
            tt.authenticate()
        tt.reset()
    assert set(threading.enumerate()) <= before


def test_14_the_package_needs_nothing_but_its_declared_dependencies() -> None:
    code = (
        "import sys; from ttlock_sdk import TTLock; TTLock('id', 'secret')\n"
        "print([name for name in sys.modules if name.split('.')[0] in "
        "('dotenv', 'pytest', 'hypothesis', 'uvicorn', 'redis', 'orjson')])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_15_every_documented_setting_is_read() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    table = readme.split("## Configuration")[1].split("\n\n")[1]
    arguments = {word.strip("` ") for row in table.splitlines()[2:] for word in row.split("|")[1].split(",")}
    assert arguments <= set(inspect.signature(TTLock.__init__).parameters)


@pytest.mark.parametrize("call", ["lock", "unlock"])
async def test_16_a_command_is_sent_once_and_waits_longer_than_the_cloud_does(make: Make, call: str) -> None:
    cloud = Cloud(scripted(httpx.ReadTimeout("slow")))
    with pytest.raises(errors.OutcomeUnknownError):
        await settle(getattr(make(cloud).locks, call)(5))
    assert len(cloud.calls(f"/v3/lock/{call}")) == 1
    assert cloud.timeouts[-1]["read"] > 30


async def test_17_a_wrong_region_is_told_with_the_right_one(make: Make) -> None:
    with pytest.raises(errors.WrongRegionError, match=r"cn") as caught:
        await settle(make(Cloud(scripted({"errcode": 30008}))).locks.list())
    assert "region" in str(caught.value)


async def test_18_walks_end_and_give_what_they_have_when_a_page_fails(make: Make) -> None:
    page = {"list": [{"lockId": 1}], "pages": 10**9, "total": 10**9}
    assert len(await settle(make(Cloud(scripted(page))).locks.all())) == 1
    assert await settle(make(Cloud(scripted({"list": [], "pages": 10**9}))).locks.all()) == []


async def test_19_no_code_and_no_user_name_is_logged_and_secrets_of_a_lock_are_not_shown(
    make: Make, caplog: pytest.LogCaptureFixture
) -> None:
    detail = {
        "lockId": 5,
        "adminPwd": "planted-1",
        "lockKey": "planted-2",
        "aesKeyStr": "planted-3",
        "noKeyPwd": "planted-4",
    }
    tt = make(Cloud(scripted(detail)))
    with caplog.at_level(logging.DEBUG):
        lock = await settle(tt.locks.get(5))
        with pytest.raises(ValidationError) as caught:
            await settle(tt.passcodes.add_permanent(5, "817263549182"))
    assert isinstance(lock, LockDetail)
    shown = caplog.text + repr(lock) + str(caught.value)
    for secret in ("planted", "817263549182", "user@example.com"):
        assert secret not in shown
    assert lock.admin_pwd == "planted-1"


def test_20_unknown_keys_of_an_answer_are_data_never_names() -> None:
    lock = LockDetail.from_dict({"lockId": 5, "brandNewServerKey": 1, "__class__": "x"})
    assert not hasattr(lock, "brandNewServerKey")
    assert lock.additional_properties == {"brandNewServerKey": 1, "__class__": "x"}


def test_21_the_password_is_hashed_by_md5() -> None:
    assert hash_password("password") == "5f4dcc3b5aa765d61d8327deb882cf99"


async def test_22_the_token_goes_as_a_field_of_the_form_not_as_a_header(make: Make) -> None:
    seen: list[httpx.Headers] = []

    class Noting(Cloud):
        def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
            seen.append(request.headers)
            return super()._answer(request, body)

    cloud = Noting(scripted({"list": [], "pages": 0}))
    await settle(make(cloud).locks.list())
    assert cloud.calls("/v3/lock/list")[0]["accessToken"] == "access-1"
    assert not [headers for headers in seen if "authorization" in headers]


async def test_23_everything_that_comes_back_is_a_model_with_attributes(make: Make) -> None:
    page = {"list": [{"lockId": 1, "gatewayId": 2}], "pages": 1}
    tt = make(Cloud(scripted(page)))
    for call in (tt.locks.list, lambda: tt.gateways.list(), lambda: tt.passcodes.list(5), lambda: tt.records.list(5)):
        found = await settle(call())
        assert hasattr(found, "total")
        assert hasattr(found.items[0], "to_dict")
    [near] = await settle(tt.gateways.list_locks(5))
    assert near.lock_id == 1


async def test_24_every_way_to_add_a_passcode_brings_it_to_the_lock_by_default(make: Make) -> None:
    cloud = Cloud(scripted({"keyboardPwdId": 1}))
    tt = make(cloud)
    await settle(tt.passcodes.add(5, "0123", start=START, end=END))
    await settle(tt.passcodes.add_permanent(5, "0123"))
    await settle(tt.passcodes.add_temporary(5, "0123", START, END))
    assert [fields["addType"] for fields in cloud.calls("/v3/keyboardPwd/add")] == [str(Via.GATEWAY.value)] * 3


async def test_25_a_naive_datetime_is_refused_in_words_and_an_aware_one_is_taken_everywhere(make: Make) -> None:
    cloud = Cloud(scripted({"keyboardPwdId": 1}))
    tt = make(cloud)
    naive = START.replace(tzinfo=None)
    calls: list[Callable[[datetime], Any]] = [
        lambda start: tt.passcodes.add(5, "0123", start=start, end=END),
        lambda start: tt.passcodes.add_temporary(5, "0123", start, END),
        lambda start: tt.passcodes.change_period(5, 6, start, END),
        lambda start: tt.passcodes.generate(5, 3, start, end=END),
    ]
    for call in calls:
        with pytest.raises(ValidationError, match="time zone"):
            await settle(call(naive))
        await settle(call(START))
    assert {fields["startDate"] for _, fields in cloud.seen[1:]} == {str(int(START.timestamp() * 1000))}


@pytest.mark.parametrize("via", [Via.BLUETOOTH, Via.GATEWAY, Via.NB_IOT, Via.WIFI_POWER_SAVING, 4])
async def test_26_every_call_with_a_switch_takes_every_way(make: Make, via: int) -> None:
    cloud = Cloud(scripted({"errcode": 0, "keyboardPwdId": 1}))
    tt = make(cloud)
    await settle(tt.passcodes.add_permanent(5, "0123", via=via))
    await settle(tt.passcodes.change_value(5, 6, "0123", via=via))
    await settle(tt.passcodes.delete(5, 6, via=via))
    sent = [
        fields.get("addType") or fields.get("changeType") or fields.get("deleteType") for _, fields in cloud.seen[1:]
    ]
    assert sent == [str(int(via))] * 3


def test_every_number_is_there() -> None:
    names = [name for name in globals() if name.startswith("test_") and name[5:7].isdigit()]
    assert sorted(int(name[5:7]) for name in names) == list(range(1, 27))
