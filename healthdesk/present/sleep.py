"""A night and the nights around it, as text and plain figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from healthdesk.base.words import tr, trn
from healthdesk.model.night import NOON_MIN, RECENT_NIGHTS, Night, NightDetail, PlacedNight, SleepDay
from healthdesk.model.registry import metric
from healthdesk.model.zones import DAY_MINUTES, date_of
from healthdesk.present import dates
from healthdesk.present.baselines import baseline_words
from healthdesk.present.hypnogram import ROWS, Hypnogram, hypnogram
from healthdesk.present.readout import Readout, Row
from healthdesk.present.statistics import Stat
from healthdesk.present.values import DASH, THIN, Formatter, Part

LABEL_EVERY = 2  # nights of the strip
Span = tuple[float, float]
_MINUTES = {"awake": "awake_min", "rem": "rem_min", "core": "core_min", "deep": "deep_min"}


@dataclass(frozen=True, slots=True)
class StageRow:
    """Minutes of a stage; `share` and `usual` are parts of the time asleep and awake."""

    stage: str
    name: str
    text: str
    percent: str
    share: float
    usual: tuple[float, float] | None
    usual_text: str


@dataclass(frozen=True, slots=True)
class NightBar:
    """A day of the strip; `label` is "" where none stands. `bed` and `wake` are minutes since noon of the day before, None
    without data.
    """

    day: date
    label: str
    bed: float | None
    wake: float | None
    shown: bool
    bed_text: str = ""
    wake_text: str = ""
    asleep: str = ""


@dataclass(frozen=True, slots=True)
class SleepModel:
    """All that the page shows of one day."""

    title: str
    figure: tuple[Part, ...]
    verdict: str
    stats: tuple[Stat, ...]
    hypnogram: Hypnogram | None
    stages: tuple[StageRow, ...]
    nights: tuple[NightBar, ...]
    usual_bed: tuple[float, float] | None
    usual_wake: tuple[float, float] | None
    regularity: str
    used: str
    hidden: tuple[str, ...]
    comes_from: str
    others: tuple[str, ...]
    last_day: date | None


def sleep_model(day: SleepDay, today: date, formatter: Formatter) -> SleepModel:
    """The page of `day`; without a main night it has no figure and no hypnogram."""
    shown = date_of(day.day)
    main = day.main
    night = None if main is None else main.placed.night
    return SleepModel(
        title=title(shown, today),
        figure=() if night is None else formatter.parts(metric("sleep"), night.asleep_min),
        verdict="" if night is None else _verdict(night, day, formatter),
        stats=() if main is None else _stats(main, day, formatter),
        hypnogram=None if main is None else hypnogram(main.placed, formatter),
        stages=() if night is None else stage_rows([night], day.usual, formatter),
        nights=_bars(day, formatter),
        usual_bed=day.usual.get("bed"),
        usual_wake=day.usual.get("wake"),
        regularity=regularity_text(day.spread_min, day.regularity, len(day.recent), RECENT_NIGHTS, formatter),
        used="" if main is None else main.used,
        hidden=() if main is None else main.hidden,
        comes_from="" if main is None else _comes_from(main),
        others=tuple(_other(p, formatter) for p in day.others),
        last_day=None if day.last_day is None else date_of(day.last_day),
    )


def title(day: date, today: date) -> str:
    """ "Sleep, Sunday to Monday" of the last days, else with the date."""
    near = 0 <= (today - day).days < dates.WEEK
    morning = dates.weekday(day) if near else dates.with_weekday(day)
    return tr("Sleep, {evening} to {morning}", evening=dates.weekday(day - timedelta(days=1)), morning=morning)


def wall_clock(minutes: float) -> str:
    """Minutes since noon of the day before as "23:08"."""
    return dates.time_of_day(round(minutes + NOON_MIN) % DAY_MINUTES)


def _verdict(night: Night, day: SleepDay, formatter: Formatter) -> str:
    span = day.baseline.span
    if span is None or day.baseline.judges is None:
        known = "" if span is None else tr("usual {range}", range=formatter.span(*map(formatter.duration, span)))
        return tr("asleep; {usual}", usual=baseline_words(day.baseline, known))
    spec = metric("sleep")
    value, low, high = (formatter.shown(spec, v) for v in (night.asleep_min, *span))
    if value < low:
        said = tr("asleep, {duration} below usual", duration=formatter.duration(low - value))
    elif value > high:
        said = tr("asleep, {duration} above usual", duration=formatter.duration(value - high))
    else:
        said = tr("asleep, as usual for you")
    return baseline_words(day.baseline, said)


def _stats(main: NightDetail, day: SleepDay, formatter: Formatter) -> tuple[Stat, ...]:
    night, offset = main.placed.night, main.placed.offset_min
    out = [
        Stat(
            tr("Night"),
            f"{dates.clock(night.start, offset)}{DASH}{dates.clock(night.end, offset)}",
            tr("{duration} in bed", duration=formatter.duration(night.in_bed_min)) if night.in_bed_min > 0 else "",
        )
    ]
    if night.in_bed_min > 0:
        span = day.usual.get("efficiency")
        low, high = ("", "") if span is None else (formatter.number(v * 100) for v in span)
        usual = "" if span is None else tr("usual {range}", range=f"{formatter.span(low, high)}{THIN}%")
        out.append(Stat(tr("Efficiency"), formatter.percent(night.asleep_min / night.in_bed_min), usual))
    if main.latency_min is not None:
        out.append(Stat(tr("Fell asleep in"), formatter.duration(main.latency_min), ""))
    out.append(Stat(tr("Times awake"), formatter.number(night.interruptions), formatter.duration(night.awake_min)))
    if main.lowest_heart_rate is not None and main.lowest_at is not None:
        lowest = formatter.value(metric("heart_rate"), main.lowest_heart_rate)
        out.append(Stat(tr("Lowest heart rate"), lowest, tr("at {time}", time=dates.clock(main.lowest_at, offset))))
    return tuple(out)


def stage_rows(nights: Sequence[Night], usual: Mapping[str, Span], formatter: Formatter) -> tuple[StageRow, ...]:
    """The minutes of each stage on average of the nights that have stages; none where no night has."""
    staged = [night for night in nights if night.staged]
    if not staged:
        return ()
    mean = {key: sum(getattr(night, field) for night in staged) / len(staged) for key, field in _MINUTES.items()}
    whole = sum(mean.values()) or 1.0
    out = []
    for key, name in ROWS:
        minutes = mean[key]
        span = usual.get(_MINUTES[key])
        words, box = "", None
        if span is not None:
            words = tr("usual {range}", range=formatter.span(*(formatter.duration(end) for end in span)))
            box = min(1.0, span[0] / whole), min(1.0, span[1] / whole)
        percent = formatter.percent(minutes / whole)
        out.append(StageRow(key, tr(name), formatter.duration(minutes), percent, minutes / whole, box, words))
    return tuple(out)


def _bars(day: SleepDay, formatter: Formatter) -> tuple[NightBar, ...]:
    found = {p.night.day: p for p in day.recent}
    out = []
    for at in range(day.day - RECENT_NIGHTS + 1, day.day + 1):
        when = date_of(at)
        placed = found.get(at)
        label = str(when.day) if (day.day - at) % LABEL_EVERY == 0 else ""
        if placed is None:
            out.append(NightBar(when, label, None, None, at == day.day))
        else:
            out.append(night_bar(placed, label, formatter, shown=at == day.day))
    return tuple(out)


def night_bar(placed: PlacedNight, label: str, formatter: Formatter, *, shown: bool) -> NightBar:
    """The bar of a night."""
    bed, wake = (placed.since_noon(t) for t in (placed.night.start, placed.night.end))
    asleep = formatter.duration(placed.night.asleep_min)
    day = date_of(placed.night.day)
    return NightBar(day, label, bed, wake, shown, wall_clock(bed), wall_clock(wake), asleep)


def night_readout(bar: NightBar) -> Readout:
    """What the bar of a night says."""
    told = (
        (Row("", tr("Asleep"), bar.asleep), Row("", tr("From, to"), f"{bar.bed_text}{DASH}{bar.wake_text}"))
        if bar.asleep
        else (Row("", tr("no data"), ""),)
    )
    return Readout(dates.with_weekday(bar.day), told)


def regularity_text(spread_min: float | None, index: float | None, nights: int, days: int, formatter: Formatter) -> str:
    """How far the nights of so many `days` lie apart: `nights` of them are known."""
    if spread_min is None:
        return tr("Regularity needs 7 of {most} nights, {nights} so far.", most=days, nights=nights)
    text = tr(
        "The middle of your nights varies by {spread} (standard deviation of the midpoints, {n} of {all} nights). Smaller means "
        "more regular.",
        spread=formatter.duration(spread_min),
        n=nights,
        all=days,
    )
    if index is None:
        return text
    said = tr(
        "Your Sleep Regularity Index is {index}: 100 is asleep and awake at the same minutes every day, 0 is chance.",
        index=formatter.number(index),
    )
    return f"{text} {said}"


def _comes_from(main: NightDetail) -> str:
    runs = len(main.placed.night.stages)
    if not main.hidden:
        return trn(
            "Only this source recorded the night, in {n} segment.",
            "Only this source recorded the night, in {n} segments.",
            runs,
        )
    return trn(
        "More than one source recorded this night. One speaks for it, the rest stays stored: {n} segment is shown.",
        "More than one source recorded this night. One speaks for it, the rest stays stored: {n} segments are shown.",
        runs,
    )


def _other(placed: PlacedNight, formatter: Formatter) -> str:
    night = placed.night
    clock = f"{dates.clock(night.start, placed.offset_min)}{DASH}{dates.clock(night.end, placed.offset_min)}"
    length = formatter.duration(night.asleep_min)
    if night.nap:
        return tr("Nap {times}, {duration}", times=clock, duration=length)
    return tr("Further sleep {times}, {duration}", times=clock, duration=length)
