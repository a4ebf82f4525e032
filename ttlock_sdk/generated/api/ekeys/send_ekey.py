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
from ...models.sent_ekey import SentEkey
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.send_ekey_body import SendEkeyBody

OPERATION: Final[Operation[SentEkey]] = Operation(
    id="sendEkey",
    path="/v3/key/send",
    resource="ekeys",
    method="send",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=SentEkey.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("receiver_username", "receiverUsername", Kind.TEXT, required=True, minimum=1),
        Parameter("name", "keyName", Kind.TEXT, required=True),
        Parameter("start", "startDate", Kind.TIME, required=True, zero=True),
        Parameter("end", "endDate", Kind.TIME, required=True, zero=True, one=True),
        Parameter("remarks", "remarks", Kind.TEXT),
        Parameter("remote_enable", "remoteEnable", Kind.ENUM, allowed=(1, 2), names=("ON", "OFF")),
        Parameter("key_right", "keyRight", Kind.ENUM, allowed=(0, 1), names=("NO", "YES")),
        Parameter("create_user", "createUser", Kind.ENUM, allowed=(1, 2), names=("ON", "OFF")),
        Parameter("key_type", "keyType", Kind.ENUM, allowed=(4,), names=("RECURRING",)),
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
                    names=("SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"),
                ),
            ),
        ),
        Parameter("start_day", "startDay", Kind.TIME),
        Parameter("end_day", "endDay", Kind.TIME),
    ),
    rules=(
        Rule("together", ("key_type", "week_days", "start_day", "end_day")),
        Rule("order", ("start", "end")),
        Rule("order", ("start_day", "end_day")),
    ),
)


def _get_kwargs(
    *,
    body: SendEkeyBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/key/send",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> SentEkey | None:
    if response.status_code == 200:
        response_200 = SentEkey.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[SentEkey]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SendEkeyBody,
) -> Response[SentEkey]:
    """Send an ekey of a lock to a user

    Args:
        body (SendEkeyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SentEkey]
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
    body: SendEkeyBody,
) -> SentEkey | None:
    """Send an ekey of a lock to a user

    Args:
        body (SendEkeyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SentEkey
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SendEkeyBody,
) -> Response[SentEkey]:
    """Send an ekey of a lock to a user

    Args:
        body (SendEkeyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SentEkey]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SendEkeyBody,
) -> SentEkey | None:
    """Send an ekey of a lock to a user

    Args:
        body (SendEkeyBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SentEkey
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
