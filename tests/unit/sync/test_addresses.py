"""Where data may be sent, and where it may not."""

import pytest

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.sync.addresses import check_reached, endpoint_address


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (" https://desk.example/api/ ", "https://desk.example/api"),
        ("http://127.0.0.1:8743", "http://127.0.0.1:8743"),
        ("http://localhost", "http://localhost"),
        ("https://[fd00::1]:8743", "https://[fd00::1]:8743"),
    ],
)
def test_addresses_as_they_are_kept(text: str, kept: str) -> None:
    assert endpoint_address(text) == kept


@pytest.mark.parametrize(
    "text",
    ["", "desk.example", "ftp://desk.example", "http://desk.example", "http://192.168.1.5", "https://ada:x@desk.example", "https://desk.example?token=1", "https://desk.example:99999", "https://"],
)  # fmt: skip
def test_addresses_that_are_refused(text: str) -> None:
    with pytest.raises(UsageError):
        endpoint_address(text)


def test_plain_http_stays_in_the_house_where_it_is_allowed_at_all() -> None:
    assert endpoint_address("http://192.168.1.5:8123", home_http=True)
    assert endpoint_address("http://homeassistant.local:8123", home_http=True)
    for text in ("http://desk.example", "http://8.8.8.8"):
        with pytest.raises(UsageError):
            endpoint_address(text, home_http=True)


@pytest.mark.parametrize("found", ["169.254.169.254", "fe80::1%eth0", "::ffff:169.254.169.254", "224.0.0.1", "::", "x"])
def test_places_where_no_endpoint_is(found: str) -> None:
    with pytest.raises(KnownFailure):
        check_reached(found)


@pytest.mark.parametrize("found", ["127.0.0.1", "192.168.1.5", "fd00::1", "93.184.216.34"])
def test_places_where_one_may_be(found: str) -> None:
    check_reached(found)
