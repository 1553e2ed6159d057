"""What has a beginning, an end and parts of its own: workouts, ECGs, beat lists, paired blood pressure, meals, doses."""

from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


class SessionKind(StrEnum):
    """The kinds that are stored. Nights are not: they are derived from sleep stages (`healthdesk.model.night`)."""

    WORKOUT = "workout"
    ECG = "ecg"
    BEATS = "beats"
    BLOOD_PRESSURE = "blood_pressure"
    FOOD = "food"
    MEDICATION = "medication"
    STATE_OF_MIND = "state_of_mind"


@dataclass(slots=True)
class Trace:
    """A column table that belongs to a session, kept as one blob: name -> equally long arrays.

    `route`: t (UTC ms, int64), lat, lon, ele (float64), and speed, course, hacc, vacc where present.
    `ecg`: uv (float32); `beats`: t (ms since the session's start, int64), bpm (float32).
    """

    name: str
    columns: dict[str, NDArray[np.generic]]


@dataclass(slots=True)
class Session:
    """One session. `data` is JSON-able detail: statistics, events, activities, metadata, classification, names of parts."""

    kind: SessionKind
    type: str  # "running", "sinus_rhythm"…: snake_case of the vendor's word
    start: int  # UTC ms
    end: int
    source: int  # index in the reader's stream of sources
    offset: int  # minutes or UNKNOWN_OFFSET
    duration_s: float | None = None  # without pauses
    distance_m: float | None = None
    energy_kcal: float | None = None
    data: dict[str, object] = field(default_factory=dict)
    traces: list[Trace] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class DayValue:
    """A vendor's own figure for a civil date (activity rings, goals). It has a date and no instant."""

    name: str
    day: int
    value: float
    unit: str
    source: int
