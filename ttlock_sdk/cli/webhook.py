"""webhook listen: callbacks of the cloud, printed as they come."""

from __future__ import annotations

from typing import Annotated

import typer

from .command import command, group
from .exits import Problem
from .listening import Listener
from .output import Output

app = group("Callbacks that the cloud posts by itself.")


@command(app, "listen", "ttlock webhook listen --port 8080 --forward http://localhost:3000/ttlock")
def listen(
    ctx: typer.Context,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on; 0 takes a free one.")] = 8080,
    host: Annotated[str, typer.Option(help="Address to listen on; this machine alone by default.")] = "127.0.0.1",
    path: Annotated[str | None, typer.Option(help="Path of the address; a long random one by default.")] = None,
    forward: Annotated[str | None, typer.Option(help="Pass each callback on to this address, as it came.")] = None,
) -> None:
    """Print the callbacks of the cloud as they come, until Ctrl-C.

    The address must be reachable from the internet and stand in the developer console as the callback address. Nothing
    signs a callback, so its path is the secret. The cloud is told `success` once a callback was passed on.
    """
    out: Output = ctx.obj
    if forward is not None and not forward.startswith(("http://", "https://")):
        raise Problem("--forward must be an address such as http://localhost:3000/ttlock")
    with Listener(out, host, port, path, forward) as listener:
        out.note(f"listening on {listener.url}; end with Ctrl-C")
        listener.serve_forever()
