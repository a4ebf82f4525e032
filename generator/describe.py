"""Schemas and operations of a specification without mistakes as plain data, for templates and the generator's view."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .loader import Map
from .names import body_class, module, moment, snake
from .source import Source, name_of

FORM = "application/x-www-form-urlencoded"
PARTS = "multipart/form-data"
_SCALARS = {"integer": "int", "number": "float", "string": "str", "boolean": "bool"}
_FORMATS = {"decimal": "decimal", "binary": "file"}
_TYPES = {"float": "float | int", "decimal": "Decimal", "file": "File"}


class Field(NamedTuple):
    """One property: `kind` is int, float, decimal, str, bool, file, enum, model or list; `ref` an enum or model."""

    wire: str
    name: str  # in a model
    keyword: str  # as an argument
    kind: str
    ref: str
    item: Field | None  # of a list
    required: bool
    schema: dict[str, Any]  # with its allOf merged
    text: bool  # JSON in a string
    other: str = ""  # a second name on the wire
    plain: str = ""  # of an enum: int or str, what its values are

    @property
    def description(self) -> str:
        """What the specification says of it."""
        return str(self.schema.get("description", self.wire))

    @property
    def secret(self) -> bool:
        """Whether it must never be shown."""
        return self.schema.get("format") == "password"

    @property
    def time(self) -> bool:
        """Whether it holds epoch milliseconds."""
        return self.schema.get("x-ttlock-time") == "ms"

    @property
    def moment(self) -> str:
        """The name of the datetime property beside a time."""
        return moment(self.name)

    @property
    def amount(self) -> str:
        """The name of the Decimal property beside a text such as `12.50kWh`; empty if there is none."""
        return f"{self.name}_amount" if self.schema.get("x-ttlock-amount") else ""

    @property
    def exact(self) -> str:
        """How an exact number goes over the wire: `number` or `text`; empty for anything else."""
        if self.kind != "decimal":
            return ""
        return "text" if self.schema["type"] == "string" else "number"

    @property
    def same_as(self) -> str:
        """The field of which this is a second name on the wire."""
        return str(self.schema.get("x-ttlock-same-as", ""))

    @property
    def type(self) -> str:
        """The Python type, when it is there."""
        if self.kind == "list":
            assert self.item is not None
            return f"list[{self.item.type}]"
        return self.ref or _TYPES.get(self.kind, self.kind)

    @property
    def refs(self) -> set[str]:
        """The models and enums that it names."""
        return {part.ref for part in (self, self.item) if part is not None and part.ref}


class Parameter(NamedTuple):
    """One argument of an operation."""

    field: Field
    kind: str
    default: int | str | None  # always sent
    shown: str  # the default as source
    allowed: tuple[int | str, ...]
    names: tuple[str, ...]  # of these
    open: bool  # others pass, too
    also: tuple[str, ...]  # further names on the wire

    @property
    def name(self) -> str:
        """The keyword."""
        return self.field.keyword

    @property
    def required(self) -> bool:
        """Whether the caller must give it."""
        return self.field.required and self.default is None

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """The least and the largest number, or the shortest and the longest text."""
        numeric = self.field.kind in {"int", "float", "decimal"}
        kind = ("minimum", "maximum") if numeric else ("minLength", "maxLength")
        return self.field.schema.get(kind[0]), self.field.schema.get(kind[1])


class Operation(NamedTuple):
    """One operation."""

    id: str
    path: str
    raw: Map
    fields: tuple[Field, ...]
    parameters: tuple[Parameter, ...]
    answer: str  # class of the answer
    listed: Field | None  # the list that is unwrapped or paged

    @property
    def tag(self) -> str:
        """The folder of its endpoint module."""
        return str(self.raw["tags"][0])

    @property
    def module(self) -> str:
        """Its endpoint module."""
        return module(self.id)

    @property
    def resource(self) -> str:
        """Where it stands on the public surface; empty if it does not."""
        return str(self.extension("resource", ""))

    @property
    def method(self) -> str:
        """Its name there."""
        return str(self.extension("method", ""))

    @property
    def body(self) -> str:
        """The class of its form; empty if it has no fields of its own."""
        return body_class(self.id) if self.parameters else ""

    @property
    def deprecated(self) -> bool:
        """Whether the vendor advises against it."""
        return bool(self.raw.get("deprecated"))

    @property
    def item(self) -> Field | None:
        """What its list holds."""
        return self.listed.item if self.listed else None

    def extension(self, name: str, default: Any = None) -> Any:
        """The value of an `x-ttlock-` key."""
        return self.raw.get(f"x-ttlock-{name}", default)

    def keyword(self, wire: str) -> str:
        """The keyword of a field on the wire."""
        return next(parameter.name for parameter in self.parameters if parameter.field.wire == wire)


class Description:
    """A whole specification as plain data."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.enums = {name: schema for name, schema in source.schemas.items() if "enum" in schema}
        self.models = {
            name: tuple(self._attributes(schema))
            for name, schema in source.schemas.items()
            if name not in self.enums and not schema.get("x-ttlock-signed")
        }
        self.operations = [self._operation(path, raw) for path, raw in source.operations.items()]
        self.forms = {operation.body: operation for operation in self.operations if operation.parameters}
        self.bodies = {name: operation.fields for name, operation in self.forms.items()}
        self.pages = {operation.answer for operation in self.operations if operation.extension("paging")}
        self.sent = set(
            self._reached({ref for fields in self.bodies.values() for field in fields for ref in field.refs})
        )

    def _reached(self, names: set[str]) -> Iterator[str]:
        """Models that are sent: an empty list must not be sent for one that was not given."""
        for name in names & self.models.keys():
            yield name
            yield from self._reached({ref for field in self.models[name] for ref in field.refs})

    def _fields(self, schema: Map) -> Iterator[Field]:
        required = schema.get("required", [])
        for wire, found in schema["properties"].items():
            yield self._field(wire, found, wire in required)

    def _attributes(self, schema: Map) -> Iterator[Field]:
        """The fields of a model; a second name is no field, but a way to read another."""
        fields = list(self._fields(schema))
        second = {field.same_as: field.wire for field in fields if field.same_as}
        for field in fields:
            if not field.same_as:
                yield field._replace(other=second.get(field.wire, ""))

    def parameters_of(self, model: str) -> tuple[Parameter, ...]:
        """The fields of an object inside a JSON text as if they were arguments."""
        return tuple(self._parameter(field, ()) for field in self.models[model])

    def parameter_of(self, item: Field) -> Parameter:
        """An item of a list inside a JSON text, likewise."""
        return self._parameter(item, ())

    def _field(self, wire: str, schema: Map, required: bool) -> Field:
        merged = self._merged(schema)
        inner = merged.get("x-ttlock-json")
        kind, ref, item = self._kind(wire, schema if inner is None else inner)
        friendly = merged.get("x-ttlock-name")
        return Field(
            wire=wire,
            name="items" if friendly == "items" else snake(wire),
            keyword=str(friendly or snake(wire)),
            kind=kind,
            ref=ref,
            item=item,
            required=required,
            schema=merged,
            text=inner is not None,
            plain=_SCALARS[self.enums[ref]["type"]] if kind == "enum" else "",
        )

    def _merged(self, schema: Map) -> dict[str, Any]:
        """A property with its allOf; what it says of itself goes before what the named schema says."""
        parts = [schema, *reversed(schema.get("allOf", []))]
        named = [self.source.schemas[name_of(part["$ref"])] for part in parts if "$ref" in part]
        merged: dict[str, Any] = {"description": named[0].get("description", "")} if named else {}
        for part in reversed(parts):
            merged |= {key: value for key, value in part.items() if key not in {"allOf", "$ref"}}
        return merged

    def _kind(self, wire: str, schema: Map) -> tuple[str, str, Field | None]:
        for part in [schema, *schema.get("allOf", [])]:
            if "$ref" in part:
                name = name_of(part["$ref"])
                return ("enum" if name in self.enums else "model"), name, None
        if schema["type"] == "array":
            return "list", "", self._field(wire, schema["items"], True)
        return _FORMATS.get(schema.get("format", ""), _SCALARS[schema["type"]]), "", None

    def _operation(self, path: str, raw: Map) -> Operation:
        answer = name_of(raw["responses"]["200"]["content"]["application/json"]["schema"]["$ref"])
        listed = "list" if "x-ttlock-paging" in raw else raw.get("x-ttlock-unwrap")
        fields = tuple(field for part in own_parts(raw) for field in self._fields(part))
        return Operation(
            id=raw["operationId"],
            path=path,
            raw=raw,
            fields=fields,
            parameters=tuple(
                self._parameter(field, tuple(other.wire for other in fields if other.same_as == field.wire))
                for field in fields
                if not field.same_as
            ),
            answer=answer,
            listed=next((field for field in self.models[answer] if field.wire == listed), None),
        )

    def _parameter(self, field: Field, also: tuple[str, ...]) -> Parameter:
        default = field.schema.get("x-ttlock-default")
        shown = repr(default)
        allowed: tuple[int | str, ...] = ()
        names: tuple[str, ...] = ()
        is_open = False
        if field.kind == "enum":
            schema = self.enums[field.ref]
            allowed = tuple(field.schema.get("enum", schema["enum"]))
            all_names = dict(zip(schema["enum"], schema["x-enum-varnames"], strict=True))
            names = tuple(all_names[value] for value in allowed)
            is_open = bool(schema.get("x-ttlock-open"))
            if default is not None:
                shown = f"{field.ref}.{all_names[default]}"
        return Parameter(field, _check(field), default, shown, allowed, names, is_open, also)


def own_parts(raw: Map) -> list[Map]:
    """The parts of an operation's form that are not the signed fields."""
    body = raw.get("requestBody")
    if body is None:
        return []
    [media] = body["content"].values()
    return [part for part in media["schema"]["allOf"] if "$ref" not in part]


def _check(field: Field) -> str:
    """The `Kind` by which an argument is checked."""
    if field.text or field.kind in {"list", "model"}:
        return "JSON"
    if field.time:
        return "TIME"
    if field.schema.get("x-ttlock-check") == "passcode":
        return "PASSCODE"
    if is_id(field.wire) and field.kind == "int" and field.schema.get("minimum") == 1:
        return "ID"
    if field.kind == "int" and field.wire.endswith("IdList"):  # an item of that list
        return "ID"
    return _KINDS[field.kind]


_KINDS = {
    **{"int": "INTEGER", "float": "NUMBER", "decimal": "NUMBER", "str": "TEXT", "bool": "BOOLEAN"},
    **{"enum": "ENUM", "file": "FILE"},
}


def is_id(wire: str) -> bool:
    """Whether a field is the id of something, by its name."""
    return wire.endswith("Id") or wire == "uid"
