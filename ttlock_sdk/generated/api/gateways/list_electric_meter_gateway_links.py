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
from ...models.nearby_gateway_list import NearbyGatewayList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_electric_meter_gateway_links_body import (
        ListElectricMeterGatewayLinksBody,
    )
    from ...models.nearby_gateway import NearbyGateway


def _read(data: Mapping[str, Any]) -> list[NearbyGateway]:
    return NearbyGatewayList.from_dict(data).items


OPERATION: Final[Operation[list[NearbyGateway]]] = Operation(
    id="listElectricMeterGatewayLinks",
    path="/v3/gateway/listByElectricMeter",
    resource="gateways",
    method="list_by_electricity_meter",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(Parameter("meter_id", "electricMeterId", Kind.ID, required=True, minimum=1),),
)


def _get_kwargs(
    *,
    body: ListElectricMeterGatewayLinksBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/gateway/listByElectricMeter",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> NearbyGatewayList | None:
    if response.status_code == 200:
        response_200 = NearbyGatewayList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[NearbyGatewayList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListElectricMeterGatewayLinksBody,
) -> Response[NearbyGatewayList]:
    """List the gateways near an electricity meter

    Args:
        body (ListElectricMeterGatewayLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NearbyGatewayList]
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
    body: ListElectricMeterGatewayLinksBody,
) -> NearbyGatewayList | None:
    """List the gateways near an electricity meter

    Args:
        body (ListElectricMeterGatewayLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NearbyGatewayList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListElectricMeterGatewayLinksBody,
) -> Response[NearbyGatewayList]:
    """List the gateways near an electricity meter

    Args:
        body (ListElectricMeterGatewayLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[NearbyGatewayList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListElectricMeterGatewayLinksBody,
) -> NearbyGatewayList | None:
    """List the gateways near an electricity meter

    Args:
        body (ListElectricMeterGatewayLinksBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        NearbyGatewayList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
