"""Pictures for the report: bars in SVG, made of text alone. Widths are shares, so that letters keep their size."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape as escape_marks
from typing import Final, NamedTuple

from .output import clean

_TALL, _TOP, _FOOT = 160, 14, 26
_NAMES: Final = 5  # below the columns: more would not fit on a phone


class Bar(NamedTuple):
    """One bar: its name, how long it is, what stands at its end, and its look (a class of the page's style)."""

    label: str
    value: float
    text: str = ""
    look: str = "bar"


def rows(title: str, bars: Sequence[Bar], most: float | None = None) -> str:
    """Bars that lie, one under the other.

    Args:
        title: what the picture shows, for those who cannot see it.
        bars: from the top.
        most: the value of a bar of full length; the largest of all by default.
    """
    full = most or max((bar.value for bar in bars), default=0) or 1
    return _figure(title, "rows", "".join(_row(bar, 100 * min(1.0, max(0.0, bar.value / full))) for bar in bars))


def _row(bar: Bar, length: float) -> str:
    label, text = escape(bar.label), escape(bar.text)
    return (
        f'<span class="name" title="{label}">{label}</span>'
        f'<svg role="img" aria-label="{label}: {text}"><rect class="track" width="100%" height="100%"/>'
        f'<rect class="{bar.look}" width="{length:.1f}%" height="100%"/></svg>'
        f'<span class="end">{text}</span>'
    )


def columns(title: str, bars: Sequence[Bar]) -> str:
    """Bars that stand, one beside the other; every few have their name below."""
    most = max((bar.value for bar in bars), default=0)
    full = most + most % 2 or 1  # half of it is a whole number, too
    step = 100 / max(1, len(bars))
    every = max(1, -(-len(bars) // _NAMES))
    parts = [_level(full, _TOP), _level(full / 2, _TOP + _TALL / 2)]
    for number, bar in enumerate(bars):
        height = _TALL * bar.value / full
        parts.append(
            f'<rect class="{bar.look}" x="{(number + 0.1) * step:.2f}%" y="{_TOP + _TALL - height:.1f}" '
            f'width="{step * 0.8:.2f}%" height="{height:.1f}">'
            f"<title>{escape(bar.label)}: {escape(bar.text)}</title></rect>"
        )
        if (len(bars) - 1 - number) % every == 0:  # the last one has its name
            parts.append(_name(bar, (number + 0.5) * step))
    height = _TOP + _TALL + _FOOT
    return _figure(
        title, "columns", f'<svg role="img" aria-label="{escape(title)}" height="{height}">{"".join(parts)}</svg>'
    )


def _level(value: float, top: float) -> str:
    return (
        f'<line class="level" x1="0" x2="100%" y1="{top:g}" y2="{top:g}"/>'
        f'<text class="quiet" x="0" y="{top - 3:g}">{value:g}</text>'
    )


def _name(bar: Bar, middle: float) -> str:
    """Inside of the picture also at its ends."""
    at, anchor = (100.0, "end") if middle > 95 else (0.0, "start") if middle < 5 else (middle, "middle")
    return (
        f'<text class="quiet" x="{at:.2f}%" y="{_TOP + _TALL + 18}" text-anchor="{anchor}">{escape(bar.label)}</text>'
    )


def _figure(title: str, kind: str, body: str) -> str:
    return f'<figure class="{kind}" aria-label="{escape(title)}">{body}</figure>'


def escape(text: str) -> str:
    """Text that stays text, in a picture and in a page: no marks, and nothing that XML has no room for."""
    return escape_marks(clean(text))
