"""Passcodes: shortcuts for what people do most, on top of the generated calls."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import TYPE_CHECKING, cast

from ..arguments import passcode_digits, refuse_simple
from ..errors import CallError
from ..generated.models import PasscodeType, Via
from ..generated.resources import passcodes as generated
from .ensuring import Add, Change, EnsuredPasscode, Find, ensure

if TYPE_CHECKING:
    from ..generated.models import AddedPasscode, CommandResult, Passcode

Time = datetime | int


class Passcodes(generated.Passcodes):
    """Passcodes of a lock."""

    def add(
        self,
        lock_id: int,
        passcode: str,
        *,
        name: str | None = None,
        passcode_type: PasscodeType | int = PasscodeType.PERIOD,
        start: Time | None = None,
        end: Time | None = None,
        via: Via | int = Via.GATEWAY,
        check_simple: bool = False,
    ) -> AddedPasscode:
        """Add a passcode of your choice. For a code without dates see `add_permanent`.

        Args:
            lock_id: the lock.
            passcode: 4 to 9 digits as text; leading zeros count.
            name: what people call it.
            passcode_type: PERIOD (needs start and end) or PERMANENT (takes none).
            start: beginning, an aware datetime or epoch milliseconds.
            end: end, likewise; after start.
            via: how it gets into the lock; the gateway by default.
            check_simple: refuse digits that are all alike or run up or down, before the cloud does.

        Returns:
            The id of the new passcode.

        Raises:
            ValidationError: an argument is not allowed; nothing was sent.
            DuplicatePasscodeError, PasscodeTooSimpleError, StorageFullError: the lock or the cloud refused it.
            NoGatewayError, GatewayOfflineError, GatewayBusyError: there was no way to the lock.
            OutcomeUnknownError: it was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/add
        """
        _refuse_simple("passcode", passcode, check_simple)
        return super().add(lock_id, passcode, name=name, passcode_type=passcode_type, start=start, end=end, via=via)

    def add_permanent(
        self, lock_id: int, passcode: str, name: str | None = None, *, via: Via | int = Via.GATEWAY
    ) -> AddedPasscode:
        """Add a passcode that has no end. Arguments, result and errors as for `add`."""
        return self.add(lock_id, passcode, name=name, passcode_type=PasscodeType.PERMANENT, via=via)

    def add_temporary(
        self,
        lock_id: int,
        passcode: str,
        start: Time,
        end: Time,
        name: str | None = None,
        *,
        via: Via | int = Via.GATEWAY,
    ) -> AddedPasscode:
        """Add a passcode that opens from `start` to `end`. Arguments, result and errors as for `add`."""
        return self.add(lock_id, passcode, name=name, start=start, end=end, via=via)

    def change_name(self, lock_id: int, passcode_id: int, name: str) -> CommandResult:
        """Give a passcode another name; this needs no gateway. Errors as for `change`."""
        return self.change(lock_id, passcode_id, name=name)

    def change_value(
        self, lock_id: int, passcode_id: int, new_passcode: str, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """Give a passcode other digits, 4 to 9 as text. Errors as for `change`."""
        return self.change(lock_id, passcode_id, new_passcode=new_passcode, via=via)

    def change_period(
        self, lock_id: int, passcode_id: int, start: Time, end: Time, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """Move the time in which a passcode opens. Errors as for `change`."""
        return self.change(lock_id, passcode_id, start=start, end=end, via=via)

    def search(self, lock_id: int, term: str) -> builtins.list[Passcode]:
        """All passcodes of a lock whose name holds `term`, or whose digits are `term`. Errors as for `list`."""
        return self.all(lock_id, search_str=term)

    def ensure(
        self,
        lock_id: int,
        passcode: str,
        *,
        name: str | None = None,
        start: Time | None = None,
        end: Time | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> EnsuredPasscode:
        """Make sure that a passcode is there as wanted: added if it is missing, changed if name or period differ.

        Can be repeated as often as one likes, also after an `OutcomeUnknownError`: it looks first, and when the
        outcome of its own write is unknown it looks again before it goes on. The digits tell which passcode is meant.
        One that never reached the lock is added anew, and a period that did not is sent again. On a lock that is
        reached through its own network it may still be on its way: its `status` tells.

        Args:
            lock_id: the lock.
            passcode: 4 to 9 digits as text; leading zeros count.
            name: what people call it; None leaves the name as it is.
            start: beginning, an aware datetime or epoch milliseconds. Without both times the passcode has no end; one
                of the same digits and another type is deleted and added anew.
            end: end, likewise; after start. Less than a minute's difference counts as none.
            via: how it gets into the lock; the gateway by default.

        Returns:
            The id of the passcode, and whether it was present, added, changed or replaced.

        Raises:
            ValidationError: an argument is not allowed; nothing was sent.
            DuplicatePasscodeError: the digits are being deleted from the lock just now.
            OutcomeUnknownError: the outcome of a write was unknown three times in a row.
            APIError: one of those of `list`, `add`, `change` and `delete`.
        """
        steps = ensure(lock_id, passcode, name, start, end, via)
        step = next(steps)
        while True:
            result: object = None
            try:
                if isinstance(step, Find):
                    result = self.search(lock_id, passcode)
                elif isinstance(step, Add):
                    result = self.add(lock_id, passcode, **step.arguments, via=via)
                elif isinstance(step, Change):
                    self.change(lock_id, step.passcode_id, **step.arguments, via=via)
                else:
                    self.delete(lock_id, step.passcode_id, via=via)
            except CallError as error:
                step = steps.throw(error)
                continue
            try:
                step = steps.send(result)
            except StopIteration as stop:
                return cast("EnsuredPasscode", stop.value)


class AsyncPasscodes(generated.AsyncPasscodes):
    """Passcodes of a lock."""

    async def add(
        self,
        lock_id: int,
        passcode: str,
        *,
        name: str | None = None,
        passcode_type: PasscodeType | int = PasscodeType.PERIOD,
        start: Time | None = None,
        end: Time | None = None,
        via: Via | int = Via.GATEWAY,
        check_simple: bool = False,
    ) -> AddedPasscode:
        """See `Passcodes.add`."""
        _refuse_simple("passcode", passcode, check_simple)
        return await super().add(
            lock_id, passcode, name=name, passcode_type=passcode_type, start=start, end=end, via=via
        )

    async def add_permanent(
        self, lock_id: int, passcode: str, name: str | None = None, *, via: Via | int = Via.GATEWAY
    ) -> AddedPasscode:
        """See `Passcodes.add_permanent`."""
        return await self.add(lock_id, passcode, name=name, passcode_type=PasscodeType.PERMANENT, via=via)

    async def add_temporary(
        self,
        lock_id: int,
        passcode: str,
        start: Time,
        end: Time,
        name: str | None = None,
        *,
        via: Via | int = Via.GATEWAY,
    ) -> AddedPasscode:
        """See `Passcodes.add_temporary`."""
        return await self.add(lock_id, passcode, name=name, start=start, end=end, via=via)

    async def change_name(self, lock_id: int, passcode_id: int, name: str) -> CommandResult:
        """See `Passcodes.change_name`."""
        return await self.change(lock_id, passcode_id, name=name)

    async def change_value(
        self, lock_id: int, passcode_id: int, new_passcode: str, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """See `Passcodes.change_value`."""
        return await self.change(lock_id, passcode_id, new_passcode=new_passcode, via=via)

    async def change_period(
        self, lock_id: int, passcode_id: int, start: Time, end: Time, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """See `Passcodes.change_period`."""
        return await self.change(lock_id, passcode_id, start=start, end=end, via=via)

    async def search(self, lock_id: int, term: str) -> builtins.list[Passcode]:
        """See `Passcodes.search`."""
        return await self.all(lock_id, search_str=term)

    async def ensure(
        self,
        lock_id: int,
        passcode: str,
        *,
        name: str | None = None,
        start: Time | None = None,
        end: Time | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> EnsuredPasscode:
        """See `Passcodes.ensure`."""
        steps = ensure(lock_id, passcode, name, start, end, via)
        step = next(steps)
        while True:
            result: object = None
            try:
                if isinstance(step, Find):
                    result = await self.search(lock_id, passcode)
                elif isinstance(step, Add):
                    result = await self.add(lock_id, passcode, **step.arguments, via=via)
                elif isinstance(step, Change):
                    await self.change(lock_id, step.passcode_id, **step.arguments, via=via)
                else:
                    await self.delete(lock_id, step.passcode_id, via=via)
            except CallError as error:
                step = steps.throw(error)
                continue
            try:
                step = steps.send(result)
            except StopIteration as stop:
                return cast("EnsuredPasscode", stop.value)


def _refuse_simple(name: str, passcode: str, wanted: bool) -> None:
    if wanted:
        refuse_simple(name, passcode_digits(name, passcode))
