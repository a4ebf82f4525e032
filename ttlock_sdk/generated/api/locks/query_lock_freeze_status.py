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
from ...models.lock_freeze_status import LockFreezeStatus
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.query_lock_freeze_status_body import QueryLockFreezeStatusBody

OPERATION: Final[Operation[LockFreezeStatus]] = Operation(
    id="queryLockFreezeStatus",
    path="/v3/lock/queryStatus",
    resource="locks",
    method="query_freeze_status",
    safety=Safety.QUERY,
    credentials=Credentials.TOKEN,
    needs=Needs.GATEWAY,
    parse=LockFreezeStatus.from_dict,
    parameters=(Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),),
)


def _get_kwargs(
    *,
    body: QueryLockFreezeStatusBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lock/queryStatus",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LockFreezeStatus | None:
    if response.status_code == 200:
        response_200 = LockFreezeStatus.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[LockFreezeStatus]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: QueryLockFreezeStatusBody,
) -> Response[LockFreezeStatus]:
    """Ask a lock whether it is frozen

    Args:
        body (QueryLockFreezeStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LockFreezeStatus]
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
    body: QueryLockFreezeStatusBody,
) -> LockFreezeStatus | None:
    """Ask a lock whether it is frozen

    Args:
        body (QueryLockFreezeStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LockFreezeStatus
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: QueryLockFreezeStatusBody,
) -> Response[LockFreezeStatus]:
    """Ask a lock whether it is frozen

    Args:
        body (QueryLockFreezeStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LockFreezeStatus]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: QueryLockFreezeStatusBody,
) -> LockFreezeStatus | None:
    """Ask a lock whether it is frozen

    Args:
        body (QueryLockFreezeStatusBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LockFreezeStatus
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
