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
from ...models.qr_code_page import QrCodePage
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_qr_codes_body import ListQrCodesBody

OPERATION: Final[Operation[QrCodePage]] = Operation(
    id="listQrCodes",
    path="/v3/qrCode/list",
    resource="qr_codes",
    method="list",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=QrCodePage.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("page_no", "pageNo", Kind.INTEGER, minimum=1),
        Parameter("page_size", "pageSize", Kind.INTEGER, minimum=1, maximum=200),
        Parameter("name", "name", Kind.TEXT),
    ),
    paging=Paging(max_page_size=200, item_id="qr_code_id"),
)


def _get_kwargs(
    *,
    body: ListQrCodesBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/qrCode/list",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> QrCodePage | None:
    if response.status_code == 200:
        response_200 = QrCodePage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[QrCodePage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListQrCodesBody,
) -> Response[QrCodePage]:
    """List the QR codes of a lock

    Args:
        body (ListQrCodesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[QrCodePage]
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
    body: ListQrCodesBody,
) -> QrCodePage | None:
    """List the QR codes of a lock

    Args:
        body (ListQrCodesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        QrCodePage
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListQrCodesBody,
) -> Response[QrCodePage]:
    """List the QR codes of a lock

    Args:
        body (ListQrCodesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[QrCodePage]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListQrCodesBody,
) -> QrCodePage | None:
    """List the QR codes of a lock

    Args:
        body (ListQrCodesBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        QrCodePage
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
