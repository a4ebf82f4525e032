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
from ...models.exported_record_list import ExportedRecordList
from ...types import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.export_lock_records_body import ExportLockRecordsBody
    from ...models.exported_record import ExportedRecord


def _read(data: Mapping[str, Any]) -> list[ExportedRecord]:
    return ExportedRecordList.from_dict(data).items


OPERATION: Final[Operation[list[ExportedRecord]]] = Operation(
    id="exportLockRecords",
    path="/v3/lockRecord/listForExport",
    resource="records",
    method="export",
    safety=Safety.READ,
    credentials=Credentials.TOKEN,
    needs=Needs.NONE,
    parse=_read,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("start", "startDate", Kind.TIME),
        Parameter("end", "endDate", Kind.TIME),
    ),
    rules=(Rule("order", ("start", "end")),),
)


def _get_kwargs(
    *,
    body: ExportLockRecordsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lockRecord/listForExport",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ExportedRecordList | None:
    if response.status_code == 200:
        response_200 = ExportedRecordList.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ExportedRecordList]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLockRecordsBody,
) -> Response[ExportedRecordList]:
    """Get all that happened at a lock in one answer

    Args:
        body (ExportLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportedRecordList]
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
    body: ExportLockRecordsBody,
) -> ExportedRecordList | None:
    """Get all that happened at a lock in one answer

    Args:
        body (ExportLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportedRecordList
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLockRecordsBody,
) -> Response[ExportedRecordList]:
    """Get all that happened at a lock in one answer

    Args:
        body (ExportLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExportedRecordList]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExportLockRecordsBody,
) -> ExportedRecordList | None:
    """Get all that happened at a lock in one answer

    Args:
        body (ExportLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExportedRecordList
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
