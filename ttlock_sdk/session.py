"""One call carried out: the steps of `call` driven for threads and for tasks, and pages walked."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ._runtime.operation import Operation, WalkOptions
from .arguments import form_fields
from .auth.pagination import Walk, paging_of
from .call import Call, call_of
from .deprecation import warn_once
from .errors import CallTimeoutError, ConfigurationError, NotAuthenticatedError, TTLockError
from .quota.metering import Flush
from .settings import Options
from .steps import Answer, Enter, NeedToken, Send, Steps

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .async_engine import AsyncEngine
    from .engine import Engine

T = TypeVar("T")
Values = Mapping[str, Any]


class SyncSession:
    """Carries out the calls of a `TTLock`, or of a copy of it with options of its own."""

    single_calls_only = False

    def __init__(self, engine: Engine, options: Options) -> None:
        self.engine = engine
        self.options = options

    def call(self, operation: Operation[T], values: Values) -> T:
        """Check `values`, send the call, return its parsed answer."""
        return operation.result(self.answer(operation, values).data)

    def answer(self, operation: Operation[Any], values: Values) -> Answer:
        """Check `values`, send the call, return what came back."""
        if operation.deprecated:
            warn_once(operation)
        return self.send(call_of(operation, values))

    def send(self, call: Call) -> Answer:
        """Send a call, on its lanes, with what it takes to get its answer."""
        engine = self.engine
        engine.check_open()
        lanes = engine.lanes.lanes_of(call.fields) if call.device else ()
        steps = engine.caller.steps(call, engine.policy.configured(), self.options, lanes)
        with ExitStack() as held:
            answer = self._drive(call, steps, held)
        if answer.data is not None:
            engine.lanes.learn(call.path, call.fields, answer.data)
        return answer

    def _drive(self, call: Call, steps: Steps, held: ExitStack) -> Answer:
        engine = self.engine
        result: object = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration as stop:
                return cast("Answer", stop.value)
            try:
                if isinstance(step, Send):
                    wire = engine.wire()
                    result = wire.send(step.path, step.body, step.timeout, step.content_type)
                elif isinstance(step, NeedToken):
                    result = engine.keeper.get(step.rejected, step.timeout)
                elif isinstance(step, Enter):
                    held.enter_context(engine.lanes.held(step.lane, step.timeout))
                    result = None
                elif isinstance(step, Flush):
                    engine.flush(step)
                else:
                    engine.sleep(step.seconds)
            except (NotAuthenticatedError, CallTimeoutError) as error:
                steps.throw(error)

    def pages(self, operation: Operation[T], values: Values, options: WalkOptions) -> Iterator[T]:
        """Yield page after page, each fetched when it is asked for. Arguments are checked at once."""
        walk = _walk(self, operation, values, options)
        return (page for page, _ in self._walked(walk, operation, values))

    def items(self, operation: Operation[T], values: Values, options: WalkOptions) -> Iterator[Any]:
        """Yield the items of page after page, none twice. Arguments are checked at once."""
        walk = _walk(self, operation, values, options)
        return (item for _, items in self._walked(walk, operation, values) for item in items)

    def _walked(self, walk: Walk, operation: Operation[T], values: Values) -> Iterator[tuple[T, list[Any]]]:
        under_way: deque[Future[T]] = deque()
        asked = walk.page_no
        with ExitStack() as held:
            submit: Callable[..., Future[T]] | None = None
            while not walk.ended:
                wanted = [_at(walk, values, number) for number in walk.ahead() if number >= asked]
                asked += len(wanted)
                if len(wanted) == 1 and not under_way:
                    page = self.call(operation, wanted[0])
                else:
                    submit = submit or _threads(walk.concurrency, held)
                    under_way.extend(submit(self.call, operation, at) for at in wanted)
                    page = under_way.popleft().result()
                if items := walk.take(page):
                    yield page, items


class AsyncSession:
    """The same for an `AsyncTTLock`, awaited."""

    single_calls_only = False

    def __init__(self, engine: AsyncEngine, options: Options) -> None:
        self.engine = engine
        self.options = options

    async def call(self, operation: Operation[T], values: Values) -> T:
        """Check `values`, send the call, return its parsed answer."""
        return operation.result((await self.answer(operation, values)).data)

    async def answer(self, operation: Operation[Any], values: Values) -> Answer:
        """Check `values`, send the call, return what came back. Files are read off the event loop."""
        if operation.deprecated:
            warn_once(operation)
        if operation.files:
            import anyio.to_thread

            return await self.send(await anyio.to_thread.run_sync(call_of, operation, values))
        return await self.send(call_of(operation, values))

    async def send(self, call: Call) -> Answer:
        """Send a call, on its lanes, with what it takes to get its answer."""
        engine = self.engine
        engine.check_open()
        lanes = engine.lanes.lanes_of(call.fields) if call.device else ()
        steps = engine.caller.steps(call, engine.policy.configured(), self.options, lanes)
        async with AsyncExitStack() as held:
            answer = await self._drive(call, steps, held)
        if answer.data is not None:
            engine.lanes.learn(call.path, call.fields, answer.data)
        return answer

    async def _drive(self, call: Call, steps: Steps, held: AsyncExitStack) -> Answer:
        engine = self.engine
        result: object = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration as stop:
                return cast("Answer", stop.value)
            try:
                if isinstance(step, Send):
                    wire = await engine.wire()
                    result = await wire.send(step.path, step.body, step.timeout, step.content_type)
                elif isinstance(step, NeedToken):
                    result = await engine.keeper.get(step.rejected, step.timeout)
                elif isinstance(step, Enter):
                    await held.enter_async_context(engine.lanes.held(step.lane, step.timeout))
                    result = None
                elif isinstance(step, Flush):
                    await engine.flush(step)
                else:
                    await engine.sleep(step.seconds)
            except (NotAuthenticatedError, CallTimeoutError) as error:
                steps.throw(error)

    def pages(self, operation: Operation[T], values: Values, options: WalkOptions) -> AsyncIterator[T]:
        """Give page after page, each fetched when it is asked for. Arguments are checked at once."""
        return AsyncPages(self, _walk(self, operation, values, options), operation, values)

    def items(self, operation: Operation[T], values: Values, options: WalkOptions) -> AsyncIterator[Any]:
        """Give the items of page after page, none twice. Arguments are checked at once."""
        return AsyncItems(AsyncPages(self, _walk(self, operation, values, options), operation, values))


class AsyncPages(AsyncIterator[T]):
    """The pages of a walk. No generator: whoever leaves a loop early has nothing to close."""

    def __init__(self, session: AsyncSession, walk: Walk, operation: Operation[T], values: Values) -> None:
        self._session = session
        self._walk = walk
        self._operation = operation
        self._values = values
        self._waiting: deque[T] = deque()
        self.fresh: list[Any] = []

    async def __anext__(self) -> T:
        while not self._walk.ended:
            if not self._waiting:
                self._waiting += await self._fetched()
            page = self._waiting.popleft()
            self.fresh = self._walk.take(page)
            if self.fresh:
                return page
        raise StopAsyncIteration

    async def _fetched(self) -> list[T]:
        wanted = [_at(self._walk, self._values, number) for number in self._walk.ahead()]
        calls = [partial(self._session.call, self._operation, values) for values in wanted]
        return [await calls[0]()] if len(calls) == 1 else await _together(calls)


class AsyncItems(AsyncIterator[Any]):
    """The items of a walk, one by one."""

    def __init__(self, pages: AsyncPages[Any]) -> None:
        self._pages = pages
        self._items: Iterator[Any] = iter(())

    async def __anext__(self) -> Any:
        while True:
            for item in self._items:
                return item
            await anext(self._pages)
            self._items = iter(self._pages.fresh)


def _threads(count: int, held: ExitStack) -> Callable[..., Future[Any]]:
    """Threads for a walk; in the end those calls that have not begun are given up, and the others waited for."""
    from concurrent.futures import ThreadPoolExecutor

    pool = ThreadPoolExecutor(count, thread_name_prefix="ttlock-page")
    held.callback(pool.shutdown, cancel_futures=True)
    return pool.submit


async def _together(calls: Sequence[Callable[[], Awaitable[T]]]) -> list[T]:
    """The results of calls that are made at once, in their order; if one fails the others are given up."""
    import anyio

    found: dict[int, T] = {}
    failures: list[TTLockError] = []

    async def make(number: int) -> None:
        try:
            found[number] = await calls[number]()
        except TTLockError as error:
            failures.append(error)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for number in range(len(calls)):
            group.start_soon(make, number)
    if failures:
        raise failures[0]
    return [found[number] for number in range(len(calls))]


def _walk(session: SyncSession | AsyncSession, operation: Operation[Any], values: Values, options: WalkOptions) -> Walk:
    if session.single_calls_only:
        raise ConfigurationError(
            f"with_raw_response gives the answer to a single call; use {operation.name} page by page"
        )
    walk = Walk(paging_of(operation), options)
    form_fields(operation, _at(walk, values, walk.page_no))
    return walk


def _at(walk: Walk, values: Values, number: int) -> Values:
    return {**values, "page_no": number, "page_size": walk.page_size}
