"""Calls of paths that the specification does not have: what `tt.request` sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._runtime.operation import Credentials, Safety
from .call import Call
from .errors import ValidationError


def free_call(path: str, fields: Mapping[str, Any], safety: Safety | str, credentials: Credentials | str) -> Call:
    """A call of a path that the specification does not have. True and False become 1 and 0; None is left out.

    Raises:
        ValidationError: the path does not begin with a slash, or safety or credentials is none of the known words.
    """
    if not isinstance(path, str) or not path.startswith("/"):
        raise ValidationError("path must begin with a slash, such as '/v3/lock/list'", argument="path")
    words = [
        (name, str(int(value)) if isinstance(value, bool) else str(value))
        for name, value in fields.items()
        if value is not None
    ]
    try:
        kind, signed = Safety(safety), Credentials(credentials)
    except ValueError as error:
        raise ValidationError(f"{error}; see the docstring of request", argument="safety") from None
    return Call(path, path, kind, signed, words, kind in {Safety.COMMAND, Safety.QUERY}, ())
