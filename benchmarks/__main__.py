"""Run all measurements and print them as a table."""

from __future__ import annotations

import platform

from . import calls, generation, startup


def main() -> None:
    """Print each figure beside its target."""
    print(f"Python {platform.python_version()} on {platform.machine()}, medians of pairs run in turn")
    print(f"{'work':<52}{'ratio':>7}  {'95 %':<13}{'target':>8}{'ours':>11}{'theirs':>11}")
    for name, ratio, target in (
        ("client in a fresh process / import httpx, attrs", startup.measure(25), 1.15),
        ("first call on tt.locks / import httpx", startup.measure_resource(25), 0.60),
        ("call of a 100-item page / httpx post + json", calls.measure(300), 1.30),
    ):
        interval = f"{ratio.low:.2f}-{ratio.high:.2f}"
        timings = f"{ratio.ours_ms:>8.2f} ms{ratio.theirs_ms:>8.2f} ms"
        print(f"{name:<52}{ratio.median:>7.2f}  {interval:<13}{target:>8.2f}{timings}")
    print(f"{'make gen (bundle, generate, compare)':<52}{generation.measure(3):>7.2f} s, target 10 s")


if __name__ == "__main__":
    main()
