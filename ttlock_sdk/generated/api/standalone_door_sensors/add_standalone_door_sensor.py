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
from ...models.added_standalone_door_sensor import AddedStandaloneDoorSensor
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_standalone_door_sensor_body import AddStandaloneDoorSensorBody

OPERATION: Final[Operation[AddedStandaloneDoorSensor]] = Operation(
    id="addStandaloneDoorSensor",
    path="/v3/standaloneDoorSensor/add",
    resource="standalone_door_sensors",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=AddedStandaloneDoorSensor.from_dict,
    parameters=(
        Parameter("name", "name", Kind.TEXT, required=True),
        Parameter("door_sensor_data", "doorSensorData", Kind.TEXT, required=True, secret=True),
        Parameter("wifi_name", "wifiName", Kind.TEXT, required=True),
    ),
)


def _get_kwargs(
    *,
    body: AddStandaloneDoorSensorBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/standaloneDoorSensor/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddedStandaloneDoorSensor | None:
    if response.status_code == 200:
        response_200 = AddedStandaloneDoorSensor.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddedStandaloneDoorSensor]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddStandaloneDoorSensorBody,
) -> Response[AddedStandaloneDoorSensor]:
    """Enter a stand-alone door sensor into the account

    Args:
        body (AddStandaloneDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedStandaloneDoorSensor]
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
    body: AddStandaloneDoorSensorBody,
) -> AddedStandaloneDoorSensor | None:
    """Enter a stand-alone door sensor into the account

    Args:
        body (AddStandaloneDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedStandaloneDoorSensor
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddStandaloneDoorSensorBody,
) -> Response[AddedStandaloneDoorSensor]:
    """Enter a stand-alone door sensor into the account

    Args:
        body (AddStandaloneDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedStandaloneDoorSensor]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddStandaloneDoorSensorBody,
) -> AddedStandaloneDoorSensor | None:
    """Enter a stand-alone door sensor into the account

    Args:
        body (AddStandaloneDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedStandaloneDoorSensor
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
