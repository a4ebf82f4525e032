"""Where the command line finds application, account and token: the environment, then what `ttlock login` has kept."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..private_files import data_folder, make_private, read_private, write_whole
from ..regions import base_url_of
from ..settings import ENVIRONMENT

if TYPE_CHECKING:
    from ..auth.rests import Rest
    from ..auth.stores import TokenStore
    from ..auth.tokens import Token


class Credentials(NamedTuple):
    """All that a client is made of; None is what is not there."""

    client_id: str | None
    client_secret: str | None
    username: str | None
    password: str | None
    password_md5: str | None
    base_url: str
    keyring: bool = False

    @property
    def key(self) -> str:
        """What the token is kept under."""
        return _key(self.base_url, self.client_id, self.username)

    @property
    def kept_in(self) -> str:
        """Where the token is kept, for a person."""
        return "the keyring of this machine" if self.keyring else str(data_folder("tokens"))

    def __repr__(self) -> str:
        return f"Credentials({self.client_id!r}, {self.username!r}, {self.base_url!r})"


def _key(base_url: str | None, client_id: str | None, username: str | None) -> str:
    return f"{base_url}|{client_id}|{username}"


class OneToken:
    """A token store with one place: a client without a password asks for it by another name than one with it."""

    def __init__(self, store: Any, key: str) -> None:
        self._store = store
        self._key = key

    def load(self, key: str) -> Token | None:
        """The token, or None."""
        found: Token | None = self._store.load(self._key)
        return found

    def save(self, key: str, token: Token) -> None:
        """Keep it."""
        self._store.save(self._key, token)

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Hold it for one client alone."""
        held: AbstractContextManager[object] = self._store.lock(self._key)
        return held

    def rest(self, key: str) -> Rest | None:
        """How long nobody should ask again after a failure."""
        found: Rest | None = self._store.rest(self._key)
        return found

    def set_rest(self, key: str, rest: Rest | None) -> None:
        """Keep a rest, or end it."""
        self._store.set_rest(self._key, rest)


def profile_path() -> Path:
    """The file that `ttlock login` writes."""
    return data_folder("cli") / "profile.json"


def read_profile() -> dict[str, Any]:
    """What `ttlock login` has kept; empty if nothing, or nothing that can be read.

    Raises:
        OSError: the file is there and cannot be used, or others can write to it.
    """
    return _profile_of(read_private(profile_path()) or "{}") or {}


def _profile_of(text: str) -> dict[str, Any] | None:
    """A profile from its text; None if it is none."""
    with suppress(ValueError):
        found = json.loads(text)
        if isinstance(found, dict) and all(isinstance(value, str | bool | None) for value in found.values()):
            return found
    return None


def keep(found: Credentials) -> None:
    """Keep what the next commands need, but never the password: the secret in the keyring, or in a file with 0600.

    What another login has kept is removed.
    """
    old: dict[str, Any] = {}
    with suppress(OSError):  # it may be why somebody logs in again
        old = read_profile()
    if old and (_key_of(old), bool(old.get("keyring"))) != (found.key, found.keyring):
        _forget_secrets(old)
    profile = {"client_id": found.client_id, "username": found.username, "base_url": found.base_url}
    if found.keyring:
        from .keyring_store import keep_secret

        keep_secret(found.key, found.client_secret or "")
    else:
        profile["client_secret"] = found.client_secret
    path = profile_path()
    make_private(path.parent)
    write_whole(path, json.dumps({**profile, "keyring": found.keyring}))


def forget() -> bool:
    """Remove what is kept on this machine; whether there was anything."""
    profile = read_profile()
    if not profile:
        return False
    _forget_secrets(profile)
    profile_path().unlink(missing_ok=True)
    return True


def _forget_secrets(profile: Mapping[str, Any]) -> None:
    """Remove token and secret of a profile, whoever stands in the environment now."""
    if profile.get("keyring"):
        from .keyring_store import forget_all

        forget_all(_key_of(profile))
    else:
        from ..auth.stores.file import FileStore

        FileStore().forget(_key_of(profile))


def _key_of(profile: Mapping[str, Any]) -> str:
    return _key(profile.get("base_url"), profile.get("client_id"), profile.get("username"))


def look() -> Credentials:
    """What is there; nothing is asked and nothing sent. The environment goes before what was kept.

    Raises:
        ConfigurationError: the address is none, or not safe.
        OSError: the kept file cannot be used.
    """
    given = {name: os.environ.get(variable) or None for name, variable in ENVIRONMENT.items()}
    profile = read_profile()
    if given["client_id"] not in {None, profile.get("client_id")}:
        profile = {}  # it is about another application
    address = profile.get("base_url")
    if given["base_url"] or given["region"] or not address:
        address = base_url_of(None if given["base_url"] else given["region"], given["base_url"], allow_http=False)
    username = given["username"] or profile.get("username")
    found = Credentials(
        given["client_id"] or profile.get("client_id"),
        given["client_secret"] or profile.get("client_secret"),
        username,
        None if given["password_md5"] else given["password"],
        given["password_md5"],
        address,
        bool(profile.get("keyring")) and username == profile.get("username"),
    )
    if found.keyring and not found.client_secret:
        from .keyring_store import secret_of

        found = found._replace(client_secret=secret_of(found.key))
    return found


def missing(found: Credentials) -> list[str]:
    """The variables of what is missing for any call."""
    names = [name for name in ("client_id", "client_secret", "username") if not getattr(found, name)]
    return [ENVIRONMENT[name] for name in names]


def looked_in() -> str:
    """Where credentials are looked for, for a person."""
    text = read_private(profile_path())
    state = "" if text is None or _profile_of(text) is not None else ", which is damaged"
    return f"the environment and in {profile_path()}{state}"


def store_of(found: Credentials) -> TokenStore:
    """Where the token of these credentials is kept."""
    if found.keyring:
        from .keyring_store import KeyringStore

        return OneToken(KeyringStore(data_folder("cli")), found.key)
    from ..auth.stores.file import FileStore

    return OneToken(FileStore(), found.key)
