# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Palms that a lock recognises by their veins."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import ValidityType, Via

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedPalmVein,
        CommandResult,
        CyclicConfig,
        PalmVein,
        PalmVeinPage,
    )


class PalmVeins:
    """Palms that a lock recognises by their veins."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        number: str,
        start: datetime | int,
        end: datetime | int,
        *,
        name: str | None = None,
        palm_vein_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
    ) -> AddedPalmVein:
        """Write down the veins of a palm that a phone has put into a lock.

        Writes the vein pattern of a palm down in the cloud, after a phone next to the lock has taken it over
        Bluetooth with the app kit, which gave `number`. The page knows no way through a gateway: without the phone's
        part the cloud knows a palm that opens nothing.

        A list of windows that cannot be read is refused with 80002, and a lock without the function presumably with
        -4043. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. Feature bit 70
        of a lock says that it knows palm veins.

        Args:
            lock_id: Id of the lock.
            number: Number of the palm vein pattern in the lock, from the app kit. Text, as numbers such as
                50432139657219 exceed 32 bits.
            start: From when on the palm opens, in milliseconds since 1970. Whether 0 can stand for no limit, the
                page does not say, so it is not taken here. An aware datetime, or the milliseconds.
            end: Until when the palm opens, in milliseconds since 1970. Whether 0 can stand for no limit, the page
                does not say, so it is not taken here. An aware datetime, or the milliseconds.
            name: Name for the palm vein pattern, such as that of the person.
            palm_vein_type: Whether the palm opens all the time between start and end, or in windows that come back
                every week.
            cyclic_config: For a recurring palm only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.

        Returns:
            What is known of a palm vein pattern right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/addPalmVein
        """
        from ..api.palm_veins.add_palm_vein import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "start": start,
                "end": end,
                "name": name,
                "palm_vein_type": palm_vein_type,
                "cyclic_config": cyclic_config,
            },
        )

    def list(self, lock_id: int, page_no: int = 1, page_size: int = 20, search_str: str | None = None) -> PalmVeinPage:
        """List the palm veins of a lock.

        Gives the palm veins that a lock knows page by page, from the memory of the cloud; the lock is not asked.
        They come in an order that the page does not name and that cannot be chosen.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many palm veins a page holds at most, up to 200.
            search_str: Only palm veins whose name resembles this.

        Returns:
            One page of palm veins.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        from ..api.palm_veins.list_palm_veins import OPERATION

        return self._session.call(
            OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size, "search_str": search_str}
        )

    def iter(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[PalmVein]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only palm veins whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        from ..api.palm_veins.list_palm_veins import OPERATION

        return self._session.items(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[PalmVeinPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only palm veins whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        from ..api.palm_veins.list_palm_veins import OPERATION

        return self._session.pages(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[PalmVein]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only palm veins whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        return builtins.list(
            self.iter(
                lock_id, search_str=search_str, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        )

    def change_period(
        self,
        palm_vein_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when a palm opens.

        Gives a palm another period, and other windows if it is a recurring one. The id alone tells which lock is
        meant. The change goes to the lock through a gateway near it or through the Wi-Fi of the lock; with `type` 1
        it is only written down in the cloud, which is what the cloud does when the field is missing, too.

        A list of windows that cannot be read is refused with 80002. A caller without the right is refused with -2018
        or 20002. Which code refuses an id that is gone, no page says; codes of which nothing is known are passed on
        as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            palm_vein_id: Id of the palm vein pattern.
            start: From when on the palm is to open, in milliseconds since 1970. Whether 0 can stand for no limit,
                the page does not say, so it is not taken here. An aware datetime, or the milliseconds.
            end: Until when the palm is to open, in milliseconds since 1970. Whether 0 can stand for no limit, the
                page does not say, so it is not taken here. An aware datetime, or the milliseconds.
            cyclic_config: For a recurring palm, which needs it: one window for each day of the week, all with the
                same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. It has nothing to do with the `type` of adding. 4 is for a Wi-Fi
                lock, which follows when it wakes; the success of the call then only means that the cloud has taken
                note.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/palmVein/changePalmVeinPeriod
        """
        from ..api.palm_veins.change_palm_vein_period import OPERATION

        return self._session.call(
            OPERATION,
            {"palm_vein_id": palm_vein_id, "start": start, "end": end, "cyclic_config": cyclic_config, "via": via},
        )

    def delete(self, palm_vein_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a palm vein pattern.

        Takes the veins of a palm out of the lock, through a gateway near it or through the Wi-Fi of the lock. The id
        alone tells which lock is meant. With `type` 1, which the cloud also takes when the field is missing, they
        are only struck off in the cloud, and a palm that nobody took out of the lock goes on opening it.

        A caller without the right is refused with -2018 or 20002. Which code refuses an id that is gone, no page
        says; codes of which nothing is known are passed on as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            palm_vein_id: Id of the palm vein pattern.
            via: Who takes the palm vein pattern out of the lock. 4 is for a Wi-Fi lock, which follows when it wakes;
                the success of the call then only means that the cloud has taken note.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/palmVein/deletePalmVein
        """
        from ..api.palm_veins.delete_palm_vein import OPERATION

        return self._session.call(OPERATION, {"palm_vein_id": palm_vein_id, "via": via})

    def rename(self, palm_vein_id: int, *, name: str | None = None) -> CommandResult:
        """Rename a palm vein pattern.

        Gives the veins of a palm another name. The name lives in the cloud, so the lock need not be reached.

        A caller without the right is refused with -2018 or 20002. Which code refuses an id that is gone, no page
        says; codes of which nothing is known are passed on as they are.

        Args:
            palm_vein_id: Id of the palm vein pattern.
            name: The new name. The page calls it optional and does not say what a call without it does.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/palmVein/renamePalmVein
        """
        from ..api.palm_veins.rename_palm_vein import OPERATION

        return self._session.call(OPERATION, {"palm_vein_id": palm_vein_id, "name": name})

    def clear(self, lock_id: int) -> CommandResult:
        """Strike all palm veins of a lock off the cloud.

        Removes all palm veins of a lock from the cloud. The page does not say whether the lock forgets them, too,
        and asks for neither phone nor gateway. The like calls for cards, fingerprints and faces reach the cloud
        alone, so clear the lock with a phone first: a palm that is still in it presumably goes on opening it,
        unknown to the cloud.

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

        See https://euopen.ttlock.com/document-pages/en/palmVein/clearPalmVein
        """
        from ..api.palm_veins.clear_palm_veins import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


class AsyncPalmVeins:
    """Palms that a lock recognises by their veins."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        number: str,
        start: datetime | int,
        end: datetime | int,
        *,
        name: str | None = None,
        palm_vein_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
    ) -> AddedPalmVein:
        """Write down the veins of a palm that a phone has put into a lock.

        Writes the vein pattern of a palm down in the cloud, after a phone next to the lock has taken it over
        Bluetooth with the app kit, which gave `number`. The page knows no way through a gateway: without the phone's
        part the cloud knows a palm that opens nothing.

        A list of windows that cannot be read is refused with 80002, and a lock without the function presumably with
        -4043. An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. Feature bit 70
        of a lock says that it knows palm veins.

        Args:
            lock_id: Id of the lock.
            number: Number of the palm vein pattern in the lock, from the app kit. Text, as numbers such as
                50432139657219 exceed 32 bits.
            start: From when on the palm opens, in milliseconds since 1970. Whether 0 can stand for no limit, the
                page does not say, so it is not taken here. An aware datetime, or the milliseconds.
            end: Until when the palm opens, in milliseconds since 1970. Whether 0 can stand for no limit, the page
                does not say, so it is not taken here. An aware datetime, or the milliseconds.
            name: Name for the palm vein pattern, such as that of the person.
            palm_vein_type: Whether the palm opens all the time between start and end, or in windows that come back
                every week.
            cyclic_config: For a recurring palm only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.

        Returns:
            What is known of a palm vein pattern right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/addPalmVein
        """
        from ..api.palm_veins.add_palm_vein import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "start": start,
                "end": end,
                "name": name,
                "palm_vein_type": palm_vein_type,
                "cyclic_config": cyclic_config,
            },
        )

    async def list(
        self, lock_id: int, page_no: int = 1, page_size: int = 20, search_str: str | None = None
    ) -> PalmVeinPage:
        """List the palm veins of a lock.

        Gives the palm veins that a lock knows page by page, from the memory of the cloud; the lock is not asked.
        They come in an order that the page does not name and that cannot be chosen.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many palm veins a page holds at most, up to 200.
            search_str: Only palm veins whose name resembles this.

        Returns:
            One page of palm veins.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        from ..api.palm_veins.list_palm_veins import OPERATION

        return await self._session.call(
            OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size, "search_str": search_str}
        )

    def iter(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[PalmVein]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only palm veins whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        from ..api.palm_veins.list_palm_veins import OPERATION

        return self._session.items(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[PalmVeinPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only palm veins whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        from ..api.palm_veins.list_palm_veins import OPERATION

        return self._session.pages(
            OPERATION, {"lock_id": lock_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self,
        lock_id: int,
        *,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[PalmVein]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only palm veins whose name resembles this.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/palmVein/getPalmVeinList
        """
        return [
            item
            async for item in self.iter(
                lock_id, search_str=search_str, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def change_period(
        self,
        palm_vein_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when a palm opens.

        Gives a palm another period, and other windows if it is a recurring one. The id alone tells which lock is
        meant. The change goes to the lock through a gateway near it or through the Wi-Fi of the lock; with `type` 1
        it is only written down in the cloud, which is what the cloud does when the field is missing, too.

        A list of windows that cannot be read is refused with 80002. A caller without the right is refused with -2018
        or 20002. Which code refuses an id that is gone, no page says; codes of which nothing is known are passed on
        as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            palm_vein_id: Id of the palm vein pattern.
            start: From when on the palm is to open, in milliseconds since 1970. Whether 0 can stand for no limit,
                the page does not say, so it is not taken here. An aware datetime, or the milliseconds.
            end: Until when the palm is to open, in milliseconds since 1970. Whether 0 can stand for no limit, the
                page does not say, so it is not taken here. An aware datetime, or the milliseconds.
            cyclic_config: For a recurring palm, which needs it: one window for each day of the week, all with the
                same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. It has nothing to do with the `type` of adding. 4 is for a Wi-Fi
                lock, which follows when it wakes; the success of the call then only means that the cloud has taken
                note.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/palmVein/changePalmVeinPeriod
        """
        from ..api.palm_veins.change_palm_vein_period import OPERATION

        return await self._session.call(
            OPERATION,
            {"palm_vein_id": palm_vein_id, "start": start, "end": end, "cyclic_config": cyclic_config, "via": via},
        )

    async def delete(self, palm_vein_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete a palm vein pattern.

        Takes the veins of a palm out of the lock, through a gateway near it or through the Wi-Fi of the lock. The id
        alone tells which lock is meant. With `type` 1, which the cloud also takes when the field is missing, they
        are only struck off in the cloud, and a palm that nobody took out of the lock goes on opening it.

        A caller without the right is refused with -2018 or 20002. Which code refuses an id that is gone, no page
        says; codes of which nothing is known are passed on as they are.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            palm_vein_id: Id of the palm vein pattern.
            via: Who takes the palm vein pattern out of the lock. 4 is for a Wi-Fi lock, which follows when it wakes;
                the success of the call then only means that the cloud has taken note.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/palmVein/deletePalmVein
        """
        from ..api.palm_veins.delete_palm_vein import OPERATION

        return await self._session.call(OPERATION, {"palm_vein_id": palm_vein_id, "via": via})

    async def rename(self, palm_vein_id: int, *, name: str | None = None) -> CommandResult:
        """Rename a palm vein pattern.

        Gives the veins of a palm another name. The name lives in the cloud, so the lock need not be reached.

        A caller without the right is refused with -2018 or 20002. Which code refuses an id that is gone, no page
        says; codes of which nothing is known are passed on as they are.

        Args:
            palm_vein_id: Id of the palm vein pattern.
            name: The new name. The page calls it optional and does not say what a call without it does.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/palmVein/renamePalmVein
        """
        from ..api.palm_veins.rename_palm_vein import OPERATION

        return await self._session.call(OPERATION, {"palm_vein_id": palm_vein_id, "name": name})

    async def clear(self, lock_id: int) -> CommandResult:
        """Strike all palm veins of a lock off the cloud.

        Removes all palm veins of a lock from the cloud. The page does not say whether the lock forgets them, too,
        and asks for neither phone nor gateway. The like calls for cards, fingerprints and faces reach the cloud
        alone, so clear the lock with a phone first: a palm that is still in it presumably goes on opening it,
        unknown to the cloud.

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

        See https://euopen.ttlock.com/document-pages/en/palmVein/clearPalmVein
        """
        from ..api.palm_veins.clear_palm_veins import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
