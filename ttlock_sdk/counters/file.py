"""Counts kept in files of one folder, shared by all processes of this machine that use it.

Each application has a file of its own, written whole beside the old one and put in its place under a lock: whoever is
killed in between leaves the old counts or the new ones.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from ..file_locks import FileLocks
from ..private_files import data_folder, make_private, read_private, write_whole

KEPT_MONTHS: Final = 4
WAIT_SECONDS: Final = 5.0
_Months = dict[str, dict[str, int]]
log = logging.getLogger("ttlock_sdk.usage")


class FileCounters:
    """Counts requests in a folder; any number of clients, threads and processes may share it.

    Args:
        folder: where; by default `ttlock-sdk/usage` in the data folder of this platform. It is made, for its owner
            alone, when it is first used.
        sleep: waits between tries to lock; for tests.

    Raises:
        ValidationError: there is no folder, and the platform names none.
    """

    def __init__(
        self, folder: str | os.PathLike[str] | None = None, *, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self.folder = Path(folder) if folder is not None else data_folder("usage")
        self._locks = FileLocks(sleep)

    def add(self, key: str, month: str, counts: Mapping[str, int]) -> int:
        """Add to what is kept, as one step, and return the total of the month. The last four months are kept.

        Raises:
            OSError: the folder cannot be used, others can write to it, or it stayed locked for five seconds
                (`TimeoutError`).
        """
        make_private(self.folder)
        path = self.folder / f"{key}.json"
        with self._locks.held(path.with_suffix(".lock"), WAIT_SECONDS):
            months = _read(path)
            kept = months.setdefault(month, {})
            for operation, count in counts.items():
                kept[operation] = kept.get(operation, 0) + count
            if counts:
                newest = sorted(months)[-KEPT_MONTHS:]
                left = {name: months[name] for name in months if name in newest or name == month}
                write_whole(path, json.dumps(left))
            return sum(kept.values())

    def __repr__(self) -> str:
        return f"<FileCounters in {self.folder}>"


def _read(path: Path) -> _Months:
    text = read_private(path)
    if text is None:
        return {}
    try:
        return {
            str(month): {str(operation): int(count) for operation, count in counts.items()}
            for month, counts in json.loads(text).items()
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        log.warning("a file of counts is damaged; it is begun anew")
        return {}
