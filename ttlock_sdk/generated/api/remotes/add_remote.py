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
from ...models.added_remote import AddedRemote
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_remote_body import AddRemoteBody

OPERATION: Final[Operation[AddedRemote]] = Operation(
    id="addRemote",
    path="/v3/remote/add",
    resource="remotes",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=AddedRemote.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("number", "number", Kind.TEXT, required=True),
        Parameter("mac", "mac", Kind.TEXT, required=True),
        Parameter("start", "startDate", Kind.TIME, required=True, zero=True),
        Parameter("end", "endDate", Kind.TIME, required=True, zero=True),
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
        Parameter("remote_type", "type", Kind.ENUM, allowed=(1, 4), names=("NORMAL", "RECURRING")),
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
    ),
    rules=(
        Rule("order", ("start", "end")),
        Rule("needs", ("cyclic_config",), when="remote_type", values=(4,)),
        Rule("refuses", ("cyclic_config",), when="remote_type", values=(1,)),
    ),
)


def _get_kwargs(
    *,
    body: AddRemoteBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/remote/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedRemote | None:
    if response.status_code == 200:
        response_200 = AddedRemote.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedRemote]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddRemoteBody,
) -> Response[AddedRemote]:
    """Write down a remote that a phone has added

    Args:
        body (AddRemoteBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedRemote]
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
    body: AddRemoteBody,
) -> AddedRemote | None:
    """Write down a remote that a phone has added

    Args:
        body (AddRemoteBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedRemote
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddRemoteBody,
) -> Response[AddedRemote]:
    """Write down a remote that a phone has added

    Args:
        body (AddRemoteBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedRemote]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddRemoteBody,
) -> AddedRemote | None:
    """Write down a remote that a phone has added

    Args:
        body (AddRemoteBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedRemote
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
