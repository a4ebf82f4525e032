# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..models import LockDeviceType

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        Lock,
        LockBattery,
        LockDetail,
        LockOpenState,
        LockPage,
    )


class Locks:
    """Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        page_no: int = 1,
        page_size: int = 20,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
    ) -> LockPage:
        """List the locks of the account.

        Gives the locks that the account is top administrator of, page by page. Locks that somebody shares with the
        account are not among them, not even those that it may administer; they show up among its ekeys. A dead token
        is refused with 10003 or 10004.

        The page of the call names POST and shows a GET. It caps `pageSize` at 1000 in one English table and at 10000
        in another; 1000 is what the Chinese page says throughout. Accounts with a hotel get buildings, floors and
        sectors as well, under names that are not documented for this call.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many locks a page holds at most, up to 1000.
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.

        Returns:
            One page of locks.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.call(
            OPERATION,
            {
                "page_no": page_no,
                "page_size": page_size,
                "lock_alias": lock_alias,
                "group_id": group_id,
                "device_type": device_type,
            },
        )

    def iter(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> Iterator[Lock]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            page_size=page_size,
            start_page=start_page,
        )

    def pages(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> Iterator[LockPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            page_size=page_size,
            start_page=start_page,
        )

    def all(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> builtins.list[Lock]:
        """Everything that `iter` gives, as a list."""
        return builtins.list(
            self.iter(
                lock_alias=lock_alias,
                group_id=group_id,
                device_type=device_type,
                page_size=page_size,
                start_page=start_page,
            )
        )

    def get(self, lock_id: int) -> LockDetail:
        """Get all that the cloud knows of one lock.

        Gives the settings and data of one lock as the cloud last heard of them; the lock itself is not asked. For
        administrators only: people with an ekey get their data with the ekey. The answer holds secrets.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            All that the cloud knows of one lock. A setting that the lock does not have, or that nobody ever set, can
            be missing. Live answers still carry the secrets of the app kit that only an old page lists: treat the
            whole answer as sensitive.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/detail
        """
        from ..api.locks.get_lock_detail import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def lock(self, lock_id: int) -> CommandResult:
        """Lock a lock from afar.

        Tells the lock to lock itself, through a gateway near it or through its own Wi-Fi, and waits for it; a lock
        that sleeps takes some seconds. The id of a power saver of a hotel works too: its power goes off.

        What can go wrong is what goes wrong with unlocking: no gateway near the lock (-2012), gateway offline or
        busy (-3002, -3003), Wi-Fi lock without network, in power saving, offline or busy (-3034 to -3037), lock
        frozen (-2025), no such function (-4043). After 1 the bolt has to be looked at: the cloud does not know how
        it ended.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockFrozenError: The lock is frozen (-2025).
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

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/lock
        """
        from ..api.locks.lock import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def unlock(self, lock_id: int) -> CommandResult:
        """Unlock a lock from afar.

        Tells the lock to unlock itself, through a gateway near it or through its own Wi-Fi, and waits for it; a lock
        that sleeps takes some seconds. The id of a power saver of a hotel works too: its power goes on.

        -4043 mostly means that remote unlocking is switched off in the settings of the lock in the app; else the
        lock does not have the function. -3046 says that the ekey of the caller does not include it.

        Further: no gateway near the lock (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without
        network, in power saving, offline or busy (-3034 to -3037), lock frozen (-2025). After 1 the bolt has to be
        looked at: the cloud does not know how it ended.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockFrozenError: The lock is frozen (-2025).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002). The account may not unlock this lock remotely (-3046).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/unlock
        """
        from ..api.locks.unlock import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def query_open_state(self, lock_id: int) -> LockOpenState:
        """Ask a lock whether it is locked.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, where its bolt is; a lock with a
        door sensor also says whether the door stands open. It changes nothing, but it occupies lock and gateway for
        some seconds, as a command does.

        What can go wrong: no gateway near the lock (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037), no such function (-4043).

        Args:
            lock_id: Id of the lock.

        Returns:
            What the lock said about bolt and door when it was asked. Some locks answer without `state`.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
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

        See https://euopen.ttlock.com/document-pages/cloud/gateway/queryLockOpenState
        """
        from ..api.locks.query_lock_open_state import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def query_battery(self, lock_id: int) -> LockBattery:
        """Ask a lock for the charge of its battery.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, how full its battery is. It changes
        nothing, but it occupies lock and gateway for some seconds; the listing of locks gives the last known charge
        without that.

        What can go wrong: no gateway near the lock (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037).

        Args:
            lock_id: Id of the lock.

        Returns:
            What the lock said about its battery when it was asked.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/gateway/queryLockElectricQuantityEn.html
        """
        from ..api.locks.query_lock_battery import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


class AsyncLocks:
    """Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        page_no: int = 1,
        page_size: int = 20,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
    ) -> LockPage:
        """List the locks of the account.

        Gives the locks that the account is top administrator of, page by page. Locks that somebody shares with the
        account are not among them, not even those that it may administer; they show up among its ekeys. A dead token
        is refused with 10003 or 10004.

        The page of the call names POST and shows a GET. It caps `pageSize` at 1000 in one English table and at 10000
        in another; 1000 is what the Chinese page says throughout. Accounts with a hotel get buildings, floors and
        sectors as well, under names that are not documented for this call.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many locks a page holds at most, up to 1000.
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.

        Returns:
            One page of locks.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        from ..api.locks.list_locks import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "page_no": page_no,
                "page_size": page_size,
                "lock_alias": lock_alias,
                "group_id": group_id,
                "device_type": device_type,
            },
        )

    def iter(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> AsyncIterator[Lock]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            page_size=page_size,
            start_page=start_page,
        )

    def pages(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> AsyncIterator[LockPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            page_size=page_size,
            start_page=start_page,
        )

    async def all(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> builtins.list[Lock]:
        """Everything that `iter` gives, as a list."""
        return [
            item
            async for item in self.iter(
                lock_alias=lock_alias,
                group_id=group_id,
                device_type=device_type,
                page_size=page_size,
                start_page=start_page,
            )
        ]

    async def get(self, lock_id: int) -> LockDetail:
        """Get all that the cloud knows of one lock.

        Gives the settings and data of one lock as the cloud last heard of them; the lock itself is not asked. For
        administrators only: people with an ekey get their data with the ekey. The answer holds secrets.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            All that the cloud knows of one lock. A setting that the lock does not have, or that nobody ever set, can
            be missing. Live answers still carry the secrets of the app kit that only an old page lists: treat the
            whole answer as sensitive.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/detail
        """
        from ..api.locks.get_lock_detail import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def lock(self, lock_id: int) -> CommandResult:
        """Lock a lock from afar.

        Tells the lock to lock itself, through a gateway near it or through its own Wi-Fi, and waits for it; a lock
        that sleeps takes some seconds. The id of a power saver of a hotel works too: its power goes off.

        What can go wrong is what goes wrong with unlocking: no gateway near the lock (-2012), gateway offline or
        busy (-3002, -3003), Wi-Fi lock without network, in power saving, offline or busy (-3034 to -3037), lock
        frozen (-2025), no such function (-4043). After 1 the bolt has to be looked at: the cloud does not know how
        it ended.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockFrozenError: The lock is frozen (-2025).
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

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/lock
        """
        from ..api.locks.lock import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def unlock(self, lock_id: int) -> CommandResult:
        """Unlock a lock from afar.

        Tells the lock to unlock itself, through a gateway near it or through its own Wi-Fi, and waits for it; a lock
        that sleeps takes some seconds. The id of a power saver of a hotel works too: its power goes on.

        -4043 mostly means that remote unlocking is switched off in the settings of the lock in the app; else the
        lock does not have the function. -3046 says that the ekey of the caller does not include it.

        Further: no gateway near the lock (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without
        network, in power saving, offline or busy (-3034 to -3037), lock frozen (-2025). After 1 the bolt has to be
        looked at: the cloud does not know how it ended.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockFrozenError: The lock is frozen (-2025).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002). The account may not unlock this lock remotely (-3046).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/unlock
        """
        from ..api.locks.unlock import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def query_open_state(self, lock_id: int) -> LockOpenState:
        """Ask a lock whether it is locked.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, where its bolt is; a lock with a
        door sensor also says whether the door stands open. It changes nothing, but it occupies lock and gateway for
        some seconds, as a command does.

        What can go wrong: no gateway near the lock (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037), no such function (-4043).

        Args:
            lock_id: Id of the lock.

        Returns:
            What the lock said about bolt and door when it was asked. Some locks answer without `state`.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
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

        See https://euopen.ttlock.com/document-pages/cloud/gateway/queryLockOpenState
        """
        from ..api.locks.query_lock_open_state import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def query_battery(self, lock_id: int) -> LockBattery:
        """Ask a lock for the charge of its battery.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, how full its battery is. It changes
        nothing, but it occupies lock and gateway for some seconds; the listing of locks gives the last known charge
        without that.

        What can go wrong: no gateway near the lock (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037).

        Args:
            lock_id: Id of the lock.

        Returns:
            What the lock said about its battery when it was asked.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/gateway/queryLockElectricQuantityEn.html
        """
        from ..api.locks.query_lock_battery import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
