"""A night in words; the figures are worked out by hand from 23:08-06:52 with 7 h 23 min asleep."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from healthdesk.aggregate.regularity import midpoint_spread
from healthdesk.model.baseline import Baseline
from healthdesk.model.night import NightDetail, PlacedNight, SleepDay
from healthdesk.model.zones import DAY_MS, MINUTE_MS, day_of
from healthdesk.present.hypnogram import hypnogram
from healthdesk.present.sleep import sleep_model, wall_clock
from healthdesk.present.values import Formatter
from tests.unit.present.days import MONDAY, OFFSET, a_night, at, established

NIGHT = PlacedNight(a_night(), OFFSET)
PLAIN = SleepDay(day_of(MONDAY), NightDetail(NIGHT, 6.0, 52.0, at(4, 41), "Watch", ("Band",)),
                 (), (NIGHT,), {}, Baseline(), None, day_of(MONDAY))  # fmt: skip


def test_figures_of_the_night() -> None:
    model = sleep_model(PLAIN, MONDAY, Formatter())
    assert model.title == "Sleep, Sunday to Monday"
    assert [(p.number, p.unit) for p in model.figure] == [("7", "h"), ("23", "m")]
    stats = {s.name: (s.figure, s.detail) for s in model.stats}
    assert stats["Night"] == ("23:08–06:52", "7h\u00a044m in bed")
    assert stats["Efficiency"] == ("95\u202f%", "")  # 443 / 464 = 0.9547
    assert stats["Fell asleep in"] == ("6m", "")
    assert stats["Lowest heart rate"] == ("52\u202fbpm", "at 04:41")


def test_what_is_not_known_is_not_shown() -> None:
    main = replace(PLAIN.main, latency_min=None, lowest_heart_rate=None) if PLAIN.main else None
    model = sleep_model(replace(PLAIN, main=main), MONDAY, Formatter())
    assert [s.name for s in model.stats] == ["Night", "Efficiency", "Times awake"]
    assert model.verdict == "asleep; no usual range yet"


def test_stages_are_shares_of_the_time_asleep_and_awake() -> None:
    rows = sleep_model(PLAIN, MONDAY, Formatter()).stages
    # 21 + 102 + 261 + 80 = 464 min: 4.5, 22.0, 56.25, 17.2 %
    assert [r.percent for r in rows] == ["5\u202f%", "22\u202f%", "56\u202f%", "17\u202f%"]


@pytest.mark.parametrize(
    ("usual", "words"),
    [((430.0, 450.0), "asleep, as usual for you"), ((450.0, 470.0), "asleep, 7m below usual"),
     ((400.0, 423.0), "asleep, 20m above usual")],
)  # fmt: skip
def test_night_against_the_usual_one(usual: tuple[float, float], words: str) -> None:
    assert sleep_model(replace(PLAIN, baseline=established(usual)), MONDAY, Formatter()).verdict == words


def test_hypnogram_stands_on_whole_hours() -> None:
    drawn = hypnogram(NIGHT, Formatter())
    assert (drawn.marks[0], drawn.marks[-1]) == ((0.0, "23:00"), (1.0, "07:00"))
    assert drawn.runs[0].start == pytest.approx(8 / 480)
    assert drawn.runs[-1].end == pytest.approx(472 / 480)
    assert drawn.runs[0].title == "Core, 3h\u00a052m"  # half of 464 min
    assert drawn.runs[0].clock == "23:08–03:00"


def test_day_without_a_night_shows_a_gap() -> None:
    model = sleep_model(replace(PLAIN, main=None, recent=()), MONDAY, Formatter())
    assert model.hypnogram is None
    assert len(model.nights) == 14
    assert all(bar.bed is None for bar in model.nights)


def test_minutes_since_noon_are_read_as_a_clock() -> None:
    assert NIGHT.since_noon(NIGHT.night.start) == 11 * 60 + 8
    assert [wall_clock(m) for m in (0, 668, 1132)] == ["12:00", "23:08", "06:52"]


def test_regularity_is_the_spread_of_the_midpoints() -> None:
    # Seven nights whose middles lie 0, 10, ... 60 min apart: variance 100 * 28 / 6, so 21.602 min.
    nights = [_later(day, 10 * day) for day in range(7)]
    assert midpoint_spread(nights) == pytest.approx(21.602, abs=1e-3)
    assert midpoint_spread(nights[:6]) is None


def _later(days: int, minutes: int) -> PlacedNight:
    by = days * DAY_MS + minutes * MINUTE_MS
    night = NIGHT.night
    return PlacedNight(replace(night, day=night.day + days, start=night.start + by, end=night.end + by), OFFSET)


def test_older_nights_say_their_date() -> None:
    model = sleep_model(PLAIN, MONDAY + timedelta(days=30), Formatter())
    assert model.title == "Sleep, Sunday to Mon 23 Nov 2026"
    assert model.nights[-1].day == date(2026, 11, 23)


@pytest.mark.usefixtures("twelve_hours")
def test_hours_are_counted_to_twelve_where_the_country_does() -> None:
    marks = [text.replace("\u202f", " ") for _, text in hypnogram(NIGHT, Formatter()).marks]
    assert marks == ["11 pm", "12 am", "1 am", "2 am", "3 am", "4 am", "5 am", "6 am", "7 am"]
    assert [wall_clock(m).replace("\u202f", " ") for m in (0, 668, 1132)] == ["12:00 pm", "11:08 pm", "6:52 am"]
