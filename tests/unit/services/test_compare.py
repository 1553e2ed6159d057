"""Two metrics and two spans, by hand and against scipy."""

from datetime import date, timedelta

import numpy as np
import pytest
from scipy import stats

from healthdesk.base.errors import UsageError
from healthdesk.base.jobs import NullJob
from healthdesk.model.compare import Span
from healthdesk.model.zones import day_of
from healthdesk.services import ingest
from healthdesk.services.compare import contrast, contrasted, relate, relation
from healthdesk.services.library import Library
from tests.unit.services.conftest import batch, events

START = date(2026, 6, 1)  # a Monday
NAN = float("nan")


def filled(library: Library, steps: list[float], weights: list[float]) -> None:
    def rows(values: list[float], minutes: int) -> list[tuple[str, str, float]]:
        days = [START + timedelta(days=i) for i in range(len(values))]
        return [
            (f"{day} 10:00", f"{day} 10:{minutes:02}", value)
            for day, value in zip(days, values, strict=True)
            if not np.isnan(value)
        ]

    ingest.store_events(
        library,
        events(batch("steps", rows(steps, 10), unit="count"), batch("weight", rows(weights, 0), unit="kg")),
        file="x",
        job=NullJob(),
    )


def test_days_are_paired_with_those_of_the_lag(library: Library) -> None:
    n = 40
    steps = [1000.0 + 10 * ((i * 7) % n) for i in range(n)]
    weights = [NAN, *(60 + value / 1000 for value in steps[:-1])]  # of the day before
    filled(library, steps, weights)
    end = START + timedelta(days=n - 1)
    found = relation(library, "steps", "weight", 1, START, end)
    assert len(found.day) == n - 1
    assert (found.day[0], found.x[0], found.y[0]) == (day_of(START), 1000, 61)
    assert found.rho is not None
    assert found.rho.value == pytest.approx(1)
    assert found.rho.clear
    assert found.line == pytest.approx((0.001, 60))
    same = relation(library, "steps", "weight", 0, START, end)
    assert same.rho is not None
    assert same.rho.value == pytest.approx(stats.spearmanr(steps[1:], weights[1:]).statistic)


def test_too_few_days_give_no_figure(library: Library) -> None:
    filled(library, [1000.0 + i for i in range(29)], [70.0 + i % 3 for i in range(29)])
    found = relation(library, "steps", "weight", 0, START, START + timedelta(days=28))
    assert (len(found.day), found.rho, found.daily, found.line) == (29, None, None, None)


def test_what_never_changes_goes_with_nothing() -> None:
    found = relate("steps", "weight", 0, 0, np.arange(50.0), np.full(50, 3.0))
    assert (len(found.day), found.rho) == (50, None)


def test_two_trends_are_clear_together_but_not_from_day_to_day() -> None:
    generator = np.random.default_rng(8)
    days = np.arange(300)
    x, y = (generator.normal(size=300) + 0.02 * days for _ in range(2))
    found = relate("steps", "weight", 0, 0, x, y)
    assert found.rho is not None
    assert found.daily is not None
    assert found.rho.clear
    assert not found.daily.clear
    assert min(found.slow) > 0.5


def test_a_span_against_another_by_hand(library: Library) -> None:
    # 14 days of 1000..1013, then 14 of 1100..1113: medians 1006.5 and 1106.5. Mondays: 1000, 1007; then 1100, 1107.
    filled(library, [*(1000.0 + i for i in range(14)), *(1100.0 + i for i in range(14))], [])
    middle, end = START + timedelta(days=14), START + timedelta(days=27)
    found = contrast(library, "steps", (middle, end), (START, middle - timedelta(days=1)))
    assert found.difference is not None
    assert found.difference.value == 100
    assert found.difference.clear
    assert (found.weekdays_then[0], found.weekdays_now[0], found.weekdays_now[6]) == (1003.5, 1103.5, 1109.5)


def test_a_span_of_too_few_days_has_no_difference() -> None:
    found = contrasted("steps", Span(0, 13, np.arange(14.0)), Span(20, 33, np.r_[np.arange(13.0), NAN]))
    assert found.difference is None
    assert np.isnan(contrasted("steps", Span(0, 2, np.ones(3)), Span(0, 0, np.ones(1))).weekdays_now[0])


def test_what_cannot_be_asked(library: Library) -> None:
    with pytest.raises(UsageError):
        relation(library, "steps", "mood_of_the_cat", 0, START, START)
    with pytest.raises(UsageError):
        relation(library, "steps", "weight", 3, START, START)
    with pytest.raises(UsageError):
        contrast(library, "steps", (START, START - timedelta(days=1)), (START, START))
