"""What the page of the body shows."""

from dataclasses import dataclass
from datetime import date

from healthdesk.model.finding import DaySeries
from healthdesk.model.views import SessionInfo


@dataclass(frozen=True, slots=True)
class WeightTrend:
    """The smoothed weight in kg at its newest day and its change in kg a week, over `days` days with `n` readings."""

    level: float
    rate: float
    n: int
    days: int


@dataclass(frozen=True, slots=True)
class Body:
    """As of local day `today`: `series` by metric, where there is data; `pressures` newest first."""

    today: date
    series: dict[str, DaySeries]
    trend: WeightTrend | None
    pressures: tuple[SessionInfo, ...]
