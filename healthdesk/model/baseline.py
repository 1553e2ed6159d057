"""What is usual for a person, and how far that can be relied on."""

from dataclasses import dataclass
from enum import StrEnum

USUAL_DAYS = 60  # what is usual is told by so many days before
USUAL_NEEDS = 14  # and by at least so many with data
STALE_DAYS = 14  # with no data on so many of the newest ones, they tell what was usual once


class Calibration(StrEnum):
    """How far a baseline is. Only an established one carries a finding."""

    NONE = "none"  # no day before has data
    CALIBRATING = "calibrating"  # fewer than USUAL_NEEDS have
    ESTABLISHED = "established"
    STALE = "stale"  # the newest STALE_DAYS or more have none
    RECALIBRATING = "recalibrating"  # another source tells the newest days, at another level: only its days count


@dataclass(frozen=True, slots=True)
class Baseline:
    """The middle half of the days before, in canonical units. `span` and `median` are None until USUAL_NEEDS days are there.

    `days`: those with data that count. `missing`: days without data just before the ones compared with it.
    """

    state: Calibration = Calibration.NONE
    days: int = 0
    span: tuple[float, float] | None = None  # 25th and 75th percentile
    median: float | None = None
    missing: int = 0

    @property
    def established(self) -> bool:
        """Whether it rests on all of the days before, up to the last ones."""
        return self.state is Calibration.ESTABLISHED

    @property
    def outdated(self) -> bool:
        """Whether there was a break: a gap, or another source. What came before and after it is not compared."""
        return self.state in (Calibration.STALE, Calibration.RECALIBRATING)

    @property
    def judges(self) -> tuple[float, float] | None:
        """The range that a figure is above, within or below; None where there is none, or one of long ago."""
        return None if self.state is Calibration.STALE else self.span
