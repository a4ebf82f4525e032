"""Tasks of 4G water meters, which wait in the cloud until the meter connects."""

from __future__ import annotations

from typing import Any, Final

from ..state import Meter, MeterTask, Payment
from ..state.meters import TaskKind
from ..wire import Refusal
from .call import DONE, Call, Handler, filled
from .meter_kinds import WATER, Kind, amount, meter_of, needed, of_kinds, shown
from .meter_payments import announce


def add(kind: Kind, call: Call) -> dict[str, Any]:
    """Leave a task for a meter with a mobile network."""
    meter = meter_of(call, kind)
    if meter.cellular is None:
        raise Refusal(-4043, "not a 4G meter")
    task = MeterTask(
        call.state.new_id(),
        TaskKind(call.number("taskType")),
        amount(call, "rechargeAmount"),
        amount(call, "rechargeM3"),
        amount(call, "remainderM3"),
    )
    if task.kind == TaskKind.SET_REMAINDER:
        needed(call, "remainderM3")
    if task.kind == TaskKind.RECHARGE:
        payment = Payment(needed(call, "rechargeAmount"), needed(call, "rechargeM3"))
        task.token = announce(kind, call, meter, payment)
    meter.tasks[task.task_id] = task
    return DONE


def list_tasks(kind: Kind, call: Call) -> dict[str, Any]:
    """The tasks of a meter, the oldest first: those that wait, those that are over, or both."""
    meter, wanted = meter_of(call, kind), call.text("usedFlag")
    found = [task for task in meter.tasks.values() if wanted in (None, str(int(task.is_used)))]
    return {"list": [_shown(meter, task) for task in found]}


def cancel(kind: Kind, call: Call) -> dict[str, Any]:
    """Take back a task that waits."""
    meter = meter_of(call, kind)
    task = _existing(call, meter)
    if task.is_used:
        raise Refusal(-3, "the task is over")
    meter.payment_is_over(task.token)
    del meter.tasks[task.task_id]
    return DONE


def finish(kind: Kind, call: Call) -> dict[str, Any]:
    """Let a task wait no longer; the meter is as it was."""
    meter = meter_of(call, kind)
    task = _existing(call, meter)
    if not task.is_used:
        task.is_used = True
        meter.payment_is_over(task.token)
    return DONE


def _existing(call: Call, meter: Meter) -> MeterTask:
    task = meter.tasks.get(call.number("id"))
    if task is None:
        raise Refusal(-3, "the meter has no such task")
    return task


def _shown(meter: Meter, task: MeterTask) -> dict[str, Any]:
    paid = task.kind == TaskKind.RECHARGE
    return {
        "id": task.task_id,
        "taskType": int(task.kind),
        **filled(
            rechargeAmount=None if task.money is None else float(task.money),
            rechargeM3=None if task.amount is None else float(task.amount),
            remainderM3=None if task.remainder is None else float(task.remainder),
        ),
        "usedFlag": int(task.is_used),
        **({"price": shown(meter.price), "executeToken": task.token} if paid else {}),
    }


HANDLERS: Final[dict[str, Handler]] = of_kinds(
    {
        "add{}MeterTask": add,
        "list{}MeterTasks": list_tasks,
        "cancel{}MeterTask": cancel,
        "finish{}MeterTask": finish,
    },
    (WATER,),
)
