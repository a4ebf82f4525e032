# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""Door sensors with Wi-Fi of their own (DS3), which need neither lock nor gateway, and can be shared."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ..._runtime.operation import WalkOptions
from ..models import OnOff

if TYPE_CHECKING:
    from ..._runtime.session import AsyncSession, Session
    from ..models import (
        AddedStandaloneDoorSensor,
        CommandResult,
        DoorSensorAlerts,
        DoorSensorUser,
        StandaloneDoorSensor,
        StandaloneDoorSensorPage,
        StandaloneDoorSensorRecord,
        StandaloneDoorSensorRecordPage,
    )


class StandaloneDoorSensors:
    """Door sensors with Wi-Fi of their own (DS3), which need neither lock nor gateway, and can be shared."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, name: str, door_sensor_data: str, wifi_name: str) -> AddedStandaloneDoorSensor:
        """Enter a stand-alone door sensor into the account.

        Puts a DS3, a door sensor with Wi-Fi of its own that needs neither lock nor gateway, into the account. Before
        the call the app kit must have set the sensor up over Bluetooth; what it returned then goes along. The
        account becomes the owner of the sensor and can share it.

        A dead token is refused with 10003 or 10004. No page lists the codes of these sensors, so others can come.

        Args:
            name: Name for the sensor.
            door_sensor_data: What the app kit returned when it set the sensor up, unchanged. It may hold keys of the
                sensor, so it is kept out of logs.
            wifi_name: Name (SSID) of the Wi-Fi that the sensor was put into.

        Returns:
            The stand-alone door sensor that was entered.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/add
        """
        from ..api.standalone_door_sensors.add_standalone_door_sensor import OPERATION

        return self._session.call(
            OPERATION, {"name": name, "door_sensor_data": door_sensor_data, "wifi_name": wifi_name}
        )

    def list(self, page_no: int = 1, page_size: int = 20, search_str: str | None = None) -> StandaloneDoorSensorPage:
        """List the stand-alone door sensors of the account.

        Gives the DS3 sensors that the account owns and those that others share with it, page by page, with battery,
        network and whether the door is open. All of it comes from the memory of the cloud; `statusDelayFlag` says
        whether a sensor has been silent for long, and then the state of its door is not to be trusted.

        The documented answer holds the list alone, without page numbers or totals. A dead token is refused with
        10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many sensors a page holds at most, up to 200.
            search_str: Only sensors whose name holds this text.

        Returns:
            One page of door sensors. The cloud tells neither its number nor how many there are: a page that is not
            full is the last.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensors import OPERATION

        return self._session.call(OPERATION, {"page_no": page_no, "page_size": page_size, "search_str": search_str})

    def iter(
        self, *, search_str: str | None = None, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> Iterator[StandaloneDoorSensor]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            search_str: Only sensors whose name holds this text.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensors import OPERATION

        return self._session.items(
            OPERATION, {"search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self, *, search_str: str | None = None, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> Iterator[StandaloneDoorSensorPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            search_str: Only sensors whose name holds this text.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensors import OPERATION

        return self._session.pages(
            OPERATION, {"search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def all(
        self, *, search_str: str | None = None, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> builtins.list[StandaloneDoorSensor]:
        """Walk through all pages and give everything as a list.

        Args:
            search_str: Only sensors whose name holds this text.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        return builtins.list(
            self.iter(search_str=search_str, page_size=page_size, start_page=start_page, concurrency=concurrency)
        )

    def configure_network(self, door_sensor_id: int, door_sensor_data: str, wifi_name: str) -> CommandResult:
        """Tell the cloud that a stand-alone door sensor is in another Wi-Fi.

        Hands over what the app kit returned when it put a sensor into another Wi-Fi over Bluetooth. The cloud
        refuses it as long as the sensor itself has not reached the cloud through that network; with which code is
        not documented. Then check the Wi-Fi password and the signal at the door, and set the network up once more.

        A caller without the right is refused with -2018 or 20002.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            door_sensor_data: What the app kit returned when it set the network up, unchanged. It may hold keys of
                the sensor, so it is kept out of logs.
            wifi_name: Name (SSID) of the Wi-Fi that the sensor is in now.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/configNetwork
        """
        from ..api.standalone_door_sensors.config_standalone_door_sensor_network import (
            OPERATION,
        )

        return self._session.call(
            OPERATION, {"door_sensor_id": door_sensor_id, "door_sensor_data": door_sensor_data, "wifi_name": wifi_name}
        )

    def list_records(
        self, door_sensor_id: int, page_no: int = 1, page_size: int = 20
    ) -> StandaloneDoorSensorRecordPage:
        """List what a stand-alone door sensor saw.

        Gives when a door was opened and closed and which alarms were raised, page by page, from the memory of the
        cloud. The numbering of the events has nothing to do with that of lock records, and 0 is closed here, while
        the door sensor of a lock calls an open door 0.

        The documented answer holds the list alone, without page numbers, totals or ids. To hear of events as they
        happen, let the cloud call back (`notifyType` 7). A caller without the right is refused with -2018 or 20002.
        Which code an unknown door sensor gets is not documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 200.

        Returns:
            One page of records. The cloud tells neither its number nor how many there are: a page that is not full
            is the last.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_records import (
            OPERATION,
        )

        return self._session.call(
            OPERATION, {"door_sensor_id": door_sensor_id, "page_no": page_no, "page_size": page_size}
        )

    def iter_records(
        self, door_sensor_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> Iterator[StandaloneDoorSensorRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_records import (
            OPERATION,
        )

        return self._session.items(
            OPERATION, {"door_sensor_id": door_sensor_id}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages_records(
        self, door_sensor_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> Iterator[StandaloneDoorSensorRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_records import (
            OPERATION,
        )

        return self._session.pages(
            OPERATION, {"door_sensor_id": door_sensor_id}, WalkOptions(page_size, start_page, concurrency)
        )

    def all_records(
        self, door_sensor_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> builtins.list[StandaloneDoorSensorRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_records` raises.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        return builtins.list(
            self.iter_records(door_sensor_id, page_size=page_size, start_page=start_page, concurrency=concurrency)
        )

    def update(self, door_sensor_id: int, name: str) -> CommandResult:
        """Give a stand-alone door sensor another name.

        Changes the name of a sensor, which is the only thing that this call can change. It concerns the cloud alone;
        the sensor may be offline.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/update
        """
        from ..api.standalone_door_sensors.update_standalone_door_sensor import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id, "name": name})

    def delete(self, door_sensor_id: int) -> CommandResult:
        """Remove a stand-alone door sensor.

        Takes a sensor out of the cloud. Using it again takes the app kit on a phone beside it and
        `standalone_door_sensors.add`. What becomes of its records and of the accounts that it is shared with is not
        documented.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/delete
        """
        from ..api.standalone_door_sensors.delete_standalone_door_sensor import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})

    def add_user(self, door_sensor_id: int, account: str, username: str) -> CommandResult:
        """Share a stand-alone door sensor with another account.

        Lets another account see the sensor: it then shows up in the list of that account, marked as shared. The
        answer bears no id; the id of the share, which ends it again, comes from
        `standalone_door_sensors.list_users`.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented. For an account that does not exist 20006 or -4064 is to be expected; the page names no code.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            account: Account that gets to see the sensor.
            username: Name under which the list of users shows the account; any text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver does not exist (20006). The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/doorSensor/standaloneDoorSensor/addDoorSensorUser
        """
        from ..api.standalone_door_sensors.add_standalone_door_sensor_user import (
            OPERATION,
        )

        return self._session.call(
            OPERATION, {"door_sensor_id": door_sensor_id, "account": account, "username": username}
        )

    def list_users(self, door_sensor_id: int, *, search_str: str | None = None) -> builtins.list[DoorSensorUser]:
        """List whom a stand-alone door sensor is shared with.

        Gives the shares of a sensor, all in one answer: each with its id and the name that was chosen for the other
        account. The account itself is not told.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            search_str: Only users of this name. Whether a part of it will do is not documented.

        Returns:
            The users of the sensor.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listDoorSensorUser
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_users import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id, "search_str": search_str})

    def delete_user(self, share_id: int) -> CommandResult:
        """Stop sharing a stand-alone door sensor with an account.

        Ends one share: the other account no longer sees the sensor. It takes the id of the share, not that of the
        sensor or the account.

        A caller without the right is refused with -2018 or 20002. Which code an unknown share gets is not
        documented.

        Args:
            share_id: Id of the share, from `standalone_door_sensors.list_users`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/deleteDoorSensorUser
        """
        from ..api.standalone_door_sensors.delete_standalone_door_sensor_user import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"share_id": share_id})

    def configure_alerts(
        self,
        door_sensor_id: int,
        not_close_alert_flag: OnOff | int,
        long_time_not_open_alert_flag: OnOff | int,
        *,
        not_close_alert_second_num: int | None = None,
        long_time_not_open_day_num: int | None = None,
    ) -> CommandResult:
        """Set the alarms of a stand-alone door sensor.

        Sets both alarms of a sensor at once: one for a door that stays open, one for a door that nobody opens for
        days. Neither can be left out, so read the present ones with `standalone_door_sensors.get_alerts` before
        changing one of them. The new setting acts after the door was opened and closed once.

        Give the span of each alarm that is switched on; what the cloud takes when it is missing is not documented.
        The alarms themselves come as records and as callbacks (`notifyType` 7).

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            not_close_alert_flag: Whether a door that stays open raises an alarm. The English table words it as open
                and closed; on and off are meant.
            long_time_not_open_alert_flag: Whether a door that has not been opened for long raises an alarm.
            not_close_alert_second_num: After how many seconds an open door raises the alarm, 1 to 900.
            long_time_not_open_day_num: After how many days without opening the alarm is raised, 1 to 15.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/configAlertFlag
        """
        from ..api.standalone_door_sensors.config_standalone_door_sensor_alerts import (
            OPERATION,
        )

        return self._session.call(
            OPERATION,
            {
                "door_sensor_id": door_sensor_id,
                "not_close_alert_flag": not_close_alert_flag,
                "long_time_not_open_alert_flag": long_time_not_open_alert_flag,
                "not_close_alert_second_num": not_close_alert_second_num,
                "long_time_not_open_day_num": long_time_not_open_day_num,
            },
        )

    def get_alerts(self, door_sensor_id: int) -> DoorSensorAlerts:
        """Get the alarms of a stand-alone door sensor.

        Gives how both alarms of a sensor are set: the one for a door that stays open, and the one for a door that
        nobody opens for days. It comes from the memory of the cloud; a setting that was just made may not act yet.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.

        Returns:
            How the alarms of a stand-alone door sensor are set.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/getAlertFlag
        """
        from ..api.standalone_door_sensors.get_standalone_door_sensor_alerts import (
            OPERATION,
        )

        return self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})


class AsyncStandaloneDoorSensors:
    """Door sensors with Wi-Fi of their own (DS3), which need neither lock nor gateway, and can be shared."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, name: str, door_sensor_data: str, wifi_name: str) -> AddedStandaloneDoorSensor:
        """Enter a stand-alone door sensor into the account.

        Puts a DS3, a door sensor with Wi-Fi of its own that needs neither lock nor gateway, into the account. Before
        the call the app kit must have set the sensor up over Bluetooth; what it returned then goes along. The
        account becomes the owner of the sensor and can share it.

        A dead token is refused with 10003 or 10004. No page lists the codes of these sensors, so others can come.

        Args:
            name: Name for the sensor.
            door_sensor_data: What the app kit returned when it set the sensor up, unchanged. It may hold keys of the
                sensor, so it is kept out of logs.
            wifi_name: Name (SSID) of the Wi-Fi that the sensor was put into.

        Returns:
            The stand-alone door sensor that was entered.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/add
        """
        from ..api.standalone_door_sensors.add_standalone_door_sensor import OPERATION

        return await self._session.call(
            OPERATION, {"name": name, "door_sensor_data": door_sensor_data, "wifi_name": wifi_name}
        )

    async def list(
        self, page_no: int = 1, page_size: int = 20, search_str: str | None = None
    ) -> StandaloneDoorSensorPage:
        """List the stand-alone door sensors of the account.

        Gives the DS3 sensors that the account owns and those that others share with it, page by page, with battery,
        network and whether the door is open. All of it comes from the memory of the cloud; `statusDelayFlag` says
        whether a sensor has been silent for long, and then the state of its door is not to be trusted.

        The documented answer holds the list alone, without page numbers or totals. A dead token is refused with
        10003 or 10004.

        Args:
            page_no: Number of the page, from 1.
            page_size: How many sensors a page holds at most, up to 200.
            search_str: Only sensors whose name holds this text.

        Returns:
            One page of door sensors. The cloud tells neither its number nor how many there are: a page that is not
            full is the last.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensors import OPERATION

        return await self._session.call(
            OPERATION, {"page_no": page_no, "page_size": page_size, "search_str": search_str}
        )

    def iter(
        self, *, search_str: str | None = None, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> AsyncIterator[StandaloneDoorSensor]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            search_str: Only sensors whose name holds this text.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensors import OPERATION

        return self._session.items(
            OPERATION, {"search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages(
        self, *, search_str: str | None = None, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> AsyncIterator[StandaloneDoorSensorPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            search_str: Only sensors whose name holds this text.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensors import OPERATION

        return self._session.pages(
            OPERATION, {"search_str": search_str}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all(
        self, *, search_str: str | None = None, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> builtins.list[StandaloneDoorSensor]:
        """Walk through all pages and give everything as a list.

        Args:
            search_str: Only sensors whose name holds this text.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list` raises.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/list
        """
        return [
            item
            async for item in self.iter(
                search_str=search_str, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def configure_network(self, door_sensor_id: int, door_sensor_data: str, wifi_name: str) -> CommandResult:
        """Tell the cloud that a stand-alone door sensor is in another Wi-Fi.

        Hands over what the app kit returned when it put a sensor into another Wi-Fi over Bluetooth. The cloud
        refuses it as long as the sensor itself has not reached the cloud through that network; with which code is
        not documented. Then check the Wi-Fi password and the signal at the door, and set the network up once more.

        A caller without the right is refused with -2018 or 20002.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            door_sensor_data: What the app kit returned when it set the network up, unchanged. It may hold keys of
                the sensor, so it is kept out of logs.
            wifi_name: Name (SSID) of the Wi-Fi that the sensor is in now.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/configNetwork
        """
        from ..api.standalone_door_sensors.config_standalone_door_sensor_network import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION, {"door_sensor_id": door_sensor_id, "door_sensor_data": door_sensor_data, "wifi_name": wifi_name}
        )

    async def list_records(
        self, door_sensor_id: int, page_no: int = 1, page_size: int = 20
    ) -> StandaloneDoorSensorRecordPage:
        """List what a stand-alone door sensor saw.

        Gives when a door was opened and closed and which alarms were raised, page by page, from the memory of the
        cloud. The numbering of the events has nothing to do with that of lock records, and 0 is closed here, while
        the door sensor of a lock calls an open door 0.

        The documented answer holds the list alone, without page numbers, totals or ids. To hear of events as they
        happen, let the cloud call back (`notifyType` 7). A caller without the right is refused with -2018 or 20002.
        Which code an unknown door sensor gets is not documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_no: Number of the page, from 1.
            page_size: How many records a page holds at most, up to 200.

        Returns:
            One page of records. The cloud tells neither its number nor how many there are: a page that is not full
            is the last.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_records import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION, {"door_sensor_id": door_sensor_id, "page_no": page_no, "page_size": page_size}
        )

    def iter_records(
        self, door_sensor_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> AsyncIterator[StandaloneDoorSensorRecord]:
        """Walk through all pages and give each item once, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_records import (
            OPERATION,
        )

        return self._session.items(
            OPERATION, {"door_sensor_id": door_sensor_id}, WalkOptions(page_size, start_page, concurrency)
        )

    def pages_records(
        self, door_sensor_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> AsyncIterator[StandaloneDoorSensorRecordPage]:
        """Walk through all pages and give page after page, fetched as it is asked for.

        The arguments are checked at once.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            An iterator. It raises what `list_records` raises, when it comes to that.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_records import (
            OPERATION,
        )

        return self._session.pages(
            OPERATION, {"door_sensor_id": door_sensor_id}, WalkOptions(page_size, start_page, concurrency)
        )

    async def all_records(
        self, door_sensor_id: int, *, page_size: int | None = None, start_page: int = 1, concurrency: int = 1
    ) -> builtins.list[StandaloneDoorSensorRecord]:
        """Walk through all pages and give everything as a list.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            page_size: How many items a page holds, from 1 to 200; the largest page unless told otherwise.
            start_page: The page to begin with, counted from 1.
            concurrency: How many pages are fetched at once, from 1 to 64, as soon as the first has told how many
                there are.

        Returns:
            What `iter_records` gives.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            TTLockError: What `list_records` raises.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listRecord
        """
        return [
            item
            async for item in self.iter_records(
                door_sensor_id, page_size=page_size, start_page=start_page, concurrency=concurrency
            )
        ]

    async def update(self, door_sensor_id: int, name: str) -> CommandResult:
        """Give a stand-alone door sensor another name.

        Changes the name of a sensor, which is the only thing that this call can change. It concerns the cloud alone;
        the sensor may be offline.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            name: The new name.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/update
        """
        from ..api.standalone_door_sensors.update_standalone_door_sensor import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id, "name": name})

    async def delete(self, door_sensor_id: int) -> CommandResult:
        """Remove a stand-alone door sensor.

        Takes a sensor out of the cloud. Using it again takes the app kit on a phone beside it and
        `standalone_door_sensors.add`. What becomes of its records and of the accounts that it is shared with is not
        documented.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/delete
        """
        from ..api.standalone_door_sensors.delete_standalone_door_sensor import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})

    async def add_user(self, door_sensor_id: int, account: str, username: str) -> CommandResult:
        """Share a stand-alone door sensor with another account.

        Lets another account see the sensor: it then shows up in the list of that account, marked as shared. The
        answer bears no id; the id of the share, which ends it again, comes from
        `standalone_door_sensors.list_users`.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented. For an account that does not exist 20006 or -4064 is to be expected; the page names no code.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            account: Account that gets to see the sensor.
            username: Name under which the list of users shows the account; any text.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            UserNotFoundError: The receiver does not exist (20006). The receiver has no account (-4064).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/en/cloud/doorSensor/standaloneDoorSensor/addDoorSensorUser
        """
        from ..api.standalone_door_sensors.add_standalone_door_sensor_user import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION, {"door_sensor_id": door_sensor_id, "account": account, "username": username}
        )

    async def list_users(self, door_sensor_id: int, *, search_str: str | None = None) -> builtins.list[DoorSensorUser]:
        """List whom a stand-alone door sensor is shared with.

        Gives the shares of a sensor, all in one answer: each with its id and the name that was chosen for the other
        account. The account itself is not told.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            search_str: Only users of this name. Whether a part of it will do is not documented.

        Returns:
            The users of the sensor.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/listDoorSensorUser
        """
        from ..api.standalone_door_sensors.list_standalone_door_sensor_users import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id, "search_str": search_str})

    async def delete_user(self, share_id: int) -> CommandResult:
        """Stop sharing a stand-alone door sensor with an account.

        Ends one share: the other account no longer sees the sensor. It takes the id of the share, not that of the
        sensor or the account.

        A caller without the right is refused with -2018 or 20002. Which code an unknown share gets is not
        documented.

        Args:
            share_id: Id of the share, from `standalone_door_sensors.list_users`.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/deleteDoorSensorUser
        """
        from ..api.standalone_door_sensors.delete_standalone_door_sensor_user import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"share_id": share_id})

    async def configure_alerts(
        self,
        door_sensor_id: int,
        not_close_alert_flag: OnOff | int,
        long_time_not_open_alert_flag: OnOff | int,
        *,
        not_close_alert_second_num: int | None = None,
        long_time_not_open_day_num: int | None = None,
    ) -> CommandResult:
        """Set the alarms of a stand-alone door sensor.

        Sets both alarms of a sensor at once: one for a door that stays open, one for a door that nobody opens for
        days. Neither can be left out, so read the present ones with `standalone_door_sensors.get_alerts` before
        changing one of them. The new setting acts after the door was opened and closed once.

        Give the span of each alarm that is switched on; what the cloud takes when it is missing is not documented.
        The alarms themselves come as records and as callbacks (`notifyType` 7).

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.
            not_close_alert_flag: Whether a door that stays open raises an alarm. The English table words it as open
                and closed; on and off are meant.
            long_time_not_open_alert_flag: Whether a door that has not been opened for long raises an alarm.
            not_close_alert_second_num: After how many seconds an open door raises the alarm, 1 to 900.
            long_time_not_open_day_num: After how many days without opening the alarm is raised, 1 to 15.

        Returns:
            The answer of a call that does something and has nothing to tell but that it was done.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).
            OutcomeUnknownError: It was sent, and nothing tells whether it was done.

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/configAlertFlag
        """
        from ..api.standalone_door_sensors.config_standalone_door_sensor_alerts import (
            OPERATION,
        )

        return await self._session.call(
            OPERATION,
            {
                "door_sensor_id": door_sensor_id,
                "not_close_alert_flag": not_close_alert_flag,
                "long_time_not_open_alert_flag": long_time_not_open_alert_flag,
                "not_close_alert_second_num": not_close_alert_second_num,
                "long_time_not_open_day_num": long_time_not_open_day_num,
            },
        )

    async def get_alerts(self, door_sensor_id: int) -> DoorSensorAlerts:
        """Get the alarms of a stand-alone door sensor.

        Gives how both alarms of a sensor are set: the one for a door that stays open, and the one for a door that
        nobody opens for days. It comes from the memory of the cloud; a setting that was just made may not act yet.

        A caller without the right is refused with -2018 or 20002. Which code an unknown door sensor gets is not
        documented.

        Args:
            door_sensor_id: Id of the door sensor, from `standalone_door_sensors.list`.

        Returns:
            How the alarms of a stand-alone door sensor are set.

        Raises:
            ValidationError: An argument is not allowed; nothing was sent.
            InvalidTokenError: The access token is unknown (10003).
            PermissionDeniedError: The account does not have the right to do that (-2018). The account is not an
                administrator of the lock (20002).
            TokenExpiredError: The access token has expired or was revoked (10004).

        See https://euopen.ttlock.com/document-pages/cloud/doorSensor/standaloneDoorSensor/getAlertFlag
        """
        from ..api.standalone_door_sensors.get_standalone_door_sensor_alerts import (
            OPERATION,
        )

        return await self._session.call(OPERATION, {"door_sensor_id": door_sensor_id})
