"""Nightscout: three files of one site."""

import json
from pathlib import Path

from tests.samples import nightscout as sample
from tests.unit.formats.format_reading import iso, read


def test_readings_are_milligrams_at_the_instant_that_is_written(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    # 1774764000000 is 2026-03-29T06:00Z; ten and fifteen minutes later; 08:20+02:00 is 06:20Z; the table is the day after.
    assert found.metrics["glucose"].values == [
        ("2026-03-29T06:00:00", 120.0),
        ("2026-03-29T06:10:00", 130.0),
        ("2026-03-29T06:15:00", 126.0),
        ("2026-03-29T06:20:00", 140.0),
        ("2026-03-30T06:00:00", 110.0),
        ("2026-03-30T06:05:00", 112.0),
    ]
    by_start = {iso(row.start): row for row in found.metrics["glucose"].samples}
    assert by_start["2026-03-29T06:00:00"].offset == 120
    assert by_start["2026-03-29T06:15:00"].meta == {"kind": "meter"}


def test_doses_and_meals(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    assert found.metrics["insulin"].values == [("2026-03-29T06:30:00", 3.5)]
    assert found.metrics["dietary_carbohydrates"].values == [("2026-03-29T06:30:00", 40.0)]


def test_what_is_no_reading_is_told(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    assert [(error.where, error.reason) for error in found.errors] == [("entries.json record 7", "Time cannot be read")]
    assert "Left out: 1 error codes of sensors instead of readings." in found.said
    assert "Left out: 1 entries of Nightscout without a reading (calibrations, notes)." in found.said
    assert "Left out: 1 treatments of Nightscout without a dose or a meal (notes, sensor changes)." in found.said


def test_absurd_records_cost_only_themselves(tmp_path: Path) -> None:
    odd = [
        {"sgv": 1e308, "date": sample.T0},
        {"sgv": 100, "date": 1e300},
        {"sgv": {"x": 1}, "date": sample.T0},
        {"sgv": 100, "date": sample.T0, "utcOffset": 1e9},
    ]
    path = tmp_path / "entries.json"
    path.write_text(json.dumps(odd), "utf-8")
    found = read([path])
    assert found.metrics["glucose"].values == [("2026-03-29T06:00:00", 100.0)]
    assert [error.position for error in found.errors] in (
        [3, 2, 1],
        [3, 1, 2],
        [2, 3, 1],
        [1, 2, 3],
        [2, 1, 3],
        [1, 3, 2],
    )
