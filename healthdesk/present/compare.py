"""Comparisons with what is usual for the person. Only printed values are compared, so that visible numbers add up."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from healthdesk.model.metric import MetricSpec
from healthdesk.present.values import Formatter, in_percent, is_count, is_duration

AS_USUAL_PERCENT = 2  # a day in progress this near to the usual one is "as usual"
SUM_DIGITS = 2  # the usual range of a sum is a rough thing: 6,700–9,400
DURATION_STEP = 5  # min


class Direction(StrEnum):
    """Where a figure stands; always shown as a sign and a word."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Comparison:
    """How far from it: "2 bpm", "4 %"; empty when level, or beyond it by less than can be told."""

    direction: Direction
    distance: str = ""


@dataclass(frozen=True, slots=True)
class UsualSpan:
    """A usual range as printed, in the shown unit."""

    low: Decimal
    high: Decimal
    text: str


def usual_span(spec: MetricSpec, usual: tuple[float, float], formatter: Formatter) -> UsualSpan:
    """The range that is printed and compared with: sums in two digits, durations in five minutes."""
    low, high = (_coarse(spec, formatter.shown(spec, edge)) for edge in usual)
    decimals = formatter.unit(spec).decimals
    if is_duration(spec):
        return UsualSpan(low, high, formatter.span(formatter.duration(low), formatter.duration(high)))
    span = formatter.span(formatter.number(low, decimals), formatter.number(high, decimals))
    return UsualSpan(low, high, span if is_count(spec) else formatter.with_unit(spec, span))


def against_range(spec: MetricSpec, value: float, usual: tuple[float, float], formatter: Formatter) -> Comparison:
    """How far beyond the nearer edge: percent for sums, else in the shown unit."""
    shown, span = formatter.shown(spec, value), usual_span(spec, usual, formatter)
    if span.low <= shown <= span.high:
        return Comparison(Direction.LEVEL)
    above = shown > span.high
    edge = span.high if above else span.low
    if in_percent(spec) and edge:
        percent = abs(float(shown / edge) - 1)
        distance = formatter.percent(percent) if percent >= 0.005 else ""  # 1 %
    else:
        distance = formatter.difference(spec, shown - edge)
    return Comparison(Direction.UP if above else Direction.DOWN, distance)


def against_usual_by_now(value: float, usual_by_now: float, formatter: Formatter) -> Comparison:
    """A day in progress against what the person has usually reached at this time of day."""
    if usual_by_now <= 0:
        return Comparison(Direction.UP if value > 0 else Direction.LEVEL)
    percent = round((value / usual_by_now - 1) * 100)
    if abs(percent) <= AS_USUAL_PERCENT:
        return Comparison(Direction.LEVEL)
    return Comparison(Direction.UP if percent > 0 else Direction.DOWN, formatter.percent(abs(percent) / 100))


def _coarse(spec: MetricSpec, shown: Decimal) -> Decimal:
    if is_duration(spec):
        return (shown / DURATION_STEP).quantize(Decimal(1), ROUND_HALF_UP) * DURATION_STEP
    if not in_percent(spec) or not shown:
        return shown
    place = shown.adjusted() - (SUM_DIGITS - 1)
    exponent = max(place, int(shown.as_tuple().exponent))
    return shown.quantize(Decimal(1).scaleb(exponent), ROUND_HALF_UP).quantize(shown)
