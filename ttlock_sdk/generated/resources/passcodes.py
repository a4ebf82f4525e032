# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Codes that a person types on the keypad of a lock."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import OrderBy, PasscodeType, Via

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedPasscode,
        CommandResult,
        GeneratedPasscode,
        Passcode,
        PasscodePage,
        PasscodeUpload,
        PasscodeVersionAnswer,
    )


class Passcodes:
    """Codes that a person types on the keypad of a lock."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def generate(
        self,
        lock_id: int,
        passcode_type: PasscodeType | int,
        start: datetime | int,
        *,
        end: datetime | int | None = None,
        name: str | None = None,
    ) -> GeneratedPasscode:
        """Have the cloud compute a passcode.

        Makes a passcode that the lock accepts without having heard of it: cloud and lock compute the same digits. So
        it works without gateway, Wi-Fi or phone. Each call makes another code that opens the lock, so it counts as a
        write although the path says get.

        Both times are cut to the full hour. A one-time code works within six hours of its start. A permanent code
        and one with a period must be typed for the first time within 24 hours of their start, or they die. A period
        of more than a year has to begin and end on the same day and hour of a month; a Chinese page allows one year
        at most. Recurring codes take the hours of two times on the nearest day that fits the type, presumably in the
        time zone of the lock.

        A guide speaks of limits for one and the same start: 200 one-time codes, 20 permanent ones, and one code for
        the same start and end.

        -1007 says that the lock has no passcode data, -1026 that the code of this period was fetched and deleted
        before. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcode_type: When the code is to open.
            start: From when on it opens, in milliseconds since 1970; minutes are dropped. For a recurring code its
                first hour on the nearest day that fits. An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970; minutes are dropped. Needed for a period and for
                recurring codes; for these its last hour on the same day as the start. An aware datetime, or the
                milliseconds.
            name: Name for the code.

        Returns:
            A passcode that the cloud has computed.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PasscodeDataMissingError: The cloud has no passcode data of this lock (-1007).
            PasscodeUnavailableError: The passcode of this period was handed out before and then deleted (-1026).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/get
        """
        from ..api.passcodes.get_random_passcode import OPERATION

        return self._session.call(
            OPERATION, {"lock_id": lock_id, "passcode_type": passcode_type, "start": start, "end": end, "name": name}
        )

    def add(
        self,
        lock_id: int,
        passcode: str,
        *,
        name: str | None = None,
        passcode_type: PasscodeType | int = PasscodeType.PERIOD,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedPasscode:
        """Add a passcode of your own choice.

        Puts a passcode into a lock, without end or for a period that counts to the minute. It goes through a gateway
        near the lock or through the Wi-Fi of the lock; with `addType` 1 the code is only written down in the cloud,
        for a phone that has put it into the lock before. Recurring codes cannot be chosen freely. An older page says
        that only locks with passcode version 4 take codes of one's own.

        A lock holds 250 of them at most; a guide for one make says 150. A full lock answers -3009 or -4056. Digits
        that the lock has already are refused with -3007, a wrong length with -3006, digits that are all alike or run
        up or down with -2032.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). With `addType` 4 the answer comes at
        once, and a failure is told later by a push to the application.

        Args:
            lock_id: Id of the lock.
            passcode: The code, 4 to 9 digits as text, since leading zeros count.
            name: Name for the code.
            passcode_type: Whether the code has an end. Without the field the cloud takes 3, a period.
            start: From when on it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            end: Until when it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            via: Who carries the code to the lock. 3 stands on an older page only.

        Returns:
            What is known of a passcode right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            DuplicatePasscodeError: The lock has this passcode already (-3007).
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PasscodeLengthError: The lock does not take a passcode of this length (-3006).
            PasscodeTooSimpleError: The passcode is too simple (-2032).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            StorageFullError: The lock has no room for more passcodes (-3009). The memory of the lock is full
                (-4056).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/add
        """
        from ..api.passcodes.add_passcode import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passcode": passcode,
                "name": name,
                "passcode_type": passcode_type,
                "start": start,
                "end": end,
                "via": via,
            },
        )

    def list(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        search_str: str | None = None,
        order_by: OrderBy | int = OrderBy.NEWEST,
    ) -> PasscodePage:
        """List the passcodes of a lock.

        Gives the passcodes of a lock page by page, computed ones and chosen ones, from the memory of the cloud; the
        lock is not asked. An older page knows pages of 100 at most and no order.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many passcodes a page holds at most, up to 200.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.

        Returns:
            One page of passcodes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
        """
        from ..api.passcodes.list_passcodes import OPERATION

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
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[Passcode]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
        """
        from ..api.passcodes.list_passcodes import OPERATION

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
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[PasscodePage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
        """
        from ..api.passcodes.list_passcodes import OPERATION

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
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Passcode]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
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

    def delete(self, lock_id: int, passcode_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a passcode by its id.

        Takes a passcode out of the lock, through a gateway near it or through the Wi-Fi of the lock; with
        `deleteType` 1 it is only struck off in the cloud, and a code that nobody took out of the lock goes on
        opening it.

        An id that is gone is refused with -2009, though some users report success for it. On the way to the lock: no
        gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without network, in power saving,
        offline or busy (-3034 to -3037).

        Args:
            lock_id: Id of the lock.
            passcode_id: Id of the passcode.
            via: Who takes the code out of the lock. 3 is missing on the current English page, 4 on all pages of this
                call: it is taken over from adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

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
            PasscodeNotFoundError: The passcode does not exist (-2009).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/delete
        """
        from ..api.passcodes.delete_passcode import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "passcode_id": passcode_id, "via": via})

    def delete_by_code(self, lock_id: int, passcode: str, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a passcode by its digits.

        Takes a passcode out of the lock as deleting by id does, for those who know the digits and not the id.

        Digits that the lock does not have are refused with -2009. On the way to the lock: no gateway near it
        (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without network, in power saving, offline or busy
        (-3034 to -3037).

        Args:
            lock_id: Id of the lock.
            passcode: The code, 4 to 9 digits as text, since leading zeros count.
            via: Who takes the code out of the lock. 4 is not on the page; it is taken over from adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

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
            PasscodeNotFoundError: The passcode does not exist (-2009).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/deleteByCode
        """
        from ..api.passcodes.delete_passcode_by_code import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "passcode": passcode, "via": via})

    def change(
        self,
        lock_id: int,
        passcode_id: int,
        *,
        name: str | None = None,
        new_passcode: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change name, digits or period of a passcode.

        Changes one or more of these in one call. New digits or a new period go to the lock through a gateway near it
        or through the Wi-Fi of the lock; with `changeType` 1 they are only written down in the cloud. A new name
        alone concerns the cloud only and needs neither.

        A period needs both times: without its start the cloud reports success and changes nothing. A passcode that
        nobody has typed at the lock yet may be refused with -3008. Digits that the lock has already are refused with
        -3007, a wrong length with -3006, digits that are all alike or run up or down with -2032, an unknown id with
        -2009.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037).

        Args:
            lock_id: Id of the lock.
            passcode_id: Id of the passcode.
            name: The new name.
            new_passcode: The new code, 4 to 9 digits as text, since leading zeros count.
            start: From when on it is to open, in milliseconds since 1970. Only together with the end. An aware
                datetime, or the milliseconds.
            end: Until when it is to open, in milliseconds since 1970. Only together with the start. An aware
                datetime, or the milliseconds.
            via: Who carries the change to the lock. The table of the page requires it, its text does not for a new
                name alone. 3 is missing on the current English page, 4 on all pages of this call: it is taken over
                from adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            DuplicatePasscodeError: The lock has this passcode already (-3007).
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PasscodeLengthError: The lock does not take a passcode of this length (-3006).
            PasscodeNotChangeableError: A passcode that was never used at the lock cannot be changed (-3008).
            PasscodeNotFoundError: The passcode does not exist (-2009).
            PasscodeTooSimpleError: The passcode is too simple (-2032).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/update
        """
        from ..api.passcodes.change_passcode import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passcode_id": passcode_id,
                "name": name,
                "new_passcode": new_passcode,
                "start": start,
                "end": end,
                "via": via,
            },
        )

    def upload(self, lock_id: int, passcodes: Sequence[PasscodeUpload | Mapping[str, Any]]) -> CommandResult:
        """Tell the cloud which passcodes a lock really holds.

        Takes the list of passcodes that a phone has read from the lock over Bluetooth. Codes that the cloud did not
        know are added to its list, codes that are missing from the upload become invalid there. So an incomplete
        list does harm.

        -3 or 80002 say that the list could not be read. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcodes: The whole list as the app kit read it from the lock, written as a JSON array.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/passcode/upload
        """
        from ..api.passcodes.upload_valid_passcodes import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "passcodes": passcodes})

    def reset(self, lock_id: int, pwd_info: str, timestamp: datetime | int) -> CommandResult:
        """Make all passcodes of a lock useless (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Tells the cloud that the app kit has reset the passcodes of a lock: every code but that of the administrator
        is useless from then on. It stands on an old page only. The way of today is the reset of the app kit and then
        `locks.update_data`.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            pwd_info: Data of the new codes, as the reset of the app kit gives them.
            timestamp: Time of the reset, as the app kit gives it, in milliseconds since 1970. An aware datetime, or
                the milliseconds.

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

        See https://cnopen.sciener.com/doc/api/v3/lock/resetKeyboardPwd
        """
        from ..api.passcodes.reset_passcodes import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "pwd_info": pwd_info, "timestamp": timestamp})

    def get_version(self, lock_id: int) -> PasscodeVersionAnswer:
        """Get how a lock computes its passcodes (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Tells by which scheme a lock computes random passcodes; locks of today all have version 4. Only a page of
        version 2 of the API describes it, so it is only partly known whether and how version 3 answers; that page
        ends at version 3, and 4 comes from later ones. Use `locks.get`, whose answer has the version too.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            By which scheme a lock computes random passcodes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/doc/api/v2/lock/getKeyboardPwdVersion
        """
        from ..api.passcodes.get_passcode_version import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


class AsyncPasscodes:
    """Codes that a person types on the keypad of a lock."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def generate(
        self,
        lock_id: int,
        passcode_type: PasscodeType | int,
        start: datetime | int,
        *,
        end: datetime | int | None = None,
        name: str | None = None,
    ) -> GeneratedPasscode:
        """Have the cloud compute a passcode.

        Makes a passcode that the lock accepts without having heard of it: cloud and lock compute the same digits. So
        it works without gateway, Wi-Fi or phone. Each call makes another code that opens the lock, so it counts as a
        write although the path says get.

        Both times are cut to the full hour. A one-time code works within six hours of its start. A permanent code
        and one with a period must be typed for the first time within 24 hours of their start, or they die. A period
        of more than a year has to begin and end on the same day and hour of a month; a Chinese page allows one year
        at most. Recurring codes take the hours of two times on the nearest day that fits the type, presumably in the
        time zone of the lock.

        A guide speaks of limits for one and the same start: 200 one-time codes, 20 permanent ones, and one code for
        the same start and end.

        -1007 says that the lock has no passcode data, -1026 that the code of this period was fetched and deleted
        before. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcode_type: When the code is to open.
            start: From when on it opens, in milliseconds since 1970; minutes are dropped. For a recurring code its
                first hour on the nearest day that fits. An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970; minutes are dropped. Needed for a period and for
                recurring codes; for these its last hour on the same day as the start. An aware datetime, or the
                milliseconds.
            name: Name for the code.

        Returns:
            A passcode that the cloud has computed.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PasscodeDataMissingError: The cloud has no passcode data of this lock (-1007).
            PasscodeUnavailableError: The passcode of this period was handed out before and then deleted (-1026).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/get
        """
        from ..api.passcodes.get_random_passcode import OPERATION

        return await self._session.call(
            OPERATION, {"lock_id": lock_id, "passcode_type": passcode_type, "start": start, "end": end, "name": name}
        )

    async def add(
        self,
        lock_id: int,
        passcode: str,
        *,
        name: str | None = None,
        passcode_type: PasscodeType | int = PasscodeType.PERIOD,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedPasscode:
        """Add a passcode of your own choice.

        Puts a passcode into a lock, without end or for a period that counts to the minute. It goes through a gateway
        near the lock or through the Wi-Fi of the lock; with `addType` 1 the code is only written down in the cloud,
        for a phone that has put it into the lock before. Recurring codes cannot be chosen freely. An older page says
        that only locks with passcode version 4 take codes of one's own.

        A lock holds 250 of them at most; a guide for one make says 150. A full lock answers -3009 or -4056. Digits
        that the lock has already are refused with -3007, a wrong length with -3006, digits that are all alike or run
        up or down with -2032.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). With `addType` 4 the answer comes at
        once, and a failure is told later by a push to the application.

        Args:
            lock_id: Id of the lock.
            passcode: The code, 4 to 9 digits as text, since leading zeros count.
            name: Name for the code.
            passcode_type: Whether the code has an end. Without the field the cloud takes 3, a period.
            start: From when on it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            end: Until when it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            via: Who carries the code to the lock. 3 stands on an older page only.

        Returns:
            What is known of a passcode right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            DuplicatePasscodeError: The lock has this passcode already (-3007).
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PasscodeLengthError: The lock does not take a passcode of this length (-3006).
            PasscodeTooSimpleError: The passcode is too simple (-2032).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            StorageFullError: The lock has no room for more passcodes (-3009). The memory of the lock is full
                (-4056).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/add
        """
        from ..api.passcodes.add_passcode import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passcode": passcode,
                "name": name,
                "passcode_type": passcode_type,
                "start": start,
                "end": end,
                "via": via,
            },
        )

    async def list(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        search_str: str | None = None,
        order_by: OrderBy | int = OrderBy.NEWEST,
    ) -> PasscodePage:
        """List the passcodes of a lock.

        Gives the passcodes of a lock page by page, computed ones and chosen ones, from the memory of the cloud; the
        lock is not asked. An older page knows pages of 100 at most and no order.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many passcodes a page holds at most, up to 200.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.

        Returns:
            One page of passcodes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
        """
        from ..api.passcodes.list_passcodes import OPERATION

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
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[Passcode]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
        """
        from ..api.passcodes.list_passcodes import OPERATION

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
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[PasscodePage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
        """
        from ..api.passcodes.list_passcodes import OPERATION

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
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Passcode]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only passcodes whose name holds this text, or whose digits are exactly this.
            order_by: Order of the passcodes. The table of the page requires it and its samples leave it out, so it
                is always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/list
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

    async def delete(self, lock_id: int, passcode_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a passcode by its id.

        Takes a passcode out of the lock, through a gateway near it or through the Wi-Fi of the lock; with
        `deleteType` 1 it is only struck off in the cloud, and a code that nobody took out of the lock goes on
        opening it.

        An id that is gone is refused with -2009, though some users report success for it. On the way to the lock: no
        gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without network, in power saving,
        offline or busy (-3034 to -3037).

        Args:
            lock_id: Id of the lock.
            passcode_id: Id of the passcode.
            via: Who takes the code out of the lock. 3 is missing on the current English page, 4 on all pages of this
                call: it is taken over from adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

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
            PasscodeNotFoundError: The passcode does not exist (-2009).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/delete
        """
        from ..api.passcodes.delete_passcode import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "passcode_id": passcode_id, "via": via})

    async def delete_by_code(self, lock_id: int, passcode: str, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a passcode by its digits.

        Takes a passcode out of the lock as deleting by id does, for those who know the digits and not the id.

        Digits that the lock does not have are refused with -2009. On the way to the lock: no gateway near it
        (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without network, in power saving, offline or busy
        (-3034 to -3037).

        Args:
            lock_id: Id of the lock.
            passcode: The code, 4 to 9 digits as text, since leading zeros count.
            via: Who takes the code out of the lock. 4 is not on the page; it is taken over from adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

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
            PasscodeNotFoundError: The passcode does not exist (-2009).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/deleteByCode
        """
        from ..api.passcodes.delete_passcode_by_code import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "passcode": passcode, "via": via})

    async def change(
        self,
        lock_id: int,
        passcode_id: int,
        *,
        name: str | None = None,
        new_passcode: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change name, digits or period of a passcode.

        Changes one or more of these in one call. New digits or a new period go to the lock through a gateway near it
        or through the Wi-Fi of the lock; with `changeType` 1 they are only written down in the cloud. A new name
        alone concerns the cloud only and needs neither.

        A period needs both times: without its start the cloud reports success and changes nothing. A passcode that
        nobody has typed at the lock yet may be refused with -3008. Digits that the lock has already are refused with
        -3007, a wrong length with -3006, digits that are all alike or run up or down with -2032, an unknown id with
        -2009.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037).

        Args:
            lock_id: Id of the lock.
            passcode_id: Id of the passcode.
            name: The new name.
            new_passcode: The new code, 4 to 9 digits as text, since leading zeros count.
            start: From when on it is to open, in milliseconds since 1970. Only together with the end. An aware
                datetime, or the milliseconds.
            end: Until when it is to open, in milliseconds since 1970. Only together with the start. An aware
                datetime, or the milliseconds.
            via: Who carries the change to the lock. The table of the page requires it, its text does not for a new
                name alone. 3 is missing on the current English page, 4 on all pages of this call: it is taken over
                from adding.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            DuplicatePasscodeError: The lock has this passcode already (-3007).
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockNotFoundError: The lock does not exist (-1003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PasscodeLengthError: The lock does not take a passcode of this length (-3006).
            PasscodeNotChangeableError: A passcode that was never used at the lock cannot be changed (-3008).
            PasscodeNotFoundError: The passcode does not exist (-2009).
            PasscodeTooSimpleError: The passcode is too simple (-2032).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/passcode/update
        """
        from ..api.passcodes.change_passcode import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passcode_id": passcode_id,
                "name": name,
                "new_passcode": new_passcode,
                "start": start,
                "end": end,
                "via": via,
            },
        )

    async def upload(self, lock_id: int, passcodes: Sequence[PasscodeUpload | Mapping[str, Any]]) -> CommandResult:
        """Tell the cloud which passcodes a lock really holds.

        Takes the list of passcodes that a phone has read from the lock over Bluetooth. Codes that the cloud did not
        know are added to its list, codes that are missing from the upload become invalid there. So an incomplete
        list does harm.

        -3 or 80002 say that the list could not be read. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcodes: The whole list as the app kit read it from the lock, written as a JSON array.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/passcode/upload
        """
        from ..api.passcodes.upload_valid_passcodes import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "passcodes": passcodes})

    async def reset(self, lock_id: int, pwd_info: str, timestamp: datetime | int) -> CommandResult:
        """Make all passcodes of a lock useless (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Tells the cloud that the app kit has reset the passcodes of a lock: every code but that of the administrator
        is useless from then on. It stands on an old page only. The way of today is the reset of the app kit and then
        `locks.update_data`.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            pwd_info: Data of the new codes, as the reset of the app kit gives them.
            timestamp: Time of the reset, as the app kit gives it, in milliseconds since 1970. An aware datetime, or
                the milliseconds.

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

        See https://cnopen.sciener.com/doc/api/v3/lock/resetKeyboardPwd
        """
        from ..api.passcodes.reset_passcodes import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "pwd_info": pwd_info, "timestamp": timestamp})

    async def get_version(self, lock_id: int) -> PasscodeVersionAnswer:
        """Get how a lock computes its passcodes (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Tells by which scheme a lock computes random passcodes; locks of today all have version 4. Only a page of
        version 2 of the API describes it, so it is only partly known whether and how version 3 answers; that page
        ends at version 3, and 4 comes from later ones. Use `locks.get`, whose answer has the version too.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            By which scheme a lock computes random passcodes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/doc/api/v2/lock/getKeyboardPwdVersion
        """
        from ..api.passcodes.get_passcode_version import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
