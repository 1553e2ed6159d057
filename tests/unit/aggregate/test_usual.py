import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.aggregate.usual import baseline, trend
from healthdesk.model.baseline import Baseline, Calibration

NO_DATA = float("nan")


def test_usual_range_is_the_middle_half_and_the_baseline_its_median() -> None:
    before = np.array([NO_DATA, *range(1, 18), NO_DATA])  # 1..17: quarters at 5, 9 and 13
    assert baseline(before) == Baseline(Calibration.ESTABLISHED, 17, (5, 13), 9, 1)


def test_nothing_is_usual_before_two_weeks_of_data() -> None:
    assert baseline(np.array([*range(13), NO_DATA])) == Baseline(Calibration.CALIBRATING, 13, missing=1)
    assert baseline(np.arange(14.0)) == Baseline(Calibration.ESTABLISHED, 14, (3.25, 9.75), 6.5)
    assert baseline(np.array([])) == Baseline(Calibration.NONE)


@given(st.lists(st.floats(-1e6, 1e6), min_size=14, max_size=60))
def test_quartiles_are_numpys(values: list[float]) -> None:
    found = baseline(np.array(values))
    assert found.span is not None
    assert [found.span[0], found.median, found.span[1]] == pytest.approx(
        np.quantile(values, [0.25, 0.5, 0.75]).tolist(), abs=1e-6
    )
    assert found.days == len(values)


@pytest.mark.parametrize(
    ("week", "expected"),
    [
        ([50, 50, 50, 50, 50, 50, 50], "stable"),
        ([40, 40, 40, 40, 40, 40, 40], "stable"),
        ([60, 60, 60, 60, 60, 60, 61], "up"),
        ([40, 40, 40, 40, 40, 40, 39], "down"),
        ([NO_DATA, 90, NO_DATA, 90, NO_DATA, 90, 90], "up"),
        ([NO_DATA, 90, NO_DATA, 90, NO_DATA, 90, NO_DATA], None),
    ],
)
def test_trend_is_the_mean_of_the_last_week_against_the_range(week: list[float], expected: str | None) -> None:
    assert trend(np.array([1000, 1000, *week]), (40, 60)) == expected


def test_no_range_no_trend() -> None:
    assert trend(np.full(7, 50.0), None) is None
