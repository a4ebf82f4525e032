"""The pages of the API reference: which names stand on which page. The tool fills in what the docstrings say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_RESOURCE = """# `tt.{name}`

{words}

All methods with their paths stand in the [table of operations](../operations.md). The async class has the same methods
with the same arguments; each is awaited, and `iter` and `pages` are used with `async for`.

"""
_MODELS = """# Models

The models that belong to several resources, or to none. Those of one resource stand on its page. All can be imported
from `ttlock_sdk.models`. Every model has `from_dict` and `to_dict`, and keeps what it does not know in
`additional_properties`. Enumerations are open: a number that nobody has described is kept as it came.

::: ttlock_sdk._runtime.model.Model

"""
_CLIENTS = (
    ("ttlock_sdk.client.TTLock", "inherited_members: [status, ready, user_id, 'on', lanes, configure, reset]"),
    (
        "ttlock_sdk.async_client.AsyncTTLock",
        "inherited_members: [status, ready, user_id, 'on', lanes, configure, reset]",
    ),
    ("ttlock_sdk.client_base.Status", ""),
    ("ttlock_sdk.quota.budget.Budget", ""),
    ("ttlock_sdk.quota.usage.Usage", "inherited_members: true"),
    ("ttlock_sdk.quota.usage.AsyncUsage", "inherited_members: true"),
    ("ttlock_sdk.raw.RawResponse", ""),
    ("ttlock_sdk.hooks.RequestEvent", ""),
    ("ttlock_sdk.hooks.ResponseEvent", ""),
    ("ttlock_sdk.hooks.RetryEvent", ""),
    ("ttlock_sdk.hooks.TokenEvent", ""),
    ("ttlock_sdk._runtime.features.Feature", ""),
    ("ttlock_sdk._runtime.features.LockFeatures", ""),
    ("ttlock_sdk.recurring.every_week", ""),
    ("ttlock_sdk.document.openapi", ""),
)
_PLACES = {  # page: title and the packages whose public names stand on it
    "tokens": ("Tokens and their stores", ("auth",)),
    "turns": ("Turns and counts that processes share", ("lanes", "counters")),
    "webhooks": ("Callbacks", ("webhooks",)),
}


def reference(package: Path) -> dict[str, str]:
    """Every page of the reference by file name.

    Args:
        package: the folder of `ttlock_sdk`, which is read and not imported.
    """
    shared, pages = _resource_pages(package)
    pages["clients"] = "# Clients\n\n" + "".join(_entry(name, option) for name, option in _CLIENTS)
    pages["errors"] = "# Exceptions\n\n" + _entry("ttlock_sdk.errors", "show_root_heading: false")
    pages["models"] = _MODELS + "".join(map(_model, shared))
    for page, (title, places) in _PLACES.items():
        pages[page] = f"# {title}\n\n" + "".join(_package(package / place) for place in places)
    simulator = "".join(
        _entry(f"ttlock_sdk.simulator.{name}", *(["inherited_members: true"] if name == "Simulator" else []))
        for name in _public(package / "simulator")
    )
    plugin = "".join(
        _entry(f"ttlock_sdk.pytest_plugin.{name}")
        for name in ("ttlock_simulator", "ttlock_client", "async_ttlock_client")
    )
    pages["simulator"] = f"# The simulator, and pytest\n\n{simulator}{plugin}"
    return {f"{name}.md": text for name, text in pages.items()}


def resources(package: Path) -> list[str]:
    """Names of all resources."""
    return sorted(file.stem for file in (package / "generated" / "resources").glob("*.py") if file.stem != "__init__")


def _resource_pages(package: Path) -> tuple[list[str], dict[str, str]]:
    users = _users_of_models(package)
    pages = {}
    for name in resources(package):
        by_hand = package / "resources" / f"{name}.py"
        module = f"ttlock_sdk.{'' if by_hand.is_file() else 'generated.'}resources.{name}"
        tree = ast.parse((package / "generated" / "resources" / f"{name}.py").read_text(encoding="utf-8"))
        classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
        assert len(classes) == 2, f"{name}: a class of each world"
        entries = "".join(_entry(f"{module}.{cls}", "inherited_members: true") for cls in classes)
        own = "".join(_model(model) for model in sorted(users) if users[model] == {name})
        words = " ".join((ast.get_docstring(tree) or "").split())
        pages[name] = _RESOURCE.format(name=name, words=words) + entries + own
    return [model for model in sorted(users) if len(users[model]) != 1], pages


def _users_of_models(package: Path) -> dict[str, set[str]]:
    """The resources that each model belongs to, also by way of other models. Forms of requests are left out: only
    the low level takes them."""
    folder = package / "generated" / "models"
    homes = {}
    for node in ast.walk(ast.parse((folder / "__init__.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            homes.update({alias.name: node.module for alias in node.names})
    texts = {name: (folder / f"{home}.py") for name, home in homes.items() if (folder / f"{home}.py").is_file()}
    known = {name: path.read_text(encoding="utf-8") for name, path in texts.items() if not name.endswith("Body")}
    inside = {name: set(re.findall(r"[A-Z]\w+", text)) & known.keys() - {name} for name, text in known.items()}
    users: dict[str, set[str]] = {name: set() for name in known}
    for resource in resources(package):
        text = (package / "generated" / "resources" / f"{resource}.py").read_text(encoding="utf-8")
        waiting = list(set(re.findall(r"[A-Z]\w+", text)) & known.keys())
        while waiting:
            name = waiting.pop()
            if resource not in users[name]:
                users[name].add(resource)
                waiting.extend(inside[name])
    return users


def _package(folder: Path) -> str:
    return "".join(_entry(f"ttlock_sdk.{folder.name}.{name}") for name in _public(folder))


def _public(folder: Path) -> Iterator[str]:
    """The names of `__all__`, in its order."""
    for node in ast.parse((folder / "__init__.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            yield from ast.literal_eval(node.value)


def _model(name: str) -> str:
    return _entry(f"ttlock_sdk.generated.models.{name}", "filters: ['!^_', '!^slots_$', '!^from_dict$', '!^to_dict$']")


def _entry(path: str, option: str = "") -> str:
    options = f"    options:\n      {option}\n" if option else ""
    return f"::: {path}\n{options}\n"
