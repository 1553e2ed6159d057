"""The nights of a week, a month or half a year, as text and plain figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean

from healthdesk.base.conventions import conventions
from healthdesk.base.words import mark, tr, trn
from healthdesk.model.night import Night, PlacedNight, SleepSpan
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.sleep import NightBar, Span, StageRow, night_bar, regularity_text, stage_rows, wall_clock
from healthdesk.present.statistics import Stat
from healthdesk.present.values import DASH, THIN, Formatter, Part

TABLE = (mark("Night to"), mark("From, to"), mark("Asleep"), mark("Efficiency"), mark("Times awake"))
WEEKDAYS_FROM = 28  # days of which each day of the week has four


class Nights(StrEnum):
    """How many nights are shown."""

    ONE = "night"
    WEEK = "week"
    MONTH = "month"
    HALF_YEAR = "half-year"

    @property
    def days(self) -> int:
        """Days of the span."""
        return {Nights.ONE: 1, Nights.WEEK: 7, Nights.MONTH: 30, Nights.HALF_YEAR: 182}[self]


@dataclass(frozen=True, slots=True)
class WeekdayRow:
    """The nights that end on one day of the week: how long on average, and how many."""

    name: str
    asleep: str
    nights: str


@dataclass(frozen=True, slots=True)
class SpanModel:
    """All that the page shows of some nights; without any there are no figures."""

    title: str
    figure: tuple[Part, ...]
    verdict: str
    stats: tuple[Stat, ...]
    nights: tuple[NightBar, ...]
    usual_bed: Span | None
    usual_wake: Span | None
    stages: tuple[StageRow, ...]
    weekdays: tuple[WeekdayRow, ...]
    regularity: str
    table: tuple[tuple[str, ...], ...]  # newest first, under TABLE
    last_day: date | None


def nights_name(nights: Nights) -> str:
    """A letter or two for a button."""
    return {
        Nights.ONE: tr("Night"),
        Nights.WEEK: tr("W", "a week"),
        Nights.MONTH: tr("M", "a month"),
        Nights.HALF_YEAR: tr("6M", "six months"),
    }[nights]


def span_model(span: SleepSpan, formatter: Formatter) -> SpanModel:
    """The page of a span."""
    days = span.last - span.first + 1
    found = [placed.night for placed in span.nights]
    mean = fmean(night.asleep_min for night in found) if found else 0.0
    return SpanModel(
        title=tr("Sleep, {span}", span=dates.span(date_of(span.first), date_of(span.last))),
        figure=formatter.parts(metric("sleep"), mean) if found else (),
        verdict=trn(
            "asleep on average, {count} of {n} night",
            "asleep on average, {count} of {n} nights",
            days,
            count=len(found),
        ),
        stats=_stats(span, formatter) if found else (),
        nights=_bars(span, formatter),
        usual_bed=span.usual.get("bed"),
        usual_wake=span.usual.get("wake"),
        stages=stage_rows(found, span.usual, formatter),
        weekdays=_weekdays(found, formatter) if days >= WEEKDAYS_FROM else (),
        regularity=regularity_text(span.spread_min, span.regularity, len(found), days, formatter),
        table=tuple(_row(placed, formatter) for placed in reversed(span.nights)),
        last_day=None if span.last_day is None else date_of(span.last_day),
    )


def _stats(span: SleepSpan, formatter: Formatter) -> tuple[Stat, ...]:
    nights = [placed.night for placed in span.nights]
    begin = fmean(placed.since_noon(placed.night.start) for placed in span.nights)
    end = fmean(placed.since_noon(placed.night.end) for placed in span.nights)
    out = [
        Stat(tr("Nights begin"), wall_clock(begin), _usual(span, "bed", wall_clock, formatter)),
        Stat(tr("Nights end"), wall_clock(end), _usual(span, "wake", wall_clock, formatter)),
    ]
    efficient = [night.asleep_min / night.in_bed_min for night in nights if night.in_bed_min > 0]
    if efficient:
        usual = _usual(span, "efficiency", lambda part: formatter.number(part * 100), formatter, unit=f"{THIN}%")
        out.append(Stat(tr("Efficiency"), formatter.percent(fmean(efficient)), usual))
    awake = fmean(night.interruptions for night in nights)
    out.append(
        Stat(
            tr("Times awake"),
            formatter.number(awake, 1),
            tr("{duration} a night", duration=formatter.duration(fmean(night.awake_min for night in nights))),
        )
    )
    for name, night in (
        (tr("Shortest night"), min(nights, key=lambda one: one.asleep_min)),
        (tr("Longest night"), max(nights, key=lambda one: one.asleep_min)),
    ):
        day = dates.short_with_weekday(date_of(night.day), date_of(span.last))
        out.append(Stat(name, formatter.duration(night.asleep_min), day))
    return tuple(out)


def _usual(span: SleepSpan, name: str, said: Callable[[float], str], formatter: Formatter, *, unit: str = "") -> str:
    usual = span.usual.get(name)
    return "" if usual is None else tr("usual {range}", range=f"{formatter.span(said(usual[0]), said(usual[1]))}{unit}")


def _bars(span: SleepSpan, formatter: Formatter) -> tuple[NightBar, ...]:
    found = {placed.night.day: placed for placed in span.nights}
    days = span.last - span.first + 1
    out = []
    for at in range(span.first, span.last + 1):
        when, placed = date_of(at), found.get(at)
        label = _label(when, days)
        if placed is None:
            out.append(NightBar(when, label, None, None, shown=False))
        else:
            out.append(night_bar(placed, label, formatter, shown=False))
    return tuple(out)


def _label(day: date, days: int) -> str:
    """Every day of a week, the first days of the weeks of a month, the first days of the months of half a year."""
    if days <= Nights.WEEK.days:
        return dates.weekday_and_number(day)
    if days <= Nights.MONTH.days:
        return dates.short(day, day) if day == dates.week_start(day, conventions().first_weekday) else ""
    return dates.month_name(day.month) if day.day == 1 else ""


def _weekdays(nights: Sequence[Night], formatter: Formatter) -> tuple[WeekdayRow, ...]:
    """From the first day of the week on; days without a night are left out."""
    by_day: dict[int, list[float]] = {}
    for night in nights:
        by_day.setdefault(date_of(night.day).weekday(), []).append(night.asleep_min)
    first = conventions().first_weekday
    return tuple(
        WeekdayRow(
            tr(dates.WEEKDAYS[day]),
            formatter.duration(fmean(by_day[day])),
            trn("{n} night", "{n} nights", len(by_day[day])),
        )
        for day in sorted(by_day, key=lambda day: (day - first) % dates.WEEK)
    )


def _row(placed: PlacedNight, formatter: Formatter) -> tuple[str, ...]:
    night = placed.night
    times = (dates.clock(at, placed.offset_min) for at in (night.start, night.end))
    return (
        dates.with_weekday(date_of(night.day)),
        DASH.join(times),
        formatter.duration(night.asleep_min),
        formatter.percent(night.asleep_min / night.in_bed_min) if night.in_bed_min > 0 else "\u2013",
        formatter.number(night.interruptions),
    )
