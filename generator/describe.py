"""Schemas and operations of the specification as plain data, which templates and the generator's view are made from."""

from __future__ import annotations

from typing import Any, NamedTuple

from .loader import Map
from .names import moment, pascal, snake
from .source import Source

SCALARS = {"integer": "int", "number": "float", "string": "str", "boolean": "bool"}


class Field(NamedTuple):
    """One property. `kind`: int, float, str, bool, enum, model or list; `ref` names the enum or model."""

    wire: str
    name: str
    kind: str
    ref: str
    item: Field | None
    required: bool
    schema: dict[str, Any]
    description: str
    secret: bool
    time: bool
    text: bool  # JSON in a string

    @property
    def moment(self) -> str:
        """The name of the datetime property beside a time."""
        return moment(self.name)

    @property
    def attribute(self) -> str:
        """The field as it is declared in a model: a list is never None, a required one not either."""
        optional = "" if self.kind == "list" or self.required else " | None"
        return f"{self.type}{optional}"

    @property
    def type(self) -> str:
        """The Python type, when it is there."""
        if self.kind == "list":
            assert self.item is not None
            return f"list[{self.item.type}]"
        if self.kind == "float":
            return "float | int"
        return self.ref or self.kind


class Parameter(NamedTuple):
    """One argument of an operation."""

    field: Field
    name: str
    kind: str
    required: bool
    default: int | str | None
    shown: str  # the default as source
    minimum: int | None
    maximum: int | None
    allowed: tuple[int | str, ...]
    zero: bool


class Operation(NamedTuple):
    """One operation."""

    id: str
    path: str
    tag: str
    raw: Map
    parameters: tuple[Parameter, ...]
    body: str  # class of the form, empty if it has no fields of its own
    body_fields: tuple[Field, ...]
    answer: str  # class of the answer
    item: Field | None  # of the list that is unwrapped or paged

    @property
    def module(self) -> str:
        """The endpoint module."""
        return snake(self.id)

    def extension(self, name: str, default: Any = None) -> Any:
        """The value of an `x-ttlock-` key."""
        return self.raw.get(f"x-ttlock-{name}", default)

    def python(self, wire: str) -> str:
        """The keyword of a field on the wire."""
        return next(parameter.name for parameter in self.parameters if parameter.field.wire == wire)


class Description:
    """The whole specification as plain data."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.models: dict[str, tuple[Field, ...]] = {
            name: tuple(self._fields(schema))
            for name, schema in source.schemas.items()
            if "properties" in schema and not schema.get("x-ttlock-signed")
        }
        self.enums = {name: schema for name, schema in source.schemas.items() if "enum" in schema}
        self.operations = [self._operation(path, raw) for path, raw in source.operations.items()]
        self.pages = {operation.answer for operation in self.operations if operation.extension("paging")}
        self.bodies = {operation.body: operation.body_fields for operation in self.operations if operation.body}

    def form(self, raw: Map) -> Map:
        """The schema of an operation's form."""
        form: Map = raw["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
        return form

    def answer(self, raw: Map) -> Map:
        """The content of an operation's answer: schema and example."""
        content: Map = raw["responses"]["200"]["content"]["application/json"]
        return content

    def own_parts(self, raw: Map) -> list[Map]:
        """The parts of a form that are not the signed fields."""
        parts = [self.source.schemas.get(self.source.name_of(part["$ref"]), part) if "$ref" in part else part for part in self.form(raw)["allOf"]]
        return [part for part in parts if not part.get("x-ttlock-signed")]

    def _fields(self, schema: Map) -> list[Field]:
        required = schema.get("required", [])
        return [
            self._field(wire, found, wire in required) for wire, found in schema.get("properties", {}).items()
        ]

    def _field(self, wire: str, schema: Map, required: bool) -> Field:
        target, merged = self._resolved(schema)
        inner = merged.get("x-ttlock-json")
        kind, ref, item = self._kind(wire, inner if inner is not None else schema, target if inner is None else None)
        return Field(
            wire=wire,
            name=str(merged.get("x-ttlock-name") or snake(wire)),
            kind=kind,
            ref=ref,
            item=item,
            required=required,
            schema=merged,
            description=" ".join(str(merged.get("description", "")).split()),
            secret=merged.get("format") == "password",
            time=merged.get("x-ttlock-time") == "ms",
            text=inner is not None,
        )

    def _resolved(self, schema: Map) -> tuple[str, dict[str, Any]]:
        """The named schema that a property refers to, if any, and the property with its allOf parts merged."""
        target, merged = "", {key: value for key, value in schema.items() if key not in {"allOf", "$ref"}}
        parts = [schema] if "$ref" in schema else schema.get("allOf", [])
        for part in parts:
            if "$ref" in part:
                target = self.source.name_of(part["$ref"])
                merged = {"description": self.source.schemas[target].get("description", ""), **merged}
            else:
                merged = {**part, **merged}
        return target, merged

    def _kind(self, wire: str, schema: Map, target: str | None) -> tuple[str, str, Field | None]:
        name = target if target is not None else self._resolved(schema)[0]
        if name:
            return ("enum" if "enum" in self.source.schemas[name] else "model"), name, None
        if schema.get("type") == "array":
            return "list", "", self._field(wire, schema["items"], True)
        return SCALARS.get(str(schema.get("type")), "str"), "", None

    def _operation(self, path: str, raw: Map) -> Operation:
        fields = [field for part in self.own_parts(raw) for field in self._fields(part)]
        answer = self.source.name_of(self.answer(raw)["schema"]["$ref"])
        listed = "list" if raw.get("x-ttlock-paging") else raw.get("x-ttlock-unwrap")
        item = next((field.item for field in self.models[answer] if field.wire == listed), None)
        plain = [field._replace(name=snake(field.wire)) for field in fields]
        return Operation(
            id=raw["operationId"],
            path=path,
            tag=raw["tags"][0],
            raw=raw,
            parameters=tuple(map(self._parameter, fields)),
            body=f"{pascal(raw['operationId'])}Body" if fields else "",
            body_fields=tuple(plain),
            answer=answer,
            item=item,
        )

    def _parameter(self, field: Field) -> Parameter:
        schema = field.schema
        default = schema.get("x-ttlock-default")
        numeric = field.kind in {"int", "float"}
        return Parameter(
            field=field,
            name=field.name,
            kind=self._check(field),
            required=field.required and default is None,
            default=default,
            shown=self._member(field, default),
            minimum=schema.get("minimum" if numeric else "minLength"),
            maximum=schema.get("maximum" if numeric else "maxLength"),
            allowed=self._allowed(field),
            zero="x-ttlock-zero" in schema,
        )

    def _member(self, field: Field, default: Any) -> str:
        if field.kind != "enum" or default is None:
            return repr(default)
        schema = self.enums[field.ref]
        return f"{field.ref}.{schema['x-enum-varnames'][schema['enum'].index(default)]}"

    def _allowed(self, field: Field) -> tuple[int | str, ...]:
        if field.kind != "enum":
            return ()
        return tuple(field.schema.get("enum", self.enums[field.ref]["enum"]))

    def _check(self, field: Field) -> str:
        if field.text:
            return "JSON"
        if field.time:
            return "TIME"
        if field.schema.get("x-ttlock-check") == "passcode":
            return "PASSCODE"
        if field.kind == "enum":
            return "ENUM"
        if field.kind == "int":
            return "ID" if field.wire.endswith("Id") or field.wire == "uid" else "INTEGER"
        return {"float": "NUMBER", "str": "TEXT", "bool": "INTEGER"}.get(field.kind, "JSON")
