"""The body in words: a card for each measure, the trend of the weight, blood pressure as pairs."""

from dataclasses import dataclass

import numpy as np

from healthdesk.base.words import tr
from healthdesk.model.body import Body, WeightTrend
from healthdesk.model.registry import metric
from healthdesk.model.views import SessionInfo
from healthdesk.model.zones import DAY_MS, MINUTE_MS, day_of
from healthdesk.present import dates
from healthdesk.present.measure_cards import MeasureCard, measure_card
from healthdesk.present.values import THIN, Formatter

PAIRS_SHOWN = 30
MEAN_DAYS = 7


@dataclass(frozen=True, slots=True)
class PressureRow:
    """One measurement of a cuff."""

    when: str
    clock: str
    pair: str
    source: str


@dataclass(frozen=True, slots=True)
class BodyModel:
    """The page. `trend` and `mean` are empty where there is too little."""

    cards: tuple[MeasureCard, ...]
    trend: str
    pressures: tuple[PressureRow, ...]
    mean: str


def body_model(found: Body, formatter: Formatter) -> BodyModel:
    """The page as of its day."""
    cards = (measure_card(name, series, found.today, formatter) for name, series in found.series.items())
    pairs = [one for one in found.pressures if _pair(one) is not None]
    return BodyModel(
        tuple(card for card in cards if card is not None),
        "" if found.trend is None else _trend(found.trend, formatter),
        tuple(_row(one, found, formatter) for one in pairs[:PAIRS_SHOWN]),
        _mean(pairs, found, formatter),
    )


def _trend(trend: WeightTrend, formatter: Formatter) -> str:
    spec = metric("weight")
    change = formatter.change(spec, trend.rate)
    values: dict[str, object] = {
        "weight": formatter.value(spec, trend.level),
        "change": formatter.difference(spec, change),
        "days": trend.days,
        "count": trend.n,
    }
    if change == 0:
        return tr(
            "Weight, smoothed: {weight}, steady over the last {days} days "
            "({count} readings; Walker's moving average, adjusted for gaps).",
            **values,
        )
    if change > 0:
        return tr(
            "Weight, smoothed: {weight}, up {change} a week over the last {days} days "
            "({count} readings; Walker's moving average, adjusted for gaps).",
            **values,
        )
    return tr(
        "Weight, smoothed: {weight}, down {change} a week over the last {days} days "
        "({count} readings; Walker's moving average, adjusted for gaps).",
        **values,
    )


def _pair(one: SessionInfo) -> tuple[float, float] | None:
    upper, lower = one.data.get("systolic"), one.data.get("diastolic")
    if not isinstance(upper, int | float) or not isinstance(lower, int | float):
        return None
    return float(upper), float(lower)


def _row(one: SessionInfo, found: Body, formatter: Formatter) -> PressureRow:
    upper, lower = _pair(one) or (0.0, 0.0)
    unit = str(one.data.get("unit") or "mmHg")
    return PressureRow(
        dates.short(dates.civil(one.start, one.offset_min), found.today),
        dates.clock(one.start, one.offset_min),
        f"{formatter.number(upper)}/{formatter.number(lower)}{THIN}{unit}",
        one.source,
    )


def _mean(pairs: list[SessionInfo], found: Body, formatter: Formatter) -> str:
    """The mean of the pairs of the last week, where they are in one unit."""
    first = day_of(found.today) - MEAN_DAYS + 1
    recent = [one for one in pairs if (one.start + one.offset_min * MINUTE_MS) // DAY_MS >= first]
    units = {str(one.data.get("unit") or "mmHg") for one in recent}
    if len(recent) < 2 or len(units) != 1:
        return ""
    upper, lower = np.mean([known for one in recent if (known := _pair(one)) is not None], axis=0).tolist()
    return tr(
        "Mean of the {count} measurements of the last {days} days: {pair}.",
        count=len(recent),
        days=MEAN_DAYS,
        pair=f"{formatter.number(upper)}/{formatter.number(lower)}{THIN}{units.pop()}",
    )
