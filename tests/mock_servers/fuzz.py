"""Schemathesis against the simulator over HTTP: python tests/mock_servers/fuzz.py [examples for each operation]

Calls every operation with what the document allows, and with what it does not; the simulator is strict.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import httpx

from ttlock_sdk import TTLock, TTLockError

ROOT = Path(__file__).parents[2]
DOCUMENT = ROOT / "ttlock_sdk" / "generated" / "openapi.json"
HOOKS = ROOT / "tests" / "mock_servers" / "hooks.py"
ST = ROOT / ".venv-mock" / "bin" / "st"
CHECKS = (
    *("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance"),
    "refuses_what_the_document_does_not_allow",
)
FOLLOWING_CHECKS = CHECKS[:4]  # of calls that are about what there is, and so may be refused for other reasons
WRITES = 5  # operations that change something, and of which at least one call must have come about
SCENARIOS = 20  # of calls that use what others gave, for each example of an operation


def main(examples: int) -> int:
    """Run it; the exit status of Schemathesis."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    port = url.rsplit(":", 1)[1]
    simulator = [sys.executable, "-m", "ttlock_sdk.simulator", "--seed", "demo", "--strict", "--port", port]
    with subprocess.Popen(simulator, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        try:
            token = _token(url)
            settings = {"SCHEMATHESIS_HOOKS": str(HOOKS), "TTLOCK_FUZZ_TOKEN": token}
            apart = _run(url, settings, "examples,coverage,fuzzing", CHECKS, examples)
            told = {**settings, "TTLOCK_FUZZ_FOLLOWS": "1"}
            follows = _run(url, told, "stateful", FOLLOWING_CHECKS, examples * SCENARIOS)
            return apart or follows or _succeeded(url)
        finally:
            process.terminate()


def _run(url: str, settings: dict[str, str], phases: str, checks: tuple[str, ...], examples: int) -> int:
    command = [str(ST), "run", str(DOCUMENT), "--url", url, "--checks", ",".join(checks)]
    command += ["--phases", phases, "--max-examples", str(examples), "--seed", "1"]
    command += ["--workers", "2", "--warnings", "off", "--suppress-health-check", "all", "--no-shrink"]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **settings}, check=False).returncode


def _succeeded(url: str) -> int:
    """0 if many different writes came about: calls that are all refused would find nothing, either."""
    done = httpx.get(f"{url}/_simulator/counts").json()["executions"]
    sys.stdout.write(f"{sum(done.values())} writes of {len(done)} operations came about\n")
    return int(len(done) < WRITES)


def _token(url: str) -> str:
    end = time.monotonic() + 30
    with TTLock("demo-client-id", "demo-client-secret", "demo@example.com", "demo", base_url=url) as tt:
        while True:
            try:
                return tt.authenticate().access_token
            except TTLockError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)  # it has not started yet


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3))
