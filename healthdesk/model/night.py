"""Sleep. Stage codes are the stored values of the metric `sleep`."""

from dataclasses import dataclass
from enum import IntEnum

from healthdesk.model.baseline import Baseline
from healthdesk.model.zones import DAY_MS, MINUTE_MS

NOON_MIN = 720
RECENT_NIGHTS = 14


class Stage(IntEnum):
    """Codes of sleep stages in the store."""

    IN_BED = 0
    ASLEEP = 1  # asleep, stage not known
    AWAKE = 2
    CORE = 3
    DEEP = 4
    REM = 5


@dataclass(frozen=True, slots=True)
class Night:
    """One period of sleep, from one source. Times UTC ms, minutes as float; `day` is the local day of waking."""

    day: int
    start: int
    end: int
    source: int
    asleep_min: float
    in_bed_min: float
    awake_min: float
    core_min: float
    deep_min: float
    rem_min: float
    staged: bool
    nap: bool
    interruptions: int
    stages: tuple[tuple[int, int, int], ...] = ()  # (start, end, Stage), of the chosen source, in order


@dataclass(frozen=True, slots=True)
class PlacedNight:
    """A night with the offset of the owner's wall clock at its end."""

    night: Night
    offset_min: int

    def since_noon(self, at: int) -> float:
        """Minutes on the wall clock from noon of the day before waking up to the instant `at` (UTC ms)."""
        return (at - self.night.day * DAY_MS) / MINUTE_MS + self.offset_min + NOON_MIN


@dataclass(frozen=True, slots=True)
class Recording:
    """What one source told of a night, as if it were the only one."""

    source: str  # its name
    placed: PlacedNight


@dataclass(frozen=True, slots=True)
class NightDetail:
    """What is known of the longest sleep of a day beside its stages; None = not recorded."""

    placed: PlacedNight
    latency_min: float | None  # from the start of a recorded time in bed to the first sleep in it
    lowest_heart_rate: float | None  # of the best source with readings between start and end
    lowest_at: int | None
    used: str  # name of the source shown
    hidden: tuple[str, ...]  # other sources that told of the same hours


@dataclass(frozen=True, slots=True)
class SleepDay:
    """The sleep that ends on one day, and the nights before it.

    `usual` maps a field of `Night`, "efficiency" (0..1), "bed" and "wake" (minutes since noon of the day before) to the
    25th and 75th percentile of the nights before; it is empty with fewer than USUAL_NEEDS of them.
    `baseline` is that of the minutes asleep.
    """

    day: int
    main: NightDetail | None
    others: tuple[PlacedNight, ...]  # naps, and further sleep of the day
    recent: tuple[PlacedNight, ...]  # the main ones of the last RECENT_NIGHTS days, oldest first
    usual: dict[str, tuple[float, float]]
    baseline: Baseline
    spread_min: float | None  # standard deviation of the midpoints of `recent`
    last_day: int | None  # the newest day with sleep, of the whole store
    regularity: float | None = None  # Sleep Regularity Index of the last RECENT_NIGHTS days, -100..100


@dataclass(frozen=True, slots=True)
class SleepSpan:
    """The main nights of the local days `first`..`last`, oldest first, and what is usual on the last of them.

    `usual` and `baseline` are those of `SleepDay`; `spread_min` and `regularity` are of the days of the span.
    """

    first: int
    last: int
    nights: tuple[PlacedNight, ...]
    usual: dict[str, tuple[float, float]]
    baseline: Baseline
    spread_min: float | None
    regularity: float | None
    last_day: int | None
