"""The export that is measured is a true one, and the benchmark runs."""

import json
import zipfile
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.bench.__main__ import main
from tests.bench.apple_export import write_export

FORMATS = ("fitbit", "any_csv")  # JSON and CSV
DAYS = 3


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "export.zip"
    write_export(path, DAYS)
    return path


def test_what_the_export_says_of_itself_is_what_a_parser_finds(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    expected = write_export(path, DAYS)
    with zipfile.ZipFile(path) as archive:
        root = ET.fromstring(archive.read("apple_health_export/export.xml"))
        members = archive.namelist()
    assert Counter(record.get("type") for record in root.findall("Record")) == expected.records
    assert len(root.findall("Workout")) == expected.workouts
    assert len(root.findall("Correlation")) == expected.correlations
    assert len(root.findall("ActivitySummary")) == expected.summaries == DAYS
    assert len(root.findall("Record/HeartRateVariabilityMetadataList")) == expected.beat_lists
    assert sum(name.endswith(".gpx") for name in members) == expected.routes
    assert sum("electrocardiograms/" in name for name in members) == expected.ecgs


def test_a_day_has_as_many_records_and_bytes_as_a_true_one(tmp_path: Path) -> None:
    expected = write_export(tmp_path / "export.zip", DAYS)
    assert 2_200 < expected.total / DAYS < 2_800
    assert 400 < expected.xml_bytes / expected.total < 500


def test_the_same_seed_writes_the_same_bytes_and_another_one_others(export: Path, tmp_path: Path) -> None:
    same, other = tmp_path / "same.zip", tmp_path / "other.zip"
    write_export(same, DAYS)
    write_export(other, DAYS, seed=2)
    assert same.read_bytes() == export.read_bytes()
    assert other.read_bytes() != export.read_bytes()


def test_the_benchmark_measures_every_figure(tmp_path: Path) -> None:
    out = tmp_path / "bench.json"
    small = f"--days {DAYS} --times 1 --history 20 --no-window --seconds 0.3 --records 5000".split()
    small += ["--formats", *FORMATS]
    assert main([*small, "--out", str(out)]) == 0
    kept = json.loads(out.read_text("utf-8"))
    figures = {figure["what"]: figure for figure in kept["figures"]}
    expected = write_export(tmp_path / "export.zip", DAYS)
    # Each blood pressure stands in the file a second time, inside its correlation.
    assert figures["records"]["value"] == expected.total + 2 * expected.correlations
    assert figures["records inserted"]["value"] == expected.total
    assert figures["second import, inserted"]["met"]
    assert figures["second import, days recomputed"]["met"]
    assert figures["days in the store"]["value"] == 20
    assert figures["import, peak memory"]["value"] > 0
    assert figures["slowest page, complete"]["value"] > figures["slowest page, first paint"]["value"] > 0
    assert figures["open program, all pages"]["value"] > 50  # MB: less than Qt alone would be no measurement
    assert figures["import, window did not answer"]["value"] > 0
    assert figures["all questions"]["value"] > 0
    assert {measured["format"] for measured in kept["formats"]} == set(FORMATS)
    assert figures["relay, p99 beside passcodes"]["value"] > 0
    assert figures["companion, 10 000 samples to aggregates"]["value"] > 0
    assert all(measured["records"] > 0 and measured["plain_s"] > 0 for measured in kept["formats"])
