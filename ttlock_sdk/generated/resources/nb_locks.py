# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Locks that are connected by NB-IoT, a mobile network for small devices."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..models import NbOperator

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import CommandResult, NbDeviceInfo, NbPlatform


class NbLocks:
    """Locks that are connected by NB-IoT, a mobile network for small devices."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def register(
        self, lock_id: int, nb_node_id: str, nb_card_number: str, nb_operator: NbOperator | str, nb_rssi: int
    ) -> CommandResult:
        """Register an NB-IoT lock with its network operator.

        Registers the radio module of an NB-IoT lock on the platform of its network operator, with data that the app
        kit has read from the lock over Bluetooth. Setting up a lock does this by itself; call it when that failed,
        or when the lock got another module or SIM card. Feature bit 16 of a lock says that it has NB-IoT.

        -4067 stands for an NB-IoT device that is not registered. An unknown lock is refused with -1003, a caller
        without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            nb_node_id: Number of the radio module. The page does not say of which kind; its sample looks like an
                IMEI.
            nb_card_number: Number of the SIM card. The page does not say of which kind; its sample looks like an
                IMSI.
            nb_operator: The mobile network.
            nb_rssi: How well the lock hears the network; above 20 is strong, 10 to 20 will do, below 10 is weak; an
                English page says -10 there.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NbIotNotRegisteredError: The NB-IoT device is not registered (-4067).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/nb/register
        """
        from ..api.nb_locks.register_nb_lock import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "nb_node_id": nb_node_id,
                "nb_card_number": nb_card_number,
                "nb_operator": nb_operator,
                "nb_rssi": nb_rssi,
            },
        )

    def get_device_info(self, lock_id: int) -> NbDeviceInfo:
        """Get what the cloud knows of the mobile network of an NB-IoT lock.

        Gives radio module, SIM card, network and signal of an NB-IoT lock from the memory of the cloud; the lock is
        not asked. Feature bit 16 of a lock says that it has NB-IoT.

        -4067 stands for an NB-IoT device that is not registered; the page does not say what the call answers then.
        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            How an NB-IoT lock is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NbIotNotRegisteredError: The NB-IoT device is not registered (-4067).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/nb/getDeviceInfo
        """
        from ..api.nb_locks.get_nb_device_info import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def list_platforms(self) -> builtins.list[NbPlatform]:
        """List the platforms of the network operators.

        Gives the address of each operator's platform, which the app kit writes into NB-IoT locks, all in one answer.
        A dead token is refused with 10003 or 10004.

        Returns:
            The platforms.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/nb/getPlatformIpAndPortEn.html
        """
        from ..api.nb_locks.get_nb_platforms import OPERATION

        return self._session.call(OPERATION, {})


class AsyncNbLocks:
    """Locks that are connected by NB-IoT, a mobile network for small devices."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def register(
        self, lock_id: int, nb_node_id: str, nb_card_number: str, nb_operator: NbOperator | str, nb_rssi: int
    ) -> CommandResult:
        """Register an NB-IoT lock with its network operator.

        Registers the radio module of an NB-IoT lock on the platform of its network operator, with data that the app
        kit has read from the lock over Bluetooth. Setting up a lock does this by itself; call it when that failed,
        or when the lock got another module or SIM card. Feature bit 16 of a lock says that it has NB-IoT.

        -4067 stands for an NB-IoT device that is not registered. An unknown lock is refused with -1003, a caller
        without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            nb_node_id: Number of the radio module. The page does not say of which kind; its sample looks like an
                IMEI.
            nb_card_number: Number of the SIM card. The page does not say of which kind; its sample looks like an
                IMSI.
            nb_operator: The mobile network.
            nb_rssi: How well the lock hears the network; above 20 is strong, 10 to 20 will do, below 10 is weak; an
                English page says -10 there.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NbIotNotRegisteredError: The NB-IoT device is not registered (-4067).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/nb/register
        """
        from ..api.nb_locks.register_nb_lock import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "nb_node_id": nb_node_id,
                "nb_card_number": nb_card_number,
                "nb_operator": nb_operator,
                "nb_rssi": nb_rssi,
            },
        )

    async def get_device_info(self, lock_id: int) -> NbDeviceInfo:
        """Get what the cloud knows of the mobile network of an NB-IoT lock.

        Gives radio module, SIM card, network and signal of an NB-IoT lock from the memory of the cloud; the lock is
        not asked. Feature bit 16 of a lock says that it has NB-IoT.

        -4067 stands for an NB-IoT device that is not registered; the page does not say what the call answers then.
        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            How an NB-IoT lock is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NbIotNotRegisteredError: The NB-IoT device is not registered (-4067).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/nb/getDeviceInfo
        """
        from ..api.nb_locks.get_nb_device_info import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def list_platforms(self) -> builtins.list[NbPlatform]:
        """List the platforms of the network operators.

        Gives the address of each operator's platform, which the app kit writes into NB-IoT locks, all in one answer.
        A dead token is refused with 10003 or 10004.

        Returns:
            The platforms.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/nb/getPlatformIpAndPortEn.html
        """
        from ..api.nb_locks.get_nb_platforms import OPERATION

        return await self._session.call(OPERATION, {})
