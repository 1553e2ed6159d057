"""Answers of the queries: plain figures in canonical units, before any formatting."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import DeviceClass, Period
from healthdesk.model.night import Night

Int64 = NDArray[np.int64]
Float64 = NDArray[np.float64]

OVERVIEW_DAYS = 30  # sparkline of the list of all metrics, the newest day with data last
HISTORY_DAYS = 14  # sparkline of a card, the shown day last


@dataclass(slots=True)
class MetricDay:
    """One metric on one day. None means: no data. `history*` are (HISTORY_DAYS,), NaN for a day without data."""

    metric: str
    value: float | None
    minimum: float | None
    maximum: float | None
    count: int
    last_at: int | None  # UTC ms of the last sample of the day
    goal: float | None
    baseline: Baseline  # of the USUAL_DAYS days before
    usual_by_now: float | None  # today only, sums: median of what those days had reached at this time of day
    trend: str | None  # up, down, stable: mean of the last 7 days against `baseline`
    history: Float64
    history_min: Float64
    history_max: Float64
    last_day: int | None  # the newest day with data, at or before this one
    last_value: float | None  # its value
    change_30: float | None  # latest: last value minus the one some 30 days before


@dataclass(slots=True)
class MetricOverview:
    """One metric in all that the store holds. `history*` are (OVERVIEW_DAYS,), `last_day` last, NaN without data."""

    metric: str
    first_day: int
    last_day: int
    days: int  # with data
    last_value: float
    history: Float64
    history_min: Float64
    history_max: Float64


@dataclass(slots=True)
class DaySummary:
    """One day as the dashboard shows it. `metrics` holds every metric that has data at all (in the whole store)."""

    day: int
    is_today: bool
    now: int  # UTC ms the summary was made for
    offset_min: int  # the owner's offset at noon of the day (now, if today)
    metrics: dict[str, MetricDay] = field(default_factory=dict)
    nights: tuple[Night, ...] = ()  # that end on this day, longest first
    last_import: int | None = None  # UTC ms


@dataclass(slots=True)
class SourceInfo:
    """A source of the store, and what it gave in all."""

    id: int
    name: str
    hardware: str
    device_class: DeviceClass
    rank: int
    manufacturer: str = ""
    model: str = ""
    samples: int = 0
    first_day: int | None = None
    last_day: int | None = None
    metrics: dict[str, tuple[float, float]] = field(default_factory=dict)  # metric -> (kept, dropped)
    ranks: dict[str, int] = field(default_factory=dict)  # per metric, where the owner set one
    excluded: bool = False  # counts nowhere
    merged_into: int | None = None  # the source of which this is another name
    names: dict[int, str] = field(default_factory=dict)  # the sources merged into this one
    sessions: int = 0


@dataclass(slots=True)
class SourceSeries:
    """The share of one source, aligned with the buckets of a `Series`."""

    source: int
    name: str
    kept: Float64
    dropped: Float64


@dataclass(slots=True)
class SourceMeans:
    """What one source told of an average, aligned with the buckets of a `Series`; arrays are (n,).

    `value` is the mean of its samples that spoke, NaN where none did; `count` is how many those are.
    """

    source: int
    name: str
    value: Float64
    count: Int64


@dataclass(slots=True)
class Series:
    """Buckets of one metric that have data, in order; arrays are (n,).

    `day` is the first local day of the bucket; for hours `start` is its UTC ms and `offset_min` the offset there.
    """

    metric: str
    period: Period
    day: Int64
    start: Int64
    offset_min: Int64
    value: Float64
    minimum: Float64
    maximum: Float64
    count: Int64
    days_covered: Int64  # days with data in the bucket
    sources: list[SourceSeries] = field(default_factory=list)


@dataclass(slots=True)
class Readings:
    """Raw readings of one metric; arrays are (n,), `start` UTC ms, `value` canonical."""

    start: Int64
    value: Float64


@dataclass(slots=True)
class ImportInfo:
    """One import of the past."""

    id: int
    format: str
    file: str
    at: int  # UTC ms
    records: int
    inserted: int
    updated: int
    duplicates: int
    rejected: int
    unmapped: int
    sessions: int
    undone: bool


@dataclass(slots=True)
class SessionInfo:
    """A stored session as read back. Traces are loaded only when asked for."""

    id: int
    kind: str
    type: str
    start: int
    end: int
    offset_min: int
    source: str
    duration_s: float | None
    distance_m: float | None
    energy_kcal: float | None
    data: dict[str, object] = field(default_factory=dict)
    traces: tuple[str, ...] = ()
    same_as: int | None = None  # the session this one is a copy of (workouts: same type, overlapping)


@dataclass(slots=True)
class StoreStats:
    """The store in figures."""

    samples: int
    sources: int
    sessions: int
    imports: int
    raw_records: int
    size_bytes: int
    schema: int
    first_day: int | None
    last_day: int | None
    by_metric: dict[str, int] = field(default_factory=dict)


__all__ = [
    "HISTORY_DAYS", "OVERVIEW_DAYS", "DaySummary", "ImportInfo", "MetricDay",
    "MetricOverview", "Night", "Readings", "Series", "SessionInfo", "SourceInfo", "SourceMeans", "SourceSeries", "StoreStats",
]  # fmt: skip
