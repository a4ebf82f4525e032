# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from .app import App, AsyncApp
    from .cards import AsyncCards, Cards
    from .electricity_meters import AsyncElectricityMeters, ElectricityMeters
    from .fingerprints import AsyncFingerprints, Fingerprints
    from .gateways import AsyncGateways, Gateways
    from .locks import AsyncLocks, Locks
    from .passcodes import AsyncPasscodes, Passcodes
    from .records import AsyncRecords, Records
    from .tenant_electricity_meters import (
        AsyncTenantElectricityMeters,
        TenantElectricityMeters,
    )


class SyncResources:
    """All resources, over one session."""

    _session: Session

    @cached_property
    def app(self) -> App:
        """The application itself, as registered in the developer console."""
        from .app import App

        return App(self._session)

    @cached_property
    def cards(self) -> Cards:
        """IC cards that a person holds to a lock."""
        from .cards import Cards

        return Cards(self._session)

    @cached_property
    def electricity_meters(self) -> ElectricityMeters:
        """Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
        Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""
        from .electricity_meters import ElectricityMeters

        return ElectricityMeters(self._session)

    @cached_property
    def fingerprints(self) -> Fingerprints:
        """Fingerprints that a lock reads."""
        from .fingerprints import Fingerprints

        return Fingerprints(self._session)

    @cached_property
    def gateways(self) -> Gateways:
        """Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""
        from .gateways import Gateways

        return Gateways(self._session)

    @cached_property
    def locks(self) -> Locks:
        """Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""
        from .locks import Locks

        return Locks(self._session)

    @cached_property
    def passcodes(self) -> Passcodes:
        """Codes that a person types on the keypad of a lock."""
        from .passcodes import Passcodes

        return Passcodes(self._session)

    @cached_property
    def records(self) -> Records:
        """What happened at a lock, as far as it has reached the cloud."""
        from .records import Records

        return Records(self._session)

    @cached_property
    def tenant_electricity_meters(self) -> TenantElectricityMeters:
        """Electricity meters, for those who live with them: state, payments, records. The calls carry no token; the
        client id is all that they ask for."""
        from .tenant_electricity_meters import TenantElectricityMeters

        return TenantElectricityMeters(self._session)


class AsyncResources:
    """All resources, over one session."""

    _session: AsyncSession

    @cached_property
    def app(self) -> AsyncApp:
        """The application itself, as registered in the developer console."""
        from .app import AsyncApp

        return AsyncApp(self._session)

    @cached_property
    def cards(self) -> AsyncCards:
        """IC cards that a person holds to a lock."""
        from .cards import AsyncCards

        return AsyncCards(self._session)

    @cached_property
    def electricity_meters(self) -> AsyncElectricityMeters:
        """Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
        Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""
        from .electricity_meters import AsyncElectricityMeters

        return AsyncElectricityMeters(self._session)

    @cached_property
    def fingerprints(self) -> AsyncFingerprints:
        """Fingerprints that a lock reads."""
        from .fingerprints import AsyncFingerprints

        return AsyncFingerprints(self._session)

    @cached_property
    def gateways(self) -> AsyncGateways:
        """Gateways, the boxes that carry commands from the cloud to locks nearby over Bluetooth."""
        from .gateways import AsyncGateways

        return AsyncGateways(self._session)

    @cached_property
    def locks(self) -> AsyncLocks:
        """Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""
        from .locks import AsyncLocks

        return AsyncLocks(self._session)

    @cached_property
    def passcodes(self) -> AsyncPasscodes:
        """Codes that a person types on the keypad of a lock."""
        from .passcodes import AsyncPasscodes

        return AsyncPasscodes(self._session)

    @cached_property
    def records(self) -> AsyncRecords:
        """What happened at a lock, as far as it has reached the cloud."""
        from .records import AsyncRecords

        return AsyncRecords(self._session)

    @cached_property
    def tenant_electricity_meters(self) -> AsyncTenantElectricityMeters:
        """Electricity meters, for those who live with them: state, payments, records. The calls carry no token; the
        client id is all that they ask for."""
        from .tenant_electricity_meters import AsyncTenantElectricityMeters

        return AsyncTenantElectricityMeters(self._session)
