"""Start the simulator as a process on a free port of this machine, and run the tour against it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

DEMO = {
    "TTLOCK_CLIENT_ID": "demo-client-id",
    "TTLOCK_CLIENT_SECRET": "demo-client-secret",
    "TTLOCK_USERNAME": "demo@example.com",
    "TTLOCK_PASSWORD": "demo",
}


def main() -> int:
    """Run the demo; 0 if every step of the tour worked."""
    command = [sys.executable, "-m", "ttlock_sdk.simulator", "--port", "0", "--seed", "demo"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as simulator:
        try:
            assert simulator.stdout is not None
            url = next(word for word in simulator.stdout.readline().split() if word.startswith("http"))
            rest = {name: value for name, value in os.environ.items() if not name.startswith("TTLOCK_")}
            environment = {**rest, **DEMO, "TTLOCK_BASE_URL": url, "TTLOCK_SIMULATOR": url}
            return subprocess.run([sys.executable, Path(__file__).with_name("tour.py")], env=environment).returncode
        finally:
            simulator.terminate()


if __name__ == "__main__":
    sys.exit(main())
