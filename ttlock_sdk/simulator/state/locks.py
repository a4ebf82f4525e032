"""Locks and what is in them."""

from __future__ import annotations

from bisect import insort
from operator import attrgetter
from typing import Any, Final

from attrs import define, field

from .accessories import Accessory, QrCode

PERMANENT, PERIOD = 2, 3
NORMAL, ADDING, ADD_FAILED, CHANGING, CHANGE_FAILED, DELETING, DELETE_FAILED = 1, 4, 5, 6, 7, 8, 9
LATEST_FIRMWARE: Final = "6.5.0.230601"
_BY_TIME: Final = attrgetter("lock_ms")
_ATTEMPTS: Final = {"flag": 1, "count": 5, "seconds": 180, "passcodes": 1, "cards": 1, "fingerprints": 0}


@define
class Passcode:
    """A passcode of a lock. Times in milliseconds; 0 is no limit."""

    passcode_id: int
    code: str = field(repr=lambda _: "***")
    name: str
    kind: int
    start: int
    end: int
    created: int
    custom: bool
    sender: str
    used: int = 0  # first use at the keypad
    status: int = NORMAL
    coming: dict[str, Any] | None = field(default=None, repr=False)  # what a change under way will make of it


@define
class Credential:
    """A card, fingerprint, face or palm vein of a lock. Times in milliseconds; 0 is no limit."""

    credential_id: int
    number: str
    name: str
    kind: int
    start: int
    end: int
    windows: list[dict[str, int]]
    created: int
    sender: str
    status: int = NORMAL
    coming: dict[str, Any] | None = field(default=None, repr=False)  # what a change under way will make of it


@define
class Ekey:
    """An ekey that was sent to somebody. Times in milliseconds; an `end` of 1 serves once."""

    key_id: int
    lock_id: int
    holder: str
    name: str
    start: int
    end: int
    sender: str
    created: int
    remarks: str = ""
    is_manager: bool = False
    is_remote: bool = False
    status: str = "110401"
    kind: int = 0  # 4 for a recurring one
    week_days: list[int] = field(factory=list)
    start_day: int = 0
    end_day: int = 0


@define
class Record:
    """Something that happened at a lock."""

    record_id: int
    kind: int | None  # as the cloud numbers it, where it does
    success: bool
    username: str | None
    code: str | None = field(repr=lambda _: "***")
    lock_ms: int
    server_ms: int
    raw_kind: int = 0  # as the lock numbers it
    battery: int = 100


@define
class Lock:
    """A lock with its settings."""

    lock_id: int
    owner: str
    name: str
    alias: str
    mac: str
    feature_value: str
    created: int
    battery: int = 100
    is_open: bool = False
    door_is_open: bool = False
    is_online: bool = True
    busy_until: float = 0.0
    is_frozen: bool = False
    remote_unlock: bool = True
    timezone_offset: int = 0
    group_id: int = 0
    model: str = "SIM-1"
    firmware: str = "6.4.2.210501"
    hardware: str = "1.2"
    auto_lock_seconds: int = 5
    has_sensor: bool = False
    offline_since: float = 0.0
    openings: int = 0
    locks_at: float = 0.0  # when it locks by itself, in seconds since 1970
    wrong_tries: int = 0
    rests_until: int = 0
    attempts: dict[str, int] = field(factory=_ATTEMPTS.copy)
    clock_drift_ms: int = 0  # how far the lock's own clock is ahead
    passage: dict[str, Any] | None = None
    passage_single: dict[str, Any] | None = None
    working: dict[str, Any] | None = None
    settings: dict[int, int] = field(factory=dict)
    sector: str = ""  # of hotel cards
    lock_data: str = field(default="", repr=lambda _: "***")
    erasing_passcode: str = field(default="", repr=lambda _: "***")
    super_passcode: str = field(default="", repr=lambda _: "***")
    admin_key_id: int = 0  # the ekey of the owner; 0 until somebody asks for it
    passcodes: dict[int, Passcode] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    cards: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    fingerprints: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    faces: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    palm_veins: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    accessories: dict[int, Accessory] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    qr_codes: dict[int, QrCode] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    wifi: dict[str, Any] | None = field(default=None, repr=lambda found: "***" if found else "None")
    cellular: dict[str, Any] | None = field(default=None, repr=lambda found: "***" if found else "None")
    nb: dict[str, Any] | None = field(default=None, repr=lambda found: "***" if found else "None")
    network_seconds: float = 3.0  # how long what is sent through its own network is under way
    network_failure: int = 0  # the code with which it fails then; 0 for none
    computed: dict[str, int] = field(factory=dict)  # how many codes the cloud has computed, by type and time
    floors: list[int] = field(factory=list)  # of a lift, which were switched on last
    blocked_cards: set[str] = field(factory=set, repr=lambda found: f"<{len(found)}>")
    ekeys: dict[str, int] = field(factory=dict, repr=lambda found: f"<{len(found)}>")  # holder to id
    records: list[Record] = field(factory=list, repr=lambda found: f"<{len(found)}>")  # by the lock's clock

    @property
    def has_network(self) -> bool:
        """Whether it has a network of its own, and needs no gateway."""
        return self.wifi is not None or self.cellular is not None or self.nb is not None

    @property
    def answers(self) -> bool:
        """Whether it is on line and has power."""
        return self.is_online and self.battery > 0

    def note(self, record: Record) -> None:
        """Add a record at its place in time."""
        if not self.records or self.records[-1].lock_ms <= record.lock_ms:
            self.records.append(record)
        else:
            insort(self.records, record, key=_BY_TIME)
