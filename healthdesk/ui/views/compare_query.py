"""What the page Compare asks of the library, in one go in a reader's thread."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from healthdesk.model.compare import Contrast, Relation
from healthdesk.model.metric import MetricSpec, Period
from healthdesk.model.registry import METRICS
from healthdesk.model.zones import date_of
from healthdesk.present.presets import Days, Preset, spans_of
from healthdesk.present.ranges import Range, Window, free_window, window

if TYPE_CHECKING:
    from healthdesk.services.library import Library

PREFERRED = ("steps", "sleep", "resting_heart_rate", "heart_rate", "weight")  # where nobody has chosen yet
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PairQuery:
    """Two metrics, "" = what there is; `anchor` is the last day, None = the last whole one."""

    one: str = ""
    other: str = ""
    lag: int = 0
    range: Range = Range.YEAR
    anchor: date | None = None
    days: int = 0  # length of a free range


@dataclass(frozen=True, slots=True)
class PairAnswer:
    """`found` is None with fewer than two metrics. Days run up to `newest`, the last whole day; `oldest` has data of both."""

    metrics: tuple[MetricSpec, ...]
    newest: date
    oldest: date | None = None
    window: Window | None = None
    found: Relation | None = None


@dataclass(frozen=True, slots=True)
class SpansQuery:
    """A metric, "" = what there is, and two spans; `free` where the preset is free."""

    metric: str = ""
    preset: Preset = Preset.DAYS
    free: tuple[Days, Days] | None = None


@dataclass(frozen=True, slots=True)
class SpansAnswer:
    """`found` is None without any metric."""

    metrics: tuple[MetricSpec, ...]
    newest: date
    preset: Preset = Preset.DAYS
    spans: tuple[Days, Days] | None = None
    found: Contrast | None = None


def ask_pair(library: "Library", query: PairQuery) -> PairAnswer:
    """Two metrics that have data, over days that they have."""
    from healthdesk.services import compare

    metrics, extents, newest = _offered(library)
    if len(metrics) < 2:
        return PairAnswer(metrics, newest)
    one = _chosen(query.one, "", metrics)
    other = _chosen(query.other, one, metrics)
    oldest = min(newest, date_of(max(extents[name][0] for name in (one, other))))
    shown = _window(query, oldest, newest)
    found = compare.relation(library, one, other, query.lag, shown.start, shown.end)
    return PairAnswer(metrics, newest, oldest, shown, found)


def ask_spans(library: "Library", query: SpansQuery) -> SpansAnswer:
    """A metric that has data, in two spans."""
    from healthdesk.services import compare

    metrics, _, newest = _offered(library)
    if not metrics:
        return SpansAnswer(metrics, newest)
    chosen = _chosen(query.metric, "", metrics)
    free = query.free if query.preset is Preset.FREE else None
    spans = free or spans_of(query.preset, newest)
    return SpansAnswer(metrics, newest, query.preset, spans, compare.contrast(library, chosen, *spans))


def _offered(library: "Library") -> tuple[tuple[MetricSpec, ...], dict[str, tuple[int, int]], date]:
    from healthdesk.services import queries  # heavy

    extents = queries.metrics_with_data(library)
    return tuple(spec for spec in METRICS.values() if spec.id in extents), extents, queries.today(library) - DAY


def _chosen(wanted: str, taken: str, metrics: tuple[MetricSpec, ...]) -> str:
    there = [spec.id for spec in metrics if spec.id != taken]
    return next(name for name in (wanted, *PREFERRED, *there) if name in there)


def _window(query: PairQuery, oldest: date, newest: date) -> Window:
    anchor = min(query.anchor or newest, newest)
    if query.range is Range.FREE:
        return free_window(Period.DAY, anchor - (max(1, query.days) - 1) * DAY, anchor)
    return window(query.range, Period.DAY, anchor, oldest)
