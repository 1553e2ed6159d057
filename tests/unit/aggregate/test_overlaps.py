"""Pairs of sources, by hand."""

import numpy as np
import pytest

from healthdesk.aggregate.overlaps import overlaps_of_readings, overlaps_of_sums
from healthdesk.model.columns import SampleColumns, Shares
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET

FIRST = 20_000
RANKED = [(7, "Watch"), (3, "Phone")]


def test_sums_are_what_a_source_gave_and_lost() -> None:
    # Day 0: watch 8000, phone 400 that counted and 7600 that did not. Day 1: only the watch. Day 2: the phone by itself, too.
    shares = Shares(
        np.array([0, 0, 1, 2, 2]) + FIRST,
        np.array([7, 3, 7, 7, 3], np.int32),
        np.array([8000.0, 400, 5000, 1000, 3000]),
        np.array([0.0, 7600, 0, 0, 1000]),
        np.ones(5, np.int64),
    )
    (pair,) = overlaps_of_sums(shares, FIRST, 3, RANKED)
    assert (pair.first, pair.second) == ("Watch", "Phone")
    assert pair.difference.tolist() == [0, pytest.approx(np.nan, nan_ok=True), 0.75]
    assert pair.together.tolist() == [0.95, pytest.approx(np.nan, nan_ok=True), 0.25]


def test_readings_are_of_the_same_time_within_five_minutes() -> None:
    minutes = np.array([0, 4, 5, 60, 66, 24 * 60, 24 * 60 + 300])
    order = np.array([7, 3, 3, 7, 3, 7, 3], np.int32)
    start = FIRST * DAY_MS + minutes * MINUTE_MS
    value = np.array([60.0, 62, 64, 70, 66, 50, 100])
    columns = SampleColumns(start, start, value, order, np.full(7, UNKNOWN_OFFSET, np.int16))
    (pair,) = overlaps_of_readings(columns, start // DAY_MS, FIRST, 2, RANKED)
    # Day 0: watch (60 + 70) / 2 = 65, phone (62 + 64 + 66) / 3 = 64; two of its three are within five minutes.
    assert pair.difference == pytest.approx([1 / 65, 0.5])
    assert pair.together == pytest.approx([2 / 3, 0])


def test_one_source_makes_no_pair() -> None:
    shares = Shares(np.array([FIRST]), np.array([7], np.int32), np.ones(1), np.zeros(1), np.ones(1, np.int64))
    assert overlaps_of_sums(shares, FIRST, 1, RANKED) == ()
