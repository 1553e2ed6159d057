"""Sleep. Stage codes are the stored values of the metric `sleep`."""

from dataclasses import dataclass
from enum import IntEnum


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
