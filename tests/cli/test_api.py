"""api: every operation of the cloud from the command line."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_support import Shell
from operations import PUBLIC, Example

from ttlock_sdk._runtime.operation import Kind, Safety
from ttlock_sdk.cli.app import load
from ttlock_sdk.cli.exits import Problem
from ttlock_sdk.cli.methods import method_of, methods_of, resources
from ttlock_sdk.cli.options import arguments_of


def words_of(example: Example, folder: Path) -> Iterator[str]:
    """The arguments of an example as a person types them."""
    for parameter in example.operation.parameters:
        if parameter.name not in example.arguments:
            continue
        value = example.arguments[parameter.name]
        yield f"--{parameter.name.replace('_', '-')}"
        if parameter.kind is Kind.FILE or parameter.name in {"password", "client_secret"}:
            path = folder / parameter.name
            path.write_bytes(value if isinstance(value, bytes) else str(value).encode())
            yield f"@{path}"
        else:
            yield json.dumps(value) if parameter.kind is Kind.JSON else str(value)


def reached(example: Example, shell: Shell, folder: Path) -> tuple[int, str]:
    operation = example.operation
    words = list(words_of(example, folder))
    found = shell("api", operation.resource, operation.method.replace("_", "-"), "--yes", *words)
    return shell.sim.count(operation.id), found.err


@pytest.mark.parametrize("resource", sorted({example.operation.resource for example in PUBLIC}))
def test_every_operation_can_be_called_with_what_its_example_has(shell: Shell, resource: str, tmp_path: Path) -> None:
    for example in PUBLIC:
        if example.operation.resource == resource:
            count, said = reached(example, shell, tmp_path)
            assert count, f"{example.operation.name}: {said}"


@pytest.mark.parametrize("example", PUBLIC, ids=[example.operation.name for example in PUBLIC])
def test_arguments_arrive_as_they_were_typed(example: Example, tmp_path: Path) -> None:
    method = method_of(example.operation.resource, example.operation.method)
    assert method.operation is example.operation
    found = arguments_of(method, list(words_of(example, tmp_path)))
    named = {parameter.name: parameter for parameter in example.operation.parameters}
    for name, value in example.arguments.items():
        if named[name].kind is Kind.NUMBER:
            assert found[name] == str(value)  # digits as they were typed, never through a float
        elif named[name].kind is not Kind.FILE:
            assert found[name] == value, name


def test_no_argument_of_any_method_has_the_name_of_an_option_of_the_command() -> None:
    own = {name for parameter in load("api").params for name in parameter.opts}
    for resource in resources():
        for method in methods_of(resource):
            taken = {f"--{name.replace('_', '-')}" for name in method_of(resource, method).parameters}
            assert not taken & own, (resource, method)


def test_every_method_of_every_resource_is_there_but_the_walks_that_all_stands_for() -> None:
    missing = {(example.operation.resource, example.operation.method) for example in PUBLIC} - {
        (resource, method) for resource in resources() for method in methods_of(resource)
    }
    assert not missing
    assert "iter" not in methods_of("locks")
    assert {"ensure", "add_temporary", "search"} <= set(methods_of("passcodes"))


@pytest.mark.parametrize("method", ["unlock", "delete", "rename"])
def test_what_changes_something_needs_yes(shell: Shell, method: str) -> None:
    words = ["--lock-id", "532001", *(["--name", "x"] if method == "rename" else [])]
    found = shell("api", "locks", method, *words)
    assert (found.code, "needs --yes" in found.err) == (2, True)
    assert sum(shell.sim.executions.values()) == 0


def test_a_shortcut_of_several_calls_counts_as_a_change(shell: Shell) -> None:
    assert method_of("passcodes", "ensure").safety is Safety.WRITE
    assert method_of("passcodes", "search").safety is Safety.READ
    lock = str(shell("info", "Gate").json["id"])
    added = shell(
        *("api", "passcodes", "add-temporary", "--lock-id", lock, "--passcode", "0817", "--start", "now"),
        *("--end", "+3d", "--name", "Guest", "--yes"),
    )
    assert added.code == 0, added.err
    assert [code["keyboardPwdName"] for code in shell("api", "passcodes", "all", "--lock-id", lock).json] == ["Guest"]
    ensured = shell("api", "passcodes", "ensure", "--lock-id", lock, "--passcode", "2580147", "--yes").json
    assert ensured["outcome"] == "added"


def test_secrets_of_an_answer_are_shown_only_where_they_are_asked_for(shell: Shell) -> None:
    lock = str(shell("info", "Gate").json["id"])
    shell("codes", "add", "Gate", "481516")
    hidden = shell("api", "passcodes", "list", "--lock-id", lock)
    assert "481516" not in hidden.all
    assert hidden.json["list"][0]["keyboardPwd"] == "***"
    assert "481516" in shell("api", "passcodes", "list", "--lock-id", lock, "--show-secrets").out
    assert shell("api", "locks", "list").json["list"][0]["lockData"] == "***"


def test_a_password_is_taken_from_a_file_or_typed_but_not_from_the_command_line(shell: Shell, tmp_path: Path) -> None:
    register = ("api", "users", "register", "--username", "someone", "--yes")
    found = shell(*register, "--password", "planted-hunter2")
    assert (found.code, "planted-hunter2" in found.all) == (2, False)
    assert shell(*register, "--password", "-", typed=f"{'ab' * 16}\n").code == 0
    assert shell.sim.count("registerUser") == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("lokcs", "list"), "no resource 'lokcs'; the nearest: locks"),
        (("locks", "unlok"), "no method of locks 'unlok'; the nearest: unlock"),
        (("locks", "list", "--page-szie", "3"), "locks.list has no --page-szie; it has --page-size"),
        (("locks", "list", "--verbose"), "locks.list has no --verbose"),
        (("locks", "unlock"), "locks.unlock needs --lock-id"),
        (("locks", "unlock", "--lock-id"), "--lock-id has no value"),
        (("locks", "unlock", "--lock-id", "front"), "--lock-id takes id; 'front' is none"),
        (("locks", "unlock", "5"), "'5' is no option"),
        (("records", "list", "--lock-id", "5", "--start", "soon"), "cannot read 'soon' as a date"),
        (("records", "delete", "--lock-id", "5", "--record-ids", "[1"), "--record-ids takes json; '[1' is none"),
        (("locks", "list", "--page-no", "1", "--page-no", "2"), "--page-no is given twice"),
        (("passcodes", "add", "--lock-id", "5", "--check-simple", "perhaps"), "--check-simple takes bool"),
        (("passcodes", "search", "--lock-id", "x"), "--lock-id takes int"),
    ],
)
def test_a_slip_is_answered_with_what_would_be_right(shell: Shell, words: tuple[str, ...], said: str) -> None:
    found = shell("api", *words)
    assert found.code == 2
    assert said in found.err


def test_choices_are_given_by_name_or_by_number() -> None:
    method = method_of("gateways", "list")
    assert arguments_of(method, ["--order-by", "newest"]) == arguments_of(method, ["--order-by=1"])
    with pytest.raises(Problem, match="takes enum"):
        arguments_of(method, ["--order-by", "loudest"])


def test_resources_methods_and_options_can_be_looked_up(shell: Shell) -> None:
    assert {"resource": "locks", "methods": len(methods_of("locks"))} in shell("api").json
    assert {"method": "unlock", "does": "Unlock a lock from afar."} in shell("api", "locks").json
    said = shell("api", "locks", "unlock", "--explain").out
    assert "--lock-id  (needed) int" in said
    assert inspect.getdoc(method_of("locks", "unlock").function) in said  # type: ignore[operator]  # it has one


def call(shell: Shell, *words: str) -> Any:
    return shell("api", *words).json


def test_a_listing_of_all_pages_is_one_array(shell: Shell) -> None:
    assert [lock["lockAlias"] for lock in call(shell, "locks", "all", "--page-size", "1")] == [
        "Gate",
        "Cellar",
        "Gate, back",
    ]
    assert call(shell, "gateways", "list-by-lock", "--lock-id", str(shell("info", "Gate").json["id"]))
