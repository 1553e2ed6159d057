"""Pairing, and the certificate that devices know by its pin."""

import stat
from pathlib import Path

import pytest

from healthdesk.base.errors import KnownFailure, UsageError
from healthdesk.companion import serve
from healthdesk.companion.certificate import CERTIFICATE, own_certificate, pin_of
from healthdesk.model.wire.companion import Pairing, read_pairing


def test_a_pairing_is_carried_by_its_code(tmp_path: Path) -> None:
    pairing = serve.pair(tmp_path, None, "Ada's phone", url="https://127.0.0.1:8743/")
    assert read_pairing(f" {pairing.code()}\n") == pairing
    assert pairing.url == "https://127.0.0.1:8743"
    assert pairing.pin == pin_of(own_certificate(tmp_path))
    assert pairing.token not in (tmp_path / serve.FILE).read_bytes().decode("latin-1")
    assert serve.pair(tmp_path, None, "x", url="http://127.0.0.1:1").pin == ""


@pytest.mark.parametrize(
    "text", ["", "healthdesk://pair", "https://a?url=b&token=c", "healthdesk://pair?url=a", "x" * 5000]
)
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="pairing"):
        read_pairing(text)


def test_devices_are_listed_and_refused(tmp_path: Path) -> None:
    serve.pair(tmp_path, None, "Ada's phone", url="http://127.0.0.1:1")
    (device,) = serve.devices(tmp_path, None)
    assert (device.name, device.role, device.person, device.revoked) == ("Ada's phone", "phone", "me", None)
    assert serve.revoke(tmp_path, None, device.id).revoked is not None
    with pytest.raises(UsageError):
        serve.revoke(tmp_path, None, "nobody")
    with pytest.raises(UsageError):
        serve.pair(tmp_path, None, "n" * 81, url="http://127.0.0.1:1")


def test_keys_are_made_once_and_are_the_owners_alone(tmp_path: Path) -> None:
    pin = pin_of(own_certificate(tmp_path))
    assert pin_of(own_certificate(tmp_path)) == pin
    assert {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()} == {0o600}
    (tmp_path / CERTIFICATE).write_bytes(b"nothing")
    with pytest.raises(KnownFailure, match="damaged"):
        pin_of(own_certificate(tmp_path))


def test_without_tls_it_listens_to_this_machine_only(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        serve.serve(tmp_path, None, host="0.0.0.0", tls=False)  # noqa: S104 - it must be refused
    assert Pairing(url="a", token="b").code() == "healthdesk://pair?url=a&token=b"
