"""A world with a meter of either kind, for the tests of all that is done with meters."""

from __future__ import annotations

from typing import Any, NamedTuple

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.state import Gateway, Meter

KINDS = ("electric", "water")
MAC = "AA:BB:CC:DD:EE:FF"


class World(NamedTuple):
    """Ann has a meter and a gateway near it; Bob has nothing. `suffix` ends the names of amounts."""

    sim: Simulator
    meter: Meter
    gateway: Gateway
    ann: TTLock
    bob: TTLock
    kind: str
    suffix: str
    unit: str

    @property
    def id(self) -> int:
        """The number of the meter."""
        return self.meter.meter_id

    @property
    def path(self) -> str:
        """Where the calls of the administrator live."""
        return f"/v3/{self.kind}Meter"

    @property
    def mine(self) -> Any:
        """The meters as Ann calls them."""
        return self.of(self.ann)

    @property
    def tenant(self) -> Any:
        """The meters as their tenant calls them."""
        return self.ann.tenant_electricity_meters if self.kind == "electric" else self.ann.tenant_water_meters

    def of(self, client: TTLock) -> Any:
        """The meters as somebody calls them."""
        return client.electricity_meters if self.kind == "electric" else client.water_meters

    def counts(self) -> tuple[Any, Any]:
        """Total and rest, as the cloud knows them."""
        found = self.mine.get(self.id)
        return getattr(found, f"total_{self.suffix}"), getattr(found, f"remainder_{self.suffix}")

    def recharge(self, money: Any, amount: Any, token: str | None = None) -> None:
        """Pay in as Ann."""
        self.mine.recharge(self.id, money, **{f"recharge_{self.suffix}": amount}, execute_token=token)

    def connect(self, **more: Any) -> None:
        """Tell the cloud of a mobile network."""
        known = {"cat_one_operator": "CHINAMOBILE", "cat_one_rssi": -71, **more}
        self.mine.upload_cellular_info(
            self.id, cat_one_node_id="86", cat_one_card_number="8986", cat_one_imsi="460", **known
        )

    def announce(self, money: Any, amount: Any) -> str:
        """A token for a payment."""
        found = self.mine.create_execute_token(self.id, money, **{f"recharge_{self.suffix}": amount})
        return str(found.execute_token)


def make_world(sim: Simulator, kind: str) -> World:
    """A world whose meter is prepaid and has 10 left."""
    meter = sim.add_meter("ann", "Flat 12", kind, mac=MAC, pay_mode=1, remainder=10, price="0.35", total="9.89")
    gateway = sim.add_gateway("ann", "Lobby", [meter.meter_id])
    ann = TTLock("id", "secret", "ann", "pw", transport=sim.transport, retries=0)
    bob = TTLock("id", "secret", "bob", "pw", transport=sim.transport, retries=0)
    suffix, unit = ("kwh", "kWh") if kind == "electric" else ("m3", "t")
    return World(sim, meter, gateway, ann, bob, kind, suffix, unit)
