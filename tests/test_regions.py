"""Which host is called, and over what."""

from __future__ import annotations

import pytest

from ttlock_sdk.errors import ConfigurationError
from ttlock_sdk.regions import base_url_of


@pytest.mark.parametrize(
    ("region", "address"),
    [(None, "https://euapi.ttlock.com"), ("eu", "https://euapi.ttlock.com"), ("cn", "https://cnapi.ttlock.com")],
)
def test_a_region_stands_for_its_host(region: str | None, address: str) -> None:
    assert base_url_of(region, None, allow_http=False) == address


@pytest.mark.parametrize(
    "base_url", ["https://locks.example.com", "https://locks.example.com/", "https://[::1]:8443/api/"]
)
def test_an_address_of_ones_own_loses_its_last_slash(base_url: str) -> None:
    assert base_url_of(None, base_url, allow_http=False) == base_url.rstrip("/")


def test_an_unknown_region_is_refused_with_those_that_exist() -> None:
    with pytest.raises(ConfigurationError, match="'eu' or 'cn'"):
        base_url_of("us", None, allow_http=False)


def test_region_and_address_exclude_each_other() -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        base_url_of("eu", "https://locks.example.com", allow_http=False)


@pytest.mark.parametrize("host", ["127.0.0.1:8888", "localhost", "[::1]:80", "127.9.9.9", "sim.localhost"])
def test_plain_http_is_fine_on_this_machine(host: str) -> None:
    assert base_url_of(None, f"http://{host}", allow_http=False) == f"http://{host}"


def test_plain_http_elsewhere_needs_a_word() -> None:
    with pytest.raises(ConfigurationError, match="allow_http=True"):
        base_url_of(None, "http://10.0.0.7:8888", allow_http=False)
    assert base_url_of(None, "http://10.0.0.7:8888", allow_http=True) == "http://10.0.0.7:8888"


@pytest.mark.parametrize(
    "base_url",
    [
        "",
        "euapi.ttlock.com",
        "ftp://x",
        "https://",
        "https://u:pw@x",
        "https://x/?a=b",
        "https://x/#f",
        "http://[::1",
        "https://a b",
        7,
    ],
)
def test_what_is_no_safe_address_is_refused(base_url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        base_url_of(None, base_url, allow_http=True)
