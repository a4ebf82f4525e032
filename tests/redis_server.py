"""A real Redis of the tests' own: a fixture that starts one on a free loopback port, once for each test process."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator

import pytest

PROGRAM = shutil.which("redis-server")
TRIES = 5


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a Redis that keeps nothing on the disk and ends with the tests."""
    if PROGRAM is None:
        if os.environ.get("CI"):
            pytest.fail("redis-server is missing, and must not be where CI runs")
        pytest.skip("redis-server is not installed")
    folder = str(tmp_path_factory.mktemp("redis"))
    for _ in range(TRIES):  # somebody else may take the port between the look and the start
        port = free_port()
        process = start(PROGRAM, port, folder)
        if process is not None:
            yield f"redis://127.0.0.1:{port}/0"
            process.terminate()
            process.communicate(timeout=60)
            return
    pytest.fail("redis-server does not start")


def start(program: str, port: int, folder: str) -> subprocess.Popen[str] | None:
    """A server that takes connections, or None if it ended."""
    options = {"port": port, "bind": "127.0.0.1", "dir": folder, "save": "", "appendonly": "no", "databases": 16}
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
