"""A real Redis of the tests' own: a fixture that starts one on a free loopback port, once for each test process."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest
import redis
import redis.asyncio
import trustme

PASSWORD = "planted-password"
PROGRAM = shutil.which("redis-server")
TRIES = 5


class Unanswered(redis.Redis):
    """Redis does what it is told to keep, but the answer is not read."""

    error: BaseException

    def set(self, *arguments: Any, **options: Any) -> Any:
        super().set(*arguments, **options)
        raise self.error


class AsyncUnanswered(redis.asyncio.Redis):
    """The same for a task, which waits for the answer for ever."""

    kept: anyio.Event

    @classmethod
    def at(cls, url: str) -> AsyncUnanswered:
        """One that is connected to `url`; to be made in the event loop that waits for it."""
        found: object = cls.from_url(url)
        assert isinstance(found, AsyncUnanswered)
        found.kept = anyio.Event()
        return found

    async def set(self, *arguments: Any, **options: Any) -> Any:
        await super().set(*arguments, **options)
        self.kept.set()
        await anyio.sleep_forever()


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Redis that keeps nothing on the disk and ends with the tests."""
    with running(tmp_path_factory.mktemp("redis"), "port", {}) as port:
        yield f"redis://127.0.0.1:{port}/0"


@pytest.fixture(scope="session")
def redis_tls_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one that speaks TLS alone and wants a password, which is planted."""
    folder = tmp_path_factory.mktemp("redis-tls")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    own = authority.issue_cert("127.0.0.1")
    own.private_key_and_cert_chain_pem.write_to_path(str(folder / "own.pem"))
    files = {"tls-cert-file": folder / "own.pem", "tls-key-file": folder / "own.pem"}
    more = {"port": 0, "tls-auth-clients": "no", "tls-ca-cert-file": folder / "ca.pem", "requirepass": PASSWORD}
    with running(folder, "tls-port", {**files, **more}) as port:
        yield f"rediss://:{PASSWORD}@127.0.0.1:{port}/0?ssl_ca_certs={folder / 'ca.pem'}"


@contextmanager
def running(folder: Path, port_option: str, more: dict[str, object]) -> Iterator[int]:
    """The port of a server that runs until this is left."""
    if PROGRAM is None:
        if os.environ.get("CI"):
            pytest.fail("redis-server is missing, and must not be where CI runs")
        pytest.skip("redis-server is not installed")
    for _ in range(TRIES):  # somebody else may take the port between the look and the start
        port = free_port()
        process = start(PROGRAM, {**more, port_option: port}, folder)
        if process is not None:
            yield port
            process.terminate()
            process.communicate(timeout=60)
            return
    pytest.fail("redis-server does not start")


def start(program: str, more: dict[str, object], folder: Path) -> subprocess.Popen[str] | None:
    """A server that takes connections, or None if it ended."""
    options = {"bind": "127.0.0.1", "dir": folder, "save": "", "appendonly": "no", "databases": 16, **more}
    command = [program, *(word for name, value in options.items() for word in (f"--{name}", str(value)))]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if "Ready to accept connections" in line:
            return process
    process.communicate()
    return None


def free_port() -> int:
    """A port of the loopback address that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
