"""spec, simulator."""

from __future__ import annotations

from contextlib import suppress
from importlib.resources import files

import typer

from .command import command
from .output import write

app = typer.Typer(add_completion=False)


@command(app, "spec", "ttlock spec > ttlock-openapi.json")
def spec(ctx: typer.Context) -> None:
    """Print the published description of the API, OpenAPI 3.0.3 in JSON."""
    write(files("ttlock_sdk.generated").joinpath("openapi.json").read_text(encoding="utf-8").rstrip() + "\n")


@app.command(
    "simulator",
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True, "help_option_names": []},
    epilog="Example: ttlock simulator --port 8888 --seed demo",
)
def simulator(ctx: typer.Context) -> None:
    """Serve a TTLock cloud on this machine; takes the options of `python -m ttlock_sdk.simulator`."""
    from ..simulator.__main__ import main

    with suppress(KeyboardInterrupt):  # how it is ended, also before it serves
        raise typer.Exit(main(ctx.args))
