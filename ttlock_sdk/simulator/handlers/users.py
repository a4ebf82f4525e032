"""Users that an application registers; they log in under a name with its prefix."""

from __future__ import annotations

import hashlib
from typing import Any, Final

from ..state import Account
from ..wire import Refusal
from .call import DONE, Call, Handler


def register(call: Call) -> dict[str, Any]:
    """Register a user; the answer has the name with the prefix."""
    name = call.fields["username"]
    full = f"{_prefix(call)}_{name}"
    if full in call.state.accounts:
        raise Refusal(30003, "user is registered already")
    owner, now = call.application.client_id, call.clock.ms()
    call.state.accounts[full] = Account(full, call.fields["password"], call.state.new_id(), call.region, owner, now)
    return {"username": full}


def register_with_rsa(call: Call) -> dict[str, Any]:
    """The same with an encrypted password. Nobody outside knows how to read it, so such a user cannot log in here."""
    return register(call.with_fields(password=hashlib.md5(b"", usedforsecurity=False).hexdigest()))


def reset_password_with_rsa(call: Call) -> dict[str, Any]:
    """Another password, encrypted; after it the user cannot log in here."""
    return reset_password(call.with_fields(password=hashlib.md5(b"", usedforsecurity=False).hexdigest()))


def list_users(call: Call) -> dict[str, Any]:
    """The users of the application, newest first, registered between two times."""
    start, end = call.number("startDate"), call.number("endDate")
    found = [
        account
        for account in reversed(call.state.accounts.values())
        if account.registered_by == call.application.client_id
        and start <= account.created
        and (not end or account.created <= end)
    ]
    return call.page(found, lambda account: {"username": account.username, "regtime": account.created})


def reset_password(call: Call) -> dict[str, Any]:
    """Another password; tokens that were handed out live on."""
    _existing(call).password_md5 = call.fields["password"]
    return DONE


def delete(call: Call) -> dict[str, Any]:
    """Delete a user who owns no lock; his ekeys and tokens end."""
    account, state = _existing(call), call.state
    owned = (state.locks, state.electric_meters, state.water_meters)
    if any(register.of(account.username) for register in owned):
        raise Refusal(-4063, "the user still owns locks")
    for ekey in list(state.ekeys.of(account.username)):
        state.forget_ekey(ekey)
    for token in state.tokens.values():
        token.revoked = token.revoked or token.username == account.username
    for name in [name for name, token in state.refreshes.items() if token.username == account.username]:
        del state.refreshes[name]  # or it would serve who is registered under the same name next
    state.logins = {login for login in state.logins if login[0] != account.username}
    del state.accounts[account.username]
    return DONE


def get_uid(call: Call) -> dict[str, Any]:
    """The number of the caller's account."""
    assert call.account is not None
    return {"uid": call.account.uid}


def _existing(call: Call) -> Account:
    account = call.state.accounts.get(call.fields["username"])
    if account is None or account.registered_by != call.application.client_id:
        raise Refusal(30004, "user is invalid")
    return account


def _prefix(call: Call) -> str:
    letters = hashlib.sha256(call.application.client_id.encode()).hexdigest()
    return "".join(chr(ord("a") + int(letter, 16) % 26) for letter in letters[:4])


HANDLERS: Final[dict[str, Handler]] = {
    "registerUser": register,
    "registerUserWithRsaPassword": register_with_rsa,
    "resetUserPasswordWithRsa": reset_password_with_rsa,
    "listUsers": list_users,
    "resetUserPassword": reset_password,
    "deleteUser": delete,
    "getUserId": get_uid,
}
