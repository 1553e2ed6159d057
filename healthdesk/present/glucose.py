"""The glucose report in words: figures, ranges and the profile of the day."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from healthdesk.base.words import mark, tr
from healthdesk.model.glucose import LIMITS, SLOT_MIN, GlucoseReport
from healthdesk.model.registry import metric
from healthdesk.model.zones import date_of
from healthdesk.present import dates
from healthdesk.present.statistics import Stat
from healthdesk.present.values import THIN, Formatter

NEEDED = mark(
    "14 days with readings in 70\u202f% of the time are what the consensus asks for before these figures say much."
)
STEADY_CV = 36.0  # percent, above which the consensus calls glucose unsteady
_NAMES = (mark("Very low"), mark("Low"), mark("In range"), mark("High"), mark("Very high"))
_TONES = ("error", "warn", "ok", "warn", "error")


@dataclass(frozen=True, slots=True)
class RangePart:
    """One of the five ranges, the lowest first. `share` 0..1."""

    name: str
    bounds: str
    share: float
    percent: str
    time: str  # of a day
    tone: str


@dataclass(frozen=True, slots=True)
class DayProfile:
    """Percentiles by the time of day, (slots, 5) in the unit shown; `target` is the range from 70 to 180 mg/dL."""

    hours: NDArray[np.float64]
    values: NDArray[np.float64]
    target: tuple[float, float]
    ticks: tuple[tuple[float, str], ...]
    top: float
    words: str


@dataclass(frozen=True, slots=True)
class GlucoseModel:
    """The page. `warning` is empty where there is enough data."""

    title: str
    subtitle: str
    stats: tuple[Stat, ...]
    parts: tuple[RangePart, ...]
    profile: DayProfile | None
    warning: str
    later: bool


def glucose_model(found: GlucoseReport, formatter: Formatter) -> GlucoseModel:
    """The two weeks."""
    spec = metric("glucose")
    unit = formatter.label(spec)
    wear = tr("of 14 days, {share} of the time", share=formatter.percent(found.wear))
    stats = [Stat(tr("Readings on"), f"{found.days}", wear)]
    if found.mean is not None and found.gmi is not None and found.lowest is not None and found.highest is not None:
        stats.append(Stat(tr("Mean"), formatter.bare(spec, found.mean), unit))
        stats.append(Stat(tr("GMI"), f"{formatter.number(found.gmi, 1)}{THIN}%", tr("from the mean alone")))
        stats.append(
            Stat(
                tr("Lowest and highest"),
                formatter.span(formatter.bare(spec, found.lowest), formatter.bare(spec, found.highest)),
                unit,
            )
        )
    if found.mean and found.deviation is not None:
        cv = 100 * found.deviation / found.mean
        stats.append(
            Stat(
                tr("Variation"),
                f"{formatter.number(cv, 1)}{THIN}%",
                tr("CV, aim {limit} or less", limit=f"{STEADY_CV:.0f}{THIN}%"),
            )
        )
    warning = "" if found.enough else tr(NEEDED)
    return GlucoseModel(
        title=tr("Glucose"),
        subtitle=f"{dates.span(date_of(found.first), date_of(found.last))} · {found.source}",
        stats=tuple(stats),
        parts=_parts(found, formatter),
        profile=_profile(found, formatter),
        warning=warning,
        later=found.newest is not None and found.last < found.newest,
    )


def _parts(found: GlucoseReport, formatter: Formatter) -> tuple[RangePart, ...]:
    if not found.readings:
        return ()
    spec = metric("glucose")
    low = [formatter.bare(spec, limit) for limit in LIMITS]
    bounds = (
        tr("below {limit}", limit=low[0]), tr("{low} to below {high}", low=low[0], high=low[1]),
        formatter.span(low[1], low[2]), tr("above {low} to {high}", low=low[2], high=low[3]), tr("above {limit}", limit=low[3]),
    )  # fmt: skip
    return tuple(
        RangePart(
            tr(name),
            within,
            float(share),
            _percent(float(share), formatter),
            tr("{duration} a day", duration=formatter.duration(float(share) * 1440)),
            tone,
        )
        for name, within, share, tone in zip(_NAMES, bounds, found.shares.tolist(), _TONES, strict=True)
    )


def _percent(share: float, formatter: Formatter) -> str:
    """A little is not nothing, and nearly all is not all."""
    if 0 < share < 0.005:
        return tr("under {share}", share=formatter.percent(0.01))
    if 0.995 <= share < 1:
        return tr("over {share}", share=formatter.percent(0.99))
    return formatter.percent(share)


def _profile(found: GlucoseReport, formatter: Formatter) -> DayProfile | None:
    if not found.enough or np.isnan(found.profile).all():
        return None
    spec = metric("glucose")
    factor = formatter.unit(spec).factor
    values = found.profile * factor
    step = 50.0 if factor == 1 else 3.0
    top = float(step * np.ceil(max(np.nanmax(values), 250 * factor) / step))
    ticks = tuple((float(at), formatter.number(float(at))) for at in np.arange(0, top + step / 2, step))
    middle = found.profile[:, 2]
    low, high = int(np.nanargmin(middle)), int(np.nanargmax(middle))
    words = tr(
        "Median by the time of day: lowest {lowest} at {lowest_time}, highest {highest} at {highest_time}",
        lowest=formatter.value(spec, float(middle[low])),
        lowest_time=dates.time_of_day(low * SLOT_MIN),
        highest=formatter.value(spec, float(middle[high])),
        highest_time=dates.time_of_day(high * SLOT_MIN),
    )
    hours = (np.arange(len(values)) + 0.5) * SLOT_MIN / 60
    return DayProfile(hours, values, (LIMITS[1] * factor, LIMITS[2] * factor), ticks, top, words)
