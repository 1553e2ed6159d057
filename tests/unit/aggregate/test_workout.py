"""Ways, climbs, splits and zones against figures worked out by hand."""

import math

import numpy as np
import pytest

from healthdesk.aggregate.workout import EARTH_M, climb, greatest_heart_rate, splits, way, zone_times

NAN = float("nan")


def test_a_degree_along_a_meridian_and_along_the_equator() -> None:
    degree = 2 * math.pi * EARTH_M / 360  # 111 195.08 m
    assert way(np.array([50.0, 51.0, 52.0]), np.array([8.0, 8.0, 8.0])) == pytest.approx([0, degree, 2 * degree])
    assert way(np.array([0.0, 0.0]), np.array([179.5, -179.5])) == pytest.approx([0, degree])  # over the date line
    # At 60 degrees north a small step east is half as long as on the equator: cos 60 = 1/2.
    assert way(np.array([60.0, 60.0]), np.array([0.0, 0.001]))[1] == pytest.approx(degree * 0.001 / 2, rel=1e-6)


@pytest.mark.parametrize(
    ("heights", "gained"),
    [
        ([100, 110, 120], 20),
        ([100, 110, 105, 125], 30),  # 10 up, 5 down, 20 up
        ([100, 102, 100, 102, 100, 102], 0),  # never 3 m at once: the wander of a fix
        ([100, 104, 102, 106], 6),  # the way down is less than 3 m: one climb of 6
        ([120, 100], 0),
        ([NAN, 100, NAN, 105], 5),
        ([NAN, NAN], None),
    ],
)
def test_climbs(heights: list[float], gained: float | None) -> None:
    assert climb(np.array(heights, np.float64)) == gained


def test_splits_are_cut_where_a_kilometer_is_over() -> None:
    # 2 m/s for 1500 m, then 5 m/s for 1000 m: 750 s and 200 s. The first km takes 500 s; the second 250 s and 100 s;
    # the half kilometer left takes 100 s.
    t = np.array([0, 750_000, 950_000])
    meters = np.array([0.0, 1500.0, 2500.0])
    rate_t, rate = np.array([0, 400_000, 500_000, 849_999, 850_000]), np.array([100.0, 140.0, 150.0, 170.0, 180.0])
    found = splits(t, meters, 1000.0, rate_t, rate)
    assert [(s.meters, s.seconds) for s in found] == [(1000, 500), (1000, 350), (500, 100)]
    assert [s.rate for s in found] == [120, 160, 180]
    assert splits(t, meters, 1000.0, rate_t[:0], rate[:0])[0].rate is None


def test_a_meter_over_is_no_split_and_no_way_has_none() -> None:
    t, meters = np.array([0, 100_000]), np.array([0.0, 1000.5])
    assert [s.meters for s in splits(t, meters, 1000.0, t[:0], meters[:0])] == [1000.5]
    assert splits(t, np.zeros(2), 1000.0, t[:0], meters[:0]) == ()


def test_time_in_zones() -> None:
    # Born forty years ago: 208 - 28 = 180, so the zones begin at 90, 108, 126, 144 and 162.
    greatest = greatest_heart_rate(40)
    assert greatest == pytest.approx(180)
    t = np.array([0, 30_000, 60_000, 300_000, 310_000])
    rate = np.array([80.0, 108.0, 125.9, 144.0, 200.0])
    found = zone_times(t, rate, 320_000, greatest)
    # 80 is in none; 108 holds 30 s; 125.9 would hold four minutes, and is taken for one; 144 and 200 hold ten seconds.
    assert [zone.seconds for zone in found] == [0, 90, 0, 10, 10]
    assert [zone.low for zone in found] == pytest.approx([90, 108, 126, 144, 162])
    assert zone_times(t[:0], rate[:0], 0, greatest) == ()
