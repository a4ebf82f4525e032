"""The command line before a simulator, run in this process or as another."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from typing import Any

from typer.testing import CliRunner

from ttlock_sdk.cli.app import app
from ttlock_sdk.simulator import Simulator
from ttlock_sdk.simulator.wire import Reply, Request

SECRET, PASSWORD = "demo-client-secret", "demo-password-planted"
LOGIN = {
    "TTLOCK_CLIENT_ID": "demo-client-id",
    "TTLOCK_CLIENT_SECRET": SECRET,
    "TTLOCK_USERNAME": "owner@example.com",
    "TTLOCK_PASSWORD": PASSWORD,
}
ROOM = {"TERM": "dumb", "COLUMNS": "200", "TZ": "UTC", "NO_COLOR": "1"}


@dataclass
class Result:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def all(self) -> str:
        return self.out + self.err


@dataclass
class Shell:
    """Runs commands against one simulator, in this process or as others."""

    sim: Simulator
    env: dict[str, str | None]
    said: list[str] = field(default_factory=list)

    def __call__(self, *words: str, typed: str | None = None, **env: str | None) -> Result:
        """Run in this process, where there is no terminal."""
        found = CliRunner().invoke(app, list(words), input=typed, env={**self.env, **env}, prog_name="ttlock")
        if found.exception is not None and not isinstance(found.exception, SystemExit):
            raise found.exception
        self.said.append(found.output)
        return Result(found.exit_code, found.stdout, found.stderr)

    def start(
        self, *words: str, program: tuple[str, ...] = (sys.executable, "-m", "ttlock_sdk.cli"), **more: Any
    ) -> subprocess.Popen[str]:
        """Start a process of its own."""
        env = {**os.environ, **{name: value for name, value in self.env.items() if value is not None}}
        defaults: dict[str, Any] = {
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "stdin": subprocess.DEVNULL,
            "env": env,
        }
        return subprocess.Popen([*program, *words], text=True, **{**defaults, **more})


class Holding:
    """Lets a number of requests of an operation through, and holds the next until it is let go."""

    def __init__(self, sim: Simulator, operation_path: str, through: int) -> None:
        self._handle = sim.handle
        self._path = operation_path
        self._left = through
        self.reached = threading.Event()
        self.go = threading.Event()
        sim.handle = self  # type: ignore[method-assign]  # the request has to wait outside of its lock

    def __call__(self, request: Request) -> Reply:
        if request.path == self._path:
            if self._left == 0:
                self.reached.set()
                self.go.wait(20)
            else:
                self._left -= 1
        return self._handle(request)
