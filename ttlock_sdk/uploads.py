"""Files that a call uploads: read and checked before anything is sent."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import Any, Final, NamedTuple

from ._runtime.operation import Parameter
from .errors import ValidationError

_KINDS: Final = (
    (b"\xff\xd8\xff", "image/jpeg", "jpg"),
    (b"\x89PNG\r\n", "image/png", "png"),
    (b"BM", "image/bmp", "bmp"),
)


class Upload(NamedTuple):
    """A file as a part of a form."""

    wire: str
    name: str
    content: bytes
    content_type: str


def upload_of(parameter: Parameter, value: Any) -> Upload:
    """Read a file given as path, bytes or open file.

    Raises:
        ValidationError: it cannot be read, or is smaller or larger than allowed.
    """
    name = parameter.name
    content = _content(name, value)
    low, high = parameter.minimum, parameter.maximum
    if (low is not None and len(content) < low) or (high is not None and len(content) > high):
        raise ValidationError(
            f"{name} must have {low or 0:,} to {high or 'any number of':,} bytes; this has {len(content):,}"
            if high is not None
            else f"{name} must have at least {low:,} bytes; this has {len(content):,}",
            argument=name,
        )
    kind, suffix = next(
        ((kind, suffix) for start, kind, suffix in _KINDS if content.startswith(start)),
        ("application/octet-stream", "bin"),
    )
    return Upload(parameter.wire, f"{parameter.wire}.{suffix}", content, kind)  # the caller's file name stays at home


def _content(name: str, value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, str | PathLike):
        try:
            return Path(value).read_bytes()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or "no such path"
            raise ValidationError(f"{name} cannot be read from {str(value)!r}: {reason}", argument=name) from None
    if hasattr(value, "read"):
        content = value.read()
        if isinstance(content, bytes):
            return content
        raise ValidationError(f"{name} is a file opened as text; open it with mode 'rb'", argument=name)
    raise ValidationError(
        f"{name} must be a path, bytes, or a file opened in binary mode, not {type(value).__name__}", argument=name
    )
