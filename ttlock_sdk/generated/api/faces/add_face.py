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
from ...models.added_face import AddedFace
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.add_face_body import AddFaceBody

OPERATION: Final[Operation[AddedFace]] = Operation(
    id="addFace",
    path="/v3/face/add",
    resource="faces",
    method="add",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH_OR_GATEWAY,
    parse=AddedFace.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter("start", "startDate", Kind.TIME, required=True, zero=True),
        Parameter("end", "endDate", Kind.TIME, required=True, zero=True),
        Parameter("feature_data", "featureData", Kind.TEXT, secret=True),
        Parameter("face_number", "faceNumber", Kind.TEXT),
        Parameter("name", "name", Kind.TEXT),
        Parameter("face_type", "type", Kind.ENUM, allowed=(1, 4), names=("NORMAL", "RECURRING")),
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
        Rule("needs", ("feature_data",), when="via", values=(2,)),
        Rule("refuses", ("face_number",), when="via", values=(2,)),
        Rule("needs", ("face_number",), when="via", values=(1,)),
        Rule("refuses", ("feature_data",), when="via", values=(1,)),
        Rule("needs", ("cyclic_config",), when="face_type", values=(4,)),
        Rule("refuses", ("cyclic_config",), when="face_type", values=(1,)),
    ),
    via="addType",
)


def _get_kwargs(
    *,
    body: AddFaceBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/face/add",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddedFace | None:
    if response.status_code == 200:
        response_200 = AddedFace.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddedFace]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddFaceBody,
) -> Response[AddedFace]:
    """Add a face to a lock, from data of a photo or as a phone has taken it

    Args:
        body (AddFaceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedFace]
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
    body: AddFaceBody,
) -> AddedFace | None:
    """Add a face to a lock, from data of a photo or as a phone has taken it

    Args:
        body (AddFaceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedFace
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddFaceBody,
) -> Response[AddedFace]:
    """Add a face to a lock, from data of a photo or as a phone has taken it

    Args:
        body (AddFaceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddedFace]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddFaceBody,
) -> AddedFace | None:
    """Add a face to a lock, from data of a photo or as a phone has taken it

    Args:
        body (AddFaceBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddedFace
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
