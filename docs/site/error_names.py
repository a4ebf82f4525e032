"""An extension of griffe: exceptions that a docstring names become links, even where its module imports none."""

from __future__ import annotations

from typing import Any

from griffe import Alias, Extension, GriffeLoader, Module


class ErrorNames(Extension):
    """Lets every module of the package know the exceptions of `ttlock_sdk.errors` by name."""

    def on_package(self, *, pkg: Module, loader: GriffeLoader, **_: Any) -> None:
        """Add the names once all modules are read."""
        names = [name for name, member in pkg["errors"].members.items() if name.endswith("Error")]
        for module in _modules(pkg):
            for name in names:
                if name not in module.members:
                    alias = Alias(name, f"ttlock_sdk.errors.{name}", runtime=False)
                    module.set_member(name, alias)


def _modules(module: Module) -> list[Module]:
    return [module, *(found for child in module.modules.values() if not child.is_alias for found in _modules(child))]
