"""python -m ttlock_sdk.simulator: the simulator as a server."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from .callbacks import check_url
from .seeds import SEEDS
from .simulator import Simulator

LAST_PORT: Final = 65_535


def parser() -> argparse.ArgumentParser:
    """The command line."""
    found = argparse.ArgumentParser(
        prog="python -m ttlock_sdk.simulator",
        description="A TTLock cloud on your desk. Point a client at the address that it prints: "
        "TTLOCK_BASE_URL=http://127.0.0.1:8888 for this package.",
    )
    found.add_argument("--port", type=_port, default=8888, help="port to listen on; 0 takes a free one (default 8888)")
    found.add_argument(
        "--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1: this machine only)"
    )
    found.add_argument("--seed", choices=SEEDS, default="demo", help="world to start with (default demo)")
    found.add_argument("--load", metavar="FILE", help="start with a world that was saved, in place of a seed")
    found.add_argument("--save", metavar="FILE", type=_target, help="save the world when the server is stopped")
    found.add_argument("--callbacks", metavar="URL", type=_address, help="post callbacks to this address")
    found.add_argument("--strict", action="store_true", help="take only what the specification says")
    found.add_argument("--no-console", action="store_true", help="do not show pages at / for a browser")
    found.add_argument("--no-control", action="store_true", help="do not answer /_simulator/, which pulls its strings")
    return found


def _port(text: str) -> int:
    with suppress(ValueError):
        port = int(text)
        if 0 <= port <= LAST_PORT:
            return port
    raise argparse.ArgumentTypeError(f"a port is a number from 0 to {LAST_PORT}, not {text}")


def _target(text: str) -> str:
    """Refuse now what the world could not be saved in hours later."""
    path = Path(text).absolute()
    if not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {path.parent}")
    if path.is_dir():
        raise argparse.ArgumentTypeError(f"{path} is a folder")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise argparse.ArgumentTypeError(f"nothing can be made in the folder {path.parent}")
    return text


def _address(text: str) -> str:
    try:
        check_url(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


def main(arguments: list[str] | None = None) -> int:
    """Serve until stopped; 0 if it came to that, 1 with a word of help if not."""
    chosen = parser().parse_args(arguments)
    try:
        import uvicorn
    except ImportError:
        print("the server needs an extra: pip install 'ttlock-sdk[simulator]'", file=sys.stderr)
        return 1
    try:
        simulator = _simulator(chosen)
    except (OSError, ValueError) as error:
        print(f"cannot load {chosen.load}: {error}", file=sys.stderr)
        return 1
    try:
        listener = socket.create_server((chosen.host, chosen.port))
    except OSError as error:
        print(f"cannot listen on {chosen.host}:{chosen.port}: {error.strerror}; try another --port", file=sys.stderr)
        return 1
    with listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # head and body of an answer go at once
        address = f"http://{chosen.host}:{listener.getsockname()[1]}"
        config = uvicorn.Config(
            simulator.asgi,
            log_level="critical",  # connections that break are what it is asked for
            lifespan="off",
            ws="none",  # who asks for a websocket gets the answer of HTTP
            access_log=False,
            server_header=False,
            date_header=False,
        )

        class Server(uvicorn.Server):
            """Says where it is once it listens, and heeds signals."""

            async def startup(self, sockets: list[socket.socket] | None = None) -> None:
                await super().startup(sockets)
                print(f"TTLock simulator ({chosen.load or chosen.seed}) on {address}", flush=True)

        signal.signal(signal.SIGTERM, signal.default_int_handler)  # uvicorn raises anew, once it has stopped, what came
        with suppress(KeyboardInterrupt):
            Server(config).run(sockets=[listener])
    return _saved(simulator, chosen.save) if chosen.save else 0


def _saved(simulator: Simulator, file: str) -> int:
    try:
        simulator.save(file)
    except OSError as error:
        print(f"cannot save {file}: {error.strerror or error}", file=sys.stderr)
        return 1
    return 0


def _simulator(chosen: argparse.Namespace) -> Simulator:
    ways = {"strict": chosen.strict, "control": not chosen.no_control, "console": not chosen.no_console}
    simulator = Simulator.load(chosen.load, **ways) if chosen.load else Simulator(chosen.seed, **ways)
    gc.freeze()  # what is there stays: a look for garbage among its millions of things would hold up a request
    if chosen.callbacks:
        simulator.send_callbacks_to(chosen.callbacks)
    return simulator


if __name__ == "__main__":
    sys.exit(main())
