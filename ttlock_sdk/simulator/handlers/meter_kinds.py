"""What electricity and water meters have in common, and the table of what parts them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial
from typing import Any, Final, NamedTuple

from ..state import Deed, Meter, MeterRecord
from ..wire import Refusal
from .call import Call, Handler

_AMOUNT: Final = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?", re.ASCII)
_CODES: Final = {
    Deed.CLEARED: 1,
    Deed.PAY_MODE: 2,
    Deed.SWITCHED_OFF: 4,
    Deed.SWITCHED_ON: 4,
    Deed.READ: 5,
    Deed.PRICE: 6,
    Deed.RECHARGED: 7,
}


class Kind(NamedTuple):
    """One kind: its name in the state, and how its names on the wire begin and end.

    `codes` are the kinds of records that an administrator is shown.
    """

    name: str
    word: str
    suffix: str
    unit: str
    volume: str
    codes: Mapping[Deed, int]

    @property
    def id(self) -> str:
        """The field with the number of a meter."""
        return f"{self.name}MeterId"

    def amount(self, what: str) -> str:
        """The field with an amount, such as `totalKwh`."""
        return what + self.suffix


ELECTRIC: Final = Kind(
    "electric", "Electric", "Kwh", "kWh", "kWh", {**_CODES, Deed.RECHARGED_BY_TENANT: 7, Deed.PENDING: 8}
)
WATER: Final = Kind(
    "water",
    "Water",
    "M3",
    "t",
    "cubic metres",
    {**_CODES, Deed.RECHARGED_BY_TENANT: 7, Deed.VOLUME_SET: 8, Deed.PENDING: 9},
)
TENANT_CODES: Final[Mapping[Deed, int]] = {**_CODES, Deed.RECHARGED_BY_TENANT: 8}
"""What a tenant is shown of either kind; what is missing he does not see."""
KINDS: Final = (ELECTRIC, WATER)
KindHandler = Callable[[Kind, Call], dict[str, Any]]


def of_kinds(table: Mapping[str, KindHandler], kinds: tuple[Kind, ...] = KINDS) -> dict[str, Handler]:
    """The handlers of all kinds by operationId, in which `{}` stands for the kind."""
    return {name.format(kind.word): partial(answer, kind) for name, answer in table.items() for kind in kinds}


def meter_of(call: Call, kind: Kind) -> Meter:
    """The meter that the call is about; one that is not the caller's is refused as one that is not there."""
    return _own(call, call.state.meters(kind.name).get(call.number(kind.id)))


def meter_by_mac(call: Call, kind: Kind) -> Meter:
    """The caller's meter with the Bluetooth address of the call."""
    return _own(call, known_by_mac(call, kind))


def known_by_mac(call: Call, kind: Kind) -> Meter | None:
    """Whosever meter with the Bluetooth address of the call, if there is one."""
    number = call.state.meter_ids.get((kind.name, call.fields["mac"].upper()))
    return None if number is None else call.state.meters(kind.name)[number]


def amount(call: Call, name: str) -> Decimal | None:
    """A field as an amount to its last digit, None where it is missing; none below zero."""
    text = call.text(name)
    if text is None:
        return None
    if not _AMOUNT.fullmatch(text):
        raise Refusal(-3, f"{name} is invalid")
    return Decimal(text)


def needed(call: Call, name: str) -> Decimal:
    """The same where the call cannot do without it."""
    found = amount(call, name)
    if found is None:
        raise Refusal(-3, f"{name} is required")
    return found


def shown(value: Decimal) -> str:
    """An amount as the cloud writes it, with two decimals at least."""
    whole, _, decimals = f"{value:f}".partition(".")
    return f"{whole}.{decimals.rstrip('0'):0<2}"


def note(call: Call, meter: Meter, deed: Deed, content: str = "", token: str = "") -> None:
    """Write down that the caller did something with a meter."""
    person = "Tenant" if call.account is None else call.username
    meter.records.append(MeterRecord(call.state.new_id(), deed, person, content or deed.value, call.clock.ms(), token))


def _own(call: Call, meter: Meter | None) -> Meter:
    if meter is None or meter.owner != call.username:
        raise Refusal(-2018, "permission denied")
    return meter
