"""The commands there are. What a command does is imported when it is called, so that help comes at once."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Annotated, Any, Final, NamedTuple

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group


class Entry(NamedTuple):
    """One command: the module that holds it, the heading it stands under, and a line about it.

    `whole`: the module is a group of commands, such as `codes add`.
    """

    module: str
    panel: str
    line: str
    whole: bool = False


ENTRIES: Final = {
    "login": Entry("account", "Account", "Log in, and keep the token for the next commands."),
    "logout": Entry("account", "Account", "Forget what login has kept on this machine."),
    "whoami": Entry("account", "Account", "Tell who is logged in, where, and until when."),
    "doctor": Entry("doctor", "Account", "Check what is known to go wrong, and say what to do."),
    "usage": Entry("usage", "Account", "Tell how many calls the month has seen."),
    "locks": Entry("locks", "Doors", "List the locks of the account."),
    "info": Entry("locks", "Doors", "Show one lock."),
    "unlock": Entry("locks", "Doors", "Open a door."),
    "lock": Entry("locks", "Doors", "Lock a door."),
    "records": Entry("records", "Doors", "List what happened at a lock, and follow it."),
    "gateways": Entry("gateways", "Doors", "List the gateways of the account."),
    "codes": Entry("codes", "Who may come in", "Passcodes: list, add, change, delete, ensure.", True),
    "cards": Entry("cards", "Who may come in", "List the IC cards of a lock."),
    "fingerprints": Entry("cards", "Who may come in", "List the fingerprints of a lock."),
    "keys": Entry("keys", "Who may come in", "Ekeys: send one to a phone, list them.", True),
    "export": Entry("export", "Files and programs", "Write records, codes or locks to a file, resumably.", True),
    "report": Entry("report", "Files and programs", "Write one HTML page about all doors."),
    "api": Entry("api", "Files and programs", "Call any operation of the cloud."),
    "spec": Entry("developing", "Files and programs", "Print the published description of the API."),
    "simulator": Entry("developing", "Files and programs", "Serve a TTLock cloud on this machine."),
    "webhook": Entry("webhook", "Files and programs", "Callbacks: listen to them, pass them on.", True),
}


class Commands(TyperGroup):
    """Knows the names of all commands, and imports the one that is called."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**more)
        self.commands = {
            name: TyperCommand(name, help=entry.line, rich_help_panel=entry.panel) for name, entry in ENTRIES.items()
        }

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The real command in place of its name."""
        name, command, rest = super().resolve_command(ctx, args)
        return name, command if name is None else load(name), rest


@cache
def load(name: str) -> Any:
    """The command of that name, its module imported."""
    entry = ENTRIES[name]
    group = get_group(import_module(f".{entry.module}", __package__).app)
    return group if entry.whole else group.commands[name]


app = typer.Typer(cls=Commands, no_args_is_help=True, pretty_exceptions_enable=False)


def _show_version(wanted: bool) -> None:
    if wanted:
        from .. import __version__

        typer.echo(f"ttlock-sdk {__version__}")
        raise typer.Exit


@app.callback(epilog="Example: ttlock unlock 'Front door'. Ask any command for more: ttlock codes add --help")
def ttlock(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """The TTLock smart locks of an account, from the command line.

    Begin with `ttlock login`, or set TTLOCK_CLIENT_ID, TTLOCK_CLIENT_SECRET, TTLOCK_USERNAME and TTLOCK_PASSWORD.
    """
