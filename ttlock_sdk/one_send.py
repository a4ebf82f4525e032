"""Requests that leave in one piece: httpcore sends head and body one after the other, in two packets or TLS records.

Its network backend is wrapped, so that the head waits for the body, which follows at once.
"""

from __future__ import annotations

from typing import Any


class _Wrapped:
    """Has all that the wrapped object has, but for what stands here."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


class OneSend(_Wrapped):
    """A network backend for threads."""

    def connect_tcp(self, *args: Any, **options: Any) -> _Stream:
        """Open a connection."""
        return _Stream(self._inner.connect_tcp(*args, **options))


class AsyncOneSend(_Wrapped):
    """A network backend for tasks."""

    async def connect_tcp(self, *args: Any, **options: Any) -> _AsyncStream:
        """Open a connection."""
        return _AsyncStream(await self._inner.connect_tcp(*args, **options))


class _Holding(_Wrapped):
    """What is written first after a read waits for what is written next."""

    def __init__(self, inner: Any) -> None:
        super().__init__(inner)
        self._first = True
        self._head = b""

    def _joined(self, data: bytes) -> bytes | None:
        """What is to be sent now, None for nothing yet."""
        if self._first:
            self._first = False
            self._head = data
            return None
        whole, self._head = self._head + data if self._head else data, b""
        return whole

    def _left(self) -> bytes:
        """What still waits when an answer is expected."""
        left, self._head, self._first = self._head, b"", True
        return left


class _Stream(_Holding):
    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if (whole := self._joined(buffer)) is not None:
            self._inner.write(whole, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if left := self._left():
            self._inner.write(left, timeout)
        return self._inner.read(max_bytes, timeout)  # type: ignore[no-any-return]

    def start_tls(self, *args: Any, **options: Any) -> _Stream:
        return _Stream(self._inner.start_tls(*args, **options))


class _AsyncStream(_Holding):
    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if (whole := self._joined(buffer)) is not None:
            await self._inner.write(whole, timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if left := self._left():
            await self._inner.write(left, timeout)
        return await self._inner.read(max_bytes, timeout)  # type: ignore[no-any-return]

    async def start_tls(self, *args: Any, **options: Any) -> _AsyncStream:
        return _AsyncStream(await self._inner.start_tls(*args, **options))
