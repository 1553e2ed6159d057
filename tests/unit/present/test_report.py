"""The words of a report, from figures given by hand."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.finding import Finding, Insight, Severity
from healthdesk.model.metric import Group
from healthdesk.model.periodic import (
    DayRecord,
    FarFigure,
    GoalDays,
    Logged,
    Measure,
    NotableDay,
    PeriodKind,
    Report,
    SleepNights,
    Verdict,
    WorkoutTotals,
    period_of,
)
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.report_page import ReportCard, ReportPage
from healthdesk.model.summary import Role, Shape
from healthdesk.model.zones import day_of
from healthdesk.present.means import change_size, mean_text
from healthdesk.present.report import report_page
from healthdesk.present.values import Formatter
from tests.unit.present.days import established

MONDAY = day_of(date(2026, 11, 16))
NAN = float("nan")
AT = 1_795_600_000_000  # 2026-11-25 09:46:40 UTC


def measure(
    name: str, value: float | None, before: float | None, verdict: Verdict = Verdict.WITHIN, *, days: int = 7,
    goal: GoalDays | None = None, total: float | None = None, usual: tuple[float, float] | None = (6000.0, 9000.0),
) -> Measure:  # fmt: skip
    now = np.array([value or 1.0] * days + [NAN] * (7 - days))
    then = np.full(7, NAN if before is None else before)
    return Measure(name, True, value, before, total, established(usual), 100.0, verdict, now, then, goal)


def report(*measures: Measure, kind: PeriodKind = PeriodKind.WEEK, until: date | None = None) -> Report:
    period = period_of(kind, date(2026, 11, 16), until)
    return Report(
        period, period.back(), 8, measures, (), None, None, None, None, (), (), (), "", ("Europe/Berlin",), AT, 60,
        earlier=True, later=True,
    )  # fmt: skip


def said(found: Report, formatter: Formatter | None = None) -> ReportPage:
    return report_page(found, formatter or Formatter())


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def card(one: Measure) -> ReportCard:
    (section,) = said(report(one)).sections
    return section.cards[0]


def test_the_head_says_which_days() -> None:
    page = said(report(until=date(2026, 11, 19)))
    assert (page.key, page.title, page.span, page.state) == (
        "2026-W47", "Week 47, 2026", "16–22 Nov 2026", "so far: 4 of 7 days",
    )  # fmt: skip
    month = said(report(kind=PeriodKind.MONTH))
    assert (month.key, month.title, month.state) == ("2026-11", "November 2026", "")
    assert "Days by the time zone Europe/Berlin." in page.method
    assert page.limits.startswith("It describes your own records and does not diagnose.")
    assert plain(page.created) == "Wed 25 Nov 2026, 10:46 (UTC+01:00)"


def test_sums_change_in_percent_of_the_printed_figures() -> None:
    shown = card(measure("steps", 8244.6, 7361.4, goal=GoalDays(10_000, 4, 3), total=57_712.0))
    assert (shown.figure, shown.per) == ((("8,245", ""),), "a day")
    assert (shown.direction, plain(shown.change)) == ("up", "12 % more than 7,361")
    assert (shown.verdict, shown.told, plain(shown.usual)) == ("No clear change", False, "usual 6,000–9,000")
    assert (shown.covered, shown.goal) == ("7 of 7 days", "Goal 10,000 reached on 4 of 7 days, 3 in a row")


@pytest.mark.parametrize(
    ("name", "value", "before", "change"),
    [
        ("resting_heart_rate", 61.26, 60.04, "1.3 bpm higher than 60.0 bpm"),
        ("weight", 71.96, 72.04, "as before: 72.0 kg"),
        ("sleep", 415.4, 450.0, "35m less than 7h 30m"),
        ("oxygen_saturation", 97.1, 96.6, "0.5 points higher than 96.6 %"),
        ("flights_climbed", 2.44, 3.26, "27 % less than 3.3"),  # whole ones would be 2 and 3: a third
        ("steps", 20_000.0, 19_999.0, "1 more than 19,999"),  # no percent is left of it
        ("exercise_time", 0.0, 0.0, "as before: 0m"),
        ("swimming_strokes", 12.0, 0.0, "12.0 more than 0.0"),  # of nothing there is no percent
    ],
)
def test_changes_in_words(name: str, value: float, before: float, change: str) -> None:
    assert plain(card(measure(name, value, before, usual=None)).change) == change


def test_units_of_the_owner() -> None:
    spec = metric("weight")
    assert plain(mean_text(spec, 80.0, Formatter(imperial=True))) == "176.4 lb"
    assert plain(change_size(spec, 80.0, 81.0, Formatter(imperial=True))) == "2.2 lb"
    assert plain(change_size(metric("body_temperature"), 36.5, 37.0, Formatter(imperial=True))) == "0.9 °F"


def test_too_few_days_are_said_in_place_of_a_figure() -> None:
    shown = card(measure("steps", None, 7000.0, Verdict.UNKNOWN, days=2, total=1500.0))
    assert (shown.figure, shown.direction, shown.change, shown.verdict) == ((), "", "", "")
    assert (shown.per, shown.covered) == ("Too few days for a mean; 1,500 in all", "2 of 7 days")
    assert card(measure("heart_rate", None, None, Verdict.UNKNOWN, days=2)).per == "Too few days"


def test_the_headline_is_what_changed_most_on_the_dashboard() -> None:
    clear = [
        replace(measure("weight", 74.0, 72.0, Verdict.MORE, usual=None), pinned=False, ordinary=0.1),
        measure("sleep", 400.0, 450.0, Verdict.MORE, usual=None),
        replace(measure("steps", 8000.0, 10_000.0, Verdict.MORE), ordinary=50.0),
    ]
    page = said(report(*clear, measure("heart_rate", 70.0, 70.0, usual=None)))
    assert plain(page.headline) == "Steps: 20 % less than the week before"
    assert plain(page.lead) == (
        "8,000 against 10,000. Clear changes too: Sleep: 50m less; Weight: 2.0 kg higher. 1 measure stayed within what is "
        "usual from week to week. Compared with 9–15 Nov 2026."
    )
    month = said(report(clear[1], kind=PeriodKind.MONTH, until=date(2026, 11, 20)))
    assert plain(month.headline) == "Sleep: 50m less than the month before"
    assert month.lead.endswith("Compared with the same days before, 1–20 Oct 2026.")


def test_without_a_change_it_says_so_and_without_weeks_that_it_does_not_know() -> None:
    calm = said(report(measure("steps", 8000.0, 7900.0)))
    assert calm.headline == "Nothing changed more than it does from week to week"
    young = said(report(measure("steps", 8000.0, 7900.0, Verdict.UNKNOWN)))
    assert young.headline == "Too few weeks to say what is a change"
    assert young.sections[0].cards[0].verdict == "Too few weeks to judge"


def test_measures_outside_the_dashboard_are_lines_until_they_change() -> None:
    other = replace(measure("heart_rate_variability", 40.0, 44.0, usual=None), pinned=False)
    absent = replace(measure("resting_heart_rate", None, None, Verdict.UNKNOWN, days=0), pinned=False)
    (section,) = said(report(other, absent)).sections
    assert ([c.metric for c in section.cards], [r.metric for r in section.rows]) == ([], ["heart_rate_variability"])
    assert [plain(cell) for cell in section.rows[0].cells] == ["40.0 ms", "44.0 ms", "4.0 ms", "–", "7 of 7"]
    (section,) = said(report(replace(other, verdict=Verdict.MORE))).sections
    assert ([c.metric for c in section.cards], section.rows) == (["heart_rate_variability"], ())
    assert [row.metric for row in section.lines] == ["heart_rate_variability"]


def test_facts_and_lists() -> None:
    insight = Insight(1, Finding("r", "steps", Severity.INFO, "A title.", "A body.", MONDAY, MONDAY, 1, {}, ""), 0)
    found = replace(
        report(measure("steps", 8000.0, 7900.0, goal=GoalDays(10_000, 4, 1))),
        sleep=SleepNights(6, 432.0, 450.0, 670.0, 1122.0, None, (MONDAY, 380.0), (MONDAY + 1, 470.0)),
        sleep_before=SleepNights(7, 450.0, 460.0, 670.0, 1122.0, None, (MONDAY, 380.0), (MONDAY + 1, 470.0)),
        workouts=WorkoutTotals(3, 7800.0, 14_200.0, (("running", 2), ("yoga", 1))),
        notable=(NotableDay(MONDAY + 3, (FarFigure("resting_heart_rate", 71.0, 3.7),), ("A race",)),),
        records=(DayRecord("steps", MONDAY + 5, 23_456.0, MONDAY - 400, 380),),
        logged=(Logged("alcoholic_drinks", 3.5, 2, None, 0), Logged("headache", None, 0, None, 1)),
        insights=(insight,),
    )  # fmt: skip
    page = said(found)
    assert [(fact.name, plain(fact.figure), plain(fact.detail)) for fact in page.facts] == [
        ("Sleep a night", "7h 12m", "6 nights; 7h 30m before"),
        ("Night, on average", "23:10–06:42", "6h 20m – 7h 50m asleep"),
        ("Workouts", "3", "2h 10m, 14.2 km; 0 before"),
        ("Goal: Steps", "4 of 7 days", "10,000"),
    ]
    lists = {one.title: [(plain(a), plain(b)) for a, b in one.items] for one in page.lists}
    assert lists["Insights"] == [("A title", "A body.")]
    assert lists["Days that stand out"] == [
        ("Thu 19 Nov 2026", "Resting heart rate 71 bpm, far above your usual; “A race”")
    ]
    assert lists["Records"] == [
        ("Steps", "23,456 on Sat 21 Nov 2026: the most in a day since 12 Oct 2025, of 381 days")
    ]
    assert lists["Workouts"] == [("Running", "2 workouts"), ("Yoga", "1 workout")]
    assert lists["Logged"][1] == ("Headache", "on 0 days; the week before on 1 day")


def test_a_long_list_says_how_many_more() -> None:
    days = tuple(NotableDay(MONDAY + i, (), ("x",)) for i in range(11))
    (found,) = said(replace(report(), notable=days)).lists
    assert len(found.items) == 9
    assert found.items[-1] == ("", "and 3 more")


def test_nothing_at_all_is_an_empty_page() -> None:
    assert said(report()).empty
    assert said(report(measure("steps", None, None, Verdict.UNKNOWN, days=0))).empty
    assert not said(report(measure("steps", None, None, Verdict.UNKNOWN, days=1))).empty


def test_the_chart_tells_the_periods_apart_and_leaves_gaps() -> None:
    now = np.array([1000.0, NAN, 0.0, 4000.0, NAN, NAN, 2000.0])
    then = np.array([NAN, 3000.0, NAN, NAN, NAN, NAN, NAN])
    shown = card(replace(measure("steps", 1750.0, None, usual=None), days=now, days_before=then))
    assert shown.drawing is not None
    bars = [mark for mark in shown.drawing.marks if mark.role in (Role.SERIES, Role.BEFORE)]
    assert [mark.role for mark in bars] == [Role.BEFORE, *[Role.SERIES] * 4]
    heights = [mark.points[1][1] - mark.points[0][1] for mark in bars]
    assert heights[2] == 1  # a true zero is a stub
    assert heights[3] == pytest.approx(4 * heights[1], abs=0.2)
    labels = [mark.text for mark in shown.drawing.marks if mark.shape is Shape.TEXT]
    assert labels[-3:] == ["9 Nov", "16 Nov", "22 Nov"]


def test_a_line_never_joins_the_two_periods() -> None:
    shown = card(measure("resting_heart_rate", 60.0, 62.0, usual=(58.0, 61.0)))
    assert shown.drawing is not None
    lines = [mark for mark in shown.drawing.marks if mark.role in (Role.SERIES, Role.BEFORE)]
    assert [len(mark.points) for mark in lines] == [7, 7]
    (band,) = [mark for mark in shown.drawing.marks if mark.role is Role.USUAL]
    assert band.points[0][1] < band.points[1][1]


@pytest.mark.parametrize("name", sorted(METRICS))
def test_every_metric_can_be_told(name: str) -> None:
    spec = metric(name)
    assert spec.group in Group
    shown = card(measure(name, 12.3, 10.0, Verdict.MORE, usual=(9.0, 14.0)))
    assert shown.figure
    assert shown.drawing is not None
    assert all(
        -1 <= x <= shown.drawing.width + 1 and -1 <= y <= shown.drawing.height
        for mark in shown.drawing.marks
        for x, y in mark.points
    )


@pytest.mark.parametrize(
    ("state", "verdict", "usual"),
    [
        (Baseline(Calibration.CALIBRATING, 13), "No clear change", ""),  # no room for both
        (Baseline(Calibration.ESTABLISHED, 14, (60.0, 64.0), 62.0), "No clear change", "usual 60–64 bpm"),
        (Baseline(Calibration.STALE, 20, (60.0, 64.0), 62.0, 15), "", "usual 60–64 bpm, 15-day gap since"),
        (Baseline(Calibration.RECALIBRATING, 9), "", "usual range: 9 of 14 days, new source"),
        (Baseline(Calibration.RECALIBRATING, 14, (60.0, 64.0), 62.0), "", "usual 60–64 bpm, new source"),
    ],
)
def test_a_break_in_what_is_usual_is_told_in_place_of_a_verdict(state: Baseline, verdict: str, usual: str) -> None:
    shown = card(replace(measure("resting_heart_rate", 60.0, 62.0), baseline=state))
    assert (shown.verdict, plain(shown.usual)) == (verdict, usual)
