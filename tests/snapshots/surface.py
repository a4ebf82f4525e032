"""The public names of the package with their signatures, as a text that a person can read."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any

from ttlock_sdk._runtime.model import Model

MODULES = ("", ".auth", ".counters", ".errors", ".models", ".simulator", ".webhooks")
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_QUOTED = re.compile(r"(: |-> )'([^']*)'")  # annotations; quotes of defaults stay


def surface() -> str:
    """One paragraph for each public module; what it offers, a name a line, members below."""
    return "\n".join("\n".join(_module(import_module(f"ttlock_sdk{name}"))) + "\n" for name in MODULES)


def _module(module: ModuleType) -> Iterator[str]:
    yield module.__name__
    for name in sorted(_names(module)):
        found = getattr(module, name)
        if not isinstance(found, ModuleType):
            yield from _described(name, found)


def _names(module: ModuleType) -> list[str]:
    listed = getattr(module, "__all__", None)
    if listed is not None:
        return list(listed)
    return [
        name
        for name, found in vars(module).items()
        if not name.startswith("_") and getattr(found, "__module__", "") == module.__name__
    ]


def _described(name: str, found: Any) -> Iterator[str]:
    if not inspect.isclass(found):
        yield f"    {name}{_signature(found)}" if callable(found) else f"    {name}: {type(found).__name__}"
        return
    bases = ", ".join(base.__name__ for base in found.__bases__ if base is not object)
    yield f"    class {name}({bases}){_constructor(found)}"
    if issubclass(found, Enum):
        for member in found:
            yield f"        {member.name} = {member.value!r}"
        return
    if issubclass(found, Model):
        yield from (f"        {attribute}" for attribute in _attributes(found))
    yield from (f"        {line}" for line in _members(found))


def _attributes(model: type[Model]) -> Iterator[str]:
    hints = {
        key: kind for base in reversed(model.__mro__) for key, kind in vars(base).get("__annotations__", {}).items()
    }
    for slot in model.slots_:
        yield f"{slot.name}: {hints[slot.name]}"


def _constructor(found: type) -> str:
    if issubclass(found, Model | Enum) or "__init__" not in vars(found):
        return ""
    return f" {_signature(found)}"


def _members(found: type) -> Iterator[str]:
    """Methods and properties; those that every model has are left out, resources are shown with their methods."""
    names = sorted({name for base in found.__mro__ if base.__module__.startswith("ttlock_sdk") for name in vars(base)})
    for name in names:
        member = inspect.getattr_static(found, name)
        if name.startswith("_") or (issubclass(found, Model) and (name in vars(Model) or not _is_property(member))):
            continue
        if _is_property(member):
            function = getattr(member, "fget", None) or getattr(member, "func", None)
            kind = inspect.signature(function).return_annotation if function else ""
            yield f"{name}: {kind}"
            if type(member).__name__ == "cached_property" and found.__name__ == "TTLock":
                yield from (f"    {line}" for line in _members(type(getattr(found(), name))))
        elif callable(getattr(found, name)):
            yield f"{name}{_signature(getattr(found, name))}"


def _is_property(member: object) -> bool:
    return isinstance(member, property) or type(member).__name__ == "cached_property"


def _signature(found: Any) -> str:
    try:
        signature = inspect.signature(found)
    except (TypeError, ValueError):
        return "(...)"
    plain = [value.replace(annotation=_text(value.annotation)) for value in signature.parameters.values()]
    shown = str(signature.replace(parameters=plain, return_annotation=_text(signature.return_annotation)))
    return _QUOTED.sub(r"\1\2", _ADDRESS.sub("", shown))


def _text(annotation: Any) -> Any:
    return annotation if annotation is inspect.Signature.empty else getattr(annotation, "__name__", str(annotation))
