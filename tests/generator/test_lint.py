"""Each breach of a convention is one line that names file and line."""

from __future__ import annotations

import re

import pytest
from generator_support import Miniature

DOORS, COMMON, SCHEMAS = "paths/doors.yaml", "schemas/common.yaml", "schemas/doors.yaml"
METERS, ROOT, ERRORS, OAUTH = "paths/meters_money.yaml", "openapi.yaml", "errors.yaml", "paths/oauth.yaml"

READING, READINGS = "paths/meters_reading.yaml", "schemas/meters.yaml"

# file, what stands there, what stands there instead, words of the message, text of the line that the message names
# (without it the line of the change; "" where the text stands elsewhere too)
# fmt: off
BREACHES: list[tuple[str, ...]] = [
    # files
    (SCHEMAS, "Door:\n", "Door: [\n", "not YAML", ""),
    (SCHEMAS, "  description: A door.\n", "  type: object\n", "type stands twice"),
    (SCHEMAS, "description: A door.", f"description: A door{'r' * 120}.", "characters, 120 are"),
    (SCHEMAS, "A door.\n", "A door.\r\n", "line ends must be LF"),
    (SCHEMAS, "A door.", "A\tdoor.", "a tab"),
    # openapi.yaml
    (ROOT, "3.0.3", "3.1.0", "openapi must be 3.0.3"),
    (ROOT, "security: []", "security: []\nx-more: 1", "unknown key x-more", "x-more"),
    (ROOT, "security: []", "security: [1]", "security must be []"),
    (ROOT, "doors.yaml#/listDoors", "door.yaml#/listDoors", "bad $ref"),
    (ROOT, "#/listDoors", "#/listDoor", "there is no listDoor"),
    (ROOT, "/v3/door/list:", "/v3/door/{id}:", "no parameters"),
    (ROOT, "#/listGuests", "#/listDoors", "stands at another path already"),
    (ROOT, "name: doors", "name: oauth", "tag oauth stands twice"),
    (DOORS, "listDoors:\n", "listMore:\n  post: {}\nlistDoors:\n", "stands at no path"),
    # callbacks
    (ROOT, "x-webhooks:\n", "x-webhooks: []\nx-more:\n", "x-webhooks must be a mapping", "x-webhooks:"),
    (ROOT, "schemas/meters.yaml#/Reading", "schemas/meters.yaml#/Readings", "bad $ref"),
    (ROOT, "  reading:\n", "  reading:\n    get: {}\n", "must be {post: ...}", "  reading:"),
    (ROOT, "{price: '1.50'}", "{price: many}", "must be a number in quotes"),
    (ROOT, "{price: '1.50'}", "{prize: '1.50'}", "prize is no field"),
    # errors.yaml
    (ERRORS, "InvalidTokenError", "WrongTokenError", "unknown class 'WrongTokenError'"),
    (ERRORS, "retry: always", "retry: often", "retry must be one of never, reads, always"),
    (ERRORS, "retry: never", "retry: always", "only be always where nothing_done"),
    (ERRORS, "nothing_done: false", "nothing_done: 0", "must be one of true, false"),
    (ERRORS, "10003:", "0:", "0 is success"),
    (ERRORS, "  advice: Look at the door.\n", "", "error 1: advice is missing", "1:"),
    # files, exact numbers, second names, codes that mean nothing
    (READING, "x-ttlock-nothing: 1", "x-ttlock-nothing: 2", "must be one of its x-ttlock-errors"),
    (READING, "deprecated: true", "deprecated: false", "must be one of true"),
    (METERS, "application/x-www-form-urlencoded:", "text/plain:", "and nothing else", "      content:"),
    (READING, "format: binary", "format: password", "is for forms with a field of format: binary", ""),
    (METERS, "format: double", "format: binary", "must be one of float, double, decimal"),
    (READING, "x-ttlock-same-as: changeType", "x-ttlock-same-as: change", "must name another field"),
    (READING, "x-ttlock-same-as: changeType", "x-ttlock-same-as: price", "differ in their types"),
    (READING, "limit: '10.00'", "limit: ten", "must be a number in quotes"),
    (READINGS, "x-ttlock-amount: true", "x-ttlock-amount: 1", "must be one of true"),
    (READINGS, "number, format: decimal", "number, x-ttlock-amount: true", "does not belong to type number"),
    (READINGS, "number, format: decimal", "string, format: binary", "only a form uploads files"),
    (READINGS, "x-ttlock-open: true", "x-ttlock-open: false", "must be one of true"),
    (READINGS, "required: [weekDay, startTime]", "required: [weekDay, start]", "no property here"),
    # operations
    (DOORS, "    summary: List the doors\n", "", "listDoors: summary is missing", "  post:"),
    (DOORS, "x-ttlock-who:", "x-ttlock-whom:", "unknown key x-ttlock-whom"),
    (DOORS, "List the doors\n", "List the doors.\n", "without a full stop"),
    (DOORS, "operationId: listDoors", "operationId: listDoor", "must be listDoors"),
    (DOORS, "operationId: listDoors", "operationId: addCode", "duplicate operationId"),
    (METERS, "operationId: charge", "operationId: Charge", "must be camelCase"),
    (DOORS, "tags: [doors]", "tags: [meters]", "belongs into paths/meters.yaml"),
    (DOORS, "tags: [doors]", "tags: [gates]", "tag gates is not described"),
    (DOORS, "tags: [doors]", "tags: [doors, meters]", "tags must be exactly one"),
    (DOORS, "safety: read", "safety: reads", "must be one of read, query, write, command"),
    (DOORS, "needs: none", "needs: luck", "x-ttlock-needs must be one of"),
    (DOORS, "credentials: token", "credentials: secret", "form refers to SecretCredentials", "allOf:"),
    (DOORS, "method: GET", "method: POST", "must be one of GET"),
    (DOORS, "[10003, -2018, 20002]", "[10003, 4711]", "unknown error code 4711"),
    (DOORS, "[10003, -2018, 20002]", "[10003, 10003]", "10003 stands twice"),
    (DOORS, "[https://example.com/list]", "[]", "list of https addresses"),
    (DOORS, "resource: doors", "resource: gates", "must be a tag of openapi.yaml"),
    (DOORS, "x-ttlock-method: add", "x-ttlock-method: Add", "must be snake_case"),
    (DOORS, "method: list_near", "method: all", "doors.all is listDoors already"),
    (DOORS, "listDoors:\n", "listDoors:\n  get: {}\n", "unknown key get", "get: {}"),
    # paging, unwrapping, switch, rules
    (DOORS, "max_page_size: 100", "max_page_size: 99", "not the maximum of pageSize"),
    (DOORS, "item_id: doorId", "item_id: gateId", "gateId is no field of an item"),
    (DOORS, "method: list\n", "method: walk\n", "is called list or list_"),
    (DOORS, "unwrap: list", "unwrap: lists", "lists is no list of the answer"),
    (DOORS, "x-ttlock-via: addType", "x-ttlock-via: kind", "x-ttlock-via names the field"),
    (DOORS, "    x-ttlock-via: addType\n", "", "x-ttlock-via names the field", ""),
    (DOORS, "rule: together", "rule: alone", "unknown rule 'alone'"),
    (DOORS, "[code, startDate]", "[code, start]", "start is no field of this form"),
    (DOORS, "values: [3]", "values: [x]", "values must be a list of numbers"),
    (DOORS, "order, fields: [startDate, ", "order, fields: [code, ", "needs two times"),
    # bodies and answers
    (METERS, "application/x-www-form-urlencoded", "multipart/form-data", "is for forms with a field of", ""),
    (DOORS, "required: true", "required: false", "requestBody needs required: true", "requestBody:"),
    (DOORS, "      - $ref: '../schemas/common.yaml#/TokenCredentials'\n        ", "", "refers to", "allOf:"),
    (DOORS, "'200'", "'201'", "responses must have '200' and nothing else", "    responses:"),
    (DOORS, "schema: {$ref: '../schemas/doors.yaml#/DoorPage'}", "schema: {}", "must be a ref"),
    (DOORS, "doors.yaml#/DoorPage'", "doors.yaml#/CodeKind'", "the answer must be an object"),
    # references
    (DOORS, "doors.yaml#/DoorPage'", "doors.yaml#/Page'", "bad $ref '../schemas/doors.yaml#/Page'"),
    (SCHEMAS, "'#/DoorState'", "'gates.yaml#/DoorState'", "bad $ref 'gates.yaml"),
    (SCHEMAS, "items: {$ref: '#/Door'}", "items: {$ref: '#/Door', type: object}", "keys beside"),
    (SCHEMAS, "'#/DoorState'}]\n", "'#/DoorState'}]\n      type: integer\n", "beside a reference", ""),
    # schemas
    (SCHEMAS, "\nGuest:", "\nguest:", "schema guest: the name must be PascalCase", "guest:"),
    (SCHEMAS, "\nGuest:", "\nDoors:", "uses this name for something else", ""),
    (SCHEMAS, "\nGuest:", "\nAddCodeBody:", "uses this name for something else", ""),
    (SCHEMAS, "  description: A door.\n", "", "schema Door: description is missing", "Door:"),
    (SCHEMAS, "'#/Version'", "'#/Door'", "schema Door: contains itself", ""),
    (SCHEMAS, "required: [doorId]", "required: [gateId]", "'gateId', which is no property"),
    (SCHEMAS, "required: [doorId]", "required: [name]", "name cannot be required"),
    (SCHEMAS, "\nGuest:", "\nCount:", "schema Count stands in"),
    (SCHEMAS, "[CLOSED, OPEN, BROKEN]", "[CLOSED, OPEN]", "2 entries for 3 values"),
    (SCHEMAS, "[CLOSED, OPEN, BROKEN]", "[Closed, OPEN, BROKEN]", "must be UPPER_CASE"),
    (SCHEMAS, "[CLOSED, OPEN, BROKEN]", "[OPEN, OPEN, BROKEN]", "OPEN stands twice"),
    (SCHEMAS, "It is open., ", "", "x-enum-descriptions has 2 entries", "It is closed."),
    (SCHEMAS, "enum: [0, 1, -1]", "enum: [0, 1, 1]", "none twice"),
    (SCHEMAS, "enum: [0, 1, -1]", "enum: [0, 1, x]", "must all be of its type"),
    # fields
    (SCHEMAS, "{type: string, nullable", "{x-more: 1, type: string, nullable", "unknown key x-more"),
    (SCHEMAS, "{type: number, ", "{type: number, enum: [1], ", "an inline enum"),
    (SCHEMAS, "{type: number, ", "{type: object, ", "an inline object"),
    (SCHEMAS, "{type: number, ", "{", "type must be one of"),
    (SCHEMAS, ", description: What it costs.", "", "price: description is missing", "price:"),
    (COMMON, "format: int32, description: Its number.", "format: int16, description: Its number.", "format must"),
    (SCHEMAS, "    price:", "    d:", "cannot have a field of this name"),
    (SCHEMAS, "    price:", "    cls:", "cannot have a field of this name"),
    (SCHEMAS, "    price:", "    src_dict:", "cannot have a field of this name"),
    (SCHEMAS, "    price:", "    field_dict:", "cannot have a field of this name"),
    (SCHEMAS, "    price:", "    toDict:", "to_dict is taken"),
    (SCHEMAS, "    price:", "    DoorId:", "door_id is the name of doorId"),
    (SCHEMAS, "    price:", "    startAt:", "start_at is the name of", ""),
    (DOORS, "x-ttlock-name: passcode", "x-ttlock-name: class", "must be snake_case, not 'class'"),
    (DOORS, "x-ttlock-name: end", "x-ttlock-name: self", "self is taken", "endDate:"),
    (DOORS, "x-ttlock-name: end", "x-ttlock-name: start", "start is the name of", "endDate:"),
    (DOORS, "x-ttlock-default: 20", "x-ttlock-default: 200", "does not fit"),
    (DOORS, "x-ttlock-default: 3", "x-ttlock-default: 1", "1 is not in the enum"),
    (DOORS, "{enum: [2, 3]}", "{enum: [2, 9]}", "only a form narrows an enum"),
    (DOORS, "x-ttlock-time: ms", "x-ttlock-time: s", "x-ttlock-time must be one of ms"),
    (SCHEMAS, "int64, x-ttlock-time", "int32, x-ttlock-time", "a time needs format: int64"),
    (DOORS, "check: passcode", "check: digits", "must be one of passcode"),
    (SCHEMAS, "format: password, description: Its digits", "description: Its digits", "a secret"),
    (DOORS, "format: int32, minimum: 1, description: Id", "format: int32, description: Id", "needs minimum", ""),
    (DOORS, "maximum: 100", "maximum: 0", "maximum is less than minimum"),
    (DOORS, "maxLength: 20", "maximum: 20", "maximum does not belong to type string"),
    (DOORS, "'^[0-9]{4,9}$'", "'['", "no regular expression"),
    (DOORS, "string\n                    minLength: 1", "array", "a form holds no array", ""),
    (DOORS, "string\n                    minLength: 1", "boolean", "flags are integers", ""),
    (DOORS, "x-ttlock-json: {$ref:", "x-ttlock-json: {ref:", "x-ttlock-json must be"),
    (DOORS, "maxLength: 20", "x-ttlock-features: true", "has no meaning here"),
    (SCHEMAS, "{type: number, ", "{type: number, x-ttlock-default: 1, ", "has no meaning here"),
    (SCHEMAS, "{type: number, ", "{type: number, x-ttlock-name: cost, ", "only for list"),
    # examples
    (OAUTH, "          example: {clientId", "          x-more: {clientId", "example is missing", ""),
    (METERS, ", meterId: 1, amount: 12.5}", ", meterId: 1}", "amount is missing"),
    (METERS, "{errcode: 0}", "{errcode: 0, extra: 1}", "extra is no field"),
    (METERS, "meterId: 1, amount", "meterId: '1', amount", "meterId must be a whole number"),
    (METERS, "amount: 12.5", "amount: -1", "amount is less than minimum allows"),
    (DOORS, "code: '0123'\n", "code: '01'\n", "code does not match its pattern"),
    (DOORS, "            addType: 2", "            addType: 5", "addType is not in the enum"),
    (DOORS, "[{doorId: 1, state: 0}]", "[{doorId: 1, state: 7}]", "list[0].state is not in the enum"),
    (DOORS, '\'[{"code": "0123"}]\'', '\'[{"code": 123}]\'', "codes[0].code must be text"),
    (OAUTH, ", password: example}", "}", "none of the sets of required fields"),
]
# fmt: on


@pytest.mark.parametrize("breach", BREACHES, ids=[f"{row[3]} {number}" for number, row in enumerate(BREACHES)])
def test_a_breach_is_named_with_file_and_line(miniature: Miniature, breach: tuple[str, ...]) -> None:
    file, old, new, words, *at = breach
    line = miniature.edit(file, old, new)
    status, out, errors = miniature.run("lint")
    assert (status, out) == (1, "")
    assert all(re.fullmatch(r"spec/\S+:[1-9][0-9]*: .+", shown) for shown in errors), errors
    found = [shown for shown in errors if words in shown]
    assert found, errors
    if at != [""]:
        line = miniature.line(file, at[0]) if at else line
        assert found[0].startswith(f"spec/{file}:{line}: "), found


def test_a_specification_that_keeps_the_conventions_passes(miniature: Miniature) -> None:
    assert miniature.run("lint") == (0, f"{miniature.spec}: 10 operations, 27 schemas, 5 codes\n", [])


def test_all_mistakes_are_shown_at_once_in_the_order_of_the_files(miniature: Miniature) -> None:
    miniature.edit(DOORS, "safety: read", "safety: reads")
    miniature.edit(DOORS, "unwrap: list", "unwrap: lists")
    miniature.edit(SCHEMAS, "format: password", "format: passwort")
    miniature.edit(ERRORS, "retry: never", "retry: no")
    _, _, errors = miniature.run("lint")
    assert [line.split(":")[0] for line in errors] == [
        *["spec/errors.yaml", "spec/paths/doors.yaml", "spec/paths/doors.yaml"],
        *["spec/schemas/doors.yaml"] * 2,
    ]


def test_a_missing_file_is_named(miniature: Miniature) -> None:
    (miniature.spec / "errors.yaml").unlink()
    _, _, errors = miniature.run("lint")
    assert errors == ["spec/errors.yaml:1: the file is missing or cannot be read"]


def test_a_specification_that_is_not_there_is_named(miniature: Miniature) -> None:
    miniature.spec = miniature.spec / "nowhere"
    status, _, errors = miniature.run("build")
    assert status == 1
    assert errors == [
        "nowhere/errors.yaml:1: the file is missing or cannot be read",
        "nowhere/openapi.yaml:1: the file is missing or cannot be read",
    ]


def test_words_that_other_yaml_readers_take_for_flags_stay_words(miniature: Miniature) -> None:
    miniature.edit(SCHEMAS, "[CLOSED, OPEN, BROKEN]", "[NO, ON, BROKEN]")
    assert miniature.run("lint")[0] == 0
