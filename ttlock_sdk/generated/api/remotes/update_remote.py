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
    from ...models.update_remote_body import UpdateRemoteBody

OPERATION: Final[Operation[CommandResult]] = Operation(
    id="updateRemote",
    path="/v3/remote/update",
    resource="remotes",
    method="update",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH_OR_GATEWAY,
    parse=CommandResult.from_dict,
    parameters=(
        Parameter("remote_id", "remoteId", Kind.ID, required=True, minimum=1),
        Parameter("name", "name", Kind.TEXT),
        Parameter("start", "startDate", Kind.TIME),
        Parameter("end", "endDate", Kind.TIME),
        Parameter(
            "cyclic_config",
            "cyclicConfig",
            Kind.JSON,
            many=True,
            inside=(
                Parameter(
                    "weekDay",
                    "weekDay",
                    Kind.ENUM,
                    required=True,
                    allowed=(1, 2, 3, 4, 5, 6, 7),
                    names=("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                ),
                Parameter("startTime", "startTime", Kind.INTEGER, required=True),
                Parameter("endTime", "endTime", Kind.INTEGER, required=True),
            ),
        ),
        Parameter(
            "via", "changeType", Kind.ENUM, allowed=(1, 2, 3), names=("BLUETOOTH", "GATEWAY", "NB_IOT"), also=("type",)
        ),
    ),
    rules=(
        Rule("together", ("start", "end")),
        Rule("order", ("start", "end")),
    ),
    via="changeType",
)


def _get_kwargs(
    *,
    body: UpdateRemoteBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/remote/update",
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
    body: UpdateRemoteBody,
) -> Response[CommandResult]:
    """Change name or time of a remote

    Args:
        body (UpdateRemoteBody):

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
    body: UpdateRemoteBody,
) -> CommandResult | None:
    """Change name or time of a remote

    Args:
        body (UpdateRemoteBody):

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
    body: UpdateRemoteBody,
) -> Response[CommandResult]:
    """Change name or time of a remote

    Args:
        body (UpdateRemoteBody):

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
    body: UpdateRemoteBody,
) -> CommandResult | None:
    """Change name or time of a remote

    Args:
        body (UpdateRemoteBody):

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
