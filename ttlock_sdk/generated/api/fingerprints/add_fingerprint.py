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
from ...models.added_fingerprint import AddedFingerprint
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_fingerprint_body import AddFingerprintBody

OPERATION: Final[Operation[AddedFingerprint]] = Operation(
    id="addFingerprint",
    path="/v3/fingerprint/add",
    resource="fingerprints",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH_OR_GATEWAY,
    parse=AddedFingerprint.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("start", "startDate", Kind.TIME, required=True, zero=True),
        Parameter("end", "endDate", Kind.TIME, required=True, zero=True),
        Parameter("fingerprint_data", "fingerprintData", Kind.TEXT, secret=True),
        Parameter("fingerprint_number", "fingerprintNumber", Kind.TEXT),
        Parameter("name", "fingerprintName", Kind.TEXT),
        Parameter("fingerprint_type", "fingerprintType", Kind.ENUM, allowed=(1, 4), names=("NORMAL", "RECURRING")),
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
        Parameter("via", "addType", Kind.ENUM, allowed=(1, 2), names=("BLUETOOTH", "GATEWAY")),
    ),
    rules=(
        Rule("order", ("start", "end")),
        Rule("needs", ("fingerprint_data",), when="via", values=(2,)),
        Rule("needs", ("fingerprint_number",), when="via", values=(1,)),
        Rule("refuses", ("fingerprint_data",), when="via", values=(1,)),
        Rule("needs", ("cyclic_config",), when="fingerprint_type", values=(4,)),
        Rule("refuses", ("cyclic_config",), when="fingerprint_type", values=(1,)),
    ),
    via="addType",
)


def _get_kwargs(
    *,
    body: AddFingerprintBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/fingerprint/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedFingerprint | None:
    if response.status_code == 200:
        response_200 = AddedFingerprint.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedFingerprint]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddFingerprintBody,
) -> Response[AddedFingerprint]:
    """Add a fingerprint, from enrolment data or as a phone has taken it

    Args:
        body (AddFingerprintBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedFingerprint]
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
    body: AddFingerprintBody,
) -> AddedFingerprint | None:
    """Add a fingerprint, from enrolment data or as a phone has taken it

    Args:
        body (AddFingerprintBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedFingerprint
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddFingerprintBody,
) -> Response[AddedFingerprint]:
    """Add a fingerprint, from enrolment data or as a phone has taken it

    Args:
        body (AddFingerprintBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedFingerprint]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddFingerprintBody,
) -> AddedFingerprint | None:
    """Add a fingerprint, from enrolment data or as a phone has taken it

    Args:
        body (AddFingerprintBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedFingerprint
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
