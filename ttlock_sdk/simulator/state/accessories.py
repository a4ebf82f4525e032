"""What belongs to a lock or stands beside it: remotes, keypads, door sensors, QR codes, sensors with Wi-Fi."""

from __future__ import annotations

from attrs import define, field

REMOTE, KEYPAD, DOOR_SENSOR = "remote", "keypad", "door_sensor"
CLOSED, OPEN = 0, 1
FIRST_FIRMWARE, LATEST_ACCESSORY_FIRMWARE = "1.0.0.210101", "1.2.0.230101"


@define
class Accessory:
    """A remote, wireless keypad or door sensor of a lock. Times, of remotes alone, in milliseconds; 0 is no limit."""

    accessory_id: int
    kind: str
    number: str
    name: str
    mac: str
    created: int
    sender: str
    battery: int = 100
    feature_value: str = ""
    model: str = "SIM-A"
    hardware: str = "1.0"
    firmware: str = FIRST_FIRMWARE
    validity: int = 1
    start: int = 0
    end: int = 0
    windows: list[dict[str, int]] = field(factory=list)


@define
class QrCode:
    """A QR code of a lock. Times in milliseconds; 0 is no limit."""

    qr_code_id: int
    number: int
    content: str = field(repr=lambda _: "***")
    name: str
    validity: int
    start: int
    end: int
    windows: list[dict[str, int]]
    refresh_minutes: int
    created: int
    sender: str
    is_numbered: bool = False  # it has a number of the caller's, which the lock was told


@define
class SensorUser:
    """Somebody with whom a stand-alone sensor is shared."""

    share_id: int
    account: str
    name: str


@define
class StandaloneSensor:
    """A door sensor with Wi-Fi of its own."""

    sensor_id: int
    owner: str
    name: str
    number: str
    mac: str
    created: int
    wifi: str = "home"
    battery: int = 100
    state: int = CLOSED
    firmware: str = FIRST_FIRMWARE
    feature_value: str = "00000001"
    alerts: dict[str, int] = field(factory=dict)
    users: dict[int, SensorUser] = field(factory=dict)
    records: list[tuple[int, int]] = field(factory=list, repr=lambda found: f"<{len(found)}>")  # time and type
