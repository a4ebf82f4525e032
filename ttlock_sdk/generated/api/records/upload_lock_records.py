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
from ...models.command_result import CommandResult
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ...client import AuthenticatedClient, Client
    from ...models.upload_lock_records_body import UploadLockRecordsBody

OPERATION: Final[Operation[CommandResult]] = Operation(
    id="uploadLockRecords",
    path="/v3/lockRecord/upload",
    resource="records",
    method="upload",
    safety=Safety.WRITE,
    credentials=Credentials.TOKEN,
    needs=Needs.BLUETOOTH,
    parse=CommandResult.from_dict,
    parameters=(
        Parameter("lock_id", "lockId", Kind.ID, required=True, minimum=1),
        Parameter(
            "records",
            "records",
            Kind.JSON,
            required=True,
            secret=True,
            many=True,
            inside=(
                Parameter(
                    "recordType",
                    "recordType",
                    Kind.ENUM,
                    allowed=(
                        1,
                        4,
                        5,
                        6,
                        7,
                        8,
                        9,
                        10,
                        11,
                        12,
                        13,
                        14,
                        15,
                        16,
                        17,
                        18,
                        19,
                        20,
                        21,
                        22,
                        23,
                        24,
                        25,
                        26,
                        27,
                        28,
                        29,
                        30,
                        31,
                        32,
                        33,
                        34,
                        35,
                        36,
                        37,
                        38,
                        39,
                        40,
                        41,
                        42,
                        43,
                        44,
                        45,
                        46,
                        47,
                        48,
                        49,
                        50,
                        51,
                        52,
                        53,
                        54,
                        55,
                        56,
                        57,
                        58,
                        59,
                        60,
                        61,
                        62,
                        63,
                        64,
                        65,
                        66,
                        67,
                        68,
                        69,
                        70,
                        71,
                        72,
                        73,
                        74,
                        75,
                        76,
                        77,
                        78,
                        79,
                        80,
                        81,
                        82,
                        83,
                        84,
                        85,
                        86,
                        87,
                        88,
                        89,
                        90,
                        91,
                        92,
                        93,
                    ),
                    names=(
                        "UNLOCK_BY_APP",
                        "UNLOCK_BY_PASSCODE",
                        "PASSCODE_CHANGED",
                        "PASSCODE_DELETED",
                        "PASSCODE_UNKNOWN",
                        "PASSCODES_CLEARED",
                        "PASSCODE_SUPERSEDED",
                        "ERASING_PASSCODE_USED",
                        "PASSCODE_NOT_VALID",
                        "PASSCODE_STORAGE_FULL",
                        "PASSCODE_DENIED",
                        "RESTARTED",
                        "CARD_ADDED",
                        "CARDS_CLEARED",
                        "UNLOCK_BY_CARD",
                        "CARD_DELETED",
                        "UNLOCK_BY_WRISTBAND",
                        "UNLOCK_BY_FINGERPRINT",
                        "FINGERPRINT_ADDED",
                        "FINGERPRINT_NOT_VALID",
                        "FINGERPRINT_DELETED",
                        "FINGERPRINTS_CLEARED",
                        "CARD_NOT_VALID",
                        "LOCK_BY_APP",
                        "UNLOCK_BY_MECHANICAL_KEY",
                        "UNLOCK_BY_GATEWAY",
                        "FORCE_APPLIED",
                        "DOOR_CLOSED",
                        "DOOR_OPENED",
                        "OPENED_FROM_INSIDE",
                        "LOCK_BY_FINGERPRINT",
                        "LOCK_BY_PASSCODE",
                        "LOCK_BY_CARD",
                        "LOCK_BY_MECHANICAL_KEY",
                        "APP_BUTTON",
                        "PASSCODE_DOUBLE_LOCKED",
                        "CARD_DOUBLE_LOCKED",
                        "FINGERPRINT_DOUBLE_LOCKED",
                        "APP_DOUBLE_LOCKED",
                        "LOCAL_MAIL",
                        "OTHER_MAIL",
                        "TAMPER_ALARM",
                        "AUTO_LOCK",
                        "UNLOCK_BY_BUTTON",
                        "LOCK_BY_BUTTON",
                        "SYSTEM_FROZEN",
                        "UNLOCK_BY_HOTEL_CARD",
                        "UNLOCK_BY_HEAT",
                        "CARD_DENIED",
                        "DEAD_LOCK_BY_APP",
                        "DEAD_LOCK_BY_PASSCODE",
                        "CAR_LEFT",
                        "REMOTE_CONTROL",
                        "KEYPAD_BATTERY",
                        "UNLOCK_BY_QR_CODE",
                        "QR_CODE_EXPIRED",
                        "DOUBLE_LOCK_ON",
                        "DOUBLE_LOCK_OFF",
                        "LOCK_BY_QR_CODE",
                        "QR_CODE_DOUBLE_LOCKED",
                        "PASSAGE_MODE_UNLOCK",
                        "DOOR_LEFT_OPEN_ALARM",
                        "UNLOCK_TIMED_OUT",
                        "LOCK_TIMED_OUT",
                        "UNLOCK_BY_FACE",
                        "FACE_DOUBLE_LOCKED",
                        "LOCK_BY_FACE",
                        "FACE_ADDED",
                        "FACE_NOT_VALID",
                        "FACE_DELETED",
                        "FACES_CLEARED",
                        "CARD_SECURITY_WRONG",
                        "UNLOCK_GRANTED_IN_APP",
                        "UNLOCK_GRANTED_REMOTELY",
                        "DUAL_BLUETOOTH_PASSED",
                        "DUAL_PASSCODE_PASSED",
                        "DUAL_FINGERPRINT_PASSED",
                        "DUAL_CARD_PASSED",
                        "DUAL_FACE_PASSED",
                        "DUAL_REMOTE_PASSED",
                        "DUAL_PALM_VEIN_PASSED",
                        "UNLOCK_BY_PALM_VEIN",
                        "PALM_VEIN_DOUBLE_LOCKED",
                        "LOCK_BY_PALM_VEIN",
                        "PALM_VEIN_ADDED",
                        "PALM_VEIN_NOT_VALID",
                        "PALM_VEIN_DELETED",
                        "PALM_VEINS_CLEARED",
                        "CARD_FAILED",
                        "UNLOCK_BY_ADMIN_PASSCODE",
                        "PASSCODE_ADDED",
                    ),
                    open=True,
                ),
                Parameter("operateDate", "operateDate", Kind.TIME),
                Parameter("electricQuantity", "electricQuantity", Kind.INTEGER),
                Parameter("accessoryElectricQuantity", "accessoryElectricQuantity", Kind.INTEGER),
                Parameter("deleteDate", "deleteDate", Kind.INTEGER),
                Parameter("keyId", "keyId", Kind.INTEGER),
                Parameter("recordId", "recordId", Kind.INTEGER),
                Parameter("uid", "uid", Kind.INTEGER),
                Parameter("password", "password", Kind.TEXT, secret=True),
                Parameter("newPassword", "newPassword", Kind.TEXT, secret=True),
            ),
        ),
    ),
)


def _get_kwargs(
    *,
    body: UploadLockRecordsBody,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v3/lockRecord/upload",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> CommandResult | None:
    if response.status_code == 200:
        response_200 = CommandResult.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[CommandResult]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadLockRecordsBody,
) -> Response[CommandResult]:
    """Hand the records that a phone has read from a lock to the cloud

    Args:
        body (UploadLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommandResult]
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
    body: UploadLockRecordsBody,
) -> CommandResult | None:
    """Hand the records that a phone has read from a lock to the cloud

    Args:
        body (UploadLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommandResult
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadLockRecordsBody,
) -> Response[CommandResult]:
    """Hand the records that a phone has read from a lock to the cloud

    Args:
        body (UploadLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CommandResult]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UploadLockRecordsBody,
) -> CommandResult | None:
    """Hand the records that a phone has read from a lock to the cloud

    Args:
        body (UploadLockRecordsBody):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CommandResult
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
