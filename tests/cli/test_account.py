"""login, logout, whoami, and where credentials come from."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from types import ModuleType

import pytest
from cli_support import PASSWORD, SECRET, Shell

from ttlock_sdk.cli.credentials import Credentials
from ttlock_sdk.cli.keyring_store import SERVICE

NOTHING: dict[str, str | None] = dict.fromkeys(
    ("TTLOCK_CLIENT_ID", "TTLOCK_CLIENT_SECRET", "TTLOCK_USERNAME", "TTLOCK_PASSWORD")
)
ANSWERS = f"demo-client-id\n{SECRET}\nowner@example.com\n{PASSWORD}\n"


class Keyring(ModuleType):
    """What the package of that name does, in memory."""

    def __init__(self) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Keyring:
    found = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", found)
    return found


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.usefixtures("no_keyring")
def test_login_asks_and_the_next_commands_need_nothing_more(shell: Shell) -> None:
    found = shell("login", typed=ANSWERS, **NOTHING)
    assert found.code == 0, found.err
    assert found.json["username"] == "owner@example.com"
    assert shell("whoami", **NOTHING).json["locks"] == 3
    assert shell.sim.count("getAccessToken") == 1


@pytest.mark.usefixtures("no_keyring")
def test_what_login_keeps_is_for_its_owner_alone_and_the_password_is_not_among_it(shell: Shell, tmp_path: Path) -> None:
    shell("login", typed=ANSWERS, **NOTHING)
    kept = files(tmp_path)
    assert {stat.S_IMODE(path.stat().st_mode) for path in kept} == {0o600}
    assert any(SECRET in path.read_text() for path in kept)
    assert not any(PASSWORD in path.read_text() for path in kept)


def test_with_a_keyring_neither_secret_nor_token_is_in_a_file(shell: Shell, keyring: Keyring, tmp_path: Path) -> None:
    assert "keyring" in shell("login", "--table", typed=ANSWERS, **NOTHING).out
    tokens = [token.access_token for token in shell.sim.state.tokens.values()]
    texts = [path.read_text() for path in files(tmp_path)]
    assert not [text for text in texts for secret in (SECRET, *tokens) if secret in text]
    assert {service for service, _ in keyring.kept} == {SERVICE}
    assert shell("whoami", **NOTHING).json["kept_in"] == "the keyring of this machine"
    assert shell("logout", **NOTHING).json == {"forgotten": True}
    assert keyring.kept == {}


def test_a_keyring_that_is_gone_is_told_in_a_sentence(
    shell: Shell, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell("login", typed=ANSWERS, **NOTHING)
    monkeypatch.setitem(sys.modules, "keyring", None)
    found = shell("locks", **NOTHING)
    assert (found.code, "the package keyring is gone" in found.err) == (3, True)


def test_a_keyring_that_fails_is_told_by_its_kind_alone(
    shell: Shell, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(service: str, name: str) -> None:
        raise RuntimeError(f"locked: {SECRET}")

    shell("login", typed=ANSWERS, **NOTHING)
    monkeypatch.setattr(keyring, "get_password", fail)
    found = shell("locks", **NOTHING)
    assert (found.code, SECRET in found.all) == (3, False)
    assert "the keyring failed (RuntimeError)" in found.err


@pytest.mark.usefixtures("no_keyring")
def test_logout_forgets_and_the_next_command_says_what_is_missing(shell: Shell, tmp_path: Path) -> None:
    shell("login", typed=ANSWERS, **NOTHING)
    assert shell("logout", **NOTHING).json == {"forgotten": True}
    assert not [path for path in files(tmp_path) if path.suffix == ".json"]
    assert shell("locks", **NOTHING).code == 3
    assert shell("logout", **NOTHING).json == {"forgotten": False}


OTHERS = {"TTLOCK_USERNAME": "frontdesk@example.com", "TTLOCK_REGION": "cn", "TTLOCK_BASE_URL": None}


@pytest.mark.parametrize("keyring", [None, Keyring()], ids=["files", "keyring"])
def test_logout_forgets_whom_login_has_kept_whoever_stands_in_the_environment(
    shell: Shell, tmp_path: Path, keyring: Keyring | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    shell("login", typed=ANSWERS, **NOTHING)
    assert shell("logout", **{**NOTHING, **OTHERS}).json == {"forgotten": True}
    assert not [path for path in files(tmp_path) if path.suffix == ".json"]
    assert keyring is None or keyring.kept == {}


@pytest.mark.parametrize("keyring", [None, Keyring()], ids=["files", "keyring"])
def test_a_second_login_leaves_no_secret_of_the_first(
    shell: Shell, tmp_path: Path, keyring: Keyring | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    shell("login", typed=ANSWERS, **NOTHING)
    first = [token.access_token for token in shell.sim.state.tokens.values()]
    shell.sim.add_account("second@example.com", PASSWORD)
    found = shell("login", typed=ANSWERS.replace("owner@", "second@"), **NOTHING)
    assert found.json["username"] == "second@example.com"
    kept = [path.read_text() for path in files(tmp_path)] + list(keyring.kept.values() if keyring else ())
    assert not [text for text in kept for token in first if token in text]
    assert shell("whoami", **NOTHING).json["username"] == "second@example.com"


@pytest.mark.usefixtures("no_keyring")
def test_a_second_login_of_the_same_account_keeps_its_token(shell: Shell) -> None:
    for _ in range(2):
        shell("login", typed=ANSWERS, **NOTHING)
    assert shell("whoami", **NOTHING).code == 0
    assert shell.sim.count("getAccessToken") == 2


@pytest.mark.parametrize("option", ["--password", "--client-secret"])
def test_a_secret_on_the_command_line_is_refused_with_a_sentence_and_not_repeated(shell: Shell, option: str) -> None:
    found = shell("login", option, "planted-hunter2")
    assert found.code == 2
    assert "stays in the history" in " ".join(found.err.replace("│", " ").split())
    assert "planted-hunter2" not in found.all
    assert shell.sim.count("getAccessToken") == 0


def test_missing_credentials_are_named_with_the_places_where_they_were_looked_for(shell: Shell, tmp_path: Path) -> None:
    found = shell("locks", TTLOCK_CLIENT_ID=None, TTLOCK_USERNAME=None)
    assert found.code == 3
    assert "missing: TTLOCK_CLIENT_ID, TTLOCK_USERNAME. Looked in the environment and in " in found.err
    assert str(tmp_path / "data" / "ttlock-sdk" / "cli" / "profile.json") in found.err
    assert "`ttlock login`" in found.err
    assert "run `ttlock login`" in shell("locks", TTLOCK_PASSWORD=None).err


def test_login_says_what_it_still_needs_where_nobody_answers(shell: Shell) -> None:
    found = shell("login", typed="demo-client-id\n", **NOTHING)
    assert (found.code, "client secret" in found.err) == (2, True)


def test_a_wrong_password_is_refused_and_nothing_is_kept(shell: Shell, tmp_path: Path) -> None:
    found = shell("login", TTLOCK_PASSWORD="planted-wrong")
    assert found.code == 3
    assert "planted-wrong" not in found.all
    assert not [path for path in files(tmp_path) if path.name == "profile.json"]


def test_login_refuses_a_region_that_is_none(shell: Shell) -> None:
    assert "eu or cn" in shell("login", "--region", "us").err


@pytest.mark.usefixtures("no_keyring")
def test_what_was_kept_for_another_application_is_not_used(shell: Shell) -> None:
    shell("login", typed=ANSWERS, **NOTHING)
    found = shell("locks", **{**NOTHING, "TTLOCK_CLIENT_ID": "another"})
    assert "missing: TTLOCK_CLIENT_SECRET, TTLOCK_USERNAME" in found.err


def test_a_file_of_credentials_that_others_can_write_is_not_used(shell: Shell, tmp_path: Path) -> None:
    profile = tmp_path / "data" / "ttlock-sdk" / "cli" / "profile.json"
    profile.parent.mkdir(parents=True)
    profile.write_text("{}")
    profile.chmod(0o666)
    found = shell("locks")
    assert found.code == 12
    assert "others can write to the file" in found.err


def test_the_hash_of_a_password_serves_in_its_place(shell: Shell) -> None:
    import hashlib

    hashed = hashlib.md5(PASSWORD.encode(), usedforsecurity=False).hexdigest()
    assert shell("locks", TTLOCK_PASSWORD=None, TTLOCK_PASSWORD_MD5=hashed).code == 0


def test_credentials_do_not_show_their_secrets() -> None:
    found = Credentials("id", "planted-secret", "user", "planted-password", None, "https://example.com")
    assert "planted" not in repr(found)


@pytest.mark.usefixtures("no_keyring")
def test_kept_credentials_that_cannot_be_read_are_asked_for_again(shell: Shell, tmp_path: Path) -> None:
    shell("login", typed=ANSWERS, **NOTHING)
    [profile] = [path for path in files(tmp_path) if SECRET in path.read_text()]
    for text in ("[]", "{", "7"):
        profile.write_text(text)
        found = shell("whoami", **NOTHING)
        assert found.code != 0
        assert "TTLOCK_CLIENT_ID" in found.err
        assert "profile.json, which is damaged: set them, or run `ttlock login`" in found.err
