"""What a typed service is promised by `webhooks`, `errors` and the simulator. Nothing here runs."""

from __future__ import annotations

from typing import assert_type

from ttlock_sdk import TTLock, errors
from ttlock_sdk.models import PushedLockRecord
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.webhooks import Event, LockRecordEvent, UnknownEvent, parse


def callbacks(body: bytes) -> None:
    assert_type(parse(body, "application/x-www-form-urlencoded"), list[Event])
    for event in parse(body, None):
        if isinstance(event, LockRecordEvent):
            assert_type(event.lock_id, int | None)
            assert_type(event.record, PushedLockRecord)
        elif isinstance(event, UnknownEvent):
            assert_type(event.reason, str)
    parse(body, "text/plain")[0].record  # type: ignore[attr-defined]


def failures(tt: TTLock) -> None:
    try:
        tt.locks.unlock(1)
    except errors.APIError as error:
        assert_type(error.code, int | None)
        assert_type(error.meaning, str)
        assert_type(error.nothing_done, bool)
        error.kode  # type: ignore[attr-defined]
    except errors.ValidationError as error:
        also_a_value_error: ValueError = error
        print(also_a_value_error)


def tests_of_a_service(simulator: Simulator) -> None:
    with TTLock("id", "secret", transport=simulator.transport) as tt:
        assert_type(tt, TTLock)
    simulator.fail_next(-3003, operation="unlock")
    simulator.fail_next("busy", operation="unlock")  # type: ignore[arg-type]
