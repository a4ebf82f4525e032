"""The reference table: every operation with its place on the surface, as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from .describe import Description, Operation
from .names import resource_class

_HEAD = """<!-- Made by `make gen` from spec/; changes here are lost and fail `make gen-check`. -->
# All operations

Every operation of the TTLock cloud API with the method that calls it, on `TTLock` and, awaited, on `AsyncTTLock`.
`read` and `query` change nothing and are repeated after a passing fault; `query` asks the device itself. `write` and
`command` are repeated only if they were surely not carried out. What a call *needs*: a gateway (or a Wi-Fi lock), a
phone that has done its part over Bluetooth, or one of the two, as `via=` says. The source is the vendor's own page.
"""
_NEEDS = {
    "none": "",
    "gateway": "gateway",
    "bluetooth": "phone",
    "bluetooth_or_gateway": "phone or gateway",
    "none_or_gateway": "gateway, if wanted",
    "none_bluetooth_or_gateway": "phone or gateway, if wanted",
    "cellular": "mobile network",
}


def table(description: Description) -> str:
    """One section for each resource, one line for each operation."""
    tags = {tag["name"]: " ".join(str(tag["description"]).split()) for tag in description.source.root["tags"]}
    grouped: dict[str, list[Operation]] = {}
    for operation in description.operations:
        grouped.setdefault(operation.resource, []).append(operation)
    hidden = grouped.pop("", [])
    count = sum(map(len, grouped.values()))
    parts = [_HEAD, f"{count} operations on {len(grouped)} resources.\n"]
    for resource, operations in sorted(grouped.items()):
        parts.append(f"## `tt.{resource}`: {resource_class(resource)}\n\n{tags[resource]}\n")
        parts.append("\n".join(_rows(operations)) + "\n")
    parts.append("## Made by the client itself\n")
    parts.append("\n".join(_rows(hidden)) + "\n")
    return "\n".join(parts)


def _rows(operations: list[Operation]) -> Iterator[str]:
    yield "| method and path | what it does | safety | needs | source |"
    yield "| --- | --- | --- | --- | --- |"
    for operation in operations:
        name = f"`{operation.method or operation.id}`"
        more = f", `{operation.method.replace('list', 'iter', 1)}`" if operation.extension("paging") else ""
        old = " (deprecated)" if operation.deprecated else ""
        sources = operation.extension("source")
        links = " ".join(f"[{number}]({address})" for number, address in enumerate(sources, start=1))
        needs = _NEEDS[operation.extension("needs")]
        yield (
            f"| {name}{more}{old}<br>`{operation.path}` | {operation.raw['summary']} | {operation.extension('safety')} "
            f"| {needs} | {links} |"
        )
