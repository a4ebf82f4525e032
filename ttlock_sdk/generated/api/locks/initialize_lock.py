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
from ...models.initialized_lock import InitializedLock
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.initialize_lock_body import InitializeLockBody

OPERATION: Final[Operation[InitializedLock]] = Operation(
    id="initializeLock",
    path="/v3/lock/initialize",
    resource="locks",
    method="initialize",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=InitializedLock.from_dict,
    parameters=(
        Parameter("lock_data", "lockData", Kind.TEXT, required=True, minimum=1, secret=True),
        Parameter("name", "lockAlias", Kind.TEXT),
        Parameter("group_id", "groupId", Kind.ID, minimum=1),
        Parameter("nb_init_success", "nbInitSuccess", Kind.ENUM, allowed=(0, 1), names=("NO", "YES")),
    ),
)


def _get_kwargs(
    *,
    body: InitializeLockBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lock/initialize",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> InitializedLock | None:
    if response.status_code == 200:
        response_200 = InitializedLock.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[InitializedLock]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: InitializeLockBody,
) -> Response[InitializedLock]:
    """Register a lock that a phone has paired

    Args:
        body (InitializeLockBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InitializedLock]
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
    body: InitializeLockBody,
) -> InitializedLock | None:
    """Register a lock that a phone has paired

    Args:
        body (InitializeLockBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InitializedLock
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: InitializeLockBody,
) -> Response[InitializedLock]:
    """Register a lock that a phone has paired

    Args:
        body (InitializeLockBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[InitializedLock]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: InitializeLockBody,
) -> InitializedLock | None:
    """Register a lock that a phone has paired

    Args:
        body (InitializeLockBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        InitializedLock
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
