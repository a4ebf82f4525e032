# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Lift controllers, which let a person ride to chosen floors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import CommandResult


class Lifts:
    """Lift controllers, which let a person ride to chosen floors."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def activate_floors(self, lock_id: int, floors: Sequence[int]) -> CommandResult:
        """Let a person ride to floors of a lift.

        Activates floors at a lift controller, so that their buttons work. It goes through a gateway near the
        controller or through its own Wi-Fi. For how long they stay active the page does not say.

        Only lift controllers take it; the listing of locks gives their ids when it is narrowed to device type 2.
        Something that is no lift controller is presumably refused with -4043, a list of floors that cannot be read
        with 80002. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The call
        is no longer in the menu of the vendor.

        On the way to it: no gateway near it (-2012), gateway offline or busy (-3002, -3003), no network, in power
        saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it ended.

        Args:
            lock_id: Id of the lift controller.
            floors: Numbers of the floors, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lift/activateFloors
        """
        from ..api.lifts.activate_lift_floors import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "floors": floors})


class AsyncLifts:
    """Lift controllers, which let a person ride to chosen floors."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def activate_floors(self, lock_id: int, floors: Sequence[int]) -> CommandResult:
        """Let a person ride to floors of a lift.

        Activates floors at a lift controller, so that their buttons work. It goes through a gateway near the
        controller or through its own Wi-Fi. For how long they stay active the page does not say.

        Only lift controllers take it; the listing of locks gives their ids when it is narrowed to device type 2.
        Something that is no lift controller is presumably refused with -4043, a list of floors that cannot be read
        with 80002. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The call
        is no longer in the menu of the vendor.

        On the way to it: no gateway near it (-2012), gateway offline or busy (-3002, -3003), no network, in power
        saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it ended.

        Args:
            lock_id: Id of the lift controller.
            floors: Numbers of the floors, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lift/activateFloors
        """
        from ..api.lifts.activate_lift_floors import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "floors": floors})
