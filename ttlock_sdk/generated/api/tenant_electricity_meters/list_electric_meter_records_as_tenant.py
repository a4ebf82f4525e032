# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.operation import (
    Credentials,
    Kind,
    Needs,
    Operation,
    Paging,
    Parameter,
    Safety,
)
from ... import errors
from ...models.tenant_electricity_record_page import TenantElectricityRecordPage
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_electric_meter_records_as_tenant_body import (
        ListElectricMeterRecordsAsTenantBody,
    )

OPERATION: Final[Operation[TenantElectricityRecordPage]] = Operation(
    id="listElectricMeterRecordsAsTenant",
    path="/v3/electricMeterUser/listRecharge",
    resource="tenant_electricity_meters",
    method="list_records",
    safety=Safety.READ,
    credentials=Credentials.CLIENT_DATE,
    needs=Needs.NONE,
    parse=TenantElectricityRecordPage.from_dict,
    parameters=(
        Parameter("meter_id", "electricMeterId", Kind.ID, required=True, minimum=1),
        Parameter("page_no", "pageNo", Kind.INTEGER, minimum=1),
        Parameter("page_size", "pageSize", Kind.INTEGER, minimum=1, maximum=1000),
        Parameter(
            "record_type",
            "recordType",
            Kind.ENUM,
            allowed=("1", "2", "3", "4", "5", "6"),
            names=("RECHARGE", "SWITCH_OFF", "SWITCH_ON", "READING", "PRICE_CHANGE", "CLEAR"),
        ),
        Parameter("search_str", "searchStr", Kind.TEXT, secret=True),
    ),
    paging=Paging(max_page_size=1000, item_id="id"),
)


def _get_kwargs(
    *,
    body: ListElectricMeterRecordsAsTenantBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/electricMeterUser/listRecharge",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> TenantElectricityRecordPage | None:
    if response.status_code == 200:
        response_200 = TenantElectricityRecordPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[TenantElectricityRecordPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListElectricMeterRecordsAsTenantBody,
) -> Response[TenantElectricityRecordPage]:
    """List what was done with an electricity meter, as its tenant

    Args:
        body (ListElectricMeterRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TenantElectricityRecordPage]
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
    body: ListElectricMeterRecordsAsTenantBody,
) -> TenantElectricityRecordPage | None:
    """List what was done with an electricity meter, as its tenant

    Args:
        body (ListElectricMeterRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TenantElectricityRecordPage
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListElectricMeterRecordsAsTenantBody,
) -> Response[TenantElectricityRecordPage]:
    """List what was done with an electricity meter, as its tenant

    Args:
        body (ListElectricMeterRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[TenantElectricityRecordPage]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListElectricMeterRecordsAsTenantBody,
) -> TenantElectricityRecordPage | None:
    """List what was done with an electricity meter, as its tenant

    Args:
        body (ListElectricMeterRecordsAsTenantBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        TenantElectricityRecordPage
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
