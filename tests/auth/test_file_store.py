"""Tokens in files: closed to others, whole or not at all, and shared by all processes of a machine."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from support import SECRETS

from ttlock_sdk.auth import FileStore, Token
from ttlock_sdk.auth.rests import Rest
from ttlock_sdk.errors import ValidationError

KEY = "https://euapi.ttlock.com|an-id|user@example.com"
TOKEN = Token(SECRETS["access_token"], SECRETS["refresh_token"], 7, 1_800_000_000.0)
no_root = pytest.mark.skipif(not hasattr(os, "getuid"), reason="this system has other rights")


@pytest.fixture
def store(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path / "tokens")


def test_a_token_comes_back_as_it_was_and_accounts_are_kept_apart(store: FileStore) -> None:
    assert store.load(KEY) is None
    store.save(KEY, TOKEN)
    store.save("another", TOKEN._replace(uid=8))
    assert (store.load(KEY), store.load("another")) == (TOKEN, TOKEN._replace(uid=8))
    assert FileStore(store.folder).load(KEY) == TOKEN


def test_folder_and_files_are_their_owner_s_alone_and_names_tell_nothing(store: FileStore) -> None:
    store.save(KEY, TOKEN)
    with store.lock(KEY):
        store.set_rest(KEY, Rest(5.0, 1, "ServerError", "no"))
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    files = sorted(store.folder.iterdir())
    assert {file.suffix for file in files} == {".json", ".lock", ".rest"}
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    for secret in ("an-id", "user@", "ttlock.com", *SECRETS.values()):
        assert not [file for file in files if secret in file.name]
    assert repr(store) == f"<FileStore in {store.folder}>"


@no_root
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644])
def test_a_file_that_others_can_read_is_closed_to_them_once_it_was_read(store: FileStore, mode: int) -> None:
    store.save(KEY, TOKEN)
    [file] = store.folder.glob("*.json")
    file.chmod(mode)
    assert store.load(KEY) == TOKEN
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@no_root
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_is_refused(store: FileStore, mode: int) -> None:
    store.save(KEY, TOKEN)
    [file] = store.folder.glob("*.json")
    file.chmod(mode)
    with pytest.raises(PermissionError, match="chmod 600"):
        store.load(KEY)


@no_root
def test_a_folder_that_others_can_write_is_refused(store: FileStore) -> None:
    store.folder.mkdir()
    store.folder.chmod(0o777)
    with pytest.raises(PermissionError, match="chmod 700"):
        store.save(KEY, TOKEN)
    with pytest.raises(PermissionError, match="chmod 700"), store.lock(KEY):
        pass


@no_root
def test_a_file_of_somebody_else_is_refused(store: FileStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.save(KEY, TOKEN)
    if os.getuid() == 0:
        [file] = store.folder.glob("*.json")
        os.chown(file, 12345, -1)
    else:
        monkeypatch.setattr(os, "getuid", lambda: 12345)
    with pytest.raises(PermissionError):
        store.load(KEY)


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system follows links")
def test_a_link_in_the_place_of_a_file_is_not_followed(store: FileStore, tmp_path: Path) -> None:
    store.save(KEY, TOKEN)
    [file] = store.folder.glob("*.json")
    (tmp_path / "elsewhere").write_bytes(file.read_bytes())
    file.unlink()
    file.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="links"):
        store.load(KEY)


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"access_token": ""}', "null", "\x00", "[" * 100_000])
def test_a_file_that_holds_no_token_is_written_anew(store: FileStore, content: str) -> None:
    store.save(KEY, TOKEN)
    [file] = store.folder.glob("*.json")
    file.write_text(content)
    assert store.load(KEY) is None
    store.save(KEY, TOKEN)
    assert store.load(KEY) == TOKEN


def test_a_token_file_cut_at_any_byte_is_never_read_as_another_token(store: FileStore) -> None:
    store.save(KEY, TOKEN)
    [file] = store.folder.glob("*.json")
    whole = file.read_bytes()
    for length in range(len(whole)):
        file.write_bytes(whole[:length])
        assert store.load(KEY) is None


WRITER = """
import sys
from ttlock_sdk.auth import FileStore, Token
store, at = FileStore(sys.argv[1]), 0
print("ready", flush=True)
while True:
    at += 1
    store.save("key", Token(f"access-{at}" + "x" * 20_000, f"refresh-{at}", at, float(at)))
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing can be killed so hard on this system")
def test_a_process_that_is_killed_while_it_writes_leaves_a_whole_token(tmp_path: Path) -> None:
    store, seen = FileStore(tmp_path), set()
    for _ in range(12):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            before = store.load("key")
            while store.load("key") == before:
                assert process.poll() is None
            os.kill(process.pid, signal.SIGKILL)
        found = store.load("key")
        assert found is not None
        assert found.access_token == f"access-{found.uid}" + "x" * 20_000
        assert found.refresh_token == f"refresh-{found.uid}"
        seen.add(found.uid)
        store.save("key", found._replace(uid=0, access_token="access-0" + "x" * 20_000, refresh_token="refresh-0"))
    assert seen


def test_what_a_killed_process_left_behind_is_removed_some_time_later(store: FileStore) -> None:
    store.save(KEY, TOKEN)
    [file] = store.folder.glob("*.json")
    old, young = (store.folder / f".{file.name}.1.{name}.tmp" for name in ("old", "young"))
    for left in (old, young):
        left.write_text("half a tok")
    os.utime(old, (1.0, 1.0))
    store.save(KEY, TOKEN)
    assert (old.exists(), young.exists()) == (False, True)


def test_one_thread_at_a_time_holds_a_key_and_another_may_let_go_of_it(store: FileStore) -> None:
    held, came = store.lock(KEY), threading.Event()
    held.__enter__()

    def other() -> None:
        with FileStore(store.folder).lock(KEY):
            came.set()

    thread = threading.Thread(target=other)
    thread.start()
    with store.lock("another key"):
        pass
    assert not came.wait(0.1)
    leaver = threading.Thread(target=held.__exit__, args=(None, None, None))
    leaver.start()
    assert came.wait(30)
    leaver.join()
    thread.join()


def test_the_folder_is_that_of_the_platform_unless_one_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert FileStore().folder == tmp_path / "ttlock-sdk" / "tokens"
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    with pytest.raises(ValidationError, match="pass a folder"):
        FileStore()


def test_what_is_forgotten_is_gone_and_forgetting_nothing_is_no_error(store: FileStore) -> None:
    rest = Rest(4e9, 1, "ServerError", "down", None)
    for key in (KEY, "another"):
        store.save(key, TOKEN)
        store.set_rest(key, rest)
    store.forget(KEY)
    store.forget(KEY)
    assert (store.load(KEY), store.rest(KEY)) == (None, None)
    assert (store.load("another"), store.rest("another")) == (TOKEN, rest)
