"""gateways."""

from __future__ import annotations

from typing import Any

import typer

from .calling import client
from .command import command

app = typer.Typer(add_completion=False)


@command(app, "gateways", "ttlock gateways")
def gateways(ctx: typer.Context) -> None:
    """List the gateways of the account, and whether they are online."""
    titles = {"id": "ID", "name": "Name", "online": "Online", "locks": "Locks", "network": "Network"}
    with client() as tt:
        ctx.obj.rows((_row(gateway) for gateway in tt.gateways.iter()), titles)


def _row(gateway: Any) -> dict[str, Any]:
    return {
        "id": gateway.gateway_id,
        "name": gateway.gateway_name,
        "mac": gateway.gateway_mac,
        "online": None if gateway.is_online is None else bool(gateway.is_online),
        "locks": gateway.lock_num,
        "network": gateway.network_name,
        "model": gateway.gateway_version,
    }
