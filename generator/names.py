"""Python names for names on the wire."""

from __future__ import annotations

import builtins
import keyword
import re

_EDGE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
_TAKEN = (set(dir(builtins)) | set(keyword.kwlist) | {"self", "datetime"}) - {"id"}


def snake(name: str) -> str:
    """`keyboardPwdId` becomes `keyboard_pwd_id`; a word that Python uses itself gets an underscore behind."""
    found = "_".join(part for part in _EDGE.split(name) if part).lower()
    return f"{found}_" if found in _TAKEN else found


def pascal(name: str) -> str:
    """`listLocks` becomes `ListLocks`."""
    return name[:1].upper() + name[1:]


def moment(name: str) -> str:
    """The datetime property beside a field of milliseconds: `start_date` has `start_at`."""
    return f"{name.removesuffix('_date')}_at"
