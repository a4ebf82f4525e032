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
from ...models.generated_passcode import GeneratedPasscode
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.get_random_passcode_body import GetRandomPasscodeBody

OPERATION: Final[Operation[GeneratedPasscode]] = Operation(
    id="getRandomPasscode",
    path="/v3/keyboardPwd/get",
    resource="passcodes",
    method="generate",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=GeneratedPasscode.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter(
            "passcode_type",
            "keyboardPwdType",
            Kind.ENUM,
            required=True,
            allowed=(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14),
            names=(
                "ONE_TIME",
                "PERMANENT",
                "PERIOD",
                "DELETE",
                "WEEKEND",
                "DAILY",
                "WORKDAY",
                "MONDAY",
                "TUESDAY",
                "WEDNESDAY",
                "THURSDAY",
                "FRIDAY",
                "SATURDAY",
                "SUNDAY",
            ),
        ),
        Parameter("start", "startDate", Kind.TIME, required=True),
        Parameter("end", "endDate", Kind.TIME),
        Parameter("name", "keyboardPwdName", Kind.TEXT),
    ),
    rules=(
        Rule("needs", ("end",), when="passcode_type", values=(3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14)),
        Rule("order", ("start", "end")),
    ),
)


def _get_kwargs(
    *,
    body: GetRandomPasscodeBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/keyboardPwd/get",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GeneratedPasscode | None:
    if response.status_code == 200:
        response_200 = GeneratedPasscode.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[GeneratedPasscode]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetRandomPasscodeBody,
) -> Response[GeneratedPasscode]:
    """Have the cloud compute a passcode

    Args:
        body (GetRandomPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GeneratedPasscode]
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
    body: GetRandomPasscodeBody,
) -> GeneratedPasscode | None:
    """Have the cloud compute a passcode

    Args:
        body (GetRandomPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GeneratedPasscode
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetRandomPasscodeBody,
) -> Response[GeneratedPasscode]:
    """Have the cloud compute a passcode

    Args:
        body (GetRandomPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GeneratedPasscode]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetRandomPasscodeBody,
) -> GeneratedPasscode | None:
    """Have the cloud compute a passcode

    Args:
        body (GetRandomPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GeneratedPasscode
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
