"""How complete the data are: figures about the data, none about health."""

from dataclasses import dataclass

LATE_AFTER_DAYS = 2  # a metric that has data on most days is late when its newest day is older
LATE_WINDOW_DAYS = 60  # on most days of so many up to its newest


@dataclass(frozen=True, slots=True)
class SourceDays:
    """What one source gave: days with data, the first and the last of them (local days)."""

    source: str
    days: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class MetricQuality:
    """One metric. A gap is a run of days without data between its first and its last day with data."""

    metric: str
    first: int
    last: int
    days: int
    gaps: int
    longest_gap: int  # days
    longest_from: int | None  # the first day of it
    late_days: int | None  # days since the newest one, where data come daily and are late
    sources: tuple[SourceDays, ...]
    read: int = 0  # records that imports read of it
    rejected: int = 0


@dataclass(frozen=True, slots=True)
class Rejection:
    """Records that imports did not take, by reason; `what` is a metric id, or the vendor's word for a type."""

    reason: str
    what: str
    count: int


@dataclass(frozen=True, slots=True)
class Quality:
    """All of it. `rejections` are those that the reports list, most frequent first; `unlisted` the others."""

    today: int
    metrics: tuple[MetricQuality, ...]
    sources: tuple[SourceDays, ...]
    rejections: tuple[Rejection, ...]
    read: int  # records of all imports that count
    rejected: int
    unlisted: int
    imports: int
