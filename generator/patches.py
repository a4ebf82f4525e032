"""Small changes to stock templates, applied as the build runs; each must fit exactly, or the build stops."""

from __future__ import annotations

from collections.abc import Callable
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


_ENDPOINT = "endpoint_module.py.jinja"
_CLIENT = "client.py.jinja"
_TYPES = "types.py.jinja"

PATCHES = (
    Patch(
        _ENDPOINT,
        "{% set return_string = endpoint.response_type() %}",
        "{{ operation_source(endpoint) }}\n\n{% set return_string = endpoint.response_type() %}",
        "the session needs the operation as data",
    ),
    Patch(
        _ENDPOINT,
        "from http import HTTPStatus\nfrom typing import Any, cast",
        "from __future__ import annotations\n\nfrom collections.abc import Mapping\n"
        "from typing import Any, Final, cast",
        "what OPERATION is made of; no HTTPStatus, as proxies answer with 520, which is none; annotations are text",
    ),
    Patch(
        _ENDPOINT,
        "from ... import errors\n",
        "from ... import errors\n{{ operation_imports(endpoint) }}\nfrom ...._runtime.operation import "
        "Credentials, Kind, Needs, Operation, Paging, Parameter, Rule, Safety\n",
        "what OPERATION is made of",
    ),
    Patch(
        _ENDPOINT,
        "status_code=HTTPStatus(response.status_code)",
        "status_code=response.status_code",
        "a status that is not in HTTPStatus would raise ValueError",
    ),
    Patch(_TYPES, "from http import HTTPStatus\n", "", "the status is a plain number"),
    Patch(_TYPES, "status_code: HTTPStatus", "status_code: int", "the status is a plain number"),
    Patch(
        _TYPES,
        "        return False\n",
        '        return False\n\n    def __reduce__(self) -> str:\n        return "UNSET"\n\n'
        '    def __repr__(self) -> str:\n        return "UNSET"\n',
        "pickle and copy must give back the one UNSET",
    ),
    Patch(
        _CLIENT,
        "import ssl\nfrom typing import Any, Self\n",
        "import ssl\nfrom threading import Lock\nfrom typing import Any, Final, Self\n",
        "the lock below",
    ),
    Patch(
        _CLIENT,
        '\n@define\nclass Client:\n    """',
        "\n_BUILDING: Final = Lock()  # so that threads which make the first call together share one pool\n\n"
        '@define\nclass Client:\n    """',
        "a pool for each of the threads that make the first call would be lost but one",
    ),
    *(
        Patch(
            _CLIENT,
            f"        if self.{name} is None:\n        {{% if custom_constructor %}}",
            f"        with _BUILDING:\n         if self.{name} is None:\n        {{% if custom_constructor %}}",
            "likewise",
        )
        for name in ("_client", "_async_client")
    ),
    Patch(
        _CLIENT,
        "exit__(self, *args: Any, **kwargs: Any) -> None:",
        "exit__(self, *args: Any) -> None:",
        "the protocol has no keywords, and mypy knows that",
        times=2,
    ),
    Patch(_CLIENT, "exit__(*args, **kwargs)", "exit__(*args)", "likewise", times=2),
    *(
        Patch(
            _CLIENT,
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

    def get_source(self, environment: Environment, template: str) -> tuple[str, str | None, Callable[[], bool] | None]:
        """The text of a template, patched; called by jinja.

        Raises:
            BuildError: the template is not the one that a patch was made for.
        """
        text, name, fresh = self._stock.get_source(environment, template)
        for patch in self._patches:
            if patch.template == template:
                found = text.count(patch.old)
                if found != patch.times:
                    raise BuildError(
                        f"stock template {template} has changed: {patch.old!r} stands in it {found} times, "
                        f"not {patch.times}; it is patched because: {patch.why}"
                    )
                text = text.replace(patch.old, patch.new)
        return text, name, fresh
