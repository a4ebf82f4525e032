"""What is to be sent: an operation with its arguments checked and written for the wire, or a path of the caller's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ._runtime.operation import Credentials, Needs, Operation, Safety
from .arguments import form_fields, sendable, uploads
from .errors import ValidationError
from .uploads import Upload

GATEWAY_WAY: Final = "2"


class Call(NamedTuple):
    """What is to be sent: the operation's name, path and class, and its own fields, not yet signed."""

    operation: str
    path: str
    safety: Safety
    credentials: Credentials
    fields: list[tuple[str, str]]
    device: bool
    secrets: tuple[str, ...]
    files: tuple[Upload, ...] = ()
    nothing: int | None = None


def call_of(operation: Operation[Any], values: Mapping[str, Any]) -> Call:
    """A call of an operation, its arguments (by Python keyword) checked and written for the wire.

    Raises:
        ValidationError: an argument is not allowed.
    """
    fields = form_fields(operation, values)
    through_gateway = operation.via is not None and (operation.via, GATEWAY_WAY) in fields
    device = operation.safety in {Safety.COMMAND, Safety.QUERY} or operation.needs is Needs.GATEWAY or through_gateway
    hidden = {parameter.wire for parameter in operation.parameters if parameter.secret}
    secrets = tuple(value for name, value in fields if name in hidden)
    return Call(
        operation.name,
        operation.path,
        operation.safety,
        operation.credentials,
        fields,
        device,
        secrets,
        uploads(operation, values) if operation.files else (),
        operation.nothing,
    )


def free_call(path: str, fields: Mapping[str, Any], safety: Safety | str, credentials: Credentials | str) -> Call:
    """A call of a path that the specification does not have. True and False become 1 and 0; None is left out.

    Raises:
        ValidationError: the path does not begin with a slash, safety or credentials is none of the known words, or
            something holds characters that cannot be sent.
    """
    if not isinstance(path, str) or not path.startswith("/"):
        raise ValidationError("path must begin with a slash, such as '/v3/lock/list'", argument="path")
    sendable("path", path)
    sendable("fields", "".join(map(str, fields)))
    words = [
        (name, sendable(name, str(int(value)) if isinstance(value, bool) else str(value)))
        for name, value in fields.items()
        if value is not None
    ]
    try:
        kind, signed = Safety(safety), Credentials(credentials)
    except ValueError as error:
        raise ValidationError(f"{error}; see the docstring of request", argument="safety") from None
    return Call(path, path, kind, signed, words, kind in {Safety.COMMAND, Safety.QUERY}, ())
