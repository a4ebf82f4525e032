"""The specification as it stands in its files: operations, schemas and error codes, references resolved by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .loader import Map, Seq, load
from .mistakes import Mistake, SpecError


class Source:
    """All files of a specification, read once.

    `operations` by path in the order of openapi.yaml, `schemas` by name, `errors` by code. What is wrong with them is
    collected in `mistakes`; what depends on it is left out.

    Raises:
        SpecError: a file cannot be read.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.mistakes: list[Mistake] = []
        self.files: dict[Path, Map] = {}
        self.root = self._file(self.folder / "openapi.yaml")
        self.errors = self._file(self.folder / "errors.yaml")
        self.path_files = [self._file(path) for path in sorted((self.folder / "paths").glob("*.yaml"))]
        schema_files = [self._file(path) for path in sorted((self.folder / "schemas").glob("*.yaml"))]
        self.report()
        self.schemas: dict[str, Map] = {}
        self.operations: dict[str, Map] = {}
        for file in schema_files:
            self._take_schemas(file)
        self._take_operations()
        for file in [*self.path_files, *schema_files]:
            self._check_refs(file)
        for key, value in self.root.items():
            if key != "paths":
                self._check_refs(value)

    def schema(self, node: Any) -> Map | None:
        """The schema that `{$ref: ...}` names; None for anything else."""
        ref = node.get("$ref") if isinstance(node, Map) else None
        return self.schemas.get(name_of(ref)) if isinstance(ref, str) else None

    def note(self, place: Map, key: str, text: str) -> None:
        """Write down a mistake at a key of a mapping."""
        self.mistakes.append(Mistake(place.file, place.at(key), text))

    def report(self) -> None:
        """Raise SpecError if there were mistakes."""
        if self.mistakes:
            raise SpecError(self.mistakes)

    def shown(self, path: Path) -> str:
        """A file's name in messages: relative to the folder that holds `spec`."""
        return path.relative_to(self.folder.parent).as_posix()

    def _file(self, path: Path) -> Map:
        try:
            self.files[path] = load(path, self.shown(path))
        except SpecError as error:
            self.mistakes += error.mistakes
            return Map()
        return self.files[path]

    def _take_schemas(self, file: Map) -> None:
        for name, schema in file.items():
            if name in self.schemas:
                other = self.schemas[name]
                self.note(file, name, f"schema {name} stands in {other.file}:{other.line} too")
            elif isinstance(schema, Map):
                self.schemas[name] = schema
            else:
                self.note(file, name, f"schema {name} must be a mapping")

    def _take_operations(self) -> None:
        paths = self.root.get("paths")
        if not isinstance(paths, Map):
            self.note(self.root, "paths", "paths must be a mapping of path to {$ref: 'paths/FILE.yaml#/operationId'}")
            return
        for path, item in paths.items():
            found = self._target(paths, path, item)
            if found is None:
                continue
            file, key = found
            operation = file[key].get("post") if isinstance(file[key], Map) else None
            if not isinstance(operation, Map):
                self.note(file, key, f"{key} must be a mapping with a post operation")
            elif any(operation is other for other in self.operations.values()):
                self.note(paths, path, f"{path}: {key} stands at another path already")
            else:
                self.operations[path] = operation

    def _target(self, paths: Map, path: str, item: Any) -> tuple[Map, str] | None:
        ref = item.get("$ref") if isinstance(item, Map) and len(item) == 1 else None
        if not isinstance(ref, str) or "#/" not in ref:
            self.note(paths, path, f"{path} must be {{$ref: 'paths/FILE.yaml#/operationId'}}")
            return None
        name, _, key = ref.partition("#/")
        target = (self.folder / name).resolve()
        file = self.files.get(target)
        if file is None or target.parent != self.folder / "paths":
            self.note(paths, path, f"bad $ref {ref!r}: there is no such file in paths/")
            return None
        if key not in file:
            self.note(paths, path, f"bad $ref {ref!r}: there is no {key} in {name}")
            return None
        return file, key

    def _check_refs(self, node: Any) -> None:
        if isinstance(node, Map):
            if "$ref" in node:
                self._check_ref(node)
            for value in node.values():
                self._check_refs(value)
        elif isinstance(node, Seq):
            for value in node:
                self._check_refs(value)

    def _check_ref(self, node: Map) -> None:
        ref = node["$ref"]
        if len(node) > 1:
            beside = ", ".join(key for key in node if key != "$ref")
            self.note(node, "$ref", f"keys beside $ref are ignored by most tools, put it into allOf: {beside}")
        here = (self.folder.parent / node.file).resolve()
        name, mark, key = ref.partition("#/") if isinstance(ref, str) else ("", "", "")
        file = self.files.get((here.parent / name).resolve() if name else here)
        if not mark or file is None or key not in file or self.schemas.get(key) is not file[key]:
            self.note(node, "$ref", f"bad $ref {ref!r}: there is no such schema")


def name_of(ref: str) -> str:
    """The schema that a reference names."""
    return ref.rsplit("/", 1)[-1]
