"""Targets, peers and growth as one picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .report import Row

FILE: Final = Path(__file__).parent / "results.png"
BLUE, GREY, RED, INK = "#1f6feb", "#b6bec9", "#d1663f", "#57606a"
PEERS: Final = "Others at the same page, beside httpx"


def draw(sections: Mapping[str, Sequence[Row]]) -> None:
    """Write the picture of the measured sections."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplot_mosaic(
        [["targets", "peers"], ["targets", "growth"]], figsize=(14, 8.5), width_ratios=(1.15, 1), layout="constrained"
    )
    _targets(axes["targets"], [row for row in sections["Targets"] if row.ratio is not None and row.target])
    _peers(axes["peers"], [row for row in sections[PEERS] if row.ratio is not None and "in flight" not in row.work])
    _growth(axes["growth"], sections["Growth"])
    for drawn in axes.values():
        drawn.spines[["top", "right"]].set_visible(False)
    figure.savefig(FILE, dpi=100)


def _targets(axes: Any, rows: Sequence[Row]) -> None:
    for at, row in enumerate(rows):
        assert row.ratio is not None
        colour = BLUE if row.passed == "yes" else RED
        axes.plot([row.ratio.low, row.ratio.high], [at, at], color=colour, linewidth=5, alpha=0.35)
        axes.plot(row.ratio.median, at, "o", color=colour)
        axes.plot(float(row.target), at, "|", color=INK, markersize=18, markeredgewidth=2)
    axes.set_yticks(range(len(rows)), [row.work.replace(" / ", "\nbeside ") for row in rows], fontsize=9)
    axes.invert_yaxis()
    axes.set_xlim(left=0)
    axes.grid(axis="x", alpha=0.3)
    axes.set_title("targets: what was found, its 95 % interval, and | the most it may be", fontsize=11, loc="left")


def _peers(axes: Any, rows: Sequence[Row]) -> None:
    ratios = [row.ratio.median for row in rows if row.ratio is not None]
    ours = [row.work.startswith("ttlock-sdk") for row in rows]
    bars = axes.barh([row.work for row in rows], ratios, color=[BLUE if mine else GREY for mine in ours])
    labels = axes.bar_label(bars, [f"{ratio:.2f} " for ratio in ratios], padding=-32, fontsize=9)
    for label, mine in zip(labels, ours, strict=True):
        label.set_color("white" if mine else "black")
    axes.axvline(1, color=INK, linewidth=1)
    axes.tick_params(axis="y", labelsize=9)
    axes.invert_yaxis()
    axes.set_title("one call, beside bare httpx (less is better)", fontsize=11, loc="left")


def _growth(axes: Any, rows: Sequence[Row]) -> None:
    for word, colour in (("threads", BLUE), ("tasks", RED)):
        found = [row for row in rows if f" {word}," in row.work]
        many = [int(row.work.split()[0]) for row in found]
        rates = [float(row.found.split()[0].replace(",", "")) for row in found]
        axes.plot(many, rates, marker="o", label=word, color=colour)
    axes.set_xscale("log")
    axes.set_ylim(bottom=0)
    axes.set_xlabel("at once")
    axes.set_ylabel("calls a second, 20 ms an answer")
    axes.set_title("threads and tasks (more is better)", fontsize=11, loc="left")
    axes.legend()
