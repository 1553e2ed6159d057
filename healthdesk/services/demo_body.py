"""The demo person's heart, breath, sleep and weight."""

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.night import Stage
from healthdesk.model.zones import HOUR_MS, MINUTE_MS
from healthdesk.services.demo_columns import (
    AT_REST,
    CUFF,
    IN_MOTION,
    PHONE,
    SCALE,
    WATCH,
    Column,
    instants,
    intervals,
)
from healthdesk.services.demo_movement import Movement
from healthdesk.services.demo_plan import SLOT_MS, SLOTS, Plan

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]

RUN_BEAT_MS = 60_000  # once a minute, so that a run does not drown the mean of its day
_LONGEST_RUN_MS = 90 * MINUTE_MS
_CUFF_EVERY_DAYS = 9
_FALL_ASLEEP_MIN = 11.0
_STAGE_GRAIN_MS = 30_000

# A night is five cycles of these; typical minutes of each, from the first cycle to the last.
_CYCLE = (Stage.CORE, Stage.DEEP, Stage.CORE, Stage.REM, Stage.AWAKE)
_CYCLE_MINUTES = np.array(
    [
        [23, 31, 20, 9, 2],
        [26, 22, 22, 17, 3],
        [30, 11, 24, 24, 4],
        [32, 5, 26, 28, 5],
        [30, 2, 22, 27, 1],
    ],
    float,
)


def heart_columns(plan: Plan, movement: Movement) -> list[Column]:
    """Heart rate all day and every minute of a run; what the watch makes of it once a day."""
    dice, resting = plan.dice, plan.resting_rate()
    at = movement.start + (dice.uniform("looking", SLOTS) * 0.9 * SLOT_MS).astype(np.int64) // 1000 * 1000
    effort = np.minimum(movement.walked * 0.085, 48)
    awake_rate = resting[:, None] + 11 + effort + 5 * dice.normal("heart rate", SLOTS)
    asleep_rate = resting[:, None] - 5 + 3 * dice.normal("heart rate asleep", SLOTS)
    rate = np.round(np.clip(np.where(movement.awake, awake_rate, asleep_rate), 41, 140))
    keep = movement.worn & (movement.run_s == 0)
    meta = np.where(effort > 12, IN_MOTION, AT_REST)[keep]
    runs_at, runs_rate = run_heart_rate(plan, resting)
    running = np.full(len(runs_at), IN_MOTION)
    variability = np.round(46 * np.exp(0.22 * dice.normal("variability", 6)) * _rested(plan), 3)
    moments = _asleep_at(plan, (np.arange(6) + 0.5 + 0.4 * dice.uniform("variability at", 6)) / 7)
    worn_at_night = plan.watch[:, None]
    evening = plan.midnight + 20 * HOUR_MS
    return [
        instants("heart_rate", WATCH, at, rate, keep)._replace(meta=meta),
        Column("heart_rate", WATCH, runs_at, runs_at, runs_rate, running),
        instants("resting_heart_rate", WATCH, evening, np.round(resting), plan.watch),
        instants("heart_rate_variability", WATCH, moments, variability, worn_at_night),
    ]


def run_heart_rate(plan: Plan, resting: Float64) -> tuple[Int64, Float64]:
    """Times and rates during all runs, in order: up within minutes, then slowly higher."""
    beats = np.arange(0, _LONGEST_RUN_MS, RUN_BEAT_MS, dtype=np.int64)
    noise = plan.dice.normal("running", len(beats))
    length = (plan.run_end - plan.run_start)[:, None]
    peak = (152 + 5 * plan.dice.normal("effort of the run"))[:, None]
    warm = 1 - np.exp(-beats / 100_000)
    rate = (
        resting[:, None] + 20 + (peak - resting[:, None] - 20) * warm + 10 * beats / np.maximum(length, 1) + 2 * noise
    )
    keep = plan.run[:, None] & (beats < length)
    at = plan.run_start[:, None] + beats
    return at[keep], np.round(np.minimum(rate, 187))[keep]


def breath_columns(plan: Plan) -> list[Column]:
    """Blood oxygen and breaths, mostly taken asleep."""
    dice = plan.dice
    moments = _asleep_at(plan, (np.arange(8) + dice.uniform("oxygen at", 8)) / 8)
    oxygen = np.clip(np.round(97.2 - 1.4 * plan.sick[:, None] + 0.9 * dice.normal("oxygen", 8)), 90, 100)
    breaths_at = _asleep_at(plan, (np.arange(16) + dice.uniform("breaths at", 16)) / 16)
    breaths = np.round((14.4 + 2.3 * plan.sick[:, None] + 0.6 * dice.normal("breaths", 16)) * 2) / 2
    worn = plan.watch[:, None]
    return [
        instants("oxygen_saturation", WATCH, moments, oxygen, worn),
        instants("respiratory_rate", WATCH, breaths_at, breaths, worn),
    ]


def sleep_columns(plan: Plan) -> list[Column]:
    """Stages from the watch; time in bed from the phone, which is all there is of a night without the watch."""
    up = plan.wake + (1 + 8 * plan.dice.uniform("snooze")).astype(np.int64) * MINUTE_MS
    start, end, stage = _stages(plan)
    keep = plan.watch[:, None] & (end > start)
    return [
        intervals("sleep", PHONE, plan.bed, up - plan.bed, np.full(len(plan), float(Stage.IN_BED)), plan.phone),
        intervals("sleep", WATCH, start, end - start, stage, keep),
    ]


def scale_columns(plan: Plan) -> list[Column]:
    """Weight and body fat on some mornings at home, and the cuff's pairs."""
    dice = plan.dice
    stepped_on = (dice.uniform("on the scale") < 0.45) & ~plan.abroad & plan.phone
    weight = np.round(71.6 + 4.2 * plan.long_term - 0.6 * plan.season + 0.32 * dice.normal("weight"), 2)
    fat = np.round(17.8 + 2.6 * plan.long_term - 0.3 * plan.season + 0.25 * dice.normal("body fat"), 1)
    at = plan.wake + 12 * MINUTE_MS
    cuffed, cuffed_at, systolic, diastolic = pressure(plan)
    return [
        instants("weight", SCALE, at, weight, stepped_on),
        instants("body_fat", SCALE, at, fat, stepped_on),
        instants("systolic_pressure", CUFF, cuffed_at, systolic, cuffed),
        instants("diastolic_pressure", CUFF, cuffed_at, diastolic, cuffed),
    ]


def pressure(plan: Plan) -> tuple[NDArray[np.bool_], Int64, Float64, Float64]:
    """On which days the cuff was used, when, and its two figures."""
    before = plan.day[-1] - plan.day
    cuffed = (before % _CUFF_EVERY_DAYS == 4) & ~plan.abroad & plan.phone
    systolic = np.round(119 + 3 * plan.long_term + 4.5 * plan.dice.normal("systolic"))
    diastolic = np.round(76 + 2 * plan.long_term + 3.5 * plan.dice.normal("diastolic"))
    return cuffed, plan.wake + 35 * MINUTE_MS, systolic, diastolic


def _stages(plan: Plan) -> tuple[Int64, Int64, Float64]:
    """Start, end and stage of every part of every night, (days, parts)."""
    cycles, parts = _CYCLE_MINUTES.shape
    minutes = _CYCLE_MINUTES.ravel() * plan.dice.gamma("stages", 12, cycles * parts)
    is_awake = np.tile([stage is Stage.AWAKE for stage in _CYCLE], cycles)
    minutes = minutes * np.where(is_awake, 1 + 2.5 * plan.sick[:, None], 1)
    asleep = plan.bed + (_FALL_ASLEEP_MIN * plan.dice.gamma("falling asleep", 3) * MINUTE_MS).astype(np.int64)
    length = (plan.wake - asleep)[:, None]
    done: Float64 = np.cumsum(minutes, axis=1)
    grains: Float64 = done / done[:, -1:] * length / _STAGE_GRAIN_MS
    ends = grains.astype(np.int64) * _STAGE_GRAIN_MS
    starts = np.concatenate((np.zeros((len(plan), 1), np.int64), ends[:, :-1]), axis=1)
    stage = np.tile(np.array(_CYCLE, float), (len(plan), cycles))
    whole = asleep[:, None] // 1000 * 1000
    return whole + starts, whole + ends, stage


def _asleep_at(plan: Plan, fraction: Float64) -> Int64:
    """Instants at fractions (days, n) of each night, to the second."""
    return plan.bed[:, None] + ((plan.wake - plan.bed)[:, None] * fraction).astype(np.int64) // 1000 * 1000


def _rested(plan: Plan) -> Float64:
    """What a cold, a short night or training do to heart rate variability, (days, 1)."""
    hours = (plan.wake - plan.bed) / (60 * MINUTE_MS)
    return ((1 - 0.4 * plan.sick) * (1 + 0.04 * (hours - 7.6)) * (1 - 0.12 * plan.long_term))[:, None]
