"""A Redis for the tests of this folder."""

from __future__ import annotations

from redis_server import redis_url

__all__ = ["redis_url"]
