# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import (
    DaySpan,
    LockAccessoryType,
    LockDeviceType,
    LockSetting,
    OnOff,
    SettingSource,
    Via,
    Weekday,
    WorkingMode,
    YesNo,
)

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        FirmwareUpgrade,
        HotelLock,
        HotelLockPage,
        InitializedLock,
        Lock,
        LockBattery,
        LockDetail,
        LockExtraSetting,
        LockFreezeStatus,
        LockImportData,
        LockOpenState,
        LockPage,
        LockRecoverData,
        LockSettingValue,
        LockTime,
        LockTimezoneChange,
        LockVersion,
        LockWorkingMode,
        PassageMode,
        SinglePassageMode,
        WeeklyPeriod,
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
        in another; 1000 is what the Chinese page says throughout. By a guide, accounts with a hotel get buildings,
        floors and card sectors as well, under the names that `locks.list_by_hotel` has.

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
        concurrency: int = 1,
    ) -> Iterator[Lock]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[LockPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            WalkOptions(page_size, start_page, concurrency),
        )

    def all(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Lock]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        return builtins.list(
            self.iter(
                lock_alias=lock_alias,
                group_id=group_id,
                device_type=device_type,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
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
            whole answer as sensitive. The fields from `sector` on come from a guide, which promises them to accounts
            with a hotel under the names of the listing of a hotel.

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

    def set_auto_lock_time(self, lock_id: int, seconds: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Set after how many seconds a lock locks by itself.

        Sets how long after it was opened the lock locks itself, or switches that off. It goes through a gateway near
        the lock or through the Wi-Fi of the lock; with `type` 1 it is only written down in the cloud, for a phone
        that has set it at the lock before. Feature bit 4 of a lock says that the time can be set; the details of a
        lock give it as `autoLockTime`.

        A time that the lock does not allow is refused with -4082, a lock without the function with -4043. An unknown
        lock is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            seconds: Seconds until it locks. 0 and -1 both switch it off.
            via: Who carries the setting to the lock. The page lists these two. The page calls it required and gives
                it a default, 1.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: The time for locking by itself is out of range (-4082).
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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/setAutoLockTime
        """
        from ..api.locks.set_auto_lock_time import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "seconds": seconds, "via": via})

    def configure_passage_mode(
        self,
        lock_id: int,
        passage_mode: OnOff | int,
        *,
        cyclic_config: Sequence[WeeklyPeriod | Mapping[str, Any]] | None = None,
        auto_unlock: OnOff | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set up the hours in which a lock stays open.

        Switches passage mode on or off and sets its hours, up to five periods. In such a period the lock stays open
        once somebody has opened it, until somebody locks it by hand; with `autoUnlock` 1 it opens by itself when the
        period begins. Feature bit 22 of a lock says that it has passage mode, 46 that it can open by itself.

        It goes through a gateway near the lock or through the Wi-Fi of the lock; with `type` 1 it is only written
        down in the cloud, for a phone that has set it at the lock before. Periods that cannot be read are refused
        with 80002, a lock without the function with -4043. An unknown lock is refused with -1003, a caller without
        the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            passage_mode: Whether passage mode is to be on.
            cyclic_config: The periods, five at most.
            auto_unlock: Whether the lock opens by itself when a period begins.
            via: Who carries the setting to the lock. The page lists these two. The page calls it required and gives
                it a default, 1.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/configurePassageMode
        """
        from ..api.locks.configure_passage_mode import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passage_mode": passage_mode,
                "cyclic_config": cyclic_config,
                "auto_unlock": auto_unlock,
                "via": via,
            },
        )

    def get_passage_mode(self, lock_id: int) -> PassageMode:
        """Get the hours in which a lock stays open.

        Gives whether passage mode is on and its hours, as the cloud last heard of them; the lock is not asked.
        Periods of whole days come first, the others in the order of their hours.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            Whether a lock stays open during set hours, and these hours.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/getPassageModeConfiguration
        """
        from ..api.locks.get_passage_mode_configuration import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def configure_single_passage_mode(
        self,
        lock_id: int,
        passage_mode: OnOff | int,
        *,
        day_span: DaySpan | int | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        week_days: Sequence[Weekday | int] | None = None,
        auto_unlock: OnOff | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set up one period in which a lock stays open.

        The earlier form of `locks.configure_passage_mode`, with a single period. It still works, but its page has
        left the menu; take the newer call for anything new. In the period the lock stays open once somebody has
        opened it; with `autoUnlock` 1 it opens by itself when the period begins.

        It goes through a gateway near the lock or through the Wi-Fi of the lock; with `type` 1 it is only written
        down in the cloud, for a phone that has set it at the lock before. Days that cannot be read are refused with
        80002, a lock without the function with -4043. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            passage_mode: Whether passage mode is to be on.
            day_span: Whether the period takes the whole day, or the hours from start to end.
            start_time: Begin of the period, in minutes after midnight, in spite of its name; 480 is 8 in the
                morning. Not used for whole days.
            end_time: End of the period, in minutes after midnight, in spite of its name; 1080 is 6 in the evening.
                Not used for whole days.
            week_days: The days of the week on which the period comes back, counted from Monday. Needed when the
                hours are given.
            auto_unlock: Whether the lock opens by itself when the period begins.
            via: Who carries the setting to the lock. The page lists these two. The page calls it required; the
                Chinese one gives it a default, 1.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/configPassageMode
        """
        from ..api.locks.config_passage_mode_single import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passage_mode": passage_mode,
                "day_span": day_span,
                "start_time": start_time,
                "end_time": end_time,
                "week_days": week_days,
                "auto_unlock": auto_unlock,
                "via": via,
            },
        )

    def get_single_passage_mode(self, lock_id: int) -> SinglePassageMode:
        """Get the one period in which a lock stays open.

        The earlier form of `locks.get_passage_mode`, with a single period. It still works, but its page has left the
        menu; take the newer call for anything new. The cloud answers from memory; the lock is not asked. Which
        period comes when the lock has several, no page says.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            Whether a lock stays open during set hours, with the one period that the earlier calls know.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/getPassageModeConfig
        """
        from ..api.locks.get_passage_mode_single import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def update_setting(
        self, lock_id: int, setting: LockSetting | int, value: int, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """Change one setting of a lock.

        Changes one setting: a switch, the direction in which the door opens, the loudness, or after how many seconds
        an open door raises an alarm. It goes through a gateway near the lock or through the Wi-Fi of the lock; with
        `changeType` 1 it is only written down in the cloud, for a phone that has changed it at the lock before.
        Power saving of a Wi-Fi lock can only be changed by a phone, so this one wants `changeType` 1. The new value
        shows up in the details of the lock.

        The samples of the page leave `value` out, though its table requires it. A lock without the setting is
        refused with -4043, a value that does not fit presumably with -3. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            setting: Which setting. The numbers 1, 5 and 9 are not documented.
            value: What to set. 1 is on and 2 is off; for the direction 1 is left and 2 is right; for the loudness 1
                to 5; for the alarm at an open door the seconds, 0 for off.
            via: Who carries the setting to the lock. The Chinese page requires it, the English one leaves that open,
                and no page gives a default.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: An argument is missing or not allowed (-3).
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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateSetting
        """
        from ..api.locks.update_lock_setting import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "setting": setting, "value": value, "via": via})

    def query_setting(self, lock_id: int, setting: LockSetting | int) -> LockSettingValue:
        """Ask a lock for one of its settings.

        Asks the lock itself for one setting, through a gateway near it or through its own Wi-Fi. It changes nothing,
        but it occupies lock and gateway for some seconds. Four settings can be asked for. The details of a lock have
        those for sound, the details of a Wi-Fi lock have power saving; passage mode has a call of its own.

        A lock without the setting is refused with -4043. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). 1 is a failure without a reason.

        Args:
            lock_id: Id of the lock.
            setting: Which setting.

        Returns:
            What a lock said about one of its settings when it was asked.

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

        See https://euopen.ttlock.com/document-pages/cloud/lock/querySetting
        """
        from ..api.locks.query_lock_setting import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "setting": setting})

    def get_working_mode(self, lock_id: int) -> LockWorkingMode:
        """Get the working hours of a lock.

        Gives when the lock works at all, as the cloud last heard of it; the lock is not asked. Outside of its
        working hours a lock is frozen, and only the mechanical key opens it.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            When a lock works at all. Outside of these hours only the mechanical key opens it.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/getWorkingMode
        """
        from ..api.locks.get_working_mode import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def configure_working_mode(
        self,
        lock_id: int,
        working_mode: WorkingMode | int,
        *,
        cyclic_config: Sequence[WeeklyPeriod | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set the working hours of a lock.

        Sets when the lock works at all: always, never, or in hours of one's own. Take care: when it does not work,
        nothing but the mechanical key opens it. It goes through a gateway near the lock or through the Wi-Fi of the
        lock; with `type` 1 it is only written down in the cloud, for a phone that has set it at the lock before.

        Which locks can do this, the page does not say; feature bits 98 and 107 bear names that fit. How many periods
        there may be, it does not say either. Periods that cannot be read are refused with 80002, a lock without the
        function with -4043. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            working_mode: When the lock is to work. The page calls it text; its values are numbers.
            cyclic_config: The periods in which the lock works, for hours of its own. No page of this call says on
                which day the count of the week begins; Monday is taken over from passage mode.
            via: Who carries the setting to the lock. The page lists these two. The page calls it text and requires
                it; the English one gives it a default, 1.

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

        See https://euopen.ttlock.com/document-pages/cloud/lock/configWorkingMode
        """
        from ..api.locks.config_working_mode import OPERATION

        return self._session.call(
            OPERATION, {"lock_id": lock_id, "working_mode": working_mode, "cyclic_config": cyclic_config, "via": via}
        )

    def set_hotel_card_sector(self, lock_id: int, sector: str) -> CommandResult:
        """Record which sectors of hotel cards a lock reads.

        Tells the cloud from which sectors of a hotel card the lock reads, after a phone next to the lock has set
        them there over Bluetooth with the app kit. The call itself changes nothing at the lock. Feature bit 19 of a
        lock says that it takes hotel cards.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            sector: Numbers of the sectors with commas between them, such as `1,2,3,4`.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/setHotelCardSector
        """
        from ..api.locks.set_hotel_card_sector import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "sector": sector})

    def upload_accessory_battery(
        self, accessory_type: LockAccessoryType | int, mac: str, electric_quantity: int, update_date: datetime | int
    ) -> CommandResult:
        """Tell the cloud the charge of an accessory.

        Tells the cloud how full the battery of a keypad, a key fob or a door sensor is, after a phone next to it has
        read that over Bluetooth with the app kit. The accessory is known by its address alone, so the call names no
        lock. Feature bit 42 of a lock says that the batteries of its accessories can be read.

        The samples of the page spell the time `updataDate`; its table spells it as below. A caller without the right
        is refused with -2018 or 20002.

        Args:
            accessory_type: What kind of accessory it is.
            mac: Bluetooth address of the accessory, such as `00:00:5E:03:00:01`.
            electric_quantity: Charge of its battery in percent.
            update_date: When the charge was read, in milliseconds since 1970, as the app kit gave it. An aware
                datetime, or the milliseconds.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lock/updateAccessoryElectricQuantity
        """
        from ..api.locks.upload_accessory_battery import OPERATION

        return self._session.call(
            OPERATION,
            {
                "accessory_type": accessory_type,
                "mac": mac,
                "electric_quantity": electric_quantity,
                "update_date": update_date,
            },
        )

    def update_unauthorized_attempt_alert(
        self,
        lock_id: int,
        unauthorized_attempt_alert_flag: YesNo | int,
        unauthorized_attempt_alert_count: int,
        unauthorized_attempt_alert_lock_time: int,
        *,
        unauthorized_attempt_alert_pwd: YesNo | int | None = None,
        unauthorized_attempt_alert_card: YesNo | int | None = None,
        unauthorized_attempt_alert_fingerprint: YesNo | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set how a lock answers failed attempts to open it.

        Sets after how many failed attempts the lock raises an alarm and blocks itself, for how long, and which
        attempts count. The lock must have feature bit 93. It goes through a gateway near the lock or through the
        Wi-Fi of the lock; with `type` 1 it is only written down in the cloud, for a phone that has set it at the
        lock before.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock. The page calls it text; it is the same number as everywhere.
            unauthorized_attempt_alert_flag: Whether the lock is to do this at all.
            unauthorized_attempt_alert_count: How many failed attempts trigger it; 0 switches it off.
            unauthorized_attempt_alert_lock_time: For how many seconds the lock then stays blocked.
            unauthorized_attempt_alert_pwd: Whether wrong passcodes count.
            unauthorized_attempt_alert_card: Whether wrong cards count.
            unauthorized_attempt_alert_fingerprint: Whether wrong fingerprints count.
            via: Who carries the setting to the lock. The page lists these two. It is required, and no default is
                given.

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
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateUnauthorizedAttemptAlert
        """
        from ..api.locks.update_unauthorized_attempt_alert import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "unauthorized_attempt_alert_flag": unauthorized_attempt_alert_flag,
                "unauthorized_attempt_alert_count": unauthorized_attempt_alert_count,
                "unauthorized_attempt_alert_lock_time": unauthorized_attempt_alert_lock_time,
                "unauthorized_attempt_alert_pwd": unauthorized_attempt_alert_pwd,
                "unauthorized_attempt_alert_card": unauthorized_attempt_alert_card,
                "unauthorized_attempt_alert_fingerprint": unauthorized_attempt_alert_fingerprint,
                "via": via,
            },
        )

    def get_extra_setting(self, lock_id: int, *, source: SettingSource | int = SettingSource.CLOUD) -> LockExtraSetting:
        """Get further settings and limits of a lock.

        Gives how the lock answers failed attempts to open it, how large photos of faces may be that are sent to it,
        and the firmware of its Wi-Fi part. With `type` 0 the cloud answers from memory, which needs nothing at the
        lock and can come up empty; with 1 the lock itself is asked for the settings of failed attempts, through a
        gateway near it or through its own Wi-Fi, and the cloud keeps what it said. Photos and Wi-Fi firmware are on
        the newest Chinese page only.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. With `type` 1 a lock
        without the function is refused with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). 1 is a failure without a reason.

        Args:
            lock_id: Id of the lock.
            source: Who answers, the cloud or the lock. The page gives no default.

        Returns:
            How a lock answers failed attempts to open it, what photos of faces it takes, and the firmware of its
            Wi-Fi part. What the cloud has never heard is missing.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/getExtraSetting
        """
        from ..api.locks.get_lock_extra_setting import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "source": source})

    def query_time(self, lock_id: int) -> LockTime:
        """Ask a lock for the time on its clock.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, what time its clock shows.
        Passcodes and ekeys are valid by that clock: when it is wrong, the lock refuses people who should get in.
        `locks.adjust_time` sets it right. The question changes nothing, but it occupies lock and gateway for some
        seconds, as a command does.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A frozen lock takes no
        commands (-2025).

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 nothing is known; ask again.

        Args:
            lock_id: Id of the lock.

        Returns:
            What the clock of a lock shows.

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
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/gateway/queryLockDatetimeEn.html
        """
        from ..api.locks.query_lock_time import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def adjust_time(self, lock_id: int) -> LockTime:
        """Set the clock of a lock to the present time.

        Sets the clock of the lock right, through a gateway near it or through its own Wi-Fi, and gives the time that
        the clock shows afterwards. The time cannot be chosen: it is the present one, and the call has no field for
        another. Should the lock be set to the wrong time zone, `locks.change_timezone` corrects that.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A frozen lock takes no
        commands (-2025).

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended; `locks.query_time` tells.

        Args:
            lock_id: Id of the lock.

        Returns:
            What the clock of a lock shows.

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
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/adjustLockDatetime
        """
        from ..api.locks.adjust_lock_time import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def change_timezone(
        self, lock_id: int, timezone_raw_offset: int, *, via: Via | int = Via.GATEWAY
    ) -> LockTimezoneChange:
        """Change the time zone of a lock.

        Changes how far the clock of the lock is ahead of UTC. With `type` 2 the cloud sets it, through a gateway
        near the lock or through the Wi-Fi of the lock.

        `type` 1 runs the other way round than everywhere else: the call comes first. It answers with new `lockData`,
        with which the app kit then sets the offset next to the lock, over Bluetooth. Until a phone has done that,
        the lock keeps its old offset.

        The offset is presumably what the details of a lock and of an ekey show as `timezoneRawOffset`; the page does
        not say so. It is online in both languages, but has left the menu.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A frozen lock takes no
        commands (-2025).

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            timezone_raw_offset: How far the clock is to be ahead of UTC, in milliseconds: 28800000 is UTC+8,
                -18000000 is UTC-5, 0 is UTC. The page names no limits.
            via: Who sets the offset in the lock. With 1 a phone does it after this call, with the `lockData` of the
                answer, not before it as in other calls; with 2 the cloud does it now. The page lists these two. It
                calls the field required and gives it a default, 1.

        Returns:
            The data of a lock after its time zone was changed.

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
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/changeTimezoneRawOffset
        """
        from ..api.locks.change_lock_timezone import OPERATION

        return self._session.call(
            OPERATION, {"lock_id": lock_id, "timezone_raw_offset": timezone_raw_offset, "via": via}
        )

    def freeze(self, lock_id: int) -> CommandResult:
        """Freeze a lock, so that nothing opens it.

        Puts the lock to rest, through a gateway near it or through its own Wi-Fi: until `locks.unfreeze` it lets
        nobody in and refuses all other commands with -2025. It can still be reached over Bluetooth, so that it can
        be unfrozen. Make sure that nobody needs the door before you call this.

        Feature bit 11 of a lock says that it can be frozen; one without the function is refused with -4043. An
        unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The page is online but
        has left the menu.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended; `locks.query_freeze_status` tells.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/freezeLock
        """
        from ..api.locks.freeze_lock import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def unfreeze(self, lock_id: int) -> CommandResult:
        """Undo the freezing of a lock.

        Lets a frozen lock work again, after `locks.freeze`. It goes through a gateway near the lock or through its
        own Wi-Fi; the newest page says nothing of that, and it is taken over from freezing. The page is online but
        has left the menu.

        A lock that cannot be frozen (feature bit 11) is refused with -4043. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended; `locks.query_freeze_status` tells.

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

        See https://euopen.ttlock.com/document-pages/cloud/gateway/unfreezeLock
        """
        from ..api.locks.unfreeze_lock import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def query_freeze_status(self, lock_id: int) -> LockFreezeStatus:
        """Ask a lock whether it is frozen.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, whether it is frozen. It changes
        nothing, but it occupies lock and gateway for some seconds, as a command does. It says nothing of the bolt;
        for that there is `locks.query_open_state`. The page is online but has left the menu.

        A lock that cannot be frozen (feature bit 11) is refused with -4043. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 nothing is known; ask again.

        Args:
            lock_id: Id of the lock.

        Returns:
            What a lock says when it is asked whether it is frozen.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/queryLockFreezeStatus
        """
        from ..api.locks.query_lock_freeze_status import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def check_upgrade(self, lock_id: int) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a lock.

        Compares the firmware of the lock with the newest one, and gives the latter along; the app kit puts it into
        the lock over Bluetooth. The lock is not asked: the cloud goes by the `lockData` that it was given when the
        lock was set up.

        When the answer is unknown (2), have the app kit read fresh `lockData` from the lock, and hand that to
        `locks.recheck_upgrade`.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockUpgrade/check
        """
        from ..api.locks.check_lock_upgrade import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def recheck_upgrade(self, lock_id: int, lock_data: str) -> FirmwareUpgrade:
        """Check for newer firmware with data fresh from the lock.

        The second step when `locks.check_upgrade` answers unknown (2). A phone beside the lock reads its data with
        the app kit over Bluetooth; the cloud then compares by these data, and not by those that it has. Whether it
        keeps them is not documented; `locks.update_data` is the call that does.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The page names no code
        for data that the cloud cannot use; -3 is its general answer to a bad argument.

        Args:
            lock_id: Id of the lock.
            lock_data: Sealed data of the lock, as the app kit has just read them. Treat them like a key.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/lockUpgrade/recheck
        """
        from ..api.locks.recheck_lock_upgrade import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "lock_data": lock_data})

    def check_upgrade_on_premise(self, secret: str, lock_data: str, *, account: str | None = None) -> FirmwareUpgrade:
        """Check for newer lock firmware in an installation of one's own.

        For customers who run the cloud on premises: goes by the data that a phone has read from the lock with the
        app kit, and hands out the newest firmware when the lock runs an older one. The caller is known by a secret
        that TTLock gives out by hand; there is neither application nor account nor lock id, and no time of the
        request. Everybody else uses `locks.check_upgrade`.

        The page has left the menu and names no codes of its own. A missing argument is refused with -3 as
        everywhere; how a wrong secret is answered is not documented. Unlike the other two checks this one is not
        said to answer unknown (2).

        Args:
            secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
            lock_data: Sealed data of the lock, as the app kit read them. Treat them like a key.
            account: User for whom the check is made, so that TTLock can offer firmware to some users only. It is a
                text here; the same call for gateways takes a number.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/cloud/lockUpgrade/checkForOnPremise
        """
        from ..api.locks.check_lock_upgrade_on_premise import OPERATION

        return self._session.call(OPERATION, {"secret": secret, "lock_data": lock_data, "account": account})

    def update_special_value(self, lock_id: int, special_value: int) -> CommandResult:
        """Tell the cloud the feature number of a lock.

        Writes down in the cloud what a lock can do, as a number, after a phone beside it has changed that with the
        app kit over Bluetooth. The lock is not asked and not changed.

        The call comes from an old page and is missing in the present documentation. `locks.update_data` has taken
        its place; the number has room for features 0 to 31 only, and there are more by now.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            special_value: What the lock can do, as the app kit gives it: the low 32 bits of `featureValue` as a
                number. Bit i of it, counted from 0, is feature i. The page calls it an Int; with bit 31 set it is
                larger than 32 bits with a sign can hold.

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

        See https://cnopen.sciener.com/doc/api/v3/lock/updateSpecialValue
        """
        from ..api.locks.update_lock_special_value import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "special_value": special_value})

    def initialize(
        self,
        lock_data: str,
        *,
        name: str | None = None,
        group_id: int | None = None,
        nb_init_success: YesNo | int | None = None,
    ) -> InitializedLock:
        """Register a lock that a phone has paired.

        The cloud part of setting a lock up. A phone beside the lock pairs with it first, with the app kit over
        Bluetooth, and gets sealed data from it; this call hands them to the cloud, which takes the lock in and makes
        the account its top administrator, with an ekey of its own. If the call fails, the lock is paired all the
        same: keep the data until the cloud has answered, since without them most likely only a reset by hand at the
        lock helps.

        Locks that were added in the TTLock app are registered already; `locks.list` shows them.

        The page names no codes of its own. Data that the cloud cannot read are most likely refused with -3, a name
        that it does not like with 20008, an unknown group with -1018.

        Args:
            lock_data: Sealed data of the lock, as the app kit gave them when it had paired. Treat them like a key.
            name: Name for the lock.
            group_id: Id of the group that the lock goes into.
            nb_init_success: Whether the mobile network of the lock was set up as well; for NB-IoT locks only.

        Returns:
            A lock that the cloud has just taken in.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidRequestError: An argument is missing or not allowed (-3). The name of the lock is not valid
                (20008).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/initialize
        """
        from ..api.locks.initialize_lock import OPERATION

        return self._session.call(
            OPERATION, {"lock_data": lock_data, "name": name, "group_id": group_id, "nb_init_success": nb_init_success}
        )

    def list_by_hotel(
        self,
        page_no: int = 1,
        page_size: int = 20,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
    ) -> HotelLockPage:
        """List the locks, lift controllers or power savers of a hotel.

        Gives the devices of one kind that a TTHotel account has, page by page, with the building and the floor that
        they are on. A dead token is refused with 10003 or 10004.

        Both credentials matter here. The client id is the one on the integration page of the TTHotel client. Locks
        that were added in the TTHotel app show up with a token of the account that the TTHotel client exports; locks
        that were registered with `locks.initialize` show up with a token of the account that registered them.

        The page is online but in no menu, and its table could be read only as far as the number of the building;
        what comes after that in the answer is known from elsewhere.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many devices a page holds at most, up to 1000.
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.

        Returns:
            One page of devices of a hotel.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        from ..api.locks.list_hotel_locks import OPERATION

        return self._session.call(
            OPERATION,
            {
                "page_no": page_no,
                "page_size": page_size,
                "device_type": device_type,
                "lock_alias": lock_alias,
                "group_id": group_id,
            },
        )

    def iter_by_hotel(
        self,
        *,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[HotelLock]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_hotel` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        from ..api.locks.list_hotel_locks import OPERATION

        return self._session.items(
            OPERATION,
            {"device_type": device_type, "lock_alias": lock_alias, "group_id": group_id},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_by_hotel(
        self,
        *,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[HotelLockPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_hotel` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        from ..api.locks.list_hotel_locks import OPERATION

        return self._session.pages(
            OPERATION,
            {"device_type": device_type, "lock_alias": lock_alias, "group_id": group_id},
            WalkOptions(page_size, start_page, concurrency),
        )

    def all_by_hotel(
        self,
        *,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[HotelLock]:
        """Walk through all pages and give everything as a list.

        Args:
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_by_hotel` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_by_hotel` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        return builtins.list(
            self.iter_by_hotel(
                device_type=device_type,
                lock_alias=lock_alias,
                group_id=group_id,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )

    def delete(self, lock_id: int) -> CommandResult:
        """Remove a lock and all that belongs to it.

        Takes a lock out of the cloud for good, and with it all of its ekeys, passcodes, cards, fingerprints and
        records. There is no way back. Nothing says that the lock is told: what it has stored may go on opening it.

        So have a phone beside the lock reset it first, with the app kit over Bluetooth. The `lockData` that it takes
        to do so vanish with this call; afterwards only a reset by hand at the lock makes it ready for a new owner.

        Only the top administrator may do this. An unknown lock is refused with -1003, a caller without the right,
        which an authorised administrator lacks as well, with -2018 or 20002.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/delete
        """
        from ..api.locks.delete_lock import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def update_data(self, lock_id: int, lock_data: str) -> CommandResult:
        """Hand the cloud new sealed data of a lock.

        Replaces the sealed data that the cloud has of a lock, after a phone beside it has changed something with the
        app kit over Bluetooth: a function was switched on or off (remote unlocking among them), or the ekeys or the
        passcodes were reset. What the lock can do, as `featureValue` shows it, follows from these data. The lock is
        not asked and not changed.

        It has taken the place of older calls that did this for ekeys, passcodes and features one by one. Take care
        that they are those of this lock and the newest: phones get them from the cloud and operate the lock with
        them.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The page names no code
        for data that the cloud cannot use; -3 is its general answer to a bad argument.

        Args:
            lock_id: Id of the lock.
            lock_data: Sealed data of the lock, as the app kit gave them after the change. Treat them like a key.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateLockData
        """
        from ..api.locks.update_lock_data import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "lock_data": lock_data})

    def get_import_data(self, lock_id: int, from_lock_id: int) -> LockImportData:
        """Get what can be copied from one lock to another.

        The first of three steps that copy a lock, when one is replaced with another: it gives the passcodes and
        cards of the old lock and the number of its ekeys. Then a phone beside the new lock writes passcodes and
        cards into it, with the app kit over Bluetooth; `locks.report_import` tells the cloud in the end what has
        arrived. Nothing is changed yet, and no lock is asked.

        The call is on a Chinese page alone, which is in no menu and ends, as far as it could be read, in the middle
        of its sample. The answer holds passcodes.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock that is to get the data.
            from_lock_id: Id of the lock that the data come from.

        Returns:
            What can be copied from one lock to another. The ekeys are counted only; the cloud copies them itself.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/getImportData
        """
        from ..api.locks.get_lock_import_data import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "from_lock_id": from_lock_id})

    def report_import(
        self,
        lock_id: int,
        from_lock_id: int,
        *,
        passcode_ids: Sequence[int] | None = None,
        card_ids: Sequence[int] | None = None,
    ) -> CommandResult:
        """Tell the cloud what a phone has copied to a lock.

        The last of three steps that copy a lock, after `locks.get_import_data` and a phone that has written
        passcodes and cards into the new lock over Bluetooth. The cloud copies the ekeys by itself, all of them, and
        takes up the passcodes and cards that are named here. Name only what the phone has really written: the page
        does not say that the cloud checks it.

        The call is on a Chinese page alone, which is in no menu. Its table and its sample call the two lists
        differently, so each goes under both names.

        A list that cannot be read is refused with 80002, an unknown lock with -1003, a caller without the right with
        -2018 or 20002.

        Args:
            lock_id: Id of the lock that has got the data.
            from_lock_id: Id of the lock that the data come from.
            passcode_ids: Ids of the passcodes that the phone has written, as `locks.get_import_data` gave them, as a
                JSON array.
            card_ids: Ids of the cards that the phone has written, as `locks.get_import_data` gave them, as a JSON
                array.

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

        See https://euopen.ttlock.com/document-pages/cloud/lock/importSuccess
        """
        from ..api.locks.report_lock_import import OPERATION

        return self._session.call(
            OPERATION,
            {"lock_id": lock_id, "from_lock_id": from_lock_id, "passcode_ids": passcode_ids, "card_ids": card_ids},
        )

    def rename(self, lock_id: int, name: str) -> CommandResult:
        """Give a lock another name.

        Changes the name of a lock in the cloud, the one that apps and listings show. The name under which the lock
        shows itself over Bluetooth stays. The page does not say whether ekeys that people hold already follow.

        A name that the cloud does not like is refused with 20008, an unknown lock with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            name: New name for the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: The name of the lock is not valid (20008).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/lock/renameEn.html
        """
        from ..api.locks.rename_lock import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "name": name})

    def change_admin_passcode(self, lock_id: int, passcode: str, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Change the administrator's passcode of a lock.

        Replaces the one passcode of a lock that always opens it; it cannot be deleted, only changed. Who types it
        can also enter the menu of the keypad, and there add, change and delete codes and cards. So it is a secret of
        the first order. Feature bit 18 says that the app kit can read it from the lock.

        It goes through a gateway near the lock or through the Wi-Fi of the lock; with `changeType` 1 it is only
        written down in the cloud, for a phone that has changed it at the lock before.

        The page names no codes for bad digits. By those of other passcodes, a wrong length is refused with -3006,
        digits that the lock has already with -3007, digits that are all alike or run up or down with -2032. On the
        way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without
        network, in power saving, offline or busy (-3034 to -3037). After 1 the old passcode may hold or the new one.
        An unknown lock is refused with -1003, a caller without the right, which an authorised administrator lacks as
        well, with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcode: The new passcode as plain digits, not hashed, as text, since leading zeros count. The page does
                not tell the length; 4 to 9 digits is what passcodes have in general.
            via: Who carries the change to the lock. Newer English pages leave 3 out. Without the field the cloud
                takes 1.

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
            PasscodeTooSimpleError: The passcode is too simple (-2032).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lock/updateAdminPasscode
        """
        from ..api.locks.change_admin_passcode import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "passcode": passcode, "via": via})

    def transfer(self, receiver_username: str, lock_ids: Sequence[int]) -> CommandResult:
        """Hand locks over to another account.

        Makes another account the top administrator of one or more locks, for good: the caller loses the
        administration at once, and only the receiver can give the locks back.

        Gateways do not come along. A gateway carries nothing to locks of another account, so hand it over as well,
        with `gateways.transfer`, or the locks lose their way to the cloud.

        The receiver must have an account: otherwise 20006 or -4064 is to be expected. Oneself as the receiver is
        refused with -3011, a list that cannot be read with 80002. An unknown lock is refused with -1003, a caller
        without the right with -2018 or 20002.

        Args:
            receiver_username: Account that gets the locks; it must exist.
            lock_ids: Ids of the locks, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A lock cannot be transferred to oneself (-3011). A field that holds JSON could not
                be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver does not exist (20006). The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lock/transfer
        """
        from ..api.locks.transfer_locks import OPERATION

        return self._session.call(OPERATION, {"receiver_username": receiver_username, "lock_ids": lock_ids})

    def upload_battery(self, lock_id: int, electric_quantity: int) -> CommandResult:
        """Tell the cloud the charge of a lock.

        Tells the cloud how full the battery of a lock is, after a phone beside it has read that over Bluetooth with
        the app kit. Listings show it from then on. To have the cloud read it through a gateway, use
        `locks.query_battery`.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            electric_quantity: Charge of the battery in percent.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateElectricQuantity
        """
        from ..api.locks.upload_lock_battery import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "electric_quantity": electric_quantity})

    def initialize_v2(
        self,
        lock_name: str,
        lock_mac: str,
        lock_key: str,
        lock_flag_pos: int,
        aes_key_str: str,
        lock_version: LockVersion | Mapping[str, Any],
        admin_pwd: str,
        no_key_pwd: str,
        pwd_info: str,
        timestamp: str,
        special_value: int,
        electric_quantity: int,
        timezone_raw_offset: int,
        model_num: str,
        hardware_revision: str,
        firmware_revision: str,
        *,
        name: str | None = None,
        delete_pwd: str | None = None,
    ) -> InitializedLock:
        """Register a lock field by field, as the old app kit gives it.

        What `locks.initialize` was before the app kit sealed the data of a lock into one text. A phone beside the
        lock pairs with it over Bluetooth with the old kit, which was called V2, and gets all these fields from it;
        the cloud takes the lock in and makes the account its top administrator, with an ekey of its own.

        The call comes from an old page and is missing in the present documentation. With a current app kit use
        `locks.initialize`. Only the tables of the page are known, not its samples; so how `lockVersion` is written
        is known by its fields alone.

        The page names no codes of its own. Fields that the cloud cannot use are most likely refused with -3, JSON
        that it cannot read with 80002, a name that it does not like with 20008.

        Args:
            lock_name: Name under which the lock shows itself over Bluetooth.
            lock_mac: MAC address of the lock, such as `C5:40:E0:9C:8C:C1`.
            lock_key: Secret with which the app kit opens the lock.
            lock_flag_pos: A counter of the app kit, which the old way of resetting ekeys raises by one.
            aes_key_str: Secret with which the app kit talks to the lock.
            lock_version: Version data of the lock, written as a JSON object. The page lists `protocolType`,
                `protocolVersion`, `scene`, `groupId` and `orgId`; give all five.
            admin_pwd: Secret with which the app kit acts as administrator.
            no_key_pwd: The administrator's passcode of the lock, digits as text.
            pwd_info: Sealed data from which the cloud computes passcodes for the lock. Treat them like a key.
            timestamp: A time that belongs to `pwdInfo`; text on the page. Pass on what the app kit gave.
            special_value: What the lock can do, as the app kit gives it: the low 32 bits of `featureValue` as a
                number. The page calls it an Int.
            electric_quantity: Charge of the battery in percent.
            timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds (28800000 is UTC+8);
                less than 0 west of it.
            model_num: Model of the lock.
            hardware_revision: Revision of the hardware.
            firmware_revision: Revision of the firmware.
            name: Name for the lock.
            delete_pwd: A passcode that wipes all others; given up since. Leave it out if the lock has none.

        Returns:
            A lock that the cloud has just taken in.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3). A field that holds JSON could not be
                read (80002). The name of the lock is not valid (20008).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.sciener.com/doc/api/v3/lock/init
        """
        from ..api.locks.initialize_lock_v2_sdk import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_name": lock_name,
                "lock_mac": lock_mac,
                "lock_key": lock_key,
                "lock_flag_pos": lock_flag_pos,
                "aes_key_str": aes_key_str,
                "lock_version": lock_version,
                "admin_pwd": admin_pwd,
                "no_key_pwd": no_key_pwd,
                "pwd_info": pwd_info,
                "timestamp": timestamp,
                "special_value": special_value,
                "electric_quantity": electric_quantity,
                "timezone_raw_offset": timezone_raw_offset,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
                "name": name,
                "delete_pwd": delete_pwd,
            },
        )

    def change_erasing_passcode(self, lock_id: int, passcode: str) -> CommandResult:
        """Record the erasing passcode of an old lock.

        Old locks have a passcode that wipes all others when somebody types it. This call tells the cloud a new one.
        Current locks do without, and `passcodes.delete` takes passcodes away one by one.

        The call stood in an old menu; its page could not be found, and the fields are those that old programs send.
        That a phone changes the lock first, over Bluetooth with the app kit, is a guess: no field says who carries
        the change. The page named as its source lists the erasing passcode among the details of a lock, not this
        call.

        An unknown lock should be refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcode: The new erasing passcode, as text, since leading zeros count. How many digits it may have is
                not known.

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

        See https://euopen.ttlock.com/doc/api/v3/lock/detail
        """
        from ..api.locks.change_erasing_passcode import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "passcode": passcode})

    def get_recovery_data(self, lock_id: int) -> LockRecoverData:
        """Get the data to restore on a lock after a firmware upgrade.

        By its name, gives what a phone has to write back into a lock over Bluetooth when new firmware has wiped its
        memory. The lock is not asked.

        No page describes the call: it is defined, but not used, in sample programs of the vendor. So what the answer
        holds is unknown; fields beyond those below are kept in `additional_properties` of the model. Take it to hold
        secrets. The page named as its source is that of the firmware check, the step before, and does not mention
        it.

        An unknown lock should be refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            What a phone is to write back into a lock. No page lists its fields; these are those that any answer can
            carry.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockUpgrade/check
        """
        from ..api.locks.get_lock_recover_data import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def reset_ekeys(self, lock_id: int, lock_flag_pos: int) -> CommandResult:
        """Make all common ekeys of an old lock invalid.

        Ends the ekeys of all ordinary users of a lock in one go, by counting up the number that old ekeys carry. The
        administrator keeps theirs. With a current app kit, have a phone reset the ekeys at the lock and hand the new
        data to `locks.update_data` instead.

        The only page is that of version 2 of the interface; one old program was seen to use this path of version 3,
        so it may no longer be there. The page does not say how the lock learns of it; most likely a phone has told
        it over Bluetooth before the call.

        An unknown lock should be refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            lock_flag_pos: The counter of the app kit after the reset: one more than the `lockFlagPos` that the lock
                had before.

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

        See https://euopen.ttlock.com/doc/api/v2/lock/resetAllKey
        """
        from ..api.locks.reset_all_lock_ekeys import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "lock_flag_pos": lock_flag_pos})


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
        in another; 1000 is what the Chinese page says throughout. By a guide, accounts with a hotel get buildings,
        floors and card sectors as well, under the names that `locks.list_by_hotel` has.

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
        concurrency: int = 1,
    ) -> AsyncIterator[Lock]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.items(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[LockPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        from ..api.locks.list_locks import OPERATION

        return self._session.pages(
            OPERATION,
            {"lock_alias": lock_alias, "group_id": group_id, "device_type": device_type},
            WalkOptions(page_size, start_page, concurrency),
        )

    async def all(
        self,
        *,
        lock_alias: str | None = None,
        group_id: int | None = None,
        device_type: LockDeviceType | int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Lock]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_alias: Only locks whose name resembles this.
            group_id: Only locks of this group.
            device_type: Only devices of this kind, for TTHotel accounts. The text of the page has it, its table does
                not.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/lock/list
        """
        return [
            item
            async for item in self.iter(
                lock_alias=lock_alias,
                group_id=group_id,
                device_type=device_type,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
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
            whole answer as sensitive. The fields from `sector` on come from a guide, which promises them to accounts
            with a hotel under the names of the listing of a hotel.

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

    async def set_auto_lock_time(self, lock_id: int, seconds: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Set after how many seconds a lock locks by itself.

        Sets how long after it was opened the lock locks itself, or switches that off. It goes through a gateway near
        the lock or through the Wi-Fi of the lock; with `type` 1 it is only written down in the cloud, for a phone
        that has set it at the lock before. Feature bit 4 of a lock says that the time can be set; the details of a
        lock give it as `autoLockTime`.

        A time that the lock does not allow is refused with -4082, a lock without the function with -4043. An unknown
        lock is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            seconds: Seconds until it locks. 0 and -1 both switch it off.
            via: Who carries the setting to the lock. The page lists these two. The page calls it required and gives
                it a default, 1.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: The time for locking by itself is out of range (-4082).
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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/setAutoLockTime
        """
        from ..api.locks.set_auto_lock_time import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "seconds": seconds, "via": via})

    async def configure_passage_mode(
        self,
        lock_id: int,
        passage_mode: OnOff | int,
        *,
        cyclic_config: Sequence[WeeklyPeriod | Mapping[str, Any]] | None = None,
        auto_unlock: OnOff | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set up the hours in which a lock stays open.

        Switches passage mode on or off and sets its hours, up to five periods. In such a period the lock stays open
        once somebody has opened it, until somebody locks it by hand; with `autoUnlock` 1 it opens by itself when the
        period begins. Feature bit 22 of a lock says that it has passage mode, 46 that it can open by itself.

        It goes through a gateway near the lock or through the Wi-Fi of the lock; with `type` 1 it is only written
        down in the cloud, for a phone that has set it at the lock before. Periods that cannot be read are refused
        with 80002, a lock without the function with -4043. An unknown lock is refused with -1003, a caller without
        the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            passage_mode: Whether passage mode is to be on.
            cyclic_config: The periods, five at most.
            auto_unlock: Whether the lock opens by itself when a period begins.
            via: Who carries the setting to the lock. The page lists these two. The page calls it required and gives
                it a default, 1.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/configurePassageMode
        """
        from ..api.locks.configure_passage_mode import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passage_mode": passage_mode,
                "cyclic_config": cyclic_config,
                "auto_unlock": auto_unlock,
                "via": via,
            },
        )

    async def get_passage_mode(self, lock_id: int) -> PassageMode:
        """Get the hours in which a lock stays open.

        Gives whether passage mode is on and its hours, as the cloud last heard of them; the lock is not asked.
        Periods of whole days come first, the others in the order of their hours.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            Whether a lock stays open during set hours, and these hours.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/getPassageModeConfiguration
        """
        from ..api.locks.get_passage_mode_configuration import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def configure_single_passage_mode(
        self,
        lock_id: int,
        passage_mode: OnOff | int,
        *,
        day_span: DaySpan | int | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        week_days: Sequence[Weekday | int] | None = None,
        auto_unlock: OnOff | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set up one period in which a lock stays open.

        The earlier form of `locks.configure_passage_mode`, with a single period. It still works, but its page has
        left the menu; take the newer call for anything new. In the period the lock stays open once somebody has
        opened it; with `autoUnlock` 1 it opens by itself when the period begins.

        It goes through a gateway near the lock or through the Wi-Fi of the lock; with `type` 1 it is only written
        down in the cloud, for a phone that has set it at the lock before. Days that cannot be read are refused with
        80002, a lock without the function with -4043. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            passage_mode: Whether passage mode is to be on.
            day_span: Whether the period takes the whole day, or the hours from start to end.
            start_time: Begin of the period, in minutes after midnight, in spite of its name; 480 is 8 in the
                morning. Not used for whole days.
            end_time: End of the period, in minutes after midnight, in spite of its name; 1080 is 6 in the evening.
                Not used for whole days.
            week_days: The days of the week on which the period comes back, counted from Monday. Needed when the
                hours are given.
            auto_unlock: Whether the lock opens by itself when the period begins.
            via: Who carries the setting to the lock. The page lists these two. The page calls it required; the
                Chinese one gives it a default, 1.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/configPassageMode
        """
        from ..api.locks.config_passage_mode_single import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "passage_mode": passage_mode,
                "day_span": day_span,
                "start_time": start_time,
                "end_time": end_time,
                "week_days": week_days,
                "auto_unlock": auto_unlock,
                "via": via,
            },
        )

    async def get_single_passage_mode(self, lock_id: int) -> SinglePassageMode:
        """Get the one period in which a lock stays open.

        The earlier form of `locks.get_passage_mode`, with a single period. It still works, but its page has left the
        menu; take the newer call for anything new. The cloud answers from memory; the lock is not asked. Which
        period comes when the lock has several, no page says.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            Whether a lock stays open during set hours, with the one period that the earlier calls know.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/getPassageModeConfig
        """
        from ..api.locks.get_passage_mode_single import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def update_setting(
        self, lock_id: int, setting: LockSetting | int, value: int, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """Change one setting of a lock.

        Changes one setting: a switch, the direction in which the door opens, the loudness, or after how many seconds
        an open door raises an alarm. It goes through a gateway near the lock or through the Wi-Fi of the lock; with
        `changeType` 1 it is only written down in the cloud, for a phone that has changed it at the lock before.
        Power saving of a Wi-Fi lock can only be changed by a phone, so this one wants `changeType` 1. The new value
        shows up in the details of the lock.

        The samples of the page leave `value` out, though its table requires it. A lock without the setting is
        refused with -4043, a value that does not fit presumably with -3. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            setting: Which setting. The numbers 1, 5 and 9 are not documented.
            value: What to set. 1 is on and 2 is off; for the direction 1 is left and 2 is right; for the loudness 1
                to 5; for the alarm at an open door the seconds, 0 for off.
            via: Who carries the setting to the lock. The Chinese page requires it, the English one leaves that open,
                and no page gives a default.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: An argument is missing or not allowed (-3).
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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateSetting
        """
        from ..api.locks.update_lock_setting import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "setting": setting, "value": value, "via": via})

    async def query_setting(self, lock_id: int, setting: LockSetting | int) -> LockSettingValue:
        """Ask a lock for one of its settings.

        Asks the lock itself for one setting, through a gateway near it or through its own Wi-Fi. It changes nothing,
        but it occupies lock and gateway for some seconds. Four settings can be asked for. The details of a lock have
        those for sound, the details of a Wi-Fi lock have power saving; passage mode has a call of its own.

        A lock without the setting is refused with -4043. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). 1 is a failure without a reason.

        Args:
            lock_id: Id of the lock.
            setting: Which setting.

        Returns:
            What a lock said about one of its settings when it was asked.

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

        See https://euopen.ttlock.com/document-pages/cloud/lock/querySetting
        """
        from ..api.locks.query_lock_setting import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "setting": setting})

    async def get_working_mode(self, lock_id: int) -> LockWorkingMode:
        """Get the working hours of a lock.

        Gives when the lock works at all, as the cloud last heard of it; the lock is not asked. Outside of its
        working hours a lock is frozen, and only the mechanical key opens it.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            When a lock works at all. Outside of these hours only the mechanical key opens it.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/getWorkingMode
        """
        from ..api.locks.get_working_mode import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def configure_working_mode(
        self,
        lock_id: int,
        working_mode: WorkingMode | int,
        *,
        cyclic_config: Sequence[WeeklyPeriod | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set the working hours of a lock.

        Sets when the lock works at all: always, never, or in hours of one's own. Take care: when it does not work,
        nothing but the mechanical key opens it. It goes through a gateway near the lock or through the Wi-Fi of the
        lock; with `type` 1 it is only written down in the cloud, for a phone that has set it at the lock before.

        Which locks can do this, the page does not say; feature bits 98 and 107 bear names that fit. How many periods
        there may be, it does not say either. Periods that cannot be read are refused with 80002, a lock without the
        function with -4043. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            working_mode: When the lock is to work. The page calls it text; its values are numbers.
            cyclic_config: The periods in which the lock works, for hours of its own. No page of this call says on
                which day the count of the week begins; Monday is taken over from passage mode.
            via: Who carries the setting to the lock. The page lists these two. The page calls it text and requires
                it; the English one gives it a default, 1.

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

        See https://euopen.ttlock.com/document-pages/cloud/lock/configWorkingMode
        """
        from ..api.locks.config_working_mode import OPERATION

        return await self._session.call(
            OPERATION, {"lock_id": lock_id, "working_mode": working_mode, "cyclic_config": cyclic_config, "via": via}
        )

    async def set_hotel_card_sector(self, lock_id: int, sector: str) -> CommandResult:
        """Record which sectors of hotel cards a lock reads.

        Tells the cloud from which sectors of a hotel card the lock reads, after a phone next to the lock has set
        them there over Bluetooth with the app kit. The call itself changes nothing at the lock. Feature bit 19 of a
        lock says that it takes hotel cards.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            sector: Numbers of the sectors with commas between them, such as `1,2,3,4`.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/setHotelCardSector
        """
        from ..api.locks.set_hotel_card_sector import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "sector": sector})

    async def upload_accessory_battery(
        self, accessory_type: LockAccessoryType | int, mac: str, electric_quantity: int, update_date: datetime | int
    ) -> CommandResult:
        """Tell the cloud the charge of an accessory.

        Tells the cloud how full the battery of a keypad, a key fob or a door sensor is, after a phone next to it has
        read that over Bluetooth with the app kit. The accessory is known by its address alone, so the call names no
        lock. Feature bit 42 of a lock says that the batteries of its accessories can be read.

        The samples of the page spell the time `updataDate`; its table spells it as below. A caller without the right
        is refused with -2018 or 20002.

        Args:
            accessory_type: What kind of accessory it is.
            mac: Bluetooth address of the accessory, such as `00:00:5E:03:00:01`.
            electric_quantity: Charge of its battery in percent.
            update_date: When the charge was read, in milliseconds since 1970, as the app kit gave it. An aware
                datetime, or the milliseconds.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lock/updateAccessoryElectricQuantity
        """
        from ..api.locks.upload_accessory_battery import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "accessory_type": accessory_type,
                "mac": mac,
                "electric_quantity": electric_quantity,
                "update_date": update_date,
            },
        )

    async def update_unauthorized_attempt_alert(
        self,
        lock_id: int,
        unauthorized_attempt_alert_flag: YesNo | int,
        unauthorized_attempt_alert_count: int,
        unauthorized_attempt_alert_lock_time: int,
        *,
        unauthorized_attempt_alert_pwd: YesNo | int | None = None,
        unauthorized_attempt_alert_card: YesNo | int | None = None,
        unauthorized_attempt_alert_fingerprint: YesNo | int | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Set how a lock answers failed attempts to open it.

        Sets after how many failed attempts the lock raises an alarm and blocks itself, for how long, and which
        attempts count. The lock must have feature bit 93. It goes through a gateway near the lock or through the
        Wi-Fi of the lock; with `type` 1 it is only written down in the cloud, for a phone that has set it at the
        lock before.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock. The page calls it text; it is the same number as everywhere.
            unauthorized_attempt_alert_flag: Whether the lock is to do this at all.
            unauthorized_attempt_alert_count: How many failed attempts trigger it; 0 switches it off.
            unauthorized_attempt_alert_lock_time: For how many seconds the lock then stays blocked.
            unauthorized_attempt_alert_pwd: Whether wrong passcodes count.
            unauthorized_attempt_alert_card: Whether wrong cards count.
            unauthorized_attempt_alert_fingerprint: Whether wrong fingerprints count.
            via: Who carries the setting to the lock. The page lists these two. It is required, and no default is
                given.

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
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateUnauthorizedAttemptAlert
        """
        from ..api.locks.update_unauthorized_attempt_alert import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "unauthorized_attempt_alert_flag": unauthorized_attempt_alert_flag,
                "unauthorized_attempt_alert_count": unauthorized_attempt_alert_count,
                "unauthorized_attempt_alert_lock_time": unauthorized_attempt_alert_lock_time,
                "unauthorized_attempt_alert_pwd": unauthorized_attempt_alert_pwd,
                "unauthorized_attempt_alert_card": unauthorized_attempt_alert_card,
                "unauthorized_attempt_alert_fingerprint": unauthorized_attempt_alert_fingerprint,
                "via": via,
            },
        )

    async def get_extra_setting(
        self, lock_id: int, *, source: SettingSource | int = SettingSource.CLOUD
    ) -> LockExtraSetting:
        """Get further settings and limits of a lock.

        Gives how the lock answers failed attempts to open it, how large photos of faces may be that are sent to it,
        and the firmware of its Wi-Fi part. With `type` 0 the cloud answers from memory, which needs nothing at the
        lock and can come up empty; with 1 the lock itself is asked for the settings of failed attempts, through a
        gateway near it or through its own Wi-Fi, and the cloud keeps what it said. Photos and Wi-Fi firmware are on
        the newest Chinese page only.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. With `type` 1 a lock
        without the function is refused with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). 1 is a failure without a reason.

        Args:
            lock_id: Id of the lock.
            source: Who answers, the cloud or the lock. The page gives no default.

        Returns:
            How a lock answers failed attempts to open it, what photos of faces it takes, and the firmware of its
            Wi-Fi part. What the cloud has never heard is missing.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/getExtraSetting
        """
        from ..api.locks.get_lock_extra_setting import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "source": source})

    async def query_time(self, lock_id: int) -> LockTime:
        """Ask a lock for the time on its clock.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, what time its clock shows.
        Passcodes and ekeys are valid by that clock: when it is wrong, the lock refuses people who should get in.
        `locks.adjust_time` sets it right. The question changes nothing, but it occupies lock and gateway for some
        seconds, as a command does.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A frozen lock takes no
        commands (-2025).

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 nothing is known; ask again.

        Args:
            lock_id: Id of the lock.

        Returns:
            What the clock of a lock shows.

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
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/gateway/queryLockDatetimeEn.html
        """
        from ..api.locks.query_lock_time import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def adjust_time(self, lock_id: int) -> LockTime:
        """Set the clock of a lock to the present time.

        Sets the clock of the lock right, through a gateway near it or through its own Wi-Fi, and gives the time that
        the clock shows afterwards. The time cannot be chosen: it is the present one, and the call has no field for
        another. Should the lock be set to the wrong time zone, `locks.change_timezone` corrects that.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A frozen lock takes no
        commands (-2025).

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended; `locks.query_time` tells.

        Args:
            lock_id: Id of the lock.

        Returns:
            What the clock of a lock shows.

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
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/adjustLockDatetime
        """
        from ..api.locks.adjust_lock_time import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def change_timezone(
        self, lock_id: int, timezone_raw_offset: int, *, via: Via | int = Via.GATEWAY
    ) -> LockTimezoneChange:
        """Change the time zone of a lock.

        Changes how far the clock of the lock is ahead of UTC. With `type` 2 the cloud sets it, through a gateway
        near the lock or through the Wi-Fi of the lock.

        `type` 1 runs the other way round than everywhere else: the call comes first. It answers with new `lockData`,
        with which the app kit then sets the offset next to the lock, over Bluetooth. Until a phone has done that,
        the lock keeps its old offset.

        The offset is presumably what the details of a lock and of an ekey show as `timezoneRawOffset`; the page does
        not say so. It is online in both languages, but has left the menu.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A frozen lock takes no
        commands (-2025).

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            timezone_raw_offset: How far the clock is to be ahead of UTC, in milliseconds: 28800000 is UTC+8,
                -18000000 is UTC-5, 0 is UTC. The page names no limits.
            via: Who sets the offset in the lock. With 1 a phone does it after this call, with the `lockData` of the
                answer, not before it as in other calls; with 2 the cloud does it now. The page lists these two. It
                calls the field required and gives it a default, 1.

        Returns:
            The data of a lock after its time zone was changed.

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
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/changeTimezoneRawOffset
        """
        from ..api.locks.change_lock_timezone import OPERATION

        return await self._session.call(
            OPERATION, {"lock_id": lock_id, "timezone_raw_offset": timezone_raw_offset, "via": via}
        )

    async def freeze(self, lock_id: int) -> CommandResult:
        """Freeze a lock, so that nothing opens it.

        Puts the lock to rest, through a gateway near it or through its own Wi-Fi: until `locks.unfreeze` it lets
        nobody in and refuses all other commands with -2025. It can still be reached over Bluetooth, so that it can
        be unfrozen. Make sure that nobody needs the door before you call this.

        Feature bit 11 of a lock says that it can be frozen; one without the function is refused with -4043. An
        unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The page is online but
        has left the menu.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended; `locks.query_freeze_status` tells.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/freezeLock
        """
        from ..api.locks.freeze_lock import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def unfreeze(self, lock_id: int) -> CommandResult:
        """Undo the freezing of a lock.

        Lets a frozen lock work again, after `locks.freeze`. It goes through a gateway near the lock or through its
        own Wi-Fi; the newest page says nothing of that, and it is taken over from freezing. The page is online but
        has left the menu.

        A lock that cannot be frozen (feature bit 11) is refused with -4043. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended; `locks.query_freeze_status` tells.

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

        See https://euopen.ttlock.com/document-pages/cloud/gateway/unfreezeLock
        """
        from ..api.locks.unfreeze_lock import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def query_freeze_status(self, lock_id: int) -> LockFreezeStatus:
        """Ask a lock whether it is frozen.

        Asks the lock itself, through a gateway near it or through its own Wi-Fi, whether it is frozen. It changes
        nothing, but it occupies lock and gateway for some seconds, as a command does. It says nothing of the bolt;
        for that there is `locks.query_open_state`. The page is online but has left the menu.

        A lock that cannot be frozen (feature bit 11) is refused with -4043. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 nothing is known; ask again.

        Args:
            lock_id: Id of the lock.

        Returns:
            What a lock says when it is asked whether it is frozen.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/queryLockFreezeStatus
        """
        from ..api.locks.query_lock_freeze_status import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def check_upgrade(self, lock_id: int) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a lock.

        Compares the firmware of the lock with the newest one, and gives the latter along; the app kit puts it into
        the lock over Bluetooth. The lock is not asked: the cloud goes by the `lockData` that it was given when the
        lock was set up.

        When the answer is unknown (2), have the app kit read fresh `lockData` from the lock, and hand that to
        `locks.recheck_upgrade`.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockUpgrade/check
        """
        from ..api.locks.check_lock_upgrade import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def recheck_upgrade(self, lock_id: int, lock_data: str) -> FirmwareUpgrade:
        """Check for newer firmware with data fresh from the lock.

        The second step when `locks.check_upgrade` answers unknown (2). A phone beside the lock reads its data with
        the app kit over Bluetooth; the cloud then compares by these data, and not by those that it has. Whether it
        keeps them is not documented; `locks.update_data` is the call that does.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The page names no code
        for data that the cloud cannot use; -3 is its general answer to a bad argument.

        Args:
            lock_id: Id of the lock.
            lock_data: Sealed data of the lock, as the app kit has just read them. Treat them like a key.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/lockUpgrade/recheck
        """
        from ..api.locks.recheck_lock_upgrade import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "lock_data": lock_data})

    async def check_upgrade_on_premise(
        self, secret: str, lock_data: str, *, account: str | None = None
    ) -> FirmwareUpgrade:
        """Check for newer lock firmware in an installation of one's own.

        For customers who run the cloud on premises: goes by the data that a phone has read from the lock with the
        app kit, and hands out the newest firmware when the lock runs an older one. The caller is known by a secret
        that TTLock gives out by hand; there is neither application nor account nor lock id, and no time of the
        request. Everybody else uses `locks.check_upgrade`.

        The page has left the menu and names no codes of its own. A missing argument is refused with -3 as
        everywhere; how a wrong secret is answered is not documented. Unlike the other two checks this one is not
        said to answer unknown (2).

        Args:
            secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
            lock_data: Sealed data of the lock, as the app kit read them. Treat them like a key.
            account: User for whom the check is made, so that TTLock can offer firmware to some users only. It is a
                text here; the same call for gateways takes a number.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/cloud/lockUpgrade/checkForOnPremise
        """
        from ..api.locks.check_lock_upgrade_on_premise import OPERATION

        return await self._session.call(OPERATION, {"secret": secret, "lock_data": lock_data, "account": account})

    async def update_special_value(self, lock_id: int, special_value: int) -> CommandResult:
        """Tell the cloud the feature number of a lock.

        Writes down in the cloud what a lock can do, as a number, after a phone beside it has changed that with the
        app kit over Bluetooth. The lock is not asked and not changed.

        The call comes from an old page and is missing in the present documentation. `locks.update_data` has taken
        its place; the number has room for features 0 to 31 only, and there are more by now.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            special_value: What the lock can do, as the app kit gives it: the low 32 bits of `featureValue` as a
                number. Bit i of it, counted from 0, is feature i. The page calls it an Int; with bit 31 set it is
                larger than 32 bits with a sign can hold.

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

        See https://cnopen.sciener.com/doc/api/v3/lock/updateSpecialValue
        """
        from ..api.locks.update_lock_special_value import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "special_value": special_value})

    async def initialize(
        self,
        lock_data: str,
        *,
        name: str | None = None,
        group_id: int | None = None,
        nb_init_success: YesNo | int | None = None,
    ) -> InitializedLock:
        """Register a lock that a phone has paired.

        The cloud part of setting a lock up. A phone beside the lock pairs with it first, with the app kit over
        Bluetooth, and gets sealed data from it; this call hands them to the cloud, which takes the lock in and makes
        the account its top administrator, with an ekey of its own. If the call fails, the lock is paired all the
        same: keep the data until the cloud has answered, since without them most likely only a reset by hand at the
        lock helps.

        Locks that were added in the TTLock app are registered already; `locks.list` shows them.

        The page names no codes of its own. Data that the cloud cannot read are most likely refused with -3, a name
        that it does not like with 20008, an unknown group with -1018.

        Args:
            lock_data: Sealed data of the lock, as the app kit gave them when it had paired. Treat them like a key.
            name: Name for the lock.
            group_id: Id of the group that the lock goes into.
            nb_init_success: Whether the mobile network of the lock was set up as well; for NB-IoT locks only.

        Returns:
            A lock that the cloud has just taken in.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidRequestError: An argument is missing or not allowed (-3). The name of the lock is not valid
                (20008).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/initialize
        """
        from ..api.locks.initialize_lock import OPERATION

        return await self._session.call(
            OPERATION, {"lock_data": lock_data, "name": name, "group_id": group_id, "nb_init_success": nb_init_success}
        )

    async def list_by_hotel(
        self,
        page_no: int = 1,
        page_size: int = 20,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
    ) -> HotelLockPage:
        """List the locks, lift controllers or power savers of a hotel.

        Gives the devices of one kind that a TTHotel account has, page by page, with the building and the floor that
        they are on. A dead token is refused with 10003 or 10004.

        Both credentials matter here. The client id is the one on the integration page of the TTHotel client. Locks
        that were added in the TTHotel app show up with a token of the account that the TTHotel client exports; locks
        that were registered with `locks.initialize` show up with a token of the account that registered them.

        The page is online but in no menu, and its table could be read only as far as the number of the building;
        what comes after that in the answer is known from elsewhere.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many devices a page holds at most, up to 1000.
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.

        Returns:
            One page of devices of a hotel.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        from ..api.locks.list_hotel_locks import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "page_no": page_no,
                "page_size": page_size,
                "device_type": device_type,
                "lock_alias": lock_alias,
                "group_id": group_id,
            },
        )

    def iter_by_hotel(
        self,
        *,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[HotelLock]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_hotel` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        from ..api.locks.list_hotel_locks import OPERATION

        return self._session.items(
            OPERATION,
            {"device_type": device_type, "lock_alias": lock_alias, "group_id": group_id},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_by_hotel(
        self,
        *,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[HotelLockPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_by_hotel` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        from ..api.locks.list_hotel_locks import OPERATION

        return self._session.pages(
            OPERATION,
            {"device_type": device_type, "lock_alias": lock_alias, "group_id": group_id},
            WalkOptions(page_size, start_page, concurrency),
        )

    async def all_by_hotel(
        self,
        *,
        device_type: LockDeviceType | int | None = None,
        lock_alias: str | None = None,
        group_id: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[HotelLock]:
        """Walk through all pages and give everything as a list.

        Args:
            device_type: Which kind of device is listed. Without the field the cloud takes 1, locks.
            lock_alias: Only devices whose name resembles this.
            group_id: Only devices of this group.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_by_hotel` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_by_hotel` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/listByHotel
        """
        return [
            item
            async for item in self.iter_by_hotel(
                device_type=device_type,
                lock_alias=lock_alias,
                group_id=group_id,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]

    async def delete(self, lock_id: int) -> CommandResult:
        """Remove a lock and all that belongs to it.

        Takes a lock out of the cloud for good, and with it all of its ekeys, passcodes, cards, fingerprints and
        records. There is no way back. Nothing says that the lock is told: what it has stored may go on opening it.

        So have a phone beside the lock reset it first, with the app kit over Bluetooth. The `lockData` that it takes
        to do so vanish with this call; afterwards only a reset by hand at the lock makes it ready for a new owner.

        Only the top administrator may do this. An unknown lock is refused with -1003, a caller without the right,
        which an authorised administrator lacks as well, with -2018 or 20002.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/delete
        """
        from ..api.locks.delete_lock import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def update_data(self, lock_id: int, lock_data: str) -> CommandResult:
        """Hand the cloud new sealed data of a lock.

        Replaces the sealed data that the cloud has of a lock, after a phone beside it has changed something with the
        app kit over Bluetooth: a function was switched on or off (remote unlocking among them), or the ekeys or the
        passcodes were reset. What the lock can do, as `featureValue` shows it, follows from these data. The lock is
        not asked and not changed.

        It has taken the place of older calls that did this for ekeys, passcodes and features one by one. Take care
        that they are those of this lock and the newest: phones get them from the cloud and operate the lock with
        them.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. The page names no code
        for data that the cloud cannot use; -3 is its general answer to a bad argument.

        Args:
            lock_id: Id of the lock.
            lock_data: Sealed data of the lock, as the app kit gave them after the change. Treat them like a key.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateLockData
        """
        from ..api.locks.update_lock_data import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "lock_data": lock_data})

    async def get_import_data(self, lock_id: int, from_lock_id: int) -> LockImportData:
        """Get what can be copied from one lock to another.

        The first of three steps that copy a lock, when one is replaced with another: it gives the passcodes and
        cards of the old lock and the number of its ekeys. Then a phone beside the new lock writes passcodes and
        cards into it, with the app kit over Bluetooth; `locks.report_import` tells the cloud in the end what has
        arrived. Nothing is changed yet, and no lock is asked.

        The call is on a Chinese page alone, which is in no menu and ends, as far as it could be read, in the middle
        of its sample. The answer holds passcodes.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock that is to get the data.
            from_lock_id: Id of the lock that the data come from.

        Returns:
            What can be copied from one lock to another. The ekeys are counted only; the cloud copies them itself.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lock/getImportData
        """
        from ..api.locks.get_lock_import_data import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "from_lock_id": from_lock_id})

    async def report_import(
        self,
        lock_id: int,
        from_lock_id: int,
        *,
        passcode_ids: Sequence[int] | None = None,
        card_ids: Sequence[int] | None = None,
    ) -> CommandResult:
        """Tell the cloud what a phone has copied to a lock.

        The last of three steps that copy a lock, after `locks.get_import_data` and a phone that has written
        passcodes and cards into the new lock over Bluetooth. The cloud copies the ekeys by itself, all of them, and
        takes up the passcodes and cards that are named here. Name only what the phone has really written: the page
        does not say that the cloud checks it.

        The call is on a Chinese page alone, which is in no menu. Its table and its sample call the two lists
        differently, so each goes under both names.

        A list that cannot be read is refused with 80002, an unknown lock with -1003, a caller without the right with
        -2018 or 20002.

        Args:
            lock_id: Id of the lock that has got the data.
            from_lock_id: Id of the lock that the data come from.
            passcode_ids: Ids of the passcodes that the phone has written, as `locks.get_import_data` gave them, as a
                JSON array.
            card_ids: Ids of the cards that the phone has written, as `locks.get_import_data` gave them, as a JSON
                array.

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

        See https://euopen.ttlock.com/document-pages/cloud/lock/importSuccess
        """
        from ..api.locks.report_lock_import import OPERATION

        return await self._session.call(
            OPERATION,
            {"lock_id": lock_id, "from_lock_id": from_lock_id, "passcode_ids": passcode_ids, "card_ids": card_ids},
        )

    async def rename(self, lock_id: int, name: str) -> CommandResult:
        """Give a lock another name.

        Changes the name of a lock in the cloud, the one that apps and listings show. The name under which the lock
        shows itself over Bluetooth stays. The page does not say whether ekeys that people hold already follow.

        A name that the cloud does not like is refused with 20008, an unknown lock with -1003, a caller without the
        right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            name: New name for the lock.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: The name of the lock is not valid (20008).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/lock/renameEn.html
        """
        from ..api.locks.rename_lock import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "name": name})

    async def change_admin_passcode(
        self, lock_id: int, passcode: str, *, via: Via | int = Via.GATEWAY
    ) -> CommandResult:
        """Change the administrator's passcode of a lock.

        Replaces the one passcode of a lock that always opens it; it cannot be deleted, only changed. Who types it
        can also enter the menu of the keypad, and there add, change and delete codes and cards. So it is a secret of
        the first order. Feature bit 18 says that the app kit can read it from the lock.

        It goes through a gateway near the lock or through the Wi-Fi of the lock; with `changeType` 1 it is only
        written down in the cloud, for a phone that has changed it at the lock before.

        The page names no codes for bad digits. By those of other passcodes, a wrong length is refused with -3006,
        digits that the lock has already with -3007, digits that are all alike or run up or down with -2032. On the
        way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock without
        network, in power saving, offline or busy (-3034 to -3037). After 1 the old passcode may hold or the new one.
        An unknown lock is refused with -1003, a caller without the right, which an authorised administrator lacks as
        well, with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcode: The new passcode as plain digits, not hashed, as text, since leading zeros count. The page does
                not tell the length; 4 to 9 digits is what passcodes have in general.
            via: Who carries the change to the lock. Newer English pages leave 3 out. Without the field the cloud
                takes 1.

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
            PasscodeTooSimpleError: The passcode is too simple (-2032).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lock/updateAdminPasscode
        """
        from ..api.locks.change_admin_passcode import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "passcode": passcode, "via": via})

    async def transfer(self, receiver_username: str, lock_ids: Sequence[int]) -> CommandResult:
        """Hand locks over to another account.

        Makes another account the top administrator of one or more locks, for good: the caller loses the
        administration at once, and only the receiver can give the locks back.

        Gateways do not come along. A gateway carries nothing to locks of another account, so hand it over as well,
        with `gateways.transfer`, or the locks lose their way to the cloud.

        The receiver must have an account: otherwise 20006 or -4064 is to be expected. Oneself as the receiver is
        refused with -3011, a list that cannot be read with 80002. An unknown lock is refused with -1003, a caller
        without the right with -2018 or 20002.

        Args:
            receiver_username: Account that gets the locks; it must exist.
            lock_ids: Ids of the locks, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A lock cannot be transferred to oneself (-3011). A field that holds JSON could not
                be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver does not exist (20006). The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/lock/transfer
        """
        from ..api.locks.transfer_locks import OPERATION

        return await self._session.call(OPERATION, {"receiver_username": receiver_username, "lock_ids": lock_ids})

    async def upload_battery(self, lock_id: int, electric_quantity: int) -> CommandResult:
        """Tell the cloud the charge of a lock.

        Tells the cloud how full the battery of a lock is, after a phone beside it has read that over Bluetooth with
        the app kit. Listings show it from then on. To have the cloud read it through a gateway, use
        `locks.query_battery`.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            electric_quantity: Charge of the battery in percent.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/lock/updateElectricQuantity
        """
        from ..api.locks.upload_lock_battery import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "electric_quantity": electric_quantity})

    async def initialize_v2(
        self,
        lock_name: str,
        lock_mac: str,
        lock_key: str,
        lock_flag_pos: int,
        aes_key_str: str,
        lock_version: LockVersion | Mapping[str, Any],
        admin_pwd: str,
        no_key_pwd: str,
        pwd_info: str,
        timestamp: str,
        special_value: int,
        electric_quantity: int,
        timezone_raw_offset: int,
        model_num: str,
        hardware_revision: str,
        firmware_revision: str,
        *,
        name: str | None = None,
        delete_pwd: str | None = None,
    ) -> InitializedLock:
        """Register a lock field by field, as the old app kit gives it.

        What `locks.initialize` was before the app kit sealed the data of a lock into one text. A phone beside the
        lock pairs with it over Bluetooth with the old kit, which was called V2, and gets all these fields from it;
        the cloud takes the lock in and makes the account its top administrator, with an ekey of its own.

        The call comes from an old page and is missing in the present documentation. With a current app kit use
        `locks.initialize`. Only the tables of the page are known, not its samples; so how `lockVersion` is written
        is known by its fields alone.

        The page names no codes of its own. Fields that the cloud cannot use are most likely refused with -3, JSON
        that it cannot read with 80002, a name that it does not like with 20008.

        Args:
            lock_name: Name under which the lock shows itself over Bluetooth.
            lock_mac: MAC address of the lock, such as `C5:40:E0:9C:8C:C1`.
            lock_key: Secret with which the app kit opens the lock.
            lock_flag_pos: A counter of the app kit, which the old way of resetting ekeys raises by one.
            aes_key_str: Secret with which the app kit talks to the lock.
            lock_version: Version data of the lock, written as a JSON object. The page lists `protocolType`,
                `protocolVersion`, `scene`, `groupId` and `orgId`; give all five.
            admin_pwd: Secret with which the app kit acts as administrator.
            no_key_pwd: The administrator's passcode of the lock, digits as text.
            pwd_info: Sealed data from which the cloud computes passcodes for the lock. Treat them like a key.
            timestamp: A time that belongs to `pwdInfo`; text on the page. Pass on what the app kit gave.
            special_value: What the lock can do, as the app kit gives it: the low 32 bits of `featureValue` as a
                number. The page calls it an Int.
            electric_quantity: Charge of the battery in percent.
            timezone_raw_offset: How far the clock of the lock is ahead of UTC, in milliseconds (28800000 is UTC+8);
                less than 0 west of it.
            model_num: Model of the lock.
            hardware_revision: Revision of the hardware.
            firmware_revision: Revision of the firmware.
            name: Name for the lock.
            delete_pwd: A passcode that wipes all others; given up since. Leave it out if the lock has none.

        Returns:
            A lock that the cloud has just taken in.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3). A field that holds JSON could not be
                read (80002). The name of the lock is not valid (20008).
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.sciener.com/doc/api/v3/lock/init
        """
        from ..api.locks.initialize_lock_v2_sdk import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_name": lock_name,
                "lock_mac": lock_mac,
                "lock_key": lock_key,
                "lock_flag_pos": lock_flag_pos,
                "aes_key_str": aes_key_str,
                "lock_version": lock_version,
                "admin_pwd": admin_pwd,
                "no_key_pwd": no_key_pwd,
                "pwd_info": pwd_info,
                "timestamp": timestamp,
                "special_value": special_value,
                "electric_quantity": electric_quantity,
                "timezone_raw_offset": timezone_raw_offset,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
                "name": name,
                "delete_pwd": delete_pwd,
            },
        )

    async def change_erasing_passcode(self, lock_id: int, passcode: str) -> CommandResult:
        """Record the erasing passcode of an old lock.

        Old locks have a passcode that wipes all others when somebody types it. This call tells the cloud a new one.
        Current locks do without, and `passcodes.delete` takes passcodes away one by one.

        The call stood in an old menu; its page could not be found, and the fields are those that old programs send.
        That a phone changes the lock first, over Bluetooth with the app kit, is a guess: no field says who carries
        the change. The page named as its source lists the erasing passcode among the details of a lock, not this
        call.

        An unknown lock should be refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            passcode: The new erasing passcode, as text, since leading zeros count. How many digits it may have is
                not known.

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

        See https://euopen.ttlock.com/doc/api/v3/lock/detail
        """
        from ..api.locks.change_erasing_passcode import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "passcode": passcode})

    async def get_recovery_data(self, lock_id: int) -> LockRecoverData:
        """Get the data to restore on a lock after a firmware upgrade.

        By its name, gives what a phone has to write back into a lock over Bluetooth when new firmware has wiped its
        memory. The lock is not asked.

        No page describes the call: it is defined, but not used, in sample programs of the vendor. So what the answer
        holds is unknown; fields beyond those below are kept in `additional_properties` of the model. Take it to hold
        secrets. The page named as its source is that of the firmware check, the step before, and does not mention
        it.

        An unknown lock should be refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            What a phone is to write back into a lock. No page lists its fields; these are those that any answer can
            carry.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/lockUpgrade/check
        """
        from ..api.locks.get_lock_recover_data import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def reset_ekeys(self, lock_id: int, lock_flag_pos: int) -> CommandResult:
        """Make all common ekeys of an old lock invalid.

        Ends the ekeys of all ordinary users of a lock in one go, by counting up the number that old ekeys carry. The
        administrator keeps theirs. With a current app kit, have a phone reset the ekeys at the lock and hand the new
        data to `locks.update_data` instead.

        The only page is that of version 2 of the interface; one old program was seen to use this path of version 3,
        so it may no longer be there. The page does not say how the lock learns of it; most likely a phone has told
        it over Bluetooth before the call.

        An unknown lock should be refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            lock_flag_pos: The counter of the app kit after the reset: one more than the `lockFlagPos` that the lock
                had before.

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

        See https://euopen.ttlock.com/doc/api/v2/lock/resetAllKey
        """
        from ..api.locks.reset_all_lock_ekeys import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "lock_flag_pos": lock_flag_pos})
