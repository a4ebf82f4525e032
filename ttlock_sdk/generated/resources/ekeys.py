# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Keys in phones, sent to accounts of the TTLock app."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ..._runtime.operation import WalkOptions
from ..models import EkeyType, EkeyWeekday, OnOff, OrderBy, YesNo

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        Ekey,
        EkeyPage,
        EkeySync,
        EkeyUnlockLink,
        LockEkey,
        LockEkeyPage,
        SentEkey,
    )


class Ekeys:
    """Keys in phones, sent to accounts of the TTLock app."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def send(
        self,
        lock_id: int,
        receiver_username: str,
        name: str,
        start: datetime | int,
        end: datetime | int,
        *,
        remarks: str | None = None,
        remote_enable: OnOff | int | None = None,
        key_right: YesNo | int | None = None,
        create_user: OnOff | int | None = None,
        key_type: EkeyType | int | None = None,
        week_days: Sequence[EkeyWeekday | int] | None = None,
        start_day: datetime | int | None = None,
        end_day: datetime | int | None = None,
    ) -> SentEkey:
        """Send an ekey of a lock to a user.

        Gives an account of the TTLock app an ekey: with it, its holder opens the lock from a phone, and from afar
        where that is allowed. No gateway is needed; the ekey goes to the account. A user holds at most one ekey of a
        lock, so another one to the same user takes the place of the first.

        Both times 0 make an ekey without an end, `endDate` 1 one that serves once. A recurring ekey has `keyType` 4
        with `weekDays`, `startDay` and `endDay`; `startDate` and `endDate` then tell only the hours of the day, on
        the present day. Whether a recurring ekey opens at the moment is judged by the app alone, and one that serves
        once ends because the app deletes it.

        The receiver needs an account, or -4064 comes back; with `createUser` 1 the cloud makes one for a phone
        number or e-mail address, with the last six characters of it as the password. A user that the application has
        registered is named with the prefix that the registration gave back. An ekey cannot be sent to oneself
        (-2019), to the administrator of the lock (-2020), or to an account that is tied to another (-1027). An ekey
        that would outlast that of the authorised administrator who sends it is refused with -3039. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            receiver_username: Account of the app that receives the ekey: a phone number, an e-mail address or a user
                name.
            name: Name for the ekey.
            start: From when on the ekey opens, in milliseconds since 1970. 0 in both times for one without an end.
                An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970. 0 in both times for one without an end, 1 for one
                that serves once. An aware datetime, or the milliseconds.
            remarks: A note of your own.
            remote_enable: Whether the holder may unlock from afar.
            key_right: Whether the holder becomes an authorised administrator, who can send ekeys and make passcodes.
                No by default.
            create_user: Whether the cloud is to make an account where the receiver has none; for phone numbers and
                e-mail addresses only.
            key_type: That the ekey is a recurring one; to be left out otherwise.
            week_days: For a recurring ekey: the days of the week on which it opens. Ekeys count from Sunday, unlike
                cards and passcodes.
            start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970. An aware
                datetime, or the milliseconds.
            end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970. An aware datetime,
                or the milliseconds.

        Returns:
            What is known of an ekey right after it was sent.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The account is tied to another account and takes no ekeys (-1027). Your own ekey ends
                before the time that you chose (-3039).
            InvalidRequestError: An ekey cannot be sent to oneself (-2019). An ekey cannot be sent to the
                administrator (-2020).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/send
        """
        from ..api.ekeys.send_ekey import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "receiver_username": receiver_username,
                "name": name,
                "start": start,
                "end": end,
                "remarks": remarks,
                "remote_enable": remote_enable,
                "key_right": key_right,
                "create_user": create_user,
                "key_type": key_type,
                "week_days": week_days,
                "start_day": start_day,
                "end_day": end_day,
            },
        )

    def batch_send(
        self,
        receiver_username: str,
        name: str,
        start: datetime | int,
        end: datetime | int,
        *,
        lock_ids: Sequence[int] | None = None,
        group_ids: Sequence[int] | None = None,
        remarks: str | None = None,
        create_user: OnOff | int | None = None,
    ) -> CommandResult:
        """Send ekeys of several locks to one user.

        Gives one user ekeys of several locks, or of all locks of groups, in one call. What holds for `ekeys.send`
        holds here: one ekey for each user and lock, none to oneself or to the administrator, and with `createUser` 1
        an account whose password is the last six characters of its name.

        Only a part of the page could be read: its table of fields after `remarks`, and the answer, are not known,
        and no client is known to use it. The field for groups is spelt `groupIdIdList` there, which may be a slip.

        The page calls both lists optional; one of them is needed to say anything. A receiver without an account is
        refused with -4064, one that is tied to another account with -1027, the sender itself with -2019, the
        administrator with -2020. An unknown lock is refused with -1003, a caller without the right with -2018 or
        20002.

        Args:
            receiver_username: Account of the app that receives the ekeys.
            name: Name for the ekeys.
            lock_ids: Ids of the locks.
            group_ids: Ids of groups, for the ekeys of all their locks. How the page wants them written is not shown;
                they are sent as those of locks are.
            start: From when on the ekeys open, in milliseconds since 1970. An aware datetime, or the milliseconds.
            end: Until when they open, in milliseconds since 1970. An aware datetime, or the milliseconds.
            remarks: A note of your own.
            create_user: Whether the cloud is to make an account where the receiver has none. It stands in the
                example of the page alone.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The account is tied to another account and takes no ekeys (-1027).
            InvalidRequestError: An ekey cannot be sent to oneself (-2019). An ekey cannot be sent to the
                administrator (-2020).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/batchSend
        """
        from ..api.ekeys.batch_send_ekeys import OPERATION

        return self._session.call(
            OPERATION,
            {
                "receiver_username": receiver_username,
                "name": name,
                "lock_ids": lock_ids,
                "group_ids": group_ids,
                "start": start,
                "end": end,
                "remarks": remarks,
                "create_user": create_user,
            },
        )

    def list(
        self, page_no: int = 1, page_size: int = 20, lock_alias: str | None = None, group_id: int | None = None
    ) -> EkeyPage:
        """List the ekeys of the account.

        Gives the ekeys that the account holds, page by page: those that others have sent it, and the ekey of the
        administrator for each lock of its own. The cloud alone is asked, no lock.

        An older page knows a field `sdkVersion` for a plug-in of the vendor; it is left out here. A dead token is
        refused with 10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many ekeys a page holds at most, up to 1000.
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.

        Returns:
            One page of ekeys.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        from ..api.ekeys.list_ekeys import OPERATION

        return self._session.call(
            OPERATION, {"page_no": page_no, "page_size": page_size, "lock_alias": lock_alias, "group_id": group_id}
        )

    def iter(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[Ekey]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        from ..api.ekeys.list_ekeys import OPERATION

        return self._session.items(
            OPERATION, {"lock_alias": lock_alias, "group_id": group_id}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[EkeyPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        from ..api.ekeys.list_ekeys import OPERATION

        return self._session.pages(
            OPERATION, {"lock_alias": lock_alias, "group_id": group_id}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Ekey]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        return builtins.list(
            self.iter(
                lock_alias=lock_alias,
                group_id=group_id,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )

    def get(self, lock_id: int) -> Ekey:
        """Get the account's own ekey of a lock.

        Gives the one ekey that the account holds for a lock, with all that the app kit needs. The administrator's
        ekey carries the administrator's passcode too.

        An account without an ekey of that lock is refused with 20001 or -2018, an unknown lock with -1003.

        Args:
            lock_id: Id of the lock.

        Returns:
            An ekey as its holder sees it: when it opens, and what the app kit needs to open with it.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account has no key to
                this lock (20001).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/ekey/get
        """
        from ..api.ekeys.get_ekey import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def list_by_lock(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
    ) -> LockEkeyPage:
        """List the ekeys that were sent for a lock.

        Gives the ekeys of a lock with their holders, page by page, among them those of authorised administrators.
        The ekey of the administrator of the lock is left out.

        An older page gives `openid` in place of `uid`. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many ekeys a page holds at most, up to 200.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.

        Returns:
            One page of the ekeys of a lock.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        from ..api.ekeys.list_lock_ekeys import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "page_no": page_no,
                "page_size": page_size,
                "search_str": search_str,
                "key_right": key_right,
                "order_by": order_by,
            },
        )

    def iter_by_lock(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[LockEkey]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_lock` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        from ..api.ekeys.list_lock_ekeys import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "key_right": key_right, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_by_lock(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[LockEkeyPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_lock` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        from ..api.ekeys.list_lock_ekeys import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "key_right": key_right, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    def all_by_lock(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[LockEkey]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_by_lock` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_by_lock` raises.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        return builtins.list(
            self.iter_by_lock(
                lock_id,
                search_str=search_str,
                key_right=key_right,
                order_by=order_by,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )

    def delete(self, key_id: int) -> CommandResult:
        """Delete an ekey.

        Takes an ekey away. A user deletes the ekey that was sent to him, an administrator the one of a user.

        An administrator of a lock who deletes his own ekey deletes the lock from the account, as `locks.delete`
        does, and the data of the lock with it: reset the lock with the app kit first, or it is lost.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/delete
        """
        from ..api.ekeys.delete_ekey import OPERATION

        return self._session.call(OPERATION, {"key_id": key_id})

    def freeze(self, key_id: int) -> CommandResult:
        """Freeze an ekey.

        Puts an ekey out of use without deleting it: its status becomes 110405, and its holder cannot open the lock
        with it until `ekeys.unfreeze`. Only ekeys of users can be frozen, not that of the administrator.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/freeze
        """
        from ..api.ekeys.freeze_ekey import OPERATION

        return self._session.call(OPERATION, {"key_id": key_id})

    def unfreeze(self, key_id: int) -> CommandResult:
        """Lift the freeze of an ekey.

        Puts a frozen ekey into use again; its status becomes 110401.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/unfreeze
        """
        from ..api.ekeys.unfreeze_ekey import OPERATION

        return self._session.call(OPERATION, {"key_id": key_id})

    def update(
        self, key_id: int, *, name: str | None = None, remote_enable: OnOff | int | None = None
    ) -> CommandResult:
        """Change the name of an ekey, or whether it unlocks from afar.

        Gives an ekey another name, or says whether its holder may unlock from afar, or both. The times are changed
        by `ekeys.change_period`.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.
            name: The new name.
            remote_enable: Whether the holder may unlock from afar.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/modify
        """
        from ..api.ekeys.update_ekey import OPERATION

        return self._session.call(OPERATION, {"key_id": key_id, "name": name, "remote_enable": remote_enable})

    def change_period(
        self,
        key_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        week_days: Sequence[EkeyWeekday | int] | None = None,
        start_day: datetime | int | None = None,
        end_day: datetime | int | None = None,
    ) -> CommandResult:
        """Change the time in which an ekey opens.

        Moves the start and the end of an ekey. For a recurring one the days of the week and its first and last day
        go with them; these three belong together.

        A period that cannot be changed now is refused with -2023, an unknown ekey with -1008 or 20004, a caller
        without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.
            start: From when on the ekey opens, in milliseconds since 1970. 0 in both times for one without an end.
                An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970. 0 in both times for one without an end. An aware
                datetime, or the milliseconds.
            week_days: For a recurring ekey: the days of the week on which it opens. Ekeys count from Sunday, unlike
                cards and passcodes.
            start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970. An aware
                datetime, or the milliseconds.
            end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970. An aware datetime,
                or the milliseconds.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The period cannot be changed now (-2023).
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/updateDate
        """
        from ..api.ekeys.change_ekey_period import OPERATION

        return self._session.call(
            OPERATION,
            {
                "key_id": key_id,
                "start": start,
                "end": end,
                "week_days": week_days,
                "start_day": start_day,
                "end_day": end_day,
            },
        )

    def authorize(self, lock_id: int, key_id: int) -> CommandResult:
        """Make the holder of an ekey an authorised administrator.

        Gives the holder of an ekey the right to send ekeys, make passcodes and change settings of the lock.
        Authorised administrators cannot delete the lock, authorise others or change the passcode of the
        administrator.

        The user must hold an ekey already; one that does not belong to the lock is refused with 20003, an unknown
        one with -1008 or 20004. An unknown lock is refused with -1003, a caller without the right with -2018 or
        20002.

        Args:
            lock_id: Id of the lock.
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: Key, lock and user do not belong together (20003). The account does not have the
                right to do that (-2018). The account is not an administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/authorize
        """
        from ..api.ekeys.authorize_ekey import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "key_id": key_id})

    def unauthorize(self, lock_id: int, key_id: int) -> CommandResult:
        """Take the rights of an administrator from an ekey.

        Takes back what `ekeys.authorize` has given; the ekey itself stays.

        An ekey that does not belong to the lock is refused with 20003, an unknown one with -1008 or 20004. An
        unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: Key, lock and user do not belong together (20003). The account does not have the
                right to do that (-2018). The account is not an administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/unauthorize
        """
        from ..api.ekeys.unauthorize_ekey import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "key_id": key_id})

    def get_unlock_link(self, key_id: int) -> EkeyUnlockLink:
        """Get a web address with which the holder of an ekey unlocks.

        Makes the address of a web page that unlocks from afar, for an ekey that was sent. Whoever has the address
        can open the lock, so treat it like a key; how long it works is not documented.

        The lock must be online, through a gateway (-2012, -3002) or its own Wi-Fi (-3034, -3036), and unlocking from
        afar must be allowed for the lock (-4043) and for the ekey (-3046). The page lists no codes; these are what
        the table of errors has for such cases. An unknown ekey is refused with -1008 or 20004, a caller without the
        right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The address of a page that unlocks.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002). The account may not unlock this lock remotely (-3046).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/getUnlockLink
        """
        from ..api.ekeys.get_ekey_unlock_link import OPERATION

        return self._session.call(OPERATION, {"key_id": key_id})

    def delete_all(self, lock_id: int) -> CommandResult:
        """Delete all ekeys of a lock.

        Takes away all ekeys of a lock but that of the administrator, those of authorised administrators among them.

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

        See https://euopen.ttlock.com/document-pages/cloud/ekey/clear
        """
        from ..api.ekeys.delete_all_ekeys import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def sync_data(self, *, last_update_date: datetime | int | None = None) -> EkeySync:
        """Get the ekeys that have changed (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Gives the ekeys of the account that have changed since the last time, with the keys of their locks. It stands
        on an old page only; `ekeys.list` is the call of today, page by page.

        A dead token is refused with 10003 or 10004.

        Args:
            last_update_date: What the answer of the last time said; without it, everything comes. An aware datetime,
                or the milliseconds.

        Returns:
            The ekeys that have changed.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://cnopen.ttlock.com/doc/api/v3/key/syncData
        """
        from ..api.ekeys.sync_ekeys import OPERATION

        return self._session.call(OPERATION, {"last_update_date": last_update_date})

    def reset(self, lock_id: int) -> CommandResult:
        """Reset all ekeys of a lock (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Makes all ekeys of a lock but that of the administrator useless. No page of the vendor describes it and only
        old programs call it, so it is only partly known; the page given as its source is that of `ekeys.delete_all`,
        the call nearest to it. The way of today is to reset with the app kit and to upload the new data with
        `locks.update_data`.

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

        See https://euopen.ttlock.com/document-pages/cloud/ekey/clear
        """
        from ..api.ekeys.reset_lock_ekeys import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


class AsyncEkeys:
    """Keys in phones, sent to accounts of the TTLock app."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def send(
        self,
        lock_id: int,
        receiver_username: str,
        name: str,
        start: datetime | int,
        end: datetime | int,
        *,
        remarks: str | None = None,
        remote_enable: OnOff | int | None = None,
        key_right: YesNo | int | None = None,
        create_user: OnOff | int | None = None,
        key_type: EkeyType | int | None = None,
        week_days: Sequence[EkeyWeekday | int] | None = None,
        start_day: datetime | int | None = None,
        end_day: datetime | int | None = None,
    ) -> SentEkey:
        """Send an ekey of a lock to a user.

        Gives an account of the TTLock app an ekey: with it, its holder opens the lock from a phone, and from afar
        where that is allowed. No gateway is needed; the ekey goes to the account. A user holds at most one ekey of a
        lock, so another one to the same user takes the place of the first.

        Both times 0 make an ekey without an end, `endDate` 1 one that serves once. A recurring ekey has `keyType` 4
        with `weekDays`, `startDay` and `endDay`; `startDate` and `endDate` then tell only the hours of the day, on
        the present day. Whether a recurring ekey opens at the moment is judged by the app alone, and one that serves
        once ends because the app deletes it.

        The receiver needs an account, or -4064 comes back; with `createUser` 1 the cloud makes one for a phone
        number or e-mail address, with the last six characters of it as the password. A user that the application has
        registered is named with the prefix that the registration gave back. An ekey cannot be sent to oneself
        (-2019), to the administrator of the lock (-2020), or to an account that is tied to another (-1027). An ekey
        that would outlast that of the authorised administrator who sends it is refused with -3039. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            receiver_username: Account of the app that receives the ekey: a phone number, an e-mail address or a user
                name.
            name: Name for the ekey.
            start: From when on the ekey opens, in milliseconds since 1970. 0 in both times for one without an end.
                An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970. 0 in both times for one without an end, 1 for one
                that serves once. An aware datetime, or the milliseconds.
            remarks: A note of your own.
            remote_enable: Whether the holder may unlock from afar.
            key_right: Whether the holder becomes an authorised administrator, who can send ekeys and make passcodes.
                No by default.
            create_user: Whether the cloud is to make an account where the receiver has none; for phone numbers and
                e-mail addresses only.
            key_type: That the ekey is a recurring one; to be left out otherwise.
            week_days: For a recurring ekey: the days of the week on which it opens. Ekeys count from Sunday, unlike
                cards and passcodes.
            start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970. An aware
                datetime, or the milliseconds.
            end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970. An aware datetime,
                or the milliseconds.

        Returns:
            What is known of an ekey right after it was sent.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The account is tied to another account and takes no ekeys (-1027). Your own ekey ends
                before the time that you chose (-3039).
            InvalidRequestError: An ekey cannot be sent to oneself (-2019). An ekey cannot be sent to the
                administrator (-2020).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/send
        """
        from ..api.ekeys.send_ekey import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "receiver_username": receiver_username,
                "name": name,
                "start": start,
                "end": end,
                "remarks": remarks,
                "remote_enable": remote_enable,
                "key_right": key_right,
                "create_user": create_user,
                "key_type": key_type,
                "week_days": week_days,
                "start_day": start_day,
                "end_day": end_day,
            },
        )

    async def batch_send(
        self,
        receiver_username: str,
        name: str,
        start: datetime | int,
        end: datetime | int,
        *,
        lock_ids: Sequence[int] | None = None,
        group_ids: Sequence[int] | None = None,
        remarks: str | None = None,
        create_user: OnOff | int | None = None,
    ) -> CommandResult:
        """Send ekeys of several locks to one user.

        Gives one user ekeys of several locks, or of all locks of groups, in one call. What holds for `ekeys.send`
        holds here: one ekey for each user and lock, none to oneself or to the administrator, and with `createUser` 1
        an account whose password is the last six characters of its name.

        Only a part of the page could be read: its table of fields after `remarks`, and the answer, are not known,
        and no client is known to use it. The field for groups is spelt `groupIdIdList` there, which may be a slip.

        The page calls both lists optional; one of them is needed to say anything. A receiver without an account is
        refused with -4064, one that is tied to another account with -1027, the sender itself with -2019, the
        administrator with -2020. An unknown lock is refused with -1003, a caller without the right with -2018 or
        20002.

        Args:
            receiver_username: Account of the app that receives the ekeys.
            name: Name for the ekeys.
            lock_ids: Ids of the locks.
            group_ids: Ids of groups, for the ekeys of all their locks. How the page wants them written is not shown;
                they are sent as those of locks are.
            start: From when on the ekeys open, in milliseconds since 1970. An aware datetime, or the milliseconds.
            end: Until when they open, in milliseconds since 1970. An aware datetime, or the milliseconds.
            remarks: A note of your own.
            create_user: Whether the cloud is to make an account where the receiver has none. It stands in the
                example of the page alone.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The account is tied to another account and takes no ekeys (-1027).
            InvalidRequestError: An ekey cannot be sent to oneself (-2019). An ekey cannot be sent to the
                administrator (-2020).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/batchSend
        """
        from ..api.ekeys.batch_send_ekeys import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "receiver_username": receiver_username,
                "name": name,
                "lock_ids": lock_ids,
                "group_ids": group_ids,
                "start": start,
                "end": end,
                "remarks": remarks,
                "create_user": create_user,
            },
        )

    async def list(
        self, page_no: int = 1, page_size: int = 20, lock_alias: str | None = None, group_id: int | None = None
    ) -> EkeyPage:
        """List the ekeys of the account.

        Gives the ekeys that the account holds, page by page: those that others have sent it, and the ekey of the
        administrator for each lock of its own. The cloud alone is asked, no lock.

        An older page knows a field `sdkVersion` for a plug-in of the vendor; it is left out here. A dead token is
        refused with 10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many ekeys a page holds at most, up to 1000.
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.

        Returns:
            One page of ekeys.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        from ..api.ekeys.list_ekeys import OPERATION

        return await self._session.call(
            OPERATION, {"page_no": page_no, "page_size": page_size, "lock_alias": lock_alias, "group_id": group_id}
        )

    def iter(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[Ekey]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        from ..api.ekeys.list_ekeys import OPERATION

        return self._session.items(
            OPERATION, {"lock_alias": lock_alias, "group_id": group_id}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[EkeyPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        from ..api.ekeys.list_ekeys import OPERATION

        return self._session.pages(
            OPERATION, {"lock_alias": lock_alias, "group_id": group_id}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Ekey]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_alias: Only ekeys of locks whose name holds this text.
            group_id: Only ekeys of locks in this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/ekey/list
        """
        return [
            item
            async for item in self.iter(
                lock_alias=lock_alias,
                group_id=group_id,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]

    async def get(self, lock_id: int) -> Ekey:
        """Get the account's own ekey of a lock.

        Gives the one ekey that the account holds for a lock, with all that the app kit needs. The administrator's
        ekey carries the administrator's passcode too.

        An account without an ekey of that lock is refused with 20001 or -2018, an unknown lock with -1003.

        Args:
            lock_id: Id of the lock.

        Returns:
            An ekey as its holder sees it: when it opens, and what the app kit needs to open with it.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account has no key to
                this lock (20001).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/ekey/get
        """
        from ..api.ekeys.get_ekey import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def list_by_lock(
        self,
        lock_id: int,
        page_no: int = 1,
        page_size: int = 20,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
    ) -> LockEkeyPage:
        """List the ekeys that were sent for a lock.

        Gives the ekeys of a lock with their holders, page by page, among them those of authorised administrators.
        The ekey of the administrator of the lock is left out.

        An older page gives `openid` in place of `uid`. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many ekeys a page holds at most, up to 200.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.

        Returns:
            One page of the ekeys of a lock.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        from ..api.ekeys.list_lock_ekeys import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "page_no": page_no,
                "page_size": page_size,
                "search_str": search_str,
                "key_right": key_right,
                "order_by": order_by,
            },
        )

    def iter_by_lock(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[LockEkey]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_lock` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        from ..api.ekeys.list_lock_ekeys import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "key_right": key_right, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_by_lock(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[LockEkeyPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_lock` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        from ..api.ekeys.list_lock_ekeys import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_id": lock_id, "search_str": search_str, "key_right": key_right, "order_by": order_by},
            WalkOptions(page_size, start_page, concurrency),
        )

    async def all_by_lock(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        key_right: YesNo | int | None = None,
        order_by: OrderBy | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[LockEkey]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only ekeys whose name holds this text.
            key_right: Only ekeys of authorised administrators, or only the others; all when it is left out.
            order_by: Order of the ekeys. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_by_lock` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_by_lock` raises.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/listByLock
        """
        return [
            item
            async for item in self.iter_by_lock(
                lock_id,
                search_str=search_str,
                key_right=key_right,
                order_by=order_by,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]

    async def delete(self, key_id: int) -> CommandResult:
        """Delete an ekey.

        Takes an ekey away. A user deletes the ekey that was sent to him, an administrator the one of a user.

        An administrator of a lock who deletes his own ekey deletes the lock from the account, as `locks.delete`
        does, and the data of the lock with it: reset the lock with the app kit first, or it is lost.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/delete
        """
        from ..api.ekeys.delete_ekey import OPERATION

        return await self._session.call(OPERATION, {"key_id": key_id})

    async def freeze(self, key_id: int) -> CommandResult:
        """Freeze an ekey.

        Puts an ekey out of use without deleting it: its status becomes 110405, and its holder cannot open the lock
        with it until `ekeys.unfreeze`. Only ekeys of users can be frozen, not that of the administrator.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/freeze
        """
        from ..api.ekeys.freeze_ekey import OPERATION

        return await self._session.call(OPERATION, {"key_id": key_id})

    async def unfreeze(self, key_id: int) -> CommandResult:
        """Lift the freeze of an ekey.

        Puts a frozen ekey into use again; its status becomes 110401.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/unfreeze
        """
        from ..api.ekeys.unfreeze_ekey import OPERATION

        return await self._session.call(OPERATION, {"key_id": key_id})

    async def update(
        self, key_id: int, *, name: str | None = None, remote_enable: OnOff | int | None = None
    ) -> CommandResult:
        """Change the name of an ekey, or whether it unlocks from afar.

        Gives an ekey another name, or says whether its holder may unlock from afar, or both. The times are changed
        by `ekeys.change_period`.

        An unknown ekey is refused with -1008 or 20004, a caller without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.
            name: The new name.
            remote_enable: Whether the holder may unlock from afar.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/modify
        """
        from ..api.ekeys.update_ekey import OPERATION

        return await self._session.call(OPERATION, {"key_id": key_id, "name": name, "remote_enable": remote_enable})

    async def change_period(
        self,
        key_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        week_days: Sequence[EkeyWeekday | int] | None = None,
        start_day: datetime | int | None = None,
        end_day: datetime | int | None = None,
    ) -> CommandResult:
        """Change the time in which an ekey opens.

        Moves the start and the end of an ekey. For a recurring one the days of the week and its first and last day
        go with them; these three belong together.

        A period that cannot be changed now is refused with -2023, an unknown ekey with -1008 or 20004, a caller
        without the right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.
            start: From when on the ekey opens, in milliseconds since 1970. 0 in both times for one without an end.
                An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970. 0 in both times for one without an end. An aware
                datetime, or the milliseconds.
            week_days: For a recurring ekey: the days of the week on which it opens. Ekeys count from Sunday, unlike
                cards and passcodes.
            start_day: For a recurring ekey: its first day, at 00:00:00, in milliseconds since 1970. An aware
                datetime, or the milliseconds.
            end_day: For a recurring ekey: its last day, at 23:59:59, in milliseconds since 1970. An aware datetime,
                or the milliseconds.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            ConflictError: The period cannot be changed now (-2023).
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/updateDate
        """
        from ..api.ekeys.change_ekey_period import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "key_id": key_id,
                "start": start,
                "end": end,
                "week_days": week_days,
                "start_day": start_day,
                "end_day": end_day,
            },
        )

    async def authorize(self, lock_id: int, key_id: int) -> CommandResult:
        """Make the holder of an ekey an authorised administrator.

        Gives the holder of an ekey the right to send ekeys, make passcodes and change settings of the lock.
        Authorised administrators cannot delete the lock, authorise others or change the passcode of the
        administrator.

        The user must hold an ekey already; one that does not belong to the lock is refused with 20003, an unknown
        one with -1008 or 20004. An unknown lock is refused with -1003, a caller without the right with -2018 or
        20002.

        Args:
            lock_id: Id of the lock.
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: Key, lock and user do not belong together (20003). The account does not have the
                right to do that (-2018). The account is not an administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/authorize
        """
        from ..api.ekeys.authorize_ekey import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "key_id": key_id})

    async def unauthorize(self, lock_id: int, key_id: int) -> CommandResult:
        """Take the rights of an administrator from an ekey.

        Takes back what `ekeys.authorize` has given; the ekey itself stays.

        An ekey that does not belong to the lock is refused with 20003, an unknown one with -1008 or 20004. An
        unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            key_id: Id of the ekey.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: Key, lock and user do not belong together (20003). The account does not have the
                right to do that (-2018). The account is not an administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/unauthorize
        """
        from ..api.ekeys.unauthorize_ekey import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "key_id": key_id})

    async def get_unlock_link(self, key_id: int) -> EkeyUnlockLink:
        """Get a web address with which the holder of an ekey unlocks.

        Makes the address of a web page that unlocks from afar, for an ekey that was sent. Whoever has the address
        can open the lock, so treat it like a key; how long it works is not documented.

        The lock must be online, through a gateway (-2012, -3002) or its own Wi-Fi (-3034, -3036), and unlocking from
        afar must be allowed for the lock (-4043) and for the ekey (-3046). The page lists no codes; these are what
        the table of errors has for such cases. An unknown ekey is refused with -1008 or 20004, a caller without the
        right with -2018 or 20002.

        Args:
            key_id: Id of the ekey.

        Returns:
            The address of a page that unlocks.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            EkeyNotFoundError: The ekey does not exist (-1008). The key does not exist (20004).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002). The account may not unlock this lock remotely (-3046).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/ekey/getUnlockLink
        """
        from ..api.ekeys.get_ekey_unlock_link import OPERATION

        return await self._session.call(OPERATION, {"key_id": key_id})

    async def delete_all(self, lock_id: int) -> CommandResult:
        """Delete all ekeys of a lock.

        Takes away all ekeys of a lock but that of the administrator, those of authorised administrators among them.

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

        See https://euopen.ttlock.com/document-pages/cloud/ekey/clear
        """
        from ..api.ekeys.delete_all_ekeys import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def sync_data(self, *, last_update_date: datetime | int | None = None) -> EkeySync:
        """Get the ekeys that have changed (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Gives the ekeys of the account that have changed since the last time, with the keys of their locks. It stands
        on an old page only; `ekeys.list` is the call of today, page by page.

        A dead token is refused with 10003 or 10004.

        Args:
            last_update_date: What the answer of the last time said; without it, everything comes. An aware datetime,
                or the milliseconds.

        Returns:
            The ekeys that have changed.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://cnopen.ttlock.com/doc/api/v3/key/syncData
        """
        from ..api.ekeys.sync_ekeys import OPERATION

        return await self._session.call(OPERATION, {"last_update_date": last_update_date})

    async def reset(self, lock_id: int) -> CommandResult:
        """Reset all ekeys of a lock (older call).

        Deprecated: the vendor advises against it, and a DeprecationWarning says so once.

        Makes all ekeys of a lock but that of the administrator useless. No page of the vendor describes it and only
        old programs call it, so it is only partly known; the page given as its source is that of `ekeys.delete_all`,
        the call nearest to it. The way of today is to reset with the app kit and to upload the new data with
        `locks.update_data`.

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

        See https://euopen.ttlock.com/document-pages/cloud/ekey/clear
        """
        from ..api.ekeys.reset_lock_ekeys import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
