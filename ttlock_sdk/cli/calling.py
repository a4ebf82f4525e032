"""The client of a command: from the credentials that are there, and with a word on what Ctrl-C has left open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError
from .credentials import Credentials, look, looked_in, missing, store_of
from .exits import INTERRUPTED, Problem, where_to_look

if TYPE_CHECKING:
    from ..client import TTLock


@contextmanager
def client(found: Credentials | None = None, **options: Any) -> Iterator[TTLock]:
    """A client from what is there; it logs in, or takes the kept token, with its first call.

    Raises:
        ConfigurationError: something is missing; the text says what, and where it was looked for.
        Problem: Ctrl-C came between a request that changes something and its answer.
    """
    waiting: list[str] = []
    with _client(found or look(), options) as tt:
        tt.on("request", lambda event: waiting.append(event.operation))
        tt.on("response", lambda event: waiting.clear())
        try:
            yield tt
        except KeyboardInterrupt:
            changing = next(filter(_changes, waiting), None)
            if changing is None:
                raise
            text = f"stopped: {changing} was sent, and may have been carried out. {where_to_look(changing)}".rstrip()
            raise Problem(text, INTERRUPTED) from None


def _client(found: Credentials, options: dict[str, Any]) -> TTLock:
    from ..client import TTLock

    lacking = missing(found)
    if lacking:
        raise ConfigurationError(
            f"missing: {', '.join(lacking)}. Looked in {looked_in()}: set them, or run `ttlock login`"
        )
    account: dict[str, Any] = {}
    if found.password or found.password_md5:
        account = {"username": found.username, "password": found.password, "password_md5": found.password_md5}
    return TTLock(
        found.client_id,
        found.client_secret,
        **account,
        base_url=found.base_url,
        token_store=store_of(found),
        **options,
    )


def _changes(operation: str) -> bool:
    from ..problems import CHANGING
    from .methods import method_of, resources

    resource, _, method = operation.partition(".")
    return resource in resources() and method_of(resource, method).safety in CHANGING
