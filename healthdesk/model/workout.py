"""One workout in detail, as it is shown."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.views import SessionInfo

Float64 = NDArray[np.float64]
Int64 = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Track:
    """Where it went; all (n,). `t` UTC ms, `meters` from the start along the way, `elevation` NaN where unknown."""

    t: Int64
    lat: Float64
    lon: Float64
    elevation: Float64
    meters: Float64


@dataclass(frozen=True, slots=True)
class Split:
    """A stretch of one unit of length (the last may be shorter). `rate`: mean heart rate in it, None without samples."""

    meters: float
    seconds: float
    rate: float | None


@dataclass(frozen=True, slots=True)
class ZoneTime:
    """Seconds with a heart rate of `low` to below `high` (bpm)."""

    low: float
    high: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Workout:
    """A workout with what belongs to it. `rate_t` (UTC ms) and `rate` (bpm) are (m,), in order.

    `zones` is empty without samples or without a year of birth; `climb` in meters, None without elevations.
    """

    info: SessionInfo
    rate_t: Int64
    rate: Float64
    track: Track | None
    splits: tuple[Split, ...]
    split_meters: float
    zones: tuple[ZoneTime, ...]
    greatest_rate: float | None  # that zones are counted from
    climb: float | None
