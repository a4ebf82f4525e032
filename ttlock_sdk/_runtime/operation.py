"""One operation of the cloud API as data: what the session needs to check, sign, send, retry and read a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Safety(StrEnum):
    """What a call may change, and so when it may be sent again."""

    READ = "read"  # reads what the cloud knows
    QUERY = "query"  # asks the device live, changes nothing
    WRITE = "write"  # changes data in the cloud or in the lock
    COMMAND = "command"  # moves a bolt, switches power


class Credentials(StrEnum):
    """Which of the signed fields a call carries; none of them is ever an argument of a resource method."""

    TOKEN = "token"  # clientId, accessToken, date
    SECRET_DATE = "secret_date"  # clientId, clientSecret, date
    SECRET = "secret"  # clientId, clientSecret
    CLIENT_DATE = "client_date"  # clientId, date
    NONE = "none"


class Needs(StrEnum):
    """What must stand near the device for the call to work."""

    NONE = "none"
    GATEWAY = "gateway"
    BLUETOOTH = "bluetooth"
    BLUETOOTH_OR_GATEWAY = "bluetooth_or_gateway"
    NONE_OR_GATEWAY = "none_or_gateway"


class Kind(StrEnum):
    """How an argument is checked and written into the form."""

    ID = "id"  # positive integer
    INTEGER = "integer"
    NUMBER = "number"  # int, float or Decimal, written in plain digits
    TEXT = "text"
    PASSCODE = "passcode"  # text of 4 to 9 digits, never shown
    TIME = "time"  # aware datetime or epoch milliseconds
    ENUM = "enum"  # member or its number
    JSON = "json"  # models, dicts, lists: written as JSON into one field


class Parameter(NamedTuple):
    """One argument of an operation: its Python keyword, its name on the wire, its rule."""

    name: str
    wire: str
    kind: Kind
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    allowed: tuple[int | str, ...] = ()
    zero: bool = False  # a time of 0 has a meaning of its own
    secret: bool = False


class Rule(NamedTuple):
    """A condition over several arguments (Python keywords).

    `together`: all of `fields` or none. `order`: the first lies before the second. `any_of`: at least one is given.
    `needs`/`refuses`: when `when` has one of `values`, all of / none of `fields` must be given.
    """

    name: str
    fields: tuple[str, ...]
    when: str = ""
    values: tuple[int, ...] = ()


class Paging(NamedTuple):
    """How a listing pages: its largest page, and the attribute that tells its items apart."""

    max_page_size: int
    item_id: str


class Operation(Generic[T]):
    """One operation, built once by its generated endpoint module.

    `parse` turns the decoded JSON object of a successful answer into what the caller gets.
    """

    __slots__ = (
        "credentials",
        "id",
        "method",
        "needs",
        "paging",
        "parameters",
        "parse",
        "path",
        "resource",
        "rules",
        "safety",
        "via",
    )

    def __init__(
        self,
        *,
        id: str,
        path: str,
        resource: str,
        method: str,
        safety: Safety,
        credentials: Credentials,
        needs: Needs,
        parse: Callable[[Mapping[str, Any]], T],
        parameters: tuple[Parameter, ...] = (),
        rules: tuple[Rule, ...] = (),
        paging: Paging | None = None,
        via: str | None = None,
    ) -> None:
        self.id = id
        self.path = path
        self.resource = resource
        self.method = method
        self.safety = safety
        self.credentials = credentials
        self.needs = needs
        self.parse = parse
        self.parameters = parameters
        self.rules = rules
        self.paging = paging
        self.via = via  # wire name of the "how is it done" switch, if the call has one

    @property
    def name(self) -> str:
        """The name a user knows, such as `passcodes.add`."""
        return f"{self.resource}.{self.method}"

    def __repr__(self) -> str:
        return f"<Operation {self.name} {self.path}>"
