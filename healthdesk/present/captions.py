"""The large figure of a trend, what it is, and how it stands against the window before."""

from datetime import date

import numpy as np

from healthdesk.base.words import tr, trn
from healthdesk.model.metric import Kind, MetricSpec, Period, Statistic
from healthdesk.model.views import Float64, Series
from healthdesk.model.zones import date_of, day_of
from healthdesk.present import dates
from healthdesk.present.buckets import TrendData, bucket_values
from healthdesk.present.ranges import Against, Window
from healthdesk.present.values import THIN, Formatter, Part, accumulates, in_percent, is_duration, rounded


def complete_days(days: Series, today: date, spec: MetricSpec) -> Float64:
    """Values of the days that are over; a sum in progress would pull the average down. All of them if no other."""
    if not accumulates(spec):
        return days.value
    over = days.value[days.day != day_of(today)]
    return over if len(over) else days.value


def headline(
    spec: MetricSpec, shown: Window, data: TrendData, formatter: Formatter, today: date
) -> tuple[tuple[Part, ...], str]:
    """The one figure of the window and what it is."""
    if not len(data.days.value):
        return (), tr("No data")
    label = "" if is_duration(spec) else formatter.label(spec)
    if spec.statistic is Statistic.LATEST:
        when = dates.short(dates_of(data.days)[-1], today)
        return _bare_parts(spec, float(data.days.value[-1]), formatter), f"{label}, {when}".strip(", ")
    figure = _bare_parts(spec, float(complete_days(data.days, today, spec).mean()), formatter)
    if spec.statistic is Statistic.AVERAGE:
        what = tr("average")
    elif shown.days == 1:
        what = tr("so far today") if shown.end == today and accumulates(spec) else ""
    else:
        what = tr("a night") if spec.kind is Kind.STAGE else tr("a day")
    return figure, f"{label} {what}".strip()


def _bare_parts(spec: MetricSpec, value: float, formatter: Formatter) -> tuple[Part, ...]:
    """The figure alone; its unit stands in the caption."""
    return formatter.parts(spec, value) if is_duration(spec) else (Part(formatter.bare(spec, value)),)


def dates_of(days: Series) -> list[date]:
    """The civil dates of a daily series."""
    return [date_of(int(d)) for d in days.day]


def change_of(
    spec: MetricSpec,
    shown: Window,
    data: TrendData,
    formatter: Formatter,
    today: date,
    against: Against = Against.PREVIOUS,
) -> tuple[str, bool | None]:
    """Against the window before: percent for sums, else in the shown unit; from printed figures."""
    past = data.previous
    if past is None or not len(past.value) or not len(data.days.value):
        return "", None
    # Weighted by days, so that a cut bucket counts for what it holds.
    weights = np.maximum(1, past.days_covered) if shown.period is not Period.HOUR else None
    before = formatter.shown(spec, float(np.average(bucket_values(spec, past), weights=weights)))
    now = formatter.shown(spec, float(complete_days(data.days, today, spec).mean()))
    if shown.period is Period.HOUR and accumulates(spec):
        days = len(set(past.day.tolist()))
        before = formatter.shown(spec, float(past.value.sum()) / max(1, days))
    if now == before:
        return (tr("as in the year before") if against is Against.YEAR else tr("as in the previous period")), None
    if in_percent(spec):
        if not before:
            return "", None
        percent = rounded(abs(float(now / before) - 1) * 100)
        text = f"{formatter.number(percent)}{THIN}%"
    else:
        text = formatter.difference(spec, now - before)
    if against is Against.YEAR:
        return tr("{change} vs year before", change=text), now > before
    return _versus_previous(text, shown), now > before


def _versus_previous(change: str, shown: Window) -> str:
    """ "4 % vs previous 30 days"."""
    n = _length(shown)
    if shown.period is Period.MONTH:
        return trn("{change} vs previous {n} month", "{change} vs previous {n} months", n, change=change)
    if shown.period is Period.WEEK:
        return trn("{change} vs previous {n} week", "{change} vs previous {n} weeks", n, change=change)
    return trn("{change} vs previous day", "{change} vs previous {n} days", n, change=change)


def previous_words(shown: Window) -> str:
    """The window before: "Previous 30 days", "Previous 26 weeks"."""
    n = _length(shown)
    if shown.period is Period.MONTH:
        return trn("Previous {n} month", "Previous {n} months", n)
    if shown.period is Period.WEEK:
        return trn("Previous {n} week", "Previous {n} weeks", n)
    return trn("Previous day", "Previous {n} days", n)


def _length(shown: Window) -> int:
    """Of a window in months or weeks where these are its buckets, else in days."""
    if shown.period is Period.MONTH:
        return (shown.end.year - shown.start.year) * 12 + shown.end.month - shown.start.month + 1
    return -(-shown.days // 7) if shown.period is Period.WEEK else shown.days
