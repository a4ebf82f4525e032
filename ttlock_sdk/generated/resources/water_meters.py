# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Water meters, for those who administer them: state, valve, payments, records, groups. A meter has only Bluetooth, so
a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own and take tasks."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.operation import WalkOptions
from ..models import (
    CellularOperator,
    MeterOperation,
    MeterPayMode,
    MeterPeriod,
    MeterSwitch,
    WaterMeterTaskState,
    WaterMeterTaskType,
)

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedWaterMeter,
        CommandResult,
        FirmwareUpgrade,
        WaterExecuteToken,
        WaterMeter,
        WaterMeterCellularInfo,
        WaterMeterDetail,
        WaterMeterGateway,
        WaterMeterGroup,
        WaterMeterPage,
        WaterMeterTask,
        WaterRecord,
        WaterRecordPage,
        WaterUsage,
    )


class WaterMeters:
    """Water meters, for those who administer them: state, valve, payments, records, groups. A meter has only Bluetooth,
    so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own and take tasks."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self, page_no: int = 1, page_size: int = 20, group_id: int | None = None, search_str: str | None = None
    ) -> WaterMeterPage:
        """List the water meters of the account.

        Gives the water meters of the account page by page, with the last state that the cloud knows; no meter is
        asked. These are the meters that were added in the vendor's app and those that an application set up with the
        app kit. Take the token of the account that has added or set up the meter.

        The answer tells the total and no number of pages. An older page knows neither the total nor the page fields,
        and the sample of the newer one leaves the latter out. A dead token is refused with 10003 or 10004. No page
        lists the codes of meters, so others can come.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many meters a page holds at most, up to 1000.
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.

        Returns:
            One page of water meters. The cloud tells the total and no number of pages.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        from ..api.water_meters.list_water_meters import OPERATION

        return self._session.call(
            OPERATION, {"page_no": page_no, "page_size": page_size, "group_id": group_id, "search_str": search_str}
        )

    def iter(
        self,
        *,
        group_id: int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[WaterMeter]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        from ..api.water_meters.list_water_meters import OPERATION

        return self._session.items(
            OPERATION, {"group_id": group_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        *,
        group_id: int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[WaterMeterPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        from ..api.water_meters.list_water_meters import OPERATION

        return self._session.pages(
            OPERATION, {"group_id": group_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self,
        *,
        group_id: int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[WaterMeter]:
        """Walk through all pages and give everything as a list.

        Args:
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        return builtins.list(
            self.iter(
                group_id=group_id,
                search_str=search_str,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )

    def get(self, meter_id: int) -> WaterMeterDetail:
        """Get a water meter.

        Gives all that the cloud knows of a meter: model and firmware, way of paying, counts, battery, group. The
        counts are as old as `syncM3Date` says; to have them read anew, call `water_meters.sync_state` first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.

        Returns:
            All that the cloud knows of a water meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/detail.html
        """
        from ..api.water_meters.get_water_meter import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def add(self, mac: str, name: str) -> AddedWaterMeter:
        """Add a water meter to the account.

        Binds a meter to the account once the app kit has set it up over Bluetooth. The kit comes first; this call
        only tells the cloud.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            name: Name for the meter. The table of the page calls it a number, its sample is text.

        Returns:
            What is known of a water meter right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/add
        """
        from ..api.water_meters.add_water_meter import OPERATION

        return self._session.call(OPERATION, {"mac": mac, "name": name})

    def bind(self, mac: str, name: str) -> CommandResult:
        """Add a water meter to the account, in the older way.

        Does the same as `water_meters.add` and takes the same fields, but does not tell the id of the new meter. It
        is the older of the two; both are on the vendor's newest pages. Use `water_meters.add` if nothing speaks
        against it. Here, too, the app kit has to set the meter up over Bluetooth first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            name: Name for the meter. The table of the page calls it a number, its sample is text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/bind
        """
        from ..api.water_meters.bind_water_meter import OPERATION

        return self._session.call(OPERATION, {"mac": mac, "name": name})

    def rename(self, meter_id: int, name: str) -> CommandResult:
        """Rename a water meter.

        Gives a meter another name. The page asks for neither gateway nor phone, so the name is one of the cloud.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
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

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/rename
        """
        from ..api.water_meters.rename_water_meter import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "name": name})

    def update_price(self, meter_id: int, price: Decimal | float | int | str) -> CommandResult:
        """Change the price of a cubic metre.

        Sets what a cubic metre costs, on prepaid meters only. The page asks for neither gateway nor phone. To make a
        meter prepaid, call `water_meters.update_pay_mode`, which takes the price along.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            price: Price of a cubic metre, without a currency.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/updatePrice
        """
        from ..api.water_meters.update_water_meter_price import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "price": price})

    def update_pay_mode(
        self, meter_id: int, pay_mode: MeterPayMode | int, *, price: Decimal | float | int | str | None = None
    ) -> CommandResult:
        """Choose whether a meter is paid for before or after use.

        Makes a meter count only, or makes it give as much as was paid for. It goes out through a gateway near the
        meter. Over Bluetooth the app kit does the same in its own way.

        A prepaid meter with nothing left on it closes its valve, so see that something is paid in when you change to
        it.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            pay_mode: How the meter is to be paid for.
            price: Price of a cubic metre, without a currency. Needed for a prepaid meter.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/updatePayMode
        """
        from ..api.water_meters.update_water_meter_pay_mode import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "pay_mode": pay_mode, "price": price})

    def update_total(self, meter_id: int, total_m3: Decimal | float | int | str) -> CommandResult:
        """Set the total count of a meter.

        Sets the count of all water that has gone through a meter, say to what its dial shows. What is still paid for
        is another figure, which the page does not mention. It goes out through a gateway near the meter. Over
        Bluetooth the app kit does the same in its own way. The English page speaks of a limit of power in its first
        sentence; that is left over from the page for electricity.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            total_m3: What the count is to stand at, in cubic metres.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/updateTotal
        """
        from ..api.water_meters.update_water_meter_total import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "total_m3": total_m3})

    def clear(self, meter_id: int) -> CommandResult:
        """Set what is left on a meter to zero.

        Takes away what is still paid for. The page says only that the meter is cleared; that the rest and not the
        total count is meant follows from the records, where this stands as clearing what remains. There is no way
        back but to pay in again. It goes out through a gateway near the meter. Over Bluetooth the app kit does the
        same in its own way.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/clear
        """
        from ..api.water_meters.clear_water_meter import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def recharge(
        self,
        meter_id: int,
        recharge_amount: Decimal | float | int | str,
        recharge_m3: Decimal | float | int | str,
        *,
        execute_token: str | None = None,
    ) -> CommandResult:
        """Put a payment onto a meter, as its administrator.

        Adds cubic metres that were paid for to what a meter may still give. The call moves no money: that somebody
        has paid is for the caller to know. It goes out through a gateway near the meter. Over Bluetooth the app kit
        does the same in its own way. A 4G meter can be paid for by a task instead, see `water_meters.add_task`.

        Each call that arrives pays in once more, so it is not repeated by itself once it may have arrived. When it
        fails on its way, look at the records (`water_meters.list_operation_records`) before you try again. After
        success call `water_meters.sync_state`, so that the cloud learns the new count.

        The page of `water_meters.create_execute_token` says to fetch a token before and to pass it on here; the page
        of this call knows no such field, so whether the cloud asks for it is open.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money was paid. No page names the currency; it is that of the price.
            recharge_m3: How much the meter is to give for it, in cubic metres.
            execute_token: Token from `water_meters.create_execute_token`, fetched for the same amounts.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/recharge
        """
        from ..api.water_meters.recharge_water_meter import OPERATION

        return self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "recharge_amount": recharge_amount,
                "recharge_m3": recharge_m3,
                "execute_token": execute_token,
            },
        )

    def switch(self, meter_id: int, on_off: MeterSwitch | int) -> CommandResult:
        """Open or close the valve.

        Opens or closes the valve of a meter. It goes out through a gateway near the meter. Over Bluetooth the app
        kit does the same in its own way. Closing it cuts off the water behind the meter, at once and without asking
        anybody there. A 4G meter can be told so by a task instead, see `water_meters.add_task`.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            on_off: Whether water is to flow.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/controlOnOff
        """
        from ..api.water_meters.control_water_meter_on_off import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "on_off": on_off})

    def sync_state(self, meter_id: int) -> CommandResult:
        """Have a meter read now.

        Asks the meter for its counts and its state and keeps them in the cloud. It goes out through a gateway near
        the meter. Over Bluetooth the app kit does the same in its own way. The answer says only that it was done:
        get the meter (`water_meters.get`) to see what was read.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

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
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/syncState
        """
        from ..api.water_meters.sync_water_meter_state import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def sync_from_broadcast(
        self,
        mac: str,
        pay_mode: MeterPayMode | int,
        on_off: MeterSwitch | int,
        electric_quantity: int,
        total_m3: Decimal | float | int | str,
        remainder_m3: Decimal | float | int | str,
        magnetic_interference: int,
        water_valve_malfunction: int,
    ) -> CommandResult:
        """Tell the cloud what a meter broadcasts over Bluetooth.

        Hands on the state and the counts that the app kit has read from the Bluetooth broadcast of a meter, without
        a gateway. Where the kit gives the raw broadcast alone, use `water_meters.report_advertisement`. The page
        names no units; those below follow from the names of the fields. Its sample sends a voltage, left over from
        electricity, and leaves out the charge that its table requires.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            pay_mode: Whether the meter is paid for before or after use.
            on_off: Whether the meter lets water through.
            electric_quantity: Charge of the battery, in percent. The page calls it text.
            total_m3: What has gone through the meter up to now, in cubic metres.
            remainder_m3: What is still paid for, in cubic metres.
            magnetic_interference: Whether a magnet disturbs the meter, as the app kit gave it. No page explains the
                values; the sample sends 1.
            water_valve_malfunction: Whether the valve has a fault, as the app kit gave it. No page explains the
                values; the sample sends 1.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/syncSameAdmin
        """
        from ..api.water_meters.sync_water_meter_from_broadcast import OPERATION

        return self._session.call(
            OPERATION,
            {
                "mac": mac,
                "pay_mode": pay_mode,
                "on_off": on_off,
                "electric_quantity": electric_quantity,
                "total_m3": total_m3,
                "remainder_m3": remainder_m3,
                "magnetic_interference": magnetic_interference,
                "water_valve_malfunction": water_valve_malfunction,
            },
        )

    def list_usage_records(
        self, meter_id: int, date_type: MeterPeriod | int, date_str: str
    ) -> builtins.list[WaterUsage]:
        """List what was used in a day, a month or a year.

        Gives what was used in the span asked for, split up into smaller spans, all in one answer and from the memory
        of the cloud. In the vendor's sample the rows of a year are its months; how fine those of a day are is not
        documented. For the count of this moment call `water_meters.sync_state` first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            date_type: Which span of time is asked for.
            date_str: The span itself, in the form that fits its kind: 2024-09-06 for a day, 2024-09 for a month,
                2024 for a year.

        Returns:
            The rows.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/listRecords
        """
        from ..api.water_meters.list_water_meter_usage_records import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "date_type": date_type, "date_str": date_str})

    def list_operation_records(
        self,
        meter_id: int,
        page_no: int = 1,
        page_size: int = 20,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
    ) -> WaterRecordPage:
        """List what was done with a water meter.

        Gives the payments, switchings, readings and changes of a meter page by page, in words meant for people. Rows
        of type -1 are no records: they stand before the records of a day and tell its date, and have neither id nor
        text. Whether they count in the total and in the size of a page is not documented; in the sample they do not
        count in the total.

        What to look for is numbered otherwise than the kinds in the answer: a payment is 1 in the search and 7 in a
        record.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 1000.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.

        Returns:
            One page of records of a water meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        from ..api.water_meters.list_water_meter_operation_records import OPERATION

        return self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "page_no": page_no,
                "page_size": page_size,
                "record_type": record_type,
                "search_str": search_str,
            },
        )

    def iter_operation_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[WaterRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_operation_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        from ..api.water_meters.list_water_meter_operation_records import OPERATION

        return self._session.items(
            OPERATION,
            {"meter_id": meter_id, "record_type": record_type, "search_str": search_str},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_operation_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[WaterRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_operation_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        from ..api.water_meters.list_water_meter_operation_records import OPERATION

        return self._session.pages(
            OPERATION,
            {"meter_id": meter_id, "record_type": record_type, "search_str": search_str},
            WalkOptions(page_size, start_page, concurrency),
        )

    def all_operation_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[WaterRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_operation_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_operation_records` raises.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        return builtins.list(
            self.iter_operation_records(
                meter_id,
                record_type=record_type,
                search_str=search_str,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )

    def upload_cellular_info(
        self,
        meter_id: int,
        cat_one_node_id: str,
        cat_one_card_number: str,
        cat_one_operator: CellularOperator | str,
        cat_one_imsi: str,
        cat_one_rssi: int,
        *,
        cat_one_apn: str | None = None,
    ) -> CommandResult:
        """Tell the cloud of the mobile network of a 4G meter.

        Hands on what the app kit has read of the radio module and the SIM card, after it has set up the mobile
        network of a 4G meter over Bluetooth. Only such meters, whose module the vendor calls Cat.1, have a network
        of their own.

        The call fails, with a code that the page does not name, while the meter has no connection to the server. A
        caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            cat_one_node_id: Number of the radio module; in the sample it looks like an IMEI.
            cat_one_card_number: Number of the SIM card.
            cat_one_operator: Mobile network, as the module names it.
            cat_one_imsi: Number of the SIM card's subscriber. In the sample it looks like an IMSI; the Chinese page
                calls it the phone number.
            cat_one_rssi: Strength of the signal, as the module gives it.
            cat_one_apn: Access point of the mobile network.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/configCatOneInfo
        """
        from ..api.water_meters.upload_water_meter_cellular_info import OPERATION

        return self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "cat_one_node_id": cat_one_node_id,
                "cat_one_card_number": cat_one_card_number,
                "cat_one_operator": cat_one_operator,
                "cat_one_imsi": cat_one_imsi,
                "cat_one_rssi": cat_one_rssi,
                "cat_one_apn": cat_one_apn,
            },
        )

    def get_cellular_info(self, meter_id: int) -> WaterMeterCellularInfo:
        """Get the mobile network of a 4G meter.

        Gives what the cloud knows of the radio module and the SIM card of a 4G meter, and how well it hears its
        network.

        The call of the same kind for locks answers -1 when no mobile network was ever set up; whether this one does
        so, too, the page does not say. A caller without the right is refused with -2018 or 20002. No page lists the
        codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            How a water meter with a mobile network of its own is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            NothingToReportError: The device was never set up for this, so there is nothing to report (-1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/catOneDetail
        """
        from ..api.water_meters.get_water_meter_cellular_info import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def check_upgrade(self, meter_id: int) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a meter.

        Compares the firmware that the cloud last heard of with the newest one and gives the latter along. The app
        kit puts it into the meter over Bluetooth; afterwards call `water_meters.report_upgrade`.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FwaterMeter%2Fadmin%2FupgradeCheckEn.html
        """
        from ..api.water_meters.check_water_meter_upgrade import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def report_upgrade(self, meter_id: int) -> CommandResult:
        """Tell the cloud that a meter runs new firmware.

        Tells the cloud that the app kit has put new firmware into the meter over Bluetooth. Call it after success
        only; the cloud takes the caller's word for it, as far as the page says.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/upgradeSuccess
        """
        from ..api.water_meters.report_water_meter_upgrade_success import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def add_task(
        self,
        meter_id: int,
        task_type: WaterMeterTaskType | int,
        *,
        recharge_amount: Decimal | float | int | str | None = None,
        recharge_m3: Decimal | float | int | str | None = None,
        remainder_m3: Decimal | float | int | str | None = None,
    ) -> CommandResult:
        """Give a 4G water meter something to do.

        Leaves a task in the cloud for a meter with a mobile network of its own, which fetches it when it is
        connected the next time. For other meters there are the calls through a gateway, such as
        `water_meters.switch` and `water_meters.recharge`. The page wants the feature value of the meter to say 4G
        and does not tell the bit.

        The answer says only that the task is kept. It later moves the valve or changes what is left on the meter,
        without asking anybody there. `water_meters.list_tasks` shows how it stands, and `water_meters.cancel_task`
        takes it back while it waits. Each call that arrives leaves a task of its own, so it is not repeated by
        itself once it may have arrived; after 1, or when no answer came, look at the tasks before you try again.

        That a volume to set goes with type 1, and both an amount of money and a volume with type 3, follows from the
        names of the fields; the page does not say so. Its sample leaves out the type, which its table requires.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            task_type: What the meter is to do.
            recharge_amount: How much money was paid. Needed for paying in. No page names the currency; it is that of
                the price.
            recharge_m3: How much the meter is to give for it, in cubic metres. Needed for paying in.
            remainder_m3: What is to be left on the meter, in cubic metres. Needed for setting what is left.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/addTask
        """
        from ..api.water_meters.add_water_meter_task import OPERATION

        return self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "task_type": task_type,
                "recharge_amount": recharge_amount,
                "recharge_m3": recharge_m3,
                "remainder_m3": remainder_m3,
            },
        )

    def list_tasks(
        self, meter_id: int, *, used_flag: WaterMeterTaskState | int | None = None
    ) -> builtins.list[WaterMeterTask]:
        """List the tasks of a water meter.

        Gives the tasks that were left for a 4G meter, all in one answer and from the memory of the cloud: those that
        wait, those that are over, or both.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            used_flag: Only tasks that wait, or only those that are over. Presumably all when it is missing.

        Returns:
            The tasks.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/listTask
        """
        from ..api.water_meters.list_water_meter_tasks import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "used_flag": used_flag})

    def cancel_task(self, meter_id: int, task_id: int) -> CommandResult:
        """Take back a task of a water meter.

        Takes back a task that a 4G meter has not fetched yet. What becomes of one that is over the page does not
        say; the meter does not undo it.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.
            task_id: Id of the task, from `water_meters.list_tasks`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/cancelTask
        """
        from ..api.water_meters.cancel_water_meter_task import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "task_id": task_id})

    def finish_task(self, meter_id: int, task_id: int) -> CommandResult:
        """Mark a task of a water meter as done.

        Tells the cloud that a task is done, so that it no longer waits for the meter. The page does not say when to
        call it; it fits where somebody has done at the meter what the task was to do. As far as the page says, the
        cloud takes the caller's word for it. To drop a task that nobody has done, call `water_meters.cancel_task`.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.
            task_id: Id of the task, from `water_meters.list_tasks`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/finishTask
        """
        from ..api.water_meters.finish_water_meter_task import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "task_id": task_id})

    def list_gateways(self, meter_id: int) -> builtins.list[WaterMeterGateway]:
        """List the gateways near a water meter.

        Gives the gateways that hear a meter, with the strength of its signal there, all in one answer. The same
        account must be administrator of the meter and of the gateway. The list bears no ids; the listing of gateways
        by water meter gives them, too.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            The gateways.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/gatewayList
        """
        from ..api.water_meters.list_water_meter_gateways import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def report_advertisement(self, mac: str, execute_response: str) -> CommandResult:
        """Hand the raw Bluetooth broadcast of a meter to the cloud.

        Hands on the broadcast of a meter as the app kit has received it; the cloud reads the counts out of it. It
        takes the place of a reading through a gateway. Where the kit has read the values already, use
        `water_meters.sync_from_broadcast`.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            execute_response: The broadcast as the app kit gave it, in hexadecimal digits. The table of the page
                calls it a number, its sample is such a text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/decodeBleAdvertising
        """
        from ..api.water_meters.report_water_meter_advertisement import OPERATION

        return self._session.call(OPERATION, {"mac": mac, "execute_response": execute_response})

    def add_group(self, name: str) -> CommandResult:
        """Add a group for water meters.

        Makes a group without meters. The answer does not tell its id: list the groups (`water_meters.list_groups`)
        to find it by its name.

        A name that is taken may be refused with -1016, as with groups of locks. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            name: Name for the group.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/addGroup
        """
        from ..api.water_meters.add_water_meter_group import OPERATION

        return self._session.call(OPERATION, {"name": name})

    def list_groups(self) -> builtins.list[WaterMeterGroup]:
        """List the groups of water meters.

        Gives the groups of the account and how many meters each holds, all in one answer. One row has the id 0 and
        no name: it counts the meters that are in no group.

        A dead token is refused with 10003 or 10004. No page lists the codes of meters, so others can come.

        Returns:
            The groups, and one row for the meters without a group.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/listGroup
        """
        from ..api.water_meters.list_water_meter_groups import OPERATION

        return self._session.call(OPERATION, {})

    def set_group(self, meter_id: int, group_id: int) -> CommandResult:
        """Put a meter into a group, or take it out.

        Puts a meter into a group. The page says that 0 takes it out, yet beside the id of the meter; that the group
        is meant is likely, as it is so in `/v3/group/setDeviceGroup`, which does the same for locks and meters
        alike.

        An unknown group may be refused with -1018, as with groups of locks. A caller without the right is refused
        with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter.
            group_id: Id of the group; 0 most likely takes the meter out of its group.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/setGroup
        """
        from ..api.water_meters.set_water_meter_group import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "group_id": group_id})

    def rename_group(self, group_id: int, name: str) -> CommandResult:
        """Rename a group of water meters.

        Gives a group another name; its meters stay in it.

        An unknown group may be refused with -1018, as with groups of locks. A name that is taken may be refused with
        -1016. A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so
        others can come.

        Args:
            group_id: Id of the group.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/renameGroup
        """
        from ..api.water_meters.rename_water_meter_group import OPERATION

        return self._session.call(OPERATION, {"group_id": group_id, "name": name})

    def delete_group(self, group_id: int) -> CommandResult:
        """Delete a group of water meters.

        Deletes a group and no meters: those that were in it are in no group afterwards.

        An unknown group may be refused with -1018, as with groups of locks. A caller without the right is refused
        with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            group_id: Id of the group.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/deleteGroup
        """
        from ..api.water_meters.delete_water_meter_group import OPERATION

        return self._session.call(OPERATION, {"group_id": group_id})

    def create_execute_token(
        self, meter_id: int, recharge_amount: Decimal | float | int | str, recharge_m3: Decimal | float | int | str
    ) -> WaterExecuteToken:
        """Get a token for one payment.

        Gives a token that announces a payment. It is to be fetched before each payment, over the gateway or over
        Bluetooth by the app kit, and to be passed on to it. For the first of the two the page of the payment itself
        knows no such field, see `water_meters.recharge`. How long a token lives is not documented.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money is paid. Text on this page and a number in the payment itself.
            recharge_m3: How much the meter is to give for it, in cubic metres.

        Returns:
            Leave for one payment.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FwaterMeter%2Fadmin%2FcreateExecuteTokenEn.html
        """
        from ..api.water_meters.create_water_meter_execute_token import OPERATION

        return self._session.call(
            OPERATION, {"meter_id": meter_id, "recharge_amount": recharge_amount, "recharge_m3": recharge_m3}
        )


class AsyncWaterMeters:
    """Water meters, for those who administer them: state, valve, payments, records, groups. A meter has only Bluetooth,
    so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own and take tasks."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self, page_no: int = 1, page_size: int = 20, group_id: int | None = None, search_str: str | None = None
    ) -> WaterMeterPage:
        """List the water meters of the account.

        Gives the water meters of the account page by page, with the last state that the cloud knows; no meter is
        asked. These are the meters that were added in the vendor's app and those that an application set up with the
        app kit. Take the token of the account that has added or set up the meter.

        The answer tells the total and no number of pages. An older page knows neither the total nor the page fields,
        and the sample of the newer one leaves the latter out. A dead token is refused with 10003 or 10004. No page
        lists the codes of meters, so others can come.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many meters a page holds at most, up to 1000.
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.

        Returns:
            One page of water meters. The cloud tells the total and no number of pages.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        from ..api.water_meters.list_water_meters import OPERATION

        return await self._session.call(
            OPERATION, {"page_no": page_no, "page_size": page_size, "group_id": group_id, "search_str": search_str}
        )

    def iter(
        self,
        *,
        group_id: int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[WaterMeter]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        from ..api.water_meters.list_water_meters import OPERATION

        return self._session.items(
            OPERATION, {"group_id": group_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self,
        *,
        group_id: int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[WaterMeterPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        from ..api.water_meters.list_water_meters import OPERATION

        return self._session.pages(
            OPERATION, {"group_id": group_id, "search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self,
        *,
        group_id: int | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[WaterMeter]:
        """Walk through all pages and give everything as a list.

        Args:
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/list.html
        """
        return [
            item
            async for item in self.iter(
                group_id=group_id,
                search_str=search_str,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]

    async def get(self, meter_id: int) -> WaterMeterDetail:
        """Get a water meter.

        Gives all that the cloud knows of a meter: model and firmware, way of paying, counts, battery, group. The
        counts are as old as `syncM3Date` says; to have them read anew, call `water_meters.sync_state` first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.

        Returns:
            All that the cloud knows of a water meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/detail.html
        """
        from ..api.water_meters.get_water_meter import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def add(self, mac: str, name: str) -> AddedWaterMeter:
        """Add a water meter to the account.

        Binds a meter to the account once the app kit has set it up over Bluetooth. The kit comes first; this call
        only tells the cloud.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            name: Name for the meter. The table of the page calls it a number, its sample is text.

        Returns:
            What is known of a water meter right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/add
        """
        from ..api.water_meters.add_water_meter import OPERATION

        return await self._session.call(OPERATION, {"mac": mac, "name": name})

    async def bind(self, mac: str, name: str) -> CommandResult:
        """Add a water meter to the account, in the older way.

        Does the same as `water_meters.add` and takes the same fields, but does not tell the id of the new meter. It
        is the older of the two; both are on the vendor's newest pages. Use `water_meters.add` if nothing speaks
        against it. Here, too, the app kit has to set the meter up over Bluetooth first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            name: Name for the meter. The table of the page calls it a number, its sample is text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/bind
        """
        from ..api.water_meters.bind_water_meter import OPERATION

        return await self._session.call(OPERATION, {"mac": mac, "name": name})

    async def rename(self, meter_id: int, name: str) -> CommandResult:
        """Rename a water meter.

        Gives a meter another name. The page asks for neither gateway nor phone, so the name is one of the cloud.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
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

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/rename
        """
        from ..api.water_meters.rename_water_meter import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "name": name})

    async def update_price(self, meter_id: int, price: Decimal | float | int | str) -> CommandResult:
        """Change the price of a cubic metre.

        Sets what a cubic metre costs, on prepaid meters only. The page asks for neither gateway nor phone. To make a
        meter prepaid, call `water_meters.update_pay_mode`, which takes the price along.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            price: Price of a cubic metre, without a currency.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/updatePrice
        """
        from ..api.water_meters.update_water_meter_price import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "price": price})

    async def update_pay_mode(
        self, meter_id: int, pay_mode: MeterPayMode | int, *, price: Decimal | float | int | str | None = None
    ) -> CommandResult:
        """Choose whether a meter is paid for before or after use.

        Makes a meter count only, or makes it give as much as was paid for. It goes out through a gateway near the
        meter. Over Bluetooth the app kit does the same in its own way.

        A prepaid meter with nothing left on it closes its valve, so see that something is paid in when you change to
        it.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            pay_mode: How the meter is to be paid for.
            price: Price of a cubic metre, without a currency. Needed for a prepaid meter.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/updatePayMode
        """
        from ..api.water_meters.update_water_meter_pay_mode import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "pay_mode": pay_mode, "price": price})

    async def update_total(self, meter_id: int, total_m3: Decimal | float | int | str) -> CommandResult:
        """Set the total count of a meter.

        Sets the count of all water that has gone through a meter, say to what its dial shows. What is still paid for
        is another figure, which the page does not mention. It goes out through a gateway near the meter. Over
        Bluetooth the app kit does the same in its own way. The English page speaks of a limit of power in its first
        sentence; that is left over from the page for electricity.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            total_m3: What the count is to stand at, in cubic metres.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/updateTotal
        """
        from ..api.water_meters.update_water_meter_total import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "total_m3": total_m3})

    async def clear(self, meter_id: int) -> CommandResult:
        """Set what is left on a meter to zero.

        Takes away what is still paid for. The page says only that the meter is cleared; that the rest and not the
        total count is meant follows from the records, where this stands as clearing what remains. There is no way
        back but to pay in again. It goes out through a gateway near the meter. Over Bluetooth the app kit does the
        same in its own way.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/clear
        """
        from ..api.water_meters.clear_water_meter import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def recharge(
        self,
        meter_id: int,
        recharge_amount: Decimal | float | int | str,
        recharge_m3: Decimal | float | int | str,
        *,
        execute_token: str | None = None,
    ) -> CommandResult:
        """Put a payment onto a meter, as its administrator.

        Adds cubic metres that were paid for to what a meter may still give. The call moves no money: that somebody
        has paid is for the caller to know. It goes out through a gateway near the meter. Over Bluetooth the app kit
        does the same in its own way. A 4G meter can be paid for by a task instead, see `water_meters.add_task`.

        Each call that arrives pays in once more, so it is not repeated by itself once it may have arrived. When it
        fails on its way, look at the records (`water_meters.list_operation_records`) before you try again. After
        success call `water_meters.sync_state`, so that the cloud learns the new count.

        The page of `water_meters.create_execute_token` says to fetch a token before and to pass it on here; the page
        of this call knows no such field, so whether the cloud asks for it is open.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money was paid. No page names the currency; it is that of the price.
            recharge_m3: How much the meter is to give for it, in cubic metres.
            execute_token: Token from `water_meters.create_execute_token`, fetched for the same amounts.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/recharge
        """
        from ..api.water_meters.recharge_water_meter import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "recharge_amount": recharge_amount,
                "recharge_m3": recharge_m3,
                "execute_token": execute_token,
            },
        )

    async def switch(self, meter_id: int, on_off: MeterSwitch | int) -> CommandResult:
        """Open or close the valve.

        Opens or closes the valve of a meter. It goes out through a gateway near the meter. Over Bluetooth the app
        kit does the same in its own way. Closing it cuts off the water behind the meter, at once and without asking
        anybody there. A 4G meter can be told so by a task instead, see `water_meters.add_task`.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            on_off: Whether water is to flow.

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
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/controlOnOff
        """
        from ..api.water_meters.control_water_meter_on_off import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "on_off": on_off})

    async def sync_state(self, meter_id: int) -> CommandResult:
        """Have a meter read now.

        Asks the meter for its counts and its state and keeps them in the cloud. It goes out through a gateway near
        the meter. Over Bluetooth the app kit does the same in its own way. The answer says only that it was done:
        get the meter (`water_meters.get`) to see what was read.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

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
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/syncState
        """
        from ..api.water_meters.sync_water_meter_state import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def sync_from_broadcast(
        self,
        mac: str,
        pay_mode: MeterPayMode | int,
        on_off: MeterSwitch | int,
        electric_quantity: int,
        total_m3: Decimal | float | int | str,
        remainder_m3: Decimal | float | int | str,
        magnetic_interference: int,
        water_valve_malfunction: int,
    ) -> CommandResult:
        """Tell the cloud what a meter broadcasts over Bluetooth.

        Hands on the state and the counts that the app kit has read from the Bluetooth broadcast of a meter, without
        a gateway. Where the kit gives the raw broadcast alone, use `water_meters.report_advertisement`. The page
        names no units; those below follow from the names of the fields. Its sample sends a voltage, left over from
        electricity, and leaves out the charge that its table requires.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            pay_mode: Whether the meter is paid for before or after use.
            on_off: Whether the meter lets water through.
            electric_quantity: Charge of the battery, in percent. The page calls it text.
            total_m3: What has gone through the meter up to now, in cubic metres.
            remainder_m3: What is still paid for, in cubic metres.
            magnetic_interference: Whether a magnet disturbs the meter, as the app kit gave it. No page explains the
                values; the sample sends 1.
            water_valve_malfunction: Whether the valve has a fault, as the app kit gave it. No page explains the
                values; the sample sends 1.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/syncSameAdmin
        """
        from ..api.water_meters.sync_water_meter_from_broadcast import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "mac": mac,
                "pay_mode": pay_mode,
                "on_off": on_off,
                "electric_quantity": electric_quantity,
                "total_m3": total_m3,
                "remainder_m3": remainder_m3,
                "magnetic_interference": magnetic_interference,
                "water_valve_malfunction": water_valve_malfunction,
            },
        )

    async def list_usage_records(
        self, meter_id: int, date_type: MeterPeriod | int, date_str: str
    ) -> builtins.list[WaterUsage]:
        """List what was used in a day, a month or a year.

        Gives what was used in the span asked for, split up into smaller spans, all in one answer and from the memory
        of the cloud. In the vendor's sample the rows of a year are its months; how fine those of a day are is not
        documented. For the count of this moment call `water_meters.sync_state` first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            date_type: Which span of time is asked for.
            date_str: The span itself, in the form that fits its kind: 2024-09-06 for a day, 2024-09 for a month,
                2024 for a year.

        Returns:
            The rows.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/listRecords
        """
        from ..api.water_meters.list_water_meter_usage_records import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "date_type": date_type, "date_str": date_str})

    async def list_operation_records(
        self,
        meter_id: int,
        page_no: int = 1,
        page_size: int = 20,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
    ) -> WaterRecordPage:
        """List what was done with a water meter.

        Gives the payments, switchings, readings and changes of a meter page by page, in words meant for people. Rows
        of type -1 are no records: they stand before the records of a day and tell its date, and have neither id nor
        text. Whether they count in the total and in the size of a page is not documented; in the sample they do not
        count in the total.

        What to look for is numbered otherwise than the kinds in the answer: a payment is 1 in the search and 7 in a
        record.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 1000.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.

        Returns:
            One page of records of a water meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        from ..api.water_meters.list_water_meter_operation_records import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "page_no": page_no,
                "page_size": page_size,
                "record_type": record_type,
                "search_str": search_str,
            },
        )

    def iter_operation_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[WaterRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_operation_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        from ..api.water_meters.list_water_meter_operation_records import OPERATION

        return self._session.items(
            OPERATION,
            {"meter_id": meter_id, "record_type": record_type, "search_str": search_str},
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_operation_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[WaterRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_operation_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        from ..api.water_meters.list_water_meter_operation_records import OPERATION

        return self._session.pages(
            OPERATION,
            {"meter_id": meter_id, "record_type": record_type, "search_str": search_str},
            WalkOptions(page_size, start_page, concurrency),
        )

    async def all_operation_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[WaterRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_operation_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_operation_records` raises.

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/waterMeter/admin/listOperationRecords.html
        """
        return [
            item
            async for item in self.iter_operation_records(
                meter_id,
                record_type=record_type,
                search_str=search_str,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]

    async def upload_cellular_info(
        self,
        meter_id: int,
        cat_one_node_id: str,
        cat_one_card_number: str,
        cat_one_operator: CellularOperator | str,
        cat_one_imsi: str,
        cat_one_rssi: int,
        *,
        cat_one_apn: str | None = None,
    ) -> CommandResult:
        """Tell the cloud of the mobile network of a 4G meter.

        Hands on what the app kit has read of the radio module and the SIM card, after it has set up the mobile
        network of a 4G meter over Bluetooth. Only such meters, whose module the vendor calls Cat.1, have a network
        of their own.

        The call fails, with a code that the page does not name, while the meter has no connection to the server. A
        caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            cat_one_node_id: Number of the radio module; in the sample it looks like an IMEI.
            cat_one_card_number: Number of the SIM card.
            cat_one_operator: Mobile network, as the module names it.
            cat_one_imsi: Number of the SIM card's subscriber. In the sample it looks like an IMSI; the Chinese page
                calls it the phone number.
            cat_one_rssi: Strength of the signal, as the module gives it.
            cat_one_apn: Access point of the mobile network.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/configCatOneInfo
        """
        from ..api.water_meters.upload_water_meter_cellular_info import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "cat_one_node_id": cat_one_node_id,
                "cat_one_card_number": cat_one_card_number,
                "cat_one_operator": cat_one_operator,
                "cat_one_imsi": cat_one_imsi,
                "cat_one_rssi": cat_one_rssi,
                "cat_one_apn": cat_one_apn,
            },
        )

    async def get_cellular_info(self, meter_id: int) -> WaterMeterCellularInfo:
        """Get the mobile network of a 4G meter.

        Gives what the cloud knows of the radio module and the SIM card of a 4G meter, and how well it hears its
        network.

        The call of the same kind for locks answers -1 when no mobile network was ever set up; whether this one does
        so, too, the page does not say. A caller without the right is refused with -2018 or 20002. No page lists the
        codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            How a water meter with a mobile network of its own is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            NothingToReportError: The device was never set up for this, so there is nothing to report (-1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/catOneDetail
        """
        from ..api.water_meters.get_water_meter_cellular_info import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def check_upgrade(self, meter_id: int) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a meter.

        Compares the firmware that the cloud last heard of with the newest one and gives the latter along. The app
        kit puts it into the meter over Bluetooth; afterwards call `water_meters.report_upgrade`.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FwaterMeter%2Fadmin%2FupgradeCheckEn.html
        """
        from ..api.water_meters.check_water_meter_upgrade import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def report_upgrade(self, meter_id: int) -> CommandResult:
        """Tell the cloud that a meter runs new firmware.

        Tells the cloud that the app kit has put new firmware into the meter over Bluetooth. Call it after success
        only; the cloud takes the caller's word for it, as far as the page says.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/upgradeSuccess
        """
        from ..api.water_meters.report_water_meter_upgrade_success import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def add_task(
        self,
        meter_id: int,
        task_type: WaterMeterTaskType | int,
        *,
        recharge_amount: Decimal | float | int | str | None = None,
        recharge_m3: Decimal | float | int | str | None = None,
        remainder_m3: Decimal | float | int | str | None = None,
    ) -> CommandResult:
        """Give a 4G water meter something to do.

        Leaves a task in the cloud for a meter with a mobile network of its own, which fetches it when it is
        connected the next time. For other meters there are the calls through a gateway, such as
        `water_meters.switch` and `water_meters.recharge`. The page wants the feature value of the meter to say 4G
        and does not tell the bit.

        The answer says only that the task is kept. It later moves the valve or changes what is left on the meter,
        without asking anybody there. `water_meters.list_tasks` shows how it stands, and `water_meters.cancel_task`
        takes it back while it waits. Each call that arrives leaves a task of its own, so it is not repeated by
        itself once it may have arrived; after 1, or when no answer came, look at the tasks before you try again.

        That a volume to set goes with type 1, and both an amount of money and a volume with type 3, follows from the
        names of the fields; the page does not say so. Its sample leaves out the type, which its table requires.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            task_type: What the meter is to do.
            recharge_amount: How much money was paid. Needed for paying in. No page names the currency; it is that of
                the price.
            recharge_m3: How much the meter is to give for it, in cubic metres. Needed for paying in.
            remainder_m3: What is to be left on the meter, in cubic metres. Needed for setting what is left.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            OperationFailedError: The cloud says that it failed, and not why (1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/addTask
        """
        from ..api.water_meters.add_water_meter_task import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "task_type": task_type,
                "recharge_amount": recharge_amount,
                "recharge_m3": recharge_m3,
                "remainder_m3": remainder_m3,
            },
        )

    async def list_tasks(
        self, meter_id: int, *, used_flag: WaterMeterTaskState | int | None = None
    ) -> builtins.list[WaterMeterTask]:
        """List the tasks of a water meter.

        Gives the tasks that were left for a 4G meter, all in one answer and from the memory of the cloud: those that
        wait, those that are over, or both.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            used_flag: Only tasks that wait, or only those that are over. Presumably all when it is missing.

        Returns:
            The tasks.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/listTask
        """
        from ..api.water_meters.list_water_meter_tasks import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "used_flag": used_flag})

    async def cancel_task(self, meter_id: int, task_id: int) -> CommandResult:
        """Take back a task of a water meter.

        Takes back a task that a 4G meter has not fetched yet. What becomes of one that is over the page does not
        say; the meter does not undo it.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.
            task_id: Id of the task, from `water_meters.list_tasks`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/cancelTask
        """
        from ..api.water_meters.cancel_water_meter_task import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "task_id": task_id})

    async def finish_task(self, meter_id: int, task_id: int) -> CommandResult:
        """Mark a task of a water meter as done.

        Tells the cloud that a task is done, so that it no longer waits for the meter. The page does not say when to
        call it; it fits where somebody has done at the meter what the task was to do. As far as the page says, the
        cloud takes the caller's word for it. To drop a task that nobody has done, call `water_meters.cancel_task`.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.
            task_id: Id of the task, from `water_meters.list_tasks`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/finishTask
        """
        from ..api.water_meters.finish_water_meter_task import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "task_id": task_id})

    async def list_gateways(self, meter_id: int) -> builtins.list[WaterMeterGateway]:
        """List the gateways near a water meter.

        Gives the gateways that hear a meter, with the strength of its signal there, all in one answer. The same
        account must be administrator of the meter and of the gateway. The list bears no ids; the listing of gateways
        by water meter gives them, too.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            The gateways.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/gatewayList
        """
        from ..api.water_meters.list_water_meter_gateways import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def report_advertisement(self, mac: str, execute_response: str) -> CommandResult:
        """Hand the raw Bluetooth broadcast of a meter to the cloud.

        Hands on the broadcast of a meter as the app kit has received it; the cloud reads the counts out of it. It
        takes the place of a reading through a gateway. Where the kit has read the values already, use
        `water_meters.sync_from_broadcast`.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            execute_response: The broadcast as the app kit gave it, in hexadecimal digits. The table of the page
                calls it a number, its sample is such a text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/decodeBleAdvertising
        """
        from ..api.water_meters.report_water_meter_advertisement import OPERATION

        return await self._session.call(OPERATION, {"mac": mac, "execute_response": execute_response})

    async def add_group(self, name: str) -> CommandResult:
        """Add a group for water meters.

        Makes a group without meters. The answer does not tell its id: list the groups (`water_meters.list_groups`)
        to find it by its name.

        A name that is taken may be refused with -1016, as with groups of locks. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            name: Name for the group.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/admin/addGroup
        """
        from ..api.water_meters.add_water_meter_group import OPERATION

        return await self._session.call(OPERATION, {"name": name})

    async def list_groups(self) -> builtins.list[WaterMeterGroup]:
        """List the groups of water meters.

        Gives the groups of the account and how many meters each holds, all in one answer. One row has the id 0 and
        no name: it counts the meters that are in no group.

        A dead token is refused with 10003 or 10004. No page lists the codes of meters, so others can come.

        Returns:
            The groups, and one row for the meters without a group.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/listGroup
        """
        from ..api.water_meters.list_water_meter_groups import OPERATION

        return await self._session.call(OPERATION, {})

    async def set_group(self, meter_id: int, group_id: int) -> CommandResult:
        """Put a meter into a group, or take it out.

        Puts a meter into a group. The page says that 0 takes it out, yet beside the id of the meter; that the group
        is meant is likely, as it is so in `/v3/group/setDeviceGroup`, which does the same for locks and meters
        alike.

        An unknown group may be refused with -1018, as with groups of locks. A caller without the right is refused
        with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter.
            group_id: Id of the group; 0 most likely takes the meter out of its group.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/setGroup
        """
        from ..api.water_meters.set_water_meter_group import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "group_id": group_id})

    async def rename_group(self, group_id: int, name: str) -> CommandResult:
        """Rename a group of water meters.

        Gives a group another name; its meters stay in it.

        An unknown group may be refused with -1018, as with groups of locks. A name that is taken may be refused with
        -1016. A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so
        others can come.

        Args:
            group_id: Id of the group.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            AlreadyExistsError: The name is taken (-1016).
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/renameGroup
        """
        from ..api.water_meters.rename_water_meter_group import OPERATION

        return await self._session.call(OPERATION, {"group_id": group_id, "name": name})

    async def delete_group(self, group_id: int) -> CommandResult:
        """Delete a group of water meters.

        Deletes a group and no meters: those that were in it are in no group afterwards.

        An unknown group may be refused with -1018, as with groups of locks. A caller without the right is refused
        with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            group_id: Id of the group.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GroupNotFoundError: The group does not exist (-1018).
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/admin/deleteGroup
        """
        from ..api.water_meters.delete_water_meter_group import OPERATION

        return await self._session.call(OPERATION, {"group_id": group_id})

    async def create_execute_token(
        self, meter_id: int, recharge_amount: Decimal | float | int | str, recharge_m3: Decimal | float | int | str
    ) -> WaterExecuteToken:
        """Get a token for one payment.

        Gives a token that announces a payment. It is to be fetched before each payment, over the gateway or over
        Bluetooth by the app kit, and to be passed on to it. For the first of the two the page of the payment itself
        knows no such field, see `water_meters.recharge`. How long a token lives is not documented.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money is paid. Text on this page and a number in the payment itself.
            recharge_m3: How much the meter is to give for it, in cubic metres.

        Returns:
            Leave for one payment.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FwaterMeter%2Fadmin%2FcreateExecuteTokenEn.html
        """
        from ..api.water_meters.create_water_meter_execute_token import OPERATION

        return await self._session.call(
            OPERATION, {"meter_id": meter_id, "recharge_amount": recharge_amount, "recharge_m3": recharge_m3}
        )
