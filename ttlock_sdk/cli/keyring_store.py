"""Secrets in the keyring of the machine, where the package `keyring` can be imported and has one."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeVar

from ..auth.rests import Rest
from ..auth.tokens import Token
from ..errors import ConfigurationError
from ..file_locks import FileLocks
from ..private_files import make_private

SERVICE: Final = "ttlock-sdk"
_PROBE: Final = "probe"
_WAIT_SECONDS: Final = 60.0
T = TypeVar("T")


def usable() -> bool:
    """Whether there is a keyring that keeps what it is given."""
    try:
        keyring = import_module("keyring")
        keyring.set_password(SERVICE, _PROBE, "kept")
        kept = keyring.get_password(SERVICE, _PROBE) == "kept"
        keyring.delete_password(SERVICE, _PROBE)
    except Exception:  # the package is not there, has no backend, or the keyring is locked: the file serves
        return False
    return bool(kept)


class KeyringStore:
    """Tokens in the keyring. Clients of this machine take turns by a file in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._locks = FileLocks()

    def load(self, key: str) -> Token | None:
        """The token last saved under `key`, or None."""
        text = _asked(lambda keyring: keyring.get_password(SERVICE, f"token {key}"))
        with suppress(ValueError, TypeError, AttributeError):
            return Token.from_dict(json.loads(text), now=0.0)
        return None

    def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`."""
        _asked(lambda keyring: keyring.set_password(SERVICE, f"token {key}", json.dumps(token.to_dict())))

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Hold `key` for one client of this machine alone."""
        make_private(self._folder)
        return self._locks.held(self._folder / f"{sha256(key.encode()).hexdigest()[:32]}.lock", _WAIT_SECONDS)

    def rest(self, key: str) -> Rest | None:
        """None: a rest is not kept here."""
        return None

    def set_rest(self, key: str, rest: Rest | None) -> None:
        """Do nothing: a rest is not kept here."""


def keep_secret(key: str, secret: str) -> None:
    """Keep a client secret."""
    _asked(lambda keyring: keyring.set_password(SERVICE, f"secret {key}", secret))


def secret_of(key: str) -> str | None:
    """The client secret that was kept, or None."""
    found: str | None = _asked(lambda keyring: keyring.get_password(SERVICE, f"secret {key}"))
    return found


def forget_all(key: str) -> None:
    """Remove token and secret."""
    for name in (f"token {key}", f"secret {key}"):
        with suppress(ConfigurationError):
            _asked(lambda keyring, name=name: keyring.delete_password(SERVICE, name))


def _asked(act: Callable[..., T]) -> Any:
    try:
        return act(import_module("keyring"))
    except ImportError:
        text = "login kept its secrets in the keyring, and the package keyring is gone: install it, or log in again"
        raise ConfigurationError(text) from None
    except Exception as error:  # backends raise what they like, and its text may hold what it was about
        raise ConfigurationError(f"the keyring failed ({type(error).__name__}); unlock it, or log in again") from None
