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
from ...models.water_meter_gateway_list import WaterMeterGatewayList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_water_meter_gateways_body import ListWaterMeterGatewaysBody
    from ...models.water_meter_gateway import WaterMeterGateway


def _read(data: Mapping[str, Any]) -> list[WaterMeterGateway]:
    return WaterMeterGatewayList.from_dict(data).items


OPERATION: Final[Operation[list[WaterMeterGateway]]] = Operation(
    id="listWaterMeterGateways",
    path="/v3/waterMeter/gatewayList",
    resource="water_meters",
    method="list_gateways",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(Parameter("meter_id", "waterMeterId", Kind.ID, required=True, minimum=1),),
)


def _get_kwargs(
    *,
    body: ListWaterMeterGatewaysBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/waterMeter/gatewayList",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WaterMeterGatewayList | None:
    if response.status_code == 200:
        response_200 = WaterMeterGatewayList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[WaterMeterGatewayList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterGatewaysBody,
) -> Response[WaterMeterGatewayList]:
    """List the gateways near a water meter

    Args:
        body (ListWaterMeterGatewaysBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WaterMeterGatewayList]
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
    body: ListWaterMeterGatewaysBody,
) -> WaterMeterGatewayList | None:
    """List the gateways near a water meter

    Args:
        body (ListWaterMeterGatewaysBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WaterMeterGatewayList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterGatewaysBody,
) -> Response[WaterMeterGatewayList]:
    """List the gateways near a water meter

    Args:
        body (ListWaterMeterGatewaysBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WaterMeterGatewayList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListWaterMeterGatewaysBody,
) -> WaterMeterGatewayList | None:
    """List the gateways near a water meter

    Args:
        body (ListWaterMeterGatewaysBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WaterMeterGatewayList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
