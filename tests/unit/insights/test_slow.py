"""Slow change is taken out, daily change is left; the robust line is that of scipy."""

import numpy as np
import pytest
from scipy import stats

from healthdesk.insights.slow import departures, robust_line, slow_share
from tests.unit.insights.test_statistics import NAN, noise


def test_departures_are_those_from_a_line_fitted_to_each_window() -> None:
    values = noise(1, 100, 0.3) + 0.02 * np.arange(100)
    values[[0, 20, 21, 99]] = NAN
    found, x = departures(values, half=10), np.arange(100)
    for day in range(100):
        window = slice(max(0, day - 10), day + 11)
        near = x[window][~np.isnan(values[window])]
        slope, level = np.polyfit(near, values[near], 1)
        assert found[day] == pytest.approx(values[day] - slope * day - level, abs=1e-9, nan_ok=True)


def test_a_straight_line_leaves_nothing_and_a_season_little() -> None:
    days = np.arange(730.0)
    assert np.abs(departures(3 + 0.5 * days)).max() < 1e-6
    season = np.sin(days / 365 * 2 * np.pi)
    assert np.std(departures(season)) < 0.05
    assert slow_share(season, departures(season)) > 0.99
    assert slow_share(noise(1, 730), departures(noise(1, 730))) < 0.1


def test_days_without_figures_or_neighbours() -> None:
    assert np.isnan(departures(np.full(5, NAN))).all()
    lonely = np.full(200, NAN)
    lonely[100] = 7.0
    assert departures(lonely)[100] == 0
    assert slow_share(lonely, departures(lonely)) == 0


def test_two_trends_without_anything_in_common_are_told_apart() -> None:
    days = np.arange(200)
    x, y = noise(1, 200) + 0.03 * days, noise(2, 200) + 0.03 * days
    assert stats.spearmanr(x, y).statistic > 0.6
    assert abs(stats.spearmanr(departures(x), departures(y)).statistic) < 0.15


def test_the_robust_line_is_that_of_theil_and_sen() -> None:
    x = np.round(noise(5, 80), 1)  # with ties
    y = 2 * x + noise(6, 80)
    expected = stats.theilslopes(y, x)
    assert robust_line(x, y) == pytest.approx((expected.slope, expected.intercept), rel=1e-12)
    assert np.isnan(robust_line(np.ones(10), y[:10])).all()
