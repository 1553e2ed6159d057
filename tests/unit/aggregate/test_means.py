"""What each source told of an average, by hand."""

import numpy as np
import pytest

from healthdesk.aggregate.means import means_by_source
from healthdesk.model.columns import Aggregates, Shares

HOURS = np.array([0, 1, 2, 30], np.int64)


def test_means_are_weighted_by_the_samples_that_spoke() -> None:
    # Watch (1): hours 0 and 2 with 60 of 3 samples and 80 of 1: 65. Phone (2): hour 1 with 90, hour 30 with 70; in hour 0
    # it lost five samples.
    figures = Aggregates(
        HOURS, HOURS // 24, np.array([60.0, 90, 80, 70]), np.array([50.0, 90, 80, 70]), np.array([70.0, 90, 80, 70]),
        np.array([3, 2, 1, 4]),
    )  # fmt: skip
    shares = Shares(
        np.array([0, 0, 1, 2, 30]),
        np.array([1, 2, 2, 1, 2], np.int32),
        np.array([3.0, 0, 2, 1, 4]),
        np.array([0.0, 5, 0, 0, 0]),
        np.array([3, 0, 2, 1, 4]),
    )
    found = means_by_source(figures, shares, figures.day)
    assert found.bucket.tolist() == [0, 0, 1]
    assert found.source.tolist() == [1, 2, 2]
    assert found.value == pytest.approx([65, 90, 70])
    assert found.count.tolist() == [4, 2, 4]


def test_of_nothing_there_is_nothing() -> None:
    none, whole = np.zeros(0), np.zeros(0, np.int64)
    figures = Aggregates(whole, whole, none, none, none, whole)
    shares = Shares(whole, np.zeros(0, np.int32), none, none, whole)
    assert len(means_by_source(figures, shares, whole).value) == 0
