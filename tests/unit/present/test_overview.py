"""The list of all metrics."""

from datetime import date

import numpy as np

from healthdesk.model.views import OVERVIEW_DAYS, MetricOverview
from healthdesk.model.zones import day_of
from healthdesk.present import dates
from healthdesk.present.overview import counted, narrowed, overview_rows
from healthdesk.present.values import Formatter

TODAY = date(2026, 11, 25)  # a Wednesday
FORMATTER = Formatter()


def one(metric: str, value: float, first: date, last: date, days: int) -> MetricOverview:
    history = np.full(OVERVIEW_DAYS, np.nan)
    history[-1] = value
    return MetricOverview(metric, day_of(first), day_of(last), days, value, history, history.copy(), history.copy())


FOUND = [
    one("weight", 72.44, date(2026, 3, 1), date(2026, 11, 24), 31),
    one("steps", 8245.0, date(2024, 2, 28), date(2024, 3, 1), 3),
    one("heart_rate", 71.6, date(2026, 11, 25), date(2026, 11, 25), 1),
]


def test_rows_are_written_out_by_group_and_name() -> None:
    rows = overview_rows(FOUND, FORMATTER, TODAY)
    assert [(r.name, r.value, r.when) for r in rows] == [
        ("Steps", "8,245", "1 Mar 2024"),
        ("Heart rate", "72\u202fbpm", "today"),
        ("Weight", "72.4\u202fkg", "yesterday"),
    ]
    # 28 and 29 February and 1 March 2024 are all three days there are; 1 March to 24 November 2026 are
    # 31 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 24 = 269 days.
    assert [(r.days, r.span) for r in rows] == [
        ("3 days", "Feb 2024 – Mar 2024"),
        ("1 day", "Nov 2026"),
        ("31 of 269 days", "Mar 2026 – Nov 2026"),
    ]
    assert [r.covered for r in rows] == [1.0, 1.0, 31 / 269]


def test_a_sum_of_today_is_not_whole_yet() -> None:
    assert overview_rows([one("steps", 12.0, TODAY, TODAY, 1)], FORMATTER, TODAY)[0].when == "so far today"


def test_a_search_and_a_group_narrow_the_list() -> None:
    rows = overview_rows(FOUND, FORMATTER, TODAY)
    assert [r.metric for r in narrowed(rows, "wei")] == ["weight"]
    assert [r.metric for r in narrowed(rows, "", "vitals")] == ["heart_rate"]
    assert narrowed(rows, "weight", "vitals") == []
    assert len(narrowed(rows, " ")) == 3


def test_counts_say_of_how_many() -> None:
    assert counted(3, 3, FORMATTER) == "3 metrics"
    assert counted(1, 3, FORMATTER) == "1 of 3 metrics"
    assert counted(1, 1, FORMATTER) == "1 metric"


def test_recent_days_have_names() -> None:
    days = [date(2026, 11, d) for d in (25, 24, 23, 19, 18)]
    assert [dates.recent(d, TODAY) for d in days] == ["today", "yesterday", "Monday", "Thursday", "18 Nov"]
