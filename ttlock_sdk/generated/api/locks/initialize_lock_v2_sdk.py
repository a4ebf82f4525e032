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
    from ...models.initialize_lock_v2_sdk_body import InitializeLockV2SdkBody

OPERATION: Final[Operation[InitializedLock]] = Operation(
    id="initializeLockV2Sdk",
    path="/v3/lock/init",
    resource="locks",
    method="initialize_v2",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=InitializedLock.from_dict,
    parameters=(
        Parameter("lock_name", "lockName", Kind.TEXT, required=True, minimum=1),
        Parameter("lock_mac", "lockMac", Kind.TEXT, required=True, minimum=1),
        Parameter("lock_key", "lockKey", Kind.TEXT, required=True, minimum=1, secret=True),
        Parameter("lock_flag_pos", "lockFlagPos", Kind.INTEGER, required=True),
        Parameter("aes_key_str", "aesKeyStr", Kind.TEXT, required=True, minimum=1, secret=True),
        Parameter(
            "lock_version",
            "lockVersion",
            Kind.JSON,
            required=True,
            inside=(
                Parameter("protocolType", "protocolType", Kind.INTEGER),
                Parameter("protocolVersion", "protocolVersion", Kind.INTEGER),
                Parameter("scene", "scene", Kind.INTEGER),
                Parameter("groupId", "groupId", Kind.INTEGER),
                Parameter("orgId", "orgId", Kind.INTEGER),
                Parameter("logoUrl", "logoUrl", Kind.TEXT),
                Parameter("showAdminKbpwdFlag", "showAdminKbpwdFlag", Kind.BOOLEAN),
            ),
        ),
        Parameter("admin_pwd", "adminPwd", Kind.TEXT, required=True, minimum=1, secret=True),
        Parameter("no_key_pwd", "noKeyPwd", Kind.TEXT, required=True, minimum=1, secret=True),
        Parameter("pwd_info", "pwdInfo", Kind.TEXT, required=True, minimum=1, secret=True),
        Parameter("timestamp", "timestamp", Kind.TEXT, required=True, minimum=1),
        Parameter("special_value", "specialValue", Kind.INTEGER, required=True),
        Parameter("electric_quantity", "electricQuantity", Kind.INTEGER, required=True, minimum=0, maximum=100),
        Parameter("timezone_raw_offset", "timezoneRawOffset", Kind.INTEGER, required=True),
        Parameter("model_num", "modelNum", Kind.TEXT, required=True, minimum=1),
        Parameter("hardware_revision", "hardwareRevision", Kind.TEXT, required=True, minimum=1),
        Parameter("firmware_revision", "firmwareRevision", Kind.TEXT, required=True, minimum=1),
        Parameter("name", "lockAlias", Kind.TEXT),
        Parameter("delete_pwd", "deletePwd", Kind.TEXT, secret=True),
    ),
)


def _get_kwargs(
    *,
    body: InitializeLockV2SdkBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lock/init",
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
    body: InitializeLockV2SdkBody,
) -> Response[InitializedLock]:
    """Register a lock field by field, as the old app kit gives it

    Args:
        body (InitializeLockV2SdkBody):

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
    body: InitializeLockV2SdkBody,
) -> InitializedLock | None:
    """Register a lock field by field, as the old app kit gives it

    Args:
        body (InitializeLockV2SdkBody):

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
    body: InitializeLockV2SdkBody,
) -> Response[InitializedLock]:
    """Register a lock field by field, as the old app kit gives it

    Args:
        body (InitializeLockV2SdkBody):

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
    body: InitializeLockV2SdkBody,
) -> InitializedLock | None:
    """Register a lock field by field, as the old app kit gives it

    Args:
        body (InitializeLockV2SdkBody):

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
