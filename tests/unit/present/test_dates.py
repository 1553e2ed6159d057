"""Dates are said as people say them."""

from datetime import UTC, date, datetime

import pytest

from healthdesk.base import words
from healthdesk.present import dates

TODAY = date(2026, 11, 23)
MINUTE = 60_000


def ms(*when: int) -> int:
    return round(datetime(*when, tzinfo=UTC).timestamp()) * 1000  # type: ignore[misc,arg-type]


def test_title_leaves_out_this_year_and_names_another() -> None:
    assert dates.title(TODAY, TODAY) == "Monday, 23 November"
    assert dates.title(date(2025, 3, 1), TODAY) == "Saturday, 1 March 2025"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 10, 25), TODAY, "25 Oct – 23 Nov 2026"),
        (date(2026, 11, 17), TODAY, "17–23 Nov 2026"),
        (date(2025, 11, 24), TODAY, "24 Nov 2025 – 23 Nov 2026"),
        (TODAY, TODAY, "Mon 23 Nov 2026"),
    ],
)
def test_span_says_once_what_both_ends_share(first: date, last: date, expected: str) -> None:
    assert dates.span(first, last) == expected


def test_clock_is_local() -> None:
    assert dates.clock(ms(2026, 11, 22, 22, 8), 60) == "23:08"
    assert dates.civil(ms(2026, 11, 22, 23, 30), 60) == TODAY


@pytest.mark.parametrize(
    ("then", "expected"),
    [
        ((2026, 11, 23, 18, 51, 40), "just now"),
        ((2026, 11, 23, 18, 48), "4\u202fmin ago"),
        ((2026, 11, 23, 8, 41), "09:41"),
        ((2026, 11, 22, 8, 41), "Sunday"),
        ((2026, 11, 17, 8, 41), "Tuesday"),
        ((2026, 11, 16, 8, 41), "16 Nov"),
        ((2025, 11, 16, 8, 41), "16 Nov 2025"),
    ],
)
def test_past_is_told_the_coarser_the_longer_ago(then: tuple[int, ...], expected: str) -> None:
    assert dates.ago(ms(*then), ms(2026, 11, 23, 18, 52), 60) == expected


def test_week_begins_where_the_country_begins_it() -> None:
    assert dates.week_start(TODAY, 0) == TODAY
    assert dates.week_start(TODAY, 6) == date(2026, 11, 22)


@pytest.mark.usefixtures("twelve_hours")
@pytest.mark.parametrize(
    ("minutes", "clock", "mark"),
    [
        (0, "12:00 am", "12 am"),
        (5, "12:05 am", "12:05 am"),
        (9 * 60 + 41, "9:41 am", "9:41 am"),
        (12 * 60, "12:00 pm", "12 pm"),
        (12 * 60 + 59, "12:59 pm", "12:59 pm"),
        (19 * 60 + 47, "7:47 pm", "7:47 pm"),
        (22 * 60, "10:00 pm", "10 pm"),
        (23 * 60 + 59, "11:59 pm", "11:59 pm"),
        (24 * 60, "12:00 am", "12 am"),
    ],
)
def test_hours_are_counted_to_twelve_where_the_country_does(minutes: int, clock: str, mark: str) -> None:
    assert dates.time_of_day(minutes).replace("\u202f", " ") == clock
    assert dates.hour_mark(minutes).replace("\u202f", " ") == mark
    assert dates.clock(ms(2026, 11, 23) + minutes * MINUTE, 0) == dates.time_of_day(minutes)


@pytest.mark.usefixtures("twelve_hours")
def test_a_past_moment_of_today_is_told_by_the_same_clock() -> None:
    assert dates.ago(ms(2026, 11, 23, 14, 5), ms(2026, 11, 23, 18, 52), 60) == "3:05\u202fpm"


def test_hours_are_counted_to_twenty_four_elsewhere() -> None:
    assert [dates.hour_mark(minutes) for minutes in (0, 360, 1080, 1440)] == ["00:00", "06:00", "18:00", "24:00"]


GERMAN = {
    "Monday": "Montag", "Mon": "Mo.", "November": "November", "Nov": "Nov.", "March": "März", "Mar": "März",
    "{day} {month}": "{day}. {month}", "{day} {month} {year}": "{day}. {month} {year}", "{weekday} {date}": "{weekday}, {date}",
    "{first}–{last} {month} {year}": "{first}.–{last}. {month} {year}", "{weekday} {day}": "{weekday} {day}.",
    "just now": "gerade eben", "{minutes}\u202fmin ago": "vor {minutes}\u202fmin", "yesterday": "gestern",
}  # fmt: skip


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_words", {(text, ""): (said,) for text, said in GERMAN.items()})


@pytest.mark.usefixtures("german")
def test_another_language_writes_dates_its_own_way() -> None:
    assert dates.title(TODAY, TODAY) == "Montag, 23. November"
    assert dates.day_and_month(date(2026, 11, 3), TODAY) == "3. November"
    assert dates.short_with_weekday(date(2026, 11, 2), TODAY) == "Mo., 2. Nov."
    assert dates.with_weekday(TODAY) == "Mo., 23. Nov. 2026"
    assert dates.short(date(2025, 3, 1), TODAY) == "1. März 2025"
    assert dates.long(date(2025, 3, 1)) == "1. März 2025"
    assert dates.weekday_and_number(TODAY) == "Mo. 23."
    assert dates.span(date(2026, 11, 17), TODAY) == "17.–23. Nov. 2026"
    assert dates.span(date(2026, 3, 5), TODAY) == "5. März – 23. Nov. 2026"
    assert dates.months(date(2025, 3, 5), TODAY) == "März 2025 – Nov. 2026"
    assert dates.ago(ms(2026, 11, 23, 18, 48), ms(2026, 11, 23, 18, 52), 60) == "vor 4\u202fmin"
    assert dates.recent(date(2026, 11, 22), TODAY) == "gestern"


def test_short_names_are_those_of_the_language_not_the_first_letters() -> None:
    assert [dates.month_name(month) for month in range(1, 13)] == [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ]
    week = [date(2026, 11, 23 + day) for day in range(7)]
    assert [dates.weekday_name(day) for day in week] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
