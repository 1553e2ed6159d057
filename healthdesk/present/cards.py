"""The dashboard of a day as cards: one figure, one comparison with the person's own usual range, one small chart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from healthdesk.base.words import mark, tr
from healthdesk.model.baseline import Baseline
from healthdesk.model.metric import Group, MetricSpec, Statistic
from healthdesk.model.night import Night, Stage
from healthdesk.model.registry import metric
from healthdesk.model.views import HISTORY_DAYS, DaySummary, MetricDay
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.baselines import baseline_words
from healthdesk.present.compare import Comparison, Direction, against_range, against_usual_by_now, usual_span
from healthdesk.present.layout import Plan, RemarkKind, layout
from healthdesk.present.names import inside
from healthdesk.present.sparks import Spark, spark
from healthdesk.present.values import DASH, Formatter, Part, accumulates


@dataclass(frozen=True, slots=True)
class Remark:
    """A short line under a figure; `icon` is a Lucide name, `tinted` says whether it takes the group's color."""

    text: str
    icon: str = ""
    tinted: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The one comparison of a card: an arrow or a dot, and the words."""

    text: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class StageShare:
    """A row of the sleep legend; `stage` is a key of the tokens' `sleep-stage`."""

    stage: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Stages:
    """A night as runs of (start, end, stage) with 0..1 across the night, and the minutes of each stage."""

    runs: tuple[tuple[float, float, str], ...]
    shares: tuple[StageShare, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """What a card says in place of a figure; `day` is where the newest data is, if there is any before."""

    title: str
    text: str
    action: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """All a card shows, as text and plain figures. `figure` is empty exactly when `missing` is set."""

    metric: str
    title: str
    icon: str
    group: Group
    wide: bool = False
    when: str = ""
    figure: tuple[Part, ...] = ()
    remark: Remark | None = None
    verdict: Verdict | None = None
    usual: str = ""
    spark: Spark | None = None
    ring: float | None = None  # progress to the goal, 1 = reached
    stages: Stages | None = None
    missing: Missing | None = None
    spoken: str = ""  # for screen readers


@dataclass(frozen=True, slots=True)
class Section:
    """A titled row of cards."""

    title: str
    cards: tuple[Card, ...]
    note: str = ""


NOON = 12 * 60  # minutes; from then on the mean of a day in progress is compared with that of whole days
_STAGES = {Stage.AWAKE: "awake", Stage.REM: "rem", Stage.CORE: "core", Stage.DEEP: "deep", Stage.ASLEEP: "core"}
_TREND = {
    "up": Remark(mark("7-day average is up"), "arrow-up-right", tinted=True),
    "down": Remark(mark("7-day average is down"), "arrow-down-right", tinted=True),
    "stable": Remark(mark("7-day average is steady")),
}


def dashboard_cards(summary: DaySummary, formatter: Formatter, own: Sequence[str] = ()) -> list[Section]:
    """The sections that have cards; a metric without any data in the store has none. `own`: see `layout`."""
    sections: list[Section] = []
    for title, plans in layout(own):
        cards = tuple(_card(plan, summary, formatter) for plan in plans if plan.metric in summary.metrics)
        if cards:
            note = "" if sections else tr("{days} days · shaded band is your usual range", days=HISTORY_DAYS)
            sections.append(Section(tr(title), cards, note))
    return sections


def _card(plan: Plan, summary: DaySummary, formatter: Formatter) -> Card:
    spec, day = metric(plan.metric), summary.metrics[plan.metric]
    card = Card(
        metric=spec.id,
        title=tr(spec.name),
        icon=spec.icon,
        group=spec.group,
        wide=plan.wide,
    )
    if day.value is None:
        return _without_data(card, spec, day, summary)
    reference = spec.usual if plan.reference else None
    night = summary.nights[0] if plan.remark is RemarkKind.IN_BED and summary.nights else None
    verdict, usual = _comparison(spec, day, summary, formatter, reference)
    parts = formatter.parts(spec, day.value)
    if plan.suffix:
        parts = (*parts[:-1], replace(parts[-1], unit=" ".join((parts[-1].unit, tr(plan.suffix)))))
    remark = _remark(plan, spec, day, night, summary, formatter)
    progress = day.value / day.goal if day.goal and spec.statistic is Statistic.SUM else None
    said = (formatter.value(spec, day.value), remark.text if remark else "", verdict.text if verdict else "", usual)
    return replace(
        card,
        when=_when(spec, day, night, summary),
        figure=parts,
        remark=remark,
        verdict=verdict,
        usual=usual,
        spark=spark(plan.form, day, reference or day.baseline.span),
        ring=progress,
        stages=_stages(night, formatter) if night is not None and night.staged else None,
        spoken=", ".join(text for text in (card.title, *said) if text),
    )


def _without_data(card: Card, spec: MetricSpec, day: MetricDay, summary: DaySummary) -> Card:
    today = dates.civil(summary.now, summary.offset_min)
    name = inside(spec)
    title = tr("No {metric} yet today", metric=name) if summary.is_today else tr("No {metric} on this day", metric=name)
    if day.last_day is None:
        missing = Missing(title, tr("No data before this day"))
    else:
        last = date_of(day.last_day)
        when = dates.day_and_month(last, today)
        missing = Missing(title, tr("Last data on {day}", day=when), tr("Go to {day}", day=when), last)
    return replace(card, missing=missing, spoken=f"{card.title}, {missing.title}, {missing.text}")


def _when(spec: MetricSpec, day: MetricDay, night: Night | None, summary: DaySummary) -> str:
    """When the figure is from."""
    if night is not None:
        slept = f"{dates.clock(night.start, summary.offset_min)}{DASH}{dates.clock(night.end, summary.offset_min)}"
        return tr("last night, {times}", times=slept) if summary.is_today else slept
    if spec.statistic in (Statistic.SUM, Statistic.DURATION):
        return tr("so far today") if summary.is_today and accumulates(spec) else ""
    if day.last_at is None:
        return tr("today") if summary.is_today else ""
    return dates.clock(day.last_at, summary.offset_min)


def _remark(
    plan: Plan, spec: MetricSpec, day: MetricDay, night: Night | None, summary: DaySummary, formatter: Formatter
) -> Remark | None:
    """The line under the figure."""
    assert day.value is not None
    if plan.note:
        return Remark(tr(plan.note))
    if day.goal and spec.statistic is Statistic.SUM:
        of_goal = tr("of {goal}", goal=formatter.bare(spec, day.goal))
        return Remark(f"{of_goal} · {formatter.percent(day.value / day.goal)}")
    if plan.remark is RemarkKind.SPAN and day.minimum is not None and day.maximum is not None and day.count > 1:
        span = formatter.range(spec, day.minimum, day.maximum)
        return Remark(tr("{range} today", range=span) if summary.is_today else span)
    if plan.remark is RemarkKind.TREND and day.trend is not None:
        return replace(_TREND[day.trend], text=tr(_TREND[day.trend].text))
    if plan.remark is RemarkKind.CHANGE and day.change_30 is not None:
        change = formatter.change(spec, day.change_30)
        if not change:
            return Remark(tr("unchanged in 30 days"))
        arrow = "arrow-up-right" if change > 0 else "arrow-down-right"
        return Remark(tr("{change} in 30 days", change=formatter.difference(spec, change)), arrow, tinted=True)
    if night is not None and night.in_bed_min > 0:
        return Remark(tr("of {duration} in bed", duration=formatter.duration(night.in_bed_min)))
    return None


def _comparison(
    spec: MetricSpec,
    day: MetricDay,
    summary: DaySummary,
    formatter: Formatter,
    reference: tuple[float, float] | None,
) -> tuple[Verdict | None, str]:
    """The verdict and the words for the range it rests on."""
    assert day.value is not None
    if reference is not None:
        found = against_range(spec, day.value, reference, formatter)
        words = tr("normal {range}", range=formatter.range(spec, *reference))
        return Verdict(_against_normal(found), found.direction), words
    usual = baseline_words(day.baseline, _usual(spec, day.baseline, formatter))
    if day.baseline.judges is None:
        return None, usual
    if accumulates(spec) and summary.is_today:
        if day.usual_by_now is None:
            return None, usual
        at = dates.clock(summary.now, summary.offset_min)
        found = against_usual_by_now(day.value, day.usual_by_now, formatter)
        return Verdict(_against_by_now(found, at), found.direction), usual
    if summary.is_today and _too_early(spec, day, summary):
        return None, usual
    found = against_range(spec, day.value, day.baseline.judges, formatter)
    return Verdict(_against_usual(found), found.direction), usual


def _usual(spec: MetricSpec, baseline: Baseline, formatter: Formatter) -> str:
    if baseline.span is None:
        return ""
    span = usual_span(spec, baseline.span, formatter).text
    return tr("usual day {range}", range=span) if accumulates(spec) else tr("usual {range}", range=span)


def _against_normal(found: Comparison) -> str:
    if found.direction is Direction.LEVEL:
        return tr("In the normal range")
    if found.direction is Direction.UP:
        return tr("{distance} above normal", distance=found.distance) if found.distance else tr("Just above normal")
    return tr("{distance} below normal", distance=found.distance) if found.distance else tr("Just below normal")


def _against_usual(found: Comparison) -> str:
    if found.direction is Direction.LEVEL:
        return tr("Within usual")
    if found.direction is Direction.UP:
        return tr("{distance} above usual", distance=found.distance) if found.distance else tr("Just above usual")
    return tr("{distance} below usual", distance=found.distance) if found.distance else tr("Just below usual")


def _against_by_now(found: Comparison, at: str) -> str:
    if found.direction is Direction.LEVEL:
        return tr("As usual at {time}", time=at)
    if not found.distance:
        return tr("Ahead at {time}", time=at)
    if found.direction is Direction.UP:
        return tr("{distance} ahead at {time}", distance=found.distance, time=at)
    return tr("{distance} behind at {time}", distance=found.distance, time=at)


def _too_early(spec: MetricSpec, day: MetricDay, summary: DaySummary) -> bool:
    """Whether the mean of many readings is still that of the night: it would be "below usual" every morning."""
    many = spec.statistic is Statistic.AVERAGE and day.count > 1
    return many and dates.minute_of_day(summary.now, summary.offset_min) < NOON


def _stages(night: Night, formatter: Formatter) -> Stages:
    length = max(1, night.end - night.start)
    runs = tuple(
        ((start - night.start) / length, (end - night.start) / length, _STAGES[Stage(stage)])
        for start, end, stage in night.stages
        if stage in _STAGES
    )
    minutes: Mapping[str, tuple[str, float]] = {
        "awake": (tr("Awake"), night.awake_min),
        "rem": (tr("REM"), night.rem_min),
        "core": (tr("Core"), night.core_min),
        "deep": (tr("Deep"), night.deep_min),
    }
    shares = tuple(StageShare(key, name, formatter.duration(value)) for key, (name, value) in minutes.items())
    return Stages(runs, shares)
