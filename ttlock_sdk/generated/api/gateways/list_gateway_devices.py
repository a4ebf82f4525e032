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
from ...models.gateway_device_list import GatewayDeviceList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.gateway_device import GatewayDevice
    from ...models.list_gateway_devices_body import ListGatewayDevicesBody


def _read(data: Mapping[str, Any]) -> list[GatewayDevice]:
    return GatewayDeviceList.from_dict(data).items


OPERATION: Final[Operation[list[GatewayDevice]]] = Operation(
    id="listGatewayDevices",
    path="/v3/gateway/listDevice",
    resource="gateways",
    method="list_devices",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(Parameter("gateway_id", "gatewayId", Kind.ID, required=True, minimum=1),),
)


def _get_kwargs(
    *,
    body: ListGatewayDevicesBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/gateway/listDevice",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GatewayDeviceList | None:
    if response.status_code == 200:
        response_200 = GatewayDeviceList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[GatewayDeviceList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListGatewayDevicesBody,
) -> Response[GatewayDeviceList]:
    """List the locks and meters that a gateway has heard lately

    Args:
        body (ListGatewayDevicesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayDeviceList]
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
    body: ListGatewayDevicesBody,
) -> GatewayDeviceList | None:
    """List the locks and meters that a gateway has heard lately

    Args:
        body (ListGatewayDevicesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayDeviceList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListGatewayDevicesBody,
) -> Response[GatewayDeviceList]:
    """List the locks and meters that a gateway has heard lately

    Args:
        body (ListGatewayDevicesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GatewayDeviceList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListGatewayDevicesBody,
) -> GatewayDeviceList | None:
    """List the locks and meters that a gateway has heard lately

    Args:
        body (ListGatewayDevicesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GatewayDeviceList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
