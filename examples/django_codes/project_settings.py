"""The least that Django needs to run a command; yours are in your project."""

from __future__ import annotations

INSTALLED_APPS = ["codes"]
USE_TZ = True
TIME_ZONE = "Europe/Berlin"
