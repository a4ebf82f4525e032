"""A process that receives callbacks: python tests/callback_receiver.py WAY SPOOL WHERE JOURNAL PORT

WAY is `asgi`, `asgi-async` (a handler that is awaited), `wsgi`, or `worker` (which only handles). SPOOL is `folder`
(WHERE a folder) or `redis` (WHERE its address and a prefix, with a blank between). It prints `ready` once it serves,
and ends by SIGTERM.

Its handler fails for one event in ten, once, and writes down in JOURNAL what it does.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

import anyio

from ttlock_sdk.webhooks import Event, FolderSpool, Patience, Receiver, RedisSpool, Spool, Worker

SECRET = "planted-secret-part-of-the-path"
THREADS = 8
TAKE_OVER_SECONDS = 5.0
PATIENCE = Patience(first_seconds=0.05, longest_seconds=1.0)


class Handler:
    """Notes what begins, what ends and what fails; a line that was written survives the process."""

    def __init__(self, journal: str) -> None:
        self._journal = Path(journal)
        self._file = os.open(journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def __call__(self, event: Event) -> None:
        name = event.key or event.digest
        self._note("begin", name)
        if int(name, 16) % 10 == 0 and f"fail {name}\n" not in self._journal.read_text():
            self._note("fail", name)
            raise RuntimeError(f"a text that holds {event.raw}")
        self._note("end", name)

    async def awaited(self, event: Event) -> None:
        await anyio.lowlevel.checkpoint()
        self(event)

    def _note(self, what: str, name: str) -> None:
        os.write(self._file, f"{what} {name}\n".encode())


class _Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 128


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *arguments: Any) -> None:
        pass


def spool_of(kind: str, where: str) -> Spool:
    """The spool, closed at the end by whoever uses it."""
    if kind == "folder":
        return FolderSpool(where)
    url, prefix = where.split(" ")
    return RedisSpool(url, prefix=prefix, take_over_seconds=TAKE_OVER_SECONDS)


def ready() -> None:
    """Tell whoever started this process."""
    sys.stdout.write("ready\n")
    sys.stdout.flush()


@contextmanager
def until_terminated() -> Iterator[threading.Event]:
    """An event that is set by SIGTERM."""
    over = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: over.set())
    yield over


def serve_asgi(receiver: Receiver, port: int) -> None:
    """Serve until SIGTERM."""
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: Any = None) -> None:
            await super().startup(sockets)
            ready()

    Server(uvicorn.Config(receiver.asgi, port=port, log_level="warning", access_log=False, lifespan="on")).run()


def serve_wsgi(receiver: Receiver, port: int) -> None:
    """Serve until SIGTERM."""
    with until_terminated() as over, receiver, _Threaded(("127.0.0.1", port), _Quiet) as server:
        server.set_app(receiver.wsgi)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        ready()
        over.wait()
        server.shutdown()
        thread.join()


def handle_only(handler: Handler, spool: Spool) -> None:
    """Handle until SIGTERM."""
    with until_terminated() as over, Worker(handler, spool, threads=THREADS, patience=PATIENCE):
        ready()
        over.wait()
    spool.close()


if __name__ == "__main__":
    way, kind, where, journal, port = sys.argv[1:]
    handler, spool = Handler(journal), spool_of(kind, where)
    if way == "worker":
        handle_only(handler, spool)
    else:
        called = handler.awaited if way == "asgi-async" else handler
        receiver = Receiver(called, secret=SECRET, spool=spool, threads=THREADS, patience=PATIENCE)
        (serve_wsgi if way == "wsgi" else serve_asgi)(receiver, int(port))
