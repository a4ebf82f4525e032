"""What all models share: back to a dict, shown without secrets, compared, and room for what nobody has described."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum
from typing import Any, ClassVar, Final, NamedTuple

from attrs import define, field

from .coerce import MissingList

new: Final = object.__new__  # what a model begins with that reads itself
_PLAIN: Final = (int, str)  # what most fields hold, and what goes over the wire as it is


class Slot(NamedTuple):
    """One field of a model: attribute, name on the wire, whether it is a secret, a list, or JSON in text.

    `exact`: a Decimal, which goes over the wire as `number` or as `text`. `other` is a second name on the wire.
    """

    name: str
    wire: str
    secret: bool = False
    many: bool = False
    text: bool = False
    exact: str = ""
    other: str = ""


@define(eq=False, repr=False, kw_only=True)
class Model:
    """Base of all models. None means absent; fields that are not described are kept in `additional_properties`."""

    slots_: ClassVar[tuple[Slot, ...]] = ()

    _extras: dict[str, Any] | None = field(default=None, init=False)

    @property
    def additional_properties(self) -> dict[str, Any]:
        """Fields that came and are not described, and those that could not be read as their type, by wire name."""
        if self._extras is None:
            self._extras = {}
        return self._extras

    def _keep(self, name: str, value: Any) -> None:
        """Keep a field as it came, under its name on the wire."""
        self.additional_properties[name] = value

    def _keep_unknown(self, source: Mapping[str, Any], known: frozenset[str]) -> None:
        """Keep the fields whose names are not known."""
        unknown = {name: value for name, value in source.items() if name not in known}
        if unknown:
            self.additional_properties.update(unknown)

    def to_dict(self) -> dict[str, Any]:
        """The object as it goes over the wire; what is None is left out, what could not be read is as it came."""
        extras = self._extras or {}
        found: dict[str, Any] = {}
        for slot in self.slots_:
            value = getattr(self, slot.name)
            if value is None or (slot.many and _kept_raw(slot, value, extras)) or (slot.other and slot.other in extras):
                continue
            plain = value if value.__class__ in _PLAIN else _plain(value)
            if slot.exact:
                plain = _digits(plain, as_text=slot.exact == "text")
            found[slot.wire] = json.dumps(plain, ensure_ascii=False, separators=(",", ":")) if slot.text else plain
        return {**extras, **found} if extras else found

    def __repr__(self) -> str:
        shown = []
        for slot in self.slots_:
            value = getattr(self, slot.name)
            if value is not None:
                shown.append(f"{slot.name}=***" if slot.secret else f"{slot.name}={value!r}")
        if self._extras:
            shown.append(f"additional_properties={sorted(map(str, self._extras))}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        same = all(getattr(self, slot.name) == getattr(other, slot.name) for slot in self.slots_)
        return same and (self._extras or {}) == (other._extras or {})

    __hash__ = None  # type: ignore[assignment]  # models can be changed


def _kept_raw(slot: Slot, value: Any, extras: dict[str, Any]) -> bool:
    """Whether a list did not come, or came as something that could not be read whole."""
    return slot.wire in extras or (value.__class__ is MissingList and not value)


def _digits(value: Any, *, as_text: bool) -> str | float | int:
    from decimal import Decimal  # only meters need it

    digits = format(value, "f") if isinstance(value, Decimal) else str(value)
    if as_text:
        return digits
    return float(digits) if "." in digits else int(digits)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, Enum) else value
