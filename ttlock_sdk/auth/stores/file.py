"""Tokens kept in files of one folder, shared by all processes of this machine that use it.

Each account has a file of its own, named by a hash, written whole beside the old one and put in its place: whoever is
killed in between leaves the old token or the new one, never half of either.
"""

from __future__ import annotations

import json
import logging
import os
from contextlib import AbstractContextManager
from hashlib import sha256
from pathlib import Path
from typing import Final

from ...file_locks import FileLocks
from ...private_files import data_folder, make_private, read_private, write_whole
from ..rests import Rest
from ..tokens import Token

WAIT_SECONDS: Final = 60.0  # longer than a renewal takes; who holds a lock for so long hangs
log = logging.getLogger("ttlock_sdk.auth")


class FileStore:
    """Keeps tokens in a folder; any number of clients, threads and processes may share it.

    Args:
        folder: where; by default `ttlock-sdk/tokens` in the data folder of this platform. It is made, for its owner
            alone, when it is first used.

    Raises:
        ValidationError: there is no folder, and the platform names none.
    """

    def __init__(self, folder: str | os.PathLike[str] | None = None) -> None:
        self.folder = Path(folder) if folder is not None else data_folder("tokens")
        self._locks = FileLocks()

    def load(self, key: str) -> Token | None:
        """The token last saved under `key`, or None; also None for a file that holds no token.

        Raises:
            OSError: it cannot be read, or others can write to it.
        """
        text = read_private(self._path(key))
        if text is None:
            return None
        try:
            return Token.from_dict(json.loads(text), now=0.0)
        except (ValueError, TypeError, AttributeError, RecursionError):
            log.warning("a token file holds no token; it will be written anew")
            return None

    def save(self, key: str, token: Token) -> None:
        """Keep `token` under `key`; it is on the disk when this returns.

        Raises:
            OSError: it cannot be written, or others can write to the folder.
        """
        make_private(self.folder)
        write_whole(self._path(key), json.dumps(token.to_dict()))

    def forget(self, key: str) -> None:
        """Delete what is kept under `key`, if there is anything: a logout.

        Raises:
            OSError: it cannot be deleted.
        """
        for suffix in (".json", ".rest"):
            self._path(key).with_suffix(suffix).unlink(missing_ok=True)

    def lock(self, key: str) -> AbstractContextManager[object]:
        """Hold `key` for one client of this machine alone; a process that dies lets go of it.

        Raises:
            OSError: the folder cannot be used, or somebody holds it for a minute (TimeoutError).
        """
        make_private(self.folder)
        return self._locks.held(self._path(key).with_suffix(".lock"), WAIT_SECONDS)

    def rest(self, key: str) -> Rest | None:
        """How long nobody should ask for a token again, if the last one who did so failed."""
        return Rest.from_json(read_private(self._path(key).with_suffix(".rest")))

    def set_rest(self, key: str, rest: Rest | None) -> None:
        """Keep a rest, or end it."""
        path = self._path(key).with_suffix(".rest")
        if rest is None:
            path.unlink(missing_ok=True)
        else:
            write_whole(path, rest.to_json())

    def _path(self, key: str) -> Path:
        return self.folder / f"{sha256(key.encode()).hexdigest()[:32]}.json"  # a name must not tell whose token it is

    def __repr__(self) -> str:
        return f"<FileStore in {self.folder}>"
