"""The body: what scales, cuffs and thermometers measure."""

from datetime import date

import numpy as np

from healthdesk.insights.statistics import weighted_trend
from healthdesk.model.body import Body, WeightTrend
from healthdesk.model.finding import DaySeries
from healthdesk.model.session import SessionKind
from healthdesk.model.views import SessionInfo
from healthdesk.model.zones import day_of
from healthdesk.services import queries
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.series import day_series

METRICS = (
    "weight", "body_fat", "fat_mass", "muscle_mass", "lean_body_mass", "body_mass_index", "waist", "systolic_pressure", "diastolic_pressure",
    "oxygen_saturation", "respiratory_rate", "body_temperature", "basal_body_temperature", "wrist_temperature",
)  # fmt: skip
DAYS = 90
TREND_DAYS, TREND_NEEDS = 28, 4  # days of the rate, and readings in them
_FIRST, _LAST = date(1900, 1, 1), date(2100, 1, 1)


def has_data(library: Library) -> bool:
    """Whether there is anything for the page."""
    return not set(METRICS).isdisjoint(queries.metrics_with_data(library))


def body(library: Library) -> Body:
    """All that the page shows."""
    today = queries.today(library)
    last = day_of(today)
    found = {name: day_series(library, name, last, DAYS) for name in METRICS}
    pressures = library.cache.get(("pressures",), RestsOn(), lambda: _pressures(library))
    series = {name: one for name, one in found.items() if one is not None}
    return Body(today, series, weight_trend(series["weight"]) if "weight" in series else None, pressures)


def weight_trend(series: DaySeries) -> WeightTrend | None:
    """The slope of the smoothed weight over the last four weeks; None with too few readings in them."""
    smooth = weighted_trend(series.value)[-TREND_DAYS:]
    at = np.flatnonzero(~np.isnan(smooth))
    if len(at) < TREND_NEEDS or at[-1] - at[0] < TREND_DAYS // 2:
        return None
    rate = float(smooth[at[-1]] - smooth[at[0]]) / int(at[-1] - at[0]) * 7
    return WeightTrend(float(smooth[at[-1]]), rate, len(at), TREND_DAYS)


def _pressures(library: Library) -> tuple[SessionInfo, ...]:
    return tuple(reversed(queries.sessions(library, SessionKind.BLOOD_PRESSURE, _FIRST, _LAST)))
