"""doctor: what is known to go wrong, checked one after the other, each with a sentence on what to do."""

from __future__ import annotations

from shutil import get_terminal_size
from textwrap import fill
from typing import Annotated

import typer

from .checks import Finding, Health, checked
from .command import command
from .credentials import look
from .exits import Problem
from .output import Output, clean, write

app = typer.Typer(add_completion=False)
_SIGNS = {Health.GOOD: "ok", Health.DOUBT: "look", Health.BAD: "BAD", Health.SKIPPED: "-"}


@command(app, "doctor", "ttlock doctor")
def doctor(
    ctx: typer.Context,
    questions: Annotated[bool, typer.Option("--questions", help="Show the commonest questions, answered.")] = False,
) -> None:
    """Check client id, address, clock, account, quota, gateways and locks, and say what to do about each.

    Takes some six calls. The exit code is 1 if anything is broken.
    """
    out: Output = ctx.obj
    if questions:
        from .questions import QUESTIONS

        rows = [{"question": question, "answer": answer} for question, answer in QUESTIONS]
        if out.is_json or out.quiet:
            out.rows(rows, {"question": "Question", "answer": "Answer"})
        else:
            write("\n".join(f"{row['question']}\n  {row['answer']}\n" for row in rows))
        return
    found = list(out.progress(checked(look()), "checks"))
    if out.is_json or out.quiet:
        out.rows((finding._asdict() for finding in found), {"check": "Check"})
    else:
        write("".join(map(_lines, found)))
    bad = [finding.check for finding in found if finding.health is Health.BAD]
    if bad:
        raise Problem(f"broken: {', '.join(bad)}", 1)


def _lines(finding: Finding) -> str:
    width, margin = max(60, get_terminal_size().columns), " " * 20
    wrapped = fill(
        clean(finding.advice), width, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )
    advice = f"\n{wrapped}" if finding.advice else ""
    return f"{_SIGNS[finding.health]:5}{finding.check:15}{clean(finding.found)}{advice}\n"
