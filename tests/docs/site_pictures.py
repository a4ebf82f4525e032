"""python -m tests.docs.site_pictures: pictures of the built site on a wide and a narrow screen, for docs/images."""

from __future__ import annotations

import sys
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread

sys.path.insert(0, str(Path(__file__).parents[1]))

from browser import chromium
from docs.test_site import NARROW, SITE, WIDE, Quiet

FOLDER = Path(__file__).parents[2] / "docs" / "images"
SHOWN = (
    ("site-guide", "codes.html", WIDE, 1),
    ("site-reference", "reference/passcodes.html", WIDE, 1),
    ("site-http", "http.html#/passcodes/addPasscode", WIDE, 1),
    ("site-narrow", "codes.html", NARROW, 2),
)


def main() -> None:
    """Take the pictures, of what `make docs` has built."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(SITE))) as server, chromium() as browser:
        Thread(target=server.serve_forever, args=(0.02,)).start()
        for name, path, size, scale in SHOWN:
            page = browser.new_page(viewport=size, device_scale_factor=scale)  # type: ignore[arg-type]  # that shape
            page.goto(f"http://127.0.0.1:{server.server_port}/{path}", wait_until="networkidle")
            page.wait_for_timeout(3000)  # until Redoc has scrolled to its place and made its index
            page.screenshot(path=FOLDER / f"{name}.png")
            page.close()
        server.shutdown()


if __name__ == "__main__":
    main()
