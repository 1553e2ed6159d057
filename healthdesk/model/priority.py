"""Who is believed first, and what that made of the last days."""

from dataclasses import dataclass, field

from healthdesk.model.views import SourceInfo

RECENT_DAYS = 7


@dataclass(frozen=True, slots=True)
class Ranks:
    """An order of sources as it is stored. `metric` None: the general one; no `ranks` for a metric: it follows that."""

    metric: str | None
    ranks: dict[int, int]


@dataclass(slots=True)
class Priority:
    """The order that holds for one metric, or (None) in general, and what each source gave to the `RECENT_DAYS`."""

    metric: str | None
    order: tuple[SourceInfo, ...]  # best first
    first_day: int | None = None  # of the days in `shares`; None where the metric has no data
    last_day: int | None = None
    shares: dict[int, tuple[float, float]] = field(default_factory=dict)  # source -> (kept, dropped), as in `Shares`
    metrics: tuple[str, ...] = ()  # with data
    own: frozenset[str] = frozenset()  # metrics with an order of their own

    @property
    def ranks(self) -> Ranks:
        """The order as it is stored now, to go back to."""
        if self.metric is None:
            return Ranks(None, {s.id: s.rank for s in self.order})
        return Ranks(self.metric, {s.id: s.ranks[self.metric] for s in self.order if self.metric in s.ranks})
