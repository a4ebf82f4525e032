# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""What happened at a lock, as far as it has reached the cloud."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import RecordType

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        ExportedRecord,
        LockRecord,
        LockRecordPage,
        RecordUpload,
    )


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
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
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
        concurrency: int = 1,
    ) -> Iterator[LockRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
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
            WalkOptions(page_size, start_page, concurrency),
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
        concurrency: int = 1,
    ) -> Iterator[LockRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
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
            WalkOptions(page_size, start_page, concurrency),
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
        concurrency: int = 1,
    ) -> builtins.list[LockRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
        """
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
                concurrency=concurrency,
            )
        )

    def export(
        self, lock_id: int, *, start: datetime | int | None = None, end: datetime | int | None = None
    ) -> builtins.list[ExportedRecord]:
        """Get all that happened at a lock in one answer.

        Gives all records of a lock that have reached the cloud, without pages, meant for an export now and then.
        They go back six months. Unlike those of `records.list` they have neither an id nor the time at which they
        arrived; `date` is the time at which something happened by the clock of the lock, and the bounds are compared
        with it.

        The cloud allows an account five of these calls a minute and 100 a day, and an application 500 a day; beyond
        that it refuses with 30006. An unknown lock is refused with -1003, a caller without the right with -2018 or
        20002.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only what happened until then, in milliseconds since 1970. An aware datetime, or the milliseconds.

        Returns:
            The records.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            RateLimitError: Too many calls in a short time (30006).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/listForExport
        """
        from ..api.records.export_lock_records import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "start": start, "end": end})

    def upload(self, lock_id: int, records: Sequence[RecordUpload | Mapping[str, Any]]) -> CommandResult:
        """Hand the records that a phone has read from a lock to the cloud.

        Takes records that the app kit has read from a lock over Bluetooth, so that the cloud and other people see
        what happened at a lock without gateway and Wi-Fi. Hand over what the kit gave, unchanged, and never records
        of your own making.

        -3 or 80002 say that the list could not be read. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            records: The records as the app kit read them from the lock, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3). A field that holds JSON could not be
                read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/upload
        """
        from ..api.records.upload_lock_records import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "records": records})

    def delete(self, lock_id: int, record_ids: Sequence[int]) -> CommandResult:
        """Delete chosen records of a lock.

        Deletes records in the cloud, for good. What the lock itself remembers stays.

        Only the top administrator of the lock may do so; everybody else is refused with -2018 or 20002. An unknown
        lock is refused with -1003, a list of ids that cannot be read with 80002.

        Args:
            lock_id: Id of the lock.
            record_ids: Ids of the records, as `records.list` gives them, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lockRecord/delete
        """
        from ..api.records.delete_lock_records import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "record_ids": record_ids})

    def clear(self, lock_id: int) -> CommandResult:
        """Delete all records of a lock.

        Deletes all records of a lock in the cloud, for good. What the lock itself remembers stays.

        Only the top administrator of the lock may do so; everybody else is refused with -2018 or 20002. An unknown
        lock is refused with -1003.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lockRecord/clear
        """
        from ..api.records.clear_lock_records import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


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
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
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
        concurrency: int = 1,
    ) -> AsyncIterator[LockRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
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
            WalkOptions(page_size, start_page, concurrency),
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
        concurrency: int = 1,
    ) -> AsyncIterator[LockRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
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
            WalkOptions(page_size, start_page, concurrency),
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
        concurrency: int = 1,
    ) -> builtins.list[LockRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. 0, or leaving it out, sets no bound.
                An aware datetime, or the milliseconds.
            end: Only what happened until then, in milliseconds since 1970. 0, or leaving it out, sets no bound. An
                aware datetime, or the milliseconds.
            uid: Only what the account with this number did.
            record_type: Only records of this kind. Just these six values filter; without it all kinds come.
            search_str: Only what was done with this passcode, or with the card, fingerprint, face or QR code of this
                number, or with the key fob of this MAC address.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/list
        """
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
                concurrency=concurrency,
            )
        ]

    async def export(
        self, lock_id: int, *, start: datetime | int | None = None, end: datetime | int | None = None
    ) -> builtins.list[ExportedRecord]:
        """Get all that happened at a lock in one answer.

        Gives all records of a lock that have reached the cloud, without pages, meant for an export now and then.
        They go back six months. Unlike those of `records.list` they have neither an id nor the time at which they
        arrived; `date` is the time at which something happened by the clock of the lock, and the bounds are compared
        with it.

        The cloud allows an account five of these calls a minute and 100 a day, and an application 500 a day; beyond
        that it refuses with 30006. An unknown lock is refused with -1003, a caller without the right with -2018 or
        20002.

        Args:
            lock_id: Id of the lock.
            start: Only what happened from then on, in milliseconds since 1970. An aware datetime, or the
                milliseconds.
            end: Only what happened until then, in milliseconds since 1970. An aware datetime, or the milliseconds.

        Returns:
            The records.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            RateLimitError: Too many calls in a short time (30006).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/listForExport
        """
        from ..api.records.export_lock_records import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "start": start, "end": end})

    async def upload(self, lock_id: int, records: Sequence[RecordUpload | Mapping[str, Any]]) -> CommandResult:
        """Hand the records that a phone has read from a lock to the cloud.

        Takes records that the app kit has read from a lock over Bluetooth, so that the cloud and other people see
        what happened at a lock without gateway and Wi-Fi. Hand over what the kit gave, unchanged, and never records
        of your own making.

        -3 or 80002 say that the list could not be read. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            records: The records as the app kit read them from the lock, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3). A field that holds JSON could not be
                read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lockRecord/upload
        """
        from ..api.records.upload_lock_records import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "records": records})

    async def delete(self, lock_id: int, record_ids: Sequence[int]) -> CommandResult:
        """Delete chosen records of a lock.

        Deletes records in the cloud, for good. What the lock itself remembers stays.

        Only the top administrator of the lock may do so; everybody else is refused with -2018 or 20002. An unknown
        lock is refused with -1003, a list of ids that cannot be read with 80002.

        Args:
            lock_id: Id of the lock.
            record_ids: Ids of the records, as `records.list` gives them, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lockRecord/delete
        """
        from ..api.records.delete_lock_records import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "record_ids": record_ids})

    async def clear(self, lock_id: int) -> CommandResult:
        """Delete all records of a lock.

        Deletes all records of a lock in the cloud, for good. What the lock itself remembers stays.

        Only the top administrator of the lock may do so; everybody else is refused with -2018 or 20002. An unknown
        lock is refused with -1003.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lockRecord/clear
        """
        from ..api.records.clear_lock_records import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
