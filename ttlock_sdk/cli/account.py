"""login, logout, whoami."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import Annotated, Any

import typer

from ..regions import REGIONS, base_url_of
from ..settings import ENVIRONMENT
from .asking import ask, ask_hidden
from .calling import client
from .command import command
from .credentials import Credentials, forget, keep, look, store_of
from .exits import Problem
from .output import Output

app = typer.Typer(add_completion=False)
_REFUSED = typer.Option(hidden=True, callback=lambda value: _refuse(value))


def _refuse(value: str | None) -> str | None:
    if value is not None:
        raise typer.BadParameter(
            "a password or secret on the command line stays in the history of the shell and can be seen by others; "
            "leave it out and it is asked for, or set TTLOCK_PASSWORD or TTLOCK_CLIENT_SECRET"
        )
    return value


@command(app, "login", "ttlock login --region eu")
def login(
    ctx: typer.Context,
    region: Annotated[str | None, typer.Option(help="eu (all but mainland China) or cn.")] = None,
    client_id: Annotated[str | None, typer.Option(help="Id of the application in the developer console.")] = None,
    username: Annotated[str | None, typer.Option(help="Login of the account in the TTLock app.")] = None,
    password: Annotated[str | None, _REFUSED] = None,
    client_secret: Annotated[str | None, _REFUSED] = None,
) -> None:
    """Log in, and keep the token for the next commands.

    Asks for what neither an option nor the environment gives, without showing secrets. The password is not kept; token
    and client secret are kept in the keyring of the machine, or in files that only you can read (0600).
    """
    out: Output = ctx.obj
    given = {name: os.environ.get(variable) or None for name, variable in ENVIRONMENT.items()}
    if region not in {None, *REGIONS}:
        raise Problem(f"--region must be {' or '.join(REGIONS)}, not {region!r}")
    address = given["base_url"] if region is None else None
    found = Credentials(
        client_id or given["client_id"] or ask("client id, from the developer console"),
        given["client_secret"] or ask_hidden("client secret, from the developer console"),
        username or given["username"] or ask("login of the account in the TTLock app"),
        None if given["password_md5"] else given["password"] or ask_hidden("its password"),
        given["password_md5"],
        base_url_of(None if address else region or given["region"], address, allow_http=False),
    )
    from .keyring_store import usable

    found = found._replace(keyring=usable())
    with client(found) as tt:
        tt.authenticate()
        keep(found)
        row = _row(found, tt)
    out.done(f"logged in as {found.username}; kept in {found.kept_in}", row)


@command(app, "logout", "ttlock logout")
def logout(ctx: typer.Context) -> None:
    """Forget what login has kept on this machine. The cloud is not told: it knows no such call."""
    was = forget()
    ctx.obj.done("forgotten" if was else "there was nothing to forget", {"forgotten": was})


@command(app, "whoami", "ttlock whoami --json")
def whoami(ctx: typer.Context) -> None:
    """Tell who is logged in, where, until when the token serves, and how many locks the account has."""
    out: Output = ctx.obj
    found = look()
    with client(found) as tt:
        locks, ekeys = tt.locks.list(page_size=1).total, tt.ekeys.list(page_size=1).total
        out.one({**_row(found, tt), "locks": locks, "ekeys": ekeys})


def _row(found: Credentials, tt: Any) -> dict[str, Any]:
    token = store_of(found).load("")
    return {
        "username": found.username,
        "uid": tt.user_id,
        "address": found.base_url,
        "client_id": found.client_id,
        "token_until": datetime.fromtimestamp(token.expires_at, UTC) if token else None,
        "kept_in": found.kept_in,
    }
