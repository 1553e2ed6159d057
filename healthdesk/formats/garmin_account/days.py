"""Totals and averages of local days: `UDSFile` and `healthStatusData`."""

import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.garmin_account.values import day_of, instant, number, offset_between
from healthdesk.formats.reading.output import Output
from healthdesk.model import stamps
from healthdesk.model.session import DayValue
from healthdesk.model.stamps import BAD
from healthdesk.model.zones import UNKNOWN_OFFSET, ZoneHistory

# key of a day -> (metric, unit, factor)
_FIGURES = {
    "totalSteps": ("steps", "count", 1.0),
    "totalDistanceMeters": ("distance", "m", 1.0),
    "activeKilocalories": ("active_energy", "kcal", 1.0),
    "bmrKilocalories": ("resting_energy", "kcal", 1.0),
    "restingHeartRate": ("resting_heart_rate", "bpm", 1.0),
    "moderateIntensityMinutes": ("moderate_activity", "min", 1.0),
    "vigorousIntensityMinutes": ("vigorous_activity", "min", 1.0),
    "floorsAscendedInMeters": ("flights_climbed", "count", 1 / 3.048),  # a floor is ten feet
    "averageSpo2Value": ("oxygen_saturation", "%", 1.0),
}
_NOT_ZERO = ("restingHeartRate", "averageSpo2Value")
_STATUS = {
    "HRV": ("heart_rate_variability_rmssd", "ms"),
    "SPO2": ("oxygen_saturation", "%"),
    "RESPIRATION": ("respiratory_rate", "/min"),
}
_DEVIATION = 10.0  # a skin temperature below is a difference to the wearer's own
_BAD_DATE = mark("Date cannot be read")
_NOTHING = mark("figures of Garmin's health status that were not measured")


def put(entries: list[dict[str, object]], first: int, place: str, source: int, out: Output, zones: ZoneHistory) -> None:
    """The days of a `UDSFile`. A later export of a day that was not over replaces its totals."""
    for position, entry in enumerate(entries, first):
        span = _span(entry, zones)
        if span is None:
            out.error(place, position, _BAD_DATE, "UDSFile")
            continue
        day, start, end, offset, version = span
        figures = [
            (m, u, v * f)
            for key, (m, u, f) in _FIGURES.items()
            if (v := number(entry, key)) or (v == 0 and key not in _NOT_ZERO)
        ]
        stress = _average_stress(entry)
        if stress is not None and stress >= 0:
            figures.append(("garmin_stress", "score", stress))
        for metric, unit, value in figures:
            out.rows(
                metric, unit, [start], [end], [value], source=source, place=place, position=[position], offset=offset,
                ident=[f"day {day}"], version=version,
            )  # fmt: skip
        for kind, value in _battery(entry).items():
            out.day_value(DayValue(f"garmin_body_battery_{kind}", day, value, "points", source))


def put_status(
    entries: list[dict[str, object]], first: int, place: str, source: int, out: Output, zones: ZoneHistory
) -> None:
    """The nightly figures of `healthStatusData`. Those whose meaning is not known are kept under Garmin's own words."""
    for position, entry in enumerate(entries, first):
        span = _span(entry, zones)
        metrics = entry.get("metrics")
        if span is None or not isinstance(metrics, list):
            out.error(place, position, _BAD_DATE, "healthStatusData")
            continue
        day, start, end, offset, version = span
        for metric in metrics:
            value = number(metric, "value")
            word = str(metric.get("type", "")) if isinstance(metric, dict) else ""
            if value is None or not word or (value == 0 and word != "SKIN_TEMP_C"):
                out.skipped(_NOTHING)
                continue
            if word == "SKIN_TEMP_C":
                known = ("skin_temperature_deviation" if abs(value) < _DEVIATION else "wrist_temperature", "degC")
            else:
                known = _STATUS.get(word, (word[:40], ""))
            ours = {} if word in _STATUS or word == "SKIN_TEMP_C" else {"vendor": "garmin"}
            out.rows(
                *known, [start], [end], [value], source=source, place=place, position=[position], offset=offset,
                ident=[f"status {day}"], version=version, **ours,
            )  # fmt: skip


def _span(entry: dict[str, object], zones: ZoneHistory) -> tuple[int, int, int, int, int] | None:
    """(date, start, end, offset, version) of a day. Garmin gives its start in GMT and local, or only the date."""
    day = day_of(entry)
    if day == BAD:
        return None
    begins, ends, offset = (int(column[0]) for column in stamps.day_spans(np.array([day], np.int64), zones))
    utc = instant(entry.get("wellnessStartTimeGmt"))
    told = offset_between(utc, instant(entry.get("wellnessStartTimeLocal")))
    if utc is not None and told != UNKNOWN_OFFSET:
        begins, ends, offset = utc, utc + (ends - begins), told
    until = instant(entry.get("wellnessEndTimeGmt"))
    return day, begins, ends, offset, until or 0


def _average_stress(entry: dict[str, object]) -> float | None:
    whole = entry.get("allDayStress")
    found = whole.get("aggregatorList") if isinstance(whole, dict) else None
    for part in found if isinstance(found, list) else []:
        if isinstance(part, dict) and part.get("type") == "TOTAL":
            return number(part, "averageStressLevel")
    return None


def _battery(entry: dict[str, object]) -> dict[str, float]:
    """The highest and lowest body battery of a day."""
    whole = entry.get("bodyBattery")
    found = whole.get("bodyBatteryStatList") if isinstance(whole, dict) else None
    values: dict[str, float] = {}
    for part in found if isinstance(found, list) else []:
        kind = str(part.get("bodyBatteryStatType", "")).lower() if isinstance(part, dict) else ""
        value = number(part, "statsValue")
        if kind in {"highest", "lowest"} and value is not None:
            values[kind] = value
    return values
