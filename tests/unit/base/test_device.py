"""What belongs to the computer is kept beside the records, and never keeps the program from starting."""

from pathlib import Path

import pytest

from healthdesk.base.device import Device, read_device, write_device
from healthdesk.base.errors import Unwritable
from healthdesk.base.paths import DataFolder


def test_size_is_kept_for_every_profile(tmp_path: Path) -> None:
    write_device(DataFolder(tmp_path / "data").device, Device(scale=150))
    assert read_device(DataFolder(tmp_path / "data", "another").device) == Device(scale=150)
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["device.json"]


@pytest.mark.parametrize("held", [b"", b"{", b"[]", b'{"scale": 300}', b'{"scale": "large"}', b"\xff\xfe"])
def test_what_cannot_be_read_is_the_usual_size(tmp_path: Path, held: bytes) -> None:
    (tmp_path / "device.json").write_bytes(held)
    assert read_device(tmp_path / "device.json").scale == 100


def test_nothing_kept_is_the_usual_size(tmp_path: Path) -> None:
    assert read_device(tmp_path / "none" / "device.json").scale == 100


def test_what_a_later_program_kept_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "device.json").write_text('{"scale": 80, "later": true}', "utf-8")
    assert read_device(tmp_path / "device.json").scale == 80


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(Unwritable, match="could not be kept"):
        write_device(tmp_path / "file" / "device.json", Device(scale=125))
