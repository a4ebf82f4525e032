"""openapi.yaml: version, tags, and one line for each operation."""

from __future__ import annotations

from ..describe import FORM
from ..loader import Map, Seq
from ..names import is_identifier
from ..source import Source
from .examples import check_example
from .shapes import check_addresses, check_keys, check_text, map_at

_KEYS = ("openapi", "info", "servers", "tags", "security", "paths")
_WEBHOOK = ("summary", "description", "operationId", "tags", "x-ttlock-source", "requestBody", "responses")


def check_root(source: Source) -> None:
    """All of openapi.yaml but what its paths lead to."""
    root = source.root
    check_keys(source, root, "openapi.yaml", (*_KEYS, "x-webhooks"), _KEYS)
    if root.get("openapi", "3.0.3") != "3.0.3":
        source.note(root, "openapi", "openapi must be 3.0.3")
    if root.get("security", []) != []:
        source.note(root, "security", "security must be []: the signed fields are part of each form")
    info = root.get("info")
    if not isinstance(info, Map) or not all(isinstance(info.get(key), str) for key in ("title", "version")):
        source.note(root, "info", "info needs a title and a version")
    _check_tags(source)
    _check_listed(source)
    _check_webhooks(source)


def tags_of(source: Source) -> set[str]:
    """The names of the tags."""
    tags = source.root.get("tags")
    return {str(tag.get("name")) for tag in tags if isinstance(tag, Map)} if isinstance(tags, Seq) else set()


def _check_tags(source: Source) -> None:
    tags = source.root.get("tags")
    seen: set[object] = set()
    for tag in tags if isinstance(tags, Seq) else [None]:
        if not isinstance(tag, Map) or not is_identifier(tag.get("name")):
            source.note(source.root, "tags", "tags must be a list of {name: snake_case, description: text}")
            continue
        check_keys(source, tag, f"tag {tag['name']}", ("name", "description"), ("description",))
        check_text(source, tag, "description", f"tag {tag['name']}")
        if tag["name"] in seen:
            source.note(tag, "name", f"tag {tag['name']} stands twice")
        seen.add(tag["name"])


def _check_webhooks(source: Source) -> None:
    """What the cloud sends by itself: forms again, each described by a schema and shown by an example."""
    webhooks = source.root.get("x-webhooks", Map())
    if not isinstance(webhooks, Map):
        source.note(source.root, "x-webhooks", "x-webhooks must be a mapping of name to {post: ...}")
        return
    for name, item in webhooks.items():
        what = f"webhook {name}"
        post = map_at(item, "post")
        if post is None or len(item) != 1:
            source.note(webhooks, name, f"{what} must be {{post: ...}}")
            continue
        check_keys(
            source, post, what, _WEBHOOK, ("summary", "description", "x-ttlock-source", "requestBody", "responses")
        )
        check_text(source, post, "description", what)
        check_addresses(source, post, "x-ttlock-source", what)
        media = map_at(post, "requestBody", "content", FORM)
        if media is None or source.schema(media.get("schema")) is None:
            source.note(post, "requestBody", f"{what}: the body must be {FORM} with a schema by reference")
        else:
            check_example(source, what, media, [media["schema"]])


def _check_listed(source: Source) -> None:
    """An operation that no path leads to would be left out without a word."""
    paths = source.root.get("paths")
    for path in paths if isinstance(paths, Map) else ():
        if not path.startswith("/") or "{" in path:
            source.note(source.root["paths"], path, f"{path} must begin with / and have no parameters")
    for file in source.path_files:
        for key, item in file.items():
            operation = item.get("post") if isinstance(item, Map) else None
            if isinstance(operation, Map) and not any(operation is other for other in source.operations.values()):
                source.note(file, key, f"{key} stands at no path in openapi.yaml")
