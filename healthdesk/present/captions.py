"""The large figure of a trend, what it is, and how it stands against the window before."""

from datetime import date

import numpy as np

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
        return (), "No data"
    label = "" if is_duration(spec) else formatter.unit(spec).label
    if spec.statistic is Statistic.LATEST:
        when = dates.short(dates_of(data.days)[-1], today)
        return _bare_parts(spec, float(data.days.value[-1]), formatter), f"{label}, {when}".strip(", ")
    figure = _bare_parts(spec, float(complete_days(data.days, today, spec).mean()), formatter)
    if spec.statistic is Statistic.AVERAGE:
        return figure, f"{label} average".strip()
    if shown.days == 1:
        soon = " so far today" if shown.end == today and accumulates(spec) else ""
        return figure, f"{label}{soon}".strip()
    per = "a night" if spec.kind is Kind.STAGE else "a day"
    return figure, f"{label} {per}".strip()


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
        return ("as in the year before" if against is Against.YEAR else "as in the previous period"), None
    if in_percent(spec):
        if not before:
            return "", None
        percent = rounded(abs(float(now / before) - 1) * 100)
        text = f"{formatter.number(percent)}{THIN}%"
    else:
        text = formatter.difference(spec, now - before)
    return f"{text} vs {'year before' if against is Against.YEAR else f'previous {length_words(shown)}'}", now > before


def length_words(shown: Window) -> str:
    """The length of a window: "30 days", "26 weeks"."""
    if shown.period is Period.MONTH:
        months = (shown.end.year - shown.start.year) * 12 + shown.end.month - shown.start.month + 1
        return f"{months} months"
    if shown.period is Period.WEEK:
        return f"{-(-shown.days // 7)} weeks"
    return "day" if shown.days == 1 else f"{shown.days} days"
