"""A world for each test, at the price of a copy: made once, pickled, and unpickled as often as it is asked for."""

from __future__ import annotations

import io
import pickle
from functools import cache
from typing import Any, cast

import attrs

from .clock import SimulatedClock
from .seeds import SEEDS
from .state import State


def fresh(seed: str) -> State:
    """A state of its own, as that seed makes it; its times count from the first time that this process asked for it.

    Raises:
        ValueError: there is no such seed.
    """
    if seed not in SEEDS:
        raise ValueError(f"seed must be one of {', '.join(SEEDS)}, not {seed!r}")
    return cast(State, pickle.loads(_made(seed)))  # noqa: S301  # our own bytes, which never left this process


@cache
def _made(seed: str) -> bytes:
    written = io.BytesIO()
    _Pickler(written, pickle.HIGHEST_PROTOCOL).dump(SEEDS[seed](SimulatedClock()))
    return written.getvalue()


class _Pickler(pickle.Pickler):
    """Writes objects as calls of their classes: twice as fast to read as the `__setstate__` that attrs gives them."""

    def reducer_override(self, thing: Any) -> Any:
        cls = type(thing)
        if not attrs.has(cls):
            return NotImplemented
        fields = attrs.fields(cls)
        if not all(field.init and not field.kw_only and field.converter is None for field in fields):
            return NotImplemented
        return cls, tuple(getattr(thing, field.name) for field in fields)
