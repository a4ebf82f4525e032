# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Locks that are connected by 4G, a mobile network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models import CellularOperator

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import CellularLockDetail, CommandResult


class CellularLocks:
    """Locks that are connected by 4G, a mobile network."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def upload_network(
        self,
        lock_id: int,
        cat_one_node_id: str,
        cat_one_card_number: str,
        cat_one_operator: CellularOperator | str,
        cat_one_imsi: str,
        cat_one_rssi: int,
        *,
        cat_one_apn: str | None = None,
    ) -> CommandResult:
        """Tell the cloud of the mobile network of a 4G lock.

        Writes down radio module, SIM card and network of a 4G lock (LTE Cat.1), after the app kit has set them up
        over Bluetooth. The lock itself is not changed.

        It fails for a lock whose features do not have 4G, presumably with -4043. The vendor's app kit for iPhones
        calls feature bit 100 that of 4G locks; no page of the cloud names it. An unknown lock is refused with -1003,
        a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            cat_one_node_id: Number of the radio module; it looks like an IMEI.
            cat_one_card_number: Number of the SIM card.
            cat_one_operator: The mobile network, as the radio module names it. The page lists these four only.
            cat_one_imsi: Number of the SIM card's subscriber, the IMSI. The page calls it a telephone number.
            cat_one_rssi: How strongly the lock hears the network, as the app kit reads it, such as 27.
            cat_one_apn: Access point of the mobile network.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/wifiLock/configCatOneInfo
        """
        from ..api.cellular_locks.upload_cat_one_lock_network import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "cat_one_node_id": cat_one_node_id,
                "cat_one_card_number": cat_one_card_number,
                "cat_one_operator": cat_one_operator,
                "cat_one_imsi": cat_one_imsi,
                "cat_one_rssi": cat_one_rssi,
                "cat_one_apn": cat_one_apn,
            },
        )

    def get(self, lock_id: int) -> CellularLockDetail | None:
        """Get the mobile network of a 4G lock, and whether it is online.

        Gives radio module, SIM card, network, signal and connection of a 4G lock (LTE Cat.1) as the cloud knows
        them; the lock is not asked. The vendor's app kit for iPhones calls feature bit 100 that of 4G locks; no page
        of the cloud names it.

        A lock whose mobile network was never set up answers -1, which is no failure: there is nothing to report, and
        the answer is None. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            How a 4G lock is connected. None if there is nothing to report.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/wifiLock/catOneDetail
        """
        from ..api.cellular_locks.get_cat_one_lock_detail import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


class AsyncCellularLocks:
    """Locks that are connected by 4G, a mobile network."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def upload_network(
        self,
        lock_id: int,
        cat_one_node_id: str,
        cat_one_card_number: str,
        cat_one_operator: CellularOperator | str,
        cat_one_imsi: str,
        cat_one_rssi: int,
        *,
        cat_one_apn: str | None = None,
    ) -> CommandResult:
        """Tell the cloud of the mobile network of a 4G lock.

        Writes down radio module, SIM card and network of a 4G lock (LTE Cat.1), after the app kit has set them up
        over Bluetooth. The lock itself is not changed.

        It fails for a lock whose features do not have 4G, presumably with -4043. The vendor's app kit for iPhones
        calls feature bit 100 that of 4G locks; no page of the cloud names it. An unknown lock is refused with -1003,
        a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            cat_one_node_id: Number of the radio module; it looks like an IMEI.
            cat_one_card_number: Number of the SIM card.
            cat_one_operator: The mobile network, as the radio module names it. The page lists these four only.
            cat_one_imsi: Number of the SIM card's subscriber, the IMSI. The page calls it a telephone number.
            cat_one_rssi: How strongly the lock hears the network, as the app kit reads it, such as 27.
            cat_one_apn: Access point of the mobile network.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/wifiLock/configCatOneInfo
        """
        from ..api.cellular_locks.upload_cat_one_lock_network import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "cat_one_node_id": cat_one_node_id,
                "cat_one_card_number": cat_one_card_number,
                "cat_one_operator": cat_one_operator,
                "cat_one_imsi": cat_one_imsi,
                "cat_one_rssi": cat_one_rssi,
                "cat_one_apn": cat_one_apn,
            },
        )

    async def get(self, lock_id: int) -> CellularLockDetail | None:
        """Get the mobile network of a 4G lock, and whether it is online.

        Gives radio module, SIM card, network, signal and connection of a 4G lock (LTE Cat.1) as the cloud knows
        them; the lock is not asked. The vendor's app kit for iPhones calls feature bit 100 that of 4G locks; no page
        of the cloud names it.

        A lock whose mobile network was never set up answers -1, which is no failure: there is nothing to report, and
        the answer is None. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            How a 4G lock is connected. None if there is nothing to report.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/wifiLock/catOneDetail
        """
        from ..api.cellular_locks.get_cat_one_lock_detail import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
