"""A real MQTT broker of the tests' own: a fixture that starts one on a free loopback port."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator

import pytest
from redis_server import free_port

PROGRAM = shutil.which("mosquitto", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


@pytest.fixture(scope="session")
def mqtt_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a broker that keeps nothing on the disk and ends with the tests."""
    if PROGRAM is None:
        if os.environ.get("CI"):
            pytest.fail("mosquitto is missing, and must not be where CI runs")
        pytest.skip("mosquitto is not installed")
    port = free_port()
    settings = tmp_path_factory.mktemp("mqtt") / "mosquitto.conf"
    settings.write_text(f"listener {port} 127.0.0.1\nallow_anonymous true\npersistence false\n", encoding="utf-8")
    process = subprocess.Popen([PROGRAM, "-c", settings], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(60)


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            assert process.poll() is None, "mosquitto does not start"
            assert time.monotonic() < end, "mosquitto takes no connections"
