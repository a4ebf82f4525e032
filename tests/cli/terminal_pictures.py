"""python -m tests.cli.terminal_pictures: pictures of real runs in a terminal, and of a report, for docs/images."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from browser import chromium
from rich.cells import cell_len
from rich.console import Console
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

from ttlock_sdk import TTLock
from ttlock_sdk.simulator import Simulator

FOLDER = Path(__file__).parents[2] / "docs" / "images"
PROGRAM = (sys.executable, "-m", "ttlock_sdk.cli")
COLUMNS, ROWS = 104, 60
ACCOUNT = {
    "TTLOCK_CLIENT_ID": "demo-client-id",
    "TTLOCK_CLIENT_SECRET": "demo-client-secret",
    "TTLOCK_USERNAME": "demo@example.com",
    "TTLOCK_PASSWORD": "demo",
}
SHOWN = (
    ("locks",),
    ("codes", "add", "Garage", "739152", "--name", "Ada", "--from", "tomorrow 15:00", "--to", "+3d"),
    ("unlock", "Back dor", "--yes"),
    ("records", "Garage", "--since", "-3d"),
    ("doctor",),
)


def main() -> None:
    """Run the commands as a person would, and take the pictures."""
    sim = Simulator("demo")
    with TTLock(*ACCOUNT.values(), transport=sim.transport) as tt:
        for lock in tt.locks.all()[12:]:  # one screen of them stays
            tt.locks.delete(lock.lock_id)
    with sim.serve() as address, tempfile.TemporaryDirectory() as home, chromium() as browser:
        environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("TTLOCK_")},
            **ACCOUNT,
            **{"TTLOCK_BASE_URL": address, "HOME": home, "TERM": "xterm-256color", "TZ": "Europe/Berlin"},
        }
        console = Console(record=True, width=COLUMNS, file=open(os.devnull, "w"))  # noqa: SIM115
        for words in SHOWN:
            console.print(Text("$ ttlock " + " ".join(f'"{word}"' if " " in word else word for word in words), "bold"))
            console.print(Text.from_ansi(in_terminal([*PROGRAM, *words], environment).replace(home, "~")))
        style = "body{margin:0;padding:18px 22px;background:#0d1117;color:#e6edf3}pre{font-size:15px;margin:0}"
        page = browser.new_page(viewport={"width": 1040, "height": 700})
        told = console.export_html(theme=SVG_EXPORT_THEME, code_format="<pre>{code}</pre>", inline_styles=True)
        page.set_content(f"<style>{style}</style>{on_a_grid(told)}")
        page.screenshot(path=FOLDER / "terminal.png", full_page=True)
        report = Path(home) / "report.html"
        in_terminal(
            [sys.executable, "-m", "ttlock_sdk.cli", "report", "--output", str(report), "--days", "30"], environment
        )
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        page.goto(report.as_uri())
        page.screenshot(path=FOLDER / "report.png")


def on_a_grid(told: str) -> str:
    """Letters as wide as two get the room of two, as in a terminal, whatever font the browser has for them."""
    room = '<span style="display:inline-block;width:2ch;line-height:1">'
    return "".join(f"{room}{char}</span>" if cell_len(char) == 2 else char for char in told)


def in_terminal(command: list[str], environment: dict[str, str]) -> str:
    """What a program says in a terminal."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True)
    os.close(theirs)
    said = b""
    while True:
        try:
            piece = os.read(ours, 65536)
        except OSError:  # the end, as Linux has it
            break
        if not piece:
            break
        said += piece
    process.wait()
    os.close(ours)
    return said.decode(errors="replace").replace("\r\n", "\n")


if __name__ == "__main__":
    main()
