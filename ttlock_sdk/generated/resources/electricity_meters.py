# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""

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
)

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedElectricityMeter,
        CommandResult,
        ElectricityExecuteToken,
        ElectricityMeter,
        ElectricityMeterCellularInfo,
        ElectricityMeterDetail,
        ElectricityMeterGateway,
        ElectricityMeterGroup,
        ElectricityMeterPage,
        ElectricityRecord,
        ElectricityRecordPage,
        ElectricityUsage,
        FirmwareUpgrade,
    )


class ElectricityMeters:
    """Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
    Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self, page_no: int = 1, page_size: int = 20, group_id: int | None = None, search_str: str | None = None
    ) -> ElectricityMeterPage:
        """List the electricity meters of the account.

        Gives the electricity meters of the account page by page, with the last state that the cloud knows; no meter
        is asked. These are the meters that were added in the vendor's app and those that an application set up with
        the app kit. Take the token of the account that has added or set up the meter.

        The answer tells the total and no number of pages. The vendor's sample leaves the page fields out, and an
        older page does not know them. A dead token is refused with 10003 or 10004. No page lists the codes of
        meters, so others can come.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many meters a page holds at most, up to 1000.
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.

        Returns:
            One page of electricity meters. The cloud tells the total and no number of pages.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
        """
        from ..api.electricity_meters.list_electric_meters import OPERATION

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
    ) -> Iterator[ElectricityMeter]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
        """
        from ..api.electricity_meters.list_electric_meters import OPERATION

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
    ) -> Iterator[ElectricityMeterPage]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
        """
        from ..api.electricity_meters.list_electric_meters import OPERATION

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
    ) -> builtins.list[ElectricityMeter]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
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

    def get(self, meter_id: int) -> ElectricityMeterDetail:
        """Get an electricity meter.

        Gives all that the cloud knows of a meter: model and firmware, way of paying, counts, limit of power, group.
        The counts are as old as `syncKwhDate` says; to have them read anew, call `electricity_meters.sync_state`
        first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.

        Returns:
            All that the cloud knows of an electricity meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/detail
        """
        from ..api.electricity_meters.get_electric_meter import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def add(self, mac: str, name: str) -> AddedElectricityMeter:
        """Add an electricity meter to the account.

        Binds a meter to the account once the app kit has set it up over Bluetooth. The kit comes first; this call
        only tells the cloud.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            name: Name for the meter. The table of the page calls it a number, its sample is text.

        Returns:
            What is known of an electricity meter right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/add
        """
        from ..api.electricity_meters.add_electric_meter import OPERATION

        return self._session.call(OPERATION, {"mac": mac, "name": name})

    def bind(self, mac: str, name: str) -> CommandResult:
        """Add an electricity meter to the account, in the older way.

        Does the same as `electricity_meters.add` and takes the same fields, but does not tell the id of the new
        meter. It is the older of the two; both are on the vendor's newest pages. Use `electricity_meters.add` if
        nothing speaks against it. Here, too, the app kit has to set the meter up over Bluetooth first.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/bind
        """
        from ..api.electricity_meters.bind_electric_meter import OPERATION

        return self._session.call(OPERATION, {"mac": mac, "name": name})

    def rename(self, meter_id: int, name: str) -> CommandResult:
        """Rename an electricity meter.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/rename
        """
        from ..api.electricity_meters.rename_electric_meter import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "name": name})

    def update_price(self, meter_id: int, price: Decimal | float | int | str) -> CommandResult:
        """Change the price of a kWh.

        Sets what a kWh costs, on prepaid meters only. The page asks for neither gateway nor phone. To make a meter
        prepaid, call `electricity_meters.update_pay_mode`, which takes the price along.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            price: Price of a kWh, without a currency.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/updatePrice
        """
        from ..api.electricity_meters.update_electric_meter_price import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "price": price})

    def update_pay_mode(
        self, meter_id: int, pay_mode: MeterPayMode | int, *, price: Decimal | float | int | str | None = None
    ) -> CommandResult:
        """Choose whether a meter is paid for before or after use.

        Makes a meter count only, or makes it give as much as was paid for. It goes out through a gateway near the
        meter. Over Bluetooth the app kit does the same in its own way.

        A prepaid meter with nothing left on it switches off, so see that something is paid in when you change to it.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            pay_mode: How the meter is to be paid for.
            price: Price of a kWh, without a currency. Needed for a prepaid meter.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/updatePayMode
        """
        from ..api.electricity_meters.update_electric_meter_pay_mode import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "pay_mode": pay_mode, "price": price})

    def update_max_power(self, meter_id: int, max_power: int) -> CommandResult:
        """Limit the power that may be drawn.

        Sets the limit of power of a meter. It goes out through a gateway near the meter. Over Bluetooth the app kit
        does the same in its own way.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            max_power: The limit, a whole number. No page names its unit or its range; the sample of a meter's
                details shows 255.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/updateMaxPower
        """
        from ..api.electricity_meters.update_electric_meter_max_power import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "max_power": max_power})

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/clear
        """
        from ..api.electricity_meters.clear_electric_meter import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def recharge(
        self,
        meter_id: int,
        recharge_amount: Decimal | float | int | str,
        recharge_kwh: Decimal | float | int | str,
        *,
        execute_token: str | None = None,
    ) -> CommandResult:
        """Put a payment onto a meter, as its administrator.

        Adds kWh that were paid for to what a meter may still give. The call moves no money: that somebody has paid
        is for the caller to know. It goes out through a gateway near the meter. Over Bluetooth the app kit does the
        same in its own way.

        Each call that arrives pays in once more, so it is not repeated by itself once it may have arrived. When it
        fails on its way, look at the records (`electricity_meters.list_operation_records`) before you try again.
        After success call `electricity_meters.sync_state`, so that the cloud learns the new count.

        The page of `electricity_meters.create_execute_token` says to fetch a token before and to pass it on here;
        the page of this call knows no such field, so whether the cloud asks for it is open.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money was paid. No page names the currency; it is that of the price.
            recharge_kwh: How much the meter is to give for it, in kWh.
            execute_token: Token from `electricity_meters.create_execute_token`, fetched for the same amounts.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/recharge
        """
        from ..api.electricity_meters.recharge_electric_meter import OPERATION

        return self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "recharge_amount": recharge_amount,
                "recharge_kwh": recharge_kwh,
                "execute_token": execute_token,
            },
        )

    def switch(self, meter_id: int, on_off: MeterSwitch | int) -> CommandResult:
        """Switch the supply on or off.

        Makes a meter let current through, or stop it. It goes out through a gateway near the meter. Over Bluetooth
        the app kit does the same in its own way. Switching off cuts off whatever hangs on the meter, at once and
        without asking anybody there.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            on_off: Whether current is to flow.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/controlOnOff
        """
        from ..api.electricity_meters.control_electric_meter_on_off import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "on_off": on_off})

    def sync_state(self, meter_id: int) -> CommandResult:
        """Have a meter read now.

        Asks the meter for its counts and its state and keeps them in the cloud. It goes out through a gateway near
        the meter. Over Bluetooth the app kit does the same in its own way. The answer says only that it was done:
        get the meter (`electricity_meters.get`) to see what was read.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/syncState
        """
        from ..api.electricity_meters.sync_electric_meter_state import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def sync_from_broadcast(
        self,
        mac: str,
        pay_mode: MeterPayMode | int,
        on_off: MeterSwitch | int,
        voltage: Decimal | float | int | str,
        electric_current: Decimal | float | int | str,
        total_kwh: Decimal | float | int | str,
        max_power: Decimal | float | int | str,
        remainder_kwh: Decimal | float | int | str,
    ) -> CommandResult:
        """Tell the cloud what a meter broadcasts over Bluetooth.

        Hands on the state and the counts that the app kit has read from the Bluetooth broadcast of a meter, without
        a gateway. Where the kit gives the raw broadcast alone, use `electricity_meters.report_advertisement`. The
        page names no units; those below follow from the names of the fields.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            pay_mode: Whether the meter is paid for before or after use.
            on_off: Whether the meter lets current through.
            voltage: Voltage, in V.
            electric_current: Current that flows, presumably in A.
            total_kwh: What has gone through the meter up to now, in kWh.
            max_power: Limit of the power that may be drawn; its unit is not documented.
            remainder_kwh: What is still paid for, in kWh.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/syncSameAdmin
        """
        from ..api.electricity_meters.sync_electric_meter_from_broadcast import (
            OPERATION,
        )

        return self._session.call(
            OPERATION,
            {
                "mac": mac,
                "pay_mode": pay_mode,
                "on_off": on_off,
                "voltage": voltage,
                "electric_current": electric_current,
                "total_kwh": total_kwh,
                "max_power": max_power,
                "remainder_kwh": remainder_kwh,
            },
        )

    def list_usage_records(
        self, meter_id: int, date_type: MeterPeriod | int, date_str: str
    ) -> builtins.list[ElectricityUsage]:
        """List what was used in a day, a month or a year.

        Gives what was used in the span asked for, split up into smaller spans, all in one answer and from the memory
        of the cloud. In the vendor's sample the rows of a year are its months; how fine those of a day are is not
        documented. For the count of this moment call `electricity_meters.sync_state` first.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/listRecords
        """
        from ..api.electricity_meters.list_electric_meter_usage_records import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "date_type": date_type, "date_str": date_str})

    def list_operation_records(
        self,
        meter_id: int,
        page_no: int = 1,
        page_size: int = 20,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
    ) -> ElectricityRecordPage:
        """List what was done with an electricity meter.

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
            One page of records of an electricity meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
        """
        from ..api.electricity_meters.list_electric_meter_operation_records import (
            OPERATION,
        )

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
    ) -> Iterator[ElectricityRecord]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
        """
        from ..api.electricity_meters.list_electric_meter_operation_records import (
            OPERATION,
        )

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
    ) -> Iterator[ElectricityRecordPage]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
        """
        from ..api.electricity_meters.list_electric_meter_operation_records import (
            OPERATION,
        )

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
    ) -> builtins.list[ElectricityRecord]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/configCatOneInfo
        """
        from ..api.electricity_meters.upload_electric_meter_cellular_info import (
            OPERATION,
        )

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

    def check_upgrade(self, meter_id: int) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a meter.

        Compares the firmware that the cloud last heard of with the newest one and gives the latter along. The app
        kit puts it into the meter over Bluetooth; afterwards call `electricity_meters.report_upgrade`.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/upgradeCheck
        """
        from ..api.electricity_meters.check_electric_meter_upgrade import OPERATION

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/upgradeSuccess
        """
        from ..api.electricity_meters.report_electric_meter_upgrade_success import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def get_cellular_info(self, meter_id: int) -> ElectricityMeterCellularInfo:
        """Get the mobile network of a 4G meter.

        Gives what the cloud knows of the radio module and the SIM card of a 4G meter, and how well it hears its
        network.

        The call of the same kind for locks answers -1 when no mobile network was ever set up; whether this one does
        so, too, the page does not say. A caller without the right is refused with -2018 or 20002. No page lists the
        codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            How an electricity meter with a mobile network of its own is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            NothingToReportError: The device was never set up for this, so there is nothing to report (-1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/catOneDetail
        """
        from ..api.electricity_meters.get_electric_meter_cellular_info import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def list_gateways(self, meter_id: int) -> builtins.list[ElectricityMeterGateway]:
        """List the gateways near an electricity meter.

        Gives the gateways that hear a meter, with the strength of its signal there, all in one answer. The same
        account must be administrator of the meter and of the gateway. The list bears no ids;
        `/v3/gateway/listByElectricMeter` gives them, too.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/gatewayList
        """
        from ..api.electricity_meters.list_electric_meter_gateways import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id})

    def add_group(self, name: str) -> CommandResult:
        """Add a group for electricity meters.

        Makes a group without meters. The answer does not tell its id: list the groups
        (`electricity_meters.list_groups`) to find it by its name.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/addGroup
        """
        from ..api.electricity_meters.add_electric_meter_group import OPERATION

        return self._session.call(OPERATION, {"name": name})

    def list_groups(self) -> builtins.list[ElectricityMeterGroup]:
        """List the groups of electricity meters.

        Gives the groups of the account and how many meters each holds, all in one answer. One row has the id 0 and
        no name: it counts the meters that are in no group.

        A dead token is refused with 10003 or 10004. No page lists the codes of meters, so others can come.

        Returns:
            The groups, and one row for the meters without a group.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listGroup
        """
        from ..api.electricity_meters.list_electric_meter_groups import OPERATION

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/setGroup
        """
        from ..api.electricity_meters.set_electric_meter_group import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "group_id": group_id})

    def rename_group(self, group_id: int, name: str) -> CommandResult:
        """Rename a group of electricity meters.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/renameGroup
        """
        from ..api.electricity_meters.rename_electric_meter_group import OPERATION

        return self._session.call(OPERATION, {"group_id": group_id, "name": name})

    def delete_group(self, group_id: int) -> CommandResult:
        """Delete a group of electricity meters.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/deleteGroup
        """
        from ..api.electricity_meters.delete_electric_meter_group import OPERATION

        return self._session.call(OPERATION, {"group_id": group_id})

    def create_execute_token(
        self, meter_id: int, recharge_amount: Decimal | float | int | str, recharge_kwh: Decimal | float | int | str
    ) -> ElectricityExecuteToken:
        """Get a token for one payment.

        Gives a token that announces a payment. It is to be fetched before each payment, over the gateway or over
        Bluetooth by the app kit, and to be passed on to it. For the first of the two the page of the payment itself
        knows no such field, see `electricity_meters.recharge`. How long a token lives is not documented.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money is paid. Text on this page and a number in the payment itself.
            recharge_kwh: How much the meter is to give for it, in kWh.

        Returns:
            Leave for one payment.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FeletricMeter%2Fadmin%2FcreateExecuteTokenEn.html
        """
        from ..api.electricity_meters.create_electric_meter_execute_token import (
            OPERATION,
        )

        return self._session.call(
            OPERATION, {"meter_id": meter_id, "recharge_amount": recharge_amount, "recharge_kwh": recharge_kwh}
        )

    def report_advertisement(self, mac: str, execute_response: str) -> CommandResult:
        """Hand the raw Bluetooth broadcast of a meter to the cloud.

        Hands on the broadcast of a meter as the app kit has received it; the cloud reads the counts out of it. It
        takes the place of a reading through a gateway. Where the kit has read the values already, use
        `electricity_meters.sync_from_broadcast`.

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

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FeletricMeter%2Fadmin%2FdecodeBleAdvertisingEn.html
        """
        from ..api.electricity_meters.report_electric_meter_advertisement import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"mac": mac, "execute_response": execute_response})


class AsyncElectricityMeters:
    """Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
    Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self, page_no: int = 1, page_size: int = 20, group_id: int | None = None, search_str: str | None = None
    ) -> ElectricityMeterPage:
        """List the electricity meters of the account.

        Gives the electricity meters of the account page by page, with the last state that the cloud knows; no meter
        is asked. These are the meters that were added in the vendor's app and those that an application set up with
        the app kit. Take the token of the account that has added or set up the meter.

        The answer tells the total and no number of pages. The vendor's sample leaves the page fields out, and an
        older page does not know them. A dead token is refused with 10003 or 10004. No page lists the codes of
        meters, so others can come.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many meters a page holds at most, up to 1000.
            group_id: Only meters of this group.
            search_str: Only meters whose name or number matches this text. A list of meter ids can stand here, too;
                no page shows how it is written.

        Returns:
            One page of electricity meters. The cloud tells the total and no number of pages.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
        """
        from ..api.electricity_meters.list_electric_meters import OPERATION

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
    ) -> AsyncIterator[ElectricityMeter]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
        """
        from ..api.electricity_meters.list_electric_meters import OPERATION

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
    ) -> AsyncIterator[ElectricityMeterPage]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
        """
        from ..api.electricity_meters.list_electric_meters import OPERATION

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
    ) -> builtins.list[ElectricityMeter]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/list
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

    async def get(self, meter_id: int) -> ElectricityMeterDetail:
        """Get an electricity meter.

        Gives all that the cloud knows of a meter: model and firmware, way of paying, counts, limit of power, group.
        The counts are as old as `syncKwhDate` says; to have them read anew, call `electricity_meters.sync_state`
        first.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter.

        Returns:
            All that the cloud knows of an electricity meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/detail
        """
        from ..api.electricity_meters.get_electric_meter import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def add(self, mac: str, name: str) -> AddedElectricityMeter:
        """Add an electricity meter to the account.

        Binds a meter to the account once the app kit has set it up over Bluetooth. The kit comes first; this call
        only tells the cloud.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            name: Name for the meter. The table of the page calls it a number, its sample is text.

        Returns:
            What is known of an electricity meter right after it was added.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/add
        """
        from ..api.electricity_meters.add_electric_meter import OPERATION

        return await self._session.call(OPERATION, {"mac": mac, "name": name})

    async def bind(self, mac: str, name: str) -> CommandResult:
        """Add an electricity meter to the account, in the older way.

        Does the same as `electricity_meters.add` and takes the same fields, but does not tell the id of the new
        meter. It is the older of the two; both are on the vendor's newest pages. Use `electricity_meters.add` if
        nothing speaks against it. Here, too, the app kit has to set the meter up over Bluetooth first.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/bind
        """
        from ..api.electricity_meters.bind_electric_meter import OPERATION

        return await self._session.call(OPERATION, {"mac": mac, "name": name})

    async def rename(self, meter_id: int, name: str) -> CommandResult:
        """Rename an electricity meter.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/rename
        """
        from ..api.electricity_meters.rename_electric_meter import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "name": name})

    async def update_price(self, meter_id: int, price: Decimal | float | int | str) -> CommandResult:
        """Change the price of a kWh.

        Sets what a kWh costs, on prepaid meters only. The page asks for neither gateway nor phone. To make a meter
        prepaid, call `electricity_meters.update_pay_mode`, which takes the price along.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            price: Price of a kWh, without a currency.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/updatePrice
        """
        from ..api.electricity_meters.update_electric_meter_price import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "price": price})

    async def update_pay_mode(
        self, meter_id: int, pay_mode: MeterPayMode | int, *, price: Decimal | float | int | str | None = None
    ) -> CommandResult:
        """Choose whether a meter is paid for before or after use.

        Makes a meter count only, or makes it give as much as was paid for. It goes out through a gateway near the
        meter. Over Bluetooth the app kit does the same in its own way.

        A prepaid meter with nothing left on it switches off, so see that something is paid in when you change to it.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            pay_mode: How the meter is to be paid for.
            price: Price of a kWh, without a currency. Needed for a prepaid meter.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/updatePayMode
        """
        from ..api.electricity_meters.update_electric_meter_pay_mode import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "pay_mode": pay_mode, "price": price})

    async def update_max_power(self, meter_id: int, max_power: int) -> CommandResult:
        """Limit the power that may be drawn.

        Sets the limit of power of a meter. It goes out through a gateway near the meter. Over Bluetooth the app kit
        does the same in its own way.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            max_power: The limit, a whole number. No page names its unit or its range; the sample of a meter's
                details shows 255.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/updateMaxPower
        """
        from ..api.electricity_meters.update_electric_meter_max_power import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "max_power": max_power})

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/clear
        """
        from ..api.electricity_meters.clear_electric_meter import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def recharge(
        self,
        meter_id: int,
        recharge_amount: Decimal | float | int | str,
        recharge_kwh: Decimal | float | int | str,
        *,
        execute_token: str | None = None,
    ) -> CommandResult:
        """Put a payment onto a meter, as its administrator.

        Adds kWh that were paid for to what a meter may still give. The call moves no money: that somebody has paid
        is for the caller to know. It goes out through a gateway near the meter. Over Bluetooth the app kit does the
        same in its own way.

        Each call that arrives pays in once more, so it is not repeated by itself once it may have arrived. When it
        fails on its way, look at the records (`electricity_meters.list_operation_records`) before you try again.
        After success call `electricity_meters.sync_state`, so that the cloud learns the new count.

        The page of `electricity_meters.create_execute_token` says to fetch a token before and to pass it on here;
        the page of this call knows no such field, so whether the cloud asks for it is open.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money was paid. No page names the currency; it is that of the price.
            recharge_kwh: How much the meter is to give for it, in kWh.
            execute_token: Token from `electricity_meters.create_execute_token`, fetched for the same amounts.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/recharge
        """
        from ..api.electricity_meters.recharge_electric_meter import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "recharge_amount": recharge_amount,
                "recharge_kwh": recharge_kwh,
                "execute_token": execute_token,
            },
        )

    async def switch(self, meter_id: int, on_off: MeterSwitch | int) -> CommandResult:
        """Switch the supply on or off.

        Makes a meter let current through, or stop it. It goes out through a gateway near the meter. Over Bluetooth
        the app kit does the same in its own way. Switching off cuts off whatever hangs on the meter, at once and
        without asking anybody there.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. A caller without the right is
        refused with -2018 or 20002. No page lists the codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            on_off: Whether current is to flow.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/controlOnOff
        """
        from ..api.electricity_meters.control_electric_meter_on_off import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "on_off": on_off})

    async def sync_state(self, meter_id: int) -> CommandResult:
        """Have a meter read now.

        Asks the meter for its counts and its state and keeps them in the cloud. It goes out through a gateway near
        the meter. Over Bluetooth the app kit does the same in its own way. The answer says only that it was done:
        get the meter (`electricity_meters.get`) to see what was read.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/syncState
        """
        from ..api.electricity_meters.sync_electric_meter_state import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def sync_from_broadcast(
        self,
        mac: str,
        pay_mode: MeterPayMode | int,
        on_off: MeterSwitch | int,
        voltage: Decimal | float | int | str,
        electric_current: Decimal | float | int | str,
        total_kwh: Decimal | float | int | str,
        max_power: Decimal | float | int | str,
        remainder_kwh: Decimal | float | int | str,
    ) -> CommandResult:
        """Tell the cloud what a meter broadcasts over Bluetooth.

        Hands on the state and the counts that the app kit has read from the Bluetooth broadcast of a meter, without
        a gateway. Where the kit gives the raw broadcast alone, use `electricity_meters.report_advertisement`. The
        page names no units; those below follow from the names of the fields.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.
            pay_mode: Whether the meter is paid for before or after use.
            on_off: Whether the meter lets current through.
            voltage: Voltage, in V.
            electric_current: Current that flows, presumably in A.
            total_kwh: What has gone through the meter up to now, in kWh.
            max_power: Limit of the power that may be drawn; its unit is not documented.
            remainder_kwh: What is still paid for, in kWh.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/syncSameAdmin
        """
        from ..api.electricity_meters.sync_electric_meter_from_broadcast import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION,
            {
                "mac": mac,
                "pay_mode": pay_mode,
                "on_off": on_off,
                "voltage": voltage,
                "electric_current": electric_current,
                "total_kwh": total_kwh,
                "max_power": max_power,
                "remainder_kwh": remainder_kwh,
            },
        )

    async def list_usage_records(
        self, meter_id: int, date_type: MeterPeriod | int, date_str: str
    ) -> builtins.list[ElectricityUsage]:
        """List what was used in a day, a month or a year.

        Gives what was used in the span asked for, split up into smaller spans, all in one answer and from the memory
        of the cloud. In the vendor's sample the rows of a year are its months; how fine those of a day are is not
        documented. For the count of this moment call `electricity_meters.sync_state` first.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/listRecords
        """
        from ..api.electricity_meters.list_electric_meter_usage_records import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "date_type": date_type, "date_str": date_str})

    async def list_operation_records(
        self,
        meter_id: int,
        page_no: int = 1,
        page_size: int = 20,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
    ) -> ElectricityRecordPage:
        """List what was done with an electricity meter.

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
            One page of records of an electricity meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
        """
        from ..api.electricity_meters.list_electric_meter_operation_records import (
            OPERATION,
        )

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
    ) -> AsyncIterator[ElectricityRecord]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
        """
        from ..api.electricity_meters.list_electric_meter_operation_records import (
            OPERATION,
        )

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
    ) -> AsyncIterator[ElectricityRecordPage]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
        """
        from ..api.electricity_meters.list_electric_meter_operation_records import (
            OPERATION,
        )

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
    ) -> builtins.list[ElectricityRecord]:
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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listOperationRecords
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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/configCatOneInfo
        """
        from ..api.electricity_meters.upload_electric_meter_cellular_info import (
            OPERATION,
        )

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

    async def check_upgrade(self, meter_id: int) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a meter.

        Compares the firmware that the cloud last heard of with the newest one and gives the latter along. The app
        kit puts it into the meter over Bluetooth; afterwards call `electricity_meters.report_upgrade`.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/upgradeCheck
        """
        from ..api.electricity_meters.check_electric_meter_upgrade import OPERATION

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/upgradeSuccess
        """
        from ..api.electricity_meters.report_electric_meter_upgrade_success import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def get_cellular_info(self, meter_id: int) -> ElectricityMeterCellularInfo:
        """Get the mobile network of a 4G meter.

        Gives what the cloud knows of the radio module and the SIM card of a 4G meter, and how well it hears its
        network.

        The call of the same kind for locks answers -1 when no mobile network was ever set up; whether this one does
        so, too, the page does not say. A caller without the right is refused with -2018 or 20002. No page lists the
        codes of meters, so others can come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.

        Returns:
            How an electricity meter with a mobile network of its own is connected.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            NothingToReportError: The device was never set up for this, so there is nothing to report (-1).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/catOneDetail
        """
        from ..api.electricity_meters.get_electric_meter_cellular_info import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def list_gateways(self, meter_id: int) -> builtins.list[ElectricityMeterGateway]:
        """List the gateways near an electricity meter.

        Gives the gateways that hear a meter, with the strength of its signal there, all in one answer. The same
        account must be administrator of the meter and of the gateway. The list bears no ids;
        `/v3/gateway/listByElectricMeter` gives them, too.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/gatewayList
        """
        from ..api.electricity_meters.list_electric_meter_gateways import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id})

    async def add_group(self, name: str) -> CommandResult:
        """Add a group for electricity meters.

        Makes a group without meters. The answer does not tell its id: list the groups
        (`electricity_meters.list_groups`) to find it by its name.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/addGroup
        """
        from ..api.electricity_meters.add_electric_meter_group import OPERATION

        return await self._session.call(OPERATION, {"name": name})

    async def list_groups(self) -> builtins.list[ElectricityMeterGroup]:
        """List the groups of electricity meters.

        Gives the groups of the account and how many meters each holds, all in one answer. One row has the id 0 and
        no name: it counts the meters that are in no group.

        A dead token is refused with 10003 or 10004. No page lists the codes of meters, so others can come.

        Returns:
            The groups, and one row for the meters without a group.

        Raises:
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/listGroup
        """
        from ..api.electricity_meters.list_electric_meter_groups import OPERATION

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/setGroup
        """
        from ..api.electricity_meters.set_electric_meter_group import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "group_id": group_id})

    async def rename_group(self, group_id: int, name: str) -> CommandResult:
        """Rename a group of electricity meters.

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

        See https://euopen.ttlock.com/document-pages/cloud/eletricMeter/admin/renameGroup
        """
        from ..api.electricity_meters.rename_electric_meter_group import OPERATION

        return await self._session.call(OPERATION, {"group_id": group_id, "name": name})

    async def delete_group(self, group_id: int) -> CommandResult:
        """Delete a group of electricity meters.

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

        See https://euopen.ttlock.com/document-pages/en/cloud/eletricMeter/admin/deleteGroup
        """
        from ..api.electricity_meters.delete_electric_meter_group import OPERATION

        return await self._session.call(OPERATION, {"group_id": group_id})

    async def create_execute_token(
        self, meter_id: int, recharge_amount: Decimal | float | int | str, recharge_kwh: Decimal | float | int | str
    ) -> ElectricityExecuteToken:
        """Get a token for one payment.

        Gives a token that announces a payment. It is to be fetched before each payment, over the gateway or over
        Bluetooth by the app kit, and to be passed on to it. For the first of the two the page of the payment itself
        knows no such field, see `electricity_meters.recharge`. How long a token lives is not documented.

        A caller without the right is refused with -2018 or 20002. No page lists the codes of meters, so others can
        come.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money is paid. Text on this page and a number in the payment itself.
            recharge_kwh: How much the meter is to give for it, in kWh.

        Returns:
            Leave for one payment.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FeletricMeter%2Fadmin%2FcreateExecuteTokenEn.html
        """
        from ..api.electricity_meters.create_electric_meter_execute_token import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION, {"meter_id": meter_id, "recharge_amount": recharge_amount, "recharge_kwh": recharge_kwh}
        )

    async def report_advertisement(self, mac: str, execute_response: str) -> CommandResult:
        """Hand the raw Bluetooth broadcast of a meter to the cloud.

        Hands on the broadcast of a meter as the app kit has received it; the cloud reads the counts out of it. It
        takes the place of a reading through a gateway. Where the kit has read the values already, use
        `electricity_meters.sync_from_broadcast`.

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

        See https://euopen.ttlock.com/document/doc?urlName=cloud%2FeletricMeter%2Fadmin%2FdecodeBleAdvertisingEn.html
        """
        from ..api.electricity_meters.report_electric_meter_advertisement import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"mac": mac, "execute_response": execute_response})
