"""Arguments that travel as JSON in one field of the form: models, dicts and lists, checked item by item."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Final

from ._runtime.operation import Kind, Parameter
from .errors import ValidationError

Encode = Callable[[Parameter, Any], str]

_NUMBERS: Final = {Kind.ID, Kind.INTEGER, Kind.TIME}


def json_text(parameter: Parameter, value: Any, encode: Encode) -> str:
    """The JSON of an argument; `encode` checks and writes each plain value in it.

    Raises:
        ValidationError: something in it is not allowed; the message says where.
    """
    try:
        plain = _checked(parameter, value, encode)
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        if isinstance(error, ValidationError):
            raise
        raise ValidationError(
            f"{parameter.name} cannot be written as JSON; pass models, dicts and lists of plain values",
            argument=parameter.name,
        ) from None


def _checked(parameter: Parameter, value: Any, encode: Encode) -> Any:
    if parameter.kind is not Kind.JSON:
        return _scalar(parameter, value, encode)
    if parameter.many:
        return _list(parameter, value, encode)
    return _object(parameter, value, encode) if parameter.inside else _plain(value)


def _list(parameter: Parameter, value: Any, encode: Encode) -> list[Any]:
    name = parameter.name
    if isinstance(value, str | bytes | Mapping) or not isinstance(value, Sequence):
        raise ValidationError(f"{name} must be a list, not {type(value).__name__}", argument=name)
    if not value:
        raise ValidationError(f"{name} is empty; give at least one item", argument=name)
    one = parameter.inside[0] if parameter.inside and not parameter.inside[0].name else None
    checked = []
    for number, item in enumerate(value):
        where = f"{name}[{number}]"
        of_item = parameter._replace(name=where, many=False) if one is None else one._replace(name=where)
        checked.append(_checked(of_item, item, encode))
    return checked


def _object(parameter: Parameter, value: Any, encode: Encode) -> dict[str, Any]:
    name = parameter.name
    if hasattr(value, "to_dict"):
        value = _with_names(value)
    if not isinstance(value, Mapping):
        raise ValidationError(f"{name} must be a model or a dict, not {type(value).__name__}", argument=name)
    checked = {key: _plain(item) for key, item in value.items()}  # what nobody has described goes as it is
    for part in parameter.inside:
        item = value.get(part.wire)
        where = f"{name}.{part.wire}"
        if item is not None:
            checked[part.wire] = _checked(part._replace(name=where), item, encode)
        elif part.required:
            raise ValidationError(f"{where} is missing", argument=name)
    return checked


def _with_names(model: Any) -> dict[str, Any]:
    """What a model holds by the names of the wire; enums stay enums: a day is told by its name."""
    found: dict[str, Any] = model.to_dict()
    for slot in getattr(model, "slots_", ()):
        item = getattr(model, slot.name)
        items = item if isinstance(item, list) else (item,)
        if slot.wire in found and any(isinstance(one, Enum) or hasattr(one, "to_dict") for one in items):
            found[slot.wire] = item
    return found


def _scalar(parameter: Parameter, value: Any, encode: Encode) -> Any:
    if parameter.kind is Kind.BOOLEAN:
        if not isinstance(value, bool):
            raise ValidationError(f"{parameter.name} must be True or False", argument=parameter.name)
        return value
    text = encode(parameter, value)
    if parameter.kind in _NUMBERS or (parameter.kind is Kind.ENUM and not isinstance(parameter.allowed[0], str)):
        return int(text)
    if parameter.kind is Kind.NUMBER:
        return float(text) if "." in text else int(text)
    return text


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str | bytes):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value
