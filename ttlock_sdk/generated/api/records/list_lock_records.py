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
    Rule,
    Safety,
)
from ... import errors
from ...models.lock_record_page import LockRecordPage
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.list_lock_records_body import ListLockRecordsBody

OPERATION: Final[Operation[LockRecordPage]] = Operation(
    id="listLockRecords",
    path="/v3/lockRecord/list",
    resource="records",
    method="list",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=LockRecordPage.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("page_no", "pageNo", Kind.INTEGER, minimum=1),
        Parameter("page_size", "pageSize", Kind.INTEGER, minimum=1, maximum=200),
        Parameter("start", "startDate", Kind.TIME, zero=True),
        Parameter("end", "endDate", Kind.TIME, zero=True),
        Parameter("uid", "uid", Kind.ID, minimum=1),
        Parameter(
            "record_type",
            "recordType",
            Kind.ENUM,
            allowed=(-5, -4, 4, 7, 8, 55),
            names=(
                "ANY_FACE",
                "ANY_QR_CODE",
                "UNLOCK_BY_PASSCODE",
                "UNLOCK_BY_CARD",
                "UNLOCK_BY_FINGERPRINT",
                "REMOTE_CONTROL",
            ),
        ),
        Parameter("search_str", "searchStr", Kind.TEXT, secret=True),
    ),
    rules=(Rule("order", ("start", "end")),),
    paging=Paging(max_page_size=200, item_id="record_id"),
)


def _get_kwargs(
    *,
    body: ListLockRecordsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lockRecord/list",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LockRecordPage | None:
    if response.status_code == 200:
        response_200 = LockRecordPage.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[LockRecordPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListLockRecordsBody,
) -> Response[LockRecordPage]:
    """List what happened at a lock

    Args:
        body (ListLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LockRecordPage]
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
    body: ListLockRecordsBody,
) -> LockRecordPage | None:
    """List what happened at a lock

    Args:
        body (ListLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LockRecordPage
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ListLockRecordsBody,
) -> Response[LockRecordPage]:
    """List what happened at a lock

    Args:
        body (ListLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LockRecordPage]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ListLockRecordsBody,
) -> LockRecordPage | None:
    """List what happened at a lock

    Args:
        body (ListLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LockRecordPage
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
