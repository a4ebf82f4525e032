"""Tokens kept in memory, for as long as the process lives."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager

from ...forks import watch
from ..rests import Rest
from ..tokens import Token


class MemoryStore:
    """The default store. Share one between clients of the same account and they share their token."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}
        self._rests: dict[str, Rest] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._guard = threading.Lock()
        watch(self)

    def load(self, key: str) -> Token | None:
        """The token last saved under `key`, or None."""
        return self._tokens.get(key)

    def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`."""
        self._tokens[key] = token

    def rest(self, key: str) -> Rest | None:
        """How long nobody should ask for a token again, if the last one who did so failed."""
        return self._rests.get(key)

    def set_rest(self, key: str, rest: Rest | None) -> None:
        """Keep a rest, or end it."""
        if rest is None:
            self._rests.pop(key, None)
        else:
            self._rests[key] = rest

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Hold `key` for one client alone."""
        with self._guard:
            return self._locks.setdefault(key, threading.Lock())

    def after_fork(self) -> None:
        """Start with free locks in a child process."""
        self._locks = {}
        self._guard = threading.Lock()

    def __repr__(self) -> str:
        return f"<MemoryStore of {len(self._tokens)} tokens>"
