"""doctor: what is known to go wrong, checked one after the other, each with a sentence on what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from shutil import get_terminal_size
from textwrap import fill
from typing import Annotated, Any, Final

import typer

from .checks import Finding, Health, checked
from .command import command
from .credentials import look
from .exits import Problem
from .output import Output, clean, write

app = typer.Typer(add_completion=False)
_SIGNS: Final = {Health.GOOD: "ok", Health.DOUBT: "look", Health.BAD: "BAD", Health.SKIPPED: "-"}
_STYLES: Final = {Health.GOOD: "green", Health.DOUBT: "yellow", Health.BAD: "bold red", Health.SKIPPED: "dim"}
_WHOLE: Final[dict[str, Any]] = {
    "break_on_hyphens": False,
    "break_long_words": False,
}  # addresses and paths can be copied


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
    bad: list[str] = []
    found = _noted(checked(look()), bad)
    if out.is_json or out.quiet:
        out.rows((finding._asdict() for finding in found), {"check": "Check"})
    else:
        for finding in found:  # each as it comes: one may wait for the network
            out.styled(_lines(finding), _SIGNS[finding.health], _STYLES[finding.health])
    if bad:
        raise Problem(f"broken: {', '.join(bad)}", 1)


def _noted(findings: Iterable[Finding], bad: list[str]) -> Iterator[Finding]:
    """The findings as they come; what is broken is added to `bad`."""
    for finding in findings:
        if finding.health is Health.BAD:
            bad.append(finding.check)
        yield finding


def _lines(finding: Finding) -> str:
    """What was found, and below it what to do."""
    width = max(40, get_terminal_size().columns)
    head = f"{_SIGNS[finding.health]:5}{finding.check:15}"
    margin = " " * (len(head) if width >= 60 else 7)
    found, advice = (
        fill(clean(text), width, initial_indent=start, subsequent_indent=margin, **_WHOLE)
        for text, start in ((finding.found, head), (finding.advice, margin))
    )
    return f"{found}\n{advice}\n" if advice else f"{found}\n"
