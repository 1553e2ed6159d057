"""The demo person's glucose: a sensor on trial, worn for the last four weeks."""

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.zones import HOUR_MS, MINUTE_MS
from healthdesk.services.demo_columns import SENSOR, Column, instants
from healthdesk.services.demo_plan import SLOT_MS, SLOTS, Plan

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]

_WORN_DAYS, _SENSOR_DAYS = 28, 14
_CHANGED_AT, _WARM_UP = 9 * HOUR_MS, HOUR_MS  # of the day on which the second one is put on
_AWAY_DAYS = 0.2  # share of days on which the reader is out of reach for a while
_AWAY_MS = 150 * MINUTE_MS
_BASE, _PEAK_MS = 91.0, 42 * MINUTE_MS  # mg/dL, and from the first bite to the highest figure
_RISE = {"breakfast": 38.0, "lunch": 33.0, "dinner": 41.0}  # mg/dL at the peak, of a typical one


def glucose_columns(plan: Plan) -> list[Column]:
    """A figure every five minutes."""
    dice, slots = plan.dice, plan.slots()
    value = _BASE + 2.5 * dice.normal("glucose of the day")[:, None] + 9 * plan.sick[:, None]
    value = value + 7 * np.exp(-(((slots - plan.wake[:, None]) / (75 * MINUTE_MS)) ** 2))  # what the body does at dawn
    for meal, at in _meals(plan).items():
        rise = _RISE[meal] * dice.gamma(f"glucose after {meal}", 7)
        value = value + rise[:, None] * _course(slots - at[:, None], _PEAK_MS)
    run = np.where(plan.run, 19.0, 0.0)
    value = value - run[:, None] * _course(slots - plan.run_start[:, None], 40 * MINUTE_MS)
    noise = dice.normal("glucose", SLOTS + 2)
    value = value + 1.3 * (noise[:, :-2] + noise[:, 1:-1] + noise[:, 2:])  # the sensor smooths
    at = slots + 137_000  # it counts from when it was put on
    return [instants("glucose", SENSOR, at, np.round(np.clip(value, 55, 260)), _read(plan, at))]


def _meals(plan: Plan) -> dict[str, Int64]:
    """When the meals of each day begin, (days,)."""
    dice = plan.dice
    minutes = {"lunch": 765 + 20 * dice.normal("lunch at"), "dinner": 1150 + 28 * dice.normal("dinner at")}
    breakfast = plan.wake + (45 + 10 * dice.normal("breakfast after")).astype(np.int64) * MINUTE_MS
    return {"breakfast": breakfast} | {
        meal: plan.midnight + minute.astype(np.int64) * MINUTE_MS for meal, minute in minutes.items()
    }


def _course(since: Int64, peak: int) -> Float64:
    """Up to 1 at `peak` and slowly down, 0 before: the curve of a dose that is taken up and used."""
    x = np.maximum(since, 0) / peak
    return np.asarray(x * np.exp(1 - x), np.float64)


def _read(plan: Plan, at: Int64) -> NDArray[np.bool_]:
    """What the sensor measured and the reader took, (days, SLOTS)."""
    dice = plan.dice
    before = (plan.day[-1] - plan.day)[:, None]
    into = at - plan.midnight[:, None]
    changed = (before == _SENSOR_DAYS) & (into >= _CHANGED_AT) & (into < _CHANGED_AT + _WARM_UP)
    from_ms = (dice.uniform("reader away at") * (SLOTS * SLOT_MS - _AWAY_MS)).astype(np.int64)[:, None]
    away = (dice.uniform("reader away") < _AWAY_DAYS)[:, None] & (into >= from_ms) & (into < from_ms + _AWAY_MS)
    read: NDArray[np.bool_] = (before < _WORN_DAYS) & ~changed & ~away
    return read
