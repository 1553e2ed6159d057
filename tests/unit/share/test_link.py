import json
import os

import pytest

from healthdesk.base.errors import InputRefused, UsageError
from healthdesk.share import codes, link
from healthdesk.share.jwe import from_base64url
from healthdesk.share.qr import qr_rows, qr_svg
from healthdesk.share.relay_client import relay_address


def test_a_code_is_twelve_signs_that_cannot_be_mistaken() -> None:
    made = {codes.new_code() for _ in range(500)}
    assert len(made) == 500
    for code in made:
        assert [len(group) for group in code.split("-")] == [4, 4, 4]
        assert not set(code) & set("01OIL")
        assert codes.plain_code(code.lower().replace("-", " ")) == codes.plain_code(code) == code.replace("-", "")


def test_the_link_is_what_the_standard_says() -> None:
    keys = link.link_keys(os.urandom(32))
    url = link.manifest_url("https://relay.example", keys.id)
    assert url == f"https://relay.example/shl/{keys.id}"
    made = link.share_link(url, keys.key, "P", 1_800_000_000)
    assert made.startswith("shlink:/")
    assert "=" not in made
    payload = json.loads(from_base64url(made.removeprefix("shlink:/")))
    assert payload == {
        "url": url, "key": payload["key"], "exp": 1_800_000_000, "flag": "P", "label": "Health summary", "v": 1,
    }  # fmt: skip
    assert len(payload["key"]) == 43
    assert from_base64url(payload["key"]) == keys.key
    assert link.share_link(url, keys.key, "P", 0, "https://viewer.example/").startswith(
        "https://viewer.example/#shlink:/"
    )
    assert link.read_link(f"https://viewer.example/#{made}") == payload


def test_keys_of_one_secret_say_nothing_about_each_other() -> None:
    one, two = link.link_keys(bytes(32)), link.link_keys(bytes(31) + b"\1")
    assert len({one.id, one.owner, two.id, two.owner}) == 4
    assert len({one.key, two.key, from_base64url(one.id), from_base64url(one.owner)}) == 4
    assert len(one.id) == len(one.owner) == 43
    assert link.link_keys(bytes(32)) == one


def test_a_relay_whose_address_is_too_long_is_refused() -> None:
    assert len(link.manifest_url("https://" + "a" * 72, "x" * 43)) == 128
    with pytest.raises(UsageError, match="too long"):
        link.manifest_url("https://" + "a" * 73, "x" * 43)


@pytest.mark.parametrize(
    "text", ["", "https://viewer.example", "shlink:/", "shlink:/%%%", "shlink:/W10", "shlink:/e30"]
)
def test_what_is_no_link_is_refused(text: str) -> None:
    with pytest.raises(InputRefused, match="not a SMART Health Link"):
        link.read_link(text)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://relay.example/", "https://relay.example"), (" https://relay.example/base/ ", "https://relay.example/base"),
        ("http://127.0.0.1:8742", "http://127.0.0.1:8742"), ("https://relay.example:8443", "https://relay.example:8443"),
    ],
)  # fmt: skip
def test_addresses_are_kept_in_one_form(given: str, kept: str) -> None:
    assert relay_address(given) == kept


def test_a_qr_code_is_square_and_has_its_three_corners() -> None:
    rows = qr_rows("shlink:/" + "a" * 300)
    n = len(rows)
    assert {len(row) for row in rows} == {n}
    for top, left in ((0, 0), (0, n - 7), (n - 7, 0)):
        assert all(rows[top][left + i] and rows[top + 6][left + i] for i in range(7))
    assert b"<svg" in qr_svg("shlink:/a")
