"""Every operation's request as the wire sees it, as a text that a person can read."""

from __future__ import annotations

import warnings
from collections.abc import Iterator

from operations import PUBLIC, Example
from support import Cloud, client

SIGNED = ("clientId", "clientSecret", "accessToken", "date")


def requests() -> str:
    """One paragraph for each public method: method and path, then the form, a field a line."""
    return "\n".join("\n".join(_lines(example)) + "\n" for example in sorted(PUBLIC, key=_name))


def _name(example: Example) -> str:
    return example.operation.name


def _lines(example: Example) -> Iterator[str]:
    operation = example.operation
    cloud = Cloud(lambda path, fields: example.answer)
    with warnings.catch_warnings(), client(cloud) as tt:
        warnings.simplefilter("ignore", DeprecationWarning)
        example.of(tt)(**example.arguments)
    [sent] = cloud.calls(operation.path)
    deprecated = ", deprecated" if operation.deprecated else ""
    yield f"{operation.name}  ({operation.safety}, needs {operation.needs}{deprecated})"
    yield f"    POST {operation.path}"
    yield f"    signed by {', '.join(name for name in SIGNED if name in sent) or 'nothing'}"
    for name, value in sent.items():
        if name not in SIGNED:
            yield f"    {name} = {value}"
    for file in cloud.files:
        yield f"    {file.wire} = {len(file.content):,} bytes of {file.content_type}, called {file.name}"
