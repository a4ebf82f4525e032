"""Secrets are planted everywhere, every call is made in success and in failure, and all that comes out is searched."""

from __future__ import annotations

import hashlib
import logging
import pickle
import traceback
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from operations import PUBLIC, Example
from support import SECRETS, Answer, Cloud, settle, shows

from ttlock_sdk import AsyncTTLock, TTLock, TTLockError, ValidationError
from ttlock_sdk._runtime.model import Model
from ttlock_sdk._runtime.operation import Kind
from ttlock_sdk.arguments import form_fields
from ttlock_sdk.simulator import Fault, Simulator

pytestmark = pytest.mark.anyio
START = datetime(2027, 3, 1, 14, tzinfo=UTC)
END = START + timedelta(days=4)
MD5 = hashlib.md5(SECRETS["password"].encode(), usedforsecurity=False).hexdigest()
CODE = SECRETS["passcode"]
TOKEN: Answer = {
    "access_token": SECRETS["access_token"],
    "refresh_token": SECRETS["refresh_token"],
    "uid": 7,
    "expires_in": 7776000,
}
ANSWER: Answer = {
    "lockData": SECRETS["lock_data"],
    "adminPwd": SECRETS["admin_pwd"],
    "keyboardPwd": CODE,
    "list": [{"lockData": SECRETS["lock_data"], "keyboardPwd": CODE, "noKeyPwd": SECRETS["admin_pwd"]}],
    "pages": 1,
}
CALLS: list[Callable[[Any], Any]] = [
    lambda tt: tt.locks.list(),
    lambda tt: tt.locks.get(1),
    lambda tt: tt.locks.lock(1),
    lambda tt: tt.locks.unlock(1),
    lambda tt: tt.locks.query_open_state(1),
    lambda tt: tt.locks.query_battery(1),
    lambda tt: tt.passcodes.generate(1, 3, START, end=END),
    lambda tt: tt.passcodes.add_temporary(1, CODE, START, END),
    lambda tt: tt.passcodes.add_permanent(1, CODE),
    lambda tt: tt.passcodes.list(1, search_str=CODE),
    lambda tt: tt.passcodes.search(1, CODE),
    lambda tt: tt.passcodes.change_value(1, 2, CODE),
    lambda tt: tt.passcodes.delete(1, 2),
    lambda tt: tt.passcodes.delete_by_code(1, CODE),
    lambda tt: tt.passcodes.upload(1, [{"keyboardPwd": CODE, "newKeyboardPwd": CODE}]),
    lambda tt: tt.gateways.list(),
    lambda tt: tt.gateways.list_locks(1),
    lambda tt: tt.records.list(1, search_str=CODE),
    lambda tt: tt.app.get_month_request_count(),
    lambda tt: tt.with_raw_response.locks.list(),
    lambda tt: tt.refresh_token(),
    lambda tt: tt.authenticate(),
]


def echo(path: str, fields: dict[str, str]) -> Answer:
    """A proxy that repeats the whole request in its page."""
    return httpx.Response(502, text=f"<p>{path} {fields}</p>" + "&".join(f"{k}={v}" for k, v in fields.items()))


def blame(path: str, fields: dict[str, str]) -> Answer:
    """A cloud that repeats the request in its words."""
    return {"errcode": -3, "errmsg": f"bad {fields}", "description": "&".join(f"{k}={v}" for k, v in fields.items())}


FAULTS: dict[str, Callable[[str, dict[str, str]], Answer]] = {
    "success": lambda path, fields: ANSWER,
    "proxy": echo,
    "words": blame,
    "lost": lambda path, fields: httpx.ReadError(f"while reading {fields}"),
    "refused": lambda path, fields: httpx.ConnectError(f"to {SECRETS['client_secret']}"),
    "dead token": lambda path, fields: {"errcode": 10004, "errmsg": fields.get("accessToken", "")},
}


def outcome(value: Any) -> list[str]:
    return [repr(value), str(value)]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("world", [TTLock, AsyncTTLock])
async def test_no_secret_comes_out_of_any_call(world: Any, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    account = {"username": "user@example.com", "password": SECRETS["password"]}
    seen: list[str] = []
    with caplog.at_level(logging.DEBUG):
        for call in CALLS:
            cloud = Cloud(FAULTS[fault], token=lambda path, fields: TOKEN)
            tt = world("an-id", SECRETS["client_secret"], **account, transport=cloud, retries=0)
            await settle(tt.authenticate())
            if fault != "success":
                cloud._token = FAULTS[fault]
            try:
                seen += outcome(await settle(call(tt)))
            except TTLockError as error:
                seen += outcome(error)
                seen += [traceback.format_exc(), repr(vars(error)), str(pickle.dumps(error))]
            seen += [repr(tt), repr(tt.usage), *cloud.urls]
    seen += [caplog.text, *(repr(vars(record)) for record in caplog.records)]
    for name, secret in {**SECRETS, "md5": MD5}.items():
        assert not [text for text in seen if shows(text, secret)], name


@pytest.mark.parametrize("code", [f"{CODE}99", int(CODE), f" {CODE}"])
def test_no_secret_comes_out_of_a_refusal(code: Any) -> None:
    tt = TTLock("an-id", SECRETS["client_secret"], token=dict(TOKEN) if isinstance(TOKEN, dict) else None)
    for call in (tt.passcodes.add_permanent, tt.passcodes.delete_by_code):
        with pytest.raises(ValidationError) as caught:
            call(1, code)
        assert CODE not in "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))


def planted(example: Example) -> tuple[dict[str, Any], dict[str, str]]:
    """Arguments of an operation with a secret of ours wherever one belongs, and those secrets."""
    arguments, secrets = dict(example.arguments), {}
    for parameter in example.operation.parameters:
        if parameter.secret:
            wanted = CODE if parameter.kind is Kind.PASSCODE else f"planted-{parameter.wire}"
            try:
                form_fields(example.operation, {**arguments, parameter.name: wanted})
            except ValidationError:  # of another form: the example's own will do
                wanted = arguments.get(parameter.name, "")
            if wanted:
                arguments[parameter.name] = wanted
                secrets[parameter.name] = str(wanted)
    return arguments, secrets


def secrets_in(found: Any) -> list[str]:
    """The secret texts of an answer: values of fields that are marked as such."""
    if isinstance(found, list):
        return [secret for item in found for secret in secrets_in(item)]
    if not isinstance(found, Model):
        return []
    values = {slot: getattr(found, slot.name) for slot in found.slots_}
    own = [str(value) for slot, value in values.items() if slot.secret and value is not None]
    return own + [secret for slot, value in values.items() if not slot.secret for secret in secrets_in(value)]


def reply_of(example: Example, fault: str) -> Callable[[str, dict[str, str]], Answer]:
    return FAULTS[fault] if fault != "success" else lambda path, fields: example.answer


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("fault", ["success", "proxy", "words", "lost"])
@pytest.mark.parametrize("world", [TTLock, AsyncTTLock])
async def test_no_secret_comes_out_of_any_operation(world: Any, fault: str, caplog: pytest.LogCaptureFixture) -> None:
    token = {"access_token": SECRETS["access_token"], "refresh_token": SECRETS["refresh_token"]}
    caplog.set_level(logging.DEBUG)
    for example in PUBLIC:
        caplog.clear()
        arguments, secrets = planted(example)
        cloud = Cloud(reply_of(example, fault))
        tt = world("an-id", SECRETS["client_secret"], token=token, transport=cloud, retries=0)
        heard: list[Any] = []
        for event in ("request", "response", "retry", "token"):
            tt.on(event, heard.append)
        try:
            result = await settle(example.of(tt)(**arguments))
            secrets |= {str(at): secret for at, secret in enumerate(secrets_in(result))}
            seen = outcome(result)
        except TTLockError as error:
            seen = [*outcome(error), traceback.format_exc(), repr(vars(error)), str(pickle.dumps(error))]
        seen += [*cloud.urls, repr(heard), caplog.text, *(repr(vars(record)) for record in caplog.records)]
        for name, secret in {**secrets, "client secret": SECRETS["client_secret"], **token}.items():
            assert not [text for text in seen if shows(text, secret)], f"{example.operation.id}: {name}"


def test_there_are_secrets_to_look_for() -> None:
    sent = [example for example in PUBLIC if planted(example)[1]]
    come = [example for example in PUBLIC if secrets_in(example.operation.parse(example.answer))]
    assert (len(sent) > 20, len(come) > 10) == (True, True)


@pytest.mark.parametrize("ours", [True, False])
def test_the_loggers_of_the_transport_show_no_secret_of_calls_over_sockets(
    caplog: pytest.LogCaptureFixture, ours: bool
) -> None:
    caplog.set_level(logging.DEBUG)
    client = None if ours else httpx.Client()
    sim = Simulator("demo")
    sim.add_account("planted@example.com", SECRETS["password"])
    sim.add_application("planted-id", SECRETS["client_secret"])
    lock_id = sim.add_lock("planted@example.com", "Door").lock_id
    sim.add_gateway("planted@example.com", "Hall", [lock_id])
    account = ("planted-id", SECRETS["client_secret"], "planted@example.com", SECRETS["password"])
    with sim.serve() as address, TTLock(*account, base_url=address, http_client=client) as tt:
        tt.passcodes.add_permanent(lock_id, CODE)
        for fault in (Fault.reset(), Fault.dropped(), Fault.truncated(), Fault.page(502), Fault.error(-3)):
            sim.fail_next(fault, "listPasscodes")
            with pytest.raises(TTLockError):
                tt.with_options(retries=0).passcodes.list(lock_id, search_str=CODE)
        token = tt.get_valid_token()
    names = {record.name.partition(".")[0] for record in caplog.records}
    successor = "2" if httpx.__name__ == "httpx2" else ""
    assert {f"httpcore{successor}", "ttlock_sdk"} | (set() if ours else {f"httpx{successor}"}) <= names
    if client is not None:
        client.close()
    said = caplog.text + "".join(repr(vars(record)) for record in caplog.records)
    for secret in (CODE, MD5, SECRETS["password"], SECRETS["client_secret"], token):
        assert not shows(said, secret)
