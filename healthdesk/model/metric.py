"""What a metric is. One `MetricSpec` is the single source of truth for import, dedup, aggregation, goals and display."""

from dataclasses import dataclass, field
from enum import StrEnum


class Statistic(StrEnum):
    """How the values of a day become one figure."""

    SUM = "sum"  # interval sweep by source priority, then the sum
    AVERAGE = "average"  # arithmetic mean of the samples of the source that speaks, hour by hour
    LATEST = "latest"  # the last value of the day
    DURATION = "duration"  # minutes covered by intervals, swept like a sum


class Kind(StrEnum):
    """What one sample is."""

    INTERVAL = "interval"  # a quantity spread over [start, end)
    INSTANT = "instant"  # a reading
    EVENT = "event"  # something logged: two equal ones in one minute are both real
    STAGE = "stage"  # a state held over [start, end): sleep


class Period(StrEnum):
    """The finest bucket that has meaning, and the buckets of queries."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Group(StrEnum):
    """Where a metric is shown, and its colour (a key of the tokens' `group`)."""

    ACTIVITY = "activity"
    VITALS = "vitals"
    BODY = "body"
    SLEEP = "sleep"


class DeviceClass(StrEnum):
    """What kind of thing measured."""

    WATCH = "watch"  # Apple Watch
    PHONE = "phone"  # iPhone
    TABLET = "tablet"  # iPad, iPod
    WEARABLE = "wearable"  # other watches, bands and rings
    MEDICAL = "medical"  # scales, cuffs, meters, CGM
    APP = "app"  # apps that log or pass on
    MANUAL = "manual"  # typed in by the person
    OTHER = "other"


# Default rank of a source by its class (higher wins).
DEFAULT_RANK: dict[DeviceClass, int] = {
    DeviceClass.WATCH: 100,
    DeviceClass.PHONE: 80,
    DeviceClass.TABLET: 70,
    DeviceClass.WEARABLE: 50,
    DeviceClass.MEDICAL: 40,
    DeviceClass.APP: 30,
    DeviceClass.OTHER: 20,
    DeviceClass.MANUAL: 10,
}


@dataclass(frozen=True, slots=True)
class DisplayUnit:
    """A unit people read: shown = canonical * factor + offset, with so many decimals."""

    label: str
    factor: float = 1.0
    offset: float = 0.0
    decimals: int = 0


@dataclass(frozen=True, slots=True)
class DayCodes:
    """LOINC codes and UCUM unit of a day's figure, where they differ from those of one sample; "" where they do not."""

    value: str = ""
    minimum: str = ""
    maximum: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class MetricSpec:
    """One metric. `id` is stable and never translated; `unit` is the canonical UCUM unit of the store."""

    id: str
    name: str
    group: Group
    unit: str
    statistic: Statistic
    kind: Kind
    display: DisplayUnit  # metric system
    imperial: DisplayUnit | None = None  # None: as `display`
    molar: DisplayUnit | None = None  # glucose: mmol/L
    finest: Period = Period.HOUR
    goal: float | None = None  # in canonical units per day
    plausible: tuple[float, float] = (float("-inf"), float("inf"))  # outside is rejected
    usual: tuple[float, float] | None = None  # usual range of adults, only where a source exists
    usual_source: str = ""
    loinc: str = ""  # of one sample
    day_codes: DayCodes = DayCodes()
    panel: str = ""  # LOINC of the panel that it is told in with others of the same panel
    icon: str = "activity"  # Lucide name
    vendors: dict[str, tuple[str, ...]] = field(default_factory=dict)  # "apple" -> identifiers
    # Category words (the vendor's, without prefix) -> stored value. "" stands for a record that has no value at all.
    codes: dict[str, int] = field(default_factory=dict)
    integers: dict[int, int] = field(default_factory=dict)  # older files' integers -> stored value; empty: as `codes`
    written_as: dict[str, str] = field(default_factory=dict)  # a unit written for want of a better one -> what it means
    fraction: bool = False  # vendor writes 0..1, the store keeps percent
