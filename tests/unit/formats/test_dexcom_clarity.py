"""Dexcom Clarity: the hour that comes twice, limits of the sensor, and nobody's name."""

from pathlib import Path

import pytest

from tests.samples import dexcom_clarity as sample
from tests.unit.formats.format_reading import FIXTURES, read


def test_readings_of_the_second_hour_are_told_apart_by_the_transmitter(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    # Berlin goes from +2 to +1 at 03:00 on 25 October. 01:50 is 23:50Z. An hour of the transmitter later 02:50 is 00:50Z,
    # the same clock an hour later 01:50Z, and 03:50 is 02:50Z. "Low" is below 40 mg/dL.
    assert found.metrics["glucose"].values == [
        ("2026-10-24T23:50:00", 100.0),
        ("2026-10-25T00:50:00", 110.0),
        ("2026-10-25T01:50:00", 120.0),
        ("2026-10-25T02:50:00", 40.0),
    ]
    assert [row.offset for row in sorted(found.metrics["glucose"].samples, key=lambda row: row.start)] == [
        120,
        120,
        60,
        60,
    ]
    assert [row.meta for row in found.metrics["glucose"].samples][-1] == {"limit": "below"}


def test_insulin_and_meals(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    assert found.metrics["insulin"].values == [("2026-10-25T07:00:00", 2.5)]
    assert found.metrics["insulin"].samples[0].meta == {"kind": "fast-acting"}
    assert found.metrics["dietary_carbohydrates"].values == [("2026-10-25T07:05:00", 40.0)]


def test_what_is_no_reading_is_counted_with_its_reason(tmp_path: Path) -> None:
    found = read(sample.write(tmp_path))
    assert [(error.where, error.reason) for error in found.errors] == [("clarity.csv row 11", "Value is missing")]
    assert "Left out: 4 rows of Dexcom without a time (identity, device, alarms)." in found.said
    assert "Left out: 1 events of Dexcom without a figure." in found.said
    assert not any("Rowan" in note or "Sample" in note for note in found.said)


def test_molar_values_and_another_language(tmp_path: Path) -> None:
    path = tmp_path / "clarity.csv"
    path.write_text(
        "Index;Zeitstempel (JJJJ-MM-TTThh:mm:ss);Ereignistyp;Ereignissubtyp;Patienteninfo;Geräteinfo;Quellgeräte-ID;"
        "Glukosewert (mmol/L);Insulinwert (u);Kohlenhydratwert (Gramm);Dauer (hh:mm:ss);"
        "Glukose-Änderungsrate (mmol/L/min);Senderzeit (Long Integer);Sender-ID\n"
        "1;2026-01-01T08:00:00;EGV;;;;G7;5,5;;;;;1;A\n2;2026-01-01T08:05:00;EGV;;;;G7;Niedrig;;;;;301;A\n",
        "utf-8",
    )
    # 5.5 * 18.01558800000541 = 99.0857; the sensor's limit 2.2 is 39.6343 mg/dL.
    assert [value for _, value in read([path]).metrics["glucose"].values] == [
        pytest.approx(99.085734),
        pytest.approx(39.634294),
    ]


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="no fixtures here")
@pytest.mark.parametrize(
    ("name", "records", "first", "last"),
    [
        ("Clarity_Export_synthetic.csv", 3969, "1961-04-11T23:56:47", "1961-04-25T17:52:23"),
        ("bigideas_synthetic/001/Dexcom_001.csv", 5, "2020-02-13T16:50:00", "2020-02-13T17:10:00"),
        ("bigideas_synthetic/003/Dexcom_003.csv", 3, "2020-02-22T09:50:00", "2020-02-22T10:00:00"),
    ],
)
def test_fixtures(name: str, records: int, first: str, last: str) -> None:
    found = read([FIXTURES / "dexcom/GlucoseDAO__cgm_format/data/input" / name])
    assert (found.format_id, found.records, found.errors) == ("dexcom_clarity", records, [])
    times = [start for start, _ in found.metrics["glucose"].values]
    assert (times[0], times[-1]) == (first, last)
