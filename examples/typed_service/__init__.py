"""The front desk of a small hotel: a service of its own that is typed by what ttlock_sdk promises."""

from __future__ import annotations
