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
from ...models.added_wireless_keypad import AddedWirelessKeypad
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_wireless_keypad_body import AddWirelessKeypadBody

OPERATION: Final[Operation[AddedWirelessKeypad]] = Operation(
    id="addWirelessKeypad",
    path="/v3/wirelessKeypad/add",
    resource="wireless_keypads",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=AddedWirelessKeypad.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("number", "wirelessKeypadNumber", Kind.TEXT, required=True),
        Parameter("name", "wirelessKeypadName", Kind.TEXT, required=True),
        Parameter("mac", "wirelessKeypadMac", Kind.TEXT, required=True),
        Parameter("feature_value", "wirelessKeypadFeatureValue", Kind.TEXT, required=True),
        Parameter("electric_quantity", "electricQuantity", Kind.INTEGER, minimum=0, maximum=100),
    ),
)


def _get_kwargs(
    *,
    body: AddWirelessKeypadBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/wirelessKeypad/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedWirelessKeypad | None:
    if response.status_code == 200:
        response_200 = AddedWirelessKeypad.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedWirelessKeypad]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddWirelessKeypadBody,
) -> Response[AddedWirelessKeypad]:
    """Write down a wireless keypad that a phone has added

    Args:
        body (AddWirelessKeypadBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedWirelessKeypad]
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
    body: AddWirelessKeypadBody,
) -> AddedWirelessKeypad | None:
    """Write down a wireless keypad that a phone has added

    Args:
        body (AddWirelessKeypadBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedWirelessKeypad
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddWirelessKeypadBody,
) -> Response[AddedWirelessKeypad]:
    """Write down a wireless keypad that a phone has added

    Args:
        body (AddWirelessKeypadBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedWirelessKeypad]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddWirelessKeypadBody,
) -> AddedWirelessKeypad | None:
    """Write down a wireless keypad that a phone has added

    Args:
        body (AddWirelessKeypadBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedWirelessKeypad
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
