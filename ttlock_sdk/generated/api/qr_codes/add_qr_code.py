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
from ...models.added_qr_code import AddedQrCode
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_qr_code_body import AddQrCodeBody

OPERATION: Final[Operation[AddedQrCode]] = Operation(
    id="addQrCode",
    path="/v3/qrCode/add",
    resource="qr_codes",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE_BLUETOOTH_OR_GATEWAY,
    parse=AddedQrCode.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter(
            "qr_code_type",
            "type",
            Kind.ENUM,
            required=True,
            allowed=(1, 2, 4),
            names=("PERIOD", "PERMANENT", "RECURRING"),
        ),
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
        Parameter("via", "addType", Kind.ENUM, allowed=(0, 1, 2), names=("CLOUD", "BLUETOOTH", "GATEWAY")),
        Parameter("qr_code_number", "qrCodeNumber", Kind.INTEGER, minimum=65535, maximum=4294967295),
    ),
    rules=(
        Rule("needs", ("start", "end"), when="qr_code_type", values=(1,)),
        Rule("needs", ("cyclic_config",), when="qr_code_type", values=(4,)),
        Rule("refuses", ("cyclic_config",), when="qr_code_type", values=(1, 2)),
        Rule("needs", ("qr_code_number",), when="via", values=(1, 2)),
        Rule("order", ("start", "end")),
    ),
    via="addType",
)


def _get_kwargs(
    *,
    body: AddQrCodeBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/qrCode/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedQrCode | None:
    if response.status_code == 200:
        response_200 = AddedQrCode.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedQrCode]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddQrCodeBody,
) -> Response[AddedQrCode]:
    """Add a QR code

    Args:
        body (AddQrCodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedQrCode]
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
    body: AddQrCodeBody,
) -> AddedQrCode | None:
    """Add a QR code

    Args:
        body (AddQrCodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedQrCode
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddQrCodeBody,
) -> Response[AddedQrCode]:
    """Add a QR code

    Args:
        body (AddQrCodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedQrCode]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddQrCodeBody,
) -> AddedQrCode | None:
    """Add a QR code

    Args:
        body (AddQrCodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedQrCode
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
