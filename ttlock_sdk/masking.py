"""Secrets taken out of text that a person may see."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

MASK: Final = "***"
_NAMES: Final = (
    "access_?token|refresh_?token|client_?secret|password(?:_?md5)?|new_?keyboard_?pwd|keyboard_?pwd|no_?key_?pwd|admin_?pwd|"
    "delete_?pwd|lock_?key|lock_?data|aes_?key_?str|keyboard_?pwd_?list|search_?str|pwd_?info"
)
_PAIR: Final = rf"(?i)\b({_NAMES})\b([\"']?\s*[=:]\s*)(\"[^\"]*\"?|'[^']*'?|[^\s&,;<>}}\]]+)"


def mask(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` with each of `secrets`, and each value that stands behind the name of a secret, replaced by ***."""
    for secret in sorted({secret for secret in secrets if len(secret) >= 4}, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return re.sub(_PAIR, rf"\1\2{MASK}", text)  # compiled at first use: most runs never need it
