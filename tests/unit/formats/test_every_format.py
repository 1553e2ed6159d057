"""What every format owes: its sample read as counted by hand, and spoiled in all the ways that people and disks know."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from healthdesk.base.errors import InputRefused
from healthdesk.base.jobs import NullJob
from healthdesk.formats.format import GENERIC
from healthdesk.formats.reading.file import list_files
from healthdesk.formats.registry import formats, group_parts
from healthdesk.services.ingest import store_events
from healthdesk.services.library import Library
from tests.fuzz.__main__ import run
from tests.profiles import empty_library
from tests.samples import samples
from tests.variants import (
    RESAVED,
    Reading,
    events,
    files_of,
    is_text,
    options_of,
    read,
    read_or_refused,
    shuffled,
    unpacked,
)

SAMPLES = samples()
FEW = 4  # files that are cut off at each tenth
FUZZED = 20  # variants here; `dev.py fuzz` reads thousands

every_format = pytest.mark.parametrize("name", sorted(SAMPLES))


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A store; home is Berlin."""
    with empty_library(tmp_path_factory.mktemp("store")) as library:
        yield library


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a sample is written."""
    path = tmp_path / "sample"
    path.mkdir()
    return path


def whole(sample: ModuleType, folder: Path) -> Reading:
    return read(sample.write(folder), options_of(sample))


def test_every_format_has_a_sample() -> None:
    assert sorted(SAMPLES) == sorted(fmt.id for fmt in formats())


@pytest.mark.parametrize("fmt", formats(), ids=lambda fmt: fmt.id)
def test_every_format_says_how_to_get_it(fmt: object) -> None:
    steps = getattr(fmt, "steps", ())
    assert len(steps) >= 2
    assert all(step.strip() == step and step.endswith(".") for step in steps)


@every_format
def test_a_sample_gives_what_was_counted_by_hand(name: str, folder: Path) -> None:
    sample = SAMPLES[name]
    found = whole(sample, folder)
    expected = sample.EXPECTED
    assert found.formats == {name}
    assert (found.records, found.rejected, found.unmapped) == (expected.records, expected.rejected, expected.unmapped)
    assert (min(found.days, default=None), max(found.days, default=None)) == (expected.first, expected.last)
    assert dict(found.sessions) == expected.sessions


@pytest.mark.parametrize("name", [name for name, sample in SAMPLES.items() if hasattr(sample, "bulk")])
def test_what_the_benchmark_writes_in_bulk_is_read_to_its_last_record(name: str, folder: Path) -> None:
    sample = SAMPLES[name]
    found = read(sample.bulk(folder, 5000), options_of(sample))
    assert found.formats == {name}
    assert found.records > 0
    assert found.rejected == 0


@every_format
def test_every_record_of_an_import_is_accounted_for_and_a_second_one_adds_nothing(
    name: str, folder: Path, library: Library
) -> None:
    sample = SAMPLES[name]
    paths, options = sample.write(folder), options_of(sample)
    first, again = (
        [
            store_events(library, events(group, options), file=group[0].name, job=NullJob())[0]
            for group in group_parts(paths)
        ]
        for _ in range(2)
    )
    for reports in (first, again):
        assert sum(r.records for r in reports) == sample.EXPECTED.records
        for r in reports:
            assert r.records == r.inserted + r.updated + r.duplicates + r.rejected + sum(r.unmapped.values())
    assert sum(r.inserted for r in again) == 0
    assert sum(r.updated for r in again) == 0
    assert sum(sum(r.sessions.values()) for r in again) == 0


@every_format
def test_no_other_format_claims_a_sample(name: str, folder: Path) -> None:
    sample = SAMPLES[name]
    for file in list_files(sample.write(folder)):
        scores = {}
        for fmt in formats():
            try:
                scores[fmt.id] = fmt.sniff(file)
            except InputRefused:
                scores[fmt.id] = 0
        if name == "any_csv":  # known by a mapping only; without one it may look like the table of some device
            assert max(scores.values()) <= GENERIC
            continue
        best = max(scores.values())
        assert [other for other, score in scores.items() if score == best > 0] in ([name], []), file.name


@every_format
def test_a_file_cut_off_anywhere_gives_no_more_than_a_whole_one(name: str, folder: Path, tmp_path: Path) -> None:
    sample = SAMPLES[name]
    paths, options = sample.write(folder), options_of(sample)
    most = read(paths, options)
    for spoiled in (paths, unpacked(paths, tmp_path / "unpacked")):
        files = files_of(spoiled)
        for n, file in enumerate(files):
            data = file.read_bytes()
            # Of an archive of many files, which is read whole each time, each file at some of them.
            for tenth in range(10) if len(files) <= FEW else range(n % 4, 10, 4):
                file.write_bytes(data[: len(data) * tenth // 10])
                found = read_or_refused(spoiled, options)
                if isinstance(found, InputRefused):
                    continue
                where = f"{file.name} at {tenth}/10"
                assert found.rows.total() <= most.rows.total(), where
                assert found.sessions.total() <= most.sessions.total(), where
                assert found.rejected <= most.rejected + 3, where  # what the cut goes through, and its parts
            file.write_bytes(data)


@every_format
@pytest.mark.parametrize("program", sorted(RESAVED))
def test_a_text_saved_by_another_program_gives_the_same_rows_or_is_refused(
    name: str, program: str, folder: Path, tmp_path: Path
) -> None:
    sample = SAMPLES[name]
    expected = whole(sample, folder)
    chosen = unpacked(files_of([folder]), tmp_path / "unpacked")
    for file in files_of(chosen):
        if is_text(data := file.read_bytes()):
            file.write_bytes(RESAVED[program](data))
    found = read_or_refused(chosen, options_of(sample))
    if program == "UTF-16" and isinstance(found, InputRefused):
        return
    assert found == expected


@every_format
def test_the_order_of_records_in_a_file_carries_no_meaning(name: str, folder: Path, tmp_path: Path) -> None:
    sample = SAMPLES[name]
    if not getattr(sample, "SHUFFLED", True):
        pytest.skip("it does in this format")
    expected = whole(sample, folder)
    chosen = unpacked(sample.write(folder), tmp_path / "unpacked")
    for seed in range(3):
        for file in files_of(chosen):
            if (other := shuffled(file, random.Random(seed))) is not None:
                file.write_bytes(other)
        assert read(chosen, options_of(sample)) == expected


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of a process to hold it to")
def test_spoiled_variants_of_every_format_are_read_or_refused() -> None:
    assert list(run(sorted(SAMPLES), 0, FUZZED)) == []
