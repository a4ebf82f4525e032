"""Secrets taken out of text that a person may see."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

MASK: Final = "***"
_NAMES: Final = (  # with those of every field that the specification calls a secret: a test compares
    "access_?token|refresh_?token|execute_?token|client_?secret|secret|password(?:_?md5)?|new_?password|"
    "new_?keyboard_?pwd|keyboard_?pwd(?:(?:_?id)?_?list)?|no_?key_?pwd|admin_?pwd|delete_?pwd|pwd_?info|search_?str|"
    "lock_?key|lock_?data|aes_?key_?str|ic_?key|card_?number|hotel_?info|link|qr_?code_?content|records|"
    "feature_?data|fingerprint_?data|door_?sensor_?data"
)
_TEXT: Final = r"\\*\"(?:[^\"\\]|\\.)*\"?|\\*'(?:[^'\\]|\\.)*'?"  # also JSON in JSON, whose marks are escaped
_PAIR: Final = rf"(?i)\b({_NAMES})\b(\\*[\"']?\s*[=:]\s*)({_TEXT}|[^\s&,;<>}}\]]+)"


def mask(text: str, secrets: Iterable[str] = ()) -> str:
    """`text` with each of `secrets`, and each value that stands behind the name of a secret, replaced by ***."""
    for secret in sorted({secret for secret in secrets if len(secret) >= 4}, key=len, reverse=True):
        text = text.replace(secret, MASK)
    return re.sub(_PAIR, rf"\1\2{MASK}", text)  # compiled at first use: most runs never need it
