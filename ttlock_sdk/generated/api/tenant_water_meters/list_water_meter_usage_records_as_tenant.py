# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.operation import (
    Credentials,
    Kind,
    Needs,
    Operation,
    Parameter,
    Safety,
)
from ... import errors
from ...models.water_usage_list import WaterUsageList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_water_meter_usage_records_as_tenant_body import (
        ListWaterMeterUsageRecordsAsTenantBody,
    )
    from ...models.water_usage import WaterUsage


def _read(data: Mapping[str, Any]) -> list[WaterUsage]:
    return WaterUsageList.from_dict(data).items


OPERATION: Final[Operation[list[WaterUsage]]] = Operation(
    id="listWaterMeterUsageRecordsAsTenant",
    path="/v3/waterMeterUser/listRecords",
    resource="tenant_water_meters",
    method="list_usage_records",
    safety=Safety.READ,
    credentials=Credentials.CLIENT_DATE,
    needs=Needs.NONE,
    parse=_read,
    parameters=(
        Parameter("meter_id", "waterMeterId", Kind.ID, required=True, minimum=1),
        Parameter("date_type", "dateType", Kind.ENUM, required=True, allowed=(0, 1, 2), names=("DAY", "MONTH", "YEAR")),
        Parameter("date_str", "dateStr", Kind.TEXT),
    ),
)


def _get_kwargs(
    *,
    body: ListWaterMeterUsageRecordsAsTenantBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/waterMeterUser/listRecords",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WaterUsageList | None:
    if response.status_code == 200:
        response_200 = WaterUsageList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WaterUsageList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterUsageRecordsAsTenantBody,
) -> Response[WaterUsageList]:
    """List what was used in a day, a month or a year, as the tenant

    Args:
        body (ListWaterMeterUsageRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WaterUsageList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterUsageRecordsAsTenantBody,
) -> WaterUsageList | None:
    """List what was used in a day, a month or a year, as the tenant

    Args:
        body (ListWaterMeterUsageRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WaterUsageList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterUsageRecordsAsTenantBody,
) -> Response[WaterUsageList]:
    """List what was used in a day, a month or a year, as the tenant

    Args:
        body (ListWaterMeterUsageRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WaterUsageList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterUsageRecordsAsTenantBody,
) -> WaterUsageList | None:
    """List what was used in a day, a month or a year, as the tenant

    Args:
        body (ListWaterMeterUsageRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WaterUsageList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
