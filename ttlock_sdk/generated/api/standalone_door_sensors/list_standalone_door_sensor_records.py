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
from ...models.standalone_door_sensor_record_page import StandaloneDoorSensorRecordPage
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_standalone_door_sensor_records_body import (
        ListStandaloneDoorSensorRecordsBody,
    )

OPERATION: Final[Operation[StandaloneDoorSensorRecordPage]] = Operation(
    id="listStandaloneDoorSensorRecords",
    path="/v3/standaloneDoorSensor/listRecord",
    resource="standalone_door_sensors",
    method="list_records",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=StandaloneDoorSensorRecordPage.from_dict,
    parameters=(
        Parameter("door_sensor_id", "doorSensorId", Kind.ID, required=True, minimum=1),
        Parameter("page_no", "pageNo", Kind.INTEGER, minimum=1),
        Parameter("page_size", "pageSize", Kind.INTEGER, minimum=1, maximum=200),
    ),
    paging=Paging(max_page_size=200, item_id=""),
)


def _get_kwargs(
    *,
    body: ListStandaloneDoorSensorRecordsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/standaloneDoorSensor/listRecord",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> StandaloneDoorSensorRecordPage | None:
    if response.status_code == 200:
        response_200 = StandaloneDoorSensorRecordPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[StandaloneDoorSensorRecordPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListStandaloneDoorSensorRecordsBody,
) -> Response[StandaloneDoorSensorRecordPage]:
    """List what a stand-alone door sensor saw

    Args:
        body (ListStandaloneDoorSensorRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StandaloneDoorSensorRecordPage]
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
    body: ListStandaloneDoorSensorRecordsBody,
) -> StandaloneDoorSensorRecordPage | None:
    """List what a stand-alone door sensor saw

    Args:
        body (ListStandaloneDoorSensorRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StandaloneDoorSensorRecordPage
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListStandaloneDoorSensorRecordsBody,
) -> Response[StandaloneDoorSensorRecordPage]:
    """List what a stand-alone door sensor saw

    Args:
        body (ListStandaloneDoorSensorRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StandaloneDoorSensorRecordPage]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListStandaloneDoorSensorRecordsBody,
) -> StandaloneDoorSensorRecordPage | None:
    """List what a stand-alone door sensor saw

    Args:
        body (ListStandaloneDoorSensorRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StandaloneDoorSensorRecordPage
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
