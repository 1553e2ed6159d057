"""The mean of some days, and the change between two means, as they are printed."""

from decimal import Decimal

from healthdesk.base.words import tr
from healthdesk.model.metric import MetricSpec, Statistic
from healthdesk.present.values import Formatter, Part, in_percent, is_count, is_duration, rounded

SMALL = 100  # means of whole things below it have a decimal: 3 against 2 flights a day may be 2.6 against 2.4


def printed_mean(spec: MetricSpec, value: float, formatter: Formatter) -> Decimal:
    """In the shown unit, rounded as it is printed: durations in whole minutes, readings at least to a tenth.

    A resting heart rate that rises by one beat is worth seeing.
    """
    if is_duration(spec):
        return rounded(value)
    unit = formatter.unit(spec)
    shown = value * unit.factor + unit.offset
    whole = spec.statistic in (Statistic.SUM, Statistic.DURATION) and abs(rounded(shown, 1)) >= SMALL
    return rounded(shown, unit.decimals if whole else max(1, unit.decimals))


def mean_text(spec: MetricSpec, value: float, formatter: Formatter) -> str:
    """With its unit; counts stand beside their name and need none."""
    return _text(spec, printed_mean(spec, value, formatter), formatter)


def mean_parts(spec: MetricSpec, value: float, formatter: Formatter) -> tuple[Part, ...]:
    """As a large figure."""
    if is_duration(spec):
        return formatter.parts(spec, value)
    number = _number(printed_mean(spec, value, formatter), formatter)
    return (Part(number, "" if is_count(spec) else formatter.unit(spec).label),)


def mean_change(spec: MetricSpec, before: float, after: float, formatter: Formatter) -> Decimal:
    """Of the printed means, so that visible numbers add up."""
    return printed_mean(spec, after, formatter) - printed_mean(spec, before, formatter)


def change_size(spec: MetricSpec, before: float, after: float, formatter: Formatter) -> str:
    """Without a sign: percent for sums, points for what is in percent itself, else in the shown unit."""
    change, old = mean_change(spec, before, after, formatter), printed_mean(spec, before, formatter)
    if in_percent(spec) and old:
        share = abs(float(change / old))
        if share >= 0.005:  # 1 %
            return formatter.percent(share)
    if formatter.unit(spec).label == "%":
        return tr("{size} points", size=_number(abs(change), formatter))
    return size_text(spec, change, formatter)


def size_text(spec: MetricSpec, change: Decimal, formatter: Formatter) -> str:
    """A difference of printed means with its unit and without a sign."""
    return _text(spec, abs(change), formatter)


def _text(spec: MetricSpec, printed: Decimal, formatter: Formatter) -> str:
    if is_duration(spec):
        return formatter.duration(printed)
    text = _number(printed, formatter)
    return text if is_count(spec) else formatter.with_unit(spec, text)


def _number(printed: Decimal, formatter: Formatter) -> str:
    return formatter.number(printed, -int(printed.as_tuple().exponent))
