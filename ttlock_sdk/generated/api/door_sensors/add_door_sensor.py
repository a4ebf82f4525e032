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
from ...models.added_door_sensor import AddedDoorSensor
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_door_sensor_body import AddDoorSensorBody

OPERATION: Final[Operation[AddedDoorSensor]] = Operation(
    id="addDoorSensor",
    path="/v3/doorSensor/add",
    resource="door_sensors",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=AddedDoorSensor.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("number", "number", Kind.TEXT, required=True),
        Parameter("mac", "mac", Kind.TEXT, required=True),
        Parameter("electric_quantity", "electricQuantity", Kind.INTEGER, required=True, minimum=0, maximum=100),
        Parameter(
            "firmware_info",
            "firmwareInfo",
            Kind.JSON,
            required=True,
            inside=(
                Parameter("modelNum", "modelNum", Kind.TEXT),
                Parameter("hardwareRevision", "hardwareRevision", Kind.TEXT),
                Parameter("firmwareRevision", "firmwareRevision", Kind.TEXT),
            ),
        ),
        Parameter("name", "name", Kind.TEXT),
    ),
)


def _get_kwargs(
    *,
    body: AddDoorSensorBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/doorSensor/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedDoorSensor | None:
    if response.status_code == 200:
        response_200 = AddedDoorSensor.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedDoorSensor]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddDoorSensorBody,
) -> Response[AddedDoorSensor]:
    """Enter a door sensor that a phone has added to a lock

    Args:
        body (AddDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedDoorSensor]
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
    body: AddDoorSensorBody,
) -> AddedDoorSensor | None:
    """Enter a door sensor that a phone has added to a lock

    Args:
        body (AddDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedDoorSensor
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddDoorSensorBody,
) -> Response[AddedDoorSensor]:
    """Enter a door sensor that a phone has added to a lock

    Args:
        body (AddDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedDoorSensor]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddDoorSensorBody,
) -> AddedDoorSensor | None:
    """Enter a door sensor that a phone has added to a lock

    Args:
        body (AddDoorSensorBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedDoorSensor
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
