# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from ..._runtime.operation import WalkOptions
from ..models import OrderBy

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        FirmwareUpgrade,
        Gateway,
        GatewayDevice,
        GatewayInitResult,
        GatewayLock,
        GatewayPage,
        GatewayUpgrade,
        NearbyGateway,
    )


class Gateways:
    """Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(self, page_no: int = 1, page_size: int = 20, order_by: OrderBy | int = OrderBy.NEWEST) -> GatewayPage:
        """List the gateways of the account.

        Gives the gateways of the account page by page, with the state of their connection as the cloud knows it; no
        gateway is asked. A dead token is refused with 10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many gateways a page holds at most, up to 200.
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.

        Returns:
            One page of gateways.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.call(OPERATION, {"page_no": page_no, "page_size": page_size, "order_by": order_by})

    def iter(
        self,
        *,
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[Gateway]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.items(OPERATION, {"order_by": order_by}, WalkOptions(page_size, start_page, concurrency))

    def pages(
        self,
        *,
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[GatewayPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.pages(OPERATION, {"order_by": order_by}, WalkOptions(page_size, start_page, concurrency))

    def all(
        self,
        *,
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Gateway]:
        """Walk through all pages and give everything as a list.

        Args:
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        return builtins.list(
            self.iter(order_by=order_by, page_size=page_size, start_page=start_page, concurrency=concurrency)
        )

    def list_locks(self, gateway_id: int) -> builtins.list[GatewayLock]:
        """List the locks that a gateway has seen lately.

        Gives the locks near a gateway, with the strength of their signal, all in one answer. It comes from the
        memory of the cloud: a lock stays in it for 30 minutes after it was last seen, so the locks of a dead gateway
        vanish only then.

        Gateway and locks must belong to the same administrator account. An unknown gateway is refused with -4037, a
        caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The locks that the gateway has seen during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/listLock
        """
        from ..api.gateways.list_gateway_locks import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})

    def get(self, gateway_id: int) -> Gateway:
        """Get one gateway of the account.

        Gives what the cloud knows of one gateway: its model, its network, how many locks it hears, and whether it is
        connected. The gateway is not asked, so a loss of power or network shows some minutes late.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            A gateway of the account.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/detail
        """
        from ..api.gateways.get_gateway import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})

    def list_devices(self, gateway_id: int) -> builtins.list[GatewayDevice]:
        """List the locks and meters that a gateway has heard lately.

        Gives the locks, electricity meters and water meters near a gateway, with the strength of their signal, all
        in one answer. For locks alone there is `gateways.list_locks`.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and devices must belong
        to the same administrator account.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The devices that the gateway has heard during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/listDevice
        """
        from ..api.gateways.list_gateway_devices import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})

    def list_by_lock(self, lock_id: int) -> builtins.list[NearbyGateway]:
        """List the gateways near a lock.

        Gives the gateways that hear a lock, with the strength of its signal at each, all in one answer. A command
        from afar goes through the one that hears it best.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and lock must belong to
        the same administrator account.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The gateways that have heard the device during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/listByLock
        """
        from ..api.gateways.list_lock_gateways import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def list_by_electricity_meter(self, meter_id: int) -> builtins.list[NearbyGateway]:
        """List the gateways near an electricity meter.

        Gives the gateways that hear an electricity meter, with the strength of its signal at each, all in one
        answer. A command from afar goes through the one that hears it best.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and electricity meter
        must belong to the same administrator account. Unlike the list among the calls of electricity meters, this
        one bears the ids of the gateways.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the electricity meter.

        Returns:
            The gateways that have heard the device during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/listByElectricMeter
        """
        from ..api.gateways.list_electric_meter_gateway_links import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def list_by_water_meter(self, meter_id: int) -> builtins.list[NearbyGateway]:
        """List the gateways near a water meter.

        Gives the gateways that hear a water meter, with the strength of its signal at each, all in one answer. A
        command from afar goes through the one that hears it best.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and water meter must
        belong to the same administrator account.

        The path is spelled as the page prints it, twice, and looks like a slip for `listByWaterMeter`; nobody has
        tried which of the two the cloud knows. The sample of the page names its field `electricMeterId`, the table
        `waterMeterId`, which is sent.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the water meter.

        Returns:
            The gateways that have heard the device during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/listByWaterMeter
        """
        from ..api.gateways.list_water_meter_gateway_links import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def get_init_result(self, gateway_net_mac: str) -> GatewayInitResult:
        """Ask whether a gateway that was just set up has reached the cloud.

        Tells the id of a gateway that the app kit has put into the network over Bluetooth. The gateway reports to
        the cloud by itself; this call looks for it among those that were added to the account within the last three
        minutes, so it must follow the setup at once. An answer with an id means that all went well. How an arrival
        that has not happened yet is answered is not documented, so ask again after some seconds; once the three
        minutes are over, set the gateway up anew.

        Afterwards hand over what the app kit read from the gateway, with `gateways.upload_detail`. A dead token is
        refused with 10003 or 10004.

        Args:
            gateway_net_mac: MAC address with which the gateway is in the network, as the app kit gave it. When the
                gateway got another name than that address during the setup, this name.

        Returns:
            The gateway that was just set up.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/isInitSuccess
        """
        from ..api.gateways.get_gateway_init_result import OPERATION

        return self._session.call(OPERATION, {"gateway_net_mac": gateway_net_mac})

    def upload_detail(
        self,
        gateway_id: int,
        model_num: str,
        hardware_revision: str,
        firmware_revision: str,
        *,
        network_name: str | None = None,
    ) -> CommandResult:
        """Tell the cloud model, firmware and network of a gateway.

        Hands over what the app kit has read from a gateway over Bluetooth while it set it up. Without these data
        `gateways.check_upgrade` cannot tell whether there is newer firmware.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.
            model_num: Model of the gateway, as the app kit read it.
            hardware_revision: Version of its hardware, as the app kit read it.
            firmware_revision: Version of the firmware that it runs, as the app kit read it.
            network_name: Name of the network that the gateway was put into. The table of the page requires it; a
                gateway on the mobile network (4G) may go without.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/uploadDetail
        """
        from ..api.gateways.upload_gateway_detail import OPERATION

        return self._session.call(
            OPERATION,
            {
                "gateway_id": gateway_id,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
                "network_name": network_name,
            },
        )

    def rename(self, gateway_id: int, name: str) -> CommandResult:
        """Give a gateway another name.

        Changes the name under which the cloud lists a gateway. It concerns the cloud only; the gateway may be
        offline.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/rename
        """
        from ..api.gateways.rename_gateway import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id, "name": name})

    def delete(self, gateway_id: int) -> CommandResult:
        """Remove a gateway from the account.

        Takes a gateway out of the account. Locks and meters that no other gateway hears are then out of reach from
        afar. Setting a gateway up again takes the app kit on a phone beside it.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/gateway/delete
        """
        from ..api.gateways.delete_gateway import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})

    def transfer(self, receiver_username: str, gateway_ids: Sequence[int]) -> CommandResult:
        """Hand gateways over to another account.

        Makes another account the owner of one or more gateways, for good: only the receiver can give them back. The
        locks near them stay with their owner, and a gateway carries nothing to locks of another account. So hand
        over the locks as well, with `/v3/lock/transfer`, or they lose their way to the cloud.

        The receiver must have an account: otherwise 20006 or -4064 is to be expected. Oneself as the receiver is
        refused with -3016, a list that cannot be read with 80002. An unknown gateway is refused with -4037, a caller
        without the right with -2018 or 20002.

        Args:
            receiver_username: Account that gets the gateways; it must exist.
            gateway_ids: Ids of the gateways, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidRequestError: A gateway cannot be transferred to oneself (-3016). A field that holds JSON could
                not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver does not exist (20006). The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/transfer
        """
        from ..api.gateways.transfer_gateways import OPERATION

        return self._session.call(OPERATION, {"receiver_username": receiver_username, "gateway_ids": gateway_ids})

    def check_upgrade(self, gateway_id: int) -> GatewayUpgrade:
        """Check whether there is newer firmware for a gateway.

        Compares the firmware that the cloud last heard of with the newest one. The cloud knows what
        `gateways.upload_detail` told it; without that the answer is unknown. Unlike the checks for locks and
        accessories it does not hand out the firmware: put the gateway into upgrade mode with
        `gateways.set_upgrade_mode`, and let the app kit do the rest beside it.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            Whether a gateway needs newer firmware; the firmware itself is not handed out.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/checkUpgrade
        """
        from ..api.gateways.check_gateway_upgrade import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})

    def set_upgrade_mode(self, gateway_id: int) -> CommandResult:
        """Put a gateway into upgrade mode.

        Makes a gateway ready for new firmware, which the app kit then puts into it from nearby over Bluetooth. The
        command goes out over the network, so the gateway must be online. In this mode it carries nothing: locks and
        meters that no other gateway hears cannot be reached until it is done. How long the mode lasts when no
        firmware comes is not documented.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002. A gateway that is
        offline or busy answers -3002 or -3003; with 1 the outcome is unknown.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayNotFoundError: The gateway does not exist (-4037).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/setIntoUpgradeMode
        """
        from ..api.gateways.set_gateway_upgrade_mode import OPERATION

        return self._session.call(OPERATION, {"gateway_id": gateway_id})

    def check_upgrade_on_premise(
        self, secret: str, model_num: str, hardware_revision: str, firmware_revision: str, *, account: int | None = None
    ) -> FirmwareUpgrade:
        """Check for newer gateway firmware in an installation of one's own.

        For customers who run the cloud on premises: compares the revisions that are sent with the newest firmware,
        and hands that firmware out. The caller is known by a secret that TTLock gives out by hand; there is neither
        application nor account, and no time of the request. Everybody else uses `gateways.check_upgrade`.

        The page stands in the Chinese documentation alone and names no codes of its own. A missing argument is
        refused with -3 as everywhere; how a wrong secret is answered is not documented.

        Args:
            secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
            model_num: Model of the gateway, as the app kit read it.
            hardware_revision: Version of its hardware, as the app kit read it.
            firmware_revision: Version of the firmware that it runs, as the app kit read it.
            account: User for whom the check is made, so that firmware can be offered to some users only. It is a
                number here; the same call for locks takes a text such as a mail address.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/checkUpgradeOnPremise
        """
        from ..api.gateways.check_gateway_upgrade_on_premise import OPERATION

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


class AsyncGateways:
    """Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self, page_no: int = 1, page_size: int = 20, order_by: OrderBy | int = OrderBy.NEWEST
    ) -> GatewayPage:
        """List the gateways of the account.

        Gives the gateways of the account page by page, with the state of their connection as the cloud knows it; no
        gateway is asked. A dead token is refused with 10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many gateways a page holds at most, up to 200.
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.

        Returns:
            One page of gateways.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return await self._session.call(OPERATION, {"page_no": page_no, "page_size": page_size, "order_by": order_by})

    def iter(
        self,
        *,
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[Gateway]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.items(OPERATION, {"order_by": order_by}, WalkOptions(page_size, start_page, concurrency))

    def pages(
        self,
        *,
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[GatewayPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        from ..api.gateways.list_gateways import OPERATION

        return self._session.pages(OPERATION, {"order_by": order_by}, WalkOptions(page_size, start_page, concurrency))

    async def all(
        self,
        *,
        order_by: OrderBy | int = OrderBy.NEWEST,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[Gateway]:
        """Walk through all pages and give everything as a list.

        Args:
            order_by: Order of the gateways. The table of the page requires it and its sample leaves it out, so it is
                always sent.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/list
        """
        return [
            item
            async for item in self.iter(
                order_by=order_by, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def list_locks(self, gateway_id: int) -> builtins.list[GatewayLock]:
        """List the locks that a gateway has seen lately.

        Gives the locks near a gateway, with the strength of their signal, all in one answer. It comes from the
        memory of the cloud: a lock stays in it for 30 minutes after it was last seen, so the locks of a dead gateway
        vanish only then.

        Gateway and locks must belong to the same administrator account. An unknown gateway is refused with -4037, a
        caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The locks that the gateway has seen during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/listLock
        """
        from ..api.gateways.list_gateway_locks import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})

    async def get(self, gateway_id: int) -> Gateway:
        """Get one gateway of the account.

        Gives what the cloud knows of one gateway: its model, its network, how many locks it hears, and whether it is
        connected. The gateway is not asked, so a loss of power or network shows some minutes late.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            A gateway of the account.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/detail
        """
        from ..api.gateways.get_gateway import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})

    async def list_devices(self, gateway_id: int) -> builtins.list[GatewayDevice]:
        """List the locks and meters that a gateway has heard lately.

        Gives the locks, electricity meters and water meters near a gateway, with the strength of their signal, all
        in one answer. For locks alone there is `gateways.list_locks`.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and devices must belong
        to the same administrator account.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The devices that the gateway has heard during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/listDevice
        """
        from ..api.gateways.list_gateway_devices import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})

    async def list_by_lock(self, lock_id: int) -> builtins.list[NearbyGateway]:
        """List the gateways near a lock.

        Gives the gateways that hear a lock, with the strength of its signal at each, all in one answer. A command
        from afar goes through the one that hears it best.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and lock must belong to
        the same administrator account.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.

        Returns:
            The gateways that have heard the device during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/listByLock
        """
        from ..api.gateways.list_lock_gateways import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def list_by_electricity_meter(self, meter_id: int) -> builtins.list[NearbyGateway]:
        """List the gateways near an electricity meter.

        Gives the gateways that hear an electricity meter, with the strength of its signal at each, all in one
        answer. A command from afar goes through the one that hears it best.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and electricity meter
        must belong to the same administrator account. Unlike the list among the calls of electricity meters, this
        one bears the ids of the gateways.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the electricity meter.

        Returns:
            The gateways that have heard the device during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/listByElectricMeter
        """
        from ..api.gateways.list_electric_meter_gateway_links import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def list_by_water_meter(self, meter_id: int) -> builtins.list[NearbyGateway]:
        """List the gateways near a water meter.

        Gives the gateways that hear a water meter, with the strength of its signal at each, all in one answer. A
        command from afar goes through the one that hears it best.

        It comes from the memory of the cloud, which forgets a pair 30 minutes after the gateway last heard the
        device; no gateway is asked. So a gateway that has just died is still listed. Gateway and water meter must
        belong to the same administrator account.

        The path is spelled as the page prints it, twice, and looks like a slip for `listByWaterMeter`; nobody has
        tried which of the two the cloud knows. The sample of the page names its field `electricMeterId`, the table
        `waterMeterId`, which is sent.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the water meter.

        Returns:
            The gateways that have heard the device during the last 30 minutes.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/listByWaterMeter
        """
        from ..api.gateways.list_water_meter_gateway_links import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def get_init_result(self, gateway_net_mac: str) -> GatewayInitResult:
        """Ask whether a gateway that was just set up has reached the cloud.

        Tells the id of a gateway that the app kit has put into the network over Bluetooth. The gateway reports to
        the cloud by itself; this call looks for it among those that were added to the account within the last three
        minutes, so it must follow the setup at once. An answer with an id means that all went well. How an arrival
        that has not happened yet is answered is not documented, so ask again after some seconds; once the three
        minutes are over, set the gateway up anew.

        Afterwards hand over what the app kit read from the gateway, with `gateways.upload_detail`. A dead token is
        refused with 10003 or 10004.

        Args:
            gateway_net_mac: MAC address with which the gateway is in the network, as the app kit gave it. When the
                gateway got another name than that address during the setup, this name.

        Returns:
            The gateway that was just set up.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/isInitSuccess
        """
        from ..api.gateways.get_gateway_init_result import OPERATION

        return await self._session.call(OPERATION, {"gateway_net_mac": gateway_net_mac})

    async def upload_detail(
        self,
        gateway_id: int,
        model_num: str,
        hardware_revision: str,
        firmware_revision: str,
        *,
        network_name: str | None = None,
    ) -> CommandResult:
        """Tell the cloud model, firmware and network of a gateway.

        Hands over what the app kit has read from a gateway over Bluetooth while it set it up. Without these data
        `gateways.check_upgrade` cannot tell whether there is newer firmware.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.
            model_num: Model of the gateway, as the app kit read it.
            hardware_revision: Version of its hardware, as the app kit read it.
            firmware_revision: Version of the firmware that it runs, as the app kit read it.
            network_name: Name of the network that the gateway was put into. The table of the page requires it; a
                gateway on the mobile network (4G) may go without.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/uploadDetail
        """
        from ..api.gateways.upload_gateway_detail import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "gateway_id": gateway_id,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
                "network_name": network_name,
            },
        )

    async def rename(self, gateway_id: int, name: str) -> CommandResult:
        """Give a gateway another name.

        Changes the name under which the cloud lists a gateway. It concerns the cloud only; the gateway may be
        offline.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/rename
        """
        from ..api.gateways.rename_gateway import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id, "name": name})

    async def delete(self, gateway_id: int) -> CommandResult:
        """Remove a gateway from the account.

        Takes a gateway out of the account. Locks and meters that no other gateway hears are then out of reach from
        afar. Setting a gateway up again takes the app kit on a phone beside it.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/gateway/delete
        """
        from ..api.gateways.delete_gateway import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})

    async def transfer(self, receiver_username: str, gateway_ids: Sequence[int]) -> CommandResult:
        """Hand gateways over to another account.

        Makes another account the owner of one or more gateways, for good: only the receiver can give them back. The
        locks near them stay with their owner, and a gateway carries nothing to locks of another account. So hand
        over the locks as well, with `/v3/lock/transfer`, or they lose their way to the cloud.

        The receiver must have an account: otherwise 20006 or -4064 is to be expected. Oneself as the receiver is
        refused with -3016, a list that cannot be read with 80002. An unknown gateway is refused with -4037, a caller
        without the right with -2018 or 20002.

        Args:
            receiver_username: Account that gets the gateways; it must exist.
            gateway_ids: Ids of the gateways, written as a JSON array.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidRequestError: A gateway cannot be transferred to oneself (-3016). A field that holds JSON could
                not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver does not exist (20006). The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/transfer
        """
        from ..api.gateways.transfer_gateways import OPERATION

        return await self._session.call(OPERATION, {"receiver_username": receiver_username, "gateway_ids": gateway_ids})

    async def check_upgrade(self, gateway_id: int) -> GatewayUpgrade:
        """Check whether there is newer firmware for a gateway.

        Compares the firmware that the cloud last heard of with the newest one. The cloud knows what
        `gateways.upload_detail` told it; without that the answer is unknown. Unlike the checks for locks and
        accessories it does not hand out the firmware: put the gateway into upgrade mode with
        `gateways.set_upgrade_mode`, and let the app kit do the rest beside it.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            Whether a gateway needs newer firmware; the firmware itself is not handed out.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayNotFoundError: The gateway does not exist (-4037).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/checkUpgrade
        """
        from ..api.gateways.check_gateway_upgrade import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})

    async def set_upgrade_mode(self, gateway_id: int) -> CommandResult:
        """Put a gateway into upgrade mode.

        Makes a gateway ready for new firmware, which the app kit then puts into it from nearby over Bluetooth. The
        command goes out over the network, so the gateway must be online. In this mode it carries nothing: locks and
        meters that no other gateway hears cannot be reached until it is done. How long the mode lasts when no
        firmware comes is not documented.

        An unknown gateway is refused with -4037, a caller without the right with -2018 or 20002. A gateway that is
        offline or busy answers -3002 or -3003; with 1 the outcome is unknown.

        Args:
            gateway_id: Id of the gateway.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayNotFoundError: The gateway does not exist (-4037).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidTokenError: The access token is unknown (10003).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/gateway/setIntoUpgradeMode
        """
        from ..api.gateways.set_gateway_upgrade_mode import OPERATION

        return await self._session.call(OPERATION, {"gateway_id": gateway_id})

    async def check_upgrade_on_premise(
        self, secret: str, model_num: str, hardware_revision: str, firmware_revision: str, *, account: int | None = None
    ) -> FirmwareUpgrade:
        """Check for newer gateway firmware in an installation of one's own.

        For customers who run the cloud on premises: compares the revisions that are sent with the newest firmware,
        and hands that firmware out. The caller is known by a secret that TTLock gives out by hand; there is neither
        application nor account, and no time of the request. Everybody else uses `gateways.check_upgrade`.

        The page stands in the Chinese documentation alone and names no codes of its own. A missing argument is
        refused with -3 as everywhere; how a wrong secret is answered is not documented.

        Args:
            secret: Secret of the customer, from TTLock. It takes the place of all signed fields.
            model_num: Model of the gateway, as the app kit read it.
            hardware_revision: Version of its hardware, as the app kit read it.
            firmware_revision: Version of the firmware that it runs, as the app kit read it.
            account: User for whom the check is made, so that firmware can be offered to some users only. It is a
                number here; the same call for locks takes a text such as a mail address.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/cloud/gateway/checkUpgradeOnPremise
        """
        from ..api.gateways.check_gateway_upgrade_on_premise import OPERATION

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
