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
from ...models.group_lock_count_list import GroupLockCountList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.group_lock_count import GroupLockCount
    from ...models.list_groups_with_lock_count_body import ListGroupsWithLockCountBody


def _read(data: Mapping[str, Any]) -> list[GroupLockCount]:
    return GroupLockCountList.from_dict(data).items


OPERATION: Final[Operation[list[GroupLockCount]]] = Operation(
    id="listGroupsWithLockCount",
    path="/v3/group/listWithLockNum",
    resource="groups",
    method="list_with_lock_count",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(Parameter("key_right", "keyRight", Kind.ENUM, allowed=(0, 1), names=("USER_EKEYS", "ADMIN_EKEYS")),),
)


def _get_kwargs(
    *,
    body: ListGroupsWithLockCountBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/group/listWithLockNum",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GroupLockCountList | None:
    if response.status_code == 200:
        response_200 = GroupLockCountList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[GroupLockCountList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListGroupsWithLockCountBody,
) -> Response[GroupLockCountList]:
    """List the groups that hold something, with how much they hold

    Args:
        body (ListGroupsWithLockCountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupLockCountList]
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
    body: ListGroupsWithLockCountBody,
) -> GroupLockCountList | None:
    """List the groups that hold something, with how much they hold

    Args:
        body (ListGroupsWithLockCountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupLockCountList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListGroupsWithLockCountBody,
) -> Response[GroupLockCountList]:
    """List the groups that hold something, with how much they hold

    Args:
        body (ListGroupsWithLockCountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GroupLockCountList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListGroupsWithLockCountBody,
) -> GroupLockCountList | None:
    """List the groups that hold something, with how much they hold

    Args:
        body (ListGroupsWithLockCountBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GroupLockCountList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
