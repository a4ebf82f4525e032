"""One operation of the cloud API as data: what the session needs to check, sign, send, retry and read a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from os import PathLike
from typing import Any, BinaryIO, Generic, NamedTuple, TypeVar, cast

T = TypeVar("T")

FileArgument = str | PathLike[str] | bytes | BinaryIO
"""A file to send: its path, its content, or the file itself, opened in binary mode."""


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
    NONE_BLUETOOTH_OR_GATEWAY = "none_bluetooth_or_gateway"
    CELLULAR = "cellular"


class Kind(StrEnum):
    """How an argument is checked and written into the form."""

    ID = "id"  # positive integer
    INTEGER = "integer"
    NUMBER = "number"  # int, float or Decimal, written in plain digits
    TEXT = "text"
    PASSCODE = "passcode"  # text of 4 to 9 digits, never shown
    TIME = "time"  # aware datetime or epoch milliseconds
    ENUM = "enum"  # member or its number
    BOOLEAN = "boolean"  # only inside of JSON
    JSON = "json"  # models, dicts, lists: written as JSON into one field
    FILE = "file"  # path, content or open file: a part of its own beside the fields


class Parameter(NamedTuple):
    """One argument of an operation: its Python keyword, its name on the wire, its rule.

    `names` are those of the `allowed` numbers of an enum; `open`: other values pass, too. `also` are further names on
    the wire under which the same value is sent. `inside` is what JSON holds: the fields of an object, or one nameless
    parameter for a plain value; with `many` it is a list of them.
    """

    name: str
    wire: str
    kind: Kind
    required: bool = False
    minimum: int | None = None
    maximum: int | None = None
    allowed: tuple[int | str, ...] = ()
    zero: bool = False  # a time of 0 has a meaning of its own
    secret: bool = False
    names: tuple[str, ...] = ()
    open: bool = False
    also: tuple[str, ...] = ()
    many: bool = False
    inside: tuple[Parameter, ...] = ()
    one: bool = False  # a time of 1 has a meaning of its own


class WalkOptions(NamedTuple):
    """How a listing is walked through: items a page (the most there may be by default), from where, pages at a time."""

    page_size: int | None = None
    start_page: int = 1
    concurrency: int = 1


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
    """How a listing pages: its largest page, and the attribute that tells its items apart (empty: all of an item)."""

    max_page_size: int
    item_id: str


class Operation(Generic[T]):
    """One operation, built once by its generated endpoint module.

    `parse` turns the decoded JSON object of a successful answer into what the caller gets. `nothing` is the error code
    by which the cloud says that there is nothing to give: the caller gets None. `files`: it uploads, so its form has
    parts.
    """

    __slots__ = (
        "credentials",
        "deprecated",
        "files",
        "id",
        "method",
        "needs",
        "nothing",
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
        nothing: int | None = None,
        deprecated: bool = False,
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
        self.nothing = nothing
        self.deprecated = deprecated
        self.files = any(parameter.kind is Kind.FILE for parameter in parameters)

    def result(self, data: Mapping[str, Any] | None) -> T:
        """What the caller gets for an answer; None means that the cloud had nothing to give."""
        return cast("T", None) if data is None else self.parse(data)

    @property
    def name(self) -> str:
        """The name a user knows, such as `passcodes.add`."""
        return f"{self.resource}.{self.method}"

    def __repr__(self) -> str:
        return f"<Operation {self.name} {self.path}>"
