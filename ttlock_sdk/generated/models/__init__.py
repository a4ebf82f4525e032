# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.
"""The models of the API; each is loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token import AccessToken as AccessToken
    from .activate_lift_floors_body import (
        ActivateLiftFloorsBody as ActivateLiftFloorsBody,
    )
    from .add_card_body import AddCardBody as AddCardBody
    from .add_card_reversed_number_body import (
        AddCardReversedNumberBody as AddCardReversedNumberBody,
    )
    from .add_door_sensor_body import AddDoorSensorBody as AddDoorSensorBody
    from .add_electric_meter_body import AddElectricMeterBody as AddElectricMeterBody
    from .add_electric_meter_group_body import (
        AddElectricMeterGroupBody as AddElectricMeterGroupBody,
    )
    from .add_face_body import AddFaceBody as AddFaceBody
    from .add_fingerprint_body import AddFingerprintBody as AddFingerprintBody
    from .add_group_body import AddGroupBody as AddGroupBody
    from .add_palm_vein_body import AddPalmVeinBody as AddPalmVeinBody
    from .add_passcode_body import AddPasscodeBody as AddPasscodeBody
    from .add_qr_code_body import AddQrCodeBody as AddQrCodeBody
    from .add_remote_body import AddRemoteBody as AddRemoteBody
    from .add_standalone_door_sensor_body import (
        AddStandaloneDoorSensorBody as AddStandaloneDoorSensorBody,
    )
    from .add_standalone_door_sensor_user_body import (
        AddStandaloneDoorSensorUserBody as AddStandaloneDoorSensorUserBody,
    )
    from .add_water_meter_body import AddWaterMeterBody as AddWaterMeterBody
    from .add_water_meter_group_body import (
        AddWaterMeterGroupBody as AddWaterMeterGroupBody,
    )
    from .add_water_meter_task_body import (
        AddWaterMeterTaskBody as AddWaterMeterTaskBody,
    )
    from .add_wireless_keypad_body import AddWirelessKeypadBody as AddWirelessKeypadBody
    from .added_card import AddedCard as AddedCard
    from .added_door_sensor import AddedDoorSensor as AddedDoorSensor
    from .added_electricity_meter import AddedElectricityMeter as AddedElectricityMeter
    from .added_face import AddedFace as AddedFace
    from .added_fingerprint import AddedFingerprint as AddedFingerprint
    from .added_group import AddedGroup as AddedGroup
    from .added_palm_vein import AddedPalmVein as AddedPalmVein
    from .added_passcode import AddedPasscode as AddedPasscode
    from .added_qr_code import AddedQrCode as AddedQrCode
    from .added_remote import AddedRemote as AddedRemote
    from .added_standalone_door_sensor import (
        AddedStandaloneDoorSensor as AddedStandaloneDoorSensor,
    )
    from .added_water_meter import AddedWaterMeter as AddedWaterMeter
    from .added_wireless_keypad import AddedWirelessKeypad as AddedWirelessKeypad
    from .adjust_lock_time_body import AdjustLockTimeBody as AdjustLockTimeBody
    from .authorize_ekey_body import AuthorizeEkeyBody as AuthorizeEkeyBody
    from .batch_send_ekeys_body import BatchSendEkeysBody as BatchSendEkeysBody
    from .bind_electric_meter_body import BindElectricMeterBody as BindElectricMeterBody
    from .bind_water_meter_body import BindWaterMeterBody as BindWaterMeterBody
    from .cancel_water_meter_task_body import (
        CancelWaterMeterTaskBody as CancelWaterMeterTaskBody,
    )
    from .card import Card as Card
    from .card_encoder_hotel_info import CardEncoderHotelInfo as CardEncoderHotelInfo
    from .card_encoder_ic_key import CardEncoderIcKey as CardEncoderIcKey
    from .card_page import CardPage as CardPage
    from .cellular_lock_detail import CellularLockDetail as CellularLockDetail
    from .cellular_operator import CellularOperator as CellularOperator
    from .change_admin_passcode_body import (
        ChangeAdminPasscodeBody as ChangeAdminPasscodeBody,
    )
    from .change_card_period_body import ChangeCardPeriodBody as ChangeCardPeriodBody
    from .change_ekey_period_body import ChangeEkeyPeriodBody as ChangeEkeyPeriodBody
    from .change_erasing_passcode_body import (
        ChangeErasingPasscodeBody as ChangeErasingPasscodeBody,
    )
    from .change_face_period_body import ChangeFacePeriodBody as ChangeFacePeriodBody
    from .change_fingerprint_period_body import (
        ChangeFingerprintPeriodBody as ChangeFingerprintPeriodBody,
    )
    from .change_lock_timezone_body import (
        ChangeLockTimezoneBody as ChangeLockTimezoneBody,
    )
    from .change_palm_vein_period_body import (
        ChangePalmVeinPeriodBody as ChangePalmVeinPeriodBody,
    )
    from .change_passcode_body import ChangePasscodeBody as ChangePasscodeBody
    from .check_door_sensor_upgrade_body import (
        CheckDoorSensorUpgradeBody as CheckDoorSensorUpgradeBody,
    )
    from .check_electric_meter_upgrade_body import (
        CheckElectricMeterUpgradeBody as CheckElectricMeterUpgradeBody,
    )
    from .check_gateway_upgrade_body import (
        CheckGatewayUpgradeBody as CheckGatewayUpgradeBody,
    )
    from .check_gateway_upgrade_on_premise_body import (
        CheckGatewayUpgradeOnPremiseBody as CheckGatewayUpgradeOnPremiseBody,
    )
    from .check_lock_upgrade_body import CheckLockUpgradeBody as CheckLockUpgradeBody
    from .check_lock_upgrade_on_premise_body import (
        CheckLockUpgradeOnPremiseBody as CheckLockUpgradeOnPremiseBody,
    )
    from .check_remote_upgrade_body import (
        CheckRemoteUpgradeBody as CheckRemoteUpgradeBody,
    )
    from .check_water_meter_upgrade_body import (
        CheckWaterMeterUpgradeBody as CheckWaterMeterUpgradeBody,
    )
    from .check_wireless_keypad_upgrade_body import (
        CheckWirelessKeypadUpgradeBody as CheckWirelessKeypadUpgradeBody,
    )
    from .check_wireless_keypad_upgrade_on_premise_body import (
        CheckWirelessKeypadUpgradeOnPremiseBody as CheckWirelessKeypadUpgradeOnPremiseBody,
    )
    from .clear_cards_body import ClearCardsBody as ClearCardsBody
    from .clear_electric_meter_body import (
        ClearElectricMeterBody as ClearElectricMeterBody,
    )
    from .clear_faces_body import ClearFacesBody as ClearFacesBody
    from .clear_fingerprints_body import ClearFingerprintsBody as ClearFingerprintsBody
    from .clear_lock_records_body import ClearLockRecordsBody as ClearLockRecordsBody
    from .clear_palm_veins_body import ClearPalmVeinsBody as ClearPalmVeinsBody
    from .clear_qr_codes_body import ClearQrCodesBody as ClearQrCodesBody
    from .clear_remotes_body import ClearRemotesBody as ClearRemotesBody
    from .clear_water_meter_body import ClearWaterMeterBody as ClearWaterMeterBody
    from .command_result import CommandResult as CommandResult
    from .config_passage_mode_single_body import (
        ConfigPassageModeSingleBody as ConfigPassageModeSingleBody,
    )
    from .config_standalone_door_sensor_alerts_body import (
        ConfigStandaloneDoorSensorAlertsBody as ConfigStandaloneDoorSensorAlertsBody,
    )
    from .config_standalone_door_sensor_network_body import (
        ConfigStandaloneDoorSensorNetworkBody as ConfigStandaloneDoorSensorNetworkBody,
    )
    from .config_working_mode_body import ConfigWorkingModeBody as ConfigWorkingModeBody
    from .configure_passage_mode_body import (
        ConfigurePassageModeBody as ConfigurePassageModeBody,
    )
    from .control_electric_meter_on_off_body import (
        ControlElectricMeterOnOffBody as ControlElectricMeterOnOffBody,
    )
    from .control_water_meter_on_off_body import (
        ControlWaterMeterOnOffBody as ControlWaterMeterOnOffBody,
    )
    from .create_electric_meter_execute_token_body import (
        CreateElectricMeterExecuteTokenBody as CreateElectricMeterExecuteTokenBody,
    )
    from .create_water_meter_execute_token_body import (
        CreateWaterMeterExecuteTokenBody as CreateWaterMeterExecuteTokenBody,
    )
    from .credential_status import CredentialStatus as CredentialStatus
    from .credential_status_text import CredentialStatusText as CredentialStatusText
    from .credential_type import CredentialType as CredentialType
    from .cyclic_config import CyclicConfig as CyclicConfig
    from .day_span import DaySpan as DaySpan
    from .delete_all_ekeys_body import DeleteAllEkeysBody as DeleteAllEkeysBody
    from .delete_card_body import DeleteCardBody as DeleteCardBody
    from .delete_card_by_number_body import (
        DeleteCardByNumberBody as DeleteCardByNumberBody,
    )
    from .delete_door_sensor_body import DeleteDoorSensorBody as DeleteDoorSensorBody
    from .delete_ekey_body import DeleteEkeyBody as DeleteEkeyBody
    from .delete_electric_meter_group_body import (
        DeleteElectricMeterGroupBody as DeleteElectricMeterGroupBody,
    )
    from .delete_face_body import DeleteFaceBody as DeleteFaceBody
    from .delete_fingerprint_body import DeleteFingerprintBody as DeleteFingerprintBody
    from .delete_gateway_body import DeleteGatewayBody as DeleteGatewayBody
    from .delete_group_body import DeleteGroupBody as DeleteGroupBody
    from .delete_lock_body import DeleteLockBody as DeleteLockBody
    from .delete_lock_records_body import DeleteLockRecordsBody as DeleteLockRecordsBody
    from .delete_palm_vein_body import DeletePalmVeinBody as DeletePalmVeinBody
    from .delete_passcode_body import DeletePasscodeBody as DeletePasscodeBody
    from .delete_passcode_by_code_body import (
        DeletePasscodeByCodeBody as DeletePasscodeByCodeBody,
    )
    from .delete_qr_code_body import DeleteQrCodeBody as DeleteQrCodeBody
    from .delete_remote_body import DeleteRemoteBody as DeleteRemoteBody
    from .delete_standalone_door_sensor_body import (
        DeleteStandaloneDoorSensorBody as DeleteStandaloneDoorSensorBody,
    )
    from .delete_standalone_door_sensor_user_body import (
        DeleteStandaloneDoorSensorUserBody as DeleteStandaloneDoorSensorUserBody,
    )
    from .delete_user_body import DeleteUserBody as DeleteUserBody
    from .delete_water_meter_group_body import (
        DeleteWaterMeterGroupBody as DeleteWaterMeterGroupBody,
    )
    from .delete_wireless_keypad_body import (
        DeleteWirelessKeypadBody as DeleteWirelessKeypadBody,
    )
    from .device_type import DeviceType as DeviceType
    from .door_sensor import DoorSensor as DoorSensor
    from .door_sensor_alerts import DoorSensorAlerts as DoorSensorAlerts
    from .door_sensor_callback import DoorSensorCallback as DoorSensorCallback
    from .door_sensor_event_type import DoorSensorEventType as DoorSensorEventType
    from .door_sensor_record import DoorSensorRecord as DoorSensorRecord
    from .door_sensor_record_page import DoorSensorRecordPage as DoorSensorRecordPage
    from .door_sensor_role import DoorSensorRole as DoorSensorRole
    from .door_sensor_user import DoorSensorUser as DoorSensorUser
    from .door_sensor_user_list import DoorSensorUserList as DoorSensorUserList
    from .door_state import DoorState as DoorState
    from .ekey import Ekey as Ekey
    from .ekey_page import EkeyPage as EkeyPage
    from .ekey_status import EkeyStatus as EkeyStatus
    from .ekey_sync import EkeySync as EkeySync
    from .ekey_type import EkeyType as EkeyType
    from .ekey_unlock_link import EkeyUnlockLink as EkeyUnlockLink
    from .ekey_user_type import EkeyUserType as EkeyUserType
    from .ekey_weekday import EkeyWeekday as EkeyWeekday
    from .electricity_execute_token import (
        ElectricityExecuteToken as ElectricityExecuteToken,
    )
    from .electricity_meter import ElectricityMeter as ElectricityMeter
    from .electricity_meter_cellular_info import (
        ElectricityMeterCellularInfo as ElectricityMeterCellularInfo,
    )
    from .electricity_meter_detail import (
        ElectricityMeterDetail as ElectricityMeterDetail,
    )
    from .electricity_meter_gateway import (
        ElectricityMeterGateway as ElectricityMeterGateway,
    )
    from .electricity_meter_gateway_list import (
        ElectricityMeterGatewayList as ElectricityMeterGatewayList,
    )
    from .electricity_meter_group import ElectricityMeterGroup as ElectricityMeterGroup
    from .electricity_meter_group_list import (
        ElectricityMeterGroupList as ElectricityMeterGroupList,
    )
    from .electricity_meter_page import ElectricityMeterPage as ElectricityMeterPage
    from .electricity_record import ElectricityRecord as ElectricityRecord
    from .electricity_record_page import ElectricityRecordPage as ElectricityRecordPage
    from .electricity_record_type import ElectricityRecordType as ElectricityRecordType
    from .electricity_usage import ElectricityUsage as ElectricityUsage
    from .electricity_usage_list import ElectricityUsageList as ElectricityUsageList
    from .error import Error as Error
    from .export_lock_records_body import ExportLockRecordsBody as ExportLockRecordsBody
    from .exported_record import ExportedRecord as ExportedRecord
    from .exported_record_list import ExportedRecordList as ExportedRecordList
    from .face import Face as Face
    from .face_feature_data import FaceFeatureData as FaceFeatureData
    from .face_page import FacePage as FacePage
    from .face_photo_format import FacePhotoFormat as FacePhotoFormat
    from .fingerprint import Fingerprint as Fingerprint
    from .fingerprint_page import FingerprintPage as FingerprintPage
    from .finish_water_meter_task_body import (
        FinishWaterMeterTaskBody as FinishWaterMeterTaskBody,
    )
    from .firmware_info import FirmwareInfo as FirmwareInfo
    from .firmware_upgrade import FirmwareUpgrade as FirmwareUpgrade
    from .freeze_ekey_body import FreezeEkeyBody as FreezeEkeyBody
    from .freeze_lock_body import FreezeLockBody as FreezeLockBody
    from .freeze_state import FreezeState as FreezeState
    from .gateway import Gateway as Gateway
    from .gateway_device import GatewayDevice as GatewayDevice
    from .gateway_device_list import GatewayDeviceList as GatewayDeviceList
    from .gateway_init_result import GatewayInitResult as GatewayInitResult
    from .gateway_lock import GatewayLock as GatewayLock
    from .gateway_lock_list import GatewayLockList as GatewayLockList
    from .gateway_model import GatewayModel as GatewayModel
    from .gateway_page import GatewayPage as GatewayPage
    from .gateway_status_callback import GatewayStatusCallback as GatewayStatusCallback
    from .gateway_upgrade import GatewayUpgrade as GatewayUpgrade
    from .generated_passcode import GeneratedPasscode as GeneratedPasscode
    from .get_access_token_body import GetAccessTokenBody as GetAccessTokenBody
    from .get_cat_one_lock_detail_body import (
        GetCatOneLockDetailBody as GetCatOneLockDetailBody,
    )
    from .get_door_sensor_body import GetDoorSensorBody as GetDoorSensorBody
    from .get_ekey_body import GetEkeyBody as GetEkeyBody
    from .get_ekey_unlock_link_body import (
        GetEkeyUnlockLinkBody as GetEkeyUnlockLinkBody,
    )
    from .get_electric_meter_as_tenant_body import (
        GetElectricMeterAsTenantBody as GetElectricMeterAsTenantBody,
    )
    from .get_electric_meter_body import GetElectricMeterBody as GetElectricMeterBody
    from .get_electric_meter_cellular_info_body import (
        GetElectricMeterCellularInfoBody as GetElectricMeterCellularInfoBody,
    )
    from .get_face_feature_data_body import (
        GetFaceFeatureDataBody as GetFaceFeatureDataBody,
    )
    from .get_gateway_body import GetGatewayBody as GetGatewayBody
    from .get_gateway_init_result_body import (
        GetGatewayInitResultBody as GetGatewayInitResultBody,
    )
    from .get_lock_detail_body import GetLockDetailBody as GetLockDetailBody
    from .get_lock_extra_setting_body import (
        GetLockExtraSettingBody as GetLockExtraSettingBody,
    )
    from .get_lock_import_data_body import (
        GetLockImportDataBody as GetLockImportDataBody,
    )
    from .get_lock_recover_data_body import (
        GetLockRecoverDataBody as GetLockRecoverDataBody,
    )
    from .get_nb_device_info_body import GetNbDeviceInfoBody as GetNbDeviceInfoBody
    from .get_passage_mode_configuration_body import (
        GetPassageModeConfigurationBody as GetPassageModeConfigurationBody,
    )
    from .get_passage_mode_single_body import (
        GetPassageModeSingleBody as GetPassageModeSingleBody,
    )
    from .get_passcode_version_body import (
        GetPasscodeVersionBody as GetPasscodeVersionBody,
    )
    from .get_qr_code_data_body import GetQrCodeDataBody as GetQrCodeDataBody
    from .get_random_passcode_body import GetRandomPasscodeBody as GetRandomPasscodeBody
    from .get_standalone_door_sensor_alerts_body import (
        GetStandaloneDoorSensorAlertsBody as GetStandaloneDoorSensorAlertsBody,
    )
    from .get_water_meter_as_tenant_body import (
        GetWaterMeterAsTenantBody as GetWaterMeterAsTenantBody,
    )
    from .get_water_meter_body import GetWaterMeterBody as GetWaterMeterBody
    from .get_water_meter_cellular_info_body import (
        GetWaterMeterCellularInfoBody as GetWaterMeterCellularInfoBody,
    )
    from .get_wifi_lock_detail_body import (
        GetWifiLockDetailBody as GetWifiLockDetailBody,
    )
    from .get_working_mode_body import GetWorkingModeBody as GetWorkingModeBody
    from .grant_type import GrantType as GrantType
    from .group import Group as Group
    from .group_filter import GroupFilter as GroupFilter
    from .group_list import GroupList as GroupList
    from .group_lock_count import GroupLockCount as GroupLockCount
    from .group_lock_count_list import GroupLockCountList as GroupLockCountList
    from .hotel_info import HotelInfo as HotelInfo
    from .hotel_lock import HotelLock as HotelLock
    from .hotel_lock_page import HotelLockPage as HotelLockPage
    from .hotel_server_time import HotelServerTime as HotelServerTime
    from .importable_card import ImportableCard as ImportableCard
    from .importable_passcode import ImportablePasscode as ImportablePasscode
    from .initialize_lock_body import InitializeLockBody as InitializeLockBody
    from .initialize_lock_v2_sdk_body import (
        InitializeLockV2SdkBody as InitializeLockV2SdkBody,
    )
    from .initialized_lock import InitializedLock as InitializedLock
    from .list_cards_body import ListCardsBody as ListCardsBody
    from .list_door_sensor_records_body import (
        ListDoorSensorRecordsBody as ListDoorSensorRecordsBody,
    )
    from .list_ekeys_body import ListEkeysBody as ListEkeysBody
    from .list_electric_meter_gateway_links_body import (
        ListElectricMeterGatewayLinksBody as ListElectricMeterGatewayLinksBody,
    )
    from .list_electric_meter_gateways_body import (
        ListElectricMeterGatewaysBody as ListElectricMeterGatewaysBody,
    )
    from .list_electric_meter_operation_records_body import (
        ListElectricMeterOperationRecordsBody as ListElectricMeterOperationRecordsBody,
    )
    from .list_electric_meter_records_as_tenant_body import (
        ListElectricMeterRecordsAsTenantBody as ListElectricMeterRecordsAsTenantBody,
    )
    from .list_electric_meter_usage_records_as_tenant_body import (
        ListElectricMeterUsageRecordsAsTenantBody as ListElectricMeterUsageRecordsAsTenantBody,
    )
    from .list_electric_meter_usage_records_body import (
        ListElectricMeterUsageRecordsBody as ListElectricMeterUsageRecordsBody,
    )
    from .list_electric_meters_body import (
        ListElectricMetersBody as ListElectricMetersBody,
    )
    from .list_faces_body import ListFacesBody as ListFacesBody
    from .list_fingerprints_body import ListFingerprintsBody as ListFingerprintsBody
    from .list_gateway_devices_body import (
        ListGatewayDevicesBody as ListGatewayDevicesBody,
    )
    from .list_gateway_locks_body import ListGatewayLocksBody as ListGatewayLocksBody
    from .list_gateways_body import ListGatewaysBody as ListGatewaysBody
    from .list_groups_body import ListGroupsBody as ListGroupsBody
    from .list_groups_with_lock_count_body import (
        ListGroupsWithLockCountBody as ListGroupsWithLockCountBody,
    )
    from .list_hotel_locks_body import ListHotelLocksBody as ListHotelLocksBody
    from .list_lock_ekeys_body import ListLockEkeysBody as ListLockEkeysBody
    from .list_lock_gateways_body import ListLockGatewaysBody as ListLockGatewaysBody
    from .list_lock_records_body import ListLockRecordsBody as ListLockRecordsBody
    from .list_locks_body import ListLocksBody as ListLocksBody
    from .list_palm_veins_body import ListPalmVeinsBody as ListPalmVeinsBody
    from .list_passcodes_body import ListPasscodesBody as ListPasscodesBody
    from .list_qr_codes_body import ListQrCodesBody as ListQrCodesBody
    from .list_remotes_body import ListRemotesBody as ListRemotesBody
    from .list_standalone_door_sensor_records_body import (
        ListStandaloneDoorSensorRecordsBody as ListStandaloneDoorSensorRecordsBody,
    )
    from .list_standalone_door_sensor_users_body import (
        ListStandaloneDoorSensorUsersBody as ListStandaloneDoorSensorUsersBody,
    )
    from .list_standalone_door_sensors_body import (
        ListStandaloneDoorSensorsBody as ListStandaloneDoorSensorsBody,
    )
    from .list_users_body import ListUsersBody as ListUsersBody
    from .list_water_meter_gateway_links_body import (
        ListWaterMeterGatewayLinksBody as ListWaterMeterGatewayLinksBody,
    )
    from .list_water_meter_gateways_body import (
        ListWaterMeterGatewaysBody as ListWaterMeterGatewaysBody,
    )
    from .list_water_meter_operation_records_body import (
        ListWaterMeterOperationRecordsBody as ListWaterMeterOperationRecordsBody,
    )
    from .list_water_meter_records_as_tenant_body import (
        ListWaterMeterRecordsAsTenantBody as ListWaterMeterRecordsAsTenantBody,
    )
    from .list_water_meter_tasks_body import (
        ListWaterMeterTasksBody as ListWaterMeterTasksBody,
    )
    from .list_water_meter_usage_records_as_tenant_body import (
        ListWaterMeterUsageRecordsAsTenantBody as ListWaterMeterUsageRecordsAsTenantBody,
    )
    from .list_water_meter_usage_records_body import (
        ListWaterMeterUsageRecordsBody as ListWaterMeterUsageRecordsBody,
    )
    from .list_water_meters_body import ListWaterMetersBody as ListWaterMetersBody
    from .list_wireless_keypads_body import (
        ListWirelessKeypadsBody as ListWirelessKeypadsBody,
    )
    from .lock import Lock as Lock
    from .lock_accessory_type import LockAccessoryType as LockAccessoryType
    from .lock_battery import LockBattery as LockBattery
    from .lock_body import LockBody as LockBody
    from .lock_detail import LockDetail as LockDetail
    from .lock_device_type import LockDeviceType as LockDeviceType
    from .lock_ekey import LockEkey as LockEkey
    from .lock_ekey_page import LockEkeyPage as LockEkeyPage
    from .lock_event import LockEvent as LockEvent
    from .lock_extra_setting import LockExtraSetting as LockExtraSetting
    from .lock_freeze_status import LockFreezeStatus as LockFreezeStatus
    from .lock_import_data import LockImportData as LockImportData
    from .lock_open_state import LockOpenState as LockOpenState
    from .lock_page import LockPage as LockPage
    from .lock_record import LockRecord as LockRecord
    from .lock_record_page import LockRecordPage as LockRecordPage
    from .lock_records_callback import LockRecordsCallback as LockRecordsCallback
    from .lock_recover_data import LockRecoverData as LockRecoverData
    from .lock_setting import LockSetting as LockSetting
    from .lock_setting_value import LockSettingValue as LockSettingValue
    from .lock_time import LockTime as LockTime
    from .lock_timezone_change import LockTimezoneChange as LockTimezoneChange
    from .lock_version import LockVersion as LockVersion
    from .lock_working_mode import LockWorkingMode as LockWorkingMode
    from .meter_operation import MeterOperation as MeterOperation
    from .meter_pay_mode import MeterPayMode as MeterPayMode
    from .meter_period import MeterPeriod as MeterPeriod
    from .meter_switch import MeterSwitch as MeterSwitch
    from .month_request_count import MonthRequestCount as MonthRequestCount
    from .nb_device_info import NbDeviceInfo as NbDeviceInfo
    from .nb_operator import NbOperator as NbOperator
    from .nb_platform import NbPlatform as NbPlatform
    from .nb_platform_list import NbPlatformList as NbPlatformList
    from .nearby_gateway import NearbyGateway as NearbyGateway
    from .nearby_gateway_list import NearbyGatewayList as NearbyGatewayList
    from .network_fault import NetworkFault as NetworkFault
    from .on_off import OnOff as OnOff
    from .open_direction import OpenDirection as OpenDirection
    from .open_state import OpenState as OpenState
    from .order_by import OrderBy as OrderBy
    from .palm_vein import PalmVein as PalmVein
    from .palm_vein_page import PalmVeinPage as PalmVeinPage
    from .passage_mode import PassageMode as PassageMode
    from .passcode import Passcode as Passcode
    from .passcode_origin import PasscodeOrigin as PasscodeOrigin
    from .passcode_page import PasscodePage as PasscodePage
    from .passcode_type import PasscodeType as PasscodeType
    from .passcode_upload import PasscodeUpload as PasscodeUpload
    from .passcode_version import PasscodeVersion as PasscodeVersion
    from .passcode_version_answer import PasscodeVersionAnswer as PasscodeVersionAnswer
    from .password_public_key import PasswordPublicKey as PasswordPublicKey
    from .pushed_lock_record import PushedLockRecord as PushedLockRecord
    from .qr_code import QrCode as QrCode
    from .qr_code_data import QrCodeData as QrCodeData
    from .qr_code_origin import QrCodeOrigin as QrCodeOrigin
    from .qr_code_page import QrCodePage as QrCodePage
    from .qr_code_type import QrCodeType as QrCodeType
    from .qr_code_via import QrCodeVia as QrCodeVia
    from .query_lock_battery_body import QueryLockBatteryBody as QueryLockBatteryBody
    from .query_lock_freeze_status_body import (
        QueryLockFreezeStatusBody as QueryLockFreezeStatusBody,
    )
    from .query_lock_open_state_body import (
        QueryLockOpenStateBody as QueryLockOpenStateBody,
    )
    from .query_lock_setting_body import QueryLockSettingBody as QueryLockSettingBody
    from .query_lock_time_body import QueryLockTimeBody as QueryLockTimeBody
    from .recharge_electric_meter_as_tenant_body import (
        RechargeElectricMeterAsTenantBody as RechargeElectricMeterAsTenantBody,
    )
    from .recharge_electric_meter_body import (
        RechargeElectricMeterBody as RechargeElectricMeterBody,
    )
    from .recharge_water_meter_as_tenant_body import (
        RechargeWaterMeterAsTenantBody as RechargeWaterMeterAsTenantBody,
    )
    from .recharge_water_meter_body import (
        RechargeWaterMeterBody as RechargeWaterMeterBody,
    )
    from .recheck_lock_upgrade_body import (
        RecheckLockUpgradeBody as RecheckLockUpgradeBody,
    )
    from .record_type import RecordType as RecordType
    from .record_upload import RecordUpload as RecordUpload
    from .register_nb_lock_body import RegisterNbLockBody as RegisterNbLockBody
    from .register_user_body import RegisterUserBody as RegisterUserBody
    from .register_user_with_rsa_password_body import (
        RegisterUserWithRsaPasswordBody as RegisterUserWithRsaPasswordBody,
    )
    from .registered_user import RegisteredUser as RegisteredUser
    from .remote import Remote as Remote
    from .remote_list import RemoteList as RemoteList
    from .rename_card_body import RenameCardBody as RenameCardBody
    from .rename_electric_meter_body import (
        RenameElectricMeterBody as RenameElectricMeterBody,
    )
    from .rename_electric_meter_group_body import (
        RenameElectricMeterGroupBody as RenameElectricMeterGroupBody,
    )
    from .rename_face_body import RenameFaceBody as RenameFaceBody
    from .rename_fingerprint_body import RenameFingerprintBody as RenameFingerprintBody
    from .rename_gateway_body import RenameGatewayBody as RenameGatewayBody
    from .rename_group_body import RenameGroupBody as RenameGroupBody
    from .rename_lock_body import RenameLockBody as RenameLockBody
    from .rename_palm_vein_body import RenamePalmVeinBody as RenamePalmVeinBody
    from .rename_water_meter_body import RenameWaterMeterBody as RenameWaterMeterBody
    from .rename_water_meter_group_body import (
        RenameWaterMeterGroupBody as RenameWaterMeterGroupBody,
    )
    from .rename_wireless_keypad_body import (
        RenameWirelessKeypadBody as RenameWirelessKeypadBody,
    )
    from .report_door_sensor_upgrade_body import (
        ReportDoorSensorUpgradeBody as ReportDoorSensorUpgradeBody,
    )
    from .report_electric_meter_advertisement_body import (
        ReportElectricMeterAdvertisementBody as ReportElectricMeterAdvertisementBody,
    )
    from .report_electric_meter_upgrade_success_body import (
        ReportElectricMeterUpgradeSuccessBody as ReportElectricMeterUpgradeSuccessBody,
    )
    from .report_lock_import_body import ReportLockImportBody as ReportLockImportBody
    from .report_remote_upgrade_body import (
        ReportRemoteUpgradeBody as ReportRemoteUpgradeBody,
    )
    from .report_water_meter_advertisement_body import (
        ReportWaterMeterAdvertisementBody as ReportWaterMeterAdvertisementBody,
    )
    from .report_water_meter_upgrade_success_body import (
        ReportWaterMeterUpgradeSuccessBody as ReportWaterMeterUpgradeSuccessBody,
    )
    from .report_wireless_keypad_upgrade_body import (
        ReportWirelessKeypadUpgradeBody as ReportWirelessKeypadUpgradeBody,
    )
    from .reset_all_lock_ekeys_body import (
        ResetAllLockEkeysBody as ResetAllLockEkeysBody,
    )
    from .reset_lock_ekeys_body import ResetLockEkeysBody as ResetLockEkeysBody
    from .reset_passcodes_body import ResetPasscodesBody as ResetPasscodesBody
    from .reset_user_password_body import ResetUserPasswordBody as ResetUserPasswordBody
    from .reset_user_password_with_rsa_body import (
        ResetUserPasswordWithRsaBody as ResetUserPasswordWithRsaBody,
    )
    from .send_ekey_body import SendEkeyBody as SendEkeyBody
    from .sensor_state import SensorState as SensorState
    from .sent_ekey import SentEkey as SentEkey
    from .set_auto_lock_time_body import SetAutoLockTimeBody as SetAutoLockTimeBody
    from .set_device_group_body import SetDeviceGroupBody as SetDeviceGroupBody
    from .set_electric_meter_group_body import (
        SetElectricMeterGroupBody as SetElectricMeterGroupBody,
    )
    from .set_gateway_upgrade_mode_body import (
        SetGatewayUpgradeModeBody as SetGatewayUpgradeModeBody,
    )
    from .set_hotel_card_sector_body import (
        SetHotelCardSectorBody as SetHotelCardSectorBody,
    )
    from .set_lock_group_body import SetLockGroupBody as SetLockGroupBody
    from .set_water_meter_group_body import (
        SetWaterMeterGroupBody as SetWaterMeterGroupBody,
    )
    from .setting_source import SettingSource as SettingSource
    from .setting_state import SettingState as SettingState
    from .signal_grade import SignalGrade as SignalGrade
    from .sim_origin import SimOrigin as SimOrigin
    from .single_passage_mode import SinglePassageMode as SinglePassageMode
    from .standalone_door_sensor import StandaloneDoorSensor as StandaloneDoorSensor
    from .standalone_door_sensor_page import (
        StandaloneDoorSensorPage as StandaloneDoorSensorPage,
    )
    from .standalone_door_sensor_record import (
        StandaloneDoorSensorRecord as StandaloneDoorSensorRecord,
    )
    from .standalone_door_sensor_record_page import (
        StandaloneDoorSensorRecordPage as StandaloneDoorSensorRecordPage,
    )
    from .sync_ekeys_body import SyncEkeysBody as SyncEkeysBody
    from .sync_electric_meter_from_broadcast_body import (
        SyncElectricMeterFromBroadcastBody as SyncElectricMeterFromBroadcastBody,
    )
    from .sync_electric_meter_state_as_tenant_body import (
        SyncElectricMeterStateAsTenantBody as SyncElectricMeterStateAsTenantBody,
    )
    from .sync_electric_meter_state_body import (
        SyncElectricMeterStateBody as SyncElectricMeterStateBody,
    )
    from .sync_water_meter_from_broadcast_body import (
        SyncWaterMeterFromBroadcastBody as SyncWaterMeterFromBroadcastBody,
    )
    from .sync_water_meter_state_as_tenant_body import (
        SyncWaterMeterStateAsTenantBody as SyncWaterMeterStateAsTenantBody,
    )
    from .sync_water_meter_state_body import (
        SyncWaterMeterStateBody as SyncWaterMeterStateBody,
    )
    from .synced_ekey import SyncedEkey as SyncedEkey
    from .tenant_electricity_meter import (
        TenantElectricityMeter as TenantElectricityMeter,
    )
    from .tenant_electricity_record import (
        TenantElectricityRecord as TenantElectricityRecord,
    )
    from .tenant_electricity_record_page import (
        TenantElectricityRecordPage as TenantElectricityRecordPage,
    )
    from .tenant_electricity_record_type import (
        TenantElectricityRecordType as TenantElectricityRecordType,
    )
    from .tenant_water_meter import TenantWaterMeter as TenantWaterMeter
    from .tenant_water_record import TenantWaterRecord as TenantWaterRecord
    from .tenant_water_record_page import TenantWaterRecordPage as TenantWaterRecordPage
    from .tenant_water_record_type import TenantWaterRecordType as TenantWaterRecordType
    from .transfer_gateways_body import TransferGatewaysBody as TransferGatewaysBody
    from .transfer_locks_body import TransferLocksBody as TransferLocksBody
    from .unauthorize_ekey_body import UnauthorizeEkeyBody as UnauthorizeEkeyBody
    from .unfreeze_ekey_body import UnfreezeEkeyBody as UnfreezeEkeyBody
    from .unfreeze_lock_body import UnfreezeLockBody as UnfreezeLockBody
    from .unlock_body import UnlockBody as UnlockBody
    from .update_door_sensor_body import UpdateDoorSensorBody as UpdateDoorSensorBody
    from .update_ekey_body import UpdateEkeyBody as UpdateEkeyBody
    from .update_electric_meter_max_power_body import (
        UpdateElectricMeterMaxPowerBody as UpdateElectricMeterMaxPowerBody,
    )
    from .update_electric_meter_pay_mode_body import (
        UpdateElectricMeterPayModeBody as UpdateElectricMeterPayModeBody,
    )
    from .update_electric_meter_price_body import (
        UpdateElectricMeterPriceBody as UpdateElectricMeterPriceBody,
    )
    from .update_lock_data_body import UpdateLockDataBody as UpdateLockDataBody
    from .update_lock_setting_body import UpdateLockSettingBody as UpdateLockSettingBody
    from .update_lock_special_value_body import (
        UpdateLockSpecialValueBody as UpdateLockSpecialValueBody,
    )
    from .update_qr_code_body import UpdateQrCodeBody as UpdateQrCodeBody
    from .update_remote_body import UpdateRemoteBody as UpdateRemoteBody
    from .update_standalone_door_sensor_body import (
        UpdateStandaloneDoorSensorBody as UpdateStandaloneDoorSensorBody,
    )
    from .update_unauthorized_attempt_alert_body import (
        UpdateUnauthorizedAttemptAlertBody as UpdateUnauthorizedAttemptAlertBody,
    )
    from .update_water_meter_pay_mode_body import (
        UpdateWaterMeterPayModeBody as UpdateWaterMeterPayModeBody,
    )
    from .update_water_meter_price_body import (
        UpdateWaterMeterPriceBody as UpdateWaterMeterPriceBody,
    )
    from .update_water_meter_total_body import (
        UpdateWaterMeterTotalBody as UpdateWaterMeterTotalBody,
    )
    from .upgrade_need import UpgradeNeed as UpgradeNeed
    from .upload_accessory_battery_body import (
        UploadAccessoryBatteryBody as UploadAccessoryBatteryBody,
    )
    from .upload_cat_one_lock_network_body import (
        UploadCatOneLockNetworkBody as UploadCatOneLockNetworkBody,
    )
    from .upload_electric_meter_cellular_info_body import (
        UploadElectricMeterCellularInfoBody as UploadElectricMeterCellularInfoBody,
    )
    from .upload_gateway_detail_body import (
        UploadGatewayDetailBody as UploadGatewayDetailBody,
    )
    from .upload_lock_battery_body import UploadLockBatteryBody as UploadLockBatteryBody
    from .upload_lock_records_body import UploadLockRecordsBody as UploadLockRecordsBody
    from .upload_valid_passcodes_body import (
        UploadValidPasscodesBody as UploadValidPasscodesBody,
    )
    from .upload_water_meter_cellular_info_body import (
        UploadWaterMeterCellularInfoBody as UploadWaterMeterCellularInfoBody,
    )
    from .upload_wifi_lock_network_body import (
        UploadWifiLockNetworkBody as UploadWifiLockNetworkBody,
    )
    from .user import User as User
    from .user_id import UserId as UserId
    from .user_page import UserPage as UserPage
    from .validity_type import ValidityType as ValidityType
    from .via import Via as Via
    from .water_execute_token import WaterExecuteToken as WaterExecuteToken
    from .water_meter import WaterMeter as WaterMeter
    from .water_meter_cellular_info import (
        WaterMeterCellularInfo as WaterMeterCellularInfo,
    )
    from .water_meter_detail import WaterMeterDetail as WaterMeterDetail
    from .water_meter_gateway import WaterMeterGateway as WaterMeterGateway
    from .water_meter_gateway_list import WaterMeterGatewayList as WaterMeterGatewayList
    from .water_meter_group import WaterMeterGroup as WaterMeterGroup
    from .water_meter_group_list import WaterMeterGroupList as WaterMeterGroupList
    from .water_meter_page import WaterMeterPage as WaterMeterPage
    from .water_meter_task import WaterMeterTask as WaterMeterTask
    from .water_meter_task_list import WaterMeterTaskList as WaterMeterTaskList
    from .water_meter_task_state import WaterMeterTaskState as WaterMeterTaskState
    from .water_meter_task_type import WaterMeterTaskType as WaterMeterTaskType
    from .water_record import WaterRecord as WaterRecord
    from .water_record_page import WaterRecordPage as WaterRecordPage
    from .water_record_type import WaterRecordType as WaterRecordType
    from .water_usage import WaterUsage as WaterUsage
    from .water_usage_list import WaterUsageList as WaterUsageList
    from .weekday import Weekday as Weekday
    from .weekly_period import WeeklyPeriod as WeeklyPeriod
    from .wifi_lock_detail import WifiLockDetail as WifiLockDetail
    from .wifi_lock_failure_callback import (
        WifiLockFailureCallback as WifiLockFailureCallback,
    )
    from .wifi_lock_status_callback import (
        WifiLockStatusCallback as WifiLockStatusCallback,
    )
    from .wireless_keypad import WirelessKeypad as WirelessKeypad
    from .wireless_keypad_list import WirelessKeypadList as WirelessKeypadList
    from .working_mode import WorkingMode as WorkingMode
    from .yes_no import YesNo as YesNo

_MODULES = {
    "AccessToken": ".access_token",
    "ActivateLiftFloorsBody": ".activate_lift_floors_body",
    "AddCardBody": ".add_card_body",
    "AddCardReversedNumberBody": ".add_card_reversed_number_body",
    "AddDoorSensorBody": ".add_door_sensor_body",
    "AddElectricMeterBody": ".add_electric_meter_body",
    "AddElectricMeterGroupBody": ".add_electric_meter_group_body",
    "AddFaceBody": ".add_face_body",
    "AddFingerprintBody": ".add_fingerprint_body",
    "AddGroupBody": ".add_group_body",
    "AddPalmVeinBody": ".add_palm_vein_body",
    "AddPasscodeBody": ".add_passcode_body",
    "AddQrCodeBody": ".add_qr_code_body",
    "AddRemoteBody": ".add_remote_body",
    "AddStandaloneDoorSensorBody": ".add_standalone_door_sensor_body",
    "AddStandaloneDoorSensorUserBody": ".add_standalone_door_sensor_user_body",
    "AddWaterMeterBody": ".add_water_meter_body",
    "AddWaterMeterGroupBody": ".add_water_meter_group_body",
    "AddWaterMeterTaskBody": ".add_water_meter_task_body",
    "AddWirelessKeypadBody": ".add_wireless_keypad_body",
    "AddedCard": ".added_card",
    "AddedDoorSensor": ".added_door_sensor",
    "AddedElectricityMeter": ".added_electricity_meter",
    "AddedFace": ".added_face",
    "AddedFingerprint": ".added_fingerprint",
    "AddedGroup": ".added_group",
    "AddedPalmVein": ".added_palm_vein",
    "AddedPasscode": ".added_passcode",
    "AddedQrCode": ".added_qr_code",
    "AddedRemote": ".added_remote",
    "AddedStandaloneDoorSensor": ".added_standalone_door_sensor",
    "AddedWaterMeter": ".added_water_meter",
    "AddedWirelessKeypad": ".added_wireless_keypad",
    "AdjustLockTimeBody": ".adjust_lock_time_body",
    "AuthorizeEkeyBody": ".authorize_ekey_body",
    "BatchSendEkeysBody": ".batch_send_ekeys_body",
    "BindElectricMeterBody": ".bind_electric_meter_body",
    "BindWaterMeterBody": ".bind_water_meter_body",
    "CancelWaterMeterTaskBody": ".cancel_water_meter_task_body",
    "Card": ".card",
    "CardEncoderHotelInfo": ".card_encoder_hotel_info",
    "CardEncoderIcKey": ".card_encoder_ic_key",
    "CardPage": ".card_page",
    "CellularLockDetail": ".cellular_lock_detail",
    "CellularOperator": ".cellular_operator",
    "ChangeAdminPasscodeBody": ".change_admin_passcode_body",
    "ChangeCardPeriodBody": ".change_card_period_body",
    "ChangeEkeyPeriodBody": ".change_ekey_period_body",
    "ChangeErasingPasscodeBody": ".change_erasing_passcode_body",
    "ChangeFacePeriodBody": ".change_face_period_body",
    "ChangeFingerprintPeriodBody": ".change_fingerprint_period_body",
    "ChangeLockTimezoneBody": ".change_lock_timezone_body",
    "ChangePalmVeinPeriodBody": ".change_palm_vein_period_body",
    "ChangePasscodeBody": ".change_passcode_body",
    "CheckDoorSensorUpgradeBody": ".check_door_sensor_upgrade_body",
    "CheckElectricMeterUpgradeBody": ".check_electric_meter_upgrade_body",
    "CheckGatewayUpgradeBody": ".check_gateway_upgrade_body",
    "CheckGatewayUpgradeOnPremiseBody": ".check_gateway_upgrade_on_premise_body",
    "CheckLockUpgradeBody": ".check_lock_upgrade_body",
    "CheckLockUpgradeOnPremiseBody": ".check_lock_upgrade_on_premise_body",
    "CheckRemoteUpgradeBody": ".check_remote_upgrade_body",
    "CheckWaterMeterUpgradeBody": ".check_water_meter_upgrade_body",
    "CheckWirelessKeypadUpgradeBody": ".check_wireless_keypad_upgrade_body",
    "CheckWirelessKeypadUpgradeOnPremiseBody": ".check_wireless_keypad_upgrade_on_premise_body",
    "ClearCardsBody": ".clear_cards_body",
    "ClearElectricMeterBody": ".clear_electric_meter_body",
    "ClearFacesBody": ".clear_faces_body",
    "ClearFingerprintsBody": ".clear_fingerprints_body",
    "ClearLockRecordsBody": ".clear_lock_records_body",
    "ClearPalmVeinsBody": ".clear_palm_veins_body",
    "ClearQrCodesBody": ".clear_qr_codes_body",
    "ClearRemotesBody": ".clear_remotes_body",
    "ClearWaterMeterBody": ".clear_water_meter_body",
    "CommandResult": ".command_result",
    "ConfigPassageModeSingleBody": ".config_passage_mode_single_body",
    "ConfigStandaloneDoorSensorAlertsBody": ".config_standalone_door_sensor_alerts_body",
    "ConfigStandaloneDoorSensorNetworkBody": ".config_standalone_door_sensor_network_body",
    "ConfigWorkingModeBody": ".config_working_mode_body",
    "ConfigurePassageModeBody": ".configure_passage_mode_body",
    "ControlElectricMeterOnOffBody": ".control_electric_meter_on_off_body",
    "ControlWaterMeterOnOffBody": ".control_water_meter_on_off_body",
    "CreateElectricMeterExecuteTokenBody": ".create_electric_meter_execute_token_body",
    "CreateWaterMeterExecuteTokenBody": ".create_water_meter_execute_token_body",
    "CredentialStatus": ".credential_status",
    "CredentialStatusText": ".credential_status_text",
    "CredentialType": ".credential_type",
    "CyclicConfig": ".cyclic_config",
    "DaySpan": ".day_span",
    "DeleteAllEkeysBody": ".delete_all_ekeys_body",
    "DeleteCardBody": ".delete_card_body",
    "DeleteCardByNumberBody": ".delete_card_by_number_body",
    "DeleteDoorSensorBody": ".delete_door_sensor_body",
    "DeleteEkeyBody": ".delete_ekey_body",
    "DeleteElectricMeterGroupBody": ".delete_electric_meter_group_body",
    "DeleteFaceBody": ".delete_face_body",
    "DeleteFingerprintBody": ".delete_fingerprint_body",
    "DeleteGatewayBody": ".delete_gateway_body",
    "DeleteGroupBody": ".delete_group_body",
    "DeleteLockBody": ".delete_lock_body",
    "DeleteLockRecordsBody": ".delete_lock_records_body",
    "DeletePalmVeinBody": ".delete_palm_vein_body",
    "DeletePasscodeBody": ".delete_passcode_body",
    "DeletePasscodeByCodeBody": ".delete_passcode_by_code_body",
    "DeleteQrCodeBody": ".delete_qr_code_body",
    "DeleteRemoteBody": ".delete_remote_body",
    "DeleteStandaloneDoorSensorBody": ".delete_standalone_door_sensor_body",
    "DeleteStandaloneDoorSensorUserBody": ".delete_standalone_door_sensor_user_body",
    "DeleteUserBody": ".delete_user_body",
    "DeleteWaterMeterGroupBody": ".delete_water_meter_group_body",
    "DeleteWirelessKeypadBody": ".delete_wireless_keypad_body",
    "DeviceType": ".device_type",
    "DoorSensor": ".door_sensor",
    "DoorSensorAlerts": ".door_sensor_alerts",
    "DoorSensorCallback": ".door_sensor_callback",
    "DoorSensorEventType": ".door_sensor_event_type",
    "DoorSensorRecord": ".door_sensor_record",
    "DoorSensorRecordPage": ".door_sensor_record_page",
    "DoorSensorRole": ".door_sensor_role",
    "DoorSensorUser": ".door_sensor_user",
    "DoorSensorUserList": ".door_sensor_user_list",
    "DoorState": ".door_state",
    "Ekey": ".ekey",
    "EkeyPage": ".ekey_page",
    "EkeyStatus": ".ekey_status",
    "EkeySync": ".ekey_sync",
    "EkeyType": ".ekey_type",
    "EkeyUnlockLink": ".ekey_unlock_link",
    "EkeyUserType": ".ekey_user_type",
    "EkeyWeekday": ".ekey_weekday",
    "ElectricityExecuteToken": ".electricity_execute_token",
    "ElectricityMeter": ".electricity_meter",
    "ElectricityMeterCellularInfo": ".electricity_meter_cellular_info",
    "ElectricityMeterDetail": ".electricity_meter_detail",
    "ElectricityMeterGateway": ".electricity_meter_gateway",
    "ElectricityMeterGatewayList": ".electricity_meter_gateway_list",
    "ElectricityMeterGroup": ".electricity_meter_group",
    "ElectricityMeterGroupList": ".electricity_meter_group_list",
    "ElectricityMeterPage": ".electricity_meter_page",
    "ElectricityRecord": ".electricity_record",
    "ElectricityRecordPage": ".electricity_record_page",
    "ElectricityRecordType": ".electricity_record_type",
    "ElectricityUsage": ".electricity_usage",
    "ElectricityUsageList": ".electricity_usage_list",
    "Error": ".error",
    "ExportLockRecordsBody": ".export_lock_records_body",
    "ExportedRecord": ".exported_record",
    "ExportedRecordList": ".exported_record_list",
    "Face": ".face",
    "FaceFeatureData": ".face_feature_data",
    "FacePage": ".face_page",
    "FacePhotoFormat": ".face_photo_format",
    "Fingerprint": ".fingerprint",
    "FingerprintPage": ".fingerprint_page",
    "FinishWaterMeterTaskBody": ".finish_water_meter_task_body",
    "FirmwareInfo": ".firmware_info",
    "FirmwareUpgrade": ".firmware_upgrade",
    "FreezeEkeyBody": ".freeze_ekey_body",
    "FreezeLockBody": ".freeze_lock_body",
    "FreezeState": ".freeze_state",
    "Gateway": ".gateway",
    "GatewayDevice": ".gateway_device",
    "GatewayDeviceList": ".gateway_device_list",
    "GatewayInitResult": ".gateway_init_result",
    "GatewayLock": ".gateway_lock",
    "GatewayLockList": ".gateway_lock_list",
    "GatewayModel": ".gateway_model",
    "GatewayPage": ".gateway_page",
    "GatewayStatusCallback": ".gateway_status_callback",
    "GatewayUpgrade": ".gateway_upgrade",
    "GeneratedPasscode": ".generated_passcode",
    "GetAccessTokenBody": ".get_access_token_body",
    "GetCatOneLockDetailBody": ".get_cat_one_lock_detail_body",
    "GetDoorSensorBody": ".get_door_sensor_body",
    "GetEkeyBody": ".get_ekey_body",
    "GetEkeyUnlockLinkBody": ".get_ekey_unlock_link_body",
    "GetElectricMeterAsTenantBody": ".get_electric_meter_as_tenant_body",
    "GetElectricMeterBody": ".get_electric_meter_body",
    "GetElectricMeterCellularInfoBody": ".get_electric_meter_cellular_info_body",
    "GetFaceFeatureDataBody": ".get_face_feature_data_body",
    "GetGatewayBody": ".get_gateway_body",
    "GetGatewayInitResultBody": ".get_gateway_init_result_body",
    "GetLockDetailBody": ".get_lock_detail_body",
    "GetLockExtraSettingBody": ".get_lock_extra_setting_body",
    "GetLockImportDataBody": ".get_lock_import_data_body",
    "GetLockRecoverDataBody": ".get_lock_recover_data_body",
    "GetNbDeviceInfoBody": ".get_nb_device_info_body",
    "GetPassageModeConfigurationBody": ".get_passage_mode_configuration_body",
    "GetPassageModeSingleBody": ".get_passage_mode_single_body",
    "GetPasscodeVersionBody": ".get_passcode_version_body",
    "GetQrCodeDataBody": ".get_qr_code_data_body",
    "GetRandomPasscodeBody": ".get_random_passcode_body",
    "GetStandaloneDoorSensorAlertsBody": ".get_standalone_door_sensor_alerts_body",
    "GetWaterMeterAsTenantBody": ".get_water_meter_as_tenant_body",
    "GetWaterMeterBody": ".get_water_meter_body",
    "GetWaterMeterCellularInfoBody": ".get_water_meter_cellular_info_body",
    "GetWifiLockDetailBody": ".get_wifi_lock_detail_body",
    "GetWorkingModeBody": ".get_working_mode_body",
    "GrantType": ".grant_type",
    "Group": ".group",
    "GroupFilter": ".group_filter",
    "GroupList": ".group_list",
    "GroupLockCount": ".group_lock_count",
    "GroupLockCountList": ".group_lock_count_list",
    "HotelInfo": ".hotel_info",
    "HotelLock": ".hotel_lock",
    "HotelLockPage": ".hotel_lock_page",
    "HotelServerTime": ".hotel_server_time",
    "ImportableCard": ".importable_card",
    "ImportablePasscode": ".importable_passcode",
    "InitializeLockBody": ".initialize_lock_body",
    "InitializeLockV2SdkBody": ".initialize_lock_v2_sdk_body",
    "InitializedLock": ".initialized_lock",
    "ListCardsBody": ".list_cards_body",
    "ListDoorSensorRecordsBody": ".list_door_sensor_records_body",
    "ListEkeysBody": ".list_ekeys_body",
    "ListElectricMeterGatewayLinksBody": ".list_electric_meter_gateway_links_body",
    "ListElectricMeterGatewaysBody": ".list_electric_meter_gateways_body",
    "ListElectricMeterOperationRecordsBody": ".list_electric_meter_operation_records_body",
    "ListElectricMeterRecordsAsTenantBody": ".list_electric_meter_records_as_tenant_body",
    "ListElectricMeterUsageRecordsAsTenantBody": ".list_electric_meter_usage_records_as_tenant_body",
    "ListElectricMeterUsageRecordsBody": ".list_electric_meter_usage_records_body",
    "ListElectricMetersBody": ".list_electric_meters_body",
    "ListFacesBody": ".list_faces_body",
    "ListFingerprintsBody": ".list_fingerprints_body",
    "ListGatewayDevicesBody": ".list_gateway_devices_body",
    "ListGatewayLocksBody": ".list_gateway_locks_body",
    "ListGatewaysBody": ".list_gateways_body",
    "ListGroupsBody": ".list_groups_body",
    "ListGroupsWithLockCountBody": ".list_groups_with_lock_count_body",
    "ListHotelLocksBody": ".list_hotel_locks_body",
    "ListLockEkeysBody": ".list_lock_ekeys_body",
    "ListLockGatewaysBody": ".list_lock_gateways_body",
    "ListLockRecordsBody": ".list_lock_records_body",
    "ListLocksBody": ".list_locks_body",
    "ListPalmVeinsBody": ".list_palm_veins_body",
    "ListPasscodesBody": ".list_passcodes_body",
    "ListQrCodesBody": ".list_qr_codes_body",
    "ListRemotesBody": ".list_remotes_body",
    "ListStandaloneDoorSensorRecordsBody": ".list_standalone_door_sensor_records_body",
    "ListStandaloneDoorSensorUsersBody": ".list_standalone_door_sensor_users_body",
    "ListStandaloneDoorSensorsBody": ".list_standalone_door_sensors_body",
    "ListUsersBody": ".list_users_body",
    "ListWaterMeterGatewayLinksBody": ".list_water_meter_gateway_links_body",
    "ListWaterMeterGatewaysBody": ".list_water_meter_gateways_body",
    "ListWaterMeterOperationRecordsBody": ".list_water_meter_operation_records_body",
    "ListWaterMeterRecordsAsTenantBody": ".list_water_meter_records_as_tenant_body",
    "ListWaterMeterTasksBody": ".list_water_meter_tasks_body",
    "ListWaterMeterUsageRecordsAsTenantBody": ".list_water_meter_usage_records_as_tenant_body",
    "ListWaterMeterUsageRecordsBody": ".list_water_meter_usage_records_body",
    "ListWaterMetersBody": ".list_water_meters_body",
    "ListWirelessKeypadsBody": ".list_wireless_keypads_body",
    "Lock": ".lock",
    "LockAccessoryType": ".lock_accessory_type",
    "LockBattery": ".lock_battery",
    "LockBody": ".lock_body",
    "LockDetail": ".lock_detail",
    "LockDeviceType": ".lock_device_type",
    "LockEkey": ".lock_ekey",
    "LockEkeyPage": ".lock_ekey_page",
    "LockEvent": ".lock_event",
    "LockExtraSetting": ".lock_extra_setting",
    "LockFreezeStatus": ".lock_freeze_status",
    "LockImportData": ".lock_import_data",
    "LockOpenState": ".lock_open_state",
    "LockPage": ".lock_page",
    "LockRecord": ".lock_record",
    "LockRecordPage": ".lock_record_page",
    "LockRecordsCallback": ".lock_records_callback",
    "LockRecoverData": ".lock_recover_data",
    "LockSetting": ".lock_setting",
    "LockSettingValue": ".lock_setting_value",
    "LockTime": ".lock_time",
    "LockTimezoneChange": ".lock_timezone_change",
    "LockVersion": ".lock_version",
    "LockWorkingMode": ".lock_working_mode",
    "MeterOperation": ".meter_operation",
    "MeterPayMode": ".meter_pay_mode",
    "MeterPeriod": ".meter_period",
    "MeterSwitch": ".meter_switch",
    "MonthRequestCount": ".month_request_count",
    "NbDeviceInfo": ".nb_device_info",
    "NbOperator": ".nb_operator",
    "NbPlatform": ".nb_platform",
    "NbPlatformList": ".nb_platform_list",
    "NearbyGateway": ".nearby_gateway",
    "NearbyGatewayList": ".nearby_gateway_list",
    "NetworkFault": ".network_fault",
    "OnOff": ".on_off",
    "OpenDirection": ".open_direction",
    "OpenState": ".open_state",
    "OrderBy": ".order_by",
    "PalmVein": ".palm_vein",
    "PalmVeinPage": ".palm_vein_page",
    "PassageMode": ".passage_mode",
    "Passcode": ".passcode",
    "PasscodeOrigin": ".passcode_origin",
    "PasscodePage": ".passcode_page",
    "PasscodeType": ".passcode_type",
    "PasscodeUpload": ".passcode_upload",
    "PasscodeVersion": ".passcode_version",
    "PasscodeVersionAnswer": ".passcode_version_answer",
    "PasswordPublicKey": ".password_public_key",
    "PushedLockRecord": ".pushed_lock_record",
    "QrCode": ".qr_code",
    "QrCodeData": ".qr_code_data",
    "QrCodeOrigin": ".qr_code_origin",
    "QrCodePage": ".qr_code_page",
    "QrCodeType": ".qr_code_type",
    "QrCodeVia": ".qr_code_via",
    "QueryLockBatteryBody": ".query_lock_battery_body",
    "QueryLockFreezeStatusBody": ".query_lock_freeze_status_body",
    "QueryLockOpenStateBody": ".query_lock_open_state_body",
    "QueryLockSettingBody": ".query_lock_setting_body",
    "QueryLockTimeBody": ".query_lock_time_body",
    "RechargeElectricMeterAsTenantBody": ".recharge_electric_meter_as_tenant_body",
    "RechargeElectricMeterBody": ".recharge_electric_meter_body",
    "RechargeWaterMeterAsTenantBody": ".recharge_water_meter_as_tenant_body",
    "RechargeWaterMeterBody": ".recharge_water_meter_body",
    "RecheckLockUpgradeBody": ".recheck_lock_upgrade_body",
    "RecordType": ".record_type",
    "RecordUpload": ".record_upload",
    "RegisterNbLockBody": ".register_nb_lock_body",
    "RegisterUserBody": ".register_user_body",
    "RegisterUserWithRsaPasswordBody": ".register_user_with_rsa_password_body",
    "RegisteredUser": ".registered_user",
    "Remote": ".remote",
    "RemoteList": ".remote_list",
    "RenameCardBody": ".rename_card_body",
    "RenameElectricMeterBody": ".rename_electric_meter_body",
    "RenameElectricMeterGroupBody": ".rename_electric_meter_group_body",
    "RenameFaceBody": ".rename_face_body",
    "RenameFingerprintBody": ".rename_fingerprint_body",
    "RenameGatewayBody": ".rename_gateway_body",
    "RenameGroupBody": ".rename_group_body",
    "RenameLockBody": ".rename_lock_body",
    "RenamePalmVeinBody": ".rename_palm_vein_body",
    "RenameWaterMeterBody": ".rename_water_meter_body",
    "RenameWaterMeterGroupBody": ".rename_water_meter_group_body",
    "RenameWirelessKeypadBody": ".rename_wireless_keypad_body",
    "ReportDoorSensorUpgradeBody": ".report_door_sensor_upgrade_body",
    "ReportElectricMeterAdvertisementBody": ".report_electric_meter_advertisement_body",
    "ReportElectricMeterUpgradeSuccessBody": ".report_electric_meter_upgrade_success_body",
    "ReportLockImportBody": ".report_lock_import_body",
    "ReportRemoteUpgradeBody": ".report_remote_upgrade_body",
    "ReportWaterMeterAdvertisementBody": ".report_water_meter_advertisement_body",
    "ReportWaterMeterUpgradeSuccessBody": ".report_water_meter_upgrade_success_body",
    "ReportWirelessKeypadUpgradeBody": ".report_wireless_keypad_upgrade_body",
    "ResetAllLockEkeysBody": ".reset_all_lock_ekeys_body",
    "ResetLockEkeysBody": ".reset_lock_ekeys_body",
    "ResetPasscodesBody": ".reset_passcodes_body",
    "ResetUserPasswordBody": ".reset_user_password_body",
    "ResetUserPasswordWithRsaBody": ".reset_user_password_with_rsa_body",
    "SendEkeyBody": ".send_ekey_body",
    "SensorState": ".sensor_state",
    "SentEkey": ".sent_ekey",
    "SetAutoLockTimeBody": ".set_auto_lock_time_body",
    "SetDeviceGroupBody": ".set_device_group_body",
    "SetElectricMeterGroupBody": ".set_electric_meter_group_body",
    "SetGatewayUpgradeModeBody": ".set_gateway_upgrade_mode_body",
    "SetHotelCardSectorBody": ".set_hotel_card_sector_body",
    "SetLockGroupBody": ".set_lock_group_body",
    "SetWaterMeterGroupBody": ".set_water_meter_group_body",
    "SettingSource": ".setting_source",
    "SettingState": ".setting_state",
    "SignalGrade": ".signal_grade",
    "SimOrigin": ".sim_origin",
    "SinglePassageMode": ".single_passage_mode",
    "StandaloneDoorSensor": ".standalone_door_sensor",
    "StandaloneDoorSensorPage": ".standalone_door_sensor_page",
    "StandaloneDoorSensorRecord": ".standalone_door_sensor_record",
    "StandaloneDoorSensorRecordPage": ".standalone_door_sensor_record_page",
    "SyncEkeysBody": ".sync_ekeys_body",
    "SyncElectricMeterFromBroadcastBody": ".sync_electric_meter_from_broadcast_body",
    "SyncElectricMeterStateAsTenantBody": ".sync_electric_meter_state_as_tenant_body",
    "SyncElectricMeterStateBody": ".sync_electric_meter_state_body",
    "SyncWaterMeterFromBroadcastBody": ".sync_water_meter_from_broadcast_body",
    "SyncWaterMeterStateAsTenantBody": ".sync_water_meter_state_as_tenant_body",
    "SyncWaterMeterStateBody": ".sync_water_meter_state_body",
    "SyncedEkey": ".synced_ekey",
    "TenantElectricityMeter": ".tenant_electricity_meter",
    "TenantElectricityRecord": ".tenant_electricity_record",
    "TenantElectricityRecordPage": ".tenant_electricity_record_page",
    "TenantElectricityRecordType": ".tenant_electricity_record_type",
    "TenantWaterMeter": ".tenant_water_meter",
    "TenantWaterRecord": ".tenant_water_record",
    "TenantWaterRecordPage": ".tenant_water_record_page",
    "TenantWaterRecordType": ".tenant_water_record_type",
    "TransferGatewaysBody": ".transfer_gateways_body",
    "TransferLocksBody": ".transfer_locks_body",
    "UnauthorizeEkeyBody": ".unauthorize_ekey_body",
    "UnfreezeEkeyBody": ".unfreeze_ekey_body",
    "UnfreezeLockBody": ".unfreeze_lock_body",
    "UnlockBody": ".unlock_body",
    "UpdateDoorSensorBody": ".update_door_sensor_body",
    "UpdateEkeyBody": ".update_ekey_body",
    "UpdateElectricMeterMaxPowerBody": ".update_electric_meter_max_power_body",
    "UpdateElectricMeterPayModeBody": ".update_electric_meter_pay_mode_body",
    "UpdateElectricMeterPriceBody": ".update_electric_meter_price_body",
    "UpdateLockDataBody": ".update_lock_data_body",
    "UpdateLockSettingBody": ".update_lock_setting_body",
    "UpdateLockSpecialValueBody": ".update_lock_special_value_body",
    "UpdateQrCodeBody": ".update_qr_code_body",
    "UpdateRemoteBody": ".update_remote_body",
    "UpdateStandaloneDoorSensorBody": ".update_standalone_door_sensor_body",
    "UpdateUnauthorizedAttemptAlertBody": ".update_unauthorized_attempt_alert_body",
    "UpdateWaterMeterPayModeBody": ".update_water_meter_pay_mode_body",
    "UpdateWaterMeterPriceBody": ".update_water_meter_price_body",
    "UpdateWaterMeterTotalBody": ".update_water_meter_total_body",
    "UpgradeNeed": ".upgrade_need",
    "UploadAccessoryBatteryBody": ".upload_accessory_battery_body",
    "UploadCatOneLockNetworkBody": ".upload_cat_one_lock_network_body",
    "UploadElectricMeterCellularInfoBody": ".upload_electric_meter_cellular_info_body",
    "UploadGatewayDetailBody": ".upload_gateway_detail_body",
    "UploadLockBatteryBody": ".upload_lock_battery_body",
    "UploadLockRecordsBody": ".upload_lock_records_body",
    "UploadValidPasscodesBody": ".upload_valid_passcodes_body",
    "UploadWaterMeterCellularInfoBody": ".upload_water_meter_cellular_info_body",
    "UploadWifiLockNetworkBody": ".upload_wifi_lock_network_body",
    "User": ".user",
    "UserId": ".user_id",
    "UserPage": ".user_page",
    "ValidityType": ".validity_type",
    "Via": ".via",
    "WaterExecuteToken": ".water_execute_token",
    "WaterMeter": ".water_meter",
    "WaterMeterCellularInfo": ".water_meter_cellular_info",
    "WaterMeterDetail": ".water_meter_detail",
    "WaterMeterGateway": ".water_meter_gateway",
    "WaterMeterGatewayList": ".water_meter_gateway_list",
    "WaterMeterGroup": ".water_meter_group",
    "WaterMeterGroupList": ".water_meter_group_list",
    "WaterMeterPage": ".water_meter_page",
    "WaterMeterTask": ".water_meter_task",
    "WaterMeterTaskList": ".water_meter_task_list",
    "WaterMeterTaskState": ".water_meter_task_state",
    "WaterMeterTaskType": ".water_meter_task_type",
    "WaterRecord": ".water_record",
    "WaterRecordPage": ".water_record_page",
    "WaterRecordType": ".water_record_type",
    "WaterUsage": ".water_usage",
    "WaterUsageList": ".water_usage_list",
    "Weekday": ".weekday",
    "WeeklyPeriod": ".weekly_period",
    "WifiLockDetail": ".wifi_lock_detail",
    "WifiLockFailureCallback": ".wifi_lock_failure_callback",
    "WifiLockStatusCallback": ".wifi_lock_status_callback",
    "WirelessKeypad": ".wireless_keypad",
    "WirelessKeypadList": ".wireless_keypad_list",
    "WorkingMode": ".working_mode",
    "YesNo": ".yes_no",
}

__all__ = (
    "AccessToken",
    "ActivateLiftFloorsBody",
    "AddCardBody",
    "AddCardReversedNumberBody",
    "AddDoorSensorBody",
    "AddElectricMeterBody",
    "AddElectricMeterGroupBody",
    "AddFaceBody",
    "AddFingerprintBody",
    "AddGroupBody",
    "AddPalmVeinBody",
    "AddPasscodeBody",
    "AddQrCodeBody",
    "AddRemoteBody",
    "AddStandaloneDoorSensorBody",
    "AddStandaloneDoorSensorUserBody",
    "AddWaterMeterBody",
    "AddWaterMeterGroupBody",
    "AddWaterMeterTaskBody",
    "AddWirelessKeypadBody",
    "AddedCard",
    "AddedDoorSensor",
    "AddedElectricityMeter",
    "AddedFace",
    "AddedFingerprint",
    "AddedGroup",
    "AddedPalmVein",
    "AddedPasscode",
    "AddedQrCode",
    "AddedRemote",
    "AddedStandaloneDoorSensor",
    "AddedWaterMeter",
    "AddedWirelessKeypad",
    "AdjustLockTimeBody",
    "AuthorizeEkeyBody",
    "BatchSendEkeysBody",
    "BindElectricMeterBody",
    "BindWaterMeterBody",
    "CancelWaterMeterTaskBody",
    "Card",
    "CardEncoderHotelInfo",
    "CardEncoderIcKey",
    "CardPage",
    "CellularLockDetail",
    "CellularOperator",
    "ChangeAdminPasscodeBody",
    "ChangeCardPeriodBody",
    "ChangeEkeyPeriodBody",
    "ChangeErasingPasscodeBody",
    "ChangeFacePeriodBody",
    "ChangeFingerprintPeriodBody",
    "ChangeLockTimezoneBody",
    "ChangePalmVeinPeriodBody",
    "ChangePasscodeBody",
    "CheckDoorSensorUpgradeBody",
    "CheckElectricMeterUpgradeBody",
    "CheckGatewayUpgradeBody",
    "CheckGatewayUpgradeOnPremiseBody",
    "CheckLockUpgradeBody",
    "CheckLockUpgradeOnPremiseBody",
    "CheckRemoteUpgradeBody",
    "CheckWaterMeterUpgradeBody",
    "CheckWirelessKeypadUpgradeBody",
    "CheckWirelessKeypadUpgradeOnPremiseBody",
    "ClearCardsBody",
    "ClearElectricMeterBody",
    "ClearFacesBody",
    "ClearFingerprintsBody",
    "ClearLockRecordsBody",
    "ClearPalmVeinsBody",
    "ClearQrCodesBody",
    "ClearRemotesBody",
    "ClearWaterMeterBody",
    "CommandResult",
    "ConfigPassageModeSingleBody",
    "ConfigStandaloneDoorSensorAlertsBody",
    "ConfigStandaloneDoorSensorNetworkBody",
    "ConfigWorkingModeBody",
    "ConfigurePassageModeBody",
    "ControlElectricMeterOnOffBody",
    "ControlWaterMeterOnOffBody",
    "CreateElectricMeterExecuteTokenBody",
    "CreateWaterMeterExecuteTokenBody",
    "CredentialStatus",
    "CredentialStatusText",
    "CredentialType",
    "CyclicConfig",
    "DaySpan",
    "DeleteAllEkeysBody",
    "DeleteCardBody",
    "DeleteCardByNumberBody",
    "DeleteDoorSensorBody",
    "DeleteEkeyBody",
    "DeleteElectricMeterGroupBody",
    "DeleteFaceBody",
    "DeleteFingerprintBody",
    "DeleteGatewayBody",
    "DeleteGroupBody",
    "DeleteLockBody",
    "DeleteLockRecordsBody",
    "DeletePalmVeinBody",
    "DeletePasscodeBody",
    "DeletePasscodeByCodeBody",
    "DeleteQrCodeBody",
    "DeleteRemoteBody",
    "DeleteStandaloneDoorSensorBody",
    "DeleteStandaloneDoorSensorUserBody",
    "DeleteUserBody",
    "DeleteWaterMeterGroupBody",
    "DeleteWirelessKeypadBody",
    "DeviceType",
    "DoorSensor",
    "DoorSensorAlerts",
    "DoorSensorCallback",
    "DoorSensorEventType",
    "DoorSensorRecord",
    "DoorSensorRecordPage",
    "DoorSensorRole",
    "DoorSensorUser",
    "DoorSensorUserList",
    "DoorState",
    "Ekey",
    "EkeyPage",
    "EkeyStatus",
    "EkeySync",
    "EkeyType",
    "EkeyUnlockLink",
    "EkeyUserType",
    "EkeyWeekday",
    "ElectricityExecuteToken",
    "ElectricityMeter",
    "ElectricityMeterCellularInfo",
    "ElectricityMeterDetail",
    "ElectricityMeterGateway",
    "ElectricityMeterGatewayList",
    "ElectricityMeterGroup",
    "ElectricityMeterGroupList",
    "ElectricityMeterPage",
    "ElectricityRecord",
    "ElectricityRecordPage",
    "ElectricityRecordType",
    "ElectricityUsage",
    "ElectricityUsageList",
    "Error",
    "ExportLockRecordsBody",
    "ExportedRecord",
    "ExportedRecordList",
    "Face",
    "FaceFeatureData",
    "FacePage",
    "FacePhotoFormat",
    "Fingerprint",
    "FingerprintPage",
    "FinishWaterMeterTaskBody",
    "FirmwareInfo",
    "FirmwareUpgrade",
    "FreezeEkeyBody",
    "FreezeLockBody",
    "FreezeState",
    "Gateway",
    "GatewayDevice",
    "GatewayDeviceList",
    "GatewayInitResult",
    "GatewayLock",
    "GatewayLockList",
    "GatewayModel",
    "GatewayPage",
    "GatewayStatusCallback",
    "GatewayUpgrade",
    "GeneratedPasscode",
    "GetAccessTokenBody",
    "GetCatOneLockDetailBody",
    "GetDoorSensorBody",
    "GetEkeyBody",
    "GetEkeyUnlockLinkBody",
    "GetElectricMeterAsTenantBody",
    "GetElectricMeterBody",
    "GetElectricMeterCellularInfoBody",
    "GetFaceFeatureDataBody",
    "GetGatewayBody",
    "GetGatewayInitResultBody",
    "GetLockDetailBody",
    "GetLockExtraSettingBody",
    "GetLockImportDataBody",
    "GetLockRecoverDataBody",
    "GetNbDeviceInfoBody",
    "GetPassageModeConfigurationBody",
    "GetPassageModeSingleBody",
    "GetPasscodeVersionBody",
    "GetQrCodeDataBody",
    "GetRandomPasscodeBody",
    "GetStandaloneDoorSensorAlertsBody",
    "GetWaterMeterAsTenantBody",
    "GetWaterMeterBody",
    "GetWaterMeterCellularInfoBody",
    "GetWifiLockDetailBody",
    "GetWorkingModeBody",
    "GrantType",
    "Group",
    "GroupFilter",
    "GroupList",
    "GroupLockCount",
    "GroupLockCountList",
    "HotelInfo",
    "HotelLock",
    "HotelLockPage",
    "HotelServerTime",
    "ImportableCard",
    "ImportablePasscode",
    "InitializeLockBody",
    "InitializeLockV2SdkBody",
    "InitializedLock",
    "ListCardsBody",
    "ListDoorSensorRecordsBody",
    "ListEkeysBody",
    "ListElectricMeterGatewayLinksBody",
    "ListElectricMeterGatewaysBody",
    "ListElectricMeterOperationRecordsBody",
    "ListElectricMeterRecordsAsTenantBody",
    "ListElectricMeterUsageRecordsAsTenantBody",
    "ListElectricMeterUsageRecordsBody",
    "ListElectricMetersBody",
    "ListFacesBody",
    "ListFingerprintsBody",
    "ListGatewayDevicesBody",
    "ListGatewayLocksBody",
    "ListGatewaysBody",
    "ListGroupsBody",
    "ListGroupsWithLockCountBody",
    "ListHotelLocksBody",
    "ListLockEkeysBody",
    "ListLockGatewaysBody",
    "ListLockRecordsBody",
    "ListLocksBody",
    "ListPalmVeinsBody",
    "ListPasscodesBody",
    "ListQrCodesBody",
    "ListRemotesBody",
    "ListStandaloneDoorSensorRecordsBody",
    "ListStandaloneDoorSensorUsersBody",
    "ListStandaloneDoorSensorsBody",
    "ListUsersBody",
    "ListWaterMeterGatewayLinksBody",
    "ListWaterMeterGatewaysBody",
    "ListWaterMeterOperationRecordsBody",
    "ListWaterMeterRecordsAsTenantBody",
    "ListWaterMeterTasksBody",
    "ListWaterMeterUsageRecordsAsTenantBody",
    "ListWaterMeterUsageRecordsBody",
    "ListWaterMetersBody",
    "ListWirelessKeypadsBody",
    "Lock",
    "LockAccessoryType",
    "LockBattery",
    "LockBody",
    "LockDetail",
    "LockDeviceType",
    "LockEkey",
    "LockEkeyPage",
    "LockEvent",
    "LockExtraSetting",
    "LockFreezeStatus",
    "LockImportData",
    "LockOpenState",
    "LockPage",
    "LockRecord",
    "LockRecordPage",
    "LockRecordsCallback",
    "LockRecoverData",
    "LockSetting",
    "LockSettingValue",
    "LockTime",
    "LockTimezoneChange",
    "LockVersion",
    "LockWorkingMode",
    "MeterOperation",
    "MeterPayMode",
    "MeterPeriod",
    "MeterSwitch",
    "MonthRequestCount",
    "NbDeviceInfo",
    "NbOperator",
    "NbPlatform",
    "NbPlatformList",
    "NearbyGateway",
    "NearbyGatewayList",
    "NetworkFault",
    "OnOff",
    "OpenDirection",
    "OpenState",
    "OrderBy",
    "PalmVein",
    "PalmVeinPage",
    "PassageMode",
    "Passcode",
    "PasscodeOrigin",
    "PasscodePage",
    "PasscodeType",
    "PasscodeUpload",
    "PasscodeVersion",
    "PasscodeVersionAnswer",
    "PasswordPublicKey",
    "PushedLockRecord",
    "QrCode",
    "QrCodeData",
    "QrCodeOrigin",
    "QrCodePage",
    "QrCodeType",
    "QrCodeVia",
    "QueryLockBatteryBody",
    "QueryLockFreezeStatusBody",
    "QueryLockOpenStateBody",
    "QueryLockSettingBody",
    "QueryLockTimeBody",
    "RechargeElectricMeterAsTenantBody",
    "RechargeElectricMeterBody",
    "RechargeWaterMeterAsTenantBody",
    "RechargeWaterMeterBody",
    "RecheckLockUpgradeBody",
    "RecordType",
    "RecordUpload",
    "RegisterNbLockBody",
    "RegisterUserBody",
    "RegisterUserWithRsaPasswordBody",
    "RegisteredUser",
    "Remote",
    "RemoteList",
    "RenameCardBody",
    "RenameElectricMeterBody",
    "RenameElectricMeterGroupBody",
    "RenameFaceBody",
    "RenameFingerprintBody",
    "RenameGatewayBody",
    "RenameGroupBody",
    "RenameLockBody",
    "RenamePalmVeinBody",
    "RenameWaterMeterBody",
    "RenameWaterMeterGroupBody",
    "RenameWirelessKeypadBody",
    "ReportDoorSensorUpgradeBody",
    "ReportElectricMeterAdvertisementBody",
    "ReportElectricMeterUpgradeSuccessBody",
    "ReportLockImportBody",
    "ReportRemoteUpgradeBody",
    "ReportWaterMeterAdvertisementBody",
    "ReportWaterMeterUpgradeSuccessBody",
    "ReportWirelessKeypadUpgradeBody",
    "ResetAllLockEkeysBody",
    "ResetLockEkeysBody",
    "ResetPasscodesBody",
    "ResetUserPasswordBody",
    "ResetUserPasswordWithRsaBody",
    "SendEkeyBody",
    "SensorState",
    "SentEkey",
    "SetAutoLockTimeBody",
    "SetDeviceGroupBody",
    "SetElectricMeterGroupBody",
    "SetGatewayUpgradeModeBody",
    "SetHotelCardSectorBody",
    "SetLockGroupBody",
    "SetWaterMeterGroupBody",
    "SettingSource",
    "SettingState",
    "SignalGrade",
    "SimOrigin",
    "SinglePassageMode",
    "StandaloneDoorSensor",
    "StandaloneDoorSensorPage",
    "StandaloneDoorSensorRecord",
    "StandaloneDoorSensorRecordPage",
    "SyncEkeysBody",
    "SyncElectricMeterFromBroadcastBody",
    "SyncElectricMeterStateAsTenantBody",
    "SyncElectricMeterStateBody",
    "SyncWaterMeterFromBroadcastBody",
    "SyncWaterMeterStateAsTenantBody",
    "SyncWaterMeterStateBody",
    "SyncedEkey",
    "TenantElectricityMeter",
    "TenantElectricityRecord",
    "TenantElectricityRecordPage",
    "TenantElectricityRecordType",
    "TenantWaterMeter",
    "TenantWaterRecord",
    "TenantWaterRecordPage",
    "TenantWaterRecordType",
    "TransferGatewaysBody",
    "TransferLocksBody",
    "UnauthorizeEkeyBody",
    "UnfreezeEkeyBody",
    "UnfreezeLockBody",
    "UnlockBody",
    "UpdateDoorSensorBody",
    "UpdateEkeyBody",
    "UpdateElectricMeterMaxPowerBody",
    "UpdateElectricMeterPayModeBody",
    "UpdateElectricMeterPriceBody",
    "UpdateLockDataBody",
    "UpdateLockSettingBody",
    "UpdateLockSpecialValueBody",
    "UpdateQrCodeBody",
    "UpdateRemoteBody",
    "UpdateStandaloneDoorSensorBody",
    "UpdateUnauthorizedAttemptAlertBody",
    "UpdateWaterMeterPayModeBody",
    "UpdateWaterMeterPriceBody",
    "UpdateWaterMeterTotalBody",
    "UpgradeNeed",
    "UploadAccessoryBatteryBody",
    "UploadCatOneLockNetworkBody",
    "UploadElectricMeterCellularInfoBody",
    "UploadGatewayDetailBody",
    "UploadLockBatteryBody",
    "UploadLockRecordsBody",
    "UploadValidPasscodesBody",
    "UploadWaterMeterCellularInfoBody",
    "UploadWifiLockNetworkBody",
    "User",
    "UserId",
    "UserPage",
    "ValidityType",
    "Via",
    "WaterExecuteToken",
    "WaterMeter",
    "WaterMeterCellularInfo",
    "WaterMeterDetail",
    "WaterMeterGateway",
    "WaterMeterGatewayList",
    "WaterMeterGroup",
    "WaterMeterGroupList",
    "WaterMeterPage",
    "WaterMeterTask",
    "WaterMeterTaskList",
    "WaterMeterTaskState",
    "WaterMeterTaskType",
    "WaterRecord",
    "WaterRecordPage",
    "WaterRecordType",
    "WaterUsage",
    "WaterUsageList",
    "Weekday",
    "WeeklyPeriod",
    "WifiLockDetail",
    "WifiLockFailureCallback",
    "WifiLockStatusCallback",
    "WirelessKeypad",
    "WirelessKeypadList",
    "WorkingMode",
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
