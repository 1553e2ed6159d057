"""The heart: the days of what rests on single beats, and the ECGs."""

from datetime import date

import numpy as np

from healthdesk.model.heart import Ecg, Heart
from healthdesk.model.session import SessionKind
from healthdesk.model.views import SessionInfo
from healthdesk.model.zones import day_of
from healthdesk.services import queries
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library
from healthdesk.services.series import day_series

# Measures of one thing by two formulas stay two.
METRICS = (
    "resting_heart_rate",
    "heart_rate",
    "heart_rate_variability",
    "heart_rate_variability_rmssd",
    "walking_heart_rate",
)
DAYS = 90
_FIRST, _LAST = date(1900, 1, 1), date(2100, 1, 1)


def has_data(library: Library) -> bool:
    """Whether there is anything for the page."""
    if not set(METRICS).isdisjoint(queries.metrics_with_data(library)):
        return True
    return bool(library.cache.get(("ecgs",), RestsOn(), lambda: _ecgs(library)))


def heart(library: Library) -> Heart:
    """All that the page shows at first."""
    today = queries.today(library)
    last = day_of(today) - 1  # the last whole day; of what was never measured before, today
    found = {
        name: day_series(library, name, last, DAYS) or day_series(library, name, last + 1, DAYS) for name in METRICS
    }
    ecgs = library.cache.get(("ecgs",), RestsOn(), lambda: _ecgs(library))
    return Heart(today, {name: one for name, one in found.items() if one is not None}, ecgs)


def ecg(library: Library, info: SessionInfo) -> Ecg:
    """One recording with its trace."""
    trace = library.store.trace(info.id, "ecg") if "ecg" in info.traces else None
    microvolts = np.zeros(0) if trace is None else np.asarray(trace.columns["uv"], np.float64)
    rate = info.data.get("sample_rate_hz")
    seconds = (info.end - info.start) / 1000
    known = (
        float(rate) if isinstance(rate, int | float) and rate > 0 else len(microvolts) / seconds if seconds > 0 else 0.0
    )
    return Ecg(info, microvolts, known)


def _ecgs(library: Library) -> tuple[SessionInfo, ...]:
    return tuple(reversed(queries.sessions(library, SessionKind.ECG, _FIRST, _LAST)))
