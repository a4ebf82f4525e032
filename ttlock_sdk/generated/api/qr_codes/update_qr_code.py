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
    from ...models.update_qr_code_body import UpdateQrCodeBody

OPERATION: Final[Operation[CommandResult]] = Operation(
    id="updateQrCode",
    path="/v3/qrCode/update",
    resource="qr_codes",
    method="update",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE_BLUETOOTH_OR_GATEWAY,
    parse=CommandResult.from_dict,
    parameters=(
        Parameter("qr_code_id", "qrCodeId", Kind.ID, required=True, minimum=1),
        Parameter("qr_code_type", "type", Kind.ENUM, allowed=(1, 2, 4), names=("PERIOD", "PERMANENT", "RECURRING")),
        Parameter("name", "name", Kind.TEXT),
        Parameter("start", "startDate", Kind.TIME),
        Parameter("end", "endDate", Kind.TIME),
        Parameter("refresh_time", "refreshTime", Kind.INTEGER, minimum=1, maximum=1440),
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
        Parameter("via", "changeType", Kind.ENUM, allowed=(0, 1, 2), names=("CLOUD", "BLUETOOTH", "GATEWAY")),
    ),
    rules=(
        Rule("refuses", ("cyclic_config",), when="qr_code_type", values=(1, 2)),
        Rule("order", ("start", "end")),
    ),
    via="changeType",
)


def _get_kwargs(
    *,
    body: UpdateQrCodeBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/qrCode/update",
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
    body: UpdateQrCodeBody,
) -> Response[CommandResult]:
    """Change name or time of a QR code

    Args:
        body (UpdateQrCodeBody):

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
    body: UpdateQrCodeBody,
) -> CommandResult | None:
    """Change name or time of a QR code

    Args:
        body (UpdateQrCodeBody):

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
    body: UpdateQrCodeBody,
) -> Response[CommandResult]:
    """Change name or time of a QR code

    Args:
        body (UpdateQrCodeBody):

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
    body: UpdateQrCodeBody,
) -> CommandResult | None:
    """Change name or time of a QR code

    Args:
        body (UpdateQrCodeBody):

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
