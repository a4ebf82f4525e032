# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Door sensors that are bound to a lock and tell through it whether the door is open."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import WalkOptions

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedDoorSensor,
        CommandResult,
        DoorSensor,
        DoorSensorRecord,
        DoorSensorRecordPage,
        FirmwareInfo,
        FirmwareUpgrade,
    )


class DoorSensors:
    """Door sensors that are bound to a lock and tell through it whether the door is open."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        lock_id: int,
        number: str,
        mac: str,
        electric_quantity: int,
        firmware_info: FirmwareInfo | Mapping[str, Any],
        *,
        name: str | None = None,
    ) -> AddedDoorSensor:
        """Enter a door sensor that a phone has added to a lock.

        Writes down in the cloud the door sensor that the app kit has bound to a lock over Bluetooth, with what the
        app kit read from it. The call does nothing at the lock. A lock must be able to work with wireless door
        sensors (feature bit 50).

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. 80002 says that the
        firmware data could not be read.

        Args:
            lock_id: Id of the lock.
            number: Serial number of the sensor, such as `DS2_a961c2`, as the app kit gave it.
            mac: MAC address of the sensor.
            electric_quantity: Battery of the sensor in percent, 0 to 100, as the app kit read it.
            firmware_info: Model and firmware of the sensor, as the app kit read them, written as a JSON object.
            name: Name for the sensor. Without it the sensor gets the name of the lock.

        Returns:
            The door sensor that was entered.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/add
        """
        from ..api.door_sensors.add_door_sensor import OPERATION

        return self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "mac": mac,
                "electric_quantity": electric_quantity,
                "firmware_info": firmware_info,
                "name": name,
            },
        )

    def get(self, lock_id: int) -> DoorSensor:
        """Get the door sensor of a lock.

        Gives what the cloud knows of the door sensor that is bound to a lock: battery, firmware, and after how long
        an open door raises an alarm. The sensor is not asked, so this does not tell whether the door is open; for
        that use `locks.query_open_state`. The time of the alarm is a setting of the lock and is changed there, by
        `locks.update_setting` with type 11.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. How a lock without a
        sensor is answered is not documented; clients of the live cloud meet a failure that does not tell why.

        Args:
            lock_id: Id of the lock.

        Returns:
            The door sensor of a lock.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/query
        """
        from ..api.door_sensors.get_door_sensor import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id})

    def list_records(self, lock_id: int, page_no: int = 1, page_size: int = 20) -> DoorSensorRecordPage:
        """List when a door was opened and closed.

        Gives what the door sensor of a lock has recorded, page by page: the door was opened (31), the door was
        closed (30). It comes from the memory of the cloud, which keeps the last six months; the lock is not asked,
        so the newest records may still be missing there.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 200. The page names 20 as its default.

        Returns:
            One page of records.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        from ..api.door_sensors.list_door_sensor_records import OPERATION

        return self._session.call(OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size})

    def iter_records(
        self, lock_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> Iterator[DoorSensorRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        from ..api.door_sensors.list_door_sensor_records import OPERATION

        return self._session.items(OPERATION, {"lock_id": lock_id}, WalkOptions(page_size, start_page, concurrency))

    def pages_records(
        self, lock_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> Iterator[DoorSensorRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        from ..api.door_sensors.list_door_sensor_records import OPERATION

        return self._session.pages(OPERATION, {"lock_id": lock_id}, WalkOptions(page_size, start_page, concurrency))

    def all_records(
        self, lock_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> builtins.list[DoorSensorRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_records` raises.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        return builtins.list(
            self.iter_records(lock_id, page_size=page_size, start_page=start_page, concurrency=concurrency)
        )

    def update(self, door_sensor_id: int, *, name: str | None = None) -> CommandResult:
        """Give a door sensor another name.

        Changes the name of a door sensor, which is the only thing that this call can change. It concerns the cloud
        alone; neither lock nor sensor need be within reach.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.
            name: The new name. The page lets it be left out, and does not say what the call does then.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/doorSensor/update
        """
        from ..api.door_sensors.update_door_sensor import OPERATION

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id, "name": name})

    def delete(self, door_sensor_id: int) -> CommandResult:
        """Remove a door sensor from the cloud.

        Takes a door sensor out of the cloud. The page asks for neither phone nor gateway and does not say whether
        the lock forgets the sensor by this.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/doorSensor/delete
        """
        from ..api.door_sensors.delete_door_sensor import OPERATION

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})

    def check_upgrade(
        self,
        door_sensor_id: int,
        *,
        model_num: str | None = None,
        hardware_revision: str | None = None,
        firmware_revision: str | None = None,
    ) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a door sensor.

        Compares the firmware of a door sensor with the newest one, and gives the latter along. The app kit puts it
        into the sensor over Bluetooth; afterwards call `door_sensors.report_upgrade`.

        When the answer is unknown (2), the cloud does not know what the sensor runs: have the app kit read the three
        revisions from the sensor, and call again with them.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.
            model_num: Model of the sensor, as the app kit read it. Needed when the cloud does not know it.
            hardware_revision: Version of its hardware, as the app kit read it. Needed when the cloud does not know
                it.
            firmware_revision: Version of the firmware that it runs, as the app kit read it. Needed when the cloud
                does not know it.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/doorSensor/upgrade.html
        """
        from ..api.door_sensors.check_door_sensor_upgrade import OPERATION

        return self._session.call(
            OPERATION,
            {
                "door_sensor_id": door_sensor_id,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
            },
        )

    def report_upgrade(self, door_sensor_id: int) -> CommandResult:
        """Tell the cloud that a door sensor runs new firmware.

        Tells the cloud that the app kit has put new firmware into a door sensor over Bluetooth. Call it after
        success only; the cloud takes the caller's word for it, as far as the page says.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/upgradeSuccess
        """
        from ..api.door_sensors.report_door_sensor_upgrade import OPERATION

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})


class AsyncDoorSensors:
    """Door sensors that are bound to a lock and tell through it whether the door is open."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        lock_id: int,
        number: str,
        mac: str,
        electric_quantity: int,
        firmware_info: FirmwareInfo | Mapping[str, Any],
        *,
        name: str | None = None,
    ) -> AddedDoorSensor:
        """Enter a door sensor that a phone has added to a lock.

        Writes down in the cloud the door sensor that the app kit has bound to a lock over Bluetooth, with what the
        app kit read from it. The call does nothing at the lock. A lock must be able to work with wireless door
        sensors (feature bit 50).

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. 80002 says that the
        firmware data could not be read.

        Args:
            lock_id: Id of the lock.
            number: Serial number of the sensor, such as `DS2_a961c2`, as the app kit gave it.
            mac: MAC address of the sensor.
            electric_quantity: Battery of the sensor in percent, 0 to 100, as the app kit read it.
            firmware_info: Model and firmware of the sensor, as the app kit read them, written as a JSON object.
            name: Name for the sensor. Without it the sensor gets the name of the lock.

        Returns:
            The door sensor that was entered.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidRequestError: A field that holds JSON could not be read (80002).
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/add
        """
        from ..api.door_sensors.add_door_sensor import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "lock_id": lock_id,
                "number": number,
                "mac": mac,
                "electric_quantity": electric_quantity,
                "firmware_info": firmware_info,
                "name": name,
            },
        )

    async def get(self, lock_id: int) -> DoorSensor:
        """Get the door sensor of a lock.

        Gives what the cloud knows of the door sensor that is bound to a lock: battery, firmware, and after how long
        an open door raises an alarm. The sensor is not asked, so this does not tell whether the door is open; for
        that use `locks.query_open_state`. The time of the alarm is a setting of the lock and is changed there, by
        `locks.update_setting` with type 11.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002. How a lock without a
        sensor is answered is not documented; clients of the live cloud meet a failure that does not tell why.

        Args:
            lock_id: Id of the lock.

        Returns:
            The door sensor of a lock.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/query
        """
        from ..api.door_sensors.get_door_sensor import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id})

    async def list_records(self, lock_id: int, page_no: int = 1, page_size: int = 20) -> DoorSensorRecordPage:
        """List when a door was opened and closed.

        Gives what the door sensor of a lock has recorded, page by page: the door was opened (31), the door was
        closed (30). It comes from the memory of the cloud, which keeps the last six months; the lock is not asked,
        so the newest records may still be missing there.

        An unknown lock is refused with -1003, a caller without the right with -2018 or 20002.

        Args:
            lock_id: Id of the lock.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 200. The page names 20 as its default.

        Returns:
            One page of records.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            LockNotFoundError: The lock does not exist (-1003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        from ..api.door_sensors.list_door_sensor_records import OPERATION

        return await self._session.call(OPERATION, {"lock_id": lock_id, "page_no": page_no, "page_size": page_size})

    def iter_records(
        self, lock_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> AsyncIterator[DoorSensorRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        from ..api.door_sensors.list_door_sensor_records import OPERATION

        return self._session.items(OPERATION, {"lock_id": lock_id}, WalkOptions(page_size, start_page, concurrency))

    def pages_records(
        self, lock_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> AsyncIterator[DoorSensorRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            lock_id: Id of the lock.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        from ..api.door_sensors.list_door_sensor_records import OPERATION

        return self._session.pages(OPERATION, {"lock_id": lock_id}, WalkOptions(page_size, start_page, concurrency))

    async def all_records(
        self, lock_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> builtins.list[DoorSensorRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            lock_id: Id of the lock.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_records` raises.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/listRecord
        """
        return [
            item
            async for item in self.iter_records(
                lock_id, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def update(self, door_sensor_id: int, *, name: str | None = None) -> CommandResult:
        """Give a door sensor another name.

        Changes the name of a door sensor, which is the only thing that this call can change. It concerns the cloud
        alone; neither lock nor sensor need be within reach.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.
            name: The new name. The page lets it be left out, and does not say what the call does then.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/doorSensor/update
        """
        from ..api.door_sensors.update_door_sensor import OPERATION

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id, "name": name})

    async def delete(self, door_sensor_id: int) -> CommandResult:
        """Remove a door sensor from the cloud.

        Takes a door sensor out of the cloud. The page asks for neither phone nor gateway and does not say whether
        the lock forgets the sensor by this.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/doorSensor/delete
        """
        from ..api.door_sensors.delete_door_sensor import OPERATION

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})

    async def check_upgrade(
        self,
        door_sensor_id: int,
        *,
        model_num: str | None = None,
        hardware_revision: str | None = None,
        firmware_revision: str | None = None,
    ) -> FirmwareUpgrade:
        """Check whether there is newer firmware for a door sensor.

        Compares the firmware of a door sensor with the newest one, and gives the latter along. The app kit puts it
        into the sensor over Bluetooth; afterwards call `door_sensors.report_upgrade`.

        When the answer is unknown (2), the cloud does not know what the sensor runs: have the app kit read the three
        revisions from the sensor, and call again with them.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.
            model_num: Model of the sensor, as the app kit read it. Needed when the cloud does not know it.
            hardware_revision: Version of its hardware, as the app kit read it. Needed when the cloud does not know
                it.
            firmware_revision: Version of the firmware that it runs, as the app kit read it. Needed when the cloud
                does not know it.

        Returns:
            Whether a device needs newer firmware, and that firmware.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/documentPages/htmlPages/cloud/doorSensor/upgrade.html
        """
        from ..api.door_sensors.check_door_sensor_upgrade import OPERATION

        return await self._session.call(
            OPERATION,
            {
                "door_sensor_id": door_sensor_id,
                "model_num": model_num,
                "hardware_revision": hardware_revision,
                "firmware_revision": firmware_revision,
            },
        )

    async def report_upgrade(self, door_sensor_id: int) -> CommandResult:
        """Tell the cloud that a door sensor runs new firmware.

        Tells the cloud that the app kit has put new firmware into a door sensor over Bluetooth. Call it after
        success only; the cloud takes the caller's word for it, as far as the page says.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/upgradeSuccess
        """
        from ..api.door_sensors.report_door_sensor_upgrade import OPERATION

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})
