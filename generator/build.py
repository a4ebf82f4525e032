"""The stock generator run in process with our templates and our data, into a scratch folder."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openapi_python_client
from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from .bundle import for_generator, published
from .describe import Description, Operation
from .mistakes import BuildError
from .patches import PatchedLoader
from .publish import HEAD
from .terms import terms

HERE = Path(__file__).parent
_LINT = ("check", ".", "--isolated", "--no-cache", "--fix-only", "--select", "I,F401", "--quiet")
# the functions of an endpoint name the client in their types alone, and a call of `TTLock` uses neither
_TYPES = ("check", "api", "--isolated", "--no-cache", "--fix-only", "--unsafe-fixes", "--select", "I,TC", "--quiet")
_FORMAT = ("format", ".", "--isolated", "--no-cache", "--line-length", "120", "--quiet")


def build(description: Description, scratch: Path) -> None:
    """Write the whole generated package into `scratch`.

    Raises:
        BuildError: the generator warned of something, dropped something, a template no longer fits, or what came out
            is no Python.
    """
    project = _project(description, scratch)
    _check_counts(project, description)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    _refuse(problems)
    _write_resources(project, description, scratch / "resources")
    errors = sorted((int(code), info) for code, info in description.source.errors.items())
    _render(project, "error_table.py.jinja", scratch / "error_table.py", errors=errors)
    for path in sorted(scratch.rglob("*.py")):
        _write(path, HEAD + path.read_text(encoding="utf-8").lstrip("\n"))
    for arguments in (_LINT, _TYPES, _FORMAT):
        _run_ruff(arguments, scratch)
    _compile(scratch)
    _write(scratch / "openapi.json", json.dumps(published(description), ensure_ascii=False, indent=1) + "\n")


def _project(description: Description, scratch: Path) -> Project:
    settings = ConfigFile.load_from_path(HERE / "config.yml")
    config = Config.from_sources(
        settings, MetaType.NONE, document_source=scratch, file_encoding="utf-8", overwrite=True, output_path=scratch
    )
    data = GeneratorData.from_dict(for_generator(description), config=config)
    if isinstance(data, GeneratorError):
        _refuse([data])
    assert isinstance(data, GeneratorData)
    project = Project(openapi=data, config=config)
    stock = PackageLoader(openapi_python_client.__name__)
    project.env.loader = ChoiceLoader([FileSystemLoader(HERE / "templates"), PatchedLoader(stock)])
    modules = {str(kind.class_info.name): str(kind.class_info.module_name) for kind in _classes(project)}
    project.env.globals.update(terms(description, modules))
    return project


def _write_resources(project: Project, description: Description, folder: Path) -> None:
    """The resource classes, for which the stock generator has no place."""
    folder.mkdir()
    grouped: dict[str, list[Operation]] = {}
    for operation in description.operations:
        if operation.resource:
            grouped.setdefault(operation.resource, []).append(operation)
    _render(project, "resources_init.py.jinja", folder / "__init__.py", resources=sorted(grouped))
    for resource, operations in sorted(grouped.items()):
        shown = {ref for operation in operations for field in _fields(operation) for ref in field.refs}
        names = {*shown, *(operation.answer for operation in operations)}
        _render(
            project,
            "resource.py.jinja",
            folder / f"{resource}.py",
            resource=resource,
            operations=operations,
            enums=sorted(names & description.enums.keys()),
            models=sorted(names - description.enums.keys()),
        )


def _fields(operation: Operation) -> list[Any]:
    fields = [parameter.field for parameter in operation.parameters]
    return fields if operation.listed is None else [*fields, operation.listed]


def _render(project: Project, template: str, path: Path, **context: Any) -> None:
    _write(path, project.env.get_template(template).render(**context))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _run_ruff(arguments: tuple[str, ...], folder: Path) -> None:
    # from the outside: inside, the folder's own types.py would stand in for the standard library's
    name = "ruff.exe" if sys.platform == "win32" else "ruff"
    command = [str(Path(sys.executable).with_name(name)), *arguments]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except OSError as error:
        raise BuildError(f"cannot run {command[0]}: {error.strerror}") from None
    if done.returncode:
        raise BuildError(f"ruff {arguments[0]} failed on the generated code:\n{done.stdout}{done.stderr}")


def _compile(folder: Path) -> None:
    """Python itself refuses what ruff lets pass, such as two arguments of one name."""
    for path in sorted(folder.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec")
        except SyntaxError as error:
            name = path.relative_to(folder).as_posix()
            raise BuildError(f"the generated code is no Python: {name}:{error.lineno}: {error.msg}") from None


def _classes(project: Project) -> list[Any]:
    return [*project.openapi.models, *project.openapi.enums]


def _check_counts(project: Project, description: Description) -> None:
    """The generator can drop and rename things without a word: all that went in must have come out."""
    groups = project.openapi.endpoint_collections_by_tag
    problems = [problem for group in groups.values() for problem in group.parse_errors]
    _refuse([*problems, *project.openapi.errors])
    made = {(str(tag), str(endpoint.name)) for tag, group in groups.items() for endpoint in group.endpoints}
    _same("operations", made, {(operation.tag, operation.module) for operation in description.operations})
    found = {str(kind.class_info.name) for kind in _classes(project)}
    _same("classes", found, {*description.models, *description.bodies, *description.enums})
    modules = {str(kind.class_info.module_name) for kind in _classes(project)}
    if len(made) != len(description.operations) or len(modules) != len(found):
        raise BuildError("two operations or two classes would be written to one module")


def _same(what: str, made: set[Any], wanted: set[Any]) -> None:
    if made != wanted:
        odd = ", ".join(sorted(map(str, made ^ wanted)))
        raise BuildError(f"the generator made other {what} than the specification has: {odd}")


def _refuse(problems: Sequence[GeneratorError]) -> None:
    if problems:
        lines = [" ".join(str(part) for part in (problem.header, problem.detail) if part) for problem in problems]
        raise BuildError("\n".join(" ".join(line.split()) for line in lines))
