# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from ..._runtime.coerce import as_int, as_list
from ..._runtime.model import Model, Slot, new

_KNOWN = frozenset(
    {
        "lockId",
        "fromLockId",
        "keyboardPwdIdList",
        "cardIdList",
        "keyboardPwdList",
        "cardList",
    }
)


@define(eq=False, repr=False, kw_only=True)
class ReportLockImportBody(Model):
    """The form of `locks.report_lock_import`: Tell the cloud what a phone has copied to a lock.

    Attributes:
        lock_id: Id of the lock that has got the data.
        from_lock_id: Id of the lock that the data come from.
        keyboard_pwd_id_list: Ids of the passcodes that the phone has written, as `locks.get_import_data` gave them,
            as a JSON array.
        card_id_list: Ids of the cards that the phone has written, as `locks.get_import_data` gave them, as a JSON
            array.
        keyboard_pwd_list: The ids of the passcodes once more, under the name that the sample of the page has.
        card_list: The ids of the cards once more, under the name that the sample of the page has.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("lock_id", "lockId"),
        Slot("from_lock_id", "fromLockId"),
        Slot("keyboard_pwd_id_list", "keyboardPwdIdList", secret=True, many=True, text=True),
        Slot("card_id_list", "cardIdList", many=True, text=True),
        Slot("keyboard_pwd_list", "keyboardPwdList", secret=True, many=True, text=True),
        Slot("card_list", "cardList", many=True, text=True),
    )

    lock_id: int
    from_lock_id: int
    keyboard_pwd_id_list: list[int] | None = None
    card_id_list: list[int] | None = None
    keyboard_pwd_list: list[int] | None = None
    card_list: list[int] | None = None

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        read: Any  # required, and yet the cloud may leave it out
        value = get("lockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "lockId", self._keep)
        self.lock_id = read
        value = get("fromLockId")
        if value is None:
            absent += 1
        read = value if value.__class__ is int else as_int(value, "fromLockId", self._keep)
        self.from_lock_id = read
        value = get("keyboardPwdIdList")
        if value is None:
            absent += 1
        self.keyboard_pwd_id_list = (
            None if value is None or value == "" else as_list(as_int, value, "keyboardPwdIdList", self._keep)
        )
        value = get("cardIdList")
        if value is None:
            absent += 1
        self.card_id_list = None if value is None or value == "" else as_list(as_int, value, "cardIdList", self._keep)
        value = get("keyboardPwdList")
        if value is None:
            absent += 1
        self.keyboard_pwd_list = (
            None if value is None or value == "" else as_list(as_int, value, "keyboardPwdList", self._keep)
        )
        value = get("cardList")
        if value is None:
            absent += 1
        self.card_list = None if value is None or value == "" else as_list(as_int, value, "cardList", self._keep)
        if came + absent != 6:
            self._keep_unknown(src_dict, _KNOWN)
        return self
