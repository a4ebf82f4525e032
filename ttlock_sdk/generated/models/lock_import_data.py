# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import Factory, define

from ..._runtime.coerce import as_int, as_models
from ..._runtime.model import Model, Slot, new
from .importable_card import ImportableCard
from .importable_passcode import ImportablePasscode

_KNOWN = frozenset(
    {
        "keyNum",
        "keyboardPwdNum",
        "cardNum",
        "keyboardPwdList",
        "identityCardList",
    }
)


@define(eq=False, repr=False, kw_only=True)
class LockImportData(Model):
    """What can be copied from one lock to another. The ekeys are counted only; the cloud copies them itself.

    Attributes:
        key_num: How many ekeys the lock has.
        keyboard_pwd_num: How many passcodes there are. The table of the page calls it text, its sample shows a
            number; both are read.
        card_num: How many cards there are.
        keyboard_pwd_list: The passcodes, to be written into the new lock.
        identity_card_list: The IC cards, to be written into the new lock.
    """

    slots_: ClassVar[tuple[Slot, ...]] = (
        Slot("key_num", "keyNum"),
        Slot("keyboard_pwd_num", "keyboardPwdNum"),
        Slot("card_num", "cardNum"),
        Slot("keyboard_pwd_list", "keyboardPwdList", many=True),
        Slot("identity_card_list", "identityCardList", many=True),
    )

    key_num: int | None = None
    keyboard_pwd_num: int | None = None
    card_num: int | None = None
    keyboard_pwd_list: list[ImportablePasscode] = Factory(list)
    identity_card_list: list[ImportableCard] = Factory(list)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Read an object as it came over the wire; never fails on what is inside."""
        self = new(cls)
        self._extras = None
        get = src_dict.get
        came, absent = len(src_dict), 0
        value = get("keyNum")
        if value.__class__ is int:
            self.key_num = value
        elif value is None:
            self.key_num = None
            absent += 1
        else:
            self.key_num = as_int(value, "keyNum", self._keep)
        value = get("keyboardPwdNum")
        if value.__class__ is int:
            self.keyboard_pwd_num = value
        elif value is None:
            self.keyboard_pwd_num = None
            absent += 1
        else:
            self.keyboard_pwd_num = as_int(value, "keyboardPwdNum", self._keep)
        value = get("cardNum")
        if value.__class__ is int:
            self.card_num = value
        elif value is None:
            self.card_num = None
            absent += 1
        else:
            self.card_num = as_int(value, "cardNum", self._keep)
        value = get("keyboardPwdList")
        if value is None:
            absent += 1
        self.keyboard_pwd_list = as_models(ImportablePasscode.from_dict, value, "keyboardPwdList", self._keep)
        value = get("identityCardList")
        if value is None:
            absent += 1
        self.identity_card_list = as_models(ImportableCard.from_dict, value, "identityCardList", self._keep)
        if came + absent != 5:
            self._keep_unknown(src_dict, _KNOWN)
        return self
