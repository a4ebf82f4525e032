"""Pieces of Python that the templates put in: what a template language says badly."""

from __future__ import annotations

from typing import Any

from .describe import Description, Field, Operation, Parameter
from .names import snake

PAGE = ("page_no", "page_size")


# Endpoint modules


def operation_source(operation: Operation, description: Description) -> str:
    """`OPERATION` of an endpoint module, with the function that reads its answer."""
    kind = result(operation).removeprefix("builtins.")
    head, parse = "", f"{operation.answer}.from_dict"
    if operation.extension("unwrap"):
        assert operation.listed is not None
        head = (
            f"def _read(data: Mapping[str, Any]) -> {kind}:\n"
            f"    return {operation.answer}.from_dict(data).{operation.listed.name}\n\n\n"
        )
        parse = "_read"
    lines = [
        f"id={operation.id!r}",
        f"path={operation.path!r}",
        f"resource={operation.resource or operation.tag!r}",
        f"method={operation.method or operation.module!r}",
        *(f"{name}={name.title()}.{operation.extension(name).upper()}" for name in ("safety", "credentials", "needs")),
        f"parse={parse}",
        *_tuple("parameters", [_parameter(parameter, description) for parameter in operation.parameters]),
        *_tuple("rules", [_rule(operation, rule) for rule in operation.extension("rules", [])]),
        *_paging(operation),
        *([f"via={operation.extension('via')!r}"] if operation.extension("via") else []),
        *([f"nothing={operation.extension('nothing')}"] if operation.extension("nothing") else []),
        *(["deprecated=True"] if operation.deprecated else []),
    ]
    return f"{head}OPERATION: Final[Operation[{kind}]] = Operation(\n    " + ",\n    ".join(lines) + ",\n)"


def _tuple(name: str, items: list[str]) -> list[str]:
    return [f"{name}=({', '.join(items)},)"] if items else []


def _paging(operation: Operation) -> list[str]:
    paging = operation.extension("paging")
    if not paging:
        return []
    return [f"paging=Paging(max_page_size={paging['max_page_size']}, item_id={snake(paging.get('item_id', ''))!r})"]


def _parameter(parameter: Parameter, description: Description) -> str:
    minimum, maximum = parameter.bounds
    inside = [_parameter(inner, description) for inner in _inside(parameter.field, description)]
    more = {
        "required": parameter.required or None,
        "minimum": minimum,
        "maximum": maximum,
        "allowed": parameter.allowed or None,
        "zero": "x-ttlock-zero" in parameter.field.schema or None,
        "one": "x-ttlock-one" in parameter.field.schema or None,
        "secret": parameter.field.secret or None,
        "names": parameter.names or None,
        "open": parameter.open or None,
        "also": parameter.also or None,
        "many": parameter.field.kind == "list" or None,
    }
    parts = [repr(parameter.name), repr(parameter.field.wire), f"Kind.{parameter.kind}"]
    parts += [f"{name}={value!r}" for name, value in more.items() if value is not None]
    return f"Parameter({', '.join([*parts, *_tuple('inside', inside)])})"


def _inside(field: Field, description: Description) -> list[Parameter]:
    """What a JSON text holds: the fields of an object, or what a list has in it."""
    if field.kind == "model":
        parameters = description.parameters_of(field.ref)
    elif field.item is not None and field.item.kind == "model":
        parameters = description.parameters_of(field.item.ref)
    elif field.item is not None:
        item = description.parameter_of(field.item)
        return [item._replace(field=field.item._replace(wire="", keyword="", required=False))]
    else:
        return []
    return [parameter._replace(field=_by_wire(parameter.field)) for parameter in parameters]


def _by_wire(field: Field) -> Field:
    """The parts of an object go by their names on the wire."""
    return field._replace(keyword=field.wire)


def _rule(operation: Operation, rule: dict[str, Any]) -> str:
    fields = tuple(operation.keyword(wire) for wire in rule["fields"])
    more = f", when={operation.keyword(rule['when'])!r}, values={tuple(rule['values'])!r}" if "when" in rule else ""
    return f"Rule({rule['rule']!r}, {fields!r}{more})"


# Resource methods


def arguments(operation: Operation) -> str:
    """The signature behind `self`: required first, then optional, which are keyword-only but in listings."""
    required = [parameter for parameter in operation.parameters if parameter.required]
    optional = [parameter for parameter in operation.parameters if not parameter.required]
    parts = [f"{parameter.name}: {annotation(parameter)}" for parameter in required]
    if operation.extension("paging"):
        optional.sort(key=lambda parameter: PAGE.index(parameter.name) if parameter.name in PAGE else len(PAGE))
    elif optional:
        parts.append("*")
    return "".join(f", {part}" for part in [*parts, *map(_optional, optional)])


def walk_arguments(operation: Operation) -> str:
    """The signature of `iter`, `pages` and `all`: that of `list` without the page, and where the walk begins."""
    parameters = walked(operation)
    parts = [f"{parameter.name}: {annotation(parameter)}" for parameter in parameters if parameter.required]
    optional = [_optional(parameter) for parameter in parameters if not parameter.required]
    options = ["page_size: int | None = None", "start_page: int = 1", "concurrency: int = 1"]
    return "".join(f", {part}" for part in [*parts, "*", *optional, *options])


def values(operation: Operation, *, walk: bool = False) -> str:
    """The dict of arguments that a resource method hands on."""
    parameters = walked(operation) if walk else operation.parameters
    return "{" + ", ".join(f"{parameter.name!r}: {parameter.name}" for parameter in parameters) + "}"


def handed_on(operation: Operation) -> str:
    """The arguments of a walk, handed on from `all` to `iter`."""
    parameters = walked(operation)
    required = [parameter.name for parameter in parameters if parameter.required]
    optional = [f"{parameter.name}={parameter.name}" for parameter in parameters if not parameter.required]
    return ", ".join([*required, *optional, *(f"{name}={name}" for name in ("page_size", "start_page", "concurrency"))])


def walk_name(operation: Operation, walk: str) -> str:
    """`iter`, `pages` and `all` beside `list`; `iter_records` and so on beside `list_records`."""
    return walk + operation.method.removeprefix("list")


def walked(operation: Operation) -> list[Parameter]:
    """The parameters that a walk takes: all but those of the page."""
    return [parameter for parameter in operation.parameters if parameter.name not in PAGE]


def annotation(parameter: Parameter) -> str:
    """The type of an argument, when it is given."""
    field = parameter.field
    if field.text:
        if field.item is None:
            return f"{field.ref} | Mapping[str, Any]"
        return f"Sequence[{_item_annotation(field.item)}]"
    if field.time:
        return "datetime | int"
    if field.kind == "enum":
        return f"{field.ref} | {field.plain}"
    return {"float": "Decimal | float | int", "decimal": "Decimal | float | int | str", "file": "FileArgument"}.get(
        field.kind, field.kind
    )


def _item_annotation(item: Field) -> str:
    if item.kind == "model":
        return f"{item.ref} | Mapping[str, Any]"
    return f"{item.ref} | {item.plain}" if item.kind == "enum" else item.type


def _optional(parameter: Parameter) -> str:
    if parameter.default is None:
        return f"{parameter.name}: {annotation(parameter)} | None = None"
    return f"{parameter.name}: {annotation(parameter)} = {parameter.shown}"


def result(operation: Operation) -> str:
    """What a resource method returns."""
    if operation.extension("unwrap"):
        assert operation.item is not None
        return f"builtins.list[{operation.item.type}]"
    return f"{operation.answer} | None" if operation.extension("nothing") else operation.answer


def errors_of(operation: Operation, description: Description) -> list[tuple[str, str]]:
    """Exception classes to expect, each with the meanings of its codes."""
    found: dict[str, list[str]] = {}
    for code in operation.extension("errors"):
        if code == operation.extension("nothing"):
            continue
        info = description.source.errors[str(code)]
        found.setdefault(info["class"], []).append(f"{info['meaning'].rstrip('.')} ({code}).")
    return [(name, " ".join(meanings)) for name, meanings in sorted(found.items())]
