"""api: every method of every resource, with its arguments as options."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .._runtime.model import Model
from ..problems import CHANGING
from .asking import agree
from .calling import client
from .command import Command
from .methods import method_of, methods_of, resources
from .options import arguments_of
from .output import Output, json_of, write

if TYPE_CHECKING:
    from collections.abc import Iterable

app = typer.Typer(add_completion=False)
_WAYS = {"allow_extra_args": True, "ignore_unknown_options": True}


def _complete_resource(incomplete: str) -> list[str]:
    return [name for name in resources() if name.startswith(incomplete)]


def _complete_method(ctx: typer.Context, incomplete: str) -> list[str]:
    resource = ctx.params.get("resource")
    return [name for name in methods_of(resource) if name.startswith(incomplete)] if resource in resources() else []


@app.command(
    "api",
    cls=Command,
    context_settings=_WAYS,
    epilog="Example: ttlock api locks list --page-size 5. Its options: ttlock api locks list --explain",
)
def api(
    ctx: typer.Context,
    resource: Annotated[
        str | None,
        typer.Argument(help="Such as locks; without one, all are listed.", autocompletion=_complete_resource),
    ] = None,
    method: Annotated[
        str | None, typer.Argument(help="Such as list; without one, all are listed.", autocompletion=_complete_method)
    ] = None,
    explain: Annotated[bool, typer.Option("--explain", help="Show what the method does and takes.")] = False,
    show_secrets: Annotated[
        bool, typer.Option("--show-secrets", help="Show sealed data, keys and codes, too.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
) -> None:
    """Call any operation of the cloud: ttlock api RESOURCE METHOD --argument value ...

    Arguments are named as in Python, with a dash for an underscore. Lists and models are JSON; a value that begins with
    @ is read from that file, and - is asked for without being shown. Times are those of `ttlock codes add`, in UTC.
    Whatever changes something asks first, or needs --yes. The answer is JSON with the names of the cloud.
    """
    out: Output = ctx.obj
    if resource is None:
        out.rows(({"resource": name, "methods": len(methods_of(name))} for name in resources()), _titles("resource"))
        return
    if method is None:
        rows = ({"method": name, "does": method_of(resource, name).line} for name in methods_of(resource))
        out.rows(rows, {"method": "Method", "does": "What it does"})
        return
    found = method_of(resource, method)
    if explain:
        write(found.explained() + "\n")
        return
    arguments = arguments_of(found, ctx.args)
    with client() as tt:
        if found.safety in CHANGING:
            agree(f"this is {found.name}, which changes something", yes)
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            answer = found.call(tt, arguments)
        for warning in told:
            out.note(str(warning.message))
        _print(answer, show_secrets)


def _titles(key: str) -> dict[str, str]:
    return {key: key.capitalize(), "methods": "Methods"}


def _print(answer: Any, show_secrets: bool) -> None:
    if isinstance(answer, Model | str | int) or answer is None or hasattr(answer, "_fields"):
        write(json_of(open_of(answer, show_secrets)) + "\n")
        return
    items: Iterable[Any] = answer
    between = "[\n"
    for item in items:
        write(between + json_of(open_of(item, show_secrets)))
        between = ",\n"
    write("[]\n" if between == "[\n" else "\n]\n")


def open_of(answer: Any, show_secrets: bool) -> Any:
    """An answer as it came, its secrets as `***` unless they are asked for."""
    if isinstance(answer, list | tuple):
        fields = getattr(answer, "_fields", None)
        plain = [open_of(item, show_secrets) for item in answer]
        return plain if fields is None else dict(zip(fields, plain, strict=True))
    if not isinstance(answer, Model):
        return answer
    found = answer.to_dict()
    if show_secrets:
        return found
    for slot in answer.slots_:
        if slot.wire not in found:
            continue
        value = getattr(answer, slot.name)
        if slot.secret:
            found[slot.wire] = "***"
        elif isinstance(value, Model) or (isinstance(value, list) and value and isinstance(value[0], Model)):
            found[slot.wire] = open_of(value, show_secrets)
    known = {slot.wire for slot in answer.slots_}
    return {name: value if name in known else _masked(value) for name, value in found.items()}


def _masked(value: Any) -> Any:
    """A field that nobody has described may be anything: only numbers are shown."""
    return value if isinstance(value, int | float) or value is None else "***"
