"""Time in range, profile and wear against readings counted by hand."""

import numpy as np
import pytest

from healthdesk.aggregate.glucose import gmi, profile, shares, wear


def test_gmi_is_that_of_the_paper() -> None:
    # Bergenstal 2018, table: a mean of 154 mg/dL is a GMI of 7.0 %, 183 of 7.7 %.
    assert round(gmi(154), 1) == 7.0
    assert round(gmi(183), 1) == 7.7


def test_every_reading_is_in_one_range_and_the_borders_are_where_the_consensus_has_them() -> None:
    values = np.array([53.9, 54, 69.9, 70, 180, 180.1, 250, 250.1, 400, 100])
    assert shares(values).tolist() == pytest.approx([0.1, 0.2, 0.3, 0.2, 0.2])
    assert np.isnan(shares(np.zeros(0))).all()


def test_the_profile_takes_slots_of_half_an_hour_with_five_readings() -> None:
    minutes = np.array([0, 5, 10, 20, 29, 30, 31, 32, 33])
    values = np.array([100.0, 110, 120, 130, 140, 1, 2, 3, 4])
    found = profile(minutes, values)
    # Linear percentiles of 100..140 in steps of 10: the p-th lies p/100 x 4 steps above 100.
    assert found[0].tolist() == pytest.approx([102, 110, 120, 130, 138])
    assert np.isnan(found[1:]).all()


def test_wear_counts_quarters_of_an_hour_with_a_reading() -> None:
    quarter = 15 * 60_000
    at = np.array([0, 1, quarter - 1, quarter, 5 * quarter])
    assert wear(at, 1) == pytest.approx(3 / 96)
    assert wear(np.arange(96 * 3) * (quarter // 3), 1) == 1.0
