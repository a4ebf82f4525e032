"""Text of the specification as it stands in docstrings."""

from __future__ import annotations

import textwrap

_WIDTH = 117  # three less than a line of code: the first line has its quotes before it
_STEP = 4


def prose(text: object, indent: int, lead: str = "") -> str:
    """Text for a docstring, each paragraph wrapped, without the first line's indent.

    With a `lead`, such as `name: `, all but the first line stand one step deeper.
    """
    first, other = " " * indent, " " * (indent + (_STEP if lead else 0))
    paragraphs = [_safe(part) for part in f"{lead}{text}".split("\n\n")]
    wrapped = [
        textwrap.fill(
            part,
            _WIDTH,
            initial_indent=other if number else first,
            subsequent_indent=other,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for number, part in enumerate(paragraphs)
    ]
    return "\n\n".join(wrapped).strip()


def _safe(text: str) -> str:
    """On one line, without what would end a docstring or be taken for an escape."""
    line = " ".join(text.split())
    shown = "".join(character for character in line if character.isprintable())
    return shown.replace("\\", "\\\\").replace('"""', "'''").removesuffix('"') + ("'" if shown.endswith('"') else "")
