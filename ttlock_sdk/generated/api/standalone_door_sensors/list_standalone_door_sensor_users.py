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
from ...models.door_sensor_user_list import DoorSensorUserList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.door_sensor_user import DoorSensorUser
    from ...models.list_standalone_door_sensor_users_body import (
        ListStandaloneDoorSensorUsersBody,
    )


def _read(data: Mapping[str, Any]) -> list[DoorSensorUser]:
    return DoorSensorUserList.from_dict(data).items


OPERATION: Final[Operation[list[DoorSensorUser]]] = Operation(
    id="listStandaloneDoorSensorUsers",
    path="/v3/standaloneDoorSensor/listDoorSensorUser",
    resource="standalone_door_sensors",
    method="list_users",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(
        Parameter("door_sensor_id", "doorSensorId", Kind.ID, required=True, minimum=1),
        Parameter("search_str", "searchStr", Kind.TEXT, secret=True),
    ),
)


def _get_kwargs(
    *,
    body: ListStandaloneDoorSensorUsersBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/standaloneDoorSensor/listDoorSensorUser",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DoorSensorUserList | None:
    if response.status_code == 200:
        response_200 = DoorSensorUserList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DoorSensorUserList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListStandaloneDoorSensorUsersBody,
) -> Response[DoorSensorUserList]:
    """List whom a stand-alone door sensor is shared with

    Args:
        body (ListStandaloneDoorSensorUsersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoorSensorUserList]
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
    body: ListStandaloneDoorSensorUsersBody,
) -> DoorSensorUserList | None:
    """List whom a stand-alone door sensor is shared with

    Args:
        body (ListStandaloneDoorSensorUsersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoorSensorUserList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListStandaloneDoorSensorUsersBody,
) -> Response[DoorSensorUserList]:
    """List whom a stand-alone door sensor is shared with

    Args:
        body (ListStandaloneDoorSensorUsersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DoorSensorUserList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListStandaloneDoorSensorUsersBody,
) -> DoorSensorUserList | None:
    """List whom a stand-alone door sensor is shared with

    Args:
        body (ListStandaloneDoorSensorUsersBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DoorSensorUserList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
