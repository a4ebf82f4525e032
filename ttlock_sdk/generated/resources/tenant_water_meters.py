# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Water meters, for those who live with them: state, payments, records. The calls carry no token; the client id is all
that they ask for."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.operation import WalkOptions
from ..models import MeterOperation, MeterPeriod, Via

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        CommandResult,
        TenantWaterMeter,
        TenantWaterRecord,
        TenantWaterRecordPage,
        WaterUsage,
    )


class TenantWaterMeters:
    """Water meters, for those who live with them: state, payments, records. The calls carry no token; the client id is
    all that they ask for."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, mac: str) -> TenantWaterMeter:
        """Get a water meter by its address, as its tenant.

        Gives what the cloud knows of a meter, found by its Bluetooth address. The counts are as old as `syncM3Date`
        says. Among the rest is the token that `tenant_water_meters.recharge` wants; one that is not empty means that
        something waits to be done.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use. Here that means: the address of a meter is
        enough to read it, token included.

        No page lists the codes of meters, so which one an unknown meter is refused with is not known; -3 says that
        an argument is missing or not allowed.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.

        Returns:
            What a tenant is shown of a water meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/tenant/detail
        """
        from ..api.tenant_water_meters.get_water_meter_as_tenant import OPERATION

        return self._session.call(OPERATION, {"mac": mac})

    def sync_state(self, meter_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Have a meter read now, as its tenant.

        Asks the meter for its counts and its state, through a gateway near it, and keeps them in the cloud. The
        answer says only that it was done: get the meter (`tenant_water_meters.get`) to see what was read.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. No page lists the codes of meters,
        so which one an unknown meter is refused with is not known; -3 says that an argument is missing or not
        allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            via: Who carries the call to the meter. The page knows the gateway alone.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: An argument is missing or not allowed (-3).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/syncState
        """
        from ..api.tenant_water_meters.sync_water_meter_state_as_tenant import OPERATION

        return self._session.call(OPERATION, {"meter_id": meter_id, "via": via})

    def recharge(
        self,
        meter_id: int,
        recharge_amount: Decimal | float | int | str,
        execute_token: str,
        *,
        via: Via | int = Via.GATEWAY,
        recharge_m3: Decimal | float | int | str | None = None,
    ) -> CommandResult:
        """Put a payment onto a meter, as its tenant.

        Adds what was paid for to what a meter may still give, through a gateway near it. The call moves no money:
        that somebody has paid is for the caller to know. It wants the token from `tenant_water_meters.get`; the
        table of the page asks for it, its sample leaves it out.

        Each call that arrives may pay in once more, so it is not repeated by itself once it may have arrived. When
        it fails on its way, look at the records (`tenant_water_meters.list_records`) before you try again. After
        success call `tenant_water_meters.sync_state`, so that the cloud learns the new count.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. No page lists the codes of meters,
        so which one an unknown meter is refused with is not known; -3 says that an argument is missing or not
        allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money was paid. No page names the currency; it is that of the price.
            execute_token: Token from `tenant_water_meters.get`.
            via: Who carries the call to the meter. The page knows the gateway alone.
            recharge_m3: How much the meter is to give for it, in cubic metres. In the sample of the page, not in its
                table.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: An argument is missing or not allowed (-3).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/recharge
        """
        from ..api.tenant_water_meters.recharge_water_meter_as_tenant import OPERATION

        return self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "recharge_amount": recharge_amount,
                "execute_token": execute_token,
                "via": via,
                "recharge_m3": recharge_m3,
            },
        )

    def list_usage_records(
        self, meter_id: int, date_type: MeterPeriod | int, *, date_str: str | None = None
    ) -> builtins.list[WaterUsage]:
        """List what was used in a day, a month or a year, as the tenant.

        Gives what was used in the span asked for, split up into smaller spans, all in one answer and from the memory
        of the cloud. In the vendor's sample the rows of a year are its months; how fine those of a day are is not
        documented.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        No page lists the codes of meters, so which one an unknown meter is refused with is not known; -3 says that
        an argument is missing or not allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            date_type: Which span of time is asked for.
            date_str: The span itself, in the form that fits its kind: 2024-09-06 for a day, 2024-09 for a month,
                2024 for a year. This page does not require it and does not say what it takes otherwise.

        Returns:
            The rows.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecords
        """
        from ..api.tenant_water_meters.list_water_meter_usage_records_as_tenant import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"meter_id": meter_id, "date_type": date_type, "date_str": date_str})

    def list_records(
        self,
        meter_id: int,
        page_no: int = 1,
        page_size: int = 20,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
    ) -> TenantWaterRecordPage:
        """List what was done with a water meter, as its tenant.

        Gives the payments, switchings, readings and changes of a meter page by page, in words meant for people. Its
        path speaks of payments, but all kinds are in it. Rows of type -1 are no records: they stand before the
        records of a day and tell its date, and have neither id nor text. Whether they count in the total and in the
        size of a page is not documented; in the sample they do not count in the total, which only one version of the
        page names.

        What to look for is numbered otherwise than the kinds in the answer: a payment is 1 in the search and 7 in a
        record. Payments by the tenant are 8 here, which means something else to an administrator.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        No page lists the codes of meters, so which one an unknown meter is refused with is not known; -3 says that
        an argument is missing or not allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 1000.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.

        Returns:
            One page of records of a water meter, as a tenant is shown them.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        from ..api.tenant_water_meters.list_water_meter_records_as_tenant import (
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
                "timezone_raw_offset": timezone_raw_offset,
            },
        )

    def iter_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[TenantWaterRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        from ..api.tenant_water_meters.list_water_meter_records_as_tenant import (
            OPERATION,
        )

        return self._session.items(
            OPERATION,
            {
                "meter_id": meter_id,
                "record_type": record_type,
                "search_str": search_str,
                "timezone_raw_offset": timezone_raw_offset,
            },
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> Iterator[TenantWaterRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        from ..api.tenant_water_meters.list_water_meter_records_as_tenant import (
            OPERATION,
        )

        return self._session.pages(
            OPERATION,
            {
                "meter_id": meter_id,
                "record_type": record_type,
                "search_str": search_str,
                "timezone_raw_offset": timezone_raw_offset,
            },
            WalkOptions(page_size, start_page, concurrency),
        )

    def all_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[TenantWaterRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_records` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        return builtins.list(
            self.iter_records(
                meter_id,
                record_type=record_type,
                search_str=search_str,
                timezone_raw_offset=timezone_raw_offset,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        )


class AsyncTenantWaterMeters:
    """Water meters, for those who live with them: state, payments, records. The calls carry no token; the client id is
    all that they ask for."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(self, mac: str) -> TenantWaterMeter:
        """Get a water meter by its address, as its tenant.

        Gives what the cloud knows of a meter, found by its Bluetooth address. The counts are as old as `syncM3Date`
        says. Among the rest is the token that `tenant_water_meters.recharge` wants; one that is not empty means that
        something waits to be done.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use. Here that means: the address of a meter is
        enough to read it, token included.

        No page lists the codes of meters, so which one an unknown meter is refused with is not known; -3 says that
        an argument is missing or not allowed.

        Args:
            mac: Bluetooth address of the meter, such as AA:BB:CC:DD:EE:FF.

        Returns:
            What a tenant is shown of a water meter.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/cloud/waterMeter/tenant/detail
        """
        from ..api.tenant_water_meters.get_water_meter_as_tenant import OPERATION

        return await self._session.call(OPERATION, {"mac": mac})

    async def sync_state(self, meter_id: int, *, via: Via | int = Via.GATEWAY) -> CommandResult:
        """Have a meter read now, as its tenant.

        Asks the meter for its counts and its state, through a gateway near it, and keeps them in the cloud. The
        answer says only that it was done: get the meter (`tenant_water_meters.get`) to see what was read.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. No page lists the codes of meters,
        so which one an unknown meter is refused with is not known; -3 says that an argument is missing or not
        allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            via: Who carries the call to the meter. The page knows the gateway alone.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: An argument is missing or not allowed (-3).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/syncState
        """
        from ..api.tenant_water_meters.sync_water_meter_state_as_tenant import OPERATION

        return await self._session.call(OPERATION, {"meter_id": meter_id, "via": via})

    async def recharge(
        self,
        meter_id: int,
        recharge_amount: Decimal | float | int | str,
        execute_token: str,
        *,
        via: Via | int = Via.GATEWAY,
        recharge_m3: Decimal | float | int | str | None = None,
    ) -> CommandResult:
        """Put a payment onto a meter, as its tenant.

        Adds what was paid for to what a meter may still give, through a gateway near it. The call moves no money:
        that somebody has paid is for the caller to know. It wants the token from `tenant_water_meters.get`; the
        table of the page asks for it, its sample leaves it out.

        Each call that arrives may pay in once more, so it is not repeated by itself once it may have arrived. When
        it fails on its way, look at the records (`tenant_water_meters.list_records`) before you try again. After
        success call `tenant_water_meters.sync_state`, so that the cloud learns the new count.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        On the way to the meter, as with locks: no gateway near it (-2012), gateway offline or busy (-3002, -3003),
        meter offline or busy (-3036, -3037); after 1 nobody knows how it ended. No page lists the codes of meters,
        so which one an unknown meter is refused with is not known; -3 says that an argument is missing or not
        allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            recharge_amount: How much money was paid. No page names the currency; it is that of the price.
            execute_token: Token from `tenant_water_meters.get`.
            via: Who carries the call to the meter. The page knows the gateway alone.
            recharge_m3: How much the meter is to give for it, in cubic metres. In the sample of the page, not in its
                table.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            GatewayBusyError: The gateway is at work on another command (-3003).
            GatewayOfflineError: The gateway near the lock is offline (-3002).
            InvalidRequestError: An argument is missing or not allowed (-3).
            LockBusyError: The lock is at work on another command (-3037).
            LockOfflineError: The lock is offline (-3036).
            NoGatewayError: There is no usable gateway near the lock (-2012).
            OperationFailedError: The cloud says that it failed, and not why (1).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/recharge
        """
        from ..api.tenant_water_meters.recharge_water_meter_as_tenant import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "meter_id": meter_id,
                "recharge_amount": recharge_amount,
                "execute_token": execute_token,
                "via": via,
                "recharge_m3": recharge_m3,
            },
        )

    async def list_usage_records(
        self, meter_id: int, date_type: MeterPeriod | int, *, date_str: str | None = None
    ) -> builtins.list[WaterUsage]:
        """List what was used in a day, a month or a year, as the tenant.

        Gives what was used in the span asked for, split up into smaller spans, all in one answer and from the memory
        of the cloud. In the vendor's sample the rows of a year are its months; how fine those of a day are is not
        documented.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        No page lists the codes of meters, so which one an unknown meter is refused with is not known; -3 says that
        an argument is missing or not allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            date_type: Which span of time is asked for.
            date_str: The span itself, in the form that fits its kind: 2024-09-06 for a day, 2024-09 for a month,
                2024 for a year. This page does not require it and does not say what it takes otherwise.

        Returns:
            The rows.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecords
        """
        from ..api.tenant_water_meters.list_water_meter_usage_records_as_tenant import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"meter_id": meter_id, "date_type": date_type, "date_str": date_str})

    async def list_records(
        self,
        meter_id: int,
        page_no: int = 1,
        page_size: int = 20,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
    ) -> TenantWaterRecordPage:
        """List what was done with a water meter, as its tenant.

        Gives the payments, switchings, readings and changes of a meter page by page, in words meant for people. Its
        path speaks of payments, but all kinds are in it. Rows of type -1 are no records: they stand before the
        records of a day and tell its date, and have neither id nor text. Whether they count in the total and in the
        size of a page is not documented; in the sample they do not count in the total, which only one version of the
        page names.

        What to look for is numbered otherwise than the kinds in the answer: a payment is 1 in the search and 7 in a
        record. Payments by the tenant are 8 here, which means something else to an administrator.

        The call carries no token: the client id stands for the caller, and whoever knows it can make the call. So
        keep the client id out of public code where meters are in use.

        No page lists the codes of meters, so which one an unknown meter is refused with is not known; -3 says that
        an argument is missing or not allowed.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 1000.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.

        Returns:
            One page of records of a water meter, as a tenant is shown them.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: An argument is missing or not allowed (-3).

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        from ..api.tenant_water_meters.list_water_meter_records_as_tenant import (
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
                "timezone_raw_offset": timezone_raw_offset,
            },
        )

    def iter_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[TenantWaterRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        from ..api.tenant_water_meters.list_water_meter_records_as_tenant import (
            OPERATION,
        )

        return self._session.items(
            OPERATION,
            {
                "meter_id": meter_id,
                "record_type": record_type,
                "search_str": search_str,
                "timezone_raw_offset": timezone_raw_offset,
            },
            WalkOptions(page_size, start_page, concurrency),
        )

    def pages_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> AsyncIterator[TenantWaterRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        from ..api.tenant_water_meters.list_water_meter_records_as_tenant import (
            OPERATION,
        )

        return self._session.pages(
            OPERATION,
            {
                "meter_id": meter_id,
                "record_type": record_type,
                "search_str": search_str,
                "timezone_raw_offset": timezone_raw_offset,
            },
            WalkOptions(page_size, start_page, concurrency),
        )

    async def all_records(
        self,
        meter_id: int,
        *,
        record_type: MeterOperation | str | None = None,
        search_str: str | None = None,
        timezone_raw_offset: int | None = None,
        page_size: int | None = None,
        start_page: int = 1,
        concurrency: int = 1,
    ) -> builtins.list[TenantWaterRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            meter_id: Id of the meter. The page calls it text; it is the same number as everywhere.
            record_type: Only records of this kind. These numbers differ from those in the answer.
            search_str: Only records that this text is found in. No page says in which of their fields.
            timezone_raw_offset: How far the caller's time zone is ahead of UTC, in milliseconds; 28800000 is UTC+8.
                Only the sample of the page has it; most likely days and times of the answer follow it.
            page_size: How many items a page holds, from 1 to 1000; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_records` raises.

        See https://euopen.ttlock.com/document-pages/en/cloud/waterMeter/tenant/listRecharge
        """
        return [
            item
            async for item in self.iter_records(
                meter_id,
                record_type=record_type,
                search_str=search_str,
                timezone_raw_offset=timezone_raw_offset,
                page_size=page_size,
                start_page=start_page,
                concurrency=concurrency,
            )
        ]
