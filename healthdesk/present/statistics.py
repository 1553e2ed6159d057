"""The strip of figures below a trend: each with its words, its number and the small print behind it."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from healthdesk.base.words import tr, trn
from healthdesk.model.goals import reached
from healthdesk.model.metric import MetricSpec, Period, Statistic
from healthdesk.model.views import Float64, Series
from healthdesk.model.zones import date_of, day_of
from healthdesk.present import dates
from healthdesk.present.compare import UsualSpan
from healthdesk.present.ranges import Window
from healthdesk.present.values import Formatter, accumulates, is_duration

SHORT_UNIT = 6  # letters


@dataclass(frozen=True, slots=True)
class Stat:
    """ "Lowest", "50", "bpm, 3 Nov"."""

    name: str
    figure: str
    detail: str = ""


def statistics(
    spec: MetricSpec,
    shown: Window,
    days: Series,
    series: Series,
    usual: UsualSpan | None,
    goals: Float64,
    today: date,
    formatter: Formatter,
) -> list[Stat]:
    """At most six. `days` are the days of the window, `series` its buckets; for a single day these are its hours.

    `goals` (days,) are those of each day of the window, NaN for none.
    """
    if not len(days.value):
        return [Stat(tr("Days with data"), "0", tr("of {total}", total=formatter.number(shown.days)))]
    strip = _Strip(spec, shown, days, series, today, formatter)
    bars = spec.statistic in (Statistic.SUM, Statistic.DURATION)
    if accumulates(spec):
        out = strip.of_sum(goals)
    elif spec.statistic is Statistic.LATEST:
        out = [strip.latest(), *strip.extremes(tr("Lowest"), tr("Highest")), strip.change()]
    elif bars:
        out = [strip.average(tr("Average")), *strip.extremes(tr("Shortest"), tr("Longest"))]
    else:
        out = [strip.average(tr("Average")), *strip.extremes(tr("Lowest"), tr("Highest"))]
    if not accumulates(spec) and usual is not None:
        out.append(strip.in_usual(usual))
    out.append(strip.coverage())
    if not bars:
        out.append(Stat(tr("Readings used"), formatter.number(int(days.count.sum()))))
    elif (removed := sum(float(s.dropped.sum()) for s in days.sources)) > 0:
        out.append(strip.stat(tr("Overlap removed"), removed))
    return out[:6]


class _Strip:
    def __init__(
        self, spec: MetricSpec, shown: Window, days: Series, series: Series, today: date, formatter: Formatter
    ) -> None:
        self.spec, self.shown, self.days, self.series = spec, shown, days, series
        self.today, self.formatter = today, formatter
        self.label = "" if is_duration(spec) else formatter.label(spec)
        over = days.day != day_of(today) if accumulates(spec) else np.ones(len(days.day), bool)
        self.without_today = bool(over.any()) and not over.all()
        self.over = over if over.any() else np.ones(len(days.day), bool)

    def stat(self, name: str, value: float, detail: str = "", *, unit: bool = True) -> Stat:
        """A figure with its unit, then the small print."""
        label = self.label if unit else ""
        return Stat(name, self.formatter.bare(self.spec, value), ", ".join(t for t in (label, detail) if t))

    def of_sum(self, goals: Float64) -> list[Stat]:
        out = [self.stat(tr("Total"), float(self.days.value.sum()))]
        if self.shown.days > 1:
            out.append(self.average(tr("Daily average")))
            out += [self._extreme(tr("Best day"), highest=True), self._extreme(tr("Quietest day"), highest=False)]
            aims = goals[self.days.day - day_of(self.shown.start)]
            if aimed := int(np.count_nonzero(~np.isnan(aims))):
                met = self.formatter.number(int(np.count_nonzero(reached(self.days.value, aims))))
                out.append(Stat(tr("Goal met"), met, trn("of {n} day", "of {n} days", aimed)))
        elif len(self.series.value):
            best = int(np.argmax(self.series.value))
            out.append(self.stat(tr("Busiest hour"), float(self.series.value[best]), self._clock(best)))
        return out

    def average(self, name: str) -> Stat:
        mean = float(self.days.value[self.over].mean())
        if self.without_today:  # the unit stands beside the total
            return self.stat(name, mean, tr("without today"), unit=False)
        return self.stat(name, mean)

    def extremes(self, lowest: str, highest: str) -> list[Stat]:
        return [self._extreme(lowest, highest=False), self._extreme(highest, highest=True)]

    def latest(self) -> Stat:
        return self.stat(tr("Latest"), float(self.days.value[-1]), self._date(int(self.days.day[-1])))

    def change(self) -> Stat:
        first, last = (self.formatter.shown(self.spec, float(self.days.value[i])) for i in (0, -1))
        difference = last - first
        text = self.formatter.number(difference, self.formatter.unit(self.spec).decimals)
        sign = "+" if difference > 0 else ""
        return Stat(tr("Change", "a difference"), sign + text, tr("since {day}", day=self._date(int(self.days.day[0]))))

    def in_usual(self, usual: UsualSpan) -> Stat:
        """Judged by printed values, as everywhere."""
        shown = [self.formatter.shown(self.spec, float(v)) for v in self.days.value]
        inside = sum(usual.low <= value <= usual.high for value in shown)
        total = tr("of {total}", total=self.formatter.number(len(shown)))
        return Stat(tr("Days in usual range"), self.formatter.number(inside), total)

    def coverage(self) -> Stat:
        if self.shown.period is Period.HOUR and self.shown.days == 1:
            return Stat(tr("Hours with data"), str(len(self.series.value)))
        return Stat(
            tr("Days with data"),
            self.formatter.number(len(self.days.value)),
            tr("of {total}", total=self.formatter.number(self.shown.days)),
        )

    def _extreme(self, name: str, *, highest: bool) -> Stat:
        spans = self.spec.statistic is Statistic.AVERAGE
        values = (self.days.maximum if highest else self.days.minimum) if spans else self.days.value
        kept = np.where(self.over, values, -np.inf if highest else np.inf)
        at = int(np.argmax(kept) if highest else np.argmin(kept))
        day = self._date(int(self.days.day[at])) if self.shown.days > 1 else ""
        # Sums say their unit once, in the total; a long one would push the day away.
        short = not accumulates(self.spec) and len(self.label) <= SHORT_UNIT
        return self.stat(name, float(values[at]), day, unit=short)

    def _date(self, day: int) -> str:
        return dates.short(date_of(day), self.today)

    def _clock(self, i: int) -> str:
        return dates.clock(int(self.series.start[i]), int(self.series.offset_min[i]))
