# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...._runtime.operation import (
    Credentials,
    Kind,
    Needs,
    Operation,
    Parameter,
    Rule,
    Safety,
)
from ... import errors
from ...models.command_result import CommandResult
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.config_passage_mode_single_body import ConfigPassageModeSingleBody

OPERATION: Final[Operation[CommandResult]] = Operation(
    id="configPassageModeSingle",
    path="/v3/lock/configPassageMode",
    resource="locks",
    method="configure_single_passage_mode",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH_OR_GATEWAY,
    parse=CommandResult.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("passage_mode", "passageMode", Kind.ENUM, required=True, allowed=(1, 2), names=("ON", "OFF")),
        Parameter("day_span", "isAllDay", Kind.ENUM, allowed=(1, 2), names=("ALL_DAY", "SET_HOURS")),
        Parameter("start_time", "startDate", Kind.INTEGER, minimum=0, maximum=1440),
        Parameter("end_time", "endDate", Kind.INTEGER, minimum=0, maximum=1440),
        Parameter(
            "week_days",
            "weekDays",
            Kind.JSON,
            many=True,
            inside=(
                Parameter(
                    "",
                    "",
                    Kind.ENUM,
                    allowed=(1, 2, 3, 4, 5, 6, 7),
                    names=("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                ),
            ),
        ),
        Parameter("auto_unlock", "autoUnlock", Kind.ENUM, allowed=(1, 2), names=("ON", "OFF")),
        Parameter("via", "type", Kind.ENUM, allowed=(1, 2), names=("BLUETOOTH", "GATEWAY")),
    ),
    rules=(
        Rule("together", ("start_time", "end_time")),
        Rule("needs", ("start_time", "end_time", "week_days"), when="day_span", values=(2,)),
    ),
    via="type",
)


def _get_kwargs(
    *,
    body: ConfigPassageModeSingleBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lock/configPassageMode",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CommandResult | None:
    if response.status_code == 200:
        response_200 = CommandResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CommandResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ConfigPassageModeSingleBody,
) -> Response[CommandResult]:
    """Set up one period in which a lock stays open

    Args:
        body (ConfigPassageModeSingleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommandResult]
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
    body: ConfigPassageModeSingleBody,
) -> CommandResult | None:
    """Set up one period in which a lock stays open

    Args:
        body (ConfigPassageModeSingleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommandResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ConfigPassageModeSingleBody,
) -> Response[CommandResult]:
    """Set up one period in which a lock stays open

    Args:
        body (ConfigPassageModeSingleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommandResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ConfigPassageModeSingleBody,
) -> CommandResult | None:
    """Set up one period in which a lock stays open

    Args:
        body (ConfigPassageModeSingleBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommandResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
