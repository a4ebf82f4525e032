"""The token endpoint."""

from __future__ import annotations

import re
from typing import Any, Final

from ..state import IssuedToken
from ..wire import Refusal
from .call import Call, Handler

LIFETIME: Final = 7_776_000
_MD5: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)


def get_access_token(call: Call) -> dict[str, Any]:
    """Log in, or refresh. A login leaves earlier tokens alive; a refresh ends the one it replaces, and has no uid."""
    if call.fields.get("grant_type") == "refresh_token":
        return _refresh(call)
    account = call.state.accounts.get(call.fields.get("username", ""))
    password = call.fields.get("password", "")
    if not _MD5.fullmatch(password):
        raise Refusal(30005, "password must be md5")
    if account is None or account.password_md5 != password:
        raise Refusal(10007, "invalid account or invalid password")
    if account.region != call.region:
        raise Refusal(30008, "account belongs to another region")
    return {**_issue(call, account.username), "uid": account.uid, "scope": "user,key,room"}


def _refresh(call: Call) -> dict[str, Any]:
    old = call.state.refreshes.get(call.fields.get("refresh_token", ""))
    if old is None or old.client_id != call.application.client_id or old.username not in call.state.accounts:
        raise Refusal(10011, "invalid refresh_token")
    old.revoked = True
    return _issue(call, old.username, old.refresh_token)


def _issue(call: Call, username: str, refresh_token: str | None = None) -> dict[str, Any]:
    token = IssuedToken(
        access_token=f"{call.random.getrandbits(128):032x}",
        refresh_token=refresh_token or f"{call.random.getrandbits(128):032x}",
        username=username,
        client_id=call.application.client_id,
        expires_at=call.clock.time() + LIFETIME,
    )
    call.state.tokens[token.access_token] = token
    call.state.logins.add((username, call.application.client_id))
    call.state.refreshes[token.refresh_token] = token
    return {"access_token": token.access_token, "refresh_token": token.refresh_token, "expires_in": LIFETIME}


HANDLERS: Final[dict[str, Handler]] = {
    "getAccessToken": get_access_token,
}
