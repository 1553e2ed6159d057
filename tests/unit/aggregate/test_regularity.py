"""The Sleep Regularity Index, by hand: day i lasts from noon to noon, and is compared with the day before."""

import numpy as np
import pytest

from healthdesk.aggregate.regularity import regularity
from healthdesk.model.night import Night, Stage
from healthdesk.model.zones import DAY_MS, HOUR_MS, MINUTE_MS

DAY = 20_000
NAN = pytest.approx(np.nan, nan_ok=True)


def night(day: int, begin: float, end: float, *, nap: bool = False, awake: tuple[float, float] | None = None) -> Night:
    """Asleep from `begin` to `end`, hours after the midnight that opens `day`; but for `awake`."""
    at = [round(day * DAY_MS + hour * HOUR_MS) for hour in (begin, *(awake or ()), end)]
    stages = [Stage.ASLEEP] if awake is None else [Stage.CORE, Stage.AWAKE, Stage.REM]
    runs = tuple((a, b, int(stage)) for a, b, stage in zip(at, at[1:], stages, strict=False))
    asleep = sum((b - a) / MINUTE_MS for a, b, stage in runs if stage != Stage.AWAKE)
    return Night(day, at[0], at[-1], 1, asleep, asleep, 0, 0, 0, 0, False, nap, 0, runs)


def noons(days: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.arange(DAY - 2, DAY + days) * DAY_MS + 12 * HOUR_MS


def test_the_same_night_twice_is_one_hundred() -> None:
    found = regularity([night(DAY - 1, -1, 7), night(DAY, -1, 7)], DAY, noons(1))
    assert found.tolist() == [100]


def test_each_minute_that_differs_costs_its_part() -> None:
    # Half an hour later to bed and an hour later up: 90 of 1440 minutes differ, -100 + 200 * 1350 / 1440.
    found = regularity([night(DAY - 1, -1, 7), night(DAY, -0.5, 8)], DAY, noons(1))
    assert found.tolist() == [pytest.approx(87.5)]


def test_waking_in_the_night_and_a_nap_count() -> None:
    nights = [night(DAY - 1, -1, 7), night(DAY, -1, 7, awake=(2, 3)), night(DAY, -10, -9, nap=True)]
    found = regularity(nights, DAY, noons(1))  # one hour awake, one asleep at 14:00 of the day before
    assert found.tolist() == [pytest.approx(-100 + 200 * 1320 / 1440)]


def test_sleep_at_opposite_hours_is_below_zero_only_as_far_as_it_goes() -> None:
    found = regularity([night(DAY - 1, 0, 12), night(DAY, -12, 0)], DAY, noons(1))
    assert found.tolist() == [-100]


def test_a_day_without_a_night_is_not_compared() -> None:
    nights = [night(DAY, -1, 7), night(DAY + 1, -1, 7), night(DAY + 3, -1, 7), night(DAY + 2, -10, -9, nap=True)]
    found = regularity(nights, DAY, noons(4))
    assert found.tolist() == [NAN, 100, NAN, NAN]


def test_a_night_in_which_nobody_tells_of_sleep_is_none() -> None:
    empty = Night(DAY, DAY * DAY_MS, DAY * DAY_MS + HOUR_MS, 1, 0, 60, 0, 0, 0, 0, False, False, 0, ())
    assert regularity([night(DAY - 1, -1, 7), empty], DAY, noons(1)).tolist() == [NAN]


def test_a_day_of_25_hours_is_compared_24_hours_apart() -> None:
    # The clock goes back in the night of DAY: its noon comes an hour later, and so does the morning.
    late = noons(1).copy()
    late[2] += HOUR_MS
    found = regularity([night(DAY - 1, -1, 7), night(DAY, -1, 8)], DAY, late)
    assert found.tolist() == [pytest.approx(-100 + 200 * 1440 / 1500)]
