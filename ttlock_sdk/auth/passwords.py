"""Passwords as the cloud takes them: MD5, 32 lowercase hexadecimal digits."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from ..errors import ValidationError

_MD5: Final = re.compile(r"[0-9a-fA-F]{32}", re.ASCII)


def hash_password(password: str) -> str:
    """MD5 of a plain password in lowercase hexadecimal, which is all that is kept of it.

    Args:
        password: the plain password of the TTLock app account.

    Raises:
        ValidationError: it is empty or not text.

    See https://euopen.ttlock.com/document-pages/cloud/oauth2/getAccessToken
    """
    if not isinstance(password, str) or not password:
        raise ValidationError("password must be text and not empty", argument="password")
    return hashlib.md5(password.encode("utf-8", "surrogatepass"), usedforsecurity=False).hexdigest()


def check_hashed(password_md5: str) -> str:
    """A password that is hashed already, in lowercase.

    Raises:
        ValidationError: it is not 32 hexadecimal digits.
    """
    if not isinstance(password_md5, str) or not _MD5.fullmatch(password_md5):
        raise ValidationError(
            "password_md5 must be the MD5 of the password: 32 hexadecimal digits", argument="password_md5"
        )
    return password_md5.lower()
