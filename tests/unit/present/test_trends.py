"""A trend shows what was measured, where it was measured, and nothing in between."""

from datetime import date

import numpy as np
import pytest

from healthdesk.aggregate.usual import baseline
from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Period
from healthdesk.model.registry import metric
from healthdesk.model.views import Series, SourceMeans, SourceSeries
from healthdesk.model.zones import ZoneHistory, day_of
from healthdesk.present.axes import value_axis
from healthdesk.present.buckets import TrendData
from healthdesk.present.ranges import Range, window
from healthdesk.present.readout import Readout, readout
from healthdesk.present.sparks import Form
from healthdesk.present.statistics import Stat
from healthdesk.present.trend_table import trend_table
from healthdesk.present.trends import Options, TrendModel, trend_model
from healthdesk.present.values import Formatter
from tests.unit.present.days import at

TODAY = date(2026, 11, 23)
FIRST = date(2020, 1, 15)
BERLIN = ZoneHistory("Europe/Berlin")
MONTH = window(Range.MONTH, Period.DAY, TODAY, FIRST)
HALF_YEAR = window(Range.HALF_YEAR, Period.WEEK, TODAY, FIRST)
YEAR = window(Range.YEAR, Period.MONTH, TODAY, FIRST)
FORMATTER = Formatter()


def series(
    metric_id: str,
    values: dict[date, float],
    *,
    period: Period = Period.DAY,
    spread: float = 0,
    covered: int = 1,
    sources: list[SourceSeries] | None = None,
) -> Series:
    days = np.array([day_of(d) for d in values], np.int64)
    value = np.array(list(values.values()), np.float64)
    n = len(values)
    return Series(
        metric=metric_id,
        period=period,
        day=days,
        start=days * 86_400_000,
        offset_min=np.full(n, 60, np.int64),
        value=value,
        minimum=value - spread,
        maximum=value + spread,
        count=np.full(n, 10, np.int64),
        days_covered=np.full(n, covered, np.int64),
        sources=sources or [],
    )


def november(values: dict[int, float]) -> dict[date, float]:
    return {date(2026, 11, day): value for day, value in values.items()}


def before(n: int = 60) -> Baseline:
    """Of days of 1..n."""
    return baseline(np.arange(1.0, n + 1))


def model_of(days: Series, options: Options | None = None, **changes: object) -> TrendModel:
    data = TrendData(series=days, days=days, baseline=before())
    return trend_model(MONTH, data, BERLIN, TODAY, FORMATTER, options, **changes)  # type: ignore[arg-type]


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def rows(found: Readout) -> list[tuple[str, str]]:
    return [(row.name, plain(row.value)) for row in found.rows]


def test_days_without_data_are_gaps_and_never_zero() -> None:
    model = model_of(series("steps", november({1: 8000, 2: 0, 23: 5000})))
    assert len(model.value) == 30
    assert model.value[7] == 8000  # 1 November, the eighth of the days from 25 October
    assert model.value[8] == 0
    assert np.isnan(model.value[9])
    assert np.isfinite(model.value).sum() == 3
    assert rows(readout(model, 9, FORMATTER)) == [("no data", "")]
    assert rows(readout(model, 8, FORMATTER)) == [("Steps", "0")]


def test_only_gaps_of_several_days_are_marked() -> None:
    full = {date(2026, 10, 25 + i) if i < 7 else date(2026, 11, i - 6): 70.0 for i in range(30)}
    for missing in (date(2026, 11, 2), date(2026, 11, 5), date(2026, 11, 6)):
        del full[missing]
    assert model_of(series("heart_rate", full)).gaps == [(11, 12)]


def test_sparse_readings_have_no_gaps_to_mark() -> None:
    model = model_of(series("weight", november({1: 72.0, 20: 72.4})))
    assert model.form is Form.DOTS
    assert model.gaps == []


def test_average_is_a_line_with_its_span() -> None:
    model = model_of(series("heart_rate", november({18: 69, 19: 71}), spread=40))
    assert model.form is Form.LINE
    assert model.low[25] == 31
    assert rows(readout(model, 25, FORMATTER)) == [("Average", "71 bpm"), ("Min–max", "31–111 bpm")]
    assert readout(model, 25, FORMATTER).title == "Thu 19 Nov 2026"
    assert [(p.number, p.unit) for p in model.headline] == [("70", "")]
    assert model.caption == "bpm average"


def test_usual_range_is_that_of_the_sixty_days_before() -> None:
    model = model_of(series("heart_rate", november({18: 20, 19: 45, 20: 46})))
    assert list(model.usual or ()) == [16, 45]  # percentiles 25 and 75 of 1..60: 15.75 and 45.25, as printed
    assert Stat("Days in usual range", "2", "of 3") in model.statistics


def test_usual_range_needs_fourteen_days_and_says_so() -> None:
    days = series("heart_rate", november({18: 20}))
    data = TrendData(series=days, days=days, baseline=before(13))
    model = trend_model(MONTH, data, BERLIN, TODAY, FORMATTER)
    assert model.usual is None
    assert "13" in model.usual_reason
    assert not any(stat.name == "Days in usual range" for stat in model.statistics)


def test_day_in_progress_does_not_pull_the_average_down() -> None:
    model = model_of(series("steps", november({21: 9000, 22: 7000, 23: 400})), goal=8000.0)
    assert [p.number for p in model.headline] == ["8,000"]
    assert model.caption == "steps a day"
    assert model.statistics == [
        Stat("Total", "16,400", "steps"),
        Stat("Daily average", "8,000", "without today"),
        Stat("Best day", "9,000", "21 Nov"),
        Stat("Quietest day", "7,000", "22 Nov"),
        Stat("Goal met", "1", "of 3 days"),
        Stat("Days with data", "3", "of 30"),
    ]
    assert readout(model, 29, FORMATTER).title == "Mon 23 Nov 2026, so far"


def test_days_are_judged_by_the_goal_of_that_day_and_each_goal_has_its_line() -> None:
    goals = np.full(30, 9000.0)
    goals[:5] = np.nan  # 25 to 29 October
    goals[28] = 7000.0  # 22 November
    model = model_of(series("steps", november({21: 9000, 22: 7000, 23: 400})), goal=goals)
    assert next(s for s in model.statistics if s.name == "Goal met") == Stat("Goal met", "2", "of 3 days")
    assert [(line.first, line.last, line.value, line.label) for line in model.goals] == [
        (5, 27, 9000, "Goal 9,000"), (28, 28, 7000, "Goal 7,000"), (29, 29, 9000, "Goal 9,000")
    ]  # fmt: skip
    assert model.axis.high > 9000


def test_low_coverage_is_said_beside_the_average() -> None:
    assert model_of(series("heart_rate", november({18: 20, 19: 21}))).coverage == "2 of 30 days"
    many = {date.fromordinal(MONTH.start.toordinal() + i): 60.0 for i in range(15)}
    assert model_of(series("heart_rate", many)).coverage == ""


def test_weeks_of_a_sum_show_the_daily_average_and_their_coverage() -> None:
    weeks = series("steps", {date(2026, 11, 16): 35_000}, period=Period.WEEK, covered=5)
    days = series("steps", november({16: 7000, 17: 7000, 18: 7000, 19: 7000, 20: 7000}))
    model = trend_model(HALF_YEAR, TrendData(weeks, days, before()), BERLIN, TODAY, FORMATTER)
    assert model.value[25] == 7000
    found = readout(model, 25, FORMATTER)
    assert found.title == "16–22 Nov 2026"
    assert rows(found) == [
        ("Daily average", "7,000"),
        ("Total", "35,000"),
        ("Days with data", "5 of 7"),
    ]


def test_months_of_an_average_are_not_divided() -> None:
    months = series("heart_rate", {date(2026, 10, 1): 71.0}, period=Period.MONTH, covered=31)
    days = series("heart_rate", {date(2026, 10, 1): 71.0})
    model = trend_model(YEAR, TrendData(months, days, before()), BERLIN, TODAY, FORMATTER)
    assert model.value[10] == 71
    assert readout(model, 10, FORMATTER).title == "October 2026"


def test_first_bucket_of_the_whole_record_is_cut_at_its_first_day() -> None:
    shown = window(Range.ALL, Period.MONTH, TODAY, FIRST)
    months = series("heart_rate", {date(2020, 1, 1): 70.0}, period=Period.MONTH, covered=17)
    days = series("heart_rate", {FIRST: 70.0})
    model = trend_model(shown, TrendData(months, days, before()), BERLIN, TODAY, FORMATTER)
    assert model.value[0] == 70
    assert ("Days with data", "17 of 17") not in rows(readout(model, 0, FORMATTER))


def test_durations_are_plotted_in_hours_and_told_in_hours_and_minutes() -> None:
    model = model_of(series("sleep", november({22: 420, 23: 450})))
    assert model.value[28] == 7
    assert [(p.number, p.unit) for p in model.headline] == [("7", "h"), ("15", "m")]
    assert model.caption == "a night"
    assert rows(readout(model, 28, FORMATTER)) == [("Sleep", "7h 0m")]
    assert plain(model.axis.ticks[1].label) == "2 h"


def test_sources_are_stacked_by_rank_and_the_fifth_is_other() -> None:
    sources = [
        SourceSeries(i, f"Source {i}", np.array([100.0 * (6 - i)]), np.array([10.0 if i == 2 else 0.0]))
        for i in range(1, 7)
    ]
    days = series("steps", november({19: 1500}), sources=sources)
    model = model_of(days, Options(by_source=True))
    assert [(s.name, s.color, s.hatched) for s in model.sources] == [
        ("Source 1", 0, False),
        ("Source 2", 1, False),
        ("Source 3", 2, False),
        ("Source 4", 3, False),
        ("Other", 4, True),
    ]
    assert plain(model.legend[0].value) == "33 %"
    assert rows(readout(model, 25, FORMATTER)) == [
        ("Steps", "1,500"),
        ("Source 1", "500"),
        ("Source 2", "400"),
        ("Source 3", "300"),
        ("Source 4", "200"),
        ("Other", "100"),
        ("Overlap removed", "10"),
    ]
    assert Stat("Overlap removed", "10", "steps") in model.statistics


def test_previous_window_is_compared_slot_by_slot_and_in_percent_for_sums() -> None:
    days = series("steps", november({20: 7760, 21: 7760}))
    past = series("steps", {date(2026, 10, 21): 8000})
    data = TrendData(days, days, before(), past)
    model = trend_model(MONTH, data, BERLIN, TODAY, FORMATTER, Options(compare=True))
    assert model.previous is not None
    assert model.previous[26] == 8000  # 21 Oct is the 27th of the days from 25 Sep
    assert (plain(model.change), model.change_up) == ("3 % vs previous 30 days", False)


def test_comparison_of_averages_is_absolute() -> None:
    days = series("heart_rate", november({20: 71}))
    data = TrendData(days, days, before(), series("heart_rate", {date(2026, 10, 21): 69.4}))
    model = trend_model(MONTH, data, BERLIN, TODAY, FORMATTER, Options(compare=True))
    assert (plain(model.change), model.change_up) == ("2 bpm vs previous 30 days", True)


def test_last_tick_is_today_and_stands_alone() -> None:
    model = model_of(series("steps", november({23: 5000})))
    assert [(t.at, t.label, t.strong) for t in model.ticks] == [
        (1, "26 Oct", False),
        (8, "2 Nov", False),
        (15, "9 Nov", False),
        (22, "16 Nov", False),
        (29, "Today", True),
    ]


def test_hours_of_a_day_are_placed_by_their_instant() -> None:
    hours = series("steps", {TODAY: 900}, period=Period.HOUR)
    hours.start[0] = at(8)
    shown = window(Range.DAY, Period.HOUR, TODAY, FIRST)
    model = trend_model(shown, TrendData(hours, series("steps", {TODAY: 900}), before()), BERLIN, TODAY, FORMATTER)
    assert len(model.value) == 24
    assert model.value[8] == 900
    assert readout(model, 8, FORMATTER).title == "Mon 23 Nov 2026, 08:00–09:00"
    assert model.usual is None
    assert model.gaps == []
    assert model.caption == "steps so far today"
    assert [t.label for t in model.ticks] == ["00:00", "06:00", "12:00", "18:00"]


@pytest.mark.usefixtures("twelve_hours")
def test_hours_of_a_day_are_counted_to_twelve_where_the_country_does() -> None:
    hours = series("steps", {TODAY: 900}, period=Period.HOUR)
    hours.start[0] = at(8)
    shown = window(Range.DAY, Period.HOUR, TODAY, FIRST)
    model = trend_model(shown, TrendData(hours, series("steps", {TODAY: 900}), before()), BERLIN, TODAY, FORMATTER)
    assert [plain(t.label) for t in model.ticks] == ["12 am", "6 am", "12 pm", "6 pm"]
    assert plain(readout(model, 8, FORMATTER).title) == "Mon 23 Nov 2026, 8:00 am–9:00 am"


def test_nothing_measured_is_an_empty_model_with_words() -> None:
    model = model_of(series("steps", {}))
    assert model.empty
    assert model.headline == ()
    assert model.statistics == [Stat("Days with data", "0", "of 30")]
    assert model.spoken.endswith("no data")


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (50, 158, ["40", "60", "80", "100", "120", "140", "160"]),
        (95.2, 98.9, ["95", "96", "97", "98", "99"]),
        (72.2, 73.0, ["72.2", "72.4", "72.6", "72.8", "73.0"]),
    ],
)
def test_value_axis_has_round_steps_that_hold_the_data(low: float, high: float, ticks: list[str]) -> None:
    axis = value_axis(metric("weight"), low, high, FORMATTER, from_zero=False)
    assert [t.label for t in axis.ticks] == ticks
    assert axis.low <= low
    assert axis.high >= high


def test_a_single_value_stands_in_the_middle() -> None:
    axis = value_axis(metric("heart_rate"), 62, 62, FORMATTER, from_zero=False)
    assert (axis.low, axis.high) == (58, 66)  # 62 less and more a twentieth, 58.9 to 65.1, in steps of 1 or 2
    nothing = value_axis(metric("heart_rate"), 0, 0, FORMATTER, from_zero=False)
    assert (nothing.low, nothing.high) == (0, 1)


def test_bars_begin_at_zero() -> None:
    axis = value_axis(metric("steps"), 4851, 11_420, FORMATTER, from_zero=True)
    assert [t.label for t in axis.ticks] == ["0", "2,000", "4,000", "6,000", "8,000", "10,000", "12,000"]


def test_imperial_units_reach_the_axis() -> None:
    days = series("distance", november({20: 16_093.44}))
    data = TrendData(days, days, before())
    model = trend_model(MONTH, data, BERLIN, TODAY, Formatter(imperial=True))
    assert model.value[26] == pytest.approx(10)
    assert model.axis.unit == "mi"


def told(name: str, values: list[float], counts: list[int]) -> SourceMeans:
    return SourceMeans(len(name), name, np.array(values), np.array(counts))


def by_source(means: list[SourceMeans]) -> TrendModel:
    days = series("heart_rate", november({18: 69, 19: 71}), spread=40)
    data = TrendData(days, days, before(), means=means)
    return trend_model(MONTH, data, BERLIN, TODAY, FORMATTER, Options(by_source=True))


def test_averages_by_source_are_a_line_each_with_gaps() -> None:
    model = by_source([told("Watch", [68, np.nan], [30, 0]), told("Phone", [72, 71], [10, 40])])
    assert [line.name for line in model.lines] == ["Watch", "Phone"]
    assert model.lines[0].values[24] == 68
    assert np.isnan(model.lines[0].values[25])
    assert [(item.mark, item.name, plain(item.value)) for item in model.legend[:3]] == [
        ("line.0", "Watch", "38 %"),  # 30 of 80 readings
        ("line.1", "Phone", "63 %"),
        ("band", "Min–max", ""),
    ]
    assert rows(readout(model, 24, FORMATTER)) == [
        ("Average", "69 bpm"),
        ("Watch", "68 bpm"),
        ("Phone", "72 bpm"),
        ("Min–max", "29–109 bpm"),
    ]
    assert [name for name, _ in rows(readout(model, 25, FORMATTER))] == ["Average", "Phone", "Min–max"]
    table = trend_table(model, FORMATTER)
    assert table.titles[-2:] == ("Watch", "Phone")
    assert table.rows[25][-2:] == ("no data", "71\u202fbpm")


def test_the_fifth_source_and_later_are_one_line_of_all_their_readings() -> None:
    four = [told(f"Source {i}", [60, 60], [1, 1]) for i in range(4)]
    model = by_source([*four, told("Ring", [70, np.nan], [3, 0]), told("Cuff", [90, 80], [1, 2])])
    other = model.lines[-1]
    assert (other.name, other.other, other.readings, other.color) == ("Other", True, 6, 4)
    assert other.values[24:26].tolist() == [75, 80]  # (3 x 70 + 90) / 4


def test_without_the_toggle_there_are_no_lines_of_sources() -> None:
    days = series("heart_rate", november({18: 69}))
    data = TrendData(days, days, before(), means=[told("Watch", [69], [3])])
    assert trend_model(MONTH, data, BERLIN, TODAY, FORMATTER).lines == []
