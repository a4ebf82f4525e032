"""How a model reads itself from a dict: the statements for each field.

They are written for speed, as a page has a thousand objects: a value that is as it should be is set without a call.
What did not come is counted, so that the number of keys tells whether there can be any that nobody knows.
"""

from __future__ import annotations

from .describe import Description, Field

_READERS = {
    **{"int": "as_int", "float": "as_float", "decimal": "as_decimal", "str": "as_str", "bool": "as_bool"},
    "model": "as_model",
}
_PLAIN = {"int", "str", "bool"}  # a value of that class is taken as it came; not every float is a number


def reading(field: Field, description: Description, *, optional_list: bool = False) -> list[str]:
    """The statements that set a field of `self`, and count it in `absent` if it did not come."""
    target = f"self.{field.name}"
    slow, quick = _reader(field, description), _quick(field, description)
    statements = [f"value = {_came(field)}"]
    counted = ["if value is None:", "    absent += 1"]
    if field.required and field.kind != "list":  # and yet the cloud may leave it out
        read = f"{quick[1]} if {quick[0]} else {slow}" if quick else slow
        return [*statements, *counted, f"read = {read}", f"{target} = read"]
    if quick:
        return [
            *statements,
            *(f"if {quick[0]}:", f"    {target} = {quick[1]}"),
            *("elif value is None:", f"    {target} = None", "    absent += 1"),
            *("else:", f"    {target} = {slow}"),
        ]
    nothing = 'None if value is None or value == "" else ' if optional_list else ""
    return [*statements, *counted, f"{target} = {nothing}{slow}"]


def seldom(fields: tuple[Field, ...]) -> tuple[Field, ...]:
    """The last fifth of many fields, which few answers have: whether any of it came is looked at once, before it."""
    last = fields[len(fields) - len(fields) // 5 :]
    if len(last) < 2 or any(field.required or field.kind in {"list", "file"} or field.other for field in last):
        return ()
    return last


def coercions(fields: tuple[Field, ...], description: Description) -> list[str]:
    """The functions of the runtime that a model needs to read itself."""
    expressions = " ".join(_reader(field, description) for field in fields)
    names = {*_READERS.values(), "as_enum", "as_text_enum", "as_list", "as_models"}
    return sorted(name for name in names if f"{name}(" in expressions or f"({name}," in expressions)


def numbered(fields: tuple[Field, ...], description: Description) -> list[str]:
    """The enums of numbers that fields hold: a model keeps their tables at hand."""
    refs = {field.ref for field in fields if field.kind == "enum"}
    return sorted(ref for ref in refs if description.enums[ref]["type"] == "integer")


def nested(fields: tuple[Field, ...]) -> list[str]:
    """The models that fields are: a model keeps their `from_dict` at hand."""
    return sorted({field.ref for field in fields if field.kind == "model"})


def references(fields: tuple[Field, ...]) -> list[str]:
    """The models and enums that fields name."""
    return sorted(ref for field in fields for ref in field.refs)


def _came(field: Field) -> str:
    if field.other:
        return f"second_name(src_dict, {field.wire!r}, {field.other!r}, self._keep)"
    return f"get({field.wire!r})"


def _quick(field: Field, description: Description) -> tuple[str, str] | None:
    """The test that a value passes which is as it should be, and what is then set."""
    if field.kind in _PLAIN:
        return f"value.__class__ is {field.kind}", "value"
    if field.kind == "model":
        return "value.__class__ is dict", f"_read_{field.ref}(value)"
    if numbered((field,), description):
        return f"value.__class__ is int and (found := _{field.ref}(value)) is not None", "found"
    return None


def _reader(field: Field, description: Description) -> str:
    """The expression for whatever may have come."""
    wire = repr(field.wire)
    if field.kind == "file":  # goes out and never comes back
        return "value"
    if field.kind == "list":
        assert field.item is not None
        if field.item.kind == "model":
            return f"as_models({field.item.ref}.from_dict, value, {wire}, self._keep)"
        return f"as_list({_item_reader(field.item, description)}, value, {wire}, self._keep)"
    if field.kind == "enum":
        return f"{_enum_reader(field, description)}({field.ref}, value, {wire}, self._keep)"
    if field.kind == "model":
        return f"as_model(_read_{field.ref}, value, {wire}, self._keep)"
    return f"{_READERS[field.kind]}(value, {wire}, self._keep)"


def _item_reader(item: Field, description: Description) -> str:
    if item.kind == "enum":
        return f"lambda item, name, odd: {_enum_reader(item, description)}({item.ref}, item, name, odd)"
    return _READERS[item.kind]


def _enum_reader(field: Field, description: Description) -> str:
    return "as_text_enum" if description.enums[field.ref]["type"] == "string" else "as_enum"
