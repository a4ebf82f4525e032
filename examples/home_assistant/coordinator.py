"""A coordinator as Home Assistant integrations have one, without Home Assistant: what it needs is handed in.

In an integration `client` is `get_async_client(hass)`, `entry_data` is `entry.data`, `store` is
`lambda token: hass.config_entries.async_update_entry(entry, data={**entry.data, "token": token})`, and the three errors
below are ConfigEntryAuthFailed, ConfigEntryNotReady or UpdateFailed, and HomeAssistantError.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import httpx

from ttlock_sdk import AsyncTTLock, errors


class LoginNeededError(Exception):
    """The user has to log in again; nothing that is repeated by itself will help."""


class UpdateFailedError(Exception):
    """This round failed; the next one may work."""


class CommandFailedError(Exception):
    """A command was not carried out, or nobody knows whether it was; the text says which."""


class LockState(NamedTuple):
    """What an entity shows."""

    name: str
    battery: int | None
    reachable: bool
    model: str | None


class Coordinator:
    """Keeps the state of all locks for the entities of one account."""

    def __init__(
        self,
        client: httpx.AsyncClient,
        entry_data: Mapping[str, Any],
        store: Callable[[dict[str, Any]], object],
        **options: Any,
    ) -> None:
        self.data: dict[int, LockState] = {}
        self.tt = AsyncTTLock(
            entry_data["client_id"],
            entry_data["client_secret"],
            token=entry_data["token"],
            on_token=store,  # a new token is in the entry before anything uses it
            http_client=client,  # shared by all integrations, closed by none
            **options,
        )

    async def async_update(self) -> dict[int, LockState]:
        """One round: a call for each 200 locks.

        Raises:
            LoginNeededError: the account's password was changed, or its token withdrawn.
            UpdateFailedError: the cloud could not be reached, or was busy.
        """
        try:
            found = await self.tt.locks.all()
        except (errors.NotAuthenticatedError, errors.TokenError) as error:
            raise LoginNeededError(str(error)) from error
        except errors.TTLockError as error:
            raise UpdateFailedError(str(error)) from error
        self.data = {
            lock.lock_id: LockState(
                lock.lock_alias or lock.lock_name or str(lock.lock_id),
                lock.electric_quantity,
                bool(lock.has_gateway) or lock.features.own_network,
                lock.lock_name,
            )
            for lock in found
        }
        return self.data

    async def async_lock(self, lock_id: int) -> None:
        """Lock a door through its gateway; it may take 30 s.

        Raises:
            CommandFailedError: it was not carried out, or nobody knows.
        """
        await self._carry_out(self.tt.locks.lock, lock_id)

    async def async_unlock(self, lock_id: int) -> None:
        """Unlock a door, likewise."""
        await self._carry_out(self.tt.locks.unlock, lock_id)

    def diagnostics(self) -> dict[str, Any]:
        """What `async_get_config_entry_diagnostics` may return: nothing secret, and nobody's name."""
        return {**self.tt.diagnostics(), "locks": len(self.data)}

    async def async_close(self) -> None:
        """When the entry is unloaded. The client that was handed in stays open."""
        await self.tt.close()

    async def _carry_out(self, act: Callable[[int], Any], lock_id: int) -> None:
        try:
            await act(lock_id)
        except errors.OutcomeUnknownError as error:
            raise CommandFailedError(f"Nobody knows whether the door moved: {error}") from error
        except errors.TTLockError as error:
            raise CommandFailedError(str(error)) from error
