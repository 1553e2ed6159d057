"""The statistics against scipy, against figures by hand, and against noise that resembles itself."""

import numpy as np
import pytest
from scipy import stats

from healthdesk.insights import statistics

NAN = float("nan")


def noise(seed: int, n: int, r: float = 0.0) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """n days of which each resembles the one before by r."""
    generator = np.random.default_rng(seed)
    out = generator.normal(size=n)
    for at in range(1, n):
        out[at] = r * out[at - 1] + np.sqrt(1 - r * r) * out[at]
    return out


@pytest.mark.parametrize("seed", range(5))
def test_theil_sen_is_that_of_scipy_with_gaps_too(seed: int) -> None:
    values = noise(seed, 60) + 0.05 * np.arange(60)
    values[[3, 4, 17]] = NAN
    known = ~np.isnan(values)
    slope, level = statistics.theil_sen(values)
    expected = stats.theilslopes(values[known], np.flatnonzero(known))
    assert slope == pytest.approx(expected.slope, rel=1e-12)
    assert level == pytest.approx(np.median(values[known] - slope * np.flatnonzero(known)), rel=1e-12)


def test_mann_kendall_by_hand() -> None:
    # 1..8 rising: S = 28, var = 8*7*21/18 = 65.333; the ranks after the trend are all equal, so nothing is added.
    # z = 27 / 8.0829 = 3.3404, p = 0.000837.
    assert statistics.mann_kendall(np.arange(1.0, 9.0)) == pytest.approx(0.000837, abs=2e-6)
    assert statistics.mann_kendall(np.full(20, 5.0)) == 1.0
    assert statistics.mann_kendall(np.arange(7.0)) == 1.0


@pytest.mark.parametrize("seed", range(5))
def test_mann_kendall_without_resemblance_is_kendalls_tau(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statistics, "autocorrelation", lambda _values: 0.0)
    values = noise(seed, 50)
    expected = stats.kendalltau(np.arange(50), values, method="asymptotic").pvalue
    # scipy leaves out the step of one that makes the discrete S continuous.
    assert statistics.mann_kendall(values) == pytest.approx(expected, abs=0.01)


@pytest.mark.parametrize("r", [0.0, 0.3, 0.6])
def test_noise_is_seldom_a_trend_however_much_days_resemble_each_other(r: float) -> None:
    found = sum(statistics.mann_kendall(noise(seed, 60, r)) < 0.01 for seed in range(400))
    assert found <= 16  # 1 % would be 4; without the correction more than 80 at r = 0.6


def test_spearman_is_that_of_scipy_where_days_do_not_resemble_each_other() -> None:
    x, y = noise(1, 80), noise(2, 80)
    y = y + x
    x[5] = NAN
    known = ~np.isnan(x)
    rho, p, n = statistics.spearman(x, y)
    expected = stats.spearmanr(x[known], y[known])
    assert n == 79
    assert rho == pytest.approx(expected.statistic, rel=1e-12)
    assert p == pytest.approx(expected.pvalue, rel=0.5)


def test_two_noises_are_seldom_related_however_much_days_resemble_each_other() -> None:
    found = sum(statistics.spearman(noise(s, 90, 0.6), noise(10_000 + s, 90, 0.6))[1] < 0.01 for s in range(400))
    assert found <= 16


def test_benjamini_hochberg_is_that_of_scipy() -> None:
    p = np.array([0.001, 0.04, 0.03, 0.5, 0.008, 1.0])
    assert statistics.benjamini_hochberg(p) == pytest.approx(stats.false_discovery_control(p), rel=1e-12)


def test_the_weighted_trend_waits_over_a_gap() -> None:
    # 80, then 81 after one day: 80 + 0.1. Then 81 after three days: 1 - 0.9^3 = 0.271 of the way.
    got = statistics.weighted_trend(np.array([NAN, 80.0, 81.0, NAN, NAN, 81.0]))
    assert got[[1, 2]] == pytest.approx([80.0, 80.1])
    assert got[5] == pytest.approx(80.1 + 0.271 * 0.9)
    assert np.isnan(got[[0, 3, 4]]).all()


def test_robust_z_is_not_moved_by_an_outlier() -> None:
    # Median 60; deviations 2 1 1 0 0 1 1 2 (and 140): their median 1, so one unit is 1.4826.
    before = np.array([58, 59, 59, 60, 60, 61, 61, 62, 200.0])
    assert statistics.robust_z(63.0, before) == pytest.approx(3 / 1.4826)
    assert np.isnan(statistics.robust_z(1.0, np.full(20, 5.0)))


def test_a_comparison_by_hand() -> None:
    # Before: 9 11 9 11 …, after: 12 14 12 14 …. Medians 10 and 13, every day 1 away: robust spread 1.4826, effect 2.0235.
    # Neighbours are opposites, which counts as no resemblance: t = 2.0235 / sqrt(1/30 + 1/14) = 6.252 with 29 degrees.
    values = np.array([9.0, 11.0] * 15 + [12.0, 14.0] * 7)
    found = statistics.compare(values, 14)
    assert found is not None
    assert (found.before, found.after) == (10, 13)
    assert found.effect == pytest.approx(2.0235, abs=1e-4)
    assert found.p == pytest.approx(2 * stats.t.sf(6.252, 29), rel=1e-3)


def test_a_comparison_needs_days_on_both_sides_and_some_spread() -> None:
    values = np.array([9.0, 11.0] * 15 + [12.0, 14.0] * 7)
    assert statistics.compare(values[1:], 14) is None  # 29 days before
    assert statistics.compare(np.append(values[:-1], NAN), 14) is None  # 13 after
    assert statistics.compare(np.full(60, 5.0), 14) is None


def test_one_outlier_moves_a_comparison_by_little() -> None:
    values = np.array([9.0, 11.0] * 15 + [12.0, 14.0] * 7)
    values[-1] = 900
    found = statistics.compare(values, 14)
    assert found is not None
    # Cut off at 3 x 1.4826 above the median of 13: (6 * 14 + 7 * 12 + 13 + 4.4478 …) / 14 days.
    assert found.after == pytest.approx((6 * 14 + 7 * 12 + 13 + 4.4478) / 14, abs=1e-3)


@pytest.mark.parametrize("r", [0.2, 0.5, 0.7])
def test_a_comparison_of_noise_is_seldom_a_finding(r: float) -> None:
    p = [found.p for seed in range(500) if (found := statistics.compare(noise(seed, 118, r), 28)) is not None]
    assert len(p) == 500
    assert np.mean(np.array(p) < 0.05) <= 0.06


@pytest.mark.parametrize("seed", range(3))
def test_a_mean_is_tested_as_scipy_tests_it(seed: int) -> None:
    values = noise(seed, 16) + 0.5
    assert statistics.mean_differs(values) == pytest.approx(stats.ttest_1samp(values, 0).pvalue, rel=1e-9)
    assert statistics.mean_differs(values[:7]) == 1.0


def test_ranks_are_those_of_scipy_with_ties() -> None:
    values = np.array([3.0, 1.0, 3.0, 2.0, 3.0, 1.0])
    assert statistics._ranks(values).tolist() == stats.rankdata(values).tolist()
