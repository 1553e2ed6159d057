"""The sources in the order in which they are believed, as text."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.model.metric import DeviceClass, Kind, MetricSpec, Statistic
from healthdesk.model.priority import Priority
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.views import SourceInfo
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.values import Formatter, is_count

ALL = ""  # the tab of the general order
PINNED = ("steps", "heart_rate", "sleep", "weight")
COLORS = 5  # sources from the fifth on share a color, as in the charts
NAMED = 3  # metrics of a source that are named; the others are counted
Part = tuple[str, str, float, str]
NONE = "\u2013"
_CLASSES = {
    DeviceClass.WATCH: ("Watch", "watch"),
    DeviceClass.PHONE: ("Phone", "smartphone"),
    DeviceClass.TABLET: ("Tablet", "tablet"),
    DeviceClass.WEARABLE: ("Wearable", "activity"),
    DeviceClass.MEDICAL: ("Meter", "heart-pulse"),
    DeviceClass.APP: ("App", "app-window"),
    DeviceClass.MANUAL: ("By hand", "pencil"),
    DeviceClass.OTHER: ("Other", "box"),
}


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source. `share` is what counts of what it recorded, 0..1; None where there is no bar."""

    id: int
    name: str
    kind: str
    icon: str
    color: int
    share: float | None
    strong: str
    rest: str
    records: str
    seen: str
    why: str


@dataclass(frozen=True, slots=True)
class SourcesModel:
    """The page. `parts` are (name, text, amount, color token) of the bar on top; `order` says whose order it is."""

    metric: str
    title: str
    below: str
    parts: tuple[Part, ...]
    column: str
    rows: tuple[SourceRow, ...]
    order: str
    own: bool
    tabs: tuple[tuple[str, str, bool], ...]  # id, name, whether it has its own order
    others: tuple[MetricSpec, ...]  # that have no tab


def sources_model(found: Priority, today: date, formatter: Formatter) -> SourcesModel:
    """What the page shows of `found`."""
    spec = None if found.metric is None else metric(found.metric)
    colors = _colors(found)
    title, below, parts = (
        _general(found, colors, formatter) if spec is None else _of(found, spec, colors, today, formatter)
    )
    pinned = [m for m in PINNED if m in found.metrics]
    if found.metric not in (None, *pinned):
        pinned.append(str(found.metric))
    own = found.metric in found.own
    return SourcesModel(
        metric=found.metric or ALL,
        title=title,
        below=below,
        parts=parts,
        column="Gives" if spec is None else f"{spec.name} after deduplication, {_days(found, today)}",
        rows=tuple(_row(source, found, spec, colors, today, formatter) for source in found.order),
        order="" if spec is None else f"{spec.name} has its own order" if own else "Follows the general order",
        own=own,
        tabs=((ALL, "All metrics", False), *((m, metric(m).name, m in found.own) for m in pinned)),
        others=tuple(METRICS[m] for m in found.metrics if m not in pinned),
    )


def exclude_question(source: SourceInfo) -> tuple[str, str]:
    """Title and sentence."""
    return (
        f"Exclude {source.name}?",
        "Nothing of it will count in any figure, night or workout. Its records stay, and it can be included again.",
    )


def merge_question(source: SourceInfo, into: SourceInfo) -> tuple[str, str]:
    """Title and sentence."""
    sentence = f"Both then count as {into.name}, later imports too; what both recorded counts once."
    return f"Are {source.name} and {into.name} one device?", f"{sentence} They can be parted again."


def delete_question(source: SourceInfo) -> tuple[str, str]:
    """Title and sentence."""
    names = "".join(f" and {name}" for name in source.names.values())
    counts = [_count_of(source.samples, "record")]
    if source.sessions:
        counts.append(_count_of(source.sessions, "session"))
    sentence = f"{' and '.join(counts)} of {source.name}{names} will be deleted."
    warning = "This cannot be undone; only importing the files again brings them back."
    return f"Delete all data of {source.name}?", f"{sentence} {warning}"


def _count_of(n: int, word: str) -> str:
    return f"{n:,} {word}" if n == 1 else f"{n:,} {word}s"


def _colors(found: Priority) -> dict[int, int]:
    """By priority among those that have anything to do with the metric."""
    given = [s.id for s in found.order if (s.id in found.shares if found.metric else s.samples)]
    return {source: min(place, COLORS - 1) for place, source in enumerate(given)}


def _general(found: Priority, colors: dict[int, int], formatter: Formatter) -> tuple[str, str, tuple[Part, ...]]:
    number = formatter.number
    total = sum(s.samples for s in found.order)
    parts = _parts([(s, float(s.samples)) for s in found.order if s.samples], colors, number)
    title = f"{number(total)} records from {_count(len(colors), 'source')}"
    return title, f"{_count(len(found.metrics), 'metric')}; what overlaps is counted once", tuple(parts)


def _of(
    found: Priority, spec: MetricSpec, colors: dict[int, int], today: date, formatter: Formatter
) -> tuple[str, str, tuple[Part, ...]]:
    kept = sum(k for k, _ in found.shares.values())
    dropped = sum(d for _, d in found.shares.values())
    if kept + dropped <= 0:
        return f"{spec.name}: no data", "Nothing was recorded in these days", ()
    amount = _amount(spec, kept, formatter)
    title = f"{amount}, counted once" if is_count(spec) else f"{spec.name}: {amount}, counted once"
    by = _count(len(found.shares), "source")
    below = f"{_bare(spec, kept + dropped, formatter)} recorded by {by} in {_the_days(found, today)}"
    given = [(s, found.shares[s.id][0]) for s in found.order if s.id in found.shares]
    parts = _parts(given, colors, lambda value: _bare(spec, value, formatter))
    if dropped > 0:
        parts.append(("Overlap removed", _bare(spec, dropped, formatter), dropped, "surface-3"))
    return title, below, tuple(parts)


def _parts(given: list[tuple[SourceInfo, float]], colors: dict[int, int], text: Callable[[float], str]) -> list[Part]:
    """One a source; from the fifth on they are one where there are more of them."""
    shown = given if len(given) <= COLORS else given[: COLORS - 1]
    parts = [(s.name, text(value), value, f"source.{colors[s.id]}") for s, value in shown]
    if rest := given[len(shown) :]:
        value = sum(value for _, value in rest)
        parts.append((f"{len(rest)} others", text(value), value, f"source.{COLORS - 1}"))
    return parts


def _row(
    source: SourceInfo,
    found: Priority,
    spec: MetricSpec | None,
    colors: dict[int, int],
    today: date,
    formatter: Formatter,
) -> SourceRow:
    scale = source.device_class is DeviceClass.MEDICAL and "weight" in source.metrics
    kind, icon = ("Scale", "weight") if scale else _CLASSES[source.device_class]
    share, strong, rest, why = None, "", "", ""
    if source.excluded:
        rest = "excluded: nothing of it counts"
    elif spec is None:
        rest = _gives(source)
    elif source.id in found.shares:
        kept, dropped = found.shares[source.id]
        share = kept / (kept + dropped) if kept + dropped > 0 else 0.0
        strong = _bare(spec, kept, formatter)
        rest = f"of {_bare(spec, kept + dropped, formatter)} kept"
        if dropped > 0:
            why = f"{_amount(spec, dropped, formatter)} not counted: {_reason(spec)}"
    elif spec.id in source.metrics:
        rest = f"nothing in {_the_days(found, today)}"
    else:
        rest = f"does not record {_inside(spec)}"
    seen = NONE if source.last_day is None else day_words(date_of(source.last_day), today)
    return SourceRow(
        source.id, ", ".join((source.name, *source.names.values())), kind, icon, colors.get(source.id, COLORS - 1), share, strong, rest,
        formatter.number(source.samples), seen, why,
    )  # fmt: skip


def _gives(source: SourceInfo) -> str:
    known = dict.fromkeys(m for m in (*PINNED, *sorted(source.metrics)) if m in source.metrics and m in METRICS)
    names = [metric(m).name if i == 0 else _inside(metric(m)) for i, m in enumerate(known)]
    more = len(names) - NAMED
    text = ", ".join(names[:NAMED])
    return f"{text} and {more} more" if more > 0 else text or "no measurements"


def _adds_up(spec: MetricSpec) -> bool:
    """Whether shares are in the metric's unit; else they are counts of readings."""
    return spec.kind is Kind.STAGE or spec.statistic in (Statistic.SUM, Statistic.DURATION)


def _amount(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    if _adds_up(spec):
        return formatter.value(spec, value)
    return f"{formatter.number(value)} {'reading' if value == 1 else 'readings'}"


def _bare(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    return formatter.named(spec, value) if _adds_up(spec) else formatter.number(value)


def _reason(spec: MetricSpec) -> str:
    """Why a record of it may not count; see `aggregate`."""
    if spec.kind is Kind.STAGE:
        return "another source tells more of the same night, or stands above it"
    if spec.statistic is Statistic.AVERAGE:
        return "a source above it has readings of the same time"
    return "a source above it, or an earlier record of its own, covers the same time"


def _inside(spec: MetricSpec) -> str:
    """The name within a sentence: "steps", but "SpO₂", "VO₂ max"."""
    rest = spec.name[1:]
    return spec.name[:1].lower() + rest if rest == rest.lower() else spec.name


def _count(n: int, word: str) -> str:
    return f"{n} {word}" if n == 1 else f"{n} {word}s"


def _days(found: Priority, today: date) -> str:
    if found.first_day is None or found.last_day is None:
        return "7 days"
    last = date_of(found.last_day)
    return "7 days" if last == today else f"7 days to {dates.short(last, today)}"


def _the_days(found: Priority, today: date) -> str:
    words = _days(found, today)
    return "the last 7 days" if words == "7 days" else f"the {words}"


def day_words(day: date, today: date) -> str:
    """ "today", "yesterday", "Sat 21 Nov" within a week, then "2 Nov"."""
    if day == today:
        return "today"
    if day == today - timedelta(days=1):
        return "yesterday"
    if timedelta() < today - day < timedelta(days=dates.WEEK):
        return f"{dates.WEEKDAYS[day.weekday()][:3]} {dates.short(day, today)}"
    return dates.short(day, today)
