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
from ...models.water_execute_token import WaterExecuteToken
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.create_water_meter_execute_token_body import (
        CreateWaterMeterExecuteTokenBody,
    )

OPERATION: Final[Operation[WaterExecuteToken]] = Operation(
    id="createWaterMeterExecuteToken",
    path="/v3/waterMeter/createExecuteToken",
    resource="water_meters",
    method="create_execute_token",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=WaterExecuteToken.from_dict,
    parameters=(
        Parameter("meter_id", "waterMeterId", Kind.ID, required=True, minimum=1),
        Parameter("recharge_amount", "rechargeAmount", Kind.NUMBER, required=True),
        Parameter("recharge_m3", "rechargeM3", Kind.NUMBER, required=True),
    ),
)


def _get_kwargs(
    *,
    body: CreateWaterMeterExecuteTokenBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/waterMeter/createExecuteToken",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WaterExecuteToken | None:
    if response.status_code == 200:
        response_200 = WaterExecuteToken.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WaterExecuteToken]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWaterMeterExecuteTokenBody,
) -> Response[WaterExecuteToken]:
    """Get a token for one payment

    Args:
        body (CreateWaterMeterExecuteTokenBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WaterExecuteToken]
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
    body: CreateWaterMeterExecuteTokenBody,
) -> WaterExecuteToken | None:
    """Get a token for one payment

    Args:
        body (CreateWaterMeterExecuteTokenBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WaterExecuteToken
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWaterMeterExecuteTokenBody,
) -> Response[WaterExecuteToken]:
    """Get a token for one payment

    Args:
        body (CreateWaterMeterExecuteTokenBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WaterExecuteToken]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateWaterMeterExecuteTokenBody,
) -> WaterExecuteToken | None:
    """Get a token for one payment

    Args:
        body (CreateWaterMeterExecuteTokenBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WaterExecuteToken
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
