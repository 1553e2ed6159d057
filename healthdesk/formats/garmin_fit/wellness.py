"""What the files of a day hold besides counters: heart rate, stress, sleep, HRV, breathing, oxygen, weight, pressure."""

import numpy as np

from healthdesk.base.errors import Undecided
from healthdesk.base.words import mark
from healthdesk.formats.garmin_fit.columns import Columns
from healthdesk.formats.garmin_fit.messages import Messages, instant, number
from healthdesk.formats.reading.output import Output
from healthdesk.model.night import Stage
from healthdesk.model.questions import PERSON
from healthdesk.model.session import Session, SessionKind
from healthdesk.model.zones import DAY_MS, MINUTE_MS, UNKNOWN_OFFSET, ZoneHistory

# message -> (time field, value field, metric, unit, least value that is a measurement)
_INSTANTS = {
    "stress_level": ("stress_level_time", "stress_level_value", "garmin_stress", "", 0.0),
    "hsa_stress_data": ("timestamp", "stress_level", "garmin_stress", "", 0.0),
    "hsa_body_battery_data": ("timestamp", "level", "garmin_body_battery", "", 0.0),
    "hsa_heart_rate_data": ("timestamp", "heart_rate", "heart_rate", "bpm", 1.0),
    "respiration_rate": ("timestamp", "respiration_rate", "respiratory_rate", "/min", 1.0),
    "spo2_data": ("timestamp", "reading_spo2", "oxygen_saturation", "%", 1.0),
    "hrv_value": ("timestamp", "value", "heart_rate_variability_rmssd", "ms", 1.0),
    "skin_temp_overnight": ("timestamp", "average_deviation", "skin_temperature_deviation", "degC", -100.0),
    "max_met_data": ("update_time", "vo2_max", "vo2_max", "mL/kg/min", 1.0),
}
_UNITS = {"garmin_stress": "score", "garmin_body_battery": "score"}
_STAGES = {"awake": Stage.AWAKE, "light": Stage.CORE, "deep": Stage.DEEP, "rem": Stage.REM}
_WEIGHTS = (
    ("weight", "weight", "kg"),
    ("percent_fat", "body_fat", "%"),
    ("bone_mass", "bone_mass", "kg"),
    ("muscle_mass", "muscle_mass", "kg"),
    ("bmi", "body_mass_index", "kg/m2"),
)
_NOT_MEASURED = mark("FIT readings that the device marks as not measurable")
_NO_TIME = mark("Message without a time")
WANTED = frozenset({
    *_INSTANTS, "monitoring_hr_data", "hrv_status_summary", "sleep_level", "sleep_assessment", "weight_scale",
    "blood_pressure",
})  # fmt: skip
_LONGEST_STAGE = 6 * 60 * MINUTE_MS


def put(messages: Messages, columns: Columns, out: Output, zones: ZoneHistory) -> None:
    """The readings of a file."""
    for name, (time, field, metric, unit, least) in _INSTANTS.items():
        for position, values in enumerate(messages.of(name), 1):
            at, value = instant(values, time), number(values, field)
            if value is None or value < least:
                out.skipped(_NOT_MEASURED)
            elif at is None:
                out.error(columns.place, position, _NO_TIME, name, metric=metric)
            else:
                columns.add(metric, _UNITS.get(metric, unit), at, value, position)
    _resting(messages, columns, zones)
    if not messages.of("hrv_value"):
        for position, values in enumerate(messages.of("hrv_status_summary"), 1):
            at, value = instant(values), number(values, "last_night_average")
            if at is not None and value:
                columns.add("heart_rate_variability_rmssd", "ms", at, value, position)
    _sleep(messages, columns)
    _pressure(messages, columns, out)


def heart_rates(messages: Messages, times: list[int | None], columns: Columns, out: Output) -> None:
    """The heart rate of monitoring files; 0 is no contact."""
    for position, (at, values) in enumerate(zip(times, messages.of("monitoring"), strict=True), 1):
        rate = number(values, "heart_rate")
        if rate is None:
            continue
        if rate <= 0:
            out.skipped(_NOT_MEASURED)
        elif at is None:
            out.error(columns.place, position, _NO_TIME, "monitoring", metric="heart_rate")
        else:
            columns.add("heart_rate", "bpm", instant({"timestamp": at}) or 0, rate, position)


def weighings(messages: Messages, columns: Columns, out: Output, person: str | None) -> None:
    """Weights and what a scale estimates. Raises Undecided if several people stood on it and none was chosen."""
    found = messages.of("weight_scale")
    people = sorted({str(values["user_profile_index"]) for values in found if "user_profile_index" in values})
    if len(people) > 1 and person not in people:
        raise Undecided(mark("The scale's file holds the weights of several people."), PERSON.option, tuple(people))
    for position, values in enumerate(found, 1):
        if len(people) > 1 and str(values.get("user_profile_index", "")) != person:
            out.skipped(mark("weights of other people on the same scale"))
            continue
        at = instant(values)
        if at is None:
            out.error(columns.place, position, _NO_TIME, "weight_scale", metric="weight")
            continue
        for field, metric, unit in _WEIGHTS:
            value = number(values, field)
            if value:
                columns.add(metric, unit, at, value, position)
        weight, water = number(values, "weight"), number(values, "percent_hydration")
        if weight and water:
            columns.add("body_water", "kg", at, weight * water / 100, position)


def _resting(messages: Messages, columns: Columns, zones: ZoneHistory) -> None:
    """The resting heart rate of a day, which the device revises until the day ends."""
    for position, values in enumerate(messages.of("monitoring_hr_data"), 1):
        at, rate = instant(values), number(values, "current_day_resting_heart_rate", "resting_heart_rate")
        if at is None or not rate:
            continue
        local = at + columns.offset * MINUTE_MS if columns.offset != UNKNOWN_OFFSET else at + int(zones.offsets(np.array([at]))[0])  # fmt: skip
        columns.revise("resting_heart_rate", "bpm", at, rate, position, f"day {local // DAY_MS}", at)


def _sleep(messages: Messages, columns: Columns) -> None:
    """Stages: each holds from its own time to that of the next; the last one for a minute at most, its end is not told."""
    levels = sorted(
        (at, str(values.get("sleep_level", ""))) for values in messages.of("sleep_level") if (at := instant(values)) is not None
    )  # fmt: skip
    if len(levels) < 2:
        return
    step = min(levels[-1][0] - levels[-2][0], MINUTE_MS)
    runs: list[tuple[int, int, str]] = []
    for (at, level), (following, _) in zip(levels, [*levels[1:], (levels[-1][0] + step, "")], strict=True):
        until = min(following, at + _LONGEST_STAGE)
        if runs and runs[-1][2] == level and runs[-1][1] == at:
            runs[-1] = (runs[-1][0], until, level)
        else:
            runs.append((at, until, level))
    for position, (start, end, level) in enumerate(runs, 1):
        if level in _STAGES and end > start:
            columns.add("sleep", "", start, _STAGES[level], position, end)
    columns.add("sleep", "", runs[0][0], Stage.IN_BED, 1, runs[-1][1])
    score = number(messages.first("sleep_assessment"), "overall_sleep_score")
    if score:
        columns.add("garmin_sleep_score", "score", runs[-1][1], score, 1)


def _pressure(messages: Messages, columns: Columns, out: Output) -> None:
    for position, values in enumerate(messages.of("blood_pressure"), 1):
        at = instant(values)
        upper, lower = number(values, "systolic_pressure"), number(values, "diastolic_pressure")
        if at is None or upper is None or lower is None:
            out.error(
                columns.place,
                position,
                _NO_TIME if at is None else mark("Blood pressure is incomplete"),
                "blood_pressure",
            )
            continue
        columns.add("systolic_pressure", "mmHg", at, upper, position)
        columns.add("diastolic_pressure", "mmHg", at, lower, position)
        rate = number(values, "heart_rate")
        if rate:
            columns.add("heart_rate", "bpm", at, rate, position)
        data: dict[str, object] = {"systolic": upper, "diastolic": lower, "unit": "mmHg"}
        out.session(
            Session(SessionKind.BLOOD_PRESSURE, "blood_pressure", at, at, columns.source, columns.offset, data=data)
        )
