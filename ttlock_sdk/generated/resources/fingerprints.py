# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Fingerprints that a lock reads."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import OrderBy, ValidityType, Via

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedFingerprint,
        CommandResult,
        CyclicConfig,
        Fingerprint,
        FingerprintPage,
    )


class Fingerprints:
    """Fingerprints that a lock reads."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        fingerprint_data: str | None = None,
        fingerprint_number: str | None = None,
        name: str | None = None,
        fingerprint_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedFingerprint:
        """Add a fingerprint, from enrolment data or as a phone has taken it.

        Puts a fingerprint into a lock, without end or for a period. There are two ways, described on pages of their
        own.

        With `addType` 2 the cloud sends `fingerprintData` to the lock, through a gateway near it or through its
        Wi-Fi. The data come from an enrolment reader of the maker Zhongzheng (also called Miaxis; the English page
        names a reader F2), and only a lock with a sensor of that maker takes them: feature bits 47 and 48. The page
        of the other way, which is older, still says that no gateway can do it.

        With 1 a phone next to the lock has taken the finger over Bluetooth with the app kit, which gave
        `fingerprintNumber`, and the call only writes it down in the cloud. The page of this way has no `addType` at
        all; that 1 means the same as leaving it out is taken over from other calls.

        A full lock answers -4056. A lock without the function is refused with -4043, a list of windows that cannot
        be read with 80002. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.
        Feature bit 2 of a lock says that it reads fingerprints, bit 34 that they can recur.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            start: From when on the fingerprint opens, in milliseconds since 1970. 0 in both times for no limit. An
                aware datetime, or the milliseconds.
            end: Until when the fingerprint opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            fingerprint_data: What the enrolment reader made of the finger. Needed with `addType` 2.
            fingerprint_number: Number of the fingerprint in the lock, from the app kit. Needed with `addType` 1.
                Text, as numbers such as 44668054142981 exceed 32 bits; the newest page calls it an Int.
            name: Name for the fingerprint.
            fingerprint_type: Whether the fingerprint opens all the time between start and end, or in windows that
                come back every week.
            cyclic_config: For a recurring fingerprint only, which needs it: one window for each day of the week, all
                with the same hours, which count by the clock of the lock.
            via: Who carries the fingerprint to the lock.

        Returns:
            What is known of a fingerprint right after it was added.

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
            StorageFullError: The memory of the lock is full (-4056).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/add
        """
        from ..api.fingerprints.add_fingerprint import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "fingerprint_data": fingerprint_data,
                "fingerprint_number": fingerprint_number,
                "name": name,
                "fingerprint_type": fingerprint_type,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def list(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
    ) -> FingerprintPage:
        """List the fingerprints of a lock.

        Gives the fingerprints of a lock page by page, from the memory of the cloud; the lock is not asked. An older
        page knows pages of 100 at most and no order.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many fingerprints a page holds at most, up to 200.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.

        Returns:
            One page of fingerprints.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        from ..api.fingerprints.list_fingerprints import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "page_no": page_no,
                "page_size": page_size,
                "search_str": search_str,
                "order_by": order_by,
            },
        )

    def iter(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[Fingerprint]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        from ..api.fingerprints.list_fingerprints import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[FingerprintPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        from ..api.fingerprints.list_fingerprints import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    def all(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Fingerprint]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        return builtins.list(
            self.iter(
                lock_id,
                search_str=search_str,
                order_by=order_by,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )

    def delete(self, lock_id: int, fingerprint_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a fingerprint.

        Takes a fingerprint out of the lock, through a gateway near it or through the Wi-Fi of the lock; with
        `deleteType` 1 it is only struck off in the cloud, and a finger that nobody took out of the lock goes on
        opening it.

        An id that is gone is refused with -1023. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            fingerprint_id: Id of the fingerprint.
            via: Who takes the fingerprint out of the lock. The page of this call lists 1 and 2 only.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            FingerprintNotFoundError: The fingerprint does not exist (-1023).
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
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/fingerprint/delete
        """
        from ..api.fingerprints.delete_fingerprint import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "fingerprint_id": fingerprint_id, "via": via})

    def change_period(
        self,
        lock_id: int,
        fingerprint_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when a fingerprint opens.

        Gives a fingerprint another period, and other windows if it is a recurring one. A fingerprint cannot be made
        permanent this way: delete it and add it anew. The change goes to the lock through a gateway near it or
        through the Wi-Fi of the lock; with `changeType` 1 it is only written down in the cloud.

        An id that is gone is refused with -1023, a list of windows that cannot be read with 80002. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            fingerprint_id: Id of the fingerprint.
            start: From when on the fingerprint is to open, in milliseconds since 1970. 0 for no limit is not
                possible here. An aware datetime, or the milliseconds.
            end: Until when the fingerprint is to open, in milliseconds since 1970. 0 for no limit is not possible
                here. An aware datetime, or the milliseconds.
            cyclic_config: For a recurring fingerprint, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. 3 stands on the oldest page only, 4 on none of this call.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            FingerprintNotFoundError: The fingerprint does not exist (-1023).
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
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
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/fingerprint/update
        """
        from ..api.fingerprints.change_fingerprint_period import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "fingerprint_id": fingerprint_id,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def clear(self, lock_id: int) -> CommandResult:
        """Strike all fingerprints of a lock off the cloud.

        Removes all fingerprints of a lock from the cloud, after a phone next to the lock has cleared them there over
        Bluetooth with the app kit. No gateway can do that part, and a finger that is still in the lock presumably
        goes on opening it, unknown to the cloud.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/clear
        """
        from ..api.fingerprints.clear_fingerprints import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def rename(self, lock_id: int, fingerprint_id: int, name: str) -> CommandResult:
        """Rename a fingerprint.

        Gives a fingerprint another name. The name lives in the cloud, so the lock need not be reached.

        An id that is gone is refused with -1023. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            fingerprint_id: Id of the fingerprint.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            FingerprintNotFoundError: The fingerprint does not exist (-1023).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/fingerprint/rename.html
        """
        from ..api.fingerprints.rename_fingerprint import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "fingerprint_id": fingerprint_id, "name": name})


class AsyncFingerprints:
    """Fingerprints that a lock reads."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        fingerprint_data: str | None = None,
        fingerprint_number: str | None = None,
        name: str | None = None,
        fingerprint_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedFingerprint:
        """Add a fingerprint, from enrolment data or as a phone has taken it.

        Puts a fingerprint into a lock, without end or for a period. There are two ways, described on pages of their
        own.

        With `addType` 2 the cloud sends `fingerprintData` to the lock, through a gateway near it or through its
        Wi-Fi. The data come from an enrolment reader of the maker Zhongzheng (also called Miaxis; the English page
        names a reader F2), and only a lock with a sensor of that maker takes them: feature bits 47 and 48. The page
        of the other way, which is older, still says that no gateway can do it.

        With 1 a phone next to the lock has taken the finger over Bluetooth with the app kit, which gave
        `fingerprintNumber`, and the call only writes it down in the cloud. The page of this way has no `addType` at
        all; that 1 means the same as leaving it out is taken over from other calls.

        A full lock answers -4056. A lock without the function is refused with -4043, a list of windows that cannot
        be read with 80002. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.
        Feature bit 2 of a lock says that it reads fingerprints, bit 34 that they can recur.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            start: From when on the fingerprint opens, in milliseconds since 1970. 0 in both times for no limit. An
                aware datetime, or the milliseconds.
            end: Until when the fingerprint opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            fingerprint_data: What the enrolment reader made of the finger. Needed with `addType` 2.
            fingerprint_number: Number of the fingerprint in the lock, from the app kit. Needed with `addType` 1.
                Text, as numbers such as 44668054142981 exceed 32 bits; the newest page calls it an Int.
            name: Name for the fingerprint.
            fingerprint_type: Whether the fingerprint opens all the time between start and end, or in windows that
                come back every week.
            cyclic_config: For a recurring fingerprint only, which needs it: one window for each day of the week, all
                with the same hours, which count by the clock of the lock.
            via: Who carries the fingerprint to the lock.

        Returns:
            What is known of a fingerprint right after it was added.

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
            StorageFullError: The memory of the lock is full (-4056).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/add
        """
        from ..api.fingerprints.add_fingerprint import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "fingerprint_data": fingerprint_data,
                "fingerprint_number": fingerprint_number,
                "name": name,
                "fingerprint_type": fingerprint_type,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def list(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
    ) -> FingerprintPage:
        """List the fingerprints of a lock.

        Gives the fingerprints of a lock page by page, from the memory of the cloud; the lock is not asked. An older
        page knows pages of 100 at most and no order.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many fingerprints a page holds at most, up to 200.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.

        Returns:
            One page of fingerprints.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        from ..api.fingerprints.list_fingerprints import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "page_no": page_no,
                "page_size": page_size,
                "search_str": search_str,
                "order_by": order_by,
            },
        )

    def iter(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[Fingerprint]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        from ..api.fingerprints.list_fingerprints import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[FingerprintPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        from ..api.fingerprints.list_fingerprints import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    async def all(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Fingerprint]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only fingerprints whose name resembles this.
            order_by: Order of the fingerprints. The table of the page requires it and its samples leave it out, so
                it is optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/list
        """
        return [
            item
            async for item in self.iter(
                lock_id,
                search_str=search_str,
                order_by=order_by,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]

    async def delete(self, lock_id: int, fingerprint_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a fingerprint.

        Takes a fingerprint out of the lock, through a gateway near it or through the Wi-Fi of the lock; with
        `deleteType` 1 it is only struck off in the cloud, and a finger that nobody took out of the lock goes on
        opening it.

        An id that is gone is refused with -1023. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            fingerprint_id: Id of the fingerprint.
            via: Who takes the fingerprint out of the lock. The page of this call lists 1 and 2 only.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            FingerprintNotFoundError: The fingerprint does not exist (-1023).
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
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/fingerprint/delete
        """
        from ..api.fingerprints.delete_fingerprint import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "fingerprint_id": fingerprint_id, "via": via})

    async def change_period(
        self,
        lock_id: int,
        fingerprint_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when a fingerprint opens.

        Gives a fingerprint another period, and other windows if it is a recurring one. A fingerprint cannot be made
        permanent this way: delete it and add it anew. The change goes to the lock through a gateway near it or
        through the Wi-Fi of the lock; with `changeType` 1 it is only written down in the cloud.

        An id that is gone is refused with -1023, a list of windows that cannot be read with 80002. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            fingerprint_id: Id of the fingerprint.
            start: From when on the fingerprint is to open, in milliseconds since 1970. 0 for no limit is not
                possible here. An aware datetime, or the milliseconds.
            end: Until when the fingerprint is to open, in milliseconds since 1970. 0 for no limit is not possible
                here. An aware datetime, or the milliseconds.
            cyclic_config: For a recurring fingerprint, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. 3 stands on the oldest page only, 4 on none of this call.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            FingerprintNotFoundError: The fingerprint does not exist (-1023).
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
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
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/fingerprint/update
        """
        from ..api.fingerprints.change_fingerprint_period import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "fingerprint_id": fingerprint_id,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def clear(self, lock_id: int) -> CommandResult:
        """Strike all fingerprints of a lock off the cloud.

        Removes all fingerprints of a lock from the cloud, after a phone next to the lock has cleared them there over
        Bluetooth with the app kit. No gateway can do that part, and a finger that is still in the lock presumably
        goes on opening it, unknown to the cloud.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/fingerprint/clear
        """
        from ..api.fingerprints.clear_fingerprints import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def rename(self, lock_id: int, fingerprint_id: int, name: str) -> CommandResult:
        """Rename a fingerprint.

        Gives a fingerprint another name. The name lives in the cloud, so the lock need not be reached.

        An id that is gone is refused with -1023. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            fingerprint_id: Id of the fingerprint.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            FingerprintNotFoundError: The fingerprint does not exist (-1023).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/fingerprint/rename.html
        """
        from ..api.fingerprints.rename_fingerprint import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "fingerprint_id": fingerprint_id, "name": name})
