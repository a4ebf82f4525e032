# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_bool, as_int, as_str
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "protocolType",
        "protocolVersion",
        "scene",
        "groupId",
        "orgId",
        "logoUrl",
        "showAdminKbpwdFlag",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockVersion(Model):
    """Version data of a lock, meant for the app kit. The fields stand on an old page and in live answers; what their
    values mean is not documented.

    Attributes:
        protocol_type: Kind of protocol that the lock speaks.
        protocol_version: Version of that protocol.
        scene: Not explained by any page.
        group_id: Not explained by any page; nothing says that it is a group of the account.
        org_id: Not explained by any page.
        logo_url: Address of a logo. Seen in live answers only.
        show_admin_kbpwd_flag: Whether an app should show the administrator's passcode. Seen in live answers only; no
            page explains it.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("protocol_type", "protocolType"),
        Slot("protocol_version", "protocolVersion"),
        Slot("scene", "scene"),
        Slot("group_id", "groupId"),
        Slot("org_id", "orgId"),
        Slot("logo_url", "logoUrl"),
        Slot("show_admin_kbpwd_flag", "showAdminKbpwdFlag"),
    )

    protocol_type: int | None = None
    protocol_version: int | None = None
    scene: int | None = None
    group_id: int | None = None
    org_id: int | None = None
    logo_url: str | None = None
    show_admin_kbpwd_flag: bool | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("protocolType")
        if value.__class__ is int:
            self.protocol_type = value
        elif value is None:
            self.protocol_type = None
            absent += 1
        else:
            self.protocol_type = as_int(value, "protocolType", self._keep)
        value = get("protocolVersion")
        if value.__class__ is int:
            self.protocol_version = value
        elif value is None:
            self.protocol_version = None
            absent += 1
        else:
            self.protocol_version = as_int(value, "protocolVersion", self._keep)
        value = get("scene")
        if value.__class__ is int:
            self.scene = value
        elif value is None:
            self.scene = None
            absent += 1
        else:
            self.scene = as_int(value, "scene", self._keep)
        value = get("groupId")
        if value.__class__ is int:
            self.group_id = value
        elif value is None:
            self.group_id = None
            absent += 1
        else:
            self.group_id = as_int(value, "groupId", self._keep)
        value = get("orgId")
        if value.__class__ is int:
            self.org_id = value
        elif value is None:
            self.org_id = None
            absent += 1
        else:
            self.org_id = as_int(value, "orgId", self._keep)
        value = get("logoUrl")
        if value.__class__ is str:
            self.logo_url = value
        elif value is None:
            self.logo_url = None
            absent += 1
        else:
            self.logo_url = as_str(value, "logoUrl", self._keep)
        value = get("showAdminKbpwdFlag")
        if value.__class__ is bool:
            self.show_admin_kbpwd_flag = value
        elif value is None:
            self.show_admin_kbpwd_flag = None
            absent += 1
        else:
            self.show_admin_kbpwd_flag = as_bool(value, "showAdminKbpwdFlag", self._keep)
        if came + absent != 7:
            self._keep_unknown(src_dict, _KNOWN)
        return self
