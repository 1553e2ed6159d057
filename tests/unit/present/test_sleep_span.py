"""Nights of a span in words; every figure is worked out by hand from three nights."""

from dataclasses import replace
from datetime import date

import pytest

from healthdesk.model.baseline import Baseline
from healthdesk.model.night import PlacedNight, SleepSpan
from healthdesk.model.zones import DAY_MS, MINUTE_MS, day_of
from healthdesk.present.sleep_span import Nights, span_model
from healthdesk.present.values import Formatter
from tests.unit.present.days import MONDAY, OFFSET, a_night

LAST = day_of(MONDAY)


def night(back: int, *, later: int, asleep: float, interruptions: int) -> PlacedNight:
    """`back` days before Monday the 23rd: 23:08–06:52 moved by `later` minutes, with so many asleep of 464 in bed."""
    by, plain = later * MINUTE_MS - back * DAY_MS, a_night()
    return PlacedNight(
        replace(
            plain,
            day=plain.day - back,
            start=plain.start + by,
            end=plain.end + by,
            asleep_min=asleep,
            interruptions=interruptions,
        ),
        OFFSET,
    )


NIGHTS = (
    night(5, later=52, asleep=420.0, interruptions=3),  # Wednesday the 18th, 0:00–7:44
    night(1, later=-8, asleep=464.0, interruptions=0),  # Sunday the 22nd, 23:00–6:44
    night(0, later=-8, asleep=436.0, interruptions=2),  # Monday the 23rd, 23:00–6:44
)


def span(days: int, nights: tuple[PlacedNight, ...] = NIGHTS) -> SleepSpan:
    usual = {"bed": (660.0, 690.0), "efficiency": (0.91, 0.96), "core_min": (232.0, 290.0)}
    return SleepSpan(LAST - days + 1, LAST, nights, usual, Baseline(), None, None, LAST)


def test_figures_of_a_week() -> None:
    model = span_model(span(7), Formatter())
    assert model.title == "Sleep, 17–23 Nov 2026"
    # (420 + 464 + 436) / 3 = 440 min
    assert [(part.number, part.unit) for part in model.figure] == [("7", "h"), ("20", "m")]
    assert model.verdict == "asleep on average, 3 of 7 nights"
    told = {stat.name: (stat.figure, stat.detail) for stat in model.stats}
    # 720, 660 and 660 minutes after noon: 680 on average; 464 minutes more is 1144
    assert told["Nights begin"] == ("23:20", "usual 23:00–23:30")
    assert told["Nights end"] == ("07:04", "")
    # 420 / 464, 1 and 436 / 464: 0.9483 on average
    assert told["Efficiency"] == ("95\u202f%", "usual 91–96\u202f%")
    assert told["Times awake"] == ("1.7", "21m a night")
    assert told["Shortest night"] == ("7h\u00a00m", "Wed 18 Nov")
    assert told["Longest night"] == ("7h\u00a044m", "Sun 22 Nov")
    assert model.weekdays == ()


def test_each_day_of_the_span_has_a_bar_or_a_gap() -> None:
    bars = span_model(span(7), Formatter()).nights
    assert [bar.label for bar in bars] == ["Tue 17", "Wed 18", "Thu 19", "Fri 20", "Sat 21", "Sun 22", "Mon 23"]
    assert [bar.bed for bar in bars] == [None, 720.0, None, None, None, 660.0, 660.0]
    assert (bars[1].bed_text, bars[1].wake_text, bars[1].asleep) == ("00:00", "07:44", "7h\u00a00m")


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (30, ["26 Oct", "2 Nov", "9 Nov", "16 Nov", "23 Nov"]),  # Mondays
        (182, ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]),
    ],
)
def test_longer_spans_name_weeks_and_months(days: int, labels: list[str]) -> None:
    assert [bar.label for bar in span_model(span(days), Formatter()).nights if bar.label] == labels


def test_stages_are_those_of_an_average_night() -> None:
    plain, other = a_night(), replace(a_night(), core_min=201.0, deep_min=60.0, awake_min=1.0)
    bare = replace(a_night(), staged=False, core_min=0.0, deep_min=0.0, rem_min=0.0)
    nights = tuple(PlacedNight(one, OFFSET) for one in (plain, other, bare))
    rows = span_model(span(7, nights), Formatter()).stages
    # Two nights have stages: awake (21 + 1) / 2, REM 102, core (261 + 201) / 2, deep (80 + 60) / 2; 414 in all
    assert [row.text for row in rows] == ["11m", "1h\u00a042m", "3h\u00a051m", "1h\u00a010m"]
    assert [row.percent for row in rows] == ["3\u202f%", "25\u202f%", "56\u202f%", "17\u202f%"]
    assert rows[2].usual == pytest.approx((232 / 414, 290 / 414))


def test_a_month_tells_the_days_of_the_week() -> None:
    two_weeks_before = night(14, later=0, asleep=400.0, interruptions=1)  # a Monday: (436 + 400) / 2 = 418
    rows = span_model(span(30, (two_weeks_before, *NIGHTS)), Formatter()).weekdays
    assert [(row.name, row.asleep, row.nights) for row in rows] == [
        ("Monday", "6h\u00a058m", "2 nights"),
        ("Wednesday", "7h\u00a00m", "1 night"),
        ("Sunday", "7h\u00a044m", "1 night"),
    ]


def test_the_table_tells_the_newest_first() -> None:
    table = span_model(span(7), Formatter()).table
    assert table[0] == ("Mon 23 Nov 2026", "23:00–06:44", "7h\u00a016m", "94\u202f%", "2")
    assert [row[0] for row in table] == ["Mon 23 Nov 2026", "Sun 22 Nov 2026", "Wed 18 Nov 2026"]


def test_without_a_night_there_are_no_figures() -> None:
    model = span_model(span(30, ()), Formatter())
    assert (model.figure, model.stats, model.stages, model.weekdays, model.table) == ((), (), (), (), ())
    assert len(model.nights) == 30
    assert model.last_day == MONDAY
    assert model.regularity == "Regularity needs 7 of 30 nights, 0 so far."


def test_spans_have_their_days() -> None:
    assert [one.days for one in Nights] == [1, 7, 30, 182]
    assert span_model(span(182), Formatter()).title == "Sleep, 26 May \u2013 23 Nov 2026"
    assert date(2026, 11, 23) == MONDAY
