# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""What happened at a lock, as far as it has reached the cloud."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from ..models import RecordType

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import LockRecord, LockRecordPage


class Records:
    """What happened at a lock, as far as it has reached the cloud."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
    ) -> LockRecordPage:
        """List what happened at a lock.

        Gives the records of a lock that have reached the cloud, page by page. They reach it through a gateway,
        through the Wi-Fi of the lock, or when somebody with the app comes by; the cloud keeps them for six months.

        The bounds `startDate` and `endDate` are compared with the time at which something happened by the clock of
        the lock, not with the time at which its record arrived. Who asks only for what happened since the last
        record seen misses those that arrive late.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 200.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.

        Returns:
            One page of records.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
        """
        from ..api.records.list_lock_records import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "page_no": page_no,
                "page_size": page_size,
                "start": start,
                "end": end,
                "uid": uid,
                "record_type": record_type,
                "search_str": search_str,
            },
        )

    def iter(
        self,
        lock_id: int,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> Iterator[LockRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.records.list_lock_records import OPERATION

        return self._session.items(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "uid": uid,
                "record_type": record_type,
                "search_str": search_str,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def pages(
        self,
        lock_id: int,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> Iterator[LockRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.records.list_lock_records import OPERATION

        return self._session.pages(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "uid": uid,
                "record_type": record_type,
                "search_str": search_str,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def all(
        self,
        lock_id: int,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> builtins.list[LockRecord]:
        """Everything that `iter` gives, as a list."""
        return builtins.list(
            self.iter(
                lock_id,
                start=start,
                end=end,
                uid=uid,
                record_type=record_type,
                search_str=search_str,
                page_size=page_size,
                start_page=start_page,
            )
        )


class AsyncRecords:
    """What happened at a lock, as far as it has reached the cloud."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
    ) -> LockRecordPage:
        """List what happened at a lock.

        Gives the records of a lock that have reached the cloud, page by page. They reach it through a gateway,
        through the Wi-Fi of the lock, or when somebody with the app comes by; the cloud keeps them for six months.

        The bounds `startDate` and `endDate` are compared with the time at which something happened by the clock of
        the lock, not with the time at which its record arrived. Who asks only for what happened since the last
        record seen misses those that arrive late.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 200.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.

        Returns:
            One page of records.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
        """
        from ..api.records.list_lock_records import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "page_no": page_no,
                "page_size": page_size,
                "start": start,
                "end": end,
                "uid": uid,
                "record_type": record_type,
                "search_str": search_str,
            },
        )

    def iter(
        self,
        lock_id: int,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> AsyncIterator[LockRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.records.list_lock_records import OPERATION

        return self._session.items(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "uid": uid,
                "record_type": record_type,
                "search_str": search_str,
            },
            page_size=page_size,
            start_page=start_page,
        )

    def pages(
        self,
        lock_id: int,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> AsyncIterator[LockRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        Takes the arguments of `list` but the page: `page_size` is the largest there is unless told
        otherwise, `start_page` where to begin. They are checked at once. Raises what `list` raises.
        """
        from ..api.records.list_lock_records import OPERATION

        return self._session.pages(
            OPERATION,
            {
                "lock_id": lock_id,
                "start": start,
                "end": end,
                "uid": uid,
                "record_type": record_type,
                "search_str": search_str,
            },
            page_size=page_size,
            start_page=start_page,
        )

    async def all(
        self,
        lock_id: int,
        *,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        uid: int | None = None,
        record_type: RecordType | int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
    ) -> builtins.list[LockRecord]:
        """Everything that `iter` gives, as a list."""
        return [
            item
            async for item in self.iter(
                lock_id,
                start=start,
                end=end,
                uid=uid,
                record_type=record_type,
                search_str=search_str,
                page_size=page_size,
                start_page=start_page,
            )
        ]
