"""Each request as a span of OpenTelemetry, by a hook: python examples/opentelemetry_spans.py

It shows two calls on the built-in simulator, the second of them with a fault in between. `trace_requests` is all that a
program of yours needs.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from opentelemetry.trace import SpanKind, Status, StatusCode, Tracer

from ttlock_sdk import AsyncTTLock, TTLock
from ttlock_sdk.hooks import ResponseEvent
from ttlock_sdk.simulator import Fault, Simulator


def trace_requests(client: TTLock | AsyncTTLock, tracer: Tracer) -> Callable[[], None]:
    """Have every request of a client become a span; what is returned ends that. No span holds a secret."""

    def span(event: ResponseEvent) -> None:
        end = time.time_ns()
        found = tracer.start_span(
            event.operation,
            kind=SpanKind.CLIENT,
            start_time=end - int(event.seconds * 1e9),
            attributes={"url.path": event.path, "http.request.resend_count": event.attempt - 1},
        )
        if event.status is not None:
            found.set_attribute("http.response.status_code", event.status)
        if event.code is not None:
            found.set_attribute("ttlock.errcode", event.code)
        if event.problem:
            found.set_status(Status(StatusCode.ERROR, event.problem))
        found.end(end)

    return client.on("response", span)


def main() -> None:
    """Show the spans of two calls."""
    simulator = Simulator("demo")
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(out=sys.stdout)))
    account = ("demo-client-id", "demo-client-secret", "demo@example.com", "demo")
    with TTLock(*account, transport=simulator.transport) as tt:
        trace_requests(tt, provider.get_tracer("ttlock_sdk"))
        tt.locks.list()
        simulator.fail_next(Fault.page(502))
        tt.gateways.list()


if __name__ == "__main__":
    main()
