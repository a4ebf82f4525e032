"""Forms with files taken apart, as they come from the generated endpoint functions and to the simulator."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import HTTP

from .uploads import Upload


def parts_of(content_type: str, body: bytes) -> tuple[list[tuple[str, str]], tuple[Upload, ...]]:
    """The plain fields and the files of a `multipart/form-data` body; nothing of one that is broken."""
    head = b"content-type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    message = message_from_bytes(head + body, policy=HTTP)
    fields: list[tuple[str, str]] = []
    files: list[Upload] = []
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            continue
        file_name = part.get_filename()
        if file_name is None:
            fields.append((name, content.decode("utf-8", "replace")))
        else:
            files.append(Upload(name, file_name, content, part.get_content_type()))
    return fields, tuple(files)
