# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Locks that are connected by a Wi-Fi of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..models import YesNo

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import CommandResult, WifiLockDetail


class WifiLocks:
    """Locks that are connected by a Wi-Fi of their own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def upload_network(
        self,
        lock_id: int,
        *,
        network_name: str | None = None,
        wifi_mac: str | None = None,
        rssi: int | None = None,
        use_static_ip: YesNo | int | None = None,
        ip: str | None = None,
        subnet_mask: str | None = None,
        default_gateway: str | None = None,
        preferred_dns: str | None = None,
        alternate_dns: str | None = None,
    ) -> CommandResult:
        """Tell the cloud of the Wi-Fi that a lock was joined to.

        Writes down the network of a Wi-Fi lock, after the app kit has joined the lock to it over Bluetooth. The lock
        itself is not changed. It fails while the lock has not reached the server for Wi-Fi locks; with which code
        the page does not say. Feature bit 56 of a lock says that it has Wi-Fi, 58 that it can have a fixed address.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            network_name: Name of the Wi-Fi, its SSID.
            wifi_mac: MAC address of the Wi-Fi.
            rssi: How strongly the lock hears the Wi-Fi, in dBm, a negative number such as -75.
            use_static_ip: Whether the lock has a fixed address. The page calls it true or false; a form carries it
                as 1 or 0.
            ip: The fixed address of the lock.
            subnet_mask: Subnet mask that goes with the fixed address.
            default_gateway: Address of the router that goes with the fixed address.
            preferred_dns: Address of the name server that is asked first.
            alternate_dns: Address of the name server that is asked when the first does not answer.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/wifiLock/updateNetwork
        """
        from ..api.wifi_locks.upload_wifi_lock_network import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "network_name": network_name,
                "wifi_mac": wifi_mac,
                "rssi": rssi,
                "use_static_ip": use_static_ip,
                "ip": ip,
                "subnet_mask": subnet_mask,
                "default_gateway": default_gateway,
                "preferred_dns": preferred_dns,
                "alternate_dns": alternate_dns,
            },
        )

    def get(self, lock_id: int) -> WifiLockDetail:
        """Get the network of a Wi-Fi lock, and whether it is online.

        Gives network, signal and connection of a Wi-Fi lock as the cloud knows them; the lock is not asked. A lock
        that saves power takes no commands from the cloud while it sleeps, and refuses them with -3035.

        A lock that was never joined to a network is refused with -3034. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            How a Wi-Fi lock is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).

        See https://euopen.ttlock.com/document-pages/cloud/wifiLock/detail
        """
        from ..api.wifi_locks.get_wifi_lock_detail import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})


class AsyncWifiLocks:
    """Locks that are connected by a Wi-Fi of their own."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def upload_network(
        self,
        lock_id: int,
        *,
        network_name: str | None = None,
        wifi_mac: str | None = None,
        rssi: int | None = None,
        use_static_ip: YesNo | int | None = None,
        ip: str | None = None,
        subnet_mask: str | None = None,
        default_gateway: str | None = None,
        preferred_dns: str | None = None,
        alternate_dns: str | None = None,
    ) -> CommandResult:
        """Tell the cloud of the Wi-Fi that a lock was joined to.

        Writes down the network of a Wi-Fi lock, after the app kit has joined the lock to it over Bluetooth. The lock
        itself is not changed. It fails while the lock has not reached the server for Wi-Fi locks; with which code
        the page does not say. Feature bit 56 of a lock says that it has Wi-Fi, 58 that it can have a fixed address.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            network_name: Name of the Wi-Fi, its SSID.
            wifi_mac: MAC address of the Wi-Fi.
            rssi: How strongly the lock hears the Wi-Fi, in dBm, a negative number such as -75.
            use_static_ip: Whether the lock has a fixed address. The page calls it true or false; a form carries it
                as 1 or 0.
            ip: The fixed address of the lock.
            subnet_mask: Subnet mask that goes with the fixed address.
            default_gateway: Address of the router that goes with the fixed address.
            preferred_dns: Address of the name server that is asked first.
            alternate_dns: Address of the name server that is asked when the first does not answer.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/wifiLock/updateNetwork
        """
        from ..api.wifi_locks.upload_wifi_lock_network import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "network_name": network_name,
                "wifi_mac": wifi_mac,
                "rssi": rssi,
                "use_static_ip": use_static_ip,
                "ip": ip,
                "subnet_mask": subnet_mask,
                "default_gateway": default_gateway,
                "preferred_dns": preferred_dns,
                "alternate_dns": alternate_dns,
            },
        )

    async def get(self, lock_id: int) -> WifiLockDetail:
        """Get the network of a Wi-Fi lock, and whether it is online.

        Gives network, signal and connection of a Wi-Fi lock as the cloud knows them; the lock is not asked. A lock
        that saves power takes no commands from the cloud while it sleeps, and refuses them with -3035.

        A lock that was never joined to a network is refused with -3034. An unknown lock is refused with -1003, a
        caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            How a Wi-Fi lock is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            WifiNotConfiguredError: The Wi-Fi lock has no network (-3034).

        See https://euopen.ttlock.com/document-pages/cloud/wifiLock/detail
        """
        from ..api.wifi_locks.get_wifi_lock_detail import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})
