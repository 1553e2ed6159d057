"""What is said of a metric in two periods."""

import csv
import io
from datetime import date, timedelta

import numpy as np
import pytest

from healthdesk.model.compare import Contrast, Estimate, Span
from healthdesk.model.zones import day_of
from healthdesk.present.contrast import (
    aligned_readout,
    contrast_csv,
    contrast_model,
    contrast_table,
    span_readout,
    weekday_readout,
)
from healthdesk.present.presets import Preset, spans_of
from healthdesk.present.values import Formatter
from healthdesk.services.compare import contrasted
from tests.unit.present.test_trends import plain

FORMATTER = Formatter()
MONDAY = date(2026, 6, 1)
NAN = float("nan")


def span(first: date, values: list[float]) -> Span:
    return Span(day_of(first), day_of(first) + len(values) - 1, np.array(values))


def found(metric: str, now: list[float], then: list[float], difference: Estimate | None) -> Contrast:
    later, earlier = span(MONDAY, now), span(MONDAY - timedelta(days=len(then)), then)
    made = contrasted(metric, later, earlier)
    return Contrast(metric, later, earlier, made.weekdays_now, made.weekdays_then, difference)


def test_a_clear_difference_is_that_of_printed_medians() -> None:
    model = contrast_model(found("heart_rate", [65.4] * 14, [67.6] * 14, Estimate(-2.2, -3.1, -1.0)), FORMATTER)
    assert model.verdict.title == "Lower heart rate"
    assert plain(model.verdict.text) == (
        "The middle day had 65 bpm, 3 bpm lower than in the earlier period with 68 bpm (95 % −3 to −1). It does not say why."
    )
    assert [(stat.name, stat.figure) for stat in model.statistics] == [
        ("Median, later", "65"),
        ("Median, earlier", "68"),
        ("Difference", "−3"),
        ("Days, later", "14"),
        ("Days, earlier", "14"),
    ]


def test_what_may_be_chance_is_called_so() -> None:
    model = contrast_model(found("sleep", [440.0] * 14, [430.0] * 14, Estimate(10, -5, 25)), FORMATTER)
    assert model.verdict.title == "No clear difference"
    assert plain(model.verdict.text).startswith("The middle night had 7h 20m in the later period and 7h 10m in the")
    assert "−5m to +25m" in plain(model.verdict.text)


def test_sums_are_fewer_or_more() -> None:
    model = contrast_model(found("steps", [5000.0] * 14, [6000.0] * 15, Estimate(-1000, -1500, -500)), FORMATTER)
    assert model.verdict.title == "Fewer steps"
    assert "1,000 steps fewer than" in plain(model.verdict.text)
    assert model.verdict.notes == (
        "The two periods have different lengths; medians of days can be compared all the same.",
    )


def test_too_few_days_have_no_difference() -> None:
    model = contrast_model(found("steps", [5000.0] * 13 + [NAN], [6000.0] * 14, None), FORMATTER)
    assert model.verdict.title == "Too few days"
    assert model.verdict.text.startswith("1–14 Jun 2026 has 13 days with data.")
    empty = contrast_model(found("steps", [NAN], [NAN], None), FORMATTER)
    assert empty.verdict.title == "Too few days"
    assert span_readout(empty, empty.now, FORMATTER).rows[0].name == "no data"


def test_days_are_aligned_and_gaps_are_gaps() -> None:
    model = contrast_model(found("steps", [1000.0, NAN, 3000.0], [4000.0, 5000.0], None), FORMATTER)
    assert (model.step, model.days) == (1, 3)
    assert np.isnan(model.now.steps[1])
    told = aligned_readout(model, 1, FORMATTER)
    assert told.title == "Day 2 of both"
    assert [(row.name, row.value) for row in told.rows] == [("Tue 2 Jun 2026", "no data"), ("Sun 31 May 2026", "5,000")]
    assert len(aligned_readout(model, 2, FORMATTER).rows) == 1
    table = contrast_table(model, FORMATTER)
    assert table.rows[1] == ("2", "Tue 2 Jun 2026", "no data", "Sun 31 May 2026", "5,000")
    assert table.rows[2][3:] == ("", "")
    rows = list(csv.reader(io.StringIO(contrast_csv(model, FORMATTER))))
    assert rows[2] == ["2", "2026-06-02", "", "2026-05-31", "5000"]
    assert rows[3] == ["3", "2026-06-03", "3000", "", ""]


def test_long_periods_are_lines_of_weeks() -> None:
    days = [float(i) for i in range(100)]
    model = contrast_model(found("steps", days, days[:93], Estimate(3, -2, 8)), FORMATTER)
    assert model.step == 7
    assert model.now.steps[:2].tolist() == [3, 10]  # the medians of 0..6 and 7..13
    assert model.now.steps[-1] == 98.5  # of two days
    told = aligned_readout(model, 0, FORMATTER)
    assert told.title == "Week 1 of both"
    assert (told.rows[0].name, told.rows[0].value) == ("1–7 Jun 2026", "3")


def test_weekdays_and_columns_tell_medians() -> None:
    model = contrast_model(found("steps", [1000.0 * (1 + i) for i in range(14)], [500.0] * 7, None), FORMATTER)
    told = weekday_readout(model, 0, FORMATTER)
    assert told.title == "Median Monday"
    assert [row.value for row in told.rows] == ["4,500", "500"]  # of 1,000 and 8,000
    rows = span_readout(model, model.now, FORMATTER).rows
    assert [plain(row.value) for row in rows] == ["7,500", "4,250–10,750", "1,000–14,000", "14 of 14"]


@pytest.mark.parametrize(
    ("preset", "last", "now", "then"),
    [
        (Preset.DAYS, "2026-11-27", ("2026-10-29", "2026-11-27"), ("2026-09-29", "2026-10-28")),
        (Preset.MONTH, "2026-03-31", ("2026-03-01", "2026-03-31"), ("2026-02-01", "2026-02-28")),
        (Preset.MONTH, "2026-01-01", ("2026-01-01", "2026-01-01"), ("2025-12-01", "2025-12-31")),
        (Preset.YEAR, "2028-02-29", ("2028-01-01", "2028-02-29"), ("2027-01-01", "2027-02-28")),
    ],
)
def test_presets(preset: Preset, last: str, now: tuple[str, str], then: tuple[str, str]) -> None:
    asked = spans_of(preset, date.fromisoformat(last))
    assert [tuple(str(day) for day in one) for one in asked] == [now, then]
