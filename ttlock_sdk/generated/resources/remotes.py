# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Remote controls of a lock."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..models import OrderBy, ValidityType, Via

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedRemote,
        CommandResult,
        CyclicConfig,
        FirmwareInfo,
        FirmwareUpgrade,
        Remote,
    )


class Remotes:
    """Remote controls of a lock."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        number: str,
        mac: str,
        start: datetime | int,
        end: datetime | int,
        electric_quantity: int,
        firmware_info: FirmwareInfo | Mapping[str, Any],
        *,
        name: str | None = None,
        remote_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
    ) -> AddedRemote:
        """Write down a remote that a phone has added.

        Tells the cloud of a remote control that the app kit on a phone has added at the lock; without that the lock
        does not know it. A lock may have several. Feature bit 41 of a lock says that it takes remotes.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A list of windows that
        cannot be read is refused with 80002.

        Args:
            lock_id: Id of the lock.
            number: Serial number of the remote, such as RC_a8179f.
            mac: Bluetooth address of the remote.
            start: From when on it opens, in milliseconds since 1970. That 0 stands for no limit is taken over from
                cards; the page does not say so. An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970; 0 likewise. An aware datetime, or the milliseconds.
            electric_quantity: Charge of its battery in percent.
            firmware_info: Model and firmware, as the app kit has read them.
            name: Name for the remote.
            remote_type: Whether it opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring remote only, which needs it: one window for each day of the week, all with
                the same hours, by the clock of the lock.

        Returns:
            What is known of a remote right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/remote/add
        """
        from ..api.remotes.add_remote import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "mac": mac,
                "start": start,
                "end": end,
                "electric_quantity": electric_quantity,
                "firmware_info": firmware_info,
                "name": name,
                "remote_type": remote_type,
                "cyclic_config": cyclic_config,
            },
        )

    def list(self, lock_id: int, *, order_by: OrderBy | int | None = None) -> builtins.list[Remote]:
        """List the remotes of a lock.

        Gives all remotes of a lock in one answer, from the memory of the cloud; neither the lock nor a remote is
        asked.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            order_by: Order of the listing. The page requires it and leaves it out of its example.

        Returns:
            The remotes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/remote/list
        """
        from ..api.remotes.list_remotes import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "order_by": order_by})

    def update(
        self,
        remote_id: int,
        *,
        name: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change name or time of a remote.

        Changes a remote: in the lock through a gateway or its Wi-Fi, or, after a phone has done it there, in the
        cloud alone. With 1 and no phone the lock keeps the old time. The English page names the switch `changeType`,
        the Chinese ones `type`; both are sent, as the lock would keep its old time if the cloud read only the other
        one.

        One page requires the name. A list of windows that cannot be read is refused with 80002, a caller without the
        right with -2018 or 20002. Which code an unknown remote gets is not documented.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            remote_id: Id of the remote.
            name: The new name.
            start: The new beginning, in milliseconds since 1970. An aware datetime, or the milliseconds.
            end: The new end, in milliseconds since 1970. An aware datetime, or the milliseconds.
            cyclic_config: The windows of a recurring remote, which needs them.
            via: Who carries the change to the lock. 3, for NB-IoT locks, stands on the Chinese pages alone.

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

        See https://euopen.ttlock.com/document-pages/cloud/remote/update
        """
        from ..api.remotes.update_remote import OPERATION

        return self._session.call(
            OPERATION,
            {
                "remote_id": remote_id,
                "name": name,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    def delete(self, remote_id: int) -> CommandResult:
        """Take a remote out of the cloud.

        Takes a remote out of the cloud, after the app kit on a phone has taken it out of the lock. There is no way
        through a gateway: without the phone the remote goes on opening the lock.

        A caller without the right is refused with -2018 or 20002.

        Args:
            remote_id: Id of the remote.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/remote/delete
        """
        from ..api.remotes.delete_remote import OPERATION

        return self._session.call(OPERATION, {"remote_id": remote_id})

    def clear(self, lock_id: int) -> CommandResult:
        """Take all remotes of a lock out of the cloud.

        Takes all remotes of a lock out of the cloud, after the app kit on a phone has taken them out of the lock.
        The call has no way through a gateway: without the phone the remotes stay in the lock, and the cloud no
        longer knows of them.

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

        See https://euopen.ttlock.com/document-pages/cloud/remote/clear
        """
        from ..api.remotes.clear_remotes import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def check_upgrade(
        self,
        remote_id: int,
        *,
        model_num: str | None = None,
        hardware_revision: str | None = None,
        firmware_revision: str | None = None,
    ) -> FirmwareUpgrade:
        """Ask whether there is newer firmware for a remote.

        Tells whether there is newer firmware for a remote, and hands it out. The app kit puts it into the remote
        over Bluetooth; afterwards call `remotes.report_upgrade`. If the answer is 2, have the app kit read model and
        versions, and call again with them.

        A caller without the right is refused with -2018 or 20002.

        Args:
            remote_id: Id of the remote.
            model_num: Model of the device, as the app kit has read it.
            hardware_revision: Version of its hardware.
            firmware_revision: Version of the firmware that it runs.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/remote/upgrade
        """
        from ..api.remotes.check_remote_upgrade import OPERATION

        return self._session.call(
            OPERATION,
            {
                "remote_id": remote_id,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
            },
        )

    def report_upgrade(self, remote_id: int, *, feature_value: str | None = None) -> CommandResult:
        """Tell that a remote has new firmware.

        Tells the cloud that the app kit has put new firmware into a remote. Call it after success only. The example
        of the page also sends a number of a slot, which its table does not have.

        A caller without the right is refused with -2018 or 20002.

        Args:
            remote_id: Id of the remote.
            feature_value: What the remote can do now, as a hexadecimal number.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/remote/upgradeSuccess
        """
        from ..api.remotes.report_remote_upgrade import OPERATION

        return self._session.call(OPERATION, {"remote_id": remote_id, "feature_value": feature_value})


class AsyncRemotes:
    """Remote controls of a lock."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        number: str,
        mac: str,
        start: datetime | int,
        end: datetime | int,
        electric_quantity: int,
        firmware_info: FirmwareInfo | Mapping[str, Any],
        *,
        name: str | None = None,
        remote_type: ValidityType | int = ValidityType.NORMAL,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
    ) -> AddedRemote:
        """Write down a remote that a phone has added.

        Tells the cloud of a remote control that the app kit on a phone has added at the lock; without that the lock
        does not know it. A lock may have several. Feature bit 41 of a lock says that it takes remotes.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. A list of windows that
        cannot be read is refused with 80002.

        Args:
            lock_id: Id of the lock.
            number: Serial number of the remote, such as RC_a8179f.
            mac: Bluetooth address of the remote.
            start: From when on it opens, in milliseconds since 1970. That 0 stands for no limit is taken over from
                cards; the page does not say so. An aware datetime, or the milliseconds.
            end: Until when it opens, in milliseconds since 1970; 0 likewise. An aware datetime, or the milliseconds.
            electric_quantity: Charge of its battery in percent.
            firmware_info: Model and firmware, as the app kit has read them.
            name: Name for the remote.
            remote_type: Whether it opens all the time between start and end, or in windows that come back every
                week.
            cyclic_config: For a recurring remote only, which needs it: one window for each day of the week, all with
                the same hours, by the clock of the lock.

        Returns:
            What is known of a remote right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/remote/add
        """
        from ..api.remotes.add_remote import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "mac": mac,
                "start": start,
                "end": end,
                "electric_quantity": electric_quantity,
                "firmware_info": firmware_info,
                "name": name,
                "remote_type": remote_type,
                "cyclic_config": cyclic_config,
            },
        )

    async def list(self, lock_id: int, *, order_by: OrderBy | int | None = None) -> builtins.list[Remote]:
        """List the remotes of a lock.

        Gives all remotes of a lock in one answer, from the memory of the cloud; neither the lock nor a remote is
        asked.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            order_by: Order of the listing. The page requires it and leaves it out of its example.

        Returns:
            The remotes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/remote/list
        """
        from ..api.remotes.list_remotes import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "order_by": order_by})

    async def update(
        self,
        remote_id: int,
        *,
        name: str | None = None,
        start: datetime | int | None = None,
        end: datetime | int | None = None,
        cyclic_config: Sequence[CyclicConfig | Mapping[str, Any]] | None = None,
        via: Via | int = Via.GATEWAY,
    ) -> CommandResult:
        """Change name or time of a remote.

        Changes a remote: in the lock through a gateway or its Wi-Fi, or, after a phone has done it there, in the
        cloud alone. With 1 and no phone the lock keeps the old time. The English page names the switch `changeType`,
        the Chinese ones `type`; both are sent, as the lock would keep its old time if the cloud read only the other
        one.

        One page requires the name. A list of windows that cannot be read is refused with 80002, a caller without the
        right with -2018 or 20002. Which code an unknown remote gets is not documented.

        On the way to the lock: no gateway near it (-2012), gateway offline or busy (-3002, -3003), Wi-Fi lock
        without network, in power saving, offline or busy (-3034 to -3037). After 1 the cloud does not know how it
        ended.

        Args:
            remote_id: Id of the remote.
            name: The new name.
            start: The new beginning, in milliseconds since 1970. An aware datetime, or the milliseconds.
            end: The new end, in milliseconds since 1970. An aware datetime, or the milliseconds.
            cyclic_config: The windows of a recurring remote, which needs them.
            via: Who carries the change to the lock. 3, for NB-IoT locks, stands on the Chinese pages alone.

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

        See https://euopen.ttlock.com/document-pages/cloud/remote/update
        """
        from ..api.remotes.update_remote import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "remote_id": remote_id,
                "name": name,
                "start": start,
                "end": end,
                "cyclic_config": cyclic_config,
                "via": via,
            },
        )

    async def delete(self, remote_id: int) -> CommandResult:
        """Take a remote out of the cloud.

        Takes a remote out of the cloud, after the app kit on a phone has taken it out of the lock. There is no way
        through a gateway: without the phone the remote goes on opening the lock.

        A caller without the right is refused with -2018 or 20002.

        Args:
            remote_id: Id of the remote.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/remote/delete
        """
        from ..api.remotes.delete_remote import OPERATION

        return await self._session.call(OPERATION, {"remote_id": remote_id})

    async def clear(self, lock_id: int) -> CommandResult:
        """Take all remotes of a lock out of the cloud.

        Takes all remotes of a lock out of the cloud, after the app kit on a phone has taken them out of the lock.
        The call has no way through a gateway: without the phone the remotes stay in the lock, and the cloud no
        longer knows of them.

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

        See https://euopen.ttlock.com/document-pages/cloud/remote/clear
        """
        from ..api.remotes.clear_remotes import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def check_upgrade(
        self,
        remote_id: int,
        *,
        model_num: str | None = None,
        hardware_revision: str | None = None,
        firmware_revision: str | None = None,
    ) -> FirmwareUpgrade:
        """Ask whether there is newer firmware for a remote.

        Tells whether there is newer firmware for a remote, and hands it out. The app kit puts it into the remote
        over Bluetooth; afterwards call `remotes.report_upgrade`. If the answer is 2, have the app kit read model and
        versions, and call again with them.

        A caller without the right is refused with -2018 or 20002.

        Args:
            remote_id: Id of the remote.
            model_num: Model of the device, as the app kit has read it.
            hardware_revision: Version of its hardware.
            firmware_revision: Version of the firmware that it runs.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/remote/upgrade
        """
        from ..api.remotes.check_remote_upgrade import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "remote_id": remote_id,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
            },
        )

    async def report_upgrade(self, remote_id: int, *, feature_value: str | None = None) -> CommandResult:
        """Tell that a remote has new firmware.

        Tells the cloud that the app kit has put new firmware into a remote. Call it after success only. The example
        of the page also sends a number of a slot, which its table does not have.

        A caller without the right is refused with -2018 or 20002.

        Args:
            remote_id: Id of the remote.
            feature_value: What the remote can do now, as a hexadecimal number.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/remote/upgradeSuccess
        """
        from ..api.remotes.report_remote_upgrade import OPERATION

        return await self._session.call(OPERATION, {"remote_id": remote_id, "feature_value": feature_value})
