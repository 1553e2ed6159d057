"""Samsung Health: first lines, prefixed columns, a comma too many, series in files, and totals that must not be added."""

from pathlib import Path

import pytest

from healthdesk.model.metric import DeviceClass
from healthdesk.model.night import Stage
from healthdesk.model.session import SessionKind
from tests.samples import samsung_health as sample
from tests.samples.samsung_health import ms
from tests.unit.formats.format_reading import FIXTURES, Read, read

REAL = FIXTURES / "samsung/davidmosiah__samsung-health-mcp/fixtures/samsung_health_export"
real = pytest.mark.skipif(not REAL.exists(), reason="the sample files are not here")


def one(folder: Path, kind: str, header: str, *rows: str) -> Read:
    path = folder / f"{kind}.20260703120000.csv"
    path.write_bytes(sample.table(kind, header, list(rows)))
    return read(path)


def test_sample(tmp_path: Path) -> None:
    reading = read(sample.write(tmp_path))
    assert reading.format_id == "samsung_health"
    assert reading.records == sample.EXPECTED.records
    assert reading.reasons == ["Time cannot be read"]
    assert reading.span() == (sample.EXPECTED.first, sample.EXPECTED.last)
    assert reading.says("1 rows of exercise.weather")
    assert reading.says("1 tables of Samsung Health about the person")
    assert "Kim" not in repr((reading.sessions, reading.sources, reading.notes))


def test_times_are_utc_and_the_offset_tells_the_day(tmp_path: Path) -> None:
    """22:30 UTC on 30 June is 00:30 on 1 July at UTC+2: 90 + 10 steps on 1 July."""
    reading = read(sample.write(tmp_path))
    assert reading.metrics["steps"].spans[0][:2] == (ms("2026-06-30 22:30"), ms("2026-06-30 22:31"))
    assert reading.metrics["steps"].by_day() == {"2026-07-01": 100, "2026-07-02": 4000}


def test_totals_stand_only_for_days_without_detail(tmp_path: Path) -> None:
    """Of 1 July there is detail; of 2 July the total of all sources (-2) and a copy of it for one device."""
    reading = read(sample.write(tmp_path))
    assert [ident for ident, _ in reading.metrics["steps"].idents] == [
        "day 20636"
    ]  # 2 July 2026, 20,636 days after 1970-01-01
    assert [version for _, version in reading.metrics["steps"].idents] == [ms("2026-07-03 00:00")]
    assert reading.metrics["steps"].spans[-1][:2] == (ms("2026-07-01 22:00"), ms("2026-07-02 22:00"))
    assert reading.says("1 daily figures of single devices")
    assert reading.says("1 daily totals of days whose steps are there in detail")


def test_series_replace_the_row_that_sums_them_up(tmp_path: Path) -> None:
    rates = [value for *_, value in read(sample.write(tmp_path)).metrics["heart_rate"].spans]
    assert rates == [61, 79, 66, 131]  # not the 70 of the first row


def test_without_its_series_a_row_speaks_for_itself(tmp_path: Path) -> None:
    root = sample.unpacked(tmp_path)
    for path in root.glob("jsons/**/*.json"):
        path.write_text("{broken")
    reading = read(root)
    assert [value for *_, value in reading.metrics["heart_rate"].spans] == [70, 66]
    assert reading.says("3 series of Samsung Health that are damaged")


def test_nights(tmp_path: Path) -> None:
    """Light 21-1 and deep 1-5 UTC, in bed 8 h; the nap has no stages."""
    reading = read(sample.write(tmp_path))
    assert sorted(
        (Stage(int(stage)), (end - start) // 60_000) for start, end, stage in reading.metrics["sleep"].spans
    ) == [
        (Stage.IN_BED, 30),
        (Stage.IN_BED, 480),
        (Stage.ASLEEP, 30),
        (Stage.CORE, 240),
        (Stage.DEEP, 240),
    ]


def test_workout(tmp_path: Path) -> None:
    root = sample.unpacked(tmp_path)
    session = next(s for s in read(root).sessions if s.kind is SessionKind.WORKOUT)
    assert (session.type, session.duration_s, session.distance_m, session.energy_kcal) == ("running", 1800, 5000, 400)
    assert session.traces[0].columns["lat"].tolist() == [52.5, 52.5001, 52.5002]
    assert not any(s.traces for s in read(root, routes=False).sessions)


def test_sources_are_models(tmp_path: Path) -> None:
    sources = {s.name: s.device_class for s in read(sample.write(tmp_path)).sources.values()}
    assert sources == {
        "Samsung SM-R860": DeviceClass.WEARABLE,
        "com.example.scale": DeviceClass.APP,
        "Samsung Health": DeviceClass.WEARABLE,
    }


def test_pounds(tmp_path: Path) -> None:
    reading = one(
        tmp_path,
        "com.samsung.health.weight",
        "start_time,time_offset,weight,unit",
        "2026-07-01 05:00:00.000,UTC+0200,150.0,lb",
    )
    assert reading.metrics["weight"].spans[0][2] == pytest.approx(68.0389, abs=1e-4)  # 150 * 0.45359237


def test_epoch_milliseconds_of_old_files(tmp_path: Path) -> None:
    header = "com.samsung.health.weight.start_time,time_offset,weight"
    reading = one(tmp_path, "com.samsung.health.weight", header, f"{ms('2026-07-01 05:00')},UTC+0200,75.8")
    assert reading.metrics["weight"].spans == [(ms("2026-07-01 05:00"), ms("2026-07-01 05:00"), 75.8)]


def test_a_variability_of_unknown_kind_is_kept_as_it_is(tmp_path: Path) -> None:
    reading = one(tmp_path, "com.samsung.health.hrv", "start_time,hrv", "2026-07-01 05:00:00.000,72")
    assert dict(reading.unmapped) == {"hrv": 1}


def test_the_prefixed_column_is_preferred(tmp_path: Path) -> None:
    header = "start_time,com.samsung.health.weight.start_time,weight"
    reading = one(tmp_path, "com.samsung.health.weight", header, "2020-01-01 00:00:00.000,2026-07-01 05:00:00.000,75.8")
    assert reading.metrics["weight"].spans[0][0] == ms("2026-07-01 05:00")


@real
@pytest.mark.parametrize(
    ("kind", "metric", "expected"),
    [
        ("heart_rate", "heart_rate", [(ms("2026-05-01 11:05"), ms("2026-05-01 11:05"), 62)]),
        ("oxygen_saturation", "oxygen_saturation", [(ms("2026-05-01 09:00"), ms("2026-05-01 09:30"), 98)]),
        ("respiratory_rate", "respiratory_rate", [(ms("2026-05-01 09:00"), ms("2026-05-01 09:30"), 14.2)]),
        ("resting_heart_rate", "resting_heart_rate", [(ms("2026-05-01 03:00"), ms("2026-05-02 02:59:59"), 58)]),
        ("weight", "weight", [(ms("2026-05-01 10:00"), ms("2026-05-01 10:00"), 80)]),
    ],
)
def test_simplified_files(kind: str, metric: str, expected: list[tuple[int, int, float]]) -> None:
    """ISO times at -03:00: 08:05 is 11:05 UTC."""
    reading = read(REAL / f"com.samsung.health.{kind}.202605.csv")
    assert reading.metrics[metric].spans == expected
    assert reading.metrics[metric].offsets == {-180}


@real
def test_simplified_folder() -> None:
    """1,250 + 2,750 steps on 1 May and 1,000 on 2 May; a night asleep and in bed; one run; one HRV of unknown kind."""
    reading = read(REAL)
    assert reading.metrics["steps"].by_day() == {"2026-05-01": 4000, "2026-05-02": 1000}
    assert (reading.records, len(reading.reasons), dict(reading.unmapped)) == (11, 0, {"hrv": 1})
    assert reading.span() == ("2026-04-30", "2026-05-02")
    assert [s.type for s in reading.sessions] == ["running"]
