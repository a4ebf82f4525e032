"""The receiver over ASGI, in Starlette and in FastAPI: the same answers everywhere, and nothing read for nothing."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest
from callback_world import FORM, until
from fastapi import FastAPI
from receivers import BODY, PATH, SECRET, World
from spooling import SECONDS, record
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from ttlock_sdk import ValidationError
from ttlock_sdk.webhooks import Event, Receiver, fastapi, starlette

pytestmark = pytest.mark.anyio


async def home(request: Request) -> PlainTextResponse:
    return PlainTextResponse("home")


def mounted(receiver: Receiver) -> Any:
    return Starlette(routes=[Mount("/deep", receiver.asgi), Route("/", home)], lifespan=receiver.lifespan)


def routed(receiver: Receiver) -> Any:
    return Starlette(routes=[*starlette.routes(receiver), Route("/", home)], lifespan=receiver.lifespan)


def included(receiver: Receiver) -> Any:
    app = FastAPI()
    app.include_router(fastapi.router(receiver), prefix="/deep")
    return app


def plain(receiver: Receiver) -> Any:
    return receiver.asgi


@asynccontextmanager
async def living(app: Any) -> AsyncIterator[None]:
    """The life of an application, by the protocol."""
    to_app, from_app = anyio.create_memory_object_stream[Any](4), anyio.create_memory_object_stream[Any](4)
    async with to_app[0], to_app[1], from_app[0], from_app[1], anyio.create_task_group() as group:
        group.start_soon(app, {"type": "lifespan", "asgi": {}, "state": {}}, to_app[1].receive, from_app[0].send)
        await to_app[0].send({"type": "lifespan.startup"})
        assert (await from_app[1].receive())["type"] == "lifespan.startup.complete"
        yield
        await to_app[0].send({"type": "lifespan.shutdown"})
        assert (await from_app[1].receive())["type"] == "lifespan.shutdown.complete"


def calling(app: Any) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app, client=("198.51.100.7", 1)), base_url="http://host")


@pytest.mark.parametrize(
    ("make", "prefix"), [(plain, ""), (mounted, "/deep"), (routed, ""), (included, "/deep")], ids=lambda v: str(v)[:20]
)
async def test_an_application_answers_at_once_and_its_handler_runs_on_its_loop(
    make: Callable[[Receiver], Any], prefix: str, tmp_path: Path
) -> None:
    world = World(tmp_path)
    app = make(world.receiver)
    async with living(app), calling(app) as http:
        for _ in range(2):
            answer = await http.post(f"{prefix}{PATH}", content=BODY, headers={"content-type": FORM})
            assert (answer.status_code, answer.content) == (200, b"success")
        await anyio.to_thread.run_sync(until, lambda: world.events)
        wrong = await http.post(f"{prefix}/ttlock/planted-secret-parT", content=BODY)
        get = await http.get(f"{prefix}{PATH}")
        text = await http.post(f"{prefix}{PATH}", content=BODY, headers={"content-type": "text/plain"})
        assert (wrong.status_code, get.status_code, text.status_code) == (404, 405, 415)
        assert get.headers["allow"] == "POST"
    assert world.events == [record(1)] or [event.key for event in world.events] == [record(1).key]
    assert world.loops == {threading.get_ident()}
    assert not world.spool._owns


async def asked(app: Any, parts: list[dict[str, Any]], **more: Any) -> tuple[int | None, int]:
    """The status that a raw request gets, and how many parts of its body were read."""
    sent: list[Any] = []
    waiting = iter(parts)
    read = 0

    async def receive() -> Any:
        nonlocal read
        read += 1
        return next(waiting)

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": PATH, "headers": [(b"content-type", FORM.encode())], **more}
    await app(scope, receive, send)
    return (sent[0]["status"] if sent else None), read


def part(content: bytes, more: bool = True) -> dict[str, Any]:
    return {"type": "http.request", "body": content, "more_body": more}


async def test_of_what_is_refused_no_more_is_read_than_need_be(tmp_path: Path) -> None:
    app = World(tmp_path, max_bytes=100).receiver.asgi
    assert await asked(app, [part(b"x" * 60)] * 9) == (413, 2)
    assert await asked(app, [part(b"x")], headers=[(b"content-length", b"101")]) == (413, 0)
    assert await asked(app, [part(b"x")], path="/ttlock/other") == (404, 0)
    assert await asked(app, [part(b"x")], method="GET") == (405, 0)
    assert await asked(app, [part(b"x")], headers=[(b"content-encoding", b"gzip")]) == (415, 0)
    assert await asked(app, [part(b"x" * 60), part(b"x" * 40, more=False)]) == (200, 2)


async def test_a_client_that_goes_away_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    world = World(tmp_path)
    assert await asked(world.receiver.asgi, [part(BODY), {"type": "http.disconnect"}]) == (None, 2)
    assert world.spool.waiting() == 0
    world.spool.close()


async def test_strangers_are_not_found_and_proxies_are_believed_if_asked_for(tmp_path: Path) -> None:
    app = World(tmp_path, addresses=["203.0.113.0/24"], proxies=["10.0.0.0/8"]).receiver.asgi
    passed = [(b"X-Forwarded-For", b"203.0.113.9"), (b"x-forwarded-for", b"10.0.0.2")]
    assert await asked(app, [part(b"", more=False)], client=("203.0.113.9", 1)) == (200, 1)
    assert await asked(app, [part(b"", more=False)], client=("10.0.0.1", 1), headers=passed) == (200, 1)
    assert await asked(app, [], client=("192.0.2.1", 1), headers=passed) == (404, 0)
    assert await asked(app, [], client=None) == (404, 0)


async def test_what_is_no_callback_is_refused_and_what_is_unknown_is_kept(tmp_path: Path) -> None:
    world = World(tmp_path)
    app = world.receiver.asgi
    json_type = [(b"content-type", b"application/json")]
    assert await asked(app, [part(b"[1]", more=False)], headers=json_type) == (400, 1)
    assert await asked(app, [part(b"notifyType=99", more=False)]) == (200, 1)
    assert world.spool.waiting() == 1
    world.spool.close()


async def test_an_application_speaks_nothing_but_http(tmp_path: Path) -> None:
    app = World(tmp_path).receiver.asgi
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "lifespan.startup"}

    await app({"type": "websocket"}, receive, send)
    assert sent == [{"type": "websocket.close", "code": 1000}]
    with pytest.raises(RuntimeError, match="smoke"):
        await app({"type": "smoke"}, receive, send)


async def test_a_receiver_that_cannot_start_or_stop_tells_the_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object) -> None:
        raise OSError(SECRET)

    for method, kind in (("start", "lifespan.startup.failed"), ("stop", "lifespan.shutdown.failed")):
        world = World(tmp_path)
        monkeypatch.setattr(world.receiver, method, failing)
        sent: list[Any] = []

        async def send(message: Any, sent: list[Any] = sent) -> None:
            sent.append(message)

        async def receive() -> Any:
            return {"type": "lifespan"}

        with pytest.raises((OSError, ExceptionGroup)):
            await world.receiver.asgi({"type": "lifespan"}, receive, send)
        assert sent[-1] == {"type": kind, "message": sent[-1]["message"]}
        assert SECRET not in str(sent)
        World.__init__(world, tmp_path)


async def test_a_handler_that_hangs_is_cancelled_at_the_end_and_its_event_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(tmp_path)
    begun = threading.Event()

    async def hang(event: Event) -> None:
        begun.set()
        await anyio.sleep_forever()

    receiver = world.receiver = Receiver(hang, secret=SECRET, spool=world.spool)
    stop = receiver.stop
    monkeypatch.setattr(receiver, "stop", lambda: stop(0.05))
    with anyio.fail_after(SECONDS):
        async with receiver.lifespan():
            assert (await asked(receiver.asgi, [part(BODY, more=False)]))[0] == 200
            await anyio.to_thread.run_sync(begun.wait, SECONDS)
    until(lambda: (taken := world.spool.take(0.0)) is not None and taken.attempt == 1)
    world.spool.close()


def test_a_route_needs_a_path_before_the_secret(tmp_path: Path) -> None:
    world = World(tmp_path, path="/")
    with pytest.raises(ValidationError, match="/ttlock"):
        starlette.routes(world.receiver)
