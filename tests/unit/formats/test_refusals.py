"""Bad input gets one clear sentence and nothing else."""

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from healthdesk.base.errors import Exit, InputRefused
from healthdesk.formats.reading import zip_guard
from healthdesk.formats.registry import Opened, open_input
from tests.unit.formats.apple_reading import FIXTURES, export, record

XML = export(record(), record(value="73")).encode()
CDA = b'<?xml version="1.0"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"/>'


def zipped(path: Path, members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def read_all(opened: Opened) -> int:
    return sum(1 for _ in opened.read())


def refusal(path: Path) -> str:
    """What is said when the file is opened or read."""
    with pytest.raises(InputRefused) as caught:
        read_all(open_input([path]))
    assert caught.value.exit_code is Exit.BAD_INPUT
    assert caught.value.sentence.endswith(".")
    return caught.value.sentence


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "no.zip") == "There is no file no.zip."


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "export.zip").write_bytes(b"")
    assert refusal(tmp_path / "export.zip") == "export.zip is empty."


@pytest.mark.parametrize(
    "data", [b"hello", b"\x89PNG\r\n\x1a\n" + bytes(500), b"<html><body/></html>", b"{}", bytes(100)]
)
def test_a_file_of_another_kind(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "thing.xml").write_bytes(data)
    assert "thing.xml" in refusal(tmp_path / "thing.xml")


def test_a_folder_without_an_export(tmp_path: Path) -> None:
    assert "holds no files" in refusal(tmp_path)
    (tmp_path / "a.xml").write_bytes(CDA.replace(b"ClinicalDocument", b"other"))
    assert "no health export" in refusal(tmp_path)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_a_folder_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir(mode=0)
    assert "may not be read" in refusal(tmp_path)


def test_a_zip_without_an_export(tmp_path: Path) -> None:
    assert "no health export" in refusal(zipped(tmp_path / "a.zip", {"photo.jpg": b"x", "notes.txt": b"hello"}))


def test_an_empty_zip(tmp_path: Path) -> None:
    assert "holds no files" in refusal(zipped(tmp_path / "a.zip", {}))


def test_only_the_clinical_copy(tmp_path: Path) -> None:
    assert "only the clinical copy" in refusal(zipped(tmp_path / "a.zip", {"apple_health_export/export_cda.xml": CDA}))
    (tmp_path / "cda.xml").write_bytes(CDA)
    assert "only the clinical copy" in refusal(tmp_path / "cda.xml")


def test_an_encrypted_zip(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML})
    data = bytearray(path.read_bytes())
    data[6] |= 1  # the flag in the local header
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)
    assert "password" in refusal(path)


def test_a_zip_cut_off_anywhere(tmp_path: Path) -> None:
    data = zipped(tmp_path / "whole.zip", {"export.xml": XML}).read_bytes()
    path = tmp_path / "cut.zip"
    for length in range(1, len(data)):
        path.write_bytes(data[:length])
        assert "cut.zip" in refusal(path)


@pytest.mark.parametrize("name", ["../x.txt", "/etc/x", "a/../../x", "C:\\x", "..\\x", "C:x", "\\\\server\\x"])
def test_names_that_lead_out_of_the_archive(tmp_path: Path, name: str) -> None:
    assert "leads out" in refusal(zipped(tmp_path / "a.zip", {name: b"x", "export.xml": XML}))


@pytest.mark.parametrize("name", ["a\u202etxt.xml", "a\nb.xml", "x" * 3000])
def test_unreadable_names(tmp_path: Path, name: str) -> None:
    assert "unreadable name" in refusal(zipped(tmp_path / "a.zip", {name: b"x", "export.xml": XML}))


def test_two_members_of_one_name(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML, "exporT.xml": XML})
    path.write_bytes(path.read_bytes().replace(b"exporT", b"export"))
    assert "two files of the same name" in refusal(path)


def test_overlapping_entries(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML, "other0.xml": XML})
    data = bytearray(path.read_bytes())
    second = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    struct.pack_into("<I", data, second + 42, 10)  # its header inside the first entry
    path.write_bytes(data)
    assert "overlap" in refusal(path)


def test_a_bomb_by_ratio(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("export.xml", "w") as member:
        member.write(b"<HealthData>")
        for _ in range(70):
            member.write(b" " * (1 << 20))
    assert "unpacks to far more" in refusal(path)


def test_a_bomb_by_the_number_of_entries(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML})
    data = bytearray(path.read_bytes())
    end = data.index(b"PK\x05\x06")
    record64 = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 200_000, 200_000, 0, 0)
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, end, 1)
    path.write_bytes(data[:end] + record64 + locator + data[end:])
    assert "more entries" in refusal(path)


def test_entries_are_counted_whatever_is_declared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = zipped(tmp_path / "a.zip", {f"{i}.txt": b"" for i in range(20)})
    data = bytearray(path.read_bytes())
    struct.pack_into("<HH", data, len(data) - 14, 1, 1)
    path.write_bytes(data)
    monkeypatch.setattr(zip_guard, "MAX_ENTRIES", 10)
    assert "more entries" in refusal(path)


def test_lies_about_the_length(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML})
    data = path.read_bytes()
    at = data.index(b"PK\x01\x02") + 24
    for declared in (10, len(XML) - 1, len(XML) + 1, 1 << 20):
        path.write_bytes(data[:at] + struct.pack("<I", declared) + data[at + 4 :])
        assert "a" in refusal(path)


def test_a_wrong_checksum(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 16] ^= 1
    path.write_bytes(data)
    assert "damaged" in refusal(path)


def test_an_unknown_compression_method(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"export.xml": XML})
    data = bytearray(path.read_bytes())
    data[8] = data[data.index(b"PK\x01\x02") + 10] = 97
    path.write_bytes(data)
    assert "damaged" in refusal(path)


def test_flipped_bits_never_raise_anything_else(tmp_path: Path) -> None:
    data = zipped(tmp_path / "a.zip", {"apple_health_export/export.xml": XML, "b.csv": b"1,2"}).read_bytes()
    path = tmp_path / "flipped.zip"
    refused = 0
    for at in range(len(data)):
        path.write_bytes(data[:at] + bytes([data[at] ^ 0x41]) + data[at + 1 :])
        try:
            read_all(open_input([path]))
        except InputRefused:
            refused += 1
    assert refused > len(data) // 2


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE HealthData [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>',
        '<!DOCTYPE HealthData [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE HealthData [<!ENTITY % p SYSTEM "http://localhost/x"> %p;]>',
    ],
)
def test_entities(tmp_path: Path, doctype: str) -> None:
    path = tmp_path / "export.xml"
    path.write_text(f'<?xml version="1.0"?>{doctype}<HealthData locale="&b;"></HealthData>')
    assert "defines entities" in refusal(path)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "export.xml"
    path.write_bytes(XML.decode().encode(encoding))
    assert "not written in UTF-8" in refusal(path)


def test_a_declared_other_encoding(tmp_path: Path) -> None:
    path = tmp_path / "export.xml"
    path.write_bytes(XML.replace(b'encoding="UTF-8"', b'encoding="UTF-7"'))
    assert "not written in UTF-8" in refusal(path)


def test_an_unknown_format_id(tmp_path: Path) -> None:
    (tmp_path / "export.xml").write_bytes(XML)
    with pytest.raises(InputRefused, match="no format pigeon"):
        open_input([tmp_path / "export.xml"], "pigeon")


@pytest.mark.skipif(not FIXTURES.exists(), reason="no fixtures beside the checkout")
def test_adversarial_fixtures() -> None:
    folder = next(FIXTURES.rglob("adversarial"))
    assert "no health export" in refusal(folder / "x4-3-multi-empty-xml.zip")
    assert "leads out" in refusal(folder / "x4-4-zip-slip.zip")


def test_what_lies_before_a_zip_does_not_hurt(tmp_path: Path) -> None:
    buffer = io.BytesIO(zipped(tmp_path / "a.zip", {"export.xml": XML}).read_bytes())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("more.txt", b"x")
    (tmp_path / "b.zip").write_bytes(buffer.getvalue())
    assert read_all(open_input([tmp_path / "b.zip"])) > 0
