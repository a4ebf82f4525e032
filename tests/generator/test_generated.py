"""What is generated from the small specification: endpoint functions, classes of resources, models, client."""

from __future__ import annotations

import copy
import inspect
import io
import pickle
import subprocess
import sys
import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest
from generator_support import Package

PLAIN = ((), False, (), False, (), False)  # no names, closed, no second name, no list, nothing inside, 1 is no time


class RecordingSession:
    """Keeps what a resource hands to it, and gives it back."""

    def call(self, operation: Any, values: Any) -> Any:
        return operation.id, values

    def pages(self, operation: Any, values: Any, options: Any) -> Any:
        return iter([("pages", operation.id, values, *options)])

    def items(self, operation: Any, values: Any, options: Any) -> Any:
        return iter([("items", operation.id, values, *options)])


@pytest.fixture
def doors(package: Package) -> Any:
    """The resource class over a session that sends nothing."""
    return package("resources.doors").Doors(RecordingSession())


def operation(package: Package, module: str) -> Any:
    return package(f"api.{module}").OPERATION


# Operations


def test_an_operation_says_all_that_the_session_needs(package: Package) -> None:
    add = operation(package, "doors.add_code")
    assert (add.id, add.path, add.name, add.via) == ("addCode", "/v3/door/add", "doors.add", "addType")
    assert (add.safety, add.credentials, add.needs) == ("write", "token", "bluetooth_or_gateway")
    shown = {parameter.name: parameter for parameter in add.parameters}
    assert list(shown) == ["door_id", "passcode", "type_", "kind", "start", "end", "via"]
    assert shown["door_id"][2:6] == ("id", True, 1, None)
    assert shown["passcode"] == ("passcode", "code", "passcode", True, None, None, (), False, True, *PLAIN)
    assert shown["type_"] == ("type_", "type", "text", False, 1, None, (), False, False, *PLAIN)
    assert shown["kind"].allowed == (2, 3)
    assert (shown["start"].zero, shown["end"].zero) == (True, False)
    assert (shown["via"].required, shown["via"].allowed) == (False, (1, 2))


def test_rules_name_keywords(package: Package) -> None:
    assert operation(package, "doors.add_code").rules == (
        ("together", ("start", "end"), "", ()),
        ("order", ("start", "end"), "", ()),
        ("any_of", ("passcode", "start"), "", ()),
        ("needs", ("start",), "kind", (3,)),
        ("refuses", ("start",), "kind", (2,)),
    )


def test_paging_names_the_attribute_that_tells_items_apart(package: Package) -> None:
    assert operation(package, "doors.list_doors").paging == (100, "door_id")
    assert operation(package, "doors.list_near_doors").paging is None


def test_numbers_and_forms_without_fields_are_described(package: Package) -> None:
    charge, count = operation(package, "meters.charge_meter"), operation(package, "meters.count_meters")
    assert [parameter.kind for parameter in charge.parameters] == ["id", "number"]
    assert charge.parameters[1].minimum == 0
    assert (count.parameters, count.credentials) == ((), "none")


def test_what_json_holds_is_described_down_to_its_plain_values(package: Package) -> None:
    shown = {parameter.name: parameter for parameter in operation(package, "meters.read_meter").parameters}
    assert shown["meter_ids"].many
    assert [(inner.name, inner.kind) for inner in shown["meter_ids"].inside] == [("", "id")]
    assert (shown["week_days"].inside[0].allowed, shown["week_days"].inside[0].names) == ((1, 2), ("SUNDAY", "MONDAY"))
    inside = {inner.wire: inner for inner in shown["windows"].inside}
    assert {wire: inner.kind.value for wire, inner in inside.items()} == {
        **{"weekDay": "enum", "startTime": "integer", "days": "json", "isNew": "boolean", "price": "number"}
    }
    assert [wire for wire, inner in inside.items() if inner.required] == ["weekDay", "startTime"]
    assert (inside["startTime"].minimum, inside["startTime"].maximum, inside["days"].many) == (0, 1440, True)


def test_a_second_name_is_sent_along_and_is_no_argument(package: Package) -> None:
    shown = {parameter.name: parameter for parameter in operation(package, "meters.read_meter").parameters}
    assert shown["change_type"].also == ("type",)
    assert "type_" not in shown
    assert package.ReadMeterBody(meter_id_list=[1], change_type=1, type_=1).to_dict() == {
        **{"meterIdList": "[1]", "changeType": 1, "type": 1}
    }


def test_an_operation_says_whether_it_is_deprecated_uploads_or_may_have_nothing_to_give(package: Package) -> None:
    read, send = operation(package, "meters.read_meter"), operation(package, "meters.send_photo")
    assert (read.deprecated, read.nothing, read.files, read.needs) == (True, 1, False, "cellular")
    assert (send.deprecated, send.nothing, send.files) == (False, None, True)
    assert send.parameters[1][:6] == ("image", "image", "file", True, 3, 30)
    assert read.result(None) is None
    assert read.result({"price": "1"}).price == 1
    meters = package("resources.meters").Meters
    assert inspect.signature(meters.read).return_annotation == "Reading | None"
    assert "Deprecated: the vendor" in str(inspect.getdoc(meters.read))
    assert "None if there is nothing to report" in str(inspect.getdoc(meters.read))
    assert str(inspect.signature(meters.send_photo).parameters["image"].annotation) == "FileArgument"


def test_an_enum_may_take_other_texts(package: Package) -> None:
    shown = {parameter.name: parameter for parameter in operation(package, "meters.read_meter").parameters}
    assert (shown["operator"].open, shown["change_type"].open) == (True, False)


def test_an_operation_of_no_resource_goes_by_tag_and_module(package: Package) -> None:
    assert operation(package, "oauth.get_token").name == "oauth.get_token"


def test_an_unwrapped_answer_is_read_as_its_list(package: Package) -> None:
    found = operation(package, "doors.list_near_doors").parse({"list": [{"doorId": 1}, {"doorId": "2"}]})
    assert [door.door_id for door in found] == [1, 2]
    assert operation(package, "doors.list_near_doors").parse({}) == []


# Resources


def test_required_arguments_come_first_and_the_others_by_keyword(doors: Any, package: Package) -> None:
    assert str(inspect.signature(doors.add)).startswith(
        "(door_id: 'int', passcode: 'str', *, type_: 'str | None' = None"
    )
    assert inspect.signature(doors.add).parameters["via"].default is package.Via.GATEWAY
    assert inspect.signature(doors.add).parameters["kind"].default is package.CodeKind.PERIOD


def test_enums_in_a_list_are_also_given_as_what_their_values_are(package: Package) -> None:
    shown = inspect.signature(package("resources.meters").Meters.read).parameters
    assert shown["week_days"].annotation == "Sequence[Day | int] | None"
    assert shown["operators"].annotation == "Sequence[Operator | str] | None"


def test_a_listing_takes_its_page_by_position(doors: Any) -> None:
    assert list(inspect.signature(doors.list).parameters) == ["page_no", "page_size", "search_str"]
    assert list(inspect.signature(doors.list_guests).parameters) == ["door_id", "page_no", "page_size"]
    assert doors.list(2, 50, "x") == ("listDoors", {"search_str": "x", "page_no": 2, "page_size": 50})


def test_walks_hand_their_arguments_to_the_session(doors: Any) -> None:
    assert next(doors.iter(search_str="x")) == ("items", "listDoors", {"search_str": "x"}, None, 1, 1)
    assert next(doors.pages(page_size=5, start_page=3)) == ("pages", "listDoors", {"search_str": None}, 5, 3, 1)
    assert doors.all(search_str="x", page_size=9, concurrency=4) == [
        ("items", "listDoors", {"search_str": "x"}, 9, 1, 4)
    ]
    assert doors.all_guests(7) == [("items", "listGuests", {"door_id": 7}, None, 1, 1)]


@pytest.mark.parametrize("resource", ["doors", "meters"])
def test_both_worlds_have_the_same_methods_and_signatures(package: Package, resource: str) -> None:
    module = package(f"resources.{resource}")
    plain, waiting = (getattr(module, f"{prefix}{resource.title()}") for prefix in ("", "Async"))
    names = [name for name in vars(plain) if not name.startswith("_")]
    assert names == [name for name in vars(waiting) if not name.startswith("_")]
    for name in names:
        one, other = inspect.signature(getattr(plain, name)), inspect.signature(getattr(waiting, name))
        assert one.parameters == other.parameters, name
        walks = name.startswith(("iter", "pages"))
        assert inspect.iscoroutinefunction(getattr(waiting, name)) is not walks, name


def test_docstrings_say_arguments_result_and_errors_with_their_codes(doors: Any) -> None:
    shown = inspect.getdoc(doors.list)
    assert shown is not None
    for part in (
        "List the doors.\n\nGives the doors. A backslash \\ and three quotes ''' are no harm.\n\nSecond paragraph.",
        "Args:\n    search_str: What to look for.\n    page_no: Number of the page.",
        "Returns:\n    A page of doors.",
        "ValidationError: An argument is not allowed; nothing was sent.",
        "PermissionDeniedError: Not allowed (-2018). Not the owner (20002).",
        "See https://example.com/list",
    ):
        assert part in shown
    assert "OutcomeUnknownError" not in shown
    assert "OutcomeUnknownError" in str(inspect.getdoc(doors.add))


# Models


def test_a_field_of_each_kind_is_read_and_written_back(package: Package) -> None:
    came: dict[str, Any] = {
        "doorId": 1,
        "state": -1,
        "price": 1.5,
        "isNew": True,
        "featureValue": "7",
        "startDate": 1_800_000_000_000,
        "version": {"major": 3, "minor": 4},
        "codes": [{"keyboardPwd": "0123"}],
        "numbers": [1, 2],
        "states": [0, 77],
        "words": ["user", "robot"],
        "plan": '{"major":1}',
        "plans": '[{"major":1},{"major":2}]',
        "new": [1],
    }
    door = package.Door.from_dict(came)
    assert (door.state.name, [state.name for state in door.states]) == ("BROKEN", ["CLOSED", "UNKNOWN_77"])
    assert [word.name for word in door.words] == ["USER", "UNKNOWN_robot"]
    assert (door.plan.major, [plan.major for plan in door.plans]) == (1, [1, 2])
    assert (door.start_at.year, door.features.cards, door.date_at) == (2027, True, None)
    assert door.to_dict() == came


def test_exact_numbers_keep_their_digits_both_ways(package: Package) -> None:
    reading = package.Reading.from_dict({"price": "1.50", "paid": 2, "used": "12.50kWh"})
    assert (reading.price, reading.paid, reading.used_amount) == (Decimal("1.50"), Decimal(2), Decimal("12.50"))
    assert str(reading.price) == "1.50"
    assert reading.to_dict() == {"price": "1.50", "paid": 2, "used": "12.50kWh"}
    other = package.Reading.from_dict({"price": 1.5, "paid": "2.25", "used": "much"})
    assert (other.to_dict(), other.used_amount) == ({"price": "1.5", "paid": 2.25, "used": "much"}, None)
    odd = {"price": "1,5", "paid": "much"}
    assert (package.Reading.from_dict(odd).price, package.Reading.from_dict(odd).to_dict()) == (None, odd)


def test_a_second_name_is_read_where_the_first_is_missing(package: Package) -> None:
    for came in ({"usedKwh": "3"}, {"usedM3": "3", "usedKwh": "4"}, {"usedM3": "3"}, {"usedM3": None, "usedKwh": "4"}):
        reading = package.Reading.from_dict(came)
        assert reading.used_m3 == ("3" if "3" in came.values() else None)
        assert reading.to_dict() == came
    assert not hasattr(package.Reading(), "used_kwh")


def test_a_record_tells_its_kind_and_an_enum_what_it_means(package: Package) -> None:
    reading = package.Reading.from_dict({"recordType": 4, "success": 1})
    assert (reading.kind, reading.is_unlock, reading.is_alarm) == ("unlock", True, False)
    assert reading.record_type.text == "It was unlocked."
    alarm = package.Reading.from_dict({"recordType": "44"})
    assert (alarm.kind, alarm.is_unlock, alarm.is_alarm) == ("alarm", False, True)
    assert package.Event(99).text == ""
    assert package.Operator("three").text == ""
    assert package.Operator.ONE.text == "The first."


def test_items_that_cannot_be_read_leave_the_list_as_it_came(package: Package) -> None:
    came = {"numbers": [1, "x"], "plans": '[{"major":1},5]', "states": [0, "x"], "codes": "no list"}
    door = package.Door.from_dict(came)
    assert (door.numbers, len(door.plans), len(door.states), door.codes) == ([1], 1, 1, [])
    assert door.to_dict() == came
    door.words.append(package.Scope.USER)
    assert door.to_dict() == {**came, "words": ["user"]}


def test_a_form_sends_what_was_given_and_nothing_else(package: Package) -> None:
    upload, day, plan = package.CodeUpload(code="0123"), package.PlanDay(week_day=1), package.Plan()
    assert package.UploadCodesBody(codes=[upload]).to_dict() == {"codes": '[{"code":"0123"}]'}
    assert package.UploadCodesBody(codes=[], plan=plan).to_dict() == {"codes": "[]", "plan": "{}"}
    plan.days = [day]
    assert package.UploadCodesBody(codes=[], plan=plan, numbers=[1]).to_dict() == {
        "codes": "[]",
        "numbers": "[1]",
        "plan": '{"days":[{"weekDay":1}]}',
    }
    assert package.UploadCodesBody.from_dict({"codes": "[]"}).to_dict() == {"codes": "[]"}


def test_texts_of_a_set_stay_open(package: Package) -> None:
    unknown = package.Token.from_dict({"scope": "robot"}).scope
    assert (unknown, unknown.name) == ("robot", "UNKNOWN_robot")
    assert pickle.loads(pickle.dumps(unknown)) == copy.deepcopy(unknown) == unknown  # noqa: S301
    assert package.Token.from_dict({"scope": ["x"]}).scope is None


# Low-level client


def answered(package: Package, status: int, **answer: Any) -> Any:
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json=answer))
    client = package("client").Client(base_url="https://doors.example.com", httpx_args={"transport": transport})
    body = package.ListDoorsBody(page_no=1, page_size=20)
    return package("api.doors.list_doors").sync_detailed(client=client, body=body)


def test_endpoint_functions_send_a_form_and_read_the_answer(package: Package) -> None:
    answer = answered(package, 200, list=[{"doorId": 1}], pages=1)
    assert answer.status_code == 200
    assert [door.door_id for door in answer.parsed] == [1]


def test_endpoint_functions_upload_files(package: Package) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"errcode": 0})

    client = package("client").Client(
        base_url="https://doors.example.com", httpx_args={"transport": httpx.MockTransport(answer)}
    )
    image = package("types").File(payload=io.BytesIO(b"12345"), file_name="a.jpg", mime_type="image/jpeg")
    body = package.SendPhotoBody(meter_id=7, image=image)
    package("api.meters.send_photo").sync_detailed(client=client, body=body)
    [request] = seen
    assert request.headers["content-type"].startswith("multipart/form-data")
    content = request.content
    assert b'name="meterId"\r\n\r\n7' in content
    assert b'name="image"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n12345' in content


def test_a_status_that_no_standard_knows_is_a_number(package: Package) -> None:
    answer = answered(package, 520)
    assert (answer.status_code, answer.parsed) == (520, None)


def test_the_first_calls_of_many_threads_share_one_pool(package: Package) -> None:
    client = package("client").Client(base_url="https://doors.example.com")
    start, found = threading.Barrier(8), []

    def first_call() -> None:
        start.wait()
        found.append(client.get_httpx_client())

    threads = [threading.Thread(target=first_call) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(map(id, found))) == 1
    found[0].close()


def test_a_copy_with_other_headers_does_not_change_the_first(package: Package) -> None:
    first = package("client").Client(base_url="https://doors.example.com", headers={"a": "1"})
    with first:
        first.with_headers({"b": "2"}).with_cookies({"c": "3"}).with_timeout(httpx.Timeout(3))
        pool = first.get_httpx_client()
        assert "b" not in pool.headers
        assert not pool.cookies
        assert pool.timeout != httpx.Timeout(3)


def test_unset_is_one_thing_after_pickle_and_copy(package: Package) -> None:
    unset = package("types").UNSET
    assert pickle.loads(pickle.dumps(unset)) is copy.deepcopy(unset) is copy.copy(unset) is unset  # noqa: S301
    assert (repr(unset), bool(unset)) == ("UNSET", False)


# The whole


def test_the_table_of_errors_is_as_the_file_says(package: Package) -> None:
    table = package("error_table").TABLE
    assert list(table) == [-3003, -2018, 1, 10003, 20002]
    assert table[-3003] == ("GatewayBusyError", "The gateway is busy.", "Wait.", True, "always")


def test_importing_one_model_loads_one_model_and_what_it_holds(built: Path) -> None:
    code = "from miniature_sdk.generated.models import GuestPage; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=built.parent, capture_output=True, text=True, check=True)
    models = {
        name.rsplit(".", 1)[1] for name in done.stdout.split() if name.startswith("miniature_sdk.generated.models.")
    }
    assert models == {"guest", "guest_page"}
    assert "httpx" not in done.stdout.split()


def test_every_module_can_be_imported_and_every_model_is_listed(package: Package, built: Path) -> None:
    root = built / "generated"
    for path in root.rglob("*.py"):
        name = ".".join(path.relative_to(root).with_suffix("").parts)
        package(name.removesuffix(".__init__")) if name != "__init__" else package("models")
    models = package("models")
    assert {type(getattr(models, name)) for name in models.__all__} <= {type, type(package.Via)}
    assert list(models.__all__) == sorted(models.__all__) == dir(models)
    with pytest.raises(AttributeError, match="has no attribute 'Gate'"):
        _ = models.Gate


def test_resources_are_made_once_and_share_the_session(package: Package) -> None:
    class Resources(package("resources").SyncResources):  # type: ignore[misc]  # made in this very test
        _session = RecordingSession()

    found = Resources()
    assert found.doors is found.doors
    assert found.meters.count() == ("countMeters", {})
