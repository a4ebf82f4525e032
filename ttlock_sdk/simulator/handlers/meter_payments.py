"""Payments: announced by a token, put onto a meter through a gateway. What is left shows after the next reading."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

from ..state import Deed, Meter, Payment
from ..wire import Refusal
from .call import DONE, Call, Handler
from .meter_kinds import Kind, amount, meter_of, needed, note, of_kinds, shown


def create_execute_token(kind: Kind, call: Call) -> dict[str, Any]:
    """A token that announces a payment."""
    meter = meter_of(call, kind)
    payment = Payment(needed(call, "rechargeAmount"), needed(call, kind.amount("recharge")))
    return {"executeToken": announce(kind, call, meter, payment)}


def recharge(kind: Kind, call: Call) -> dict[str, Any]:
    """Put more onto what is left; with a token, the payment that it announced."""
    meter, token = meter_of(call, kind), call.text("executeToken") or ""
    payment = Payment(needed(call, "rechargeAmount"), needed(call, kind.amount("recharge")))
    if token and meter.payments.get(token) != payment:
        raise Refusal(-3, "executeToken is not that of this payment")
    return _carried(kind, call, meter, payment.amount, Deed.RECHARGED, token)


def recharge_as_tenant(kind: Kind, call: Call, meter: Meter) -> dict[str, Any]:
    """Put onto a meter what the token announced."""
    token = call.fields["executeToken"]
    payment = meter.payments.get(token)
    if payment is None:
        raise Refusal(-3, "executeToken announces no payment for this meter")
    told = needed(call, "rechargeAmount"), amount(call, kind.amount("recharge"))
    if told not in ((payment.money, payment.amount), (payment.money, None)):
        raise Refusal(-3, "executeToken is not that of this payment")
    return _carried(kind, call, meter, payment.amount, Deed.RECHARGED_BY_TENANT, token)


def announce(kind: Kind, call: Call, meter: Meter, payment: Payment) -> str:
    """Let a payment wait; its token."""
    token = f"{call.random.randrange(16**32):032x}"
    meter.payments[token] = payment
    note(call, meter, Deed.PENDING, _words(kind, payment.amount), token)
    return token


def _carried(kind: Kind, call: Call, meter: Meter, more: Decimal, deed: Deed, token: str) -> dict[str, Any]:
    call.carrier(meter.meter_id, meter)
    meter.recharge(more)
    meter.payment_is_over(token)
    note(call, meter, deed, _words(kind, more))
    return DONE


def _words(kind: Kind, more: Decimal) -> str:
    return f"Recharge of {shown(more)} {kind.volume}"


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {"create{}MeterExecuteToken": create_execute_token, "recharge{}Meter": recharge}
)
