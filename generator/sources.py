"""Pieces of Python source that the templates put in: what a template language says badly."""

from __future__ import annotations

import textwrap
from typing import Any

from .describe import Description, Field, Operation, Parameter
from .names import snake

WIDTH = 112
READERS = {"int": "as_int", "float": "as_float", "str": "as_str", "bool": "as_bool"}


def operation_source(operation: Operation) -> str:
    """`OPERATION` of an endpoint module, with the function that reads its answer."""
    raw = operation.raw
    unwrapped = operation.extension("unwrap")
    if unwrapped:
        assert operation.item is not None
        parse = "_read"
        head = (
            f"def _read(data: Mapping[str, Any]) -> list[{operation.item.type}]:\n"
            f"    return {operation.answer}.from_dict(data).{_attribute(operation, unwrapped)}\n\n\n"
        )
        kind = f"list[{operation.item.type}]"
    else:
        parse, head, kind = f"{operation.answer}.from_dict", "", operation.answer
    resource = operation.extension("resource", operation.tag)
    lines = [
        f"id={operation.id!r}",
        f"path={operation.path!r}",
        f"resource={resource!r}",
        f"method={operation.extension('method', operation.module)!r}",
        f"safety=Safety.{raw['x-ttlock-safety'].upper()}",
        f"credentials=Credentials.{raw['x-ttlock-credentials'].upper()}",
        f"needs=Needs.{raw['x-ttlock-needs'].upper()}",
        f"parse={parse}",
        *_tuple("parameters", [_parameter(parameter) for parameter in operation.parameters]),
        *_tuple("rules", [_rule(operation, rule) for rule in operation.extension("rules", [])]),
        *_paging(operation),
        *([f"via={operation.extension('via')!r}"] if operation.extension("via") else []),
    ]
    return f"{head}OPERATION: Final[Operation[{kind}]] = Operation(\n    " + ",\n    ".join(lines) + ",\n)"


def _attribute(operation: Operation, wire: str) -> str:
    return "items" if wire == "list" else snake(wire)


def _tuple(name: str, items: list[str]) -> list[str]:
    return [f"{name}=({', '.join(items)},)"] if items else []


def _paging(operation: Operation) -> list[str]:
    paging = operation.extension("paging")
    if not paging:
        return []
    return [f"paging=Paging(max_page_size={paging['max_page_size']}, item_id={snake(paging['item_id'])!r})"]


def _parameter(parameter: Parameter) -> str:
    parts = [repr(parameter.name), repr(parameter.field.wire), f"Kind.{parameter.kind}"]
    for name in ("required", "minimum", "maximum", "allowed", "zero"):
        value = getattr(parameter, name)
        if value not in (None, False, ()):
            parts.append(f"{name}={value!r}")
    if parameter.field.secret:
        parts.append("secret=True")
    return f"Parameter({', '.join(parts)})"


def _rule(operation: Operation, rule: dict[str, Any]) -> str:
    fields = tuple(operation.python(wire) for wire in rule["fields"])
    more = f", when={operation.python(rule['when'])!r}, values={tuple(rule['values'])!r}" if "when" in rule else ""
    return f"Rule({rule['rule']!r}, {fields!r}{more})"


def reading(field: Field) -> str:
    """The expression that reads a field of `value` in `from_dict`, quick where the value is as it should be."""
    if field.kind in READERS:
        kinds = {"int": "int", "float": "float", "str": "str", "bool": "bool"}
        return f"value if value.__class__ is {kinds[field.kind]} else {READERS[field.kind]}(value, {field.wire!r}, unread)"
    if field.kind == "enum":
        return f"as_enum({field.ref}, value, {field.wire!r}, unread)"
    if field.kind == "model":
        return f"as_model({field.ref}.from_dict, value, {field.wire!r}, unread)"
    assert field.item is not None
    return f"as_list({item_reader(field.item)}, value, {field.wire!r}, unread)"


def item_reader(item: Field) -> str:
    """The function that reads one item of a list."""
    if item.kind in READERS:
        return READERS[item.kind]
    helper = "enum_reader" if item.kind == "enum" else "model_reader"
    return f"{helper}({item.ref}{'' if item.kind == 'enum' else '.from_dict'})"


def coercions(fields: tuple[Field, ...]) -> list[str]:
    """The functions of the runtime that a model needs to read itself."""
    found: set[str] = set()
    for field in fields:
        kinds = {"enum": "as_enum", "model": "as_model", "list": "as_list"}
        found.add(READERS.get(field.kind) or kinds[field.kind])
        if field.item is not None:
            found.add(item_reader(field.item).partition("(")[0])
    return sorted(found)


def references(fields: tuple[Field, ...]) -> list[str]:
    """The models and enums that fields name."""
    found: set[str] = set()
    for field in fields:
        for part in (field, field.item):
            if part is not None and part.ref:
                found.add(part.ref)
    return sorted(found)


def prose(text: Any, indent: int, hanging: int = 0) -> str:
    """Text for a docstring: safe in quotes, each paragraph wrapped."""
    safe = str(text).replace("\\", "\\\\").replace('"""', "'''").strip()
    paragraphs = [" ".join(part.split()) for part in safe.split("\n\n")]
    wrapped = [
        textwrap.fill(part, WIDTH - indent, subsequent_indent=" " * hanging, break_long_words=False, break_on_hyphens=False)
        for part in paragraphs
    ]
    return textwrap.indent("\n\n".join(wrapped), " " * indent).strip()


def arguments(operation: Operation) -> str:
    """The signature of a resource method behind `self`: required first, then optional, keyword-only but in listings."""
    required = [parameter for parameter in operation.parameters if parameter.required]
    optional = [parameter for parameter in operation.parameters if not parameter.required]
    parts = [f"{parameter.name}: {annotation(parameter)}" for parameter in required]
    if operation.extension("paging"):
        optional.sort(key=lambda parameter: ("page_no", "page_size").index(parameter.name) if parameter.name in ("page_no", "page_size") else 9)
    elif optional:
        parts.append("*")
    return ", ".join(parts + [_optional(parameter) for parameter in optional])


def walk_arguments(operation: Operation) -> str:
    """The signature of `iter`, `pages` and `all`: that of `list` without the page, and where the walk begins."""
    parameters = [parameter for parameter in operation.parameters if parameter.name not in {"page_no", "page_size"}]
    parts = [f"{parameter.name}: {annotation(parameter)}" for parameter in parameters if parameter.required]
    optional = [_optional(parameter) for parameter in parameters if not parameter.required]
    return ", ".join([*parts, "*", *optional, "page_size: int | None = None", "start_page: int = 1"])


def values(operation: Operation, *, walk: bool = False) -> str:
    """The dict of arguments that a resource method hands on."""
    names = [parameter.name for parameter in operation.parameters if not (walk and parameter.name in {"page_no", "page_size"})]
    return "{" + ", ".join(f'"{name}": {name}' for name in names) + "}"


def annotation(parameter: Parameter) -> str:
    """The type of an argument, when it is given."""
    field = parameter.field
    if field.text:
        assert field.item is not None or field.ref
        return f"Sequence[{field.item.ref} | Mapping[str, Any]]" if field.item is not None else f"{field.ref} | Mapping[str, Any]"
    if field.time:
        return "datetime | int"
    if field.kind == "enum":
        return f"{field.ref} | {'str' if any(isinstance(value, str) for value in parameter.allowed) else 'int'}"
    return {"float": "Decimal | float | int", "bool": "bool | int"}.get(field.kind, field.kind)


def _optional(parameter: Parameter) -> str:
    if parameter.default is None:
        return f"{parameter.name}: {annotation(parameter)} | None = None"
    return f"{parameter.name}: {annotation(parameter)} = {parameter.shown}"


def result(operation: Operation) -> str:
    """What a resource method returns."""
    if operation.extension("unwrap"):
        assert operation.item is not None
        return f"builtins.list[{operation.item.type}]"
    return operation.answer


def errors_of(operation: Operation, description: Description) -> list[tuple[str, str]]:
    """Exception classes to expect with their codes and meanings."""
    found: dict[str, list[str]] = {}
    for code in operation.extension("errors", []):
        info = description.source.errors[str(code)]
        found.setdefault(info["class"], []).append(f"{code}, {info['meaning'].rstrip('.')}")
    return [(name, "; ".join(meanings)) for name, meanings in sorted(found.items())]


def names(operation: Operation) -> str:
    """The arguments of a walk, handed on from `all` to `iter`."""
    parameters = [parameter for parameter in operation.parameters if parameter.name not in {"page_no", "page_size"}]
    required = [parameter.name for parameter in parameters if parameter.required]
    optional = [f"{parameter.name}={parameter.name}" for parameter in parameters if not parameter.required]
    return ", ".join([*required, *optional, "page_size=page_size", "start_page=start_page"])
