"""What the demo person recorded on purpose: runs with their routes, an ECG now and then, blood pressure."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.registry import metric
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.zones import HOUR_MS, UNKNOWN_OFFSET
from healthdesk.services.demo_body import pressure, run_heart_rate
from healthdesk.services.demo_columns import CUFF, WATCH
from healthdesk.services.demo_movement import run_speed
from healthdesk.services.demo_plan import Plan

Float64 = NDArray[np.float64]

# In the middle of the North Atlantic, so that the loop is nobody's home.
ROUTE_CENTER = (45.0, -30.0)
ROUTE_POINT_MS = 5000
_METERS_PER_DEGREE = 111_195.0
_KCAL_PER_METER = 0.063

ECG_SECONDS = 30
ECG_HERTZ = 512
_ECG_DAYS = (5, 130, 410)  # before the last day
# (place within a beat, width, height in microvolts) of the waves P, Q, R, S and T
_WAVES = ((0.20, 0.025, 90), (0.345, 0.010, -90), (0.37, 0.011, 1050), (0.395, 0.011, -210), (0.60, 0.045, 230))


def sessions(plan: Plan) -> Iterator[Session]:
    """All of them, kind by kind, in order."""
    yield from _runs(plan)
    yield from _ecgs(plan)
    yield from _pressures(plan)


def _runs(plan: Plan) -> Iterator[Session]:
    at, rate = run_heart_rate(plan, plan.resting_rate())
    speed = run_speed(plan)
    wobble = plan.dice.normal("route", 3)
    for row in np.flatnonzero(plan.run).tolist():
        start, end = int(plan.run_start[row]), int(plan.run_end[row])
        seconds = (end - start) / 1000
        meters = round(seconds * float(speed[row]), 1)
        energy = round(meters * _KCAL_PER_METER, 1)
        beats = rate[np.searchsorted(at, start) : np.searchsorted(at, end)]
        yield Session(
            kind=SessionKind.WORKOUT,
            type="running",
            start=start,
            end=end,
            source=WATCH,
            offset=UNKNOWN_OFFSET,
            duration_s=seconds,
            distance_m=meters,
            energy_kcal=energy,
            data={
                "metadata": {"HKIndoorWorkout": "0"},
                "statistics": [
                    {"type": _vendor_type("distance"), "unit": "m", "sum": meters},
                    {"type": _vendor_type("active_energy"), "unit": "kcal", "sum": energy},
                    {
                        "type": _vendor_type("heart_rate"),
                        "unit": "count/min",
                        "average": round(float(beats.mean()), 1),
                        "minimum": float(beats.min()),
                        "maximum": float(beats.max()),
                    },
                ],
                "events": [],
                "activities": [],
            },
            traces=[_route(start, end, meters, wobble[row])],
        )


def _vendor_type(metric_id: str) -> str:
    """The name that workouts of exports use for a metric."""
    return metric(metric_id).vendors["apple"][0]


def _route(start: int, end: int, meters: float, wobble: Float64) -> Trace:
    """A closed loop as long as the run, a little different each time."""
    t = np.arange(start, end + 1, ROUTE_POINT_MS, dtype=np.int64)
    angle = 2 * np.pi * (t - start) / (end - start)
    radius = meters / (2 * np.pi) * (1 + 0.06 * wobble[0] * np.sin(2 * angle) + 0.04 * wobble[1] * np.sin(3 * angle))
    north, east = radius * np.sin(angle), radius * (np.cos(angle) - 1)
    lat = ROUTE_CENTER[0] + north / _METERS_PER_DEGREE
    lon = ROUTE_CENTER[1] + east / (_METERS_PER_DEGREE * np.cos(np.radians(ROUTE_CENTER[0])))
    ele = 4 + 3 * np.sin(2 * angle + wobble[2])
    speed = np.full(len(t), meters / ((end - start) / 1000))
    return Trace("route", {"t": t, "lat": lat, "lon": lon, "ele": ele, "speed": speed})


def _ecgs(plan: Plan) -> Iterator[Session]:
    before = plan.day[-1] - plan.day
    resting = plan.resting_rate()
    for row in np.flatnonzero(np.isin(before, _ECG_DAYS) & plan.watch).tolist():
        start = int(plan.midnight[row]) + 20 * HOUR_MS
        rate = round(float(resting[row])) + 8
        yield Session(
            kind=SessionKind.ECG,
            type="sinus_rhythm",
            start=start,
            end=start + ECG_SECONDS * 1000,
            source=WATCH,
            offset=UNKNOWN_OFFSET,
            duration_s=float(ECG_SECONDS),
            data={
                "classification": "Sinus Rhythm",
                "symptoms": "",
                "software": "",
                "sample_rate_hz": float(ECG_HERTZ),
                "lead": "Lead I",
            },
            traces=[Trace("ecg", {"uv": ecg(rate)})],
        )


def ecg(rate: float) -> NDArray[np.float32]:
    """A regular beat of so many a minute in microvolts, (ECG_SECONDS * ECG_HERTZ,)."""
    seconds = np.arange(ECG_SECONDS * ECG_HERTZ) / ECG_HERTZ
    place = (seconds * rate / 60 + 0.03 * np.sin(2 * np.pi * seconds / 4)) % 1.0  # breathing moves the beats a little
    beat = sum(height * np.exp(-(((place - at) / width) ** 2) / 2) for at, width, height in _WAVES)
    return np.asarray(beat + 25 * np.sin(2 * np.pi * seconds / 5), np.float32)


def _pressures(plan: Plan) -> Iterator[Session]:
    cuffed, at, systolic, diastolic = pressure(plan)
    for row in np.flatnonzero(cuffed).tolist():
        yield Session(
            kind=SessionKind.BLOOD_PRESSURE,
            type="blood_pressure",
            start=int(at[row]),
            end=int(at[row]),
            source=CUFF,
            offset=UNKNOWN_OFFSET,
            data={
                "metadata": {},
                "systolic": float(systolic[row]),
                "diastolic": float(diastolic[row]),
                "unit": "mmHg",
            },
        )
