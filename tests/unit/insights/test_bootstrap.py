"""Intervals against draws made one by one with scipy, and against how often they hold the truth."""

import numpy as np
import pytest
from scipy import stats

from healthdesk.insights.bootstrap import (
    _counts,
    _interval,
    _median,
    _spearman,
    block_of,
    drawn_days,
    median_difference_interval,
    spearman_interval,
)
from tests.unit.insights.test_statistics import NAN, noise


def test_correlations_of_draws_are_those_of_scipy() -> None:
    x, y = np.round(noise(1, 90, 0.5), 1), np.round(noise(2, 90, 0.5), 1)  # rounded: with ties
    x[[3, 40]], y[[4, 40, 77]] = NAN, NAN
    known = ~np.isnan(x) & ~np.isnan(y)
    drawn = [days[known[days]] for days in drawn_days(90, 100, 7)]
    found = np.concatenate([_spearman(x[known], y[known], counts) for counts in _counts(known, 100, 7)])
    assert found == pytest.approx([stats.spearmanr(x[days], y[days]).statistic for days in drawn], abs=1e-12)


def test_medians_of_draws_are_those_of_numpy() -> None:
    values = np.round(noise(3, 60), 1)
    values[[5, 59]] = NAN
    known = ~np.isnan(values)
    found = np.concatenate([_median(values[known], counts) for counts in _counts(known, 100, 7, 1)])
    assert found == pytest.approx([np.nanmedian(values[days]) for days in drawn_days(60, 100, 7, 1)], abs=1e-12)


def test_draws_are_made_of_blocks_of_days_that_follow_each_other() -> None:
    draw = drawn_days(30, 5, 10)
    assert draw.shape == (5, 30)
    assert (np.diff(draw.reshape(5, 3, 10), axis=2) % 30 == 1).all()


def test_blocks_grow_with_resemblance() -> None:
    assert block_of(90, 0) == 1
    assert block_of(90, 0.8) == pytest.approx(13.86, abs=0.01)  # (6 0.64 / 0.1296 90)^(1/3)
    assert block_of(30, 0.95) == 10


def test_few_blocks_stretch_the_interval() -> None:
    # Ten blocks: t of 9 degrees 2.2622 over 1.9600, times sqrt(10/9).
    draws = np.linspace(-1, 1, 2001)
    assert _interval(draws, 10, 1.0, 0.95) == pytest.approx((-0.95 * 1.21665, 0.95 * 1.21665), abs=1e-4)
    assert _interval(draws, 100_000, 1.0, 0.95) == pytest.approx((-0.95, 0.95), abs=1e-3)


def test_the_interval_covers_the_true_correlation_about_as_often_as_it_says() -> None:
    inside = 0
    for seed in range(60):
        x = noise(seed, 120, 0.4)
        low, high = spearman_interval(x, x + noise(500 + seed, 120, 0.4), times=200)
        inside += low <= 0.69 <= high  # of two normals with r = 0.7071: 6/pi asin(r/2)
    assert inside >= 48


def test_without_pairs_there_is_no_interval() -> None:
    nothing = np.full(40, NAN)
    assert np.isnan(spearman_interval(nothing, noise(1, 40), times=20)).all()
    assert np.isnan(spearman_interval(np.ones(40), noise(1, 40), times=20)).all()


@pytest.mark.parametrize("r", [0.0, 0.4, 0.8])
@pytest.mark.parametrize("n", [30, 120])
def test_the_intervals_of_nothing_mostly_hold_zero(n: int, r: float) -> None:
    pairs = [(noise(seed, n, r), noise(900 + seed, n, r)) for seed in range(60)]
    for interval in (median_difference_interval, spearman_interval):
        inside = sum(low <= 0 <= high for low, high in (interval(*pair, times=200) for pair in pairs))
        assert inside >= 52  # 57 of 60 is 95 %
