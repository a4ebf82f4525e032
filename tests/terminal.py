"""A shell in a terminal, into which a test types as a person would."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from contextlib import suppress

CTRL_C = "\x03"
PROMPTS = r"<<(\d+)>> "
PROMPT = re.compile(rf"{PROMPTS}\Z")
ERASED = re.compile(r"[^\n]*\n?(\x1b\[\?25h)?(\x1b\[1A)?\x1b\[2K")  # a bar of progress, up to where its line is cleared
CONTROLS = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
ASKS = re.compile(r": \Z")
SECONDS = 60.0  # for one line, on a machine that does much else


class Terminal:
    """Bash with job control in a terminal of 200 columns.

    Args:
        environment: all that it knows.
        folder: where it starts.
    """

    def __init__(self, environment: dict[str, str], folder: str) -> None:
        self._ours, theirs = pty.openpty()
        os.set_blocking(self._ours, False)
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 200, 0, 0))
        command = ["bash", "--noprofile", "--norc", "--noediting", "-i"]
        room = {**environment, "PS1": "<<$?>> ", "TERM": "xterm", "NO_COLOR": "1"}
        self._process = subprocess.Popen(
            command, stdin=theirs, stdout=theirs, stderr=theirs, env=room, cwd=folder, start_new_session=True
        )
        os.close(theirs)
        self._said = ""
        self._wait_for(PROMPT)
        self._said = ""

    def type(self, line: str, answers: Sequence[str] = ()) -> tuple[int, str]:
        """Type a line, and an answer whenever something is asked; how it ended and what was shown."""
        self.send(line + "\n")
        asked = 0
        for answer in answers:
            asked = self._wait_for(ASKS, asked).end()
            self.send(answer + "\n")
        found = self._wait_for(PROMPT)
        shown = self._said[: found.start()].partition("\n")[2]
        shown = CONTROLS.sub("", ERASED.sub("", shown))
        self._said = ""
        return int(found[1]), shown

    def interrupt(self) -> None:
        """Ctrl-C, up to the prompt of the shell: what is typed before it comes would be answered with one more."""
        self.send(CTRL_C)
        self._wait_for(PROMPT)
        self._said = ""

    def leave_running(self, pattern: str) -> str:
        """What a program in the background said, once the prompt has come, too, be it before or after that."""
        self._wait_for(re.compile(rf"(?s)(?=.*{PROMPTS})(?=.*{pattern})"))
        said, self._said = self._said, ""
        return said

    def send(self, text: str) -> None:
        """Type without waiting for anything."""
        os.write(self._ours, text.encode())

    def wait_for(self, pattern: str) -> str:
        """All that was shown since the last line, once something like it is among it."""
        self._wait_for(re.compile(pattern))
        return self._said

    def close(self) -> None:
        """End the shell and what it has started."""
        self._process.send_signal(signal.SIGHUP)  # which it hands on to its jobs
        self._process.wait(SECONDS)
        os.close(self._ours)

    def _wait_for(self, pattern: re.Pattern[str], start: int = 0) -> re.Match[str]:
        end = time.monotonic() + SECONDS
        while (found := pattern.search(self._said, start)) is None:
            left = end - time.monotonic()
            assert left > 0, f"no {pattern.pattern} in {self._said!r}"
            select.select([self._ours], [], [], left)
            with suppress(BlockingIOError):
                self._said += os.read(self._ours, 65536).decode(errors="replace").replace("\r", "")
        return found
