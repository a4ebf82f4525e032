"""The example makes a span of every request, with its outcome and without a secret."""

from __future__ import annotations

import json

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry_spans import main, trace_requests
from support import SECRETS, Cloud, client

from ttlock_sdk import errors


def test_a_request_is_a_span_with_its_outcome() -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with client(Cloud(lambda path, fields: {"errcode": -1003}), password=SECRETS["password"]) as tt:
        off = trace_requests(tt, provider.get_tracer("test"))
        with pytest.raises(errors.LockNotFoundError):
            tt.locks.unlock(5)
        off()
        with pytest.raises(errors.LockNotFoundError):
            tt.locks.unlock(5)
    [span] = exporter.get_finished_spans()
    assert span.name == "locks.unlock"
    assert span.status.description == "code -1003"
    assert dict(span.attributes or {}) == {
        "url.path": "/v3/lock/unlock",
        "http.request.resend_count": 0,
        "http.response.status_code": 200,
        "ttlock.errcode": -1003,
    }
    assert SECRETS["password"] not in span.to_json()


def test_the_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    out = capsys.readouterr().out
    decoder, spans = json.JSONDecoder(), []
    while out.strip():
        found, end = decoder.raw_decode(out.strip())
        spans.append((found["name"], found["attributes"]["http.response.status_code"]))
        out = out.strip()[end:]
    assert spans == [("locks.list", 200), ("gateways.list", 502), ("gateways.list", 200)]
