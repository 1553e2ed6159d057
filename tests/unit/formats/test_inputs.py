"""What people choose to import: several files, folders of zips, zips of zips, archives in parts, the wrong things."""

import io
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.formats import registry
from healthdesk.formats.format import CERTAIN, ReadOptions
from healthdesk.formats.gpx import Gpx
from healthdesk.formats.registry import group_parts, open_input
from healthdesk.model.batch import Note
from tests.samples import samples
from tests.variants import HOME, Reading, read

OPTIONS = ReadOptions(zones=HOME)


@pytest.fixture
def glucose(tmp_path: Path) -> Path:
    """Six records."""
    path: Path = samples()["libreview"].write(_folder(tmp_path / "glucose"))[0]
    return path


@pytest.fixture
def walk(tmp_path: Path) -> Path:
    """One workout."""
    path: Path = samples()["gpx"].write(_folder(tmp_path / "walk"))[0]
    return path


@pytest.fixture
def health(tmp_path: Path) -> Path:
    """A zip with thirteen records and two sessions."""
    path: Path = samples()["apple_health"].write(_folder(tmp_path / "health"))[0]
    return path


def _folder(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path


def zipped(path: Path, *files: Path, folder: str = "") -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, folder + file.name)
    return path


def counts(reading: Reading) -> tuple[set[str], int, int]:
    return reading.formats, reading.records, reading.sessions.total()


ALL = ({"apple_health", "gpx", "libreview"}, 6 + 13, 1 + 2)


def test_several_files_at_once(glucose: Path, walk: Path, health: Path) -> None:
    assert counts(read([glucose, walk, health], OPTIONS)) == ALL


def test_a_folder_of_zips_and_files(tmp_path: Path, glucose: Path, walk: Path, health: Path) -> None:
    folder = _folder(tmp_path / "all" / "deep")
    health.rename(folder / "export.zip")
    zipped(folder.parent / "more.zip", glucose, folder="a/b/")
    walk.rename(folder.parent / "walk.gpx")
    assert counts(read([folder.parent], OPTIONS)) == ALL


def test_a_zip_of_zips(tmp_path: Path, glucose: Path, walk: Path, health: Path) -> None:
    inner = zipped(tmp_path / "inner.zip", glucose, walk)
    assert counts(read([zipped(tmp_path / "outer.zip", inner, health, folder="parts/")], OPTIONS)) == ALL


def test_the_parts_of_an_archive_are_one_import(tmp_path: Path, glucose: Path, walk: Path, health: Path) -> None:
    first = zipped(tmp_path / "takeout-20260329T080000Z-001.zip", glucose, folder="Takeout/")
    second = zipped(tmp_path / "takeout-20260329T080000Z-002.zip", walk, folder="Takeout/")
    groups = group_parts([second, health, first, first])
    assert groups == [[first, second], [health]]
    assert group_parts([health, health]) == [[health], [health]]
    assert open_input(groups[0], None, OPTIONS).format_id in {"gpx, libreview", "libreview, gpx"}


@pytest.mark.parametrize("name", ["takeout-001.tgz", "takeout.tar.gz", "backup.tar", "renamed.zip"])
def test_another_kind_of_archive_is_to_be_unpacked(tmp_path: Path, glucose: Path, name: str) -> None:
    path = tmp_path / name
    with tarfile.open(path, "w" if name.endswith(".tar") else "w:gz") as archive:
        archive.add(glucose, "glucose.csv")
    refused = refusal([path])
    assert refused.sentence == f"{name} is an archive of a kind that healthdesk does not open."
    assert refused.hint == "Unpack it and choose the folder."


@pytest.mark.parametrize("magic", [b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07\x00", b"BZh9", b"\xfd7zXZ\x00"])
def test_so_are_rarer_ones(tmp_path: Path, magic: bytes) -> None:
    path = tmp_path / "export.bin"
    path.write_bytes(magic + bytes(600))
    assert refusal([path]).hint == "Unpack it and choose the folder."


def test_two_formats_that_claim_one_file_are_both_named(walk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Other(Gpx):
        id, name = "other_track", "Other track"

        def sniff(self, file: object) -> int:
            return CERTAIN

    monkeypatch.setattr(registry, "formats", lambda: (Gpx(), Other()))
    refused = refusal([walk])
    assert refused.sentence == "walk.gpx could be of GPX track and Other track."
    assert "--format: gpx, other_track" in refused.hint
    assert counts(read([walk], OPTIONS, "gpx")) == ({"gpx"}, 0, 1)


def test_an_inner_zip_that_cannot_be_read_is_told(tmp_path: Path, glucose: Path) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_bytes(zipped(tmp_path / "whole.zip", glucose).read_bytes()[:-30])
    outer = zipped(tmp_path / "outer.zip", broken, glucose)
    notes = [event.text for event in open_input([outer], None, OPTIONS).read() if isinstance(event, Note)]
    assert "broken.zip is incomplete: the end of the archive is missing. Copy or export it again." in notes
    assert any("left out: broken.zip" in note for note in notes)
    alone = zipped(tmp_path / "alone.zip", broken)
    assert "broken.zip is incomplete" in str(refusal([alone]))


def test_a_zip_two_levels_down_is_told(tmp_path: Path, glucose: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.write(zipped(tmp_path / "deep.zip", glucose), "deep.zip")
    outer = tmp_path / "outer.zip"
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("middle.zip", inner.getvalue())
    refused = refusal([outer])
    assert "deep.zip" in str(refused)
    assert "Unpack" in refused.hint


def refusal(paths: Sequence[Path]) -> InputRefused:
    with pytest.raises(InputRefused) as caught:
        list(open_input(paths, None, OPTIONS).read())
    return caught.value
