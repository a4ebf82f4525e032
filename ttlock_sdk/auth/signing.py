"""The fields that sign a call: who asks, in whose name, and when."""

from __future__ import annotations

from typing import NamedTuple

from .._runtime.operation import Credentials
from .tokens import Token


class Application(NamedTuple):
    """An application of the developer console, and the host that it is called on."""

    client_id: str
    client_secret: str
    base_url: str

    def __repr__(self) -> str:
        return f"Application(client_id={self.client_id!r}, client_secret=***, base_url={self.base_url!r})"


def signing_fields(
    credentials: Credentials, application: Application, token: Token | None, now_ms: int
) -> list[tuple[str, str]]:
    """The signed fields of one attempt; `now_ms` is the time of this attempt by the cloud's clock."""
    fields: list[tuple[str, str]] = []
    if credentials is not Credentials.NONE:
        fields.append(("clientId", application.client_id))
    if credentials in {Credentials.SECRET, Credentials.SECRET_DATE}:
        fields.append(("clientSecret", application.client_secret))
    if credentials is Credentials.TOKEN and token is not None:
        fields.append(("accessToken", token.access_token))
    if credentials in {Credentials.TOKEN, Credentials.SECRET_DATE, Credentials.CLIENT_DATE}:
        fields.append(("date", str(now_ms)))
    return fields
