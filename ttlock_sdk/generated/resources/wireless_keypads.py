# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Keypads that stand apart from their lock."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedWirelessKeypad,
        CommandResult,
        FirmwareUpgrade,
        WirelessKeypad,
    )


class WirelessKeypads:
    """Keypads that stand apart from their lock."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        number: str,
        name: str,
        mac: str,
        feature_value: str,
        *,
        electric_quantity: int | None = None,
    ) -> AddedWirelessKeypad:
        """Write down a wireless keypad that a phone has added.

        Tells the cloud of a wireless keypad that the app kit on a phone has added at the lock; without that the lock
        does not know it. A lock may have several. Feature bit 24 of a lock says that it takes wireless keypads, bit
        84 that it takes multifunction ones.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            number: Serial number of the keypad.
            name: Name for the keypad.
            mac: Bluetooth address of the keypad.
            feature_value: What the keypad can do, as a hexadecimal number from the app kit. No page explains its
                bits.
            electric_quantity: Charge of its battery in percent.

        Returns:
            What is known of a wireless keypad right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/add
        """
        from ..api.wireless_keypads.add_wireless_keypad import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "name": name,
                "mac": mac,
                "feature_value": feature_value,
                "electric_quantity": electric_quantity,
            },
        )

    def list(self, lock_id: int) -> builtins.list[WirelessKeypad]:
        """List the wireless keypads of a lock.

        Gives all wireless keypads of a lock in one answer, from the memory of the cloud; no device is asked.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The keypads.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/list
        """
        from ..api.wireless_keypads.list_wireless_keypads import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def rename(self, keypad_id: int, name: str) -> CommandResult:
        """Rename a wireless keypad.

        Gives a keypad another name, in the cloud alone.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/rename
        """
        from ..api.wireless_keypads.rename_wireless_keypad import OPERATION

        return self._session.call(OPERATION, {"keypad_id": keypad_id, "name": name})

    def delete(self, keypad_id: int) -> CommandResult:
        """Take a wireless keypad out of the cloud.

        Takes a keypad out of the cloud. The page says nothing of the keypad or the lock, so do not take it for
        granted that the keypad stops working.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/delete
        """
        from ..api.wireless_keypads.delete_wireless_keypad import OPERATION

        return self._session.call(OPERATION, {"keypad_id": keypad_id})

    def check_upgrade(self, keypad_id: int, slot_number: int) -> FirmwareUpgrade:
        """Ask whether there is newer firmware for a keypad.

        Tells whether there is newer firmware for a multifunction keypad, and hands it out. The app kit puts it into
        the keypad over Bluetooth; afterwards call `wireless_keypads.report_upgrade`. That the answer can be 2, for
        unknown, stands on the English page alone; unlike the call for remotes this one has no fields for model and
        versions.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.
            slot_number: Number of the slot that the keypad has at the lock, as the app kit tells it. The page does
                not explain it.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/upgrade
        """
        from ..api.wireless_keypads.check_wireless_keypad_upgrade import OPERATION

        return self._session.call(OPERATION, {"keypad_id": keypad_id, "slot_number": slot_number})

    def report_upgrade(self, keypad_id: int, slot_number: int, *, feature_value: str | None = None) -> CommandResult:
        """Tell that a keypad has new firmware.

        Tells the cloud that the app kit has put new firmware into a multifunction keypad. Call it after success
        only.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.
            slot_number: Number of the slot that the keypad has at the lock, as the app kit tells it. The page does
                not explain it.
            feature_value: What the keypad can do now, as a hexadecimal number.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/upgradeSuccess
        """
        from ..api.wireless_keypads.report_wireless_keypad_upgrade import OPERATION

        return self._session.call(
            OPERATION, {"keypad_id": keypad_id, "slot_number": slot_number, "feature_value": feature_value}
        )

    def check_upgrade_on_premise(
        self, secret: str, model_num: str, hardware_revision: str, firmware_revision: str, *, account: str | None = None
    ) -> FirmwareUpgrade:
        """Check for newer keypad firmware in an installation of one's own.

        For customers who run the cloud on premises: compares the revisions that are sent with the newest firmware,
        and hands that firmware out. The caller is known by a secret that TTLock gives out by hand; there is neither
        application nor token, and no time of the request. Everybody else uses `wireless_keypads.check_upgrade`.

        A missing argument is refused with -3 as everywhere; how a wrong secret is answered is not documented. What
        stands at the end of the answer could not be read on the page; it is taken over from the like call for
        gateways, so it is only partly known.

        Args:
            secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
            model_num: Model of the device, as the app kit has read it.
            hardware_revision: Version of its hardware.
            firmware_revision: Version of the firmware that it runs.
            account: Account that asks; the page calls it a number.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/en/cloud/wirelessKeypad/checkUpgradeOnPremise
        """
        from ..api.wireless_keypads.check_wireless_keypad_upgrade_on_premise import (
            OPERATION,
        )

        return self._session.call(
            OPERATION,
            {
                "secret": secret,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
                "account": account,
            },
        )


class AsyncWirelessKeypads:
    """Keypads that stand apart from their lock."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        number: str,
        name: str,
        mac: str,
        feature_value: str,
        *,
        electric_quantity: int | None = None,
    ) -> AddedWirelessKeypad:
        """Write down a wireless keypad that a phone has added.

        Tells the cloud of a wireless keypad that the app kit on a phone has added at the lock; without that the lock
        does not know it. A lock may have several. Feature bit 24 of a lock says that it takes wireless keypads, bit
        84 that it takes multifunction ones.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            number: Serial number of the keypad.
            name: Name for the keypad.
            mac: Bluetooth address of the keypad.
            feature_value: What the keypad can do, as a hexadecimal number from the app kit. No page explains its
                bits.
            electric_quantity: Charge of its battery in percent.

        Returns:
            What is known of a wireless keypad right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/add
        """
        from ..api.wireless_keypads.add_wireless_keypad import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "name": name,
                "mac": mac,
                "feature_value": feature_value,
                "electric_quantity": electric_quantity,
            },
        )

    async def list(self, lock_id: int) -> builtins.list[WirelessKeypad]:
        """List the wireless keypads of a lock.

        Gives all wireless keypads of a lock in one answer, from the memory of the cloud; no device is asked.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The keypads.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/list
        """
        from ..api.wireless_keypads.list_wireless_keypads import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def rename(self, keypad_id: int, name: str) -> CommandResult:
        """Rename a wireless keypad.

        Gives a keypad another name, in the cloud alone.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/rename
        """
        from ..api.wireless_keypads.rename_wireless_keypad import OPERATION

        return await self._session.call(OPERATION, {"keypad_id": keypad_id, "name": name})

    async def delete(self, keypad_id: int) -> CommandResult:
        """Take a wireless keypad out of the cloud.

        Takes a keypad out of the cloud. The page says nothing of the keypad or the lock, so do not take it for
        granted that the keypad stops working.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/delete
        """
        from ..api.wireless_keypads.delete_wireless_keypad import OPERATION

        return await self._session.call(OPERATION, {"keypad_id": keypad_id})

    async def check_upgrade(self, keypad_id: int, slot_number: int) -> FirmwareUpgrade:
        """Ask whether there is newer firmware for a keypad.

        Tells whether there is newer firmware for a multifunction keypad, and hands it out. The app kit puts it into
        the keypad over Bluetooth; afterwards call `wireless_keypads.report_upgrade`. That the answer can be 2, for
        unknown, stands on the English page alone; unlike the call for remotes this one has no fields for model and
        versions.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.
            slot_number: Number of the slot that the keypad has at the lock, as the app kit tells it. The page does
                not explain it.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/upgrade
        """
        from ..api.wireless_keypads.check_wireless_keypad_upgrade import OPERATION

        return await self._session.call(OPERATION, {"keypad_id": keypad_id, "slot_number": slot_number})

    async def report_upgrade(
        self, keypad_id: int, slot_number: int, *, feature_value: str | None = None
    ) -> CommandResult:
        """Tell that a keypad has new firmware.

        Tells the cloud that the app kit has put new firmware into a multifunction keypad. Call it after success
        only.

        A caller without the right is refused with -2018 or 20002.

        Args:
            keypad_id: Id of the keypad.
            slot_number: Number of the slot that the keypad has at the lock, as the app kit tells it. The page does
                not explain it.
            feature_value: What the keypad can do now, as a hexadecimal number.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/wirelessKeypad/upgradeSuccess
        """
        from ..api.wireless_keypads.report_wireless_keypad_upgrade import OPERATION

        return await self._session.call(
            OPERATION, {"keypad_id": keypad_id, "slot_number": slot_number, "feature_value": feature_value}
        )

    async def check_upgrade_on_premise(
        self, secret: str, model_num: str, hardware_revision: str, firmware_revision: str, *, account: str | None = None
    ) -> FirmwareUpgrade:
        """Check for newer keypad firmware in an installation of one's own.

        For customers who run the cloud on premises: compares the revisions that are sent with the newest firmware,
        and hands that firmware out. The caller is known by a secret that TTLock gives out by hand; there is neither
        application nor token, and no time of the request. Everybody else uses `wireless_keypads.check_upgrade`.

        A missing argument is refused with -3 as everywhere; how a wrong secret is answered is not documented. What
        stands at the end of the answer could not be read on the page; it is taken over from the like call for
        gateways, so it is only partly known.

        Args:
            secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
            model_num: Model of the device, as the app kit has read it.
            hardware_revision: Version of its hardware.
            firmware_revision: Version of the firmware that it runs.
            account: Account that asks; the page calls it a number.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/en/cloud/wirelessKeypad/checkUpgradeOnPremise
        """
        from ..api.wireless_keypads.check_wireless_keypad_upgrade_on_premise import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION,
            {
                "secret": secret,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
                "account": account,
            },
        )
