"""Electricity and water meters: what they count, and what the cloud knows of it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Final

from attrs import define, evolve, field, frozen

POSTPAID, PREPAID = 0, 1
OFF, ON, UNKNOWN = 0, 1, 2
NUMBERS: Final[Mapping[str, str]] = {"electric": "EM2", "water": "WM1"}  # how the number of a meter begins, by kind


class Deed(Enum):
    """What was done with a meter."""

    CLEARED = "Clearing of what remained"
    PAY_MODE = "Change of the way of paying"
    SWITCHED_OFF = "Switching off"
    SWITCHED_ON = "Switching on"
    READ = "Reading"
    PRICE = "Change of the price"
    RECHARGED = "Recharge"
    RECHARGED_BY_TENANT = "Recharge by the tenant"
    VOLUME_SET = "Setting of a volume"
    PENDING = "Recharge that has not arrived yet"


class TaskKind(IntEnum):
    """What a 4G meter can be told to do."""

    SET_REMAINDER = 1
    CLEAR = 2
    RECHARGE = 3
    CLOSE_VALVE = 4
    OPEN_VALVE = 5


@frozen
class Reading:
    """What a meter showed when it was asked."""

    pay_mode: int
    on_off: int
    total: Decimal
    remainder: Decimal
    max_power: Decimal
    battery: int


@frozen
class CellularInfo:
    """The mobile network of a 4G meter."""

    node_id: str
    card_number: str = field(repr=lambda _: "***")
    operator: str
    imsi: str = field(repr=lambda _: "***")
    rssi: int
    apn: str | None = None


@frozen
class Payment:
    """A payment that was announced and has not arrived."""

    money: Decimal
    amount: Decimal


@define
class MeterTask:
    """Something that a 4G meter is to do when it connects the next time. `token` is that of its payment."""

    task_id: int
    kind: TaskKind
    money: Decimal | None
    amount: Decimal | None
    remainder: Decimal | None
    token: str = field(default="", repr=lambda _: "***")
    is_used: bool = False


@define
class MeterRecord:
    """Something that was done with a meter, by whom. `token` is that of a payment that has not arrived."""

    record_id: int
    deed: Deed
    title: str
    content: str
    ms: int
    token: str = field(default="", repr=lambda _: "***")


@define
class MeterGroup:
    """A group of meters of one kind."""

    group_id: int
    kind: str
    owner: str
    name: str


def decimal_of(value: Decimal | float | str) -> Decimal:
    """The number as it is written."""
    return Decimal(str(value))


def known_kind(value: str) -> str:
    """The kind of a meter, if there is such a kind."""
    if value not in NUMBERS:
        raise ValueError(f"kind must be one of {', '.join(NUMBERS)}, not {value!r}")
    return value


@define
class Meter:
    """A meter with its settings. `known` is what it showed when the cloud last asked it; all else is as it is now."""

    meter_id: int
    kind: str = field(converter=known_kind)
    owner: str
    name: str
    mac: str
    number: str = field()
    pay_mode: int = POSTPAID
    on_off: int = ON
    total: Decimal = field(default=Decimal(), converter=decimal_of)
    remainder: Decimal = field(default=Decimal(), converter=decimal_of)
    price: Decimal = field(default=Decimal(), converter=decimal_of)
    max_power: Decimal = field(default=Decimal(255), converter=decimal_of)
    battery: int = 100
    is_online: bool = True
    busy_until: float = 0.0
    is_exhausted: bool = False  # has switched itself off because nothing was left
    group_id: int = 0
    feature_value: str = "00000000"
    model: str = "SN774-V01"
    hardware: str = "1.3"
    firmware: str = "1.1.27.250326"
    cellular: CellularInfo | None = None
    known: Reading = field()
    read_ms: int | None = None
    usage: dict[str, Decimal] = field(factory=dict, repr=lambda found: f"<{len(found)}>")  # by day, as far as known
    unread: dict[str, Decimal] = field(factory=dict, repr=lambda found: f"<{len(found)}>")  # and what is not known yet
    payments: dict[str, Payment] = field(factory=dict, repr=lambda found: f"<{len(found)}>")  # by token
    tasks: dict[int, MeterTask] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    records: list[MeterRecord] = field(factory=list, repr=lambda found: f"<{len(found)}>")

    @number.default
    def _numbered(self) -> str:
        return f"{NUMBERS[self.kind]}_{self.meter_id:06d}"

    @known.default
    def _shown_first(self) -> Reading:
        self.settle()
        return self.reading()

    @property
    def answers(self) -> bool:
        """Whether it is on line and has power."""
        return self.is_online and self.battery > 0

    def reading(self) -> Reading:
        """What the meter shows now."""
        return Reading(self.pay_mode, self.on_off, self.total, self.remainder, self.max_power, self.battery)

    def read(self, ms: int) -> None:
        """Let the cloud know all that the meter shows."""
        self.known, self.read_ms = self.reading(), ms
        for day, amount in self.unread.items():
            self.usage[day] = self.usage.get(day, Decimal()) + amount
        self.unread.clear()

    def learn(self, *names: str) -> None:
        """Let the cloud know some of it, which it has just set itself."""
        self.known = evolve(self.known, **{name: getattr(self, name) for name in names})

    def switch(self, on_off: int) -> None:
        """Switch the supply as told; a prepaid meter with nothing left goes off again."""
        self.on_off, self.is_exhausted = on_off, False
        self.settle()

    def settle(self) -> None:
        """Off when a prepaid meter is empty; on again when that is over."""
        is_empty = self.pay_mode == PREPAID and self.remainder <= 0
        if is_empty and self.on_off == ON:
            self.on_off, self.is_exhausted = OFF, True
        elif self.is_exhausted and not is_empty:
            self.on_off, self.is_exhausted = ON, False

    def recharge(self, amount: Decimal) -> None:
        """Put more onto what is left."""
        self.remainder += amount
        self.settle()

    def use(self, amount: Decimal, day: str) -> Decimal:
        """Let that much flow, or what may flow of it; how much it was."""
        if self.on_off != ON:
            return Decimal()
        if self.pay_mode == PREPAID:
            amount = min(amount, self.remainder)
            self.remainder -= amount
        self.total += amount
        self.unread[day] = self.unread.get(day, Decimal()) + amount
        self.settle()
        return amount

    def clear(self) -> None:
        """Take away what is left."""
        self.remainder = Decimal()
        self.settle()

    def payment_is_over(self, token: str) -> None:
        """Forget an announced payment, because it has arrived or never will."""
        if not token:
            return
        self.payments.pop(token, None)
        self.records = [record for record in self.records if record.token != token]
        for task in self.tasks.values():
            task.is_used = task.is_used or task.token == token

    def carry_out(self, task: MeterTask) -> Deed:
        """Do a task, and say what was done."""
        task.is_used = True
        if task.kind == TaskKind.SET_REMAINDER:
            self.remainder = task.remainder or Decimal()
            self.settle()
            return Deed.VOLUME_SET
        if task.kind == TaskKind.CLEAR:
            self.clear()
            return Deed.CLEARED
        if task.kind == TaskKind.RECHARGE:
            self.recharge(task.amount or Decimal())
            self.payment_is_over(task.token)
            return Deed.RECHARGED
        self.switch(ON if task.kind == TaskKind.OPEN_VALVE else OFF)
        return Deed.SWITCHED_ON if task.kind == TaskKind.OPEN_VALVE else Deed.SWITCHED_OFF
