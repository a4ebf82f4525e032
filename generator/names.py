"""Python names for names on the wire."""

from __future__ import annotations

import builtins
import keyword
import re

from openapi_python_client.strings import ClassName, PythonIdentifier

_EDGE = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")
# what only an interactive Python puts among its builtins is left out, so that names are the same everywhere
_INTERACTIVE = {"copyright", "credits", "exit", "help", "license", "quit"}
_TAKEN = (set(dir(builtins)) | set(keyword.kwlist) | {"self", "cls", "datetime"}) - _INTERACTIVE - {"id"}


def snake(name: str) -> str:
    """`keyboardPwdId` becomes `keyboard_pwd_id`; a word that Python uses itself gets an underscore behind."""
    found = "_".join(part for part in _EDGE.split(name) if part).lower()
    return f"{found}_" if found in _TAKEN else found


def module(name: str) -> str:
    """The module that the stock generator makes for an operation: `list_locks` for `listLocks`."""
    return str(PythonIdentifier(name, "field_"))


def class_name(name: str) -> str:
    """The class that the stock generator makes for a schema; a good name stays as it is."""
    return str(ClassName(name, "field_"))


def body_class(operation_id: str) -> str:
    """The class of an operation's form: `AddPasscodeBody` for `addPasscode`."""
    return class_name(f"{operation_id[:1].upper()}{operation_id[1:]}Body")


def resource_class(resource: str) -> str:
    """`door_sensors` becomes `DoorSensors`."""
    return "".join(part[:1].upper() + part[1:] for part in resource.split("_"))


def moment(name: str) -> str:
    """The datetime property beside a field of milliseconds: `start_date` has `start_at`."""
    return f"{name.removesuffix('_date')}_at"


def is_identifier(name: object) -> bool:
    """Whether a name can be a keyword, a method or a resource: snake_case, and no word of Python's."""
    return isinstance(name, str) and re.fullmatch(r"[a-z][a-z0-9_]*", name) is not None and not keyword.iskeyword(name)
