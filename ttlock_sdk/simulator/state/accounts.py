"""Who calls: applications, accounts, tokens, groups of devices."""

from __future__ import annotations

from attrs import define, field


@define
class Application:
    """An application of the developer console. `requests` counts by month."""

    client_id: str
    client_secret: str = field(repr=lambda _: "***")
    requests: dict[str, int] = field(factory=dict)
    callback_url: str = field(default="", repr=lambda url: "***" if url else "")  # its path is a secret


@define
class Account:
    """A TTLock app account."""

    username: str
    password_md5: str = field(repr=lambda _: "***")
    uid: int = 0
    region: str = "eu"
    registered_by: str = ""  # the application that registered it; empty for an account of the app
    created: int = 0


@define
class IssuedToken:
    """A token that was handed out; it ends at `expires_at` (seconds since 1970) or when it is revoked."""

    access_token: str = field(repr=lambda _: "***")
    refresh_token: str = field(repr=lambda _: "***")
    username: str
    client_id: str
    expires_at: float
    revoked: bool = False


@define
class Group:
    """A group of devices of an account."""

    group_id: int
    owner: str
    name: str
