"""Exports that tell one figure by minutes, by hours and by days: what the day comes to in the store."""

from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from healthdesk.base.jobs import NullJob
from healthdesk.model.metric import Period
from healthdesk.services.ingest import import_paths
from healthdesk.services.library import Library
from healthdesk.services.queries import aggregates
from tests.samples import fitabase, google_fit


def day(library: Library, metric: str, on: date) -> float:
    return float(aggregates(library, metric, Period.DAY, on, on).value[0])


@pytest.mark.parametrize(
    ("sample", "metric", "on", "expected"),
    [
        (fitabase, "steps", date(2016, 4, 12), 90),  # the minutes 10 + 20 + 60
        (fitabase, "steps", date(2016, 4, 13), 400),  # the day, of which an hour tells 40
        (google_fit, "steps", date(2026, 3, 28), 600),  # the points 150 + 450
        (google_fit, "steps", date(2026, 3, 29), 5000),
        (google_fit, "total_energy", date(2026, 3, 28), 1800.5),
    ],
)
def test_nothing_counts_twice(
    library: Library, tmp_path: Path, sample: ModuleType, metric: str, on: date, expected: float
) -> None:
    answers = getattr(sample, "ANSWERS", {})
    for _ in range(2):
        import_paths(library, sample.write(tmp_path), NullJob(), answers=answers)
        assert day(library, metric, on) == pytest.approx(expected)


def test_tables_imported_one_after_the_other_count_once(library: Library, tmp_path: Path) -> None:
    for name in ("dailyActivity_merged.csv", "minuteStepsNarrow_merged.csv", "hourlySteps_merged.csv"):
        path = tmp_path / name
        path.write_text("\n".join([*fitabase.TABLES[name], ""]), "utf-8")
        import_paths(library, [path], NullJob(), answers=fitabase.ANSWERS)
    assert day(library, "steps", date(2016, 4, 12)) == pytest.approx(90)
    assert day(library, "steps", date(2016, 4, 13)) == pytest.approx(400)


def test_points_that_lack_some_give_way_to_the_day(library: Library, tmp_path: Path) -> None:
    points = google_fit.stream("step_count.delta", "derived estimated_steps", (0, 5, {"intVal": 150}))
    (tmp_path / "points.json").write_text(points, "utf-8")
    (tmp_path / "daily.csv").write_text("Date,Distance (m),Step count\n2026-03-28,,600\n", "utf-8")
    import_paths(library, [tmp_path], NullJob())
    assert day(library, "steps", date(2026, 3, 28)) == pytest.approx(600)
