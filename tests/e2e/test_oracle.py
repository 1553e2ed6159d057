"""Daily figures of a whole export equal a second opinion that shares no code with the program."""

import zipfile
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.base.paths import DataFolder
from healthdesk.model.metric import Period
from healthdesk.model.views import Series
from healthdesk.model.zones import date_of
from healthdesk.services import ingest, queries
from healthdesk.services.library import Library, create
from healthdesk.store.kdf import FLOOR
from tests import oracle
from tests.bench.apple_export import write_export
from tests.conftest import FIXTURES

DAYS = 12
ZONE = "Europe/Berlin"
# A change of clocks lies in the middle of each: a day of 23 hours, one of 25. Every time of a file is printed in the
# offset of its last day, so the first days stand there an hour off: winter's in summer time, summer's in winter time.
STARTS = {"spring": date(2026, 3, 23), "autumn": date(2026, 10, 19)}
EXPORTS = sorted(p for p in (FIXTURES / "apple").rglob("*.xml") if "cda" not in p.name)
SUMS = {
    "steps": "StepCount",
    "distance": "DistanceWalkingRunning",
    "active_energy": "ActiveEnergyBurned",
    "flights_climbed": "FlightsClimbed",
}
AVERAGES = {"heart_rate": "HeartRate", "oxygen_saturation": "OxygenSaturation"}


@pytest.fixture(scope="module", params=STARTS)
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds the export, zipped and not."""
    folder = tmp_path_factory.mktemp("oracle")
    write_export(folder / "export.zip", DAYS, start=STARTS[request.param])
    with zipfile.ZipFile(folder / "export.zip") as archive:
        name = next(n for n in archive.namelist() if n.endswith("export.xml"))
        (folder / "export.xml").write_bytes(archive.read(name))
    return folder


@pytest.fixture(scope="module")
def truth(folder: Path) -> dict[str, list[oracle.Rec]]:
    """The records as the second opinion reads them."""
    found: dict[str, list[oracle.Rec]] = defaultdict(list)
    for name, record in oracle.records(folder / "export.xml"):
        found[name].append(record)
    return found


@pytest.fixture(scope="module")
def library(folder: Path) -> Iterator[Library]:
    """A store into which the export was imported."""
    opened, _ = create(DataFolder(folder / "data"), "a long passphrase", home_zone=ZONE, cost=FLOOR)
    reports, _ = ingest.import_paths(opened, [folder / "export.zip"], NullJob())
    report = reports[0]
    total = report.inserted + report.updated + report.duplicates + report.rejected + sum(report.unmapped.values())
    assert report.records == total > 0
    yield opened
    opened.close()


def days(library: Library, metric: str) -> Series:
    """All days of a metric."""
    return queries.aggregates(library, metric, Period.DAY, date(2000, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize("metric", SUMS)
def test_daily_sums_equal_the_second_opinion(library: Library, truth: dict[str, list[oracle.Rec]], metric: str) -> None:
    wanted = oracle.daily_sum(truth[SUMS[metric]], ZONE)
    found = days(library, metric)
    assert len(wanted) >= DAYS
    assert [date_of(day) for day in found.day.tolist()] == sorted(wanted)
    np.testing.assert_allclose(found.value, [wanted[day] for day in sorted(wanted)], rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize(("metric", "name"), AVERAGES.items())
def test_daily_averages_equal_the_second_opinion(
    library: Library, truth: dict[str, list[oracle.Rec]], metric: str, name: str
) -> None:
    wanted = oracle.daily_mean(truth[name], ZONE)
    found = days(library, metric)
    rows = [wanted[day] for day in sorted(wanted)]
    assert [date_of(day) for day in found.day.tolist()] == sorted(wanted)
    for column, place in ((found.value, 0), (found.minimum, 1), (found.maximum, 2), (found.count, 3)):
        np.testing.assert_allclose(column, [row[place] for row in rows], rtol=1e-6)


def test_daily_weight_is_the_last_of_the_day(library: Library, truth: dict[str, list[oracle.Rec]]) -> None:
    wanted = oracle.daily_last(truth["BodyMass"], ZONE)
    found = days(library, "weight")
    assert [date_of(day) for day in found.day.tolist()] == sorted(wanted)
    np.testing.assert_allclose(found.value, [wanted[day] for day in sorted(wanted)], rtol=1e-9)


def test_second_import_of_the_same_export_adds_nothing(library: Library, folder: Path) -> None:
    reports, _ = ingest.import_paths(library, [folder / "export.zip"], NullJob())
    assert (reports[0].inserted, reports[0].days_recomputed) == (0, 0)
    assert reports[0].duplicates > 0


@pytest.mark.skipif(not EXPORTS, reason="no fixtures beside the checkout")
@pytest.mark.parametrize("path", EXPORTS, ids=lambda p: "-".join(p.parts[-4:]))
def test_days_of_exports_by_others_equal_the_second_opinion(path: Path, tmp_path: Path) -> None:
    opened, _ = create(DataFolder(tmp_path), "a long passphrase", home_zone=ZONE, cost=FLOOR)
    first, _ = ingest.import_paths(opened, [path], NullJob())
    again, _ = ingest.import_paths(opened, [path], NullJob())
    report = first[0]
    total = report.inserted + report.updated + report.duplicates + report.rejected + sum(report.unmapped.values())
    assert report.records == total
    assert (again[0].records, again[0].inserted, again[0].days_recomputed) == (total, 0, 0)
    truth: dict[str, list[oracle.Rec]] = defaultdict(list)
    for name, record in oracle.records(path):
        truth[name].append(record)
    wanted = {(metric, d): v for metric, name in SUMS.items() for d, v in oracle.daily_sum(truth[name], ZONE).items()}
    for metric, name in AVERAGES.items():
        wanted |= {(metric, d): mean for d, (mean, *_) in oracle.daily_mean(truth[name], ZONE).items()}
    wanted |= {("weight", d): v for d, v in oracle.daily_last(truth["BodyMass"], ZONE).items()}
    found: dict[tuple[str, date], float] = {}
    for metric in (*SUMS, *AVERAGES, "weight"):
        series = days(opened, metric)
        found |= {(metric, date_of(d)): v for d, v in zip(series.day.tolist(), series.value.tolist(), strict=True)}
    opened.close()
    assert found == pytest.approx(wanted, rel=1e-6)
