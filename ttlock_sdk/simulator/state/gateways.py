"""Gateways and what they hear."""

from __future__ import annotations

from attrs import define, field


@define
class Gateway:
    """A gateway. `near` is what it hears: id of the device to the strength of its signal in dBm.

    Devices come near and go by `State.bring_near` and `State.take_away`.
    """

    gateway_id: int
    owner: str
    name: str
    mac: str
    version: int = 2
    network: str = "office"
    model: str = "SN227"
    hardware: str = "1.1.2"
    firmware: str = "1.1.20.1027"
    is_upgrading: bool = False
    is_online: bool = True
    busy_until: float = 0.0
    offline_since: float = 0.0
    rest_seconds: float = 0.0  # how long it stays busy after each command
    near: dict[int, int] = field(factory=dict, init=False)

    def is_free(self, seconds: float) -> bool:
        """Whether it takes a command at a time: it is neither busy nor in upgrade mode."""
        return self.busy_until <= seconds and not self.is_upgrading
