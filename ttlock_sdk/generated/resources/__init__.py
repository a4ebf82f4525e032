# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""The resources of a client, each loaded when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from .app import App, AsyncApp
    from .card_encoders import AsyncCardEncoders, CardEncoders
    from .cards import AsyncCards, Cards
    from .cellular_locks import AsyncCellularLocks, CellularLocks
    from .door_sensors import AsyncDoorSensors, DoorSensors
    from .ekeys import AsyncEkeys, Ekeys
    from .electricity_meters import AsyncElectricityMeters, ElectricityMeters
    from .faces import AsyncFaces, Faces
    from .fingerprints import AsyncFingerprints, Fingerprints
    from .gateways import AsyncGateways, Gateways
    from .groups import AsyncGroups, Groups
    from .hotels import AsyncHotels, Hotels
    from .lifts import AsyncLifts, Lifts
    from .locks import AsyncLocks, Locks
    from .nb_locks import AsyncNbLocks, NbLocks
    from .palm_veins import AsyncPalmVeins, PalmVeins
    from .passcodes import AsyncPasscodes, Passcodes
    from .qr_codes import AsyncQrCodes, QrCodes
    from .records import AsyncRecords, Records
    from .remotes import AsyncRemotes, Remotes
    from .standalone_door_sensors import (
        AsyncStandaloneDoorSensors,
        StandaloneDoorSensors,
    )
    from .tenant_electricity_meters import (
        AsyncTenantElectricityMeters,
        TenantElectricityMeters,
    )
    from .tenant_water_meters import AsyncTenantWaterMeters, TenantWaterMeters
    from .users import AsyncUsers, Users
    from .water_meters import AsyncWaterMeters, WaterMeters
    from .wifi_locks import AsyncWifiLocks, WifiLocks
    from .wireless_keypads import AsyncWirelessKeypads, WirelessKeypads


class SyncResources:
    """All resources, over one session."""

    _session: Session

    @cached_property
    def app(self) -> App:
        """The application itself, as registered in the developer console."""
        from .app import App

        return App(self._session)

    @cached_property
    def card_encoders(self) -> CardEncoders:
        """What a card encoder needs to write the cards of a hotel, for an account."""
        from .card_encoders import CardEncoders

        return CardEncoders(self._session)

    @cached_property
    def cards(self) -> Cards:
        """IC cards that a person holds to a lock."""
        from .cards import Cards

        return Cards(self._session)

    @cached_property
    def cellular_locks(self) -> CellularLocks:
        """Locks that are connected by 4G, a mobile network."""
        from .cellular_locks import CellularLocks

        return CellularLocks(self._session)

    @cached_property
    def door_sensors(self) -> DoorSensors:
        """Door sensors that are bound to a lock and tell through it whether the door is open."""
        from .door_sensors import DoorSensors

        return DoorSensors(self._session)

    @cached_property
    def ekeys(self) -> Ekeys:
        """Keys in phones, sent to accounts of the TTLock app."""
        from .ekeys import Ekeys

        return Ekeys(self._session)

    @cached_property
    def electricity_meters(self) -> ElectricityMeters:
        """Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
        Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""
        from .electricity_meters import ElectricityMeters

        return ElectricityMeters(self._session)

    @cached_property
    def faces(self) -> Faces:
        """Faces that a lock recognises."""
        from .faces import Faces

        return Faces(self._session)

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
    def groups(self) -> Groups:
        """Groups, into which an account sorts its locks, ekeys and meters."""
        from .groups import Groups

        return Groups(self._session)

    @cached_property
    def hotels(self) -> Hotels:
        """What the library of a hotel card encoder needs, by the secret of the application."""
        from .hotels import Hotels

        return Hotels(self._session)

    @cached_property
    def lifts(self) -> Lifts:
        """Lift controllers, which let a person ride to chosen floors."""
        from .lifts import Lifts

        return Lifts(self._session)

    @cached_property
    def locks(self) -> Locks:
        """Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""
        from .locks import Locks

        return Locks(self._session)

    @cached_property
    def nb_locks(self) -> NbLocks:
        """Locks that are connected by NB-IoT, a mobile network for small devices."""
        from .nb_locks import NbLocks

        return NbLocks(self._session)

    @cached_property
    def palm_veins(self) -> PalmVeins:
        """Palms that a lock recognises by their veins."""
        from .palm_veins import PalmVeins

        return PalmVeins(self._session)

    @cached_property
    def passcodes(self) -> Passcodes:
        """Codes that a person types on the keypad of a lock."""
        from .passcodes import Passcodes

        return Passcodes(self._session)

    @cached_property
    def qr_codes(self) -> QrCodes:
        """QR codes that open a lock when they are shown to it."""
        from .qr_codes import QrCodes

        return QrCodes(self._session)

    @cached_property
    def records(self) -> Records:
        """What happened at a lock, as far as it has reached the cloud."""
        from .records import Records

        return Records(self._session)

    @cached_property
    def remotes(self) -> Remotes:
        """Remote controls of a lock."""
        from .remotes import Remotes

        return Remotes(self._session)

    @cached_property
    def standalone_door_sensors(self) -> StandaloneDoorSensors:
        """Door sensors with Wi-Fi of their own (DS3), which need neither lock nor gateway, and can be shared."""
        from .standalone_door_sensors import StandaloneDoorSensors

        return StandaloneDoorSensors(self._session)

    @cached_property
    def tenant_electricity_meters(self) -> TenantElectricityMeters:
        """Electricity meters, for those who live with them: state, payments, records. The calls carry no token; the
        client id is all that they ask for."""
        from .tenant_electricity_meters import TenantElectricityMeters

        return TenantElectricityMeters(self._session)

    @cached_property
    def tenant_water_meters(self) -> TenantWaterMeters:
        """Water meters, for those who live with them: state, payments, records. The calls carry no token; the client id
        is all that they ask for."""
        from .tenant_water_meters import TenantWaterMeters

        return TenantWaterMeters(self._session)

    @cached_property
    def users(self) -> Users:
        """Users that an application registers for itself, beside the accounts of the TTLock app."""
        from .users import Users

        return Users(self._session)

    @cached_property
    def water_meters(self) -> WaterMeters:
        """Water meters, for those who administer them: state, valve, payments, records, groups. A meter has only
        Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own and
        take tasks."""
        from .water_meters import WaterMeters

        return WaterMeters(self._session)

    @cached_property
    def wifi_locks(self) -> WifiLocks:
        """Locks that are connected by a Wi-Fi of their own."""
        from .wifi_locks import WifiLocks

        return WifiLocks(self._session)

    @cached_property
    def wireless_keypads(self) -> WirelessKeypads:
        """Keypads that stand apart from their lock."""
        from .wireless_keypads import WirelessKeypads

        return WirelessKeypads(self._session)


class AsyncResources:
    """All resources, over one session."""

    _session: AsyncSession

    @cached_property
    def app(self) -> AsyncApp:
        """The application itself, as registered in the developer console."""
        from .app import AsyncApp

        return AsyncApp(self._session)

    @cached_property
    def card_encoders(self) -> AsyncCardEncoders:
        """What a card encoder needs to write the cards of a hotel, for an account."""
        from .card_encoders import AsyncCardEncoders

        return AsyncCardEncoders(self._session)

    @cached_property
    def cards(self) -> AsyncCards:
        """IC cards that a person holds to a lock."""
        from .cards import AsyncCards

        return AsyncCards(self._session)

    @cached_property
    def cellular_locks(self) -> AsyncCellularLocks:
        """Locks that are connected by 4G, a mobile network."""
        from .cellular_locks import AsyncCellularLocks

        return AsyncCellularLocks(self._session)

    @cached_property
    def door_sensors(self) -> AsyncDoorSensors:
        """Door sensors that are bound to a lock and tell through it whether the door is open."""
        from .door_sensors import AsyncDoorSensors

        return AsyncDoorSensors(self._session)

    @cached_property
    def ekeys(self) -> AsyncEkeys:
        """Keys in phones, sent to accounts of the TTLock app."""
        from .ekeys import AsyncEkeys

        return AsyncEkeys(self._session)

    @cached_property
    def electricity_meters(self) -> AsyncElectricityMeters:
        """Electricity meters, for those who administer them: state, supply, payments, records, groups. A meter has only
        Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own."""
        from .electricity_meters import AsyncElectricityMeters

        return AsyncElectricityMeters(self._session)

    @cached_property
    def faces(self) -> AsyncFaces:
        """Faces that a lock recognises."""
        from .faces import AsyncFaces

        return AsyncFaces(self._session)

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
    def groups(self) -> AsyncGroups:
        """Groups, into which an account sorts its locks, ekeys and meters."""
        from .groups import AsyncGroups

        return AsyncGroups(self._session)

    @cached_property
    def hotels(self) -> AsyncHotels:
        """What the library of a hotel card encoder needs, by the secret of the application."""
        from .hotels import AsyncHotels

        return AsyncHotels(self._session)

    @cached_property
    def lifts(self) -> AsyncLifts:
        """Lift controllers, which let a person ride to chosen floors."""
        from .lifts import AsyncLifts

        return AsyncLifts(self._session)

    @cached_property
    def locks(self) -> AsyncLocks:
        """Locks of an account. What the cloud knows of them, what they say when they are asked, and remote control."""
        from .locks import AsyncLocks

        return AsyncLocks(self._session)

    @cached_property
    def nb_locks(self) -> AsyncNbLocks:
        """Locks that are connected by NB-IoT, a mobile network for small devices."""
        from .nb_locks import AsyncNbLocks

        return AsyncNbLocks(self._session)

    @cached_property
    def palm_veins(self) -> AsyncPalmVeins:
        """Palms that a lock recognises by their veins."""
        from .palm_veins import AsyncPalmVeins

        return AsyncPalmVeins(self._session)

    @cached_property
    def passcodes(self) -> AsyncPasscodes:
        """Codes that a person types on the keypad of a lock."""
        from .passcodes import AsyncPasscodes

        return AsyncPasscodes(self._session)

    @cached_property
    def qr_codes(self) -> AsyncQrCodes:
        """QR codes that open a lock when they are shown to it."""
        from .qr_codes import AsyncQrCodes

        return AsyncQrCodes(self._session)

    @cached_property
    def records(self) -> AsyncRecords:
        """What happened at a lock, as far as it has reached the cloud."""
        from .records import AsyncRecords

        return AsyncRecords(self._session)

    @cached_property
    def remotes(self) -> AsyncRemotes:
        """Remote controls of a lock."""
        from .remotes import AsyncRemotes

        return AsyncRemotes(self._session)

    @cached_property
    def standalone_door_sensors(self) -> AsyncStandaloneDoorSensors:
        """Door sensors with Wi-Fi of their own (DS3), which need neither lock nor gateway, and can be shared."""
        from .standalone_door_sensors import AsyncStandaloneDoorSensors

        return AsyncStandaloneDoorSensors(self._session)

    @cached_property
    def tenant_electricity_meters(self) -> AsyncTenantElectricityMeters:
        """Electricity meters, for those who live with them: state, payments, records. The calls carry no token; the
        client id is all that they ask for."""
        from .tenant_electricity_meters import AsyncTenantElectricityMeters

        return AsyncTenantElectricityMeters(self._session)

    @cached_property
    def tenant_water_meters(self) -> AsyncTenantWaterMeters:
        """Water meters, for those who live with them: state, payments, records. The calls carry no token; the client id
        is all that they ask for."""
        from .tenant_water_meters import AsyncTenantWaterMeters

        return AsyncTenantWaterMeters(self._session)

    @cached_property
    def users(self) -> AsyncUsers:
        """Users that an application registers for itself, beside the accounts of the TTLock app."""
        from .users import AsyncUsers

        return AsyncUsers(self._session)

    @cached_property
    def water_meters(self) -> AsyncWaterMeters:
        """Water meters, for those who administer them: state, valve, payments, records, groups. A meter has only
        Bluetooth, so a gateway carries what the cloud wants of it; 4G meters have a mobile network of their own and
        take tasks."""
        from .water_meters import AsyncWaterMeters

        return AsyncWaterMeters(self._session)

    @cached_property
    def wifi_locks(self) -> AsyncWifiLocks:
        """Locks that are connected by a Wi-Fi of their own."""
        from .wifi_locks import AsyncWifiLocks

        return AsyncWifiLocks(self._session)

    @cached_property
    def wireless_keypads(self) -> AsyncWirelessKeypads:
        """Keypads that stand apart from their lock."""
        from .wireless_keypads import AsyncWirelessKeypads

        return AsyncWirelessKeypads(self._session)
