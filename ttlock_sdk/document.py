"""The OpenAPI document that this package was generated from."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def openapi() -> dict[str, Any]:
    """The published OpenAPI 3.0.3 document of the installed package, a fresh dict at each call."""
    text = files("ttlock_sdk.generated").joinpath("openapi.json").read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text)
    return document
