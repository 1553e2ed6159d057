"""Two metrics against each other: a dot a day, how they go together in words, and what the words do not say."""

import csv
import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark, tr, trn
from healthdesk.model.compare import LEAST_PAIRS, Estimate, Relation
from healthdesk.model.metric import Kind, MetricSpec
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.axes import ValueAxis, value_axis
from healthdesk.present.buckets import plotted
from healthdesk.present.comparing import Verdict, either, less, more
from healthdesk.present.names import inside
from healthdesk.present.readout import Readout, Row
from healthdesk.present.statistics import Stat
from healthdesk.present.trend_table import NUMBER, TrendTable
from healthdesk.present.values import THIN, Formatter, is_count, is_duration, rounded

Float64 = NDArray[np.float64]

MOST_STEPS_ACROSS, MOST_STEPS_UP = 8, 6
# Words for the size of a correlation (Evans 1996).
STRENGTHS = (
    (0.2, mark("Very weak relation")),
    (0.4, mark("Weak relation")),
    (0.6, mark("Moderate relation")),
    (0.8, mark("Strong relation")),
    (2.0, mark("Very strong relation")),
)
SLOW = 0.3  # share of the variance from which on slow change is spoken of
LAGS = (mark("Same day"), mark("Next day"), mark("Two days later"))
_LATER = ("", mark("next day"), mark("two days later"))


@dataclass(frozen=True, slots=True)
class RelationModel:
    """`x` and `y` (n,) in plotted units on the days `day` (n,), in order; `line` two points (x, y) of the robust line."""

    one: MetricSpec
    other: MetricSpec
    found: Relation
    x: Float64
    y: Float64
    axis_x: ValueAxis
    axis_y: ValueAxis
    label_x: str
    label_y: str
    verdict: Verdict
    statistics: tuple[Stat, ...]
    line: tuple[tuple[float, float], tuple[float, float]] | None
    spoken: str

    @property
    def day(self) -> NDArray[np.int64]:
        """Local days of the first metric."""
        return self.found.day


def relation_model(found: Relation, formatter: Formatter) -> RelationModel:
    """The relation as it is shown."""
    one, other = metric(found.one), metric(found.other)
    x, y = plotted(one, found.x, formatter), plotted(other, found.y, formatter)
    verdict = _verdict(one, other, found, formatter)
    spoken = f"{tr(one.name)}, {tr(other.name)}. {verdict.title}. {verdict.text}"
    return RelationModel(
        one, other, found, x, y,
        _axis(one, x, formatter, MOST_STEPS_ACROSS), _axis(other, y, formatter, MOST_STEPS_UP),
        _label(one, formatter), _label(other, formatter, found.lag),
        verdict, _statistics(one, other, found, formatter),
        _line(found, other, x, formatter) if verdict.clear else None, spoken,
    )  # fmt: skip


def dot_readout(model: RelationModel, i: int, formatter: Formatter) -> Readout:
    """The day of a dot and its two values."""
    day = date_of(int(model.day[i]))
    values = (float(model.found.x[i]), float(model.found.y[i]))
    title = dates.with_weekday(day)
    rows = [
        Row("dot", tr(spec.name), formatter.named(spec, value), str(spec.group))
        for spec, value in zip((model.one, model.other), values, strict=True)
    ]
    if model.found.lag:
        later = dates.with_weekday(date_of(int(model.day[i]) + model.found.lag))
        rows[1] = Row(
            "dot", tr("{metric}, {day}", metric=tr(model.other.name), day=later), rows[1].value, rows[1].group
        )
    return Readout(title, tuple(rows))


def relation_table(model: RelationModel, formatter: Formatter) -> TrendTable:
    """One row a day, newest last."""
    titles = (tr("Day"), tr(model.one.name), _later_name(model))
    rows = tuple(
        (
            dates.with_weekday(date_of(int(day))),
            formatter.named(model.one, float(x)),
            formatter.named(model.other, float(y)),
        )
        for day, x, y in zip(model.day, model.found.x, model.found.y, strict=True)
    )
    return TrendTable(titles, rows)


def relation_csv(model: RelationModel, formatter: Formatter) -> str:
    """One row a day: ISO 8601 dates, values in the shown units."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    columns = [_titled(spec, formatter) for spec in (model.one, model.other)]
    writer.writerow([f"day of {model.one.id}", columns[0], f"day of {model.other.id}", columns[1]])
    for day, x, y in zip(model.day.tolist(), model.x.tolist(), model.y.tolist(), strict=True):
        writer.writerow([date_of(day), NUMBER.format(x), date_of(day + model.found.lag), NUMBER.format(y)])
    return out.getvalue()


def printed_clear(estimate: Estimate, decimals: int = 2) -> bool:
    """Whether the interval leaves 0 out as it is printed."""
    return rounded(estimate.low, decimals) > 0 or rounded(estimate.high, decimals) < 0


def _verdict(one: MetricSpec, other: MetricSpec, found: Relation, formatter: Formatter) -> Verdict:
    n = len(found.day)
    if n < LEAST_PAIRS:
        has = trn("{n} day has both", "{n} days have both", n)
        return Verdict(
            tr("Too few days"),
            tr(
                "{has}. A relation is told from {least} days on: with fewer, chance looks like one.",
                has=has,
                least=LEAST_PAIRS,
            ),
        )
    if found.rho is None:
        return Verdict(tr("No relation to tell"), tr("One of the two is the same on all these days."))
    figures = tr(
        "ρ {rho}, 95{thin}% {low} to {high}, {days}",
        thin=THIN,
        days=trn("{n} day", "{n} days", n),
        **_numbers(found.rho, formatter),
    )
    notes = _notes(one, other, found, found.rho, found.daily, formatter)
    if not printed_clear(found.rho):
        text = tr(
            "Days with {more} were not clearly days with {other} ({figures}). There may be no relation, or too few days "
            "to see it.",
            more=more(one),
            other=either(other),
            figures=figures,
        )
        return Verdict(tr("No clear relation"), text, notes)
    size = abs(float(rounded(found.rho.value, 2)))
    title = next(words for below, words in STRENGTHS if size < below)
    went = more(other) if found.rho.value > 0 else less(other)
    if found.lag == 0:
        text = tr(
            "Days with {more} tended to be days with {other} ({figures}).", more=more(one), other=went, figures=figures
        )
    elif found.lag == 1:
        text = tr(
            "Days with {more} tended to be followed by a day with {other} ({figures}).",
            more=more(one), other=went, figures=figures,
        )  # fmt: skip
    else:
        text = tr(
            "Two days after days with {more} there tended to be {other} ({figures}).",
            more=more(one), other=went, figures=figures,
        )  # fmt: skip
    causes = tr("It does not say that one causes the other.")
    return Verdict(tr(title), f"{text} {causes}", notes, clear=True)


def _notes(
    one: MetricSpec, other: MetricSpec, found: Relation, rho: Estimate, daily: Estimate | None, formatter: Formatter
) -> tuple[str, ...]:
    """What slow change does to the figure, and where a night counts."""
    out = []
    figures = tr("ρ {rho}, {low} to {high}", **_numbers(daily, formatter)) if daily is not None else ""
    daily_clear = daily is not None and printed_clear(daily)
    opposite = daily is not None and daily.value * rho.value < 0
    both_slow = min(found.slow) >= SLOW
    if both_slow:
        out.append(
            tr(
                "Both change slowly over these days: a trend or the season makes up {a} of {one} and {b} of {other}. Two "
                "figures that drift go together for no other reason.",
                a=formatter.percent(found.slow[0]),
                b=formatter.percent(found.slow[1]),
                one=inside(one),
                other=inside(other),
            )
        )
    if printed_clear(rho) and daily is not None and not daily_clear:
        out.append(tr("From day to day, without slow change, no clear relation is left ({figures}).", figures=figures))
    elif daily_clear and (both_slow or not printed_clear(rho) or opposite):
        out.append(tr("From day to day, without slow change, the two do go together ({figures}).", figures=figures))
    if Kind.STAGE in (one.kind, other.kind):
        out.append(tr("A night counts to the day on which it ends."))
    return tuple(out)


def _statistics(one: MetricSpec, other: MetricSpec, found: Relation, formatter: Formatter) -> tuple[Stat, ...]:
    days = found.last - found.first + 1 - found.lag
    pairs = Stat(tr("Days with both"), formatter.number(len(found.day)), tr("of {days}", days=formatter.number(days)))
    if found.rho is None:
        return (pairs,)
    medians = [
        Stat(
            tr("Median {metric}", metric=inside(spec)),
            formatter.bare(spec, float(np.median(values))),
            "" if is_duration(spec) or is_count(spec) else formatter.unit(spec).label,
        )
        for spec, values in ((one, found.x), (other, found.y))
    ]
    shown = [
        Stat(name, formatter.number(e.value, 2), tr("{low} to {high}", **_numbers(e, formatter)))
        for name, e in ((tr("Rank correlation ρ"), found.rho), (tr("ρ from day to day"), found.daily))
        if e is not None
    ]
    return (*shown, pairs, *medians)


def _numbers(estimate: Estimate, formatter: Formatter) -> dict[str, str]:
    return {
        "rho": formatter.number(estimate.value, 2),
        "low": formatter.number(estimate.low, 2),
        "high": formatter.number(estimate.high, 2),
    }


def _line(
    found: Relation, other: MetricSpec, x: Float64, formatter: Formatter
) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """The robust line between the least and the greatest x, plotted; none where ties make it flat."""
    if found.line is None or found.rho is None or not found.line[0] * found.rho.value > 0:
        return None
    slope, level = found.line
    ends = np.array([found.x.min(), found.x.max()])
    y = plotted(other, level + slope * ends, formatter)
    return (float(x.min()), float(y[0])), (float(x.max()), float(y[1]))


def _axis(spec: MetricSpec, values: Float64, formatter: Formatter, steps: int) -> ValueAxis:
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 1.0)
    return value_axis(spec, low, high, formatter, from_zero=False, most_steps=steps)


def _label(spec: MetricSpec, formatter: Formatter, lag: int = 0) -> str:
    name = tr(spec.name)
    unit = "" if is_duration(spec) or is_count(spec) else formatter.unit(spec).label
    words = tr("{metric}, {unit}", metric=name, unit=unit) if unit else name
    return tr("{what} · {lag}", what=words, lag=tr(_LATER[lag])) if lag else words


def _later_name(model: RelationModel) -> str:
    lag = model.found.lag
    return tr("{what} · {lag}", what=tr(model.other.name), lag=tr(_LATER[lag])) if lag else tr(model.other.name)


def _titled(spec: MetricSpec, formatter: Formatter) -> str:
    return f"{spec.name} ({'h' if is_duration(spec) else formatter.unit(spec).label or '1'})"
