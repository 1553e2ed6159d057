"""The sources in the order in which they are believed, as text."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.metric import DeviceClass, Kind, MetricSpec, Statistic
from healthdesk.model.priority import Priority
from healthdesk.model.registry import METRICS, metric
from healthdesk.model.views import SourceInfo
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.names import inside
from healthdesk.present.values import Formatter, is_count

ALL = ""  # the tab of the general order
PINNED = ("steps", "heart_rate", "sleep", "weight")
COLORS = 5  # sources from the fifth on share a color, as in the charts
NAMED = 3  # metrics of a source that are named; the others are counted
Part = tuple[str, str, float, str]
NONE = "\u2013"
_CLASSES = {
    DeviceClass.WATCH: (mark("Watch"), "watch"),
    DeviceClass.PHONE: (mark("Phone"), "smartphone"),
    DeviceClass.TABLET: (mark("Tablet"), "tablet"),
    DeviceClass.WEARABLE: (mark("Wearable"), "activity"),
    DeviceClass.MEDICAL: (mark("Meter"), "heart-pulse"),
    DeviceClass.APP: (mark("App"), "app-window"),
    DeviceClass.MANUAL: (mark("By hand"), "pencil"),
    DeviceClass.OTHER: (mark("Other"), "box"),
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
        column=tr("Gives") if spec is None else _column(found, spec, today),
        rows=tuple(_row(source, found, spec, colors, today, formatter) for source in found.order),
        order="" if spec is None else _order(spec, own=own),
        own=own,
        tabs=((ALL, tr("All metrics"), False), *((m, tr(metric(m).name), m in found.own) for m in pinned)),
        others=tuple(METRICS[m] for m in found.metrics if m not in pinned),
    )


def exclude_question(source: SourceInfo) -> tuple[str, str]:
    """Title and sentence."""
    return (
        tr("Exclude {source}?", source=source.name),
        tr("Nothing of it will count in any figure, night or workout. Its records stay, and it can be included again."),
    )


def merge_question(source: SourceInfo, into: SourceInfo) -> tuple[str, str]:
    """Title and sentence."""
    sentence = tr(
        "Both then count as {source}, later imports too; what both recorded counts once. They can be parted again.",
        source=into.name,
    )
    return tr("Are {source} and {other} one device?", source=source.name, other=into.name), sentence


def delete_question(source: SourceInfo) -> tuple[str, str]:
    """Title and sentence."""
    names = source.name
    for name in source.names.values():
        names = tr("{first} and {second}", first=names, second=name)
    if source.sessions:
        sentence = tr(
            "{records} and {sessions} of {source} will be deleted.",
            records=trn("{n} record", "{n} records", source.samples),
            sessions=trn("{n} session", "{n} sessions", source.sessions),
            source=names,
        )
    else:
        sentence = trn(
            "{n} record of {source} will be deleted.",
            "{n} records of {source} will be deleted.",
            source.samples,
            source=names,
        )
    warning = tr("This cannot be undone; only importing the files again brings them back.")
    return tr("Delete all data of {source}?", source=source.name), f"{sentence} {warning}"


def _colors(found: Priority) -> dict[int, int]:
    """By priority among those that have anything to do with the metric."""
    given = [s.id for s in found.order if (s.id in found.shares if found.metric else s.samples)]
    return {source: min(place, COLORS - 1) for place, source in enumerate(given)}


def _general(found: Priority, colors: dict[int, int], formatter: Formatter) -> tuple[str, str, tuple[Part, ...]]:
    number = formatter.number
    total = sum(s.samples for s in found.order)
    parts = _parts([(s, float(s.samples)) for s in found.order if s.samples], colors, number)
    sources = trn("{n} source", "{n} sources", len(colors))
    title = trn("{n} record from {sources}", "{n} records from {sources}", total, sources=sources)
    below = trn(
        "{n} metric; what overlaps is counted once", "{n} metrics; what overlaps is counted once", len(found.metrics)
    )
    return title, below, tuple(parts)


def _of(
    found: Priority, spec: MetricSpec, colors: dict[int, int], today: date, formatter: Formatter
) -> tuple[str, str, tuple[Part, ...]]:
    kept = sum(k for k, _ in found.shares.values())
    dropped = sum(d for _, d in found.shares.values())
    if kept + dropped <= 0:
        return tr("{metric}: no data", metric=tr(spec.name)), tr("Nothing was recorded in these days"), ()
    amount = _amount(spec, kept, formatter)
    if is_count(spec):
        title = tr("{amount}, counted once", amount=amount)
    else:
        title = tr("{metric}: {amount}, counted once", metric=tr(spec.name), amount=amount)
    values = {
        "amount": _bare(spec, kept + dropped, formatter),
        "sources": trn("{n} source", "{n} sources", len(found.shares)),
    }
    if until := _until(found, today):
        below = tr("{amount} recorded by {sources} in the 7 days to {day}", day=until, **values)
    else:
        below = tr("{amount} recorded by {sources} in the last 7 days", **values)
    given = [(s, found.shares[s.id][0]) for s in found.order if s.id in found.shares]
    parts = _parts(given, colors, lambda value: _bare(spec, value, formatter))
    if dropped > 0:
        parts.append((tr("Overlap removed"), _bare(spec, dropped, formatter), dropped, "surface-3"))
    return title, below, tuple(parts)


def _parts(given: list[tuple[SourceInfo, float]], colors: dict[int, int], text: Callable[[float], str]) -> list[Part]:
    """One a source; from the fifth on they are one where there are more of them."""
    shown = given if len(given) <= COLORS else given[: COLORS - 1]
    parts = [(s.name, text(value), value, f"source.{colors[s.id]}") for s, value in shown]
    if rest := given[len(shown) :]:
        value = sum(value for _, value in rest)
        parts.append((trn("{n} other", "{n} others", len(rest)), text(value), value, f"source.{COLORS - 1}"))
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
    kind, icon = (mark("Scale"), "weight") if scale else _CLASSES[source.device_class]
    share, strong, rest, why = None, "", "", ""
    if source.excluded:
        rest = tr("excluded: nothing of it counts")
    elif spec is None:
        rest = _gives(source)
    elif source.id in found.shares:
        kept, dropped = found.shares[source.id]
        share = kept / (kept + dropped) if kept + dropped > 0 else 0.0
        strong = _bare(spec, kept, formatter)
        rest = tr("of {amount} kept", amount=_bare(spec, kept + dropped, formatter))
        if dropped > 0:
            why = tr("{amount} not counted: {reason}", amount=_amount(spec, dropped, formatter), reason=_reason(spec))
    elif spec.id in source.metrics:
        until = _until(found, today)
        rest = tr("nothing in the 7 days to {day}", day=until) if until else tr("nothing in the last 7 days")
    else:
        rest = tr("does not record {metric}", metric=inside(spec))
    seen = NONE if source.last_day is None else day_words(date_of(source.last_day), today)
    return SourceRow(
        source.id, ", ".join((source.name, *source.names.values())), tr(kind), icon, colors.get(source.id, COLORS - 1), share, strong, rest,
        formatter.number(source.samples), seen, why,
    )  # fmt: skip


def _gives(source: SourceInfo) -> str:
    known = dict.fromkeys(m for m in (*PINNED, *sorted(source.metrics)) if m in source.metrics and m in METRICS)
    names = [tr(metric(m).name) if i == 0 else inside(metric(m)) for i, m in enumerate(known)]
    more = len(names) - NAMED
    text = ", ".join(names[:NAMED])
    if more > 0:
        return tr("{names} and {count} more", names=text, count=more)
    return text or tr("no measurements")


def _adds_up(spec: MetricSpec) -> bool:
    """Whether shares are in the metric's unit; else they are counts of readings."""
    return spec.kind is Kind.STAGE or spec.statistic in (Statistic.SUM, Statistic.DURATION)


def _amount(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    if _adds_up(spec):
        return formatter.value(spec, value)
    return trn("{n} reading", "{n} readings", round(value))


def _bare(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    return formatter.named(spec, value) if _adds_up(spec) else formatter.number(value)


def _reason(spec: MetricSpec) -> str:
    """Why a record of it may not count; see `aggregate`."""
    if spec.kind is Kind.STAGE:
        return tr("another source tells more of the same night, or stands above it")
    if spec.statistic is Statistic.AVERAGE:
        return tr("a source above it has readings of the same time")
    return tr("a source above it, or an earlier record of its own, covers the same time")


def _column(found: Priority, spec: MetricSpec, today: date) -> str:
    if until := _until(found, today):
        return tr("{metric} after deduplication, 7 days to {day}", metric=tr(spec.name), day=until)
    return tr("{metric} after deduplication, 7 days", metric=tr(spec.name))


def _order(spec: MetricSpec, *, own: bool) -> str:
    return tr("{metric} has its own order", metric=tr(spec.name)) if own else tr("Follows the general order")


def _until(found: Priority, today: date) -> str:
    """The last of the seven days, "" where that is today."""
    last = None if found.first_day is None or found.last_day is None else date_of(found.last_day)
    return "" if last in (None, today) else dates.short(last, today)


def day_words(day: date, today: date) -> str:
    """ "today", "yesterday", "Sat 21 Nov" within a week, then "2 Nov"."""
    if day == today:
        return tr("today")
    if day == today - timedelta(days=1):
        return tr("yesterday")
    if timedelta() < today - day < timedelta(days=dates.WEEK):
        return dates.short_with_weekday(day, today)
    return dates.short(day, today)
