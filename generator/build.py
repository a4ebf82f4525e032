"""The stock generator run in process with our templates and our data, into a scratch folder."""

from __future__ import annotations

import contextlib
import io
import json
import re
import subprocess
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openapi_python_client
from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from ruff import find_ruff_bin

from . import sources
from .bundle import for_generator, published
from .describe import Description, Field, Operation
from .mistakes import BuildError
from .names import pascal
from .patches import PatchedLoader

HERE = Path(__file__).parent
HEAD = "# Made by `make gen` from spec/; changes here are lost and fail `make gen-check`.\n"
HOOKS = (
    ["check", ".", "--isolated", "--no-cache", "--fix-only", "--select", "I,F401", "--quiet"],
    ["format", ".", "--isolated", "--no-cache", "--line-length", "120", "--quiet"],
)


def check_tools() -> None:
    """Raise BuildError unless the tools are exactly those of requirements.txt: other versions make other bytes."""
    pins = re.findall(r"(?m)^(openapi-python-client|ruff)==(\S+)", (HERE / "requirements.txt").read_text(encoding="utf-8"))
    for name, pinned in pins:
        if version(name) != pinned:
            raise BuildError(f"{name} {version(name)} is installed, {pinned} is needed: run make gen, or see requirements.txt")


def build(description: Description, scratch: Path) -> None:
    """Write the whole generated package into `scratch`.

    Raises:
        BuildError: the generator warned of something, dropped something, or a template no longer fits.
    """
    project = _project(description, scratch)
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise BuildError("\n".join(_words(problem) for problem in problems))
    _count(project, description)
    _write_more(project, description, scratch)
    for path in sorted(scratch.rglob("*.py")):
        path.write_text(HEAD + path.read_text(encoding="utf-8").lstrip("\n"), encoding="utf-8", newline="\n")
    for hook in HOOKS:
        _run_ruff(hook, scratch)
    document = json.dumps(published(description), ensure_ascii=False, indent=1)
    (scratch / "openapi.json").write_text(document + "\n", encoding="utf-8", newline="\n")


def _run_ruff(arguments: list[str], folder: Path) -> None:
    # not `python -m ruff`: the folder's own types.py would stand in for the standard library's
    done = subprocess.run([find_ruff_bin(), *arguments], cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise BuildError(f"ruff {arguments[0]} failed on the generated code:\n{done.stdout}{done.stderr}")


def _project(description: Description, scratch: Path) -> Project:
    settings = ConfigFile.load_from_path(HERE / "config.yml")
    settings.post_hooks = []
    config = Config.from_sources(
        settings, MetaType.NONE, document_source=scratch, file_encoding="utf-8", overwrite=True, output_path=scratch
    )
    data = GeneratorData.from_dict(for_generator(description), config=config)
    if isinstance(data, GeneratorError):
        raise BuildError(_words(data))
    project = Project(openapi=data, config=config)
    stock = PackageLoader(openapi_python_client.__name__)
    project.env.loader = ChoiceLoader([FileSystemLoader(HERE / "templates"), PatchedLoader(stock)])
    project.env.globals.update(_globals(project, description))
    return project


def _globals(project: Project, description: Description) -> dict[str, Any]:
    modules = {str(kind.class_info.name): str(kind.class_info.module_name) for kind in _classes(project)}
    operations = {operation.module: operation for operation in description.operations}

    def about(name: str) -> str:
        schema = description.source.schemas.get(name)
        if schema is not None:
            return str(schema.get("description", name))
        operation = next(operation for operation in description.operations if operation.body == name)
        return f"The form of `{operation.tag}.{operation.module}`: {operation.raw['summary']}."

    def members_of(name: str) -> list[tuple[str, Any, str]]:
        schema = description.enums[name]
        return list(zip(schema["x-enum-varnames"], schema["enum"], schema["x-enum-descriptions"], strict=True))

    def fields_of(name: str) -> tuple[Field, ...]:
        return description.bodies.get(name) or description.models[name]

    def errors_of(operation: Operation) -> list[tuple[str, str]]:
        return sources.errors_of(operation, description)

    return {
        **{name: getattr(sources, name) for name in _HELPERS},
        "about": about,
        "class_of": pascal_resource,
        "description": description,
        "errors_of": errors_of,
        "fields_of": fields_of,
        "members_of": members_of,
        "module_of": modules.__getitem__,
        "operation_source": lambda name: sources.operation_source(operations[str(name)]),
        "source": repr,
        "tags": {tag["name"]: tag["description"] for tag in description.source.root["tags"]},
    }


_HELPERS = (
    "arguments",
    "coercions",
    "names",
    "prose",
    "reading",
    "references",
    "result",
    "values",
    "walk_arguments",
)


def pascal_resource(resource: str) -> str:
    """`door_sensors` becomes `DoorSensors`."""
    return "".join(pascal(part) for part in resource.split("_"))


def _write_more(project: Project, description: Description, scratch: Path) -> None:
    """What the stock generator has no place for: resource classes and the table of error codes."""
    folder = scratch / "resources"
    folder.mkdir()
    grouped: dict[str, list[Operation]] = {}
    for operation in description.operations:
        if operation.extension("resource"):
            grouped.setdefault(operation.extension("resource"), []).append(operation)
    resources = sorted(grouped)
    _render(project, "resources_init.py.jinja", folder / "__init__.py", resources=resources)
    for resource in resources:
        operations = grouped[resource]
        enums = {p.field.ref for o in operations for p in o.parameters if p.field.kind == "enum"}
        models = {name for o in operations for name in _models(o)}
        _render(
            project,
            "resource.py.jinja",
            folder / f"{resource}.py",
            resource=resource,
            operations=operations,
            enums=sorted(enums),
            models=sorted(models),
        )
    errors = sorted((int(code), info) for code, info in description.source.errors.items())
    _render(project, "error_table.py.jinja", scratch / "error_table.py", errors=errors)


def _models(operation: Operation) -> set[str]:
    found = {operation.answer}
    if operation.item is not None:
        found.add(operation.item.ref)
    found |= {p.field.item.ref for p in operation.parameters if p.field.item is not None}
    return found


def _render(project: Project, template: str, path: Path, **context: Any) -> None:
    path.write_text(project.env.get_template(template).render(**context), encoding="utf-8", newline="\n")


def _classes(project: Project) -> list[Any]:
    return [*project.openapi.models, *project.openapi.enums]


def _count(project: Project, description: Description) -> None:
    """The generator can drop things without a word: everything that went in must have come out."""
    made = sum(len(group.endpoints) for group in project.openapi.endpoint_collections_by_tag.values())
    if made != len(description.operations):
        raise BuildError(f"the generator made {made} of {len(description.operations)} operations")
    wanted = {*description.models, *description.bodies, *description.enums}
    found = {str(kind.class_info.name) for kind in _classes(project)}
    if wanted != found:
        raise BuildError(f"the generator made other classes than the specification has: {', '.join(sorted(wanted ^ found))}")


def _words(problem: GeneratorError) -> str:
    return " ".join(str(part) for part in (problem.header, problem.detail) if part)
