"""The resources of a client: generated from the specification, with conveniences by hand where they help."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..generated.resources import AsyncResources as GeneratedAsyncResources
from ..generated.resources import SyncResources

if TYPE_CHECKING:
    from .passcodes import AsyncPasscodes, Passcodes


class Resources(SyncResources):
    """All resources of a `TTLock`; each is loaded when it is first used."""

    @cached_property
    def passcodes(self) -> Passcodes:
        """Passcodes of a lock."""
        from .passcodes import Passcodes

        return Passcodes(self._session)


class AsyncResources(GeneratedAsyncResources):
    """All resources of an `AsyncTTLock`; each is loaded when it is first used."""

    @cached_property
    def passcodes(self) -> AsyncPasscodes:
        """Passcodes of a lock."""
        from .passcodes import AsyncPasscodes

        return AsyncPasscodes(self._session)
