"""A real Redis for the stores that use one."""

from __future__ import annotations

from redis_server import redis_tls_url, redis_url

__all__ = ["redis_tls_url", "redis_url"]
