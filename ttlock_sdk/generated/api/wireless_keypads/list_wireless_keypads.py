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
from ...models.wireless_keypad_list import WirelessKeypadList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_wireless_keypads_body import ListWirelessKeypadsBody
    from ...models.wireless_keypad import WirelessKeypad


def _read(data: Mapping[str, Any]) -> list[WirelessKeypad]:
    return WirelessKeypadList.from_dict(data).items


OPERATION: Final[Operation[list[WirelessKeypad]]] = Operation(
    id="listWirelessKeypads",
    path="/v3/wirelessKeypad/listByLock",
    resource="wireless_keypads",
    method="list",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),),
)


def _get_kwargs(
    *,
    body: ListWirelessKeypadsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/wirelessKeypad/listByLock",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> WirelessKeypadList | None:
    if response.status_code == 200:
        response_200 = WirelessKeypadList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[WirelessKeypadList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListWirelessKeypadsBody,
) -> Response[WirelessKeypadList]:
    """List the wireless keypads of a lock

    Args:
        body (ListWirelessKeypadsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WirelessKeypadList]
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
    body: ListWirelessKeypadsBody,
) -> WirelessKeypadList | None:
    """List the wireless keypads of a lock

    Args:
        body (ListWirelessKeypadsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WirelessKeypadList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListWirelessKeypadsBody,
) -> Response[WirelessKeypadList]:
    """List the wireless keypads of a lock

    Args:
        body (ListWirelessKeypadsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[WirelessKeypadList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListWirelessKeypadsBody,
) -> WirelessKeypadList | None:
    """List the wireless keypads of a lock

    Args:
        body (ListWirelessKeypadsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        WirelessKeypadList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
