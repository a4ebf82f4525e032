"""Small changes to stock templates, applied as the build runs; each must fit exactly, or the build stops."""

from __future__ import annotations

from typing import NamedTuple

from jinja2 import BaseLoader, Environment

from .mistakes import BuildError


class Patch(NamedTuple):
    """Replace `old` by `new` in a stock template, where it stands exactly `times` times; `why` is for the reader."""

    template: str
    old: str
    new: str
    why: str
    times: int = 1


PATCHES = (
    Patch(
        "endpoint_module.py.jinja",
        "{% set return_string = endpoint.response_type() %}",
        "{{ operation_source(endpoint.name) }}\n\n{% set return_string = endpoint.response_type() %}",
        "the session needs the operation as data",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "from http import HTTPStatus\nfrom typing import Any, cast",
        "from collections.abc import Mapping\nfrom typing import Any, Final, cast",
        "no HTTPStatus: proxies answer with 520, which is none",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "from ... import errors\n",
        "from ... import errors\nfrom ...._runtime.operation import Credentials, Kind, Needs, Operation, Paging, "
        "Parameter, Rule, Safety\n",
        "what OPERATION is made of",
    ),
    Patch(
        "endpoint_module.py.jinja",
        "status_code=HTTPStatus(response.status_code)",
        "status_code=response.status_code",
        "a status that is not in HTTPStatus would raise ValueError",
    ),
    Patch("types.py.jinja", "from http import HTTPStatus\n", "", "the status is a plain number"),
    Patch("types.py.jinja", "status_code: HTTPStatus", "status_code: int", "the status is a plain number"),
    Patch(
        "types.py.jinja",
        "    def __bool__(self) -> Literal[False]:\n        return False\n",
        "    def __bool__(self) -> Literal[False]:\n        return False\n\n"
        '    def __reduce__(self) -> str:\n        return "UNSET"\n\n'
        '    def __repr__(self) -> str:\n        return "UNSET"\n',
        "pickle and copy must give back the one UNSET",
    ),
    Patch(
        "client.py.jinja",
        "    def __exit__(self, *args: Any, **kwargs: Any) -> None:",
        "    def __exit__(self, *args: Any) -> None:",
        "the protocol has no keywords",
    ),
    *(
        Patch(
            "client.py.jinja",
            f"        if self._client is not None:\n            {on_client}\n"
            f"        if self._async_client is not None:\n            {on_async}\n",
            "",
            "a copy must not change the client that it was made from",
        )
        for on_client, on_async in (
            ("self._client.headers.update(headers)", "self._async_client.headers.update(headers)"),
            ("self._client.cookies.update(cookies)", "self._async_client.cookies.update(cookies)"),
            ("self._client.timeout = timeout", "self._async_client.timeout = timeout"),
        )
    ),
)


class PatchedLoader(BaseLoader):
    """The stock templates with the patches applied."""

    def __init__(self, stock: BaseLoader, patches: tuple[Patch, ...] = PATCHES) -> None:
        self._stock = stock
        self._patches = patches

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, object]:
        """The text of a template, patched; called by jinja."""
        text, name, fresh = self._stock.get_source(environment, template)
        for patch in self._patches:
            if patch.template == template:
                found = text.count(patch.old)
                if found != patch.times:
                    raise BuildError(
                        f"stock template {template} changed: expected {patch.times} times, found {found} times: "
                        f"{patch.old!r} (patched because {patch.why})"
                    )
                text = text.replace(patch.old, patch.new)
        return text, name, fresh
