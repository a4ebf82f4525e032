"""The specification as it stands in its files: operations, schemas and error codes, references resolved by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .loader import Map, Seq, load
from .mistakes import Mistake, SpecError

Schemas = dict[str, Map]


class Source:
    """All files of a specification, read once.

    `operations` by path in the order of openapi.yaml, `schemas` by name, `errors` by code.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.mistakes: list[Mistake] = []
        self._files: dict[Path, Map] = {}
        self.root = self._file(self.folder / "openapi.yaml")
        self.errors = self._file(self.folder / "errors.yaml")
        self.schemas: Schemas = {}
        self.operations: dict[str, Map] = {}
        for path in sorted((self.folder / "schemas").glob("*.yaml")):
            self._take_schemas(self._file(path))
        self._take_operations()
        for place in [*self.schemas.values(), *self.operations.values()]:
            self._check_refs(place)

    def shown(self, path: Path) -> str:
        """A file's name in messages: relative to the folder that holds `spec`."""
        return path.relative_to(self.folder.parent).as_posix()

    def name_of(self, ref: str) -> str:
        """The schema that a checked reference names."""
        return ref.rsplit("/", 1)[-1]

    def report(self) -> None:
        """Raise if there were mistakes."""
        if self.mistakes:
            raise SpecError(self.mistakes)

    def _file(self, path: Path) -> Map:
        path = path.resolve()
        if path not in self._files:
            self._files[path] = load(path, self.shown(path))
        return self._files[path]

    def _take_schemas(self, file: Map) -> None:
        for name, schema in file.items():
            if name in self.schemas:
                other = self.schemas[name]
                self._note(file, name, f"schema {name} stands in {other.file}:{other.line} too")
            elif isinstance(schema, Map):
                self.schemas[name] = schema
            else:
                self._note(file, name, f"schema {name} must be a mapping")

    def _take_operations(self) -> None:
        paths = self.root.get("paths")
        if not isinstance(paths, Map):
            self._note(self.root, "paths", "paths must be a mapping of path to {$ref: 'paths/FILE.yaml#/operationId'}")
            return
        for path, item in paths.items():
            found = self._target(paths, path, item)
            operation = found.get("post") if isinstance(found, Map) else None
            if isinstance(operation, Map):
                self.operations[path] = operation
            elif found is not None:
                self._note(paths, path, f"{path} needs a post operation")

    def _target(self, paths: Map, path: str, item: Any) -> Any:
        ref = item.get("$ref") if isinstance(item, Map) else None
        if not isinstance(ref, str) or "#/" not in ref:
            self._note(paths, path, f"{path} must be {{$ref: 'paths/FILE.yaml#/operationId'}}")
            return None
        name, _, key = ref.partition("#/")
        try:
            file = self._file(self.folder / name)
        except SpecError:
            self._note(paths, path, f"$ref {ref!r} names a file that is not there")
            return None
        if key not in file:
            self._note(paths, path, f"$ref {ref!r}: there is no {key} in {file.file}")
            return None
        return file[key]

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
            self._note(node, "$ref", f"keys beside $ref are ignored by most tools: put it into allOf ({beside})")
        name, mark, key = str(ref).partition("#/")
        path = (self.folder.parent / node.file).parent / name if name else self.folder.parent / node.file
        file = self._files.get(path.resolve())
        if not mark or file is None or self.schemas.get(key) is None or self.schemas[key] is not file.get(key):
            self._note(node, "$ref", f"bad $ref {ref!r}: no such schema")

    def _note(self, place: Map, key: str, text: str) -> None:
        self.mistakes.append(Mistake(place.file, place.at(key), text))
