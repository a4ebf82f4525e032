"""python -m ttlock_sdk.cli: the same as `ttlock`."""

from __future__ import annotations

from . import main

if __name__ == "__main__":
    main()
