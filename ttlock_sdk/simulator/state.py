"""What the simulated cloud knows."""

from __future__ import annotations

from typing import Any

from attrs import define, field

PERMANENT, PERIOD = 2, 3


@define
class Application:
    """An application of the developer console. `requests` counts by month."""

    client_id: str
    client_secret: str = field(repr=lambda _: "***")
    requests: dict[str, int] = field(factory=dict)


@define
class Account:
    """A TTLock app account."""

    username: str
    password_md5: str = field(repr=lambda _: "***")
    uid: int = 0
    region: str = "eu"
    registered_by: str = ""  # the application that registered it; empty for an account of the app
    created: int = 0


@define
class IssuedToken:
    """A token that was handed out; it ends at `expires_at` (seconds since 1970) or when it is revoked."""

    access_token: str = field(repr=lambda _: "***")
    refresh_token: str = field(repr=lambda _: "***")
    username: str
    client_id: str
    expires_at: float
    revoked: bool = False


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
class Group:
    """A group of devices of an account."""

    group_id: int
    owner: str
    name: str


@define
class Record:
    """Something that happened at a lock."""

    record_id: int
    kind: int
    success: bool
    username: str | None
    code: str | None = field(repr=lambda _: "***")
    lock_ms: int
    server_ms: int


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
    is_online: bool = True
    busy_until: float = 0.0
    is_frozen: bool = False
    remote_unlock: bool = True
    timezone_offset: int = 0
    group_id: int = 0
    group_name: str = ""
    model: str = "SIM-1"
    firmware: str = "6.4.2.210501"
    hardware: str = "1.2"
    auto_lock_seconds: int = 5
    has_sensor: bool = False
    clock_drift_ms: int = 0  # how far the lock's own clock is ahead
    passage: dict[str, Any] | None = None
    passage_single: dict[str, Any] | None = None
    working: dict[str, Any] | None = None
    settings: dict[int, int] = field(factory=dict)
    super_passcode: str = field(default="", repr=lambda _: "***")
    admin_key_id: int = 0  # the ekey of the owner; 0 until somebody asks for it
    passcodes: dict[int, Passcode] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    cards: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    fingerprints: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    faces: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    palm_veins: dict[int, Credential] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    blocked_cards: set[str] = field(factory=set, repr=lambda found: f"<{len(found)}>")
    ekeys: dict[str, int] = field(factory=dict, repr=lambda found: f"<{len(found)}>")  # holder to id
    records: list[Record] = field(factory=list, repr=lambda found: f"<{len(found)}>")  # oldest first


@define
class Gateway:
    """A gateway and the locks that it has seen: id of the lock to the strength of its signal in dBm."""

    gateway_id: int
    owner: str
    name: str
    mac: str
    version: int = 2
    network: str = "office"
    is_online: bool = True
    busy_until: float = 0.0
    rest_seconds: float = 0.0  # how long it stays busy after each command
    near: dict[int, int] = field(factory=dict)


@define
class State:
    """Everything, by the key that calls use."""

    applications: dict[str, Application] = field(factory=dict)
    accounts: dict[str, Account] = field(factory=dict)
    tokens: dict[str, IssuedToken] = field(factory=dict, repr=False)  # by access token
    refreshes: dict[str, IssuedToken] = field(factory=dict, repr=False)  # by refresh token
    locks: dict[int, Lock] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    gateways: dict[int, Gateway] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    ekeys: dict[int, Ekey] = field(factory=dict, repr=lambda found: f"<{len(found)}>")
    groups: dict[int, Group] = field(factory=dict)
    homes: dict[int, int] = field(factory=dict, repr=False)  # the lock of what calls name without its lock
    last_id: int = 1000

    def new_id(self) -> int:
        """A number that nothing has yet."""
        self.last_id += 1
        return self.last_id
