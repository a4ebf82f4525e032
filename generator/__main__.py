"""python -m generator build | check | lint"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from .mistakes import BuildError, SpecError
from .tools import check_tools


def main(arguments: list[str] | None = None) -> int:
    """Run one of the commands; 0 if all is well, else 1 with one line on stderr for each thing to mend."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="Turn spec/ into ttlock_sdk/generated/.")
    parser.add_argument("command", choices=("build", "check", "lint"), help="write it, compare it, or only check spec/")
    parser.add_argument("--spec", type=Path, default=Path("spec"), help="folder of the specification")
    parser.add_argument("--output", type=Path, default=Path("ttlock_sdk/generated"), help="folder of the package")
    parser.add_argument(
        "--table",
        type=Path,
        default=Path("docs/operations.md"),
        help="file of the reference table; errors.md beside it",
    )
    chosen = parser.parse_args(arguments)
    try:
        check_tools()
        return _run(chosen.command, chosen.spec, chosen.output, chosen.table)
    except (SpecError, BuildError) as error:
        print(error, file=sys.stderr)
    except OSError as error:
        print(f"cannot write {error.filename}: {error.strerror}", file=sys.stderr)
    return 1


def _run(command: str, spec: Path, output: Path, table_file: Path) -> int:
    # only now: the tools that these import may be missing
    from .build import build
    from .describe import Description
    from .error_page import error_page
    from .lint import lint
    from .publish import differences, publish, publish_file
    from .table import table

    source = lint(spec)
    if command == "lint":
        print(f"{spec}: {len(source.operations)} operations, {len(source.schemas)} schemas, {len(source.errors)} codes")
        return 0
    with tempfile.TemporaryDirectory(prefix="ttlock-gen-") as folder:
        scratch = Path(folder) / "generated"
        description = Description(source)
        build(description, scratch)
        pages = {table_file: table(description), table_file.with_name("errors.md"): error_page(description)}
        if command == "build":
            outcome = publish(scratch, output)
            for file, text in pages.items():
                publish_file(text, file)
            print(f"{output}: {outcome}")
            return 0
        lines = differences(scratch, output)
        for file, text in pages.items():
            if not file.is_file() or file.read_text(encoding="utf-8") != text:
                lines.append(f"differs   {file}")
    if lines:
        print(f"{output} is not what {spec} says; run `make gen`", *lines, sep="\n", file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
