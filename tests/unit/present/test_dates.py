"""Dates are said as people say them."""

from datetime import UTC, date, datetime

import pytest

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
