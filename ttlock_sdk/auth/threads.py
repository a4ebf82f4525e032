"""Tokens for `TTLock`: one renewal at a time, whoever asks and however many threads wait.

A renewal runs in a thread of its own, so that a caller that is interrupted loses neither the new token nor the lock.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import cast

from ..answers import read
from ..errors import CallTimeoutError
from ..transport import Fault, Reply
from .account import Account
from .keeping import Flight, OnToken, store_failed
from .policy import Ask, Load, LoadRest, Renewal, Save, SaveRest, Step, TokenPolicy
from .stores import SharesRest, TokenStore
from .tokens import Token

ThreadFlight = Flight[threading.Event]
AskCloud = Callable[[list[tuple[str, str]]], Reply | Fault]


class ThreadKeeper:
    """Hands out the token, and has it renewed by one thread while the others wait or go on with the old one."""

    def __init__(self, policy: TokenPolicy, store: TokenStore, ask: AskCloud, on_token: OnToken | None) -> None:
        self._policy = policy
        self._store = store
        self._ask = ask
        self._on_token = on_token
        self._mutex = threading.Lock()
        self._flight: ThreadFlight | None = None

    def get(self, rejected: Token | None = None, timeout: float | None = None) -> Token:
        """A token that serves. `rejected` is one that the cloud has just turned down; `timeout` bounds the wait."""
        with self._mutex:
            running = self._flight
            token = running and running.handed_over()
            token = token or self._policy.at_once(rejected, renewing=running is not None)
            if token is not None:
                return token
            flight = running or self._start(self._policy.renewal(), self._policy.store_key())
        return self._landed(flight, timeout)

    def renew(self, account: Account | None = None) -> Token:
        """Ask the cloud for a new token now: by a login of `account`, or by a refresh.

        Raises:
            TokenStoreError: the new token could not be stored; it is in use all the same.
            ConfigurationError: it is `on_token` that asks.
        """
        while True:
            with self._mutex:
                running = self._flight
                if running is None:
                    steps = self._policy.renewal(force=True, account=account)
                    flight = self._start(steps, self._policy.store_key(account))
                    break
            running.check_outside()
            running.done.wait()
        flight.done.wait()
        return flight.result()

    def wait(self) -> None:
        """Wait until no renewal is under way, so that none is cut off by a close."""
        flight = self._flight
        if flight is not None:
            flight.check_outside()
            flight.done.wait()

    def after_fork(self) -> None:
        """Start afresh in a child process: what the parent's threads held will never be released here."""
        self._mutex = threading.Lock()
        if self._flight is not None and self._flight.new is not None:
            self._policy.adopt(self._flight.new)  # the old one may have ended, and the parent holds the store's lock
        self._flight = None

    def _start(self, steps: Renewal, key: str) -> ThreadFlight:
        flight = self._flight = Flight(threading.Event())
        thread = threading.Thread(target=self._run, args=(flight, steps, key), name="ttlock-token")
        try:
            thread.start()
        except BaseException:
            if thread.ident is None:  # else it is under way: whoever was interrupted waited for it to begin
                self._flight = None
            raise
        return flight

    def _run(self, flight: ThreadFlight, steps: Renewal, key: str) -> None:
        try:
            with self._locked(key):
                flight.token = self._drive(steps, key, flight)
        except BaseException as error:
            flight.error = error
        with self._mutex:
            self._policy.settle(flight.error)
            self._flight = None
        flight.done.set()

    def _drive(self, steps: Renewal, key: str, flight: ThreadFlight) -> Token:
        result: object = None
        with closing(steps):
            while True:
                try:
                    step = steps.send(result)
                except StopIteration as stop:
                    token: Token = stop.value
                    return token
                result = self._perform(step, key, flight)

    def _perform(self, step: Step, key: str, flight: ThreadFlight) -> object:
        if isinstance(step, Ask):
            return read(self._ask(step.fields), step.secrets)
        if isinstance(step, LoadRest | SaveRest):
            return self._share(step, key)
        try:
            if isinstance(step, Load):
                return self._store.load(key)
            with flight.saving(step.token):
                self._save(step, key)
        except Exception as error:
            flight.unsaved = store_failed("save" if isinstance(step, Save) else "load", error)
        return None

    def _share(self, step: LoadRest | SaveRest, key: str) -> object:
        if not hasattr(self._store, "rest"):
            return None
        store = cast("SharesRest", self._store)
        try:
            if isinstance(step, LoadRest):
                return store.rest(key)
            store.set_rest(key, step.rest)
        except Exception as error:
            store_failed("share a rest", error)
        return None

    def _save(self, step: Save, key: str) -> None:
        try:
            self._store.save(key, step.token)
        finally:
            if self._on_token is not None:
                self._on_token(step.token.to_dict())

    @contextmanager
    def _locked(self, key: str) -> Iterator[None]:
        try:
            held = self._store.lock(key)
            held.__enter__()
        except Exception as error:
            store_failed("lock", error)
            yield
            return
        try:
            yield
        finally:
            held.__exit__(None, None, None)

    def _landed(self, flight: ThreadFlight, timeout: float | None) -> Token:
        if not flight.done.wait(timeout):
            raise CallTimeoutError("no token came in time; nothing was sent")
        return flight.token or self._policy.after_failure(flight.error)
