# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_enum, as_int, as_str
from ..._runtime.model import Model, Slot, new
from .face_photo_format import FacePhotoFormat
from .yes_no import YesNo

_KNOWN = frozenset(
    {
        "unauthorizedAttemptAlertFlag",
        "unauthorizedAttemptAlertCount",
        "unauthorizedAttemptAlertLockTime",
        "unauthorizedAttemptAlertPwd",
        "unauthorizedAttemptAlertCard",
        "unauthorizedAttemptAlertFingerprint",
        "faceImageSize",
        "faceImageHeight",
        "faceImageWidth",
        "faceImageType",
        "wifiFirmwareRevision",
    }
)

_FacePhotoFormat = FacePhotoFormat.numbers().get
_YesNo = YesNo.numbers().get


@define(eq=False, repr=False, kw_only=True)
class LockExtraSetting(Model):
    """How a lock answers failed attempts to open it, what photos of faces it takes, and the firmware of its Wi-Fi part.
    What the cloud has never heard is missing.

    Attributes:
        unauthorized_attempt_alert_flag: Whether the lock raises an alarm and blocks itself after failed attempts.
        unauthorized_attempt_alert_count: How many failed attempts trigger it; 0 when it is off.
        unauthorized_attempt_alert_lock_time: For how many seconds the lock then stays blocked.
        unauthorized_attempt_alert_pwd: Whether wrong passcodes count.
        unauthorized_attempt_alert_card: Whether wrong cards count.
        unauthorized_attempt_alert_fingerprint: Whether wrong fingerprints count.
        face_image_size: The largest file of a photo of a face that may be sent by its address, in kilobytes.
        face_image_height: Height of such a photo in pixels; by the words of the page a limit.
        face_image_width: Width of such a photo in pixels; by the words of the page a limit.
        face_image_type: Which kind of file such a photo must be.
        wifi_firmware_revision: Version of the firmware of the Wi-Fi part of the lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("unauthorized_attempt_alert_flag", "unauthorizedAttemptAlertFlag"),
        Slot("unauthorized_attempt_alert_count", "unauthorizedAttemptAlertCount"),
        Slot("unauthorized_attempt_alert_lock_time", "unauthorizedAttemptAlertLockTime"),
        Slot("unauthorized_attempt_alert_pwd", "unauthorizedAttemptAlertPwd"),
        Slot("unauthorized_attempt_alert_card", "unauthorizedAttemptAlertCard"),
        Slot("unauthorized_attempt_alert_fingerprint", "unauthorizedAttemptAlertFingerprint"),
        Slot("face_image_size", "faceImageSize"),
        Slot("face_image_height", "faceImageHeight"),
        Slot("face_image_width", "faceImageWidth"),
        Slot("face_image_type", "faceImageType"),
        Slot("wifi_firmware_revision", "wifiFirmwareRevision"),
    )

    unauthorized_attempt_alert_flag: YesNo | None = None
    unauthorized_attempt_alert_count: int | None = None
    unauthorized_attempt_alert_lock_time: int | None = None
    unauthorized_attempt_alert_pwd: YesNo | None = None
    unauthorized_attempt_alert_card: YesNo | None = None
    unauthorized_attempt_alert_fingerprint: YesNo | None = None
    face_image_size: int | None = None
    face_image_height: int | None = None
    face_image_width: int | None = None
    face_image_type: FacePhotoFormat | None = None
    wifi_firmware_revision: str | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        found: Any  # a member of the set that a number belongs to
        value = get("unauthorizedAttemptAlertFlag")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_flag = found
        elif value is None:
            self.unauthorized_attempt_alert_flag = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_flag = as_enum(YesNo, value, "unauthorizedAttemptAlertFlag", self._keep)
        value = get("unauthorizedAttemptAlertCount")
        if value.__class__ is int:
            self.unauthorized_attempt_alert_count = value
        elif value is None:
            self.unauthorized_attempt_alert_count = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_count = as_int(value, "unauthorizedAttemptAlertCount", self._keep)
        value = get("unauthorizedAttemptAlertLockTime")
        if value.__class__ is int:
            self.unauthorized_attempt_alert_lock_time = value
        elif value is None:
            self.unauthorized_attempt_alert_lock_time = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_lock_time = as_int(value, "unauthorizedAttemptAlertLockTime", self._keep)
        value = get("unauthorizedAttemptAlertPwd")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_pwd = found
        elif value is None:
            self.unauthorized_attempt_alert_pwd = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_pwd = as_enum(YesNo, value, "unauthorizedAttemptAlertPwd", self._keep)
        value = get("unauthorizedAttemptAlertCard")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_card = found
        elif value is None:
            self.unauthorized_attempt_alert_card = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_card = as_enum(YesNo, value, "unauthorizedAttemptAlertCard", self._keep)
        value = get("unauthorizedAttemptAlertFingerprint")
        if value.__class__ is int and (found := _YesNo(value)) is not None:
            self.unauthorized_attempt_alert_fingerprint = found
        elif value is None:
            self.unauthorized_attempt_alert_fingerprint = None
            absent += 1
        else:
            self.unauthorized_attempt_alert_fingerprint = as_enum(
                YesNo, value, "unauthorizedAttemptAlertFingerprint", self._keep
            )
        value = get("faceImageSize")
        if value.__class__ is int:
            self.face_image_size = value
        elif value is None:
            self.face_image_size = None
            absent += 1
        else:
            self.face_image_size = as_int(value, "faceImageSize", self._keep)
        value = get("faceImageHeight")
        if value.__class__ is int:
            self.face_image_height = value
        elif value is None:
            self.face_image_height = None
            absent += 1
        else:
            self.face_image_height = as_int(value, "faceImageHeight", self._keep)
        value = get("faceImageWidth")
        if value.__class__ is int:
            self.face_image_width = value
        elif value is None:
            self.face_image_width = None
            absent += 1
        else:
            self.face_image_width = as_int(value, "faceImageWidth", self._keep)
        if came + absent == 9:  # nothing else came
            self.face_image_type = self.wifi_firmware_revision = None
            return self
        value = get("faceImageType")
        if value.__class__ is int and (found := _FacePhotoFormat(value)) is not None:
            self.face_image_type = found
        elif value is None:
            self.face_image_type = None
            absent += 1
        else:
            self.face_image_type = as_enum(FacePhotoFormat, value, "faceImageType", self._keep)
        value = get("wifiFirmwareRevision")
        if value.__class__ is str:
            self.wifi_firmware_revision = value
        elif value is None:
            self.wifi_firmware_revision = None
            absent += 1
        else:
            self.wifi_firmware_revision = as_str(value, "wifiFirmwareRevision", self._keep)
        if came + absent != 11:
            self._keep_unknown(src_dict, _KNOWN)
        return self
