"""Pictures for the report: bars in SVG, made of text alone."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape as escape_marks
from typing import NamedTuple

from .output import clean

_ROW, _BAR, _LABEL, _WIDTH = 24, 14, 230, 760
_TALL, _FOOT, _NAME = 180, 34, 44


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
    room = _WIDTH - _LABEL - 70
    parts = []
    for number, bar in enumerate(bars):
        top = number * _ROW
        length = room * min(1.0, max(0.0, bar.value / full))
        parts.append(
            f'<text x="{_LABEL - 8}" y="{top + 16}" class="label">{_short(bar.label, 34)}</text>'
            f'<rect x="{_LABEL}" y="{top + 5}" width="{length:.1f}" height="{_BAR}" class="{bar.look}">'
            f"<title>{escape(bar.label)}: {escape(bar.text)}</title></rect>"
            f'<text x="{_LABEL + length + 6:.1f}" y="{top + 16}">{escape(bar.text)}</text>'
        )
    return _picture(title, len(bars) * _ROW + 6, parts)


def columns(title: str, bars: Sequence[Bar]) -> str:
    """Bars that stand, one beside the other; every few have their name below."""
    full = max((bar.value for bar in bars), default=0) or 1
    step = _WIDTH / max(1, len(bars))
    every = max(1, -(-len(bars) // 12))
    parts = []
    for number, bar in enumerate(bars):
        height = _TALL * bar.value / full
        left = number * step
        parts.append(
            f'<rect x="{left + 1:.1f}" y="{_TALL - height + 12:.1f}" width="{max(1.0, step - 2):.1f}" '
            f'height="{height:.1f}" class="{bar.look}"><title>{escape(bar.label)}: {escape(bar.text)}</title></rect>'
        )
        if number % every == 0:
            at = min(left, _WIDTH - _NAME)  # the last name stays inside of the picture
            parts.append(f'<text x="{at:.1f}" y="{_TALL + 30}">{escape(bar.label)}</text>')
    parts.append(f'<text x="0" y="10" class="scale">{full:g}</text>')
    return _picture(title, _TALL + _FOOT + 6, parts)


def escape(text: str) -> str:
    """Text that stays text, in a picture and in a page: no marks, and nothing that XML has no room for."""
    return escape_marks(clean(text))


def _picture(title: str, height: float, parts: list[str]) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height:g}" role="img" aria-label="{escape(title)}">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def _short(text: str, most: int) -> str:
    return escape(text if len(text) <= most else text[: most - 1] + "\u2026")
