"""What a page shows of a terminal is typed into a real one, line after line, and what comes is what the page shows.

Numbers, dates and the width of columns may differ; what only installs or builds is not typed again: `make dist`,
tests/packaging and the Makefile do that, and tests/docs/test_pages.py looks whether it names what is there.
"""

from __future__ import annotations

import os
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

import httpx
import pytest
from pages import PAGES, README, ROOT, blocks
from redis_server import free_port

if sys.platform == "win32":
    pytest.skip("there is no such terminal on this system", allow_module_level=True)

from terminal import Terminal

ELSEWHERE = re.compile(r"(pip|make|python3 -m venv|python -m http\.server) ")
ANSWERS = {
    "ttlock login": ["demo-client-id", "demo-client-secret", "demo@example.com", "demo"],
    "ttlock unlock 'Back door'": ["y"],
    "ttlock api passcodes add --lock-id 532002 --passcode - --start now --end +3d --yes": ["739152"],
}
REFUSED = {  # what ends with another exit code than 0
    "ttlock unlock Front --yes": 4,
    'ttlock codes add "Front door" 481516 --name Guest --from now --to +3d --table': 7,
}
CALLBACK = {"notifyType": "1", "lockId": "532002", "records": '[{"recordType":1,"lockDate":1700000000000,"success":1}]'}
SHOWN = [page for page in PAGES if any(block.language in {"console", "sh"} for block in blocks(page))]


class Step(NamedTuple):
    """A line to type, and what the page shows after it: None if it is a page that shows no terminal."""

    line: str
    shows: str | None


def steps(page: Path) -> Iterator[Step]:
    """All that a page has somebody type, in its order."""
    for block in blocks(page):
        code = block.code.replace("\\\n", " ")
        if block.language == "sh":
            yield from (Step(line, None) for line in code.splitlines() if line.strip())
        elif block.language == "console":
            for typed in re.split(r"(?m)^\$ ", code)[1:]:
                line, _, shows = typed.partition("\n")
                yield Step(line, re.sub(r"(?m)^\[\d.*s\]\n", "", shows))


def pattern(shows: str) -> str:
    """What the page shows, with room for other numbers, days and widths."""
    lines = []
    for line in shows.splitlines():
        if line == "...":
            lines.append(r"(?:.*\n)*?")
            continue
        text = re.escape(re.sub(r"\s+", " ", line.strip())).replace(r"\.\.\.", ".*").replace("/home/me", ".*")
        text = re.sub(r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b", r"\\w{3}", re.sub(r"\d+", r"\\d+", text))
        lines.append(text.replace(r"\ ", " *").replace(r"UTC\+\d+", r"UTC[+-]\d+") + r" *\n")
    return "".join(lines)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where somebody works who has saved the first block of the README as guest.py."""
    first = next(block for block in blocks(README) if block.language == "python")
    (tmp_path / "guest.py").write_text(first.code, encoding="utf-8")
    return tmp_path


@pytest.fixture
def terminal(folder: Path) -> Iterator[Terminal]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    home = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / ".local/share")}
    terminal = Terminal({"PATH": path, "PYTHONPATH": str(ROOT), "TZ": "UTC", "LANG": "C.UTF-8", **home}, str(folder))
    yield terminal
    terminal.close()


@pytest.mark.parametrize("page", SHOWN, ids=lambda page: page.name)
def test_what_is_typed_does_what_the_page_shows(page: Path, terminal: Terminal) -> None:
    ports: dict[str, str] = {}
    for step in steps(page):
        line = re.sub(r"(--port |127\.0\.0\.1:)(\d{4})", partial(elsewhere, ports), step.line)
        if "webhook listen" in line:
            listens_to_callbacks(terminal, line, step.shows or "")
        elif "simulator" in line and "--port" in line:
            serves(terminal, line)
        elif not ELSEWHERE.match(line):
            shows(terminal, line, step)


def shows(terminal: Terminal, line: str, step: Step) -> None:
    """What a line does is what the page shows."""
    if line == "ttlock login":  # the environment of the block before would answer all that it asks
        terminal.type("unset TTLOCK_CLIENT_ID TTLOCK_CLIENT_SECRET TTLOCK_USERNAME TTLOCK_PASSWORD")
    code, shown = terminal.type(line, ANSWERS.get(line, ()))
    assert code == (REFUSED.get(line, 0) if "ttlock: " in (step.shows or "") else 0), (line, shown)
    if step.shows:
        said = re.sub(r"[ \t]+", " ", re.sub(r"(?m)^ +| +$", "", shown)).lstrip("\n")
        assert re.fullmatch(pattern(step.shows), said), f"{line}\n{said}\n{pattern(step.shows)}"


def serves(terminal: Terminal, line: str) -> None:
    """The simulator says where it is, in the background or until Ctrl-C."""
    terminal.send(f"{line}\n")
    if line.endswith("&"):
        said = terminal.leave_running(r"TTLock simulator [^\n]*\n")
    else:
        said = terminal.wait_for("TTLock simulator .*\n")
        terminal.interrupt()
    assert re.search(r"TTLock simulator \(\w+\) on http://127\.0\.0\.1:\d+\n", said)


def listens_to_callbacks(terminal: Terminal, line: str, shows: str) -> None:
    """A callback is printed as the page shows it and passed on, until Ctrl-C."""
    with other_side() as (address, got):
        terminal.send(re.sub(r"http://localhost:\S+", address, line) + "\n")
        path = re.search(r"listening on (http://127\S+);", terminal.wait_for("end with Ctrl-C\n"))
        assert path
        assert httpx.post(path[1], data=CALLBACK, trust_env=False).text == "success"
        assert re.search(pattern(shows.splitlines()[1]), terminal.wait_for("lock record .*\n"))
        assert len(got) == 1
        terminal.interrupt()


def elsewhere(ports: dict[str, str], found: re.Match[str]) -> str:
    """A free port in place of one that the page names, a new one for whatever listens next."""
    if found[1] == "--port ":
        ports[found[2]] = str(free_port())
    return found[1] + ports[found[2]]


@contextmanager
def other_side() -> Iterator[tuple[str, list[bytes]]]:
    """Somebody on a port to whom callbacks are passed on, and what came."""
    got: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            got.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"success")

        def log_message(self, format: str, *args: object) -> None: ...

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/", got
        server.shutdown()
        thread.join()
