"""The methods of the resources, found by looking at them: what they take, what they change, what they do."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, NamedTuple

from .._runtime.operation import Operation, Parameter, Safety
from ..resources import Resources
from .exits import Problem

_WALKS = ("iter", "pages", "all")  # the further ways to call a listing
_LEFT_OUT = ("iter", "pages")  # what `all` does here as well


class Method(NamedTuple):
    """One method of one resource; `operation` is None for a shortcut that makes several calls."""

    resource: str
    method: str
    function: Any
    operation: Operation[Any] | None

    @property
    def name(self) -> str:
        """Such as `locks.unlock`."""
        return f"{self.resource}.{self.method}"

    @property
    def line(self) -> str:
        """What it does, in a line."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def safety(self) -> Safety:
        """What it may change; a shortcut may change anything, but for those that only look."""
        if self.operation is not None:
            return self.operation.safety
        return Safety.READ if self.method == "search" else Safety.WRITE

    @property
    def parameters(self) -> Mapping[str, inspect.Parameter]:
        """Its arguments by name."""
        found = inspect.signature(self.function).parameters
        return {name: parameter for name, parameter in found.items() if name != "self"}

    def rule(self, name: str) -> Parameter | None:
        """How the cloud's description has an argument."""
        known = self.operation.parameters if self.operation is not None else ()
        return next((parameter for parameter in known if parameter.name == name), None)

    def call(self, tt: Any, arguments: Mapping[str, Any]) -> Any:
        """Call it with a client."""
        return getattr(getattr(tt, self.resource), self.method)(**arguments)

    def explained(self) -> str:
        """Its options and its documentation."""
        lines = [f"ttlock api {self.resource} {self.method}"]
        for name, parameter in self.parameters.items():
            needed = "needed" if parameter.default is inspect.Parameter.empty else "may be left out"
            lines.append(f"    --{name.replace('_', '-')}  ({needed}) {parameter.annotation}")
        return "\n".join([*lines, "", inspect.getdoc(self.function) or ""])


@cache
def resources() -> dict[str, type]:
    """The classes of the resources by their names."""
    return dict(sorted((name, _class(name)) for name in _names()))


def methods_of(resource: str) -> list[str]:
    """The methods of a resource.

    Raises:
        Problem: there is no such resource; the nearest are named.
    """
    if resource not in resources():
        raise Problem(_unknown("resource", resource, list(resources()), "ttlock api"))
    found = [name for name, value in inspect.getmembers(resources()[resource], inspect.isfunction) if name[0] != "_"]
    return [name for name in found if not name.startswith(_LEFT_OUT)]


def method_of(resource: str, method: str) -> Method:
    """One method; a dash in its name is an underscore.

    Raises:
        Problem: there is none; the nearest are named.
    """
    known = methods_of(resource)
    method = method.replace("-", "_")
    if method not in known:
        raise Problem(_unknown(f"method of {resource}", method, known, f"ttlock api {resource}"))
    return Method(resource, method, getattr(resources()[resource], method), _operations(resource).get(method))


def _names() -> list[str]:
    found = inspect.getmembers(Resources, lambda value: hasattr(value, "attrname"))  # cached properties
    return [name for name, _ in found]


def _class(resource: str) -> type:
    from ..resources import passcodes

    if resource == "passcodes":
        return passcodes.Passcodes
    module = import_module(f"..generated.resources.{resource}", __package__)
    found: type = getattr(module, "".join(part.capitalize() for part in resource.split("_")))
    return found


@cache
def _operations(resource: str) -> dict[str, Operation[Any]]:
    """The operations of a resource by the methods that call them, `all` beside `list`."""
    found: dict[str, Operation[Any]] = {}
    for folder in (resource, "oauth"):  # what the cloud has beside its tokens is called by other resources
        package = import_module(f"..generated.api.{folder}", __package__)
        for item in iter_modules(package.__path__):
            operation = import_module(f"{package.__name__}.{item.name}").OPERATION
            if operation.resource == resource:
                found[operation.method] = operation
                if operation.paging is not None:
                    found.update({operation.method.replace("list", walk, 1): operation for walk in _WALKS})
    return found


def _unknown(what: str, name: str, known: list[str], command: str) -> str:
    near = get_close_matches(name, known, 3, 0.4)
    hint = f"the nearest: {', '.join(near)}" if near else f"see `{command}`"
    return f"there is no {what} {name!r}; {hint}"
