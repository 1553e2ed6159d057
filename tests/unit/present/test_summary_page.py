"""The words and figures of a summary, derived by hand from `tests/unit/share/conftest.py`'s record."""

import csv
import io

import numpy as np
import pytest

from healthdesk.model.share import Scope, SharedMetric, SharedRecord
from healthdesk.model.summary import Role, Shape, Summary
from healthdesk.present.summary_page import summary
from healthdesk.present.values import Formatter

FIRST = 20_697  # 1 September 2026
DAYS = 60


def shared(name: str, days: list[int], values: list[float], spread: float = 0) -> SharedMetric:
    value = np.array(values)
    return SharedMetric(name, np.array(days, np.int64) + FIRST, value, value - spread, value + spread, ("watch",))


def made(*metrics: SharedMetric, person: str = "", formatter: Formatter | None = None) -> Summary:
    scope = Scope(tuple(one.metric for one in metrics), FIRST, FIRST + DAYS - 1)
    created = 1_795_000_000_000  # 2026-11-18 11:06:40 UTC
    record = SharedRecord("Dr. Example", person, 1980, scope, metrics, created, 60, created + 14 * 86_400_000)
    return summary(record, formatter or Formatter())


def cells(found: Summary, row: int = 0) -> list[str]:
    return [cell.replace("\u202f", " ").replace("\u00a0", " ") for cell in found.rows[row].cells]


def test_an_average_is_told_to_a_tenth_and_its_change_is_that_of_the_printed_figures() -> None:
    # Before: 60.04, printed 60.0. After: 61.06, printed 61.1. Their difference is 1.02, the printed ones' 1.1.
    found = made(shared("resting_heart_rate", list(range(DAYS)), [60.04] * 30 + [61.06] * 30))
    assert cells(found) == ["60.6 bpm", "60–61 bpm", "60.0 bpm", "61.1 bpm", "+1.1 bpm", "60 of 60"]


def test_sums_are_averages_of_days_with_data() -> None:
    days = [n for n in range(DAYS) if n % 2 == 0]
    found = made(shared("steps", days, [1000.0 if n < 30 else 800.0 for n in days]))
    assert cells(found) == ["900", "800–1,000", "1,000", "800", "−200", "30 of 60"]


def test_durations_and_no_change() -> None:
    found = made(shared("sleep", list(range(DAYS)), [443.0] * DAYS))
    assert cells(found) == ["7h 23m", "7h 23m", "7h 23m", "7h 23m", "none", "60 of 60"]


def test_too_few_days_are_not_compared() -> None:
    found = made(shared("weight", [0, 1, 2, 59], [71.0, 72.0, 73.0, 74.0]))
    assert cells(found) == ["72.5 kg", "71.0–74.0 kg", "–", "–", "–", "4 of 60"]


def test_pounds_where_the_owner_uses_them() -> None:
    found = made(shared("weight", [0], [45.359237]), formatter=Formatter(imperial=True))
    assert cells(found)[:2] == ["100.0 lb", "100.0 lb"]


def test_heart_rate_has_its_lowest_and_highest() -> None:
    found = made(shared("heart_rate", list(range(DAYS)), [70.0] * DAYS, 25))
    assert cells(found)[1] == "45–95 bpm"
    card = found.cards[0]
    assert card.columns == ("Day", "Heart rate", "Lowest", "Highest")
    assert [mark.shape for mark in card.drawing.marks if mark.role is Role.BAND] == [Shape.AREA]


def test_a_gap_breaks_the_line_and_is_said_in_the_table() -> None:
    days = [n for n in range(DAYS) if not 20 <= n < 25]
    found = made(shared("resting_heart_rate", days, [60.0 + n % 3 for n in days]))
    lines = [mark for mark in found.cards[0].drawing.marks if mark.shape is Shape.LINE and mark.role is Role.SERIES]
    assert [len(mark.points) for mark in lines] == [20, 35]
    assert [row[1] for row in found.cards[0].days[19:26]][1:6] == ["no data"] * 5


def test_a_true_zero_is_a_stub_and_no_data_is_nothing() -> None:
    found = made(shared("flights_climbed", [0, 1], [0.0, 4.0]))
    bars = [mark for mark in found.cards[0].drawing.marks if mark.role is Role.SERIES]
    heights = [mark.points[1][1] - mark.points[0][1] for mark in bars]
    assert len(bars) == 2
    assert heights[0] == 1
    assert heights[1] > 50


def test_every_mark_is_inside_the_drawing() -> None:
    found = made(
        shared("steps", [0, 59], [0.0, 22_000.0]), shared("heart_rate", [3], [70.0], 30), shared("weight", [5], [70.0]),
        shared("resting_heart_rate", [8], [55.0]),
    )  # fmt: skip
    for card in found.cards:
        for mark in card.drawing.marks:
            for x, y in mark.points:
                assert 0 <= x <= card.drawing.width
                assert -1 <= y <= card.drawing.height


def test_the_head_says_who_when_and_for_whom() -> None:
    found = made(shared("steps", [0], [1.0]), person="A. Person")
    assert found.subtitle == "A. Person, born 1980 · 1 September – 30 October 2026 · prepared for Dr. Example"
    assert found.until == "2 December 2026"
    assert found.created == "18 November 2026, 12:06 (UTC+01:00)"
    assert "(watch)" in found.note


def test_the_table_for_programs_has_a_row_a_day_and_nothing_where_there_is_nothing() -> None:
    found = made(shared("steps", [0, 2], [1000.0, 1200.5]), shared("sleep", [1], [443.0]))
    rows = list(csv.reader(io.StringIO(found.csv)))
    assert rows[0] == ["date", "steps", "sleep (h)"]
    assert rows[1:4] == [["2026-09-01", "1000", ""], ["2026-09-02", "", "7.38333"], ["2026-09-03", "1200.5", ""]]
    assert len(rows) == 1 + DAYS


@pytest.mark.parametrize("n", [1, 2, 10, 40, 366])
def test_any_span_has_dates_below(n: int) -> None:
    metric = shared("steps", [0], [1.0])
    scope = Scope(("steps",), FIRST, FIRST + n - 1)
    found = summary(SharedRecord("D", "", None, scope, (metric,), 0, 0, 1), Formatter())
    labels = [mark.text for mark in found.cards[0].drawing.marks if mark.anchor == "middle"]
    assert 1 <= len(labels) <= 14
