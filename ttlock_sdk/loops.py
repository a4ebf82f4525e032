"""Which event loop a task runs on, without loading one that nobody uses."""

from __future__ import annotations

import sys
from typing import Any


def on_trio() -> bool:
    """Whether the running task is one of trio."""
    trio = sys.modules.get("trio")
    return trio is not None and bool(trio.lowlevel.in_trio_task())


def current_loop() -> Any:
    """The running event loop, to be told from others."""
    if on_trio():
        return sys.modules["trio"].lowlevel.current_trio_token()
    import asyncio  # takes 10 ms, which a sync client need not pay

    return asyncio.get_running_loop()
