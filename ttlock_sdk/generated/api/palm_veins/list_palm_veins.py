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
from ...models.palm_vein_page import PalmVeinPage
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_palm_veins_body import ListPalmVeinsBody

OPERATION: Final[Operation[PalmVeinPage]] = Operation(
    id="listPalmVeins",
    path="/v3/palmVein/list",
    resource="palm_veins",
    method="list",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=PalmVeinPage.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("page_no", "pageNo", Kind.INTEGER, minimum=1),
        Parameter("page_size", "pageSize", Kind.INTEGER, minimum=1, maximum=200),
        Parameter("search_str", "searchStr", Kind.TEXT, secret=True),
    ),
    paging=Paging(max_page_size=200, item_id="id"),
)


def _get_kwargs(
    *,
    body: ListPalmVeinsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/palmVein/list",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> PalmVeinPage | None:
    if response.status_code == 200:
        response_200 = PalmVeinPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[PalmVeinPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListPalmVeinsBody,
) -> Response[PalmVeinPage]:
    """List the palm veins of a lock

    Args:
        body (ListPalmVeinsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PalmVeinPage]
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
    body: ListPalmVeinsBody,
) -> PalmVeinPage | None:
    """List the palm veins of a lock

    Args:
        body (ListPalmVeinsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PalmVeinPage
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListPalmVeinsBody,
) -> Response[PalmVeinPage]:
    """List the palm veins of a lock

    Args:
        body (ListPalmVeinsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[PalmVeinPage]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListPalmVeinsBody,
) -> PalmVeinPage | None:
    """List the palm veins of a lock

    Args:
        body (ListPalmVeinsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        PalmVeinPage
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
