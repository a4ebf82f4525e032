"""What tests of receivers share: callbacks of the simulator, somebody who posts them, processes that take them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import children
import httpx
from callback_receiver import SECRET
from redis_server import free_port

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import SimulatedClock, Simulator
from ttlock_sdk.webhooks import parse

PROGRAM = Path(__file__).with_name("callback_receiver.py")
ROOT = PROGRAM.parents[1]
FORM = "application/x-www-form-urlencoded"
LOCKS = 40
POSTERS = 8
CODE = "801726354"  # planted: opens every door


def again(counts: dict[str, Counter[str]]) -> Counter[str]:
    """How often events were begun beyond the one time that ended well and those that failed."""
    begun = {name: times - counts["fail"][name] - 1 for name, times in counts["begin"].items()}
    return Counter({name: times for name, times in begun.items() if times})


def until(condition: Callable[[], Any], seconds: float = 60.0) -> None:
    """Wait for a condition."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end, "it did not come true in time"
        pause.wait(0.01)


def house() -> tuple[Simulator, list[int]]:
    """A simulator with locks whose callbacks come, and their ids."""
    sim = Simulator(clock=SimulatedClock(lambda: 1_800_000_000.0))
    sim.add_application("id", "secret")
    sim.add_account("ann", "pw")
    locks = [sim.add_lock("ann", f"Door {number}").lock_id for number in range(LOCKS)]
    for lock_id in locks:
        sim.add_passcode(lock_id, CODE, "Cleaner")
    sim.add_gateway("ann", "Lobby", locks)
    with TTLock("id", "secret", "ann", "pw", transport=sim.transport) as tt:
        tt.authenticate("ann", "pw")
    return sim, locks


def recorded(events: int, repeat: float = 0.05) -> list[bytes]:
    """The bodies that the simulator posts for so many events, some of them twice."""
    sim, locks = house()
    bodies: list[bytes] = []

    def record(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(200, content=b"success")

    sim.callbacks.transport = httpx.MockTransport(record)
    sim.callbacks.disturb(repeat=repeat, seed=7)
    sim.send_callbacks_to("http://receiver/")
    for number in range(events):
        sim.enter_passcode(locks[number % LOCKS], CODE)
        if number % LOCKS == LOCKS - 1:
            sim.advance(1)
    sim.callbacks.wait(120)
    return bodies


def keys(bodies: list[bytes]) -> Counter[str]:
    """How often each event stands in the bodies."""
    return Counter(event.key or event.digest for body in bodies for event in parse(body, FORM))


class Receiving:
    """A process that receives, which may be killed and started again, and its journal."""

    def __init__(self, way: str, kind: str, where: str, folder: Path, name: str = "one") -> None:
        self.journal = folder / "journal"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/ttlock/{SECRET}"
        self.up = threading.Event()
        self._command = [sys.executable, str(PROGRAM), way, kind, where, str(self.journal), str(self.port)]
        self._said = folder / f"said-{name}"

    def start(self) -> None:
        """Start it, and return when it serves."""
        with self._said.open("a") as said:
            self.process = subprocess.Popen(
                self._command, stdout=subprocess.PIPE, stderr=said, text=True, env=children.environment()
            )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n", self.said()
        self.up.set()

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self.up.clear()
        os.kill(self.process.pid, signal.SIGKILL)
        self.process.communicate(timeout=60)

    def stop(self) -> None:
        """Ask it to end, and see that it does so cleanly."""
        self.up.clear()
        self.process.terminate()
        self.process.communicate(timeout=60)
        assert self.process.returncode in (0, -signal.SIGTERM), self.said()

    def said(self) -> str:
        """What it wrote to its log."""
        return self._said.read_text()

    def counts(self) -> dict[str, Counter[str]]:
        """How often each event began, ended and failed."""
        found: dict[str, Counter[str]] = {"begin": Counter(), "end": Counter(), "fail": Counter()}
        if self.journal.exists():
            for line in self.journal.read_text().split("\n")[:-1]:
                what, name = line.split(" ")
                found[what][name] += 1
        return found


def post_all(bodies: list[bytes], receiving: Receiving, posters: int = POSTERS) -> list[threading.Thread]:
    """Post each body until it is answered with `success`, from several threads, which are given back."""
    waiting: SimpleQueue[bytes] = SimpleQueue()
    for body in bodies:
        waiting.put(body)

    def post() -> None:
        with httpx.Client(timeout=30.0, headers={"content-type": FORM}, trust_env=False) as client:
            while True:
                try:
                    body = waiting.get_nowait()
                except Empty:
                    return
                while not _posted(client, receiving, body):
                    receiving.up.wait(60)

    threads = [threading.Thread(target=post, daemon=True) for _ in range(posters)]
    for thread in threads:
        thread.start()
    return threads


def _posted(client: httpx.Client, receiving: Receiving, body: bytes) -> bool:
    try:
        answer = client.post(receiving.url, content=body)
    except httpx.TransportError:
        return False
    return (answer.status_code, answer.content) == (200, b"success")
