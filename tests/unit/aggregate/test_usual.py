import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from healthdesk.aggregate.usual import baseline, trend
from healthdesk.model.baseline import Baseline, Calibration
from healthdesk.model.columns import Float64, Int64

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


# States. The watch tells 54 and 56 in turn: median 55, median absolute deviation 1, robust standard deviation 1.4826.

WATCH, BAND = 1, 2


def days_of(*parts: tuple[int, int, float | None]) -> tuple[Float64, Int64]:
    """Values and sources of runs of (source, days, figure); None: 54 and 56 in turn."""
    values = [np.tile([54.0, 56.0], n)[:n] if figure is None else np.full(n, figure) for _, n, figure in parts]
    return np.concatenate(values), np.concatenate([np.full(n, source) for source, n, _ in parts])


@pytest.mark.parametrize(
    ("days", "state"),
    [(0, "none"), (1, "calibrating"), (13, "calibrating"), (14, "established"), (60, "established")],
)
def test_the_state_goes_by_the_days_with_data(days: int, state: str) -> None:
    found = baseline(np.array([*[NO_DATA] * (60 - days), *[55.0] * days]))
    assert (found.state, found.days, found.span is None) == (state, days, days < 14)


@pytest.mark.parametrize(("gap", "state"), [(0, "established"), (13, "established"), (14, "stale"), (40, "stale")])
def test_two_weeks_without_data_make_it_stale(gap: int, state: str) -> None:
    found = baseline(np.array([*[54.0, 56.0] * 10, *[NO_DATA] * gap]))
    assert (found.state, found.days, found.span, found.missing) == (state, 20, (54, 56), gap)
    assert found.judges == (None if state == "stale" else (54, 56))


def test_the_days_compared_do_not_close_the_gap_before_them() -> None:
    found = baseline(np.array([*[55.0] * 20, *[NO_DATA] * 14, 70.0, 70.0]), recent=2)
    assert (found.state, found.days, found.missing) == ("stale", 20, 14)
    assert baseline(np.array([*[55.0] * 13, *[NO_DATA] * 14]), recent=0).state == "calibrating"


def test_gaps_between_the_days_are_none_at_the_end() -> None:
    found = baseline(np.array([NO_DATA, NO_DATA, 55.0] * 20))
    assert (found.state, found.days, found.missing) == ("established", 20, 0)


@pytest.mark.parametrize(
    ("since", "state", "days", "span"),
    [
        (3, "established", 43, (54, 56)),  # 20 x 54, 20 x 56, 3 x 60: places 10.5 and 31.5 of 0..42
        (4, "recalibrating", 4, None),
        (13, "recalibrating", 13, None),
        (14, "recalibrating", 14, (60, 60)),  # of the new one alone
    ],
)
def test_a_new_device_at_another_level_begins_anew(
    since: int, state: str, days: int, span: tuple[float, float] | None
) -> None:
    values, source = days_of((WATCH, 40, None), (BAND, since, 60.0))
    found = baseline(values, 0, source)
    assert (found.state, found.days, found.span, found.judges) == (state, days, span, span)


@pytest.mark.parametrize(
    ("level", "state"), [(56.0, "established"), (56.4, "established"), (56.5, "recalibrating"), (53.5, "recalibrating")]
)
def test_a_new_device_at_the_same_level_changes_nothing(level: float, state: str) -> None:
    values, source = days_of((WATCH, 40, None), (BAND, 20, level))
    assert baseline(values, 0, source).state == state
    if state == "established":
        assert baseline(values, 0, source) == baseline(values)


def test_once_the_old_device_has_left_the_days_before_it_is_established() -> None:
    values, source = days_of((WATCH, 3, None), (BAND, 57, 60.0))
    assert baseline(values, 0, source) == baseline(values)
    values, source = days_of((WATCH, 4, None), (BAND, 56, 60.0))
    assert baseline(values, 0, source).state == "recalibrating"


def test_a_device_that_came_within_the_days_compared_has_no_day_before() -> None:
    values, source = days_of((WATCH, 60, None), (WATCH, 20, None), (BAND, 10, 60.0))
    found = baseline(values, 30, source)
    assert (found.state, found.days, found.span) == ("recalibrating", 0, None)


@pytest.mark.parametrize("phase", range(7))
def test_of_two_that_take_turns_none_took_over(phase: int) -> None:
    week = np.array([WATCH] * 5 + [BAND] * 2)
    source = np.roll(np.tile(week, 9), phase)[:60]
    values = np.where(source == WATCH, 55.0, 60.0)
    assert baseline(values, 0, source) == baseline(values)


@pytest.mark.parametrize(("back", "state"), [(3, "recalibrating"), (4, "established")])
def test_a_journey_with_another_device_is_over_when_most_of_a_week_is_told_by_the_old_one(
    back: int, state: str
) -> None:
    values, source = days_of((WATCH, 40, None), (BAND, 10, 60.0), (WATCH, back, None))
    assert baseline(values, 0, source).state == state


@given(st.lists(st.floats(-1e6, 1e6) | st.just(NO_DATA), max_size=70), st.integers(0, 10))
def test_one_source_alone_changes_nothing(values: list[float], recent: int) -> None:
    recent = min(recent, len(values))
    told = np.array(values, np.float64)
    assert baseline(told, recent, np.full(len(values), WATCH)) == baseline(told, recent)
