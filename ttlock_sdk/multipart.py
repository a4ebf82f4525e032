"""Forms with files taken apart, as they come from the generated endpoint functions and to the simulator."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from email.policy import HTTP
from typing import Final

from .uploads import Upload

_MOST_PARTS: Final = 1_000  # and so much of a head: what parses them takes time that grows with the square
_LONGEST_HEAD: Final = 8_192


def parts_of(content_type: str, body: bytes) -> tuple[list[tuple[str, str]], tuple[Upload, ...]]:
    """The plain fields and the files of a `multipart/form-data` body; nothing of one that is broken."""
    fields: list[tuple[str, str]] = []
    files: list[Upload] = []
    boundary = _head(b"content-type: " + content_type.encode("latin-1", "replace")).get_boundary()
    if not boundary:
        return fields, ()
    delimiter = b"\r\n--" + boundary.encode("latin-1", "replace")
    for part in (b"\r\n" + body).split(delimiter, _MOST_PARTS)[1:]:
        if part.startswith(b"--"):
            break
        raw, found, content = part.partition(b"\r\n\r\n")
        head = _head(raw.lstrip(b" \t").removeprefix(b"\r\n"))
        name = head.get_param("name", header="content-disposition")
        if not found or not isinstance(name, str):
            continue
        file_name = head.get_filename()
        if file_name is None:
            fields.append((name, content.decode("utf-8", "replace")))
        else:
            files.append(Upload(name, file_name, content, head.get_content_type()))
    return fields, tuple(files)


def _head(raw: bytes) -> Message:
    return message_from_bytes(b"" if len(raw) > _LONGEST_HEAD else raw + b"\r\n\r\n", policy=HTTP)
