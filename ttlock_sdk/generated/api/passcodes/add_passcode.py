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
from ...models.added_passcode import AddedPasscode
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_passcode_body import AddPasscodeBody

OPERATION: Final[Operation[AddedPasscode]] = Operation(
    id="addPasscode",
    path="/v3/keyboardPwd/add",
    resource="passcodes",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH_OR_GATEWAY,
    parse=AddedPasscode.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("passcode", "keyboardPwd", Kind.PASSCODE, required=True, secret=True),
        Parameter("name", "keyboardPwdName", Kind.TEXT),
        Parameter("passcode_type", "keyboardPwdType", Kind.ENUM, allowed=(2, 3), names=("PERMANENT", "PERIOD")),
        Parameter("start", "startDate", Kind.TIME),
        Parameter("end", "endDate", Kind.TIME),
        Parameter(
            "via",
            "addType",
            Kind.ENUM,
            allowed=(1, 2, 3, 4),
            names=("BLUETOOTH", "GATEWAY", "NB_IOT", "WIFI_POWER_SAVING"),
        ),
    ),
    rules=(
        Rule("together", ("start", "end")),
        Rule("order", ("start", "end")),
        Rule("needs", ("start", "end"), when="passcode_type", values=(3,)),
        Rule("refuses", ("start", "end"), when="passcode_type", values=(2,)),
    ),
    via="addType",
)


def _get_kwargs(
    *,
    body: AddPasscodeBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/keyboardPwd/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedPasscode | None:
    if response.status_code == 200:
        response_200 = AddedPasscode.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedPasscode]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddPasscodeBody,
) -> Response[AddedPasscode]:
    """Add a passcode of your own choice

    Args:
        body (AddPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedPasscode]
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
    body: AddPasscodeBody,
) -> AddedPasscode | None:
    """Add a passcode of your own choice

    Args:
        body (AddPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedPasscode
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddPasscodeBody,
) -> Response[AddedPasscode]:
    """Add a passcode of your own choice

    Args:
        body (AddPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedPasscode]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddPasscodeBody,
) -> AddedPasscode | None:
    """Add a passcode of your own choice

    Args:
        body (AddPasscodeBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedPasscode
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
