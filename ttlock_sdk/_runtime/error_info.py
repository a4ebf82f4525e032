"""What is known about one error code of the cloud."""

from __future__ import annotations

from typing import NamedTuple


class ErrorInfo(NamedTuple):
    """One row of the table: exception class, what it means, what to do, and whether the cloud did nothing.

    `retry`: `never`; `reads` for what changes nothing; `always`, as nothing was done.
    """

    class_name: str
    meaning: str
    advice: str
    nothing_done: bool
    retry: str
