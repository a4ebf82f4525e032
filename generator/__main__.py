"""python -m generator build | check | lint"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from .build import build, check_tools
from .describe import Description
from .lint import lint
from .mistakes import BuildError, SpecError
from .publish import differences, publish
from .source import Source


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands; 0 if all is well."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="Turn spec/ into ttlock_sdk/generated/.")
    parser.add_argument("command", choices=("build", "check", "lint"), help="write it, compare it, or only check spec/")
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder of the specification")
    parser.add_argument("--output", type=Path, default=Path("ttlock_sdk/generated"), help="folder of the package")
    chosen = parser.parse_args(arguments)
    try:
        return _run(chosen.command, chosen.spec, chosen.output)
    except (SpecError, BuildError) as error:
        print(error, file=sys.stderr)
        return 1


def _run(command: str, spec: Path, output: Path) -> int:
    source = lint(Source(spec))
    if command == "lint":
        print(f"{len(source.operations)} operations, {len(source.schemas)} schemas, {len(source.errors)} error codes: fine")
        return 0
    check_tools()
    with tempfile.TemporaryDirectory(prefix="ttlock-gen-") as folder:
        scratch = Path(folder) / "generated"
        build(Description(source), scratch)
        if command == "build":
            written, same = publish(scratch, output)
            print(f"{output}: {written} written, {same} same")
            return 0
        lines = differences(scratch, output)
    if lines:
        print(f"{output} is not what {spec} says; run make gen", *lines, sep="\n", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
