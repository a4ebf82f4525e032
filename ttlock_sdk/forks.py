"""Fresh locks and pools in a forked child, where what the parent's threads held is never released."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forkable(Protocol):
    """An object with locks or connections of its own."""

    def after_fork(self) -> None:
        """Start afresh in a child process."""
        ...


_known: weakref.WeakSet[Forkable] = weakref.WeakSet()


def watch(thing: Forkable) -> None:
    """Have `thing.after_fork()` called in every child that is forked while it lives."""
    _known.add(thing)


def _after_fork() -> None:
    for thing in list(_known):
        thing.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
