# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
from __future__ import annotations

from ..._runtime.enums import OpenIntEnum


class NetworkFault(OpenIntEnum):
    """How the network of a Wi-Fi lock failed."""

    CHIP_RESET = 1
    """The network chip was reset after a fault."""

    SENDING_FAILED = 2
    """Data could not be sent."""

    WIFI_DROPPED = 3
    """The Wi-Fi connection was dropped."""

    ADDRESS_LOST = 4
    """The IP address was lost, or another device has it too."""

    ROUTER_UNREACHABLE = 5
    """The router cannot be reached."""

    CARRIER_TIMEOUT = 6
    """The network of the carrier did not answer in time."""

    WRONG_WIFI_PASSWORD = 7
    """The Wi-Fi password is wrong."""

    SERVER_CLOSED = 8
    """The server closed the connection."""

    SERVER_REFUSED = 9
    """The server refused the connection."""

    HEARTBEAT_TIMEOUT = 10
    """The heartbeat was missed."""

    FIREWALL_RESET = 11
    """A firewall reset the connection."""

    @classmethod
    def texts(cls) -> dict[int, str]:
        """What each named value means."""
        return {
            1: "The network chip was reset after a fault.",
            2: "Data could not be sent.",
            3: "The Wi-Fi connection was dropped.",
            4: "The IP address was lost, or another device has it too.",
            5: "The router cannot be reached.",
            6: "The network of the carrier did not answer in time.",
            7: "The Wi-Fi password is wrong.",
            8: "The server closed the connection.",
            9: "The server refused the connection.",
            10: "The heartbeat was missed.",
            11: "A firewall reset the connection.",
        }
