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
from ...models.added_card import AddedCard
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_card_body import AddCardBody

OPERATION: Final[Operation[AddedCard]] = Operation(
    id="addCard",
    path="/v3/identityCard/add",
    resource="cards",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH_OR_GATEWAY,
    parse=AddedCard.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("card_number", "cardNumber", Kind.TEXT, required=True, secret=True),
        Parameter("start", "startDate", Kind.TIME, required=True, zero=True),
        Parameter("end", "endDate", Kind.TIME, required=True, zero=True),
        Parameter("name", "cardName", Kind.TEXT),
        Parameter("card_type", "cardType", Kind.ENUM, allowed=(1, 4), names=("NORMAL", "RECURRING")),
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
            "via",
            "addType",
            Kind.ENUM,
            allowed=(1, 2, 3, 4),
            names=("BLUETOOTH", "GATEWAY", "NB_IOT", "WIFI_POWER_SAVING"),
        ),
    ),
    rules=(
        Rule("order", ("start", "end")),
        Rule("needs", ("cyclic_config",), when="card_type", values=(4,)),
        Rule("refuses", ("cyclic_config",), when="card_type", values=(1,)),
    ),
    via="addType",
)


def _get_kwargs(
    *,
    body: AddCardBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/identityCard/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedCard | None:
    if response.status_code == 200:
        response_200 = AddedCard.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedCard]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCardBody,
) -> Response[AddedCard]:
    """Add an IC card whose number the lock reads as it is

    Args:
        body (AddCardBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedCard]
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
    body: AddCardBody,
) -> AddedCard | None:
    """Add an IC card whose number the lock reads as it is

    Args:
        body (AddCardBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedCard
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCardBody,
) -> Response[AddedCard]:
    """Add an IC card whose number the lock reads as it is

    Args:
        body (AddCardBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedCard]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCardBody,
) -> AddedCard | None:
    """Add an IC card whose number the lock reads as it is

    Args:
        body (AddCardBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedCard
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
