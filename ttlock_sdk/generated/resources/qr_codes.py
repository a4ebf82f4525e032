# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""QR codes that open a lock when they are shown to it."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions
from ..models import QrCodeType, QrCodeVia

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedQrCode,
        CommandResult,
        CyclicConfig,
        QrCode,
        QrCodeData,
        QrCodePage,
    )


class QrCodes:
    """QR codes that open a lock when they are shown to it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        qr_code_type: QrCodeType | int,
        *,
        name: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        refresh_time: int | None = None,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: QrCodeVia | int = QrCodeVia.CLOUD,
        qr_code_number: int | None = None,
    ) -> AddedQrCode:
        """Add a QR code.

        Makes a QR code that opens a lock when it is shown to it. A random one is made by the cloud alone and needs
        neither phone nor gateway; the lock must have feature bit 44. One of a number of your own goes into the lock,
        through a gateway or its Wi-Fi (`addType` 2) or by a phone that has done it before (1), and needs feature bit
        108. A lock without the feature answers -4043.

        The code that is shown changes every `refreshTime` minutes. To show it yourself, draw what
        `qr_codes.get_data` gives; the `link` of the answer is a page that shows it. Windows that cannot be read are
        refused with 80002.

        That a period needs both its times follows from the meaning; the page marks them as optional. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            qr_code_type: When the code opens.
            name: Name for the code.
            start: From when on it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            end: Until when it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            refresh_time: How many minutes a code that is shown serves before another one has to be shown.
            cyclic_config: For a recurring code only, which needs it: one window for each day of the week, all with
                the same hours, by the clock of the lock.
            via: How the code gets to the lock: not at all for a random one, which is the default.
            qr_code_number: Number of a code of your own, from 65535 to 4294967295, which no other has; the present
                time in seconds does well. Needed unless the cloud makes the number.

        Returns:
            What is known of a QR code right after it was added.

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

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/add
        """
        from ..api.qr_codes.add_qr_code import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "qr_code_type": qr_code_type,
                "name": name,
                "start": start,
                "end": end,
                "refresh_time": refresh_time,
                "cyclic_config": cyclic_config,
                "via": via,
                "qr_code_number": qr_code_number,
            },
        )

    def list(self, lock_id: int, page_no: int = 1, page_size: int = 20, name: str | None = None) -> QrCodePage:
        """List the QR codes of a lock.

        Gives the QR codes of a lock page by page, from the memory of the cloud. An older page allows 100 on a page,
        the newer one 200.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many codes a page holds at most, up to 200.
            name: Only codes of this name.

        Returns:
            One page of QR codes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        from ..api.qr_codes.list_qr_codes import OPERATION

        return self._session.call(
            OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size, "name": name}
        )

    def iter(
        self,
        lock_id: int,
        *,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[QrCode]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            name: Only codes of this name.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        from ..api.qr_codes.list_qr_codes import OPERATION

        return self._session.items(
            OPERATION, {"lock_id": lock_id, "name": name}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        lock_id: int,
        *,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[QrCodePage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            name: Only codes of this name.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        from ..api.qr_codes.list_qr_codes import OPERATION

        return self._session.pages(
            OPERATION, {"lock_id": lock_id, "name": name}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self,
        lock_id: int,
        *,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[QrCode]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            name: Only codes of this name.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        return builtins.list(
            self.iter(lock_id, name=name, page_size=page_size, start_page=start_page, concurrency=concurrency)
        )

    def get_data(self, qr_code_id: int) -> QrCodeData:
        """Get what a QR code shows.

        Gives a QR code with the text that is to be drawn as its picture. Outside of its time there is no text. Draw
        it anew once `refreshTime` minutes have gone.

        A caller without the right is refused with -2018 or 20002.

        Args:
            qr_code_id: Id of the QR code.

        Returns:
            A QR code and the text that is its picture.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/getData
        """
        from ..api.qr_codes.get_qr_code_data import OPERATION

        return self._session.call(OPERATION, {"qr_code_id": qr_code_id})

    def update(
        self,
        qr_code_id: int,
        *,
        qr_code_type: QrCodeType | int | None = None,
        name: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        refresh_time: int | None = None,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: QrCodeVia | int = QrCodeVia.CLOUD,
    ) -> CommandResult:
        """Change name or time of a QR code.

        Changes a QR code, but for its type, which the call names without changing it. A random code is changed in
        the cloud alone; one of a number of your own also in the lock, through a gateway or its Wi-Fi (`changeType`
        2) or by a phone that has done it before (1).

        The page requires both the type and the switch, and leaves both out of its example; so the type is optional
        here, and the switch is sent with the default that the page names. A caller without the right is refused with
        -2018 or 20002, windows that cannot be read with 80002. A lock without the function answers -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            qr_code_id: Id of the QR code.
            qr_code_type: The type that the code has; it cannot be changed. The page requires it, its example has
                none.
            name: The new name.
            start: The new beginning, in milliseconds since 1970. An aware datetime, or the milliseconds.
            end: The new end, in milliseconds since 1970. An aware datetime, or the milliseconds.
            refresh_time: How many minutes a code that is shown serves.
            cyclic_config: The windows of a recurring code, which needs them.
            via: How the change gets to the lock: not at all for a random code, which is the default.

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
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/update
        """
        from ..api.qr_codes.update_qr_code import OPERATION

        return self._session.call(
            OPERATION,
            {
                "qr_code_id": qr_code_id,
                "qr_code_type": qr_code_type,
                "name": name,
                "start": start,
                "end": end,
                "refresh_time": refresh_time,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def delete(self, lock_id: int, qr_code_id: int, *, via: QrCodeVia | int = QrCodeVia.CLOUD) -> CommandResult:
        """Delete a QR code.

        Deletes a QR code. A random one that is on show goes on opening for up to ten minutes. A lock that takes
        codes of your own (feature bit 108) can also have random ones deleted by phone or gateway.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            qr_code_id: Id of the QR code.
            via: How the deletion gets to the lock: not at all for a random code, which is the default.

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

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/delete
        """
        from ..api.qr_codes.delete_qr_code import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "qr_code_id": qr_code_id, "via": via})

    def clear(self, lock_id: int, *, via: QrCodeVia | int = QrCodeVia.CLOUD) -> CommandResult:
        """Delete all QR codes of a lock.

        Deletes all QR codes of one kind: 0 the random ones, in the cloud alone; 1 or 2 those of a number of your
        own, by phone or gateway. Where both kinds exist, call it twice.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            via: Which codes are deleted, and how: the random ones by default.

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

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/clear
        """
        from ..api.qr_codes.clear_qr_codes import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "via": via})


class AsyncQrCodes:
    """QR codes that open a lock when they are shown to it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        qr_code_type: QrCodeType | int,
        *,
        name: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        refresh_time: int | None = None,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: QrCodeVia | int = QrCodeVia.CLOUD,
        qr_code_number: int | None = None,
    ) -> AddedQrCode:
        """Add a QR code.

        Makes a QR code that opens a lock when it is shown to it. A random one is made by the cloud alone and needs
        neither phone nor gateway; the lock must have feature bit 44. One of a number of your own goes into the lock,
        through a gateway or its Wi-Fi (`addType` 2) or by a phone that has done it before (1), and needs feature bit
        108. A lock without the feature answers -4043.

        The code that is shown changes every `refreshTime` minutes. To show it yourself, draw what
        `qr_codes.get_data` gives; the `link` of the answer is a page that shows it. Windows that cannot be read are
        refused with 80002.

        That a period needs both its times follows from the meaning; the page marks them as optional. An unknown lock
        is refused with -1003, a caller without the right with -2018 or 20002.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            qr_code_type: When the code opens.
            name: Name for the code.
            start: From when on it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            end: Until when it opens, in milliseconds since 1970. Needed for a period. An aware datetime, or the
                milliseconds.
            refresh_time: How many minutes a code that is shown serves before another one has to be shown.
            cyclic_config: For a recurring code only, which needs it: one window for each day of the week, all with
                the same hours, by the clock of the lock.
            via: How the code gets to the lock: not at all for a random one, which is the default.
            qr_code_number: Number of a code of your own, from 65535 to 4294967295, which no other has; the present
                time in seconds does well. Needed unless the cloud makes the number.

        Returns:
            What is known of a QR code right after it was added.

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

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/add
        """
        from ..api.qr_codes.add_qr_code import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "qr_code_type": qr_code_type,
                "name": name,
                "start": start,
                "end": end,
                "refresh_time": refresh_time,
                "cyclic_config": cyclic_config,
                "via": via,
                "qr_code_number": qr_code_number,
            },
        )

    async def list(self, lock_id: int, page_no: int = 1, page_size: int = 20, name: str | None = None) -> QrCodePage:
        """List the QR codes of a lock.

        Gives the QR codes of a lock page by page, from the memory of the cloud. An older page allows 100 on a page,
        the newer one 200.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many codes a page holds at most, up to 200.
            name: Only codes of this name.

        Returns:
            One page of QR codes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        from ..api.qr_codes.list_qr_codes import OPERATION

        return await self._session.call(
            OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size, "name": name}
        )

    def iter(
        self,
        lock_id: int,
        *,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[QrCode]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            name: Only codes of this name.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        from ..api.qr_codes.list_qr_codes import OPERATION

        return self._session.items(
            OPERATION, {"lock_id": lock_id, "name": name}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        lock_id: int,
        *,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[QrCodePage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            name: Only codes of this name.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        from ..api.qr_codes.list_qr_codes import OPERATION

        return self._session.pages(
            OPERATION, {"lock_id": lock_id, "name": name}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self,
        lock_id: int,
        *,
        name: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[QrCode]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            name: Only codes of this name.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/list
        """
        return [
            item
            async for item in self.iter(
                lock_id, name=name, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def get_data(self, qr_code_id: int) -> QrCodeData:
        """Get what a QR code shows.

        Gives a QR code with the text that is to be drawn as its picture. Outside of its time there is no text. Draw
        it anew once `refreshTime` minutes have gone.

        A caller without the right is refused with -2018 or 20002.

        Args:
            qr_code_id: Id of the QR code.

        Returns:
            A QR code and the text that is its picture.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/getData
        """
        from ..api.qr_codes.get_qr_code_data import OPERATION

        return await self._session.call(OPERATION, {"qr_code_id": qr_code_id})

    async def update(
        self,
        qr_code_id: int,
        *,
        qr_code_type: QrCodeType | int | None = None,
        name: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        refresh_time: int | None = None,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: QrCodeVia | int = QrCodeVia.CLOUD,
    ) -> CommandResult:
        """Change name or time of a QR code.

        Changes a QR code, but for its type, which the call names without changing it. A random code is changed in
        the cloud alone; one of a number of your own also in the lock, through a gateway or its Wi-Fi (`changeType`
        2) or by a phone that has done it before (1).

        The page requires both the type and the switch, and leaves both out of its example; so the type is optional
        here, and the switch is sent with the default that the page names. A caller without the right is refused with
        -2018 or 20002, windows that cannot be read with 80002. A lock without the function answers -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            qr_code_id: Id of the QR code.
            qr_code_type: The type that the code has; it cannot be changed. The page requires it, its example has
                none.
            name: The new name.
            start: The new beginning, in milliseconds since 1970. An aware datetime, or the milliseconds.
            end: The new end, in milliseconds since 1970. An aware datetime, or the milliseconds.
            refresh_time: How many minutes a code that is shown serves.
            cyclic_config: The windows of a recurring code, which needs them.
            via: How the change gets to the lock: not at all for a random code, which is the default.

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
            NotSupportedError: The lock cannot do this, or it is switched off in its settings (-4043).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            PowerSavingError: The Wi-Fi lock is saving power and takes no remote commands (-3035).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/update
        """
        from ..api.qr_codes.update_qr_code import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "qr_code_id": qr_code_id,
                "qr_code_type": qr_code_type,
                "name": name,
                "start": start,
                "end": end,
                "refresh_time": refresh_time,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def delete(self, lock_id: int, qr_code_id: int, *, via: QrCodeVia | int = QrCodeVia.CLOUD) -> CommandResult:
        """Delete a QR code.

        Deletes a QR code. A random one that is on show goes on opening for up to ten minutes. A lock that takes
        codes of your own (feature bit 108) can also have random ones deleted by phone or gateway.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            qr_code_id: Id of the QR code.
            via: How the deletion gets to the lock: not at all for a random code, which is the default.

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

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/delete
        """
        from ..api.qr_codes.delete_qr_code import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "qr_code_id": qr_code_id, "via": via})

    async def clear(self, lock_id: int, *, via: QrCodeVia | int = QrCodeVia.CLOUD) -> CommandResult:
        """Delete all QR codes of a lock.

        Deletes all QR codes of one kind: 0 the random ones, in the cloud alone; 1 or 2 those of a number of your
        own, by phone or gateway. Where both kinds exist, call it twice.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002, a lock without the
        function with -4043.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            lock_id: Id of the lock.
            via: Which codes are deleted, and how: the random ones by default.

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

        See https://euopen.ttlock.com/document-pages/cloud/qrCode/clear
        """
        from ..api.qr_codes.clear_qr_codes import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "via": via})
