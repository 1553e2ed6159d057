"""The demo person's movement: the same steps as the watch and the phone each count them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.zones import HOUR_MS, MINUTE_MS
from healthdesk.services.demo_columns import PHONE, WATCH, Column, intervals
from healthdesk.services.demo_plan import SLOT_MS, SLOTS, SLOTS_PER_HOUR, Plan

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]
Bool = NDArray[np.bool_]

STRIDE_M = 0.73
RUN_STEPS_PER_MINUTE = 164
MOST_STEPS_PER_SLOT = 580
_KCAL_PER_STEP = 0.036
_KCAL_PER_RUN_SECOND = 0.185
_RESTING_KCAL_PER_HOUR = 68.0
_BRISK = 400  # steps in five minutes that count as exercise
_STOOD = 50

# (from hour, to hour, how likely five minutes are to hold steps)
_WORKDAY = (
    (6, 7.2, 0.3),
    (7.2, 8.3, 0.85),
    (8.3, 12, 0.22),
    (12, 13, 0.6),
    (13, 17, 0.2),
    (17, 18.2, 0.8),
    (18.2, 23, 0.28),
)
_FREE_DAY = ((7, 10, 0.35), (10, 13, 0.5), (13, 18, 0.45), (18, 23.5, 0.25))


@dataclass(frozen=True, slots=True)
class Movement:
    """What was walked and who was there to count it; arrays are (days, SLOTS)."""

    start: Int64  # UTC ms
    walked: Float64  # steps, without runs
    run_s: Float64  # seconds of running
    awake: Bool
    worn: Bool  # the watch, day and night, not while it charges
    carried: Bool  # the phone

    @property
    def steps(self) -> Float64:
        """Steps taken, as whole numbers."""
        return np.round(self.walked + self.run_s * RUN_STEPS_PER_MINUTE / 60)


def make_movement(plan: Plan) -> Movement:
    """Steps in bouts through the day, more on free days and in summer, few with a cold."""
    dice, start, run_s = plan.dice, plan.slots(), plan.run_seconds()
    # Around a journey or a change of clocks, five minutes may belong to the day before or after: that day has them.
    own = (plan.zones.days(start) == plan.day[:, None]) & plan.phone[:, None]
    awake = own & (start >= plan.wake[:, None]) & (start + SLOT_MS <= plan.evening[:, None])
    free = (plan.weekday >= 5) | plan.abroad
    likely = np.where(free[:, None], _likely(_FREE_DAY), _likely(_WORKDAY))
    weight = dice.gamma("walking", 1.6, SLOTS) * likely * (dice.uniform("bouts", SLOTS) < likely) * awake * (run_s == 0)
    goal = np.choose(np.clip(plan.weekday - 4, 0, 2), [7300.0, 9400.0, 6500.0]) + 850 * plan.season
    goal = (
        goal * np.where(plan.abroad, 1.4, 1.0) * (1 - 0.62 * plan.sick) * np.exp(0.2 * dice.normal("steps of the day"))
    )
    total = np.maximum(weight.sum(axis=1, keepdims=True), 1e-9)
    walked = np.round(np.minimum(goal[:, None] * weight / total, MOST_STEPS_PER_SLOT))
    charge_start = plan.midnight + ((20.4 + 1.2 * dice.uniform("charging")) * HOUR_MS).astype(np.int64)
    charge_end = charge_start + ((35 + 25 * dice.uniform("charged")) * MINUTE_MS).astype(np.int64)
    charging = (start + SLOT_MS > charge_start[:, None]) & (start < charge_end[:, None])
    in_hand = np.repeat(dice.uniform("phone in hand", SLOTS // 6) < 0.6, 6, axis=1)
    carried = (in_hand | charging | ~plan.watch[:, None]) & plan.phone[:, None] & (run_s == 0)
    return Movement(start, walked, run_s, awake, own & plan.watch[:, None] & ~charging, carried)


def movement_columns(plan: Plan, movement: Movement) -> list[Column]:
    """Steps, distance and flights of watch and phone; energy, exercise and stand hours of the watch."""
    dice, start, steps = plan.dice, movement.start, movement.steps
    watch, phone = movement.worn & (steps > 0), movement.carried & (steps > 1)
    # The phone's five minutes are not the watch's, so the overlap of the two is never quite whole.
    late = start + (10 + 70 * dice.uniform("phone's minutes")).astype(np.int64)[:, None] * 1000
    heard = np.maximum(1, np.round(steps * (0.88 + 0.14 * dice.uniform("phone's ears", SLOTS))))
    meters = movement.walked * STRIDE_M + movement.run_s * run_speed(plan)[:, None]
    by_watch = np.round(meters * (0.98 + 0.04 * dice.uniform("watch's distance", SLOTS)), 1)
    stairs = dice.poisson("stairs", 0.13, SLOTS) * (movement.walked > 120)
    noticed = dice.uniform("stairs noticed", SLOTS) < 0.85
    return [
        intervals("steps", WATCH, start, SLOT_MS, steps, watch),
        intervals("steps", PHONE, late, SLOT_MS, heard, phone),
        intervals("distance", WATCH, start, SLOT_MS, by_watch, watch),
        intervals("distance", PHONE, late, SLOT_MS, np.round(heard * STRIDE_M * 0.97, 1), phone),
        intervals("flights_climbed", WATCH, start, SLOT_MS, stairs.astype(float), watch & (stairs > 0)),
        intervals("flights_climbed", PHONE, late, SLOT_MS, stairs.astype(float), phone & (stairs > 0) & noticed),
        *_energy(plan, movement),
        *_minutes_and_hours(movement),
    ]


def run_speed(plan: Plan) -> Float64:
    """Meters a second of each day's run; a little faster every month."""
    return 3.05 - 0.3 * plan.long_term + 0.08 * plan.dice.normal("run speed")


def _energy(plan: Plan, movement: Movement) -> list[Column]:
    idle = 0.55 * plan.dice.gamma("fidgeting", 1.5, SLOTS) * movement.awake
    active = np.round(movement.walked * _KCAL_PER_STEP + movement.run_s * _KCAL_PER_RUN_SECOND + idle, 3)
    hours = movement.start[:, ::SLOTS_PER_HOUR]
    worn: Float64 = movement.worn.reshape(len(plan), 24, SLOTS_PER_HOUR).mean(axis=2)
    resting = np.round(_RESTING_KCAL_PER_HOUR * worn * (0.97 + 0.06 * plan.dice.uniform("resting energy", 24)), 3)
    return [
        intervals("active_energy", WATCH, movement.start, SLOT_MS, active, movement.worn & (active >= 0.1)),
        intervals("resting_energy", WATCH, hours, HOUR_MS, resting, resting > 0),
    ]


def _minutes_and_hours(movement: Movement) -> list[Column]:
    brisk = np.where(movement.walked >= _BRISK, np.clip((movement.walked - 300) // 60, 1, 5), 0)
    minutes = np.maximum(brisk, movement.run_s // 60)
    shape = (len(movement.start), 24, SLOTS_PER_HOUR)
    up = np.asarray((movement.awake & movement.worn).reshape(shape).all(axis=2))
    stood = (movement.steps.reshape(shape).max(axis=2) >= _STOOD).astype(float)
    length = (minutes * MINUTE_MS).astype(np.int64)
    return [
        intervals("exercise_time", WATCH, movement.start, length, minutes, movement.worn & (minutes > 0)),
        intervals("stand_hours", WATCH, movement.start[:, ::SLOTS_PER_HOUR], HOUR_MS, stood, up),
    ]


def _likely(hours: tuple[tuple[float, float, float], ...]) -> Float64:
    """The table of a day as (SLOTS,)."""
    at = np.arange(SLOTS) / SLOTS_PER_HOUR
    out = np.zeros(SLOTS)
    for first, last, chance in hours:
        out[(at >= first) & (at < last)] = chance
    return out
