"""1,000 locks of a page as models, beside the JSON that they come from and beside other ways to make models of it."""

from __future__ import annotations

import gc
import json
import time
import tracemalloc
from collections.abc import Callable
from typing import Any

from ttlock_sdk.models import LockPage

from . import stock
from .pairs import Ratio, paired

COUNT = 1_000


def locks(count: int = COUNT) -> bytes:
    """A page of locks with all the 17 fields that live answers have, and a version of seven fields in each."""
    items = [
        {
            "lockId": 532_323 + number,
            "lockName": "YS1003_c18c9c",
            "lockAlias": f"Door {number}",
            "lockMac": "C5:40:E0:9C:8C:C1",
            "electricQuantity": 55,
            "featureValue": "3F0421C4F5F3",
            "hasGateway": 1,
            "lockData": "x" * 400,
            "groupId": 456,
            "groupName": "The 4th floor",
            "date": 1_528_878_944_000 + number,
            "keyboardPwdVersion": 4,
            "specialValue": 1234,
            "noKeyPwd": "1234567",
            "electricQuantityUpdateDate": 1_528_878_944_000,
            "bindDate": 1_528_878_944_000,
            "timezoneRawOffset": 3_600_000,
            "lockVersion": {
                **{"protocolType": 5, "protocolVersion": 3, "scene": 2, "groupId": 1, "orgId": 1},
                **{"logoUrl": "", "showAdminKbpwdFlag": True},
            },
        }
        for number in range(count)
    ]
    return json.dumps({"list": items, "pageNo": 1, "pageSize": count, "pages": 1, "total": count}).encode()


def measure(pairs: int) -> Ratio:
    """Dict to models, beside reading the JSON into the dict."""
    body = locks()
    data = json.loads(body)
    return paired(lambda: _cpu(lambda: LockPage.from_dict(data)), lambda: _cpu(lambda: json.loads(body)), pairs)


def memory(count: int = 10_000) -> float:
    """What many locks take as models, as a share of what they take as dicts."""
    body = locks(count)
    as_models = _held(lambda: LockPage.from_dict(json.loads(body)))
    return as_models / _held(lambda: json.loads(body))


def others(pairs: int) -> dict[str, Ratio]:
    """pydantic, msgspec and stock models with the same fields, from the same dict, beside reading the JSON."""
    import msgspec
    import pydantic

    names = [name for name, value in json.loads(locks(1))["list"][0].items() if not isinstance(value, dict)]
    plain: dict[str, Any] = dict.fromkeys(names, (int | str | None, None))
    lock = pydantic.create_model("PydanticLock", **plain, lockVersion=(dict[str, Any] | None, None))
    page = pydantic.create_model("PydanticPage", list=(list[lock], ...), total=(int, 0))  # type: ignore[valid-type]
    fields: list[Any] = [(name, int | str | None, None) for name in names]
    struct = msgspec.defstruct("Lock", [*fields, ("lockVersion", dict | None, None)])
    listing = msgspec.defstruct("Page", [("list", list[struct]), ("total", int, 0)])  # type: ignore[valid-type]
    body = locks()
    data = json.loads(body)

    def theirs() -> float:
        return _cpu(lambda: json.loads(body))

    with stock.package() as made:
        stock_page = made("models").LockPage
    return {
        "stock openapi-python-client": paired(lambda: _cpu(lambda: stock_page.from_dict(data)), theirs, pairs),
        "pydantic model_validate": paired(lambda: _cpu(lambda: page.model_validate(data)), theirs, pairs),
        "msgspec convert": paired(lambda: _cpu(lambda: msgspec.convert(data, listing)), theirs, pairs),
    }


def _cpu(work: Callable[[], object]) -> float:
    began = time.process_time()
    for _ in range(4):
        work()
    return (time.process_time() - began) / 4


def _held(make: Callable[[], object]) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        found = make()
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
        assert found is not None
        return after - before
    finally:
        tracemalloc.stop()
