# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""IC cards that a person holds to a lock."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import OrderBy, ValidityType, Via

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import AddedCard, Card, CardPage, CommandResult, CyclicConfig


class Cards:
    """IC cards that a person holds to a lock."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        card_number: str,
        start: datetime | int,
        end: datetime | int,
        *,
        name: str | None = None,
        card_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedCard:
        """Add an IC card whose number the lock reads as it is.

        Puts an IC card into a lock, without end or for a period, by the number that the app kit or a card reader
        reports, and takes the number as it is. It goes through a gateway near the lock or through the Wi-Fi of the
        lock; with `addType` 1, which is how this call is used most, a phone has read the card at the lock before and
        the call only writes it down in the cloud. Feature bit 1 of a lock says that it takes cards, bit 34 that they
        can recur.

        Card readers differ in the order of the bytes. If a card that `cards.add_reversed` has added does not open
        the lock, add it with this call and `addType` 2. Once one of the two calls gives cards that open, stay with
        that call and with that make of reader.

        A lock holds at most 1000 cards; a full one answers -4056. A lock without the function is refused with -4043,
        a list of windows that cannot be read with 80002. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_number: Number of the card in decimal digits, as the app kit or a card reader reports it. Text, as
                it can exceed 32 bits.
            start: From when on the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            end: Until when the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            name: Name for the card.
            card_type: Whether the card opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring card only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the card to the lock. 3 stands on an older page only, 4 on none of this call.

        Returns:
            What is known of a card right after it was added.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/add
        """
        from ..api.cards.add_card import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "card_number": card_number,
                "start": start,
                "end": end,
                "name": name,
                "card_type": card_type,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def add_reversed(
        self,
        lock_id: int,
        card_number: str,
        start: datetime | int,
        end: datetime | int,
        *,
        name: str | None = None,
        card_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedCard:
        """Add an IC card whose number comes with its bytes in reverse.

        Puts an IC card into a lock, as `cards.add` does, and turns the bytes of its number round before: many card
        readers report them in the opposite order of what the lock reads. The turned number is what the cloud keeps
        and lists, so 3661413478 shows up as 1723612378. This call is mostly used with `addType` 2, through a gateway
        near the lock or through the Wi-Fi of the lock.

        If the card does not open the lock, the reader needs no turning: use `cards.add` with `addType` 2. Once one
        of the two calls gives cards that open, stay with that call and with that make of reader.

        A lock holds at most 1000 cards; a full one answers -4056. A lock without the function is refused with -4043,
        a list of windows that cannot be read with 80002. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_number: Number of the card in decimal digits, as the reader reports it and before any turning. Text,
                as it can exceed 32 bits.
            start: From when on the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            end: Until when the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            name: Name for the card.
            card_type: Whether the card opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring card only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the card to the lock. 3 stands on an older page only, 4 on none of this call.

        Returns:
            What is known of a card right after it was added.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/add
        """
        from ..api.cards.add_card_reversed_number import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "card_number": card_number,
                "start": start,
                "end": end,
                "name": name,
                "card_type": card_type,
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
    ) -> CardPage:
        """List the IC cards of a lock.

        Gives the IC cards of a lock page by page, from the memory of the cloud; the lock is not asked. An older page
        knows pages of 100 at most and no order.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many cards a page holds at most, up to 200.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.

        Returns:
            One page of cards.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/card/list
        """
        from ..api.cards.list_cards import OPERATION

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
    ) -> Iterator[Card]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/card/list
        """
        from ..api.cards.list_cards import OPERATION

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
    ) -> Iterator[CardPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/card/list
        """
        from ..api.cards.list_cards import OPERATION

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
    ) -> builtins.list[Card]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/card/list
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

    def delete(self, lock_id: int, card_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete an IC card by its id.

        Takes an IC card out of the lock, through a gateway near it or through the Wi-Fi of the lock; with
        `deleteType` 1 it is only struck off in the cloud, and a card that nobody took out of the lock goes on
        opening it.

        An id that is gone is refused with -1021. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_id: Id of the card.
            via: Who takes the card out of the lock. 3 is missing on the English page, 4 on all pages of this call.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            CardNotFoundError: The IC card does not exist (-1021).
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

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/card/delete.html
        """
        from ..api.cards.delete_card import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "card_id": card_id, "via": via})

    def delete_by_number(self, lock_id: int, card_number: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete or block an IC card by its number.

        Puts the number of a card on the block list of the lock, so that this card no longer opens it. It is meant
        for cards of which only the number is known, lost hotel cards among them; feature bit 26 of a lock says that
        it has such a list for hotel cards. It goes through a gateway near the lock or through the Wi-Fi of the lock;
        with `deleteType` 1 the call only records what a phone has done at the lock before.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_number: Number of the card, as the lock reads it. The page calls it an Int, but numbers such as
                3661413478 exceed 32 bits. A number here, a text where a card is added or listed.
            via: Who tells the lock. 3 stands on the Chinese page only, 4 on none of this call.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/deleteByCardNumber
        """
        from ..api.cards.delete_card_by_number import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "card_number": card_number, "via": via})

    def change_period(
        self,
        lock_id: int,
        card_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when an IC card opens.

        Gives an IC card another period, and other windows if it is a recurring one. A card cannot be made permanent
        this way: delete it and add it anew. The change goes to the lock through a gateway near it or through the
        Wi-Fi of the lock; with `changeType` 1 it is only written down in the cloud.

        An id that is gone is refused with -1021, a list of windows that cannot be read with 80002. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_id: Id of the card.
            start: From when on the card is to open, in milliseconds since 1970. 0 for no limit is not possible here.
                An aware datetime, or the milliseconds.
            end: Until when the card is to open, in milliseconds since 1970. 0 for no limit is not possible here. An
                aware datetime, or the milliseconds.
            cyclic_config: For a recurring card, which needs it: one window for each day of the week, all with the
                same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. 3 is on the Chinese pages, 4 on none of this call.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            CardNotFoundError: The IC card does not exist (-1021).
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

        See https://euopen.ttlock.com/document-pages/cloud/card/update
        """
        from ..api.cards.change_card_period import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "card_id": card_id,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def clear(self, lock_id: int) -> CommandResult:
        """Strike all IC cards of a lock off the cloud.

        Removes all IC cards of a lock from the cloud, after a phone next to the lock has cleared them there over
        Bluetooth with the app kit. No gateway can do that part. Without it the cards stay in the lock and go on
        opening it, and the cloud no longer knows of them.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/clear
        """
        from ..api.cards.clear_cards import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def rename(self, lock_id: int, card_id: int, name: str) -> CommandResult:
        """Rename an IC card.

        Gives an IC card another name. The name lives in the cloud, so the lock need not be reached.

        An id that is gone is refused with -1021. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            card_id: Id of the card.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            CardNotFoundError: The IC card does not exist (-1021).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/card/rename
        """
        from ..api.cards.rename_card import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "card_id": card_id, "name": name})


class AsyncCards:
    """IC cards that a person holds to a lock."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        card_number: str,
        start: datetime | int,
        end: datetime | int,
        *,
        name: str | None = None,
        card_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedCard:
        """Add an IC card whose number the lock reads as it is.

        Puts an IC card into a lock, without end or for a period, by the number that the app kit or a card reader
        reports, and takes the number as it is. It goes through a gateway near the lock or through the Wi-Fi of the
        lock; with `addType` 1, which is how this call is used most, a phone has read the card at the lock before and
        the call only writes it down in the cloud. Feature bit 1 of a lock says that it takes cards, bit 34 that they
        can recur.

        Card readers differ in the order of the bytes. If a card that `cards.add_reversed` has added does not open
        the lock, add it with this call and `addType` 2. Once one of the two calls gives cards that open, stay with
        that call and with that make of reader.

        A lock holds at most 1000 cards; a full one answers -4056. A lock without the function is refused with -4043,
        a list of windows that cannot be read with 80002. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_number: Number of the card in decimal digits, as the app kit or a card reader reports it. Text, as
                it can exceed 32 bits.
            start: From when on the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            end: Until when the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            name: Name for the card.
            card_type: Whether the card opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring card only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the card to the lock. 3 stands on an older page only, 4 on none of this call.

        Returns:
            What is known of a card right after it was added.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/add
        """
        from ..api.cards.add_card import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "card_number": card_number,
                "start": start,
                "end": end,
                "name": name,
                "card_type": card_type,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def add_reversed(
        self,
        lock_id: int,
        card_number: str,
        start: datetime | int,
        end: datetime | int,
        *,
        name: str | None = None,
        card_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> AddedCard:
        """Add an IC card whose number comes with its bytes in reverse.

        Puts an IC card into a lock, as `cards.add` does, and turns the bytes of its number round before: many card
        readers report them in the opposite order of what the lock reads. The turned number is what the cloud keeps
        and lists, so 3661413478 shows up as 1723612378. This call is mostly used with `addType` 2, through a gateway
        near the lock or through the Wi-Fi of the lock.

        If the card does not open the lock, the reader needs no turning: use `cards.add` with `addType` 2. Once one
        of the two calls gives cards that open, stay with that call and with that make of reader.

        A lock holds at most 1000 cards; a full one answers -4056. A lock without the function is refused with -4043,
        a list of windows that cannot be read with 80002. An unknown lock is refused with -1003, a caller without the
        right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_number: Number of the card in decimal digits, as the reader reports it and before any turning. Text,
                as it can exceed 32 bits.
            start: From when on the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            end: Until when the card opens, in milliseconds since 1970. 0 in both times for no limit. An aware
                datetime, or the milliseconds.
            name: Name for the card.
            card_type: Whether the card opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring card only, which needs it: one window for each day of the week, all with
                the same hours, which count by the clock of the lock.
            via: Who carries the card to the lock. 3 stands on an older page only, 4 on none of this call.

        Returns:
            What is known of a card right after it was added.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/add
        """
        from ..api.cards.add_card_reversed_number import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "card_number": card_number,
                "start": start,
                "end": end,
                "name": name,
                "card_type": card_type,
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
    ) -> CardPage:
        """List the IC cards of a lock.

        Gives the IC cards of a lock page by page, from the memory of the cloud; the lock is not asked. An older page
        knows pages of 100 at most and no order.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many cards a page holds at most, up to 200.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.

        Returns:
            One page of cards.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/card/list
        """
        from ..api.cards.list_cards import OPERATION

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
    ) -> AsyncIterator[Card]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/card/list
        """
        from ..api.cards.list_cards import OPERATION

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
    ) -> AsyncIterator[CardPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/card/list
        """
        from ..api.cards.list_cards import OPERATION

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
    ) -> builtins.list[Card]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            search_str: Only cards whose name resembles this.
            order_by: Order of the cards. The table of the page requires it and its samples leave it out, so it is
                optional here; which order the cloud then takes, no page says.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/card/list
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

    async def delete(self, lock_id: int, card_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete an IC card by its id.

        Takes an IC card out of the lock, through a gateway near it or through the Wi-Fi of the lock; with
        `deleteType` 1 it is only struck off in the cloud, and a card that nobody took out of the lock goes on
        opening it.

        An id that is gone is refused with -1021. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_id: Id of the card.
            via: Who takes the card out of the lock. 3 is missing on the English page, 4 on all pages of this call.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            CardNotFoundError: The IC card does not exist (-1021).
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

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/card/delete.html
        """
        from ..api.cards.delete_card import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "card_id": card_id, "via": via})

    async def delete_by_number(self, lock_id: int, card_number: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Delete or block an IC card by its number.

        Puts the number of a card on the block list of the lock, so that this card no longer opens it. It is meant
        for cards of which only the number is known, lost hotel cards among them; feature bit 26 of a lock says that
        it has such a list for hotel cards. It goes through a gateway near the lock or through the Wi-Fi of the lock;
        with `deleteType` 1 the call only records what a phone has done at the lock before.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_number: Number of the card, as the lock reads it. The page calls it an Int, but numbers such as
                3661413478 exceed 32 bits. A number here, a text where a card is added or listed.
            via: Who tells the lock. 3 stands on the Chinese page only, 4 on none of this call.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/deleteByCardNumber
        """
        from ..api.cards.delete_card_by_number import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "card_number": card_number, "via": via})

    async def change_period(
        self,
        lock_id: int,
        card_id: int,
        start: datetime | int,
        end: datetime | int,
        *,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change when an IC card opens.

        Gives an IC card another period, and other windows if it is a recurring one. A card cannot be made permanent
        this way: delete it and add it anew. The change goes to the lock through a gateway near it or through the
        Wi-Fi of the lock; with `changeType` 1 it is only written down in the cloud.

        An id that is gone is refused with -1021, a list of windows that cannot be read with 80002. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            card_id: Id of the card.
            start: From when on the card is to open, in milliseconds since 1970. 0 for no limit is not possible here.
                An aware datetime, or the milliseconds.
            end: Until when the card is to open, in milliseconds since 1970. 0 for no limit is not possible here. An
                aware datetime, or the milliseconds.
            cyclic_config: For a recurring card, which needs it: one window for each day of the week, all with the
                same hours, which count by the clock of the lock.
            via: Who carries the change to the lock. 3 is on the Chinese pages, 4 on none of this call.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            CardNotFoundError: The IC card does not exist (-1021).
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

        See https://euopen.ttlock.com/document-pages/cloud/card/update
        """
        from ..api.cards.change_card_period import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "card_id": card_id,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def clear(self, lock_id: int) -> CommandResult:
        """Strike all IC cards of a lock off the cloud.

        Removes all IC cards of a lock from the cloud, after a phone next to the lock has cleared them there over
        Bluetooth with the app kit. No gateway can do that part. Without it the cards stay in the lock and go on
        opening it, and the cloud no longer knows of them.

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

        See https://euopen.ttlock.com/document-pages/cloud/card/clear
        """
        from ..api.cards.clear_cards import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def rename(self, lock_id: int, card_id: int, name: str) -> CommandResult:
        """Rename an IC card.

        Gives an IC card another name. The name lives in the cloud, so the lock need not be reached.

        An id that is gone is refused with -1021. An unknown lock is refused with -1003, a caller without the right
        with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            card_id: Id of the card.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            CardNotFoundError: The IC card does not exist (-1021).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/card/rename
        """
        from ..api.cards.rename_card import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "card_id": card_id, "name": name})
