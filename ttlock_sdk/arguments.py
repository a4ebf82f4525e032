"""Arguments of a call, checked before anything is sent and written as form fields.

Each check raises `ValidationError`, whose text names the argument, says what is wrong and what is allowed. A secret is
never shown, only its length.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from ._runtime.enums import OpenIntEnum, OpenStrEnum
from ._runtime.operation import Kind, Operation, Parameter, Rule
from .errors import ValidationError
from .json_arguments import json_text
from .uploads import Upload, upload_of

if TYPE_CHECKING:
    from decimal import Decimal

Fields = list[tuple[str, str]]

FIRST_MS: Final = 978_307_200_000  # 2001-01-01: anything below is seconds, or a mistake
LAST_MS: Final = 253_402_300_799_999  # the end of the year 9999
_PASSCODE: Final = re.compile(r"[0-9]{4,9}", re.ASCII)
_DECIMAL: Final = re.compile(r"-?[0-9]{1,20}(\.[0-9]{1,20})?", re.ASCII)


def form_fields(operation: Operation[Any], values: Mapping[str, Any]) -> Fields:
    """Check `values` (by Python keyword, None for not given) against the operation and write them for the wire."""
    for rule in operation.rules:
        _check_rule(rule, values)
    fields: Fields = []
    for parameter in operation.parameters:
        value = values.get(parameter.name)
        if value is not None and parameter.kind is not Kind.FILE:
            text = _encode(parameter, value)
            fields += [(wire, text) for wire in (parameter.wire, *parameter.also)]
        elif value is None and parameter.required:
            raise ValidationError(f"{parameter.name} is required", argument=parameter.name)
    for rule in operation.rules:
        if rule.name == "order":
            _check_order(rule, values)
    return fields


def uploads(operation: Operation[Any], values: Mapping[str, Any]) -> tuple[Upload, ...]:
    """The files of a call, read and checked."""
    files = [parameter for parameter in operation.parameters if parameter.kind is Kind.FILE]
    return tuple(upload_of(file, values[file.name]) for file in files if values.get(file.name) is not None)


def milliseconds(name: str, value: Any, *, zero: bool = False, one: bool = False) -> int:
    """Epoch milliseconds of an aware datetime, or of an int that is that already; 0 and 1 where they mean something."""
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValidationError(
                f"{name} is a datetime without a time zone; give it one, such as "
                f"datetime(..., tzinfo=ZoneInfo('Europe/Berlin')), or pass epoch milliseconds",
                argument=name,
            )
        value = round(value.timestamp() * 1000)
    elif isinstance(value, date):
        raise ValidationError(f"{name} is a date; pass an aware datetime or epoch milliseconds", argument=name)
    elif not _is_int(value):
        raise ValidationError(
            f"{name} must be an aware datetime or epoch milliseconds, not {_shown(value)}", argument=name
        )
    if (zero and value == 0) or (one and value == 1):
        return int(value)
    if value < FIRST_MS:
        raise ValidationError(
            f"{name}={value} lies before 2001; the cloud counts in milliseconds, so a time in seconds must be "
            f"multiplied by 1000",
            argument=name,
        )
    if value > LAST_MS:
        raise ValidationError(f"{name}={value} lies after the year 9999; pass epoch milliseconds", argument=name)
    return int(value)


def passcode_digits(name: str, value: Any) -> str:
    """A passcode as the wire takes it: text of 4 to 9 digits. The code itself never stands in the message."""
    if not isinstance(value, str):
        raise ValidationError(
            f'{name} must be text of 4 to 9 digits, such as "0123", not {_kind(value)}: a number would lose its '
            f"leading zeros",
            argument=name,
        )
    if not _PASSCODE.fullmatch(value):
        raise ValidationError(f"{name} must be 4 to 9 digits; this has {len(value)} characters", argument=name)
    return value


def refuse_simple(name: str, value: str) -> None:
    """Refuse digits that are all alike or run up or down by one, as the cloud does with code -2032."""
    steps = {ord(after) - ord(before) for before, after in pairwise(value)}
    if len(steps) == 1 and steps <= {-1, 0, 1}:
        raise ValidationError(
            f"{name} is too simple: its {len(value)} digits are all alike or run up or down by one", argument=name
        )


def sendable(name: str, text: str) -> str:
    """A text that can be written for the wire, which half a surrogate pair cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise ValidationError(f"{name} holds characters that cannot be sent", argument=name) from None
    return text


def _encode(parameter: Parameter, value: Any) -> str:
    return sendable(parameter.name, _ENCODERS[parameter.kind](parameter, value))


def _whole(parameter: Parameter, value: Any) -> str:
    if not _is_int(value):
        raise ValidationError(f"{parameter.name} must be a whole number, not {_shown(value)}", argument=parameter.name)
    _check_range(parameter, int(value))
    return str(int(value))


def _id(parameter: Parameter, value: Any) -> str:
    if not _is_int(value) or value < 1:
        raise ValidationError(
            f"{parameter.name} must be a positive whole number, not {_shown(value)}", argument=parameter.name
        )
    return str(int(value))


def _number(parameter: Parameter, value: Any) -> str:
    from decimal import Decimal

    digits = isinstance(value, str) and _DECIMAL.fullmatch(value) is not None
    if isinstance(value, bool) or not (digits or isinstance(value, int | float | Decimal)):
        raise ValidationError(
            f'{parameter.name} must be a number such as 12.5 or Decimal("12.50"), not {_shown(value)}',
            argument=parameter.name,
        )
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if not exact.is_finite():
        raise ValidationError(f"{parameter.name} must be a finite number", argument=parameter.name)
    _check_range(parameter, exact)
    return format(exact, "f")


def _text(parameter: Parameter, value: Any) -> str:
    if not isinstance(value, str):
        shown = _kind(value) if parameter.secret else _shown(value)
        raise ValidationError(f"{parameter.name} must be text, not {shown}", argument=parameter.name)
    low, high = parameter.minimum, parameter.maximum
    if (low is not None and len(value) < low) or (high is not None and len(value) > high):
        raise ValidationError(
            f"{parameter.name} must have {_between(low, high)} characters; this has {len(value)}",
            argument=parameter.name,
        )
    if parameter.allowed and value not in parameter.allowed:
        raise ValidationError(f"{parameter.name} must be one of {_listed(parameter.allowed)}", argument=parameter.name)
    return value


def _passcode(parameter: Parameter, value: Any) -> str:
    return passcode_digits(parameter.name, value)


def _time(parameter: Parameter, value: Any) -> str:
    return str(milliseconds(parameter.name, value, zero=parameter.zero, one=parameter.one))


def _enum(parameter: Parameter, value: Any) -> str:
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(value, OpenIntEnum | OpenStrEnum):  # by name: Monday is 1 in one enum and 2 in another
        plain = dict(zip(parameter.names, parameter.allowed, strict=True)).get(
            value.name, plain if parameter.open else None
        )
    # 2.0 is in (1, 2), as True is
    fits = isinstance(plain, type(parameter.allowed[0])) and (parameter.open or plain in parameter.allowed)
    if isinstance(plain, bool) or not fits:
        raise ValidationError(
            f"{parameter.name} must be one of {_choices(parameter)}, not {_shown(value)}", argument=parameter.name
        )
    return str(plain)


def _json(parameter: Parameter, value: Any) -> str:
    return json_text(parameter, value, _encode)


_ENCODERS: Final = {
    Kind.ID: _id,
    Kind.INTEGER: _whole,
    Kind.NUMBER: _number,
    Kind.TEXT: _text,
    Kind.PASSCODE: _passcode,
    Kind.TIME: _time,
    Kind.ENUM: _enum,
    Kind.JSON: _json,
}


def _check_rule(rule: Rule, values: Mapping[str, Any]) -> None:
    given = [name for name in rule.fields if values.get(name) is not None]
    missing = [name for name in rule.fields if values.get(name) is None]
    if rule.name == "together" and given and missing:
        raise ValidationError(f"{_and(rule.fields)} belong together: {_missing(missing)}", argument=missing[0])
    if rule.name == "any_of" and not given:
        raise ValidationError(f"nothing to do: give at least one of {', '.join(rule.fields)}", argument=rule.fields[0])
    if rule.name in {"needs", "refuses"} and values.get(rule.when) in rule.values:
        condition = f"{rule.when}={_shown(values[rule.when])}"
        if rule.name == "needs" and missing:
            raise ValidationError(f"{condition} needs {_and(rule.fields)}: {_missing(missing)}", argument=missing[0])
        if rule.name == "refuses" and given:
            raise ValidationError(f"{condition} takes no {_and(given)}", argument=given[0])


def _check_order(rule: Rule, values: Mapping[str, Any]) -> None:
    first, second = rule.fields
    if values.get(first) is None or values.get(second) is None:
        return
    start, end = (milliseconds(name, values[name], zero=True, one=True) for name in rule.fields)
    if start and end > 1 and start >= end:
        raise ValidationError(f"{first} must lie before {second}", argument=first)


def _check_range(parameter: Parameter, value: int | Decimal) -> None:
    low, high = parameter.minimum, parameter.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        raise ValidationError(f"{parameter.name} must be {_between(low, high)}, not {value}", argument=parameter.name)


def _between(low: int | None, high: int | None) -> str:
    if high is None:
        return f"at least {low}"
    return f"{low} to {high}" if low is not None else f"at most {high}"


def _is_int(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    text = value.name if isinstance(value, Enum) else repr(value)
    return f"{text[:40]} ({_kind(value)})" if not isinstance(value, Enum) else text


def _kind(value: Any) -> str:
    return f"{type(value).__name__}"


def _choices(parameter: Parameter) -> str:
    if not parameter.names or isinstance(parameter.allowed[0], str):
        return _listed(parameter.allowed)
    pairs = zip(parameter.allowed, parameter.names, strict=True)
    return ", ".join(f"{value} ({name})" for value, name in pairs)


def _listed(values: Sequence[Any]) -> str:
    return ", ".join(str(value) for value in values)


def _missing(names: Sequence[str]) -> str:
    return f"{_and(names)} {'is' if len(names) == 1 else 'are'} missing"


def _and(names: Sequence[str]) -> str:
    return " and ".join(names)
