# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""The models of the API; each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .add_passcode_body import AddPasscodeBody as AddPasscodeBody
    from .added_passcode import AddedPasscode as AddedPasscode
    from .cellular_operator import CellularOperator as CellularOperator
    from .change_passcode_body import ChangePasscodeBody as ChangePasscodeBody
    from .command_result import CommandResult as CommandResult
    from .credential_type import CredentialType as CredentialType
    from .cyclic_config import CyclicConfig as CyclicConfig
    from .delete_passcode_body import DeletePasscodeBody as DeletePasscodeBody
    from .delete_passcode_by_code_body import (
        DeletePasscodeByCodeBody as DeletePasscodeByCodeBody,
    )
    from .door_sensor_callback import DoorSensorCallback as DoorSensorCallback
    from .door_sensor_event_type import DoorSensorEventType as DoorSensorEventType
    from .error import Error as Error
    from .firmware_info import FirmwareInfo as FirmwareInfo
    from .firmware_upgrade import FirmwareUpgrade as FirmwareUpgrade
    from .gateway import Gateway as Gateway
    from .gateway_lock import GatewayLock as GatewayLock
    from .gateway_lock_list import GatewayLockList as GatewayLockList
    from .gateway_model import GatewayModel as GatewayModel
    from .gateway_page import GatewayPage as GatewayPage
    from .gateway_status_callback import GatewayStatusCallback as GatewayStatusCallback
    from .generated_passcode import GeneratedPasscode as GeneratedPasscode
    from .get_access_token_body import GetAccessTokenBody as GetAccessTokenBody
    from .get_lock_detail_body import GetLockDetailBody as GetLockDetailBody
    from .get_random_passcode_body import GetRandomPasscodeBody as GetRandomPasscodeBody
    from .grant_type import GrantType as GrantType
    from .list_gateway_locks_body import ListGatewayLocksBody as ListGatewayLocksBody
    from .list_gateways_body import ListGatewaysBody as ListGatewaysBody
    from .list_lock_records_body import ListLockRecordsBody as ListLockRecordsBody
    from .list_locks_body import ListLocksBody as ListLocksBody
    from .list_passcodes_body import ListPasscodesBody as ListPasscodesBody
    from .lock import Lock as Lock
    from .lock_battery import LockBattery as LockBattery
    from .lock_body import LockBody as LockBody
    from .lock_detail import LockDetail as LockDetail
    from .lock_device_type import LockDeviceType as LockDeviceType
    from .lock_open_state import LockOpenState as LockOpenState
    from .lock_page import LockPage as LockPage
    from .lock_record import LockRecord as LockRecord
    from .lock_record_page import LockRecordPage as LockRecordPage
    from .lock_records_callback import LockRecordsCallback as LockRecordsCallback
    from .lock_version import LockVersion as LockVersion
    from .meter_operation import MeterOperation as MeterOperation
    from .meter_pay_mode import MeterPayMode as MeterPayMode
    from .meter_period import MeterPeriod as MeterPeriod
    from .meter_signal import MeterSignal as MeterSignal
    from .meter_switch import MeterSwitch as MeterSwitch
    from .month_request_count import MonthRequestCount as MonthRequestCount
    from .network_fault import NetworkFault as NetworkFault
    from .on_off import OnOff as OnOff
    from .open_direction import OpenDirection as OpenDirection
    from .open_state import OpenState as OpenState
    from .order_by import OrderBy as OrderBy
    from .passcode import Passcode as Passcode
    from .passcode_origin import PasscodeOrigin as PasscodeOrigin
    from .passcode_page import PasscodePage as PasscodePage
    from .passcode_status import PasscodeStatus as PasscodeStatus
    from .passcode_type import PasscodeType as PasscodeType
    from .passcode_upload import PasscodeUpload as PasscodeUpload
    from .passcode_version import PasscodeVersion as PasscodeVersion
    from .pushed_lock_record import PushedLockRecord as PushedLockRecord
    from .query_lock_battery_body import QueryLockBatteryBody as QueryLockBatteryBody
    from .query_lock_open_state_body import (
        QueryLockOpenStateBody as QueryLockOpenStateBody,
    )
    from .record_type import RecordType as RecordType
    from .sensor_state import SensorState as SensorState
    from .sim_origin import SimOrigin as SimOrigin
    from .unlock_body import UnlockBody as UnlockBody
    from .upgrade_need import UpgradeNeed as UpgradeNeed
    from .upload_valid_passcodes_body import (
        UploadValidPasscodesBody as UploadValidPasscodesBody,
    )
    from .validity_type import ValidityType as ValidityType
    from .via import Via as Via
    from .weekday import Weekday as Weekday
    from .wifi_lock_failure_callback import (
        WifiLockFailureCallback as WifiLockFailureCallback,
    )
    from .wifi_lock_status_callback import (
        WifiLockStatusCallback as WifiLockStatusCallback,
    )
    from .yes_no import YesNo as YesNo

_MODULES = {
    "AccessToken": ".access_token",
    "AddPasscodeBody": ".add_passcode_body",
    "AddedPasscode": ".added_passcode",
    "CellularOperator": ".cellular_operator",
    "ChangePasscodeBody": ".change_passcode_body",
    "CommandResult": ".command_result",
    "CredentialType": ".credential_type",
    "CyclicConfig": ".cyclic_config",
    "DeletePasscodeBody": ".delete_passcode_body",
    "DeletePasscodeByCodeBody": ".delete_passcode_by_code_body",
    "DoorSensorCallback": ".door_sensor_callback",
    "DoorSensorEventType": ".door_sensor_event_type",
    "Error": ".error",
    "FirmwareInfo": ".firmware_info",
    "FirmwareUpgrade": ".firmware_upgrade",
    "Gateway": ".gateway",
    "GatewayLock": ".gateway_lock",
    "GatewayLockList": ".gateway_lock_list",
    "GatewayModel": ".gateway_model",
    "GatewayPage": ".gateway_page",
    "GatewayStatusCallback": ".gateway_status_callback",
    "GeneratedPasscode": ".generated_passcode",
    "GetAccessTokenBody": ".get_access_token_body",
    "GetLockDetailBody": ".get_lock_detail_body",
    "GetRandomPasscodeBody": ".get_random_passcode_body",
    "GrantType": ".grant_type",
    "ListGatewayLocksBody": ".list_gateway_locks_body",
    "ListGatewaysBody": ".list_gateways_body",
    "ListLockRecordsBody": ".list_lock_records_body",
    "ListLocksBody": ".list_locks_body",
    "ListPasscodesBody": ".list_passcodes_body",
    "Lock": ".lock",
    "LockBattery": ".lock_battery",
    "LockBody": ".lock_body",
    "LockDetail": ".lock_detail",
    "LockDeviceType": ".lock_device_type",
    "LockOpenState": ".lock_open_state",
    "LockPage": ".lock_page",
    "LockRecord": ".lock_record",
    "LockRecordPage": ".lock_record_page",
    "LockRecordsCallback": ".lock_records_callback",
    "LockVersion": ".lock_version",
    "MeterOperation": ".meter_operation",
    "MeterPayMode": ".meter_pay_mode",
    "MeterPeriod": ".meter_period",
    "MeterSignal": ".meter_signal",
    "MeterSwitch": ".meter_switch",
    "MonthRequestCount": ".month_request_count",
    "NetworkFault": ".network_fault",
    "OnOff": ".on_off",
    "OpenDirection": ".open_direction",
    "OpenState": ".open_state",
    "OrderBy": ".order_by",
    "Passcode": ".passcode",
    "PasscodeOrigin": ".passcode_origin",
    "PasscodePage": ".passcode_page",
    "PasscodeStatus": ".passcode_status",
    "PasscodeType": ".passcode_type",
    "PasscodeUpload": ".passcode_upload",
    "PasscodeVersion": ".passcode_version",
    "PushedLockRecord": ".pushed_lock_record",
    "QueryLockBatteryBody": ".query_lock_battery_body",
    "QueryLockOpenStateBody": ".query_lock_open_state_body",
    "RecordType": ".record_type",
    "SensorState": ".sensor_state",
    "SimOrigin": ".sim_origin",
    "UnlockBody": ".unlock_body",
    "UpgradeNeed": ".upgrade_need",
    "UploadValidPasscodesBody": ".upload_valid_passcodes_body",
    "ValidityType": ".validity_type",
    "Via": ".via",
    "Weekday": ".weekday",
    "WifiLockFailureCallback": ".wifi_lock_failure_callback",
    "WifiLockStatusCallback": ".wifi_lock_status_callback",
    "YesNo": ".yes_no",
}

__all__ = (
    "AccessToken",
    "AddPasscodeBody",
    "AddedPasscode",
    "CellularOperator",
    "ChangePasscodeBody",
    "CommandResult",
    "CredentialType",
    "CyclicConfig",
    "DeletePasscodeBody",
    "DeletePasscodeByCodeBody",
    "DoorSensorCallback",
    "DoorSensorEventType",
    "Error",
    "FirmwareInfo",
    "FirmwareUpgrade",
    "Gateway",
    "GatewayLock",
    "GatewayLockList",
    "GatewayModel",
    "GatewayPage",
    "GatewayStatusCallback",
    "GeneratedPasscode",
    "GetAccessTokenBody",
    "GetLockDetailBody",
    "GetRandomPasscodeBody",
    "GrantType",
    "ListGatewayLocksBody",
    "ListGatewaysBody",
    "ListLockRecordsBody",
    "ListLocksBody",
    "ListPasscodesBody",
    "Lock",
    "LockBattery",
    "LockBody",
    "LockDetail",
    "LockDeviceType",
    "LockOpenState",
    "LockPage",
    "LockRecord",
    "LockRecordPage",
    "LockRecordsCallback",
    "LockVersion",
    "MeterOperation",
    "MeterPayMode",
    "MeterPeriod",
    "MeterSignal",
    "MeterSwitch",
    "MonthRequestCount",
    "NetworkFault",
    "OnOff",
    "OpenDirection",
    "OpenState",
    "OrderBy",
    "Passcode",
    "PasscodeOrigin",
    "PasscodePage",
    "PasscodeStatus",
    "PasscodeType",
    "PasscodeUpload",
    "PasscodeVersion",
    "PushedLockRecord",
    "QueryLockBatteryBody",
    "QueryLockOpenStateBody",
    "RecordType",
    "SensorState",
    "SimOrigin",
    "UnlockBody",
    "UpgradeNeed",
    "UploadValidPasscodesBody",
    "ValidityType",
    "Via",
    "Weekday",
    "WifiLockFailureCallback",
    "WifiLockStatusCallback",
    "YesNo",
)


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(_MODULES[name], __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return list(__all__)
