"""Workouts: the list, and one with its heart rate, route, splits and zones."""

from datetime import date

import numpy as np

from healthdesk.aggregate.workout import climb, greatest_heart_rate, splits, way, zone_times
from healthdesk.model.session import SessionKind, Trace
from healthdesk.model.views import SessionInfo
from healthdesk.model.workout import Track, Workout
from healthdesk.model.zones import date_of
from healthdesk.services import queries
from healthdesk.services.cache import RestsOn
from healthdesk.services.library import Library

KM, MILE = 1000.0, 1609.344
_FIRST, _LAST = date(1900, 1, 1), date(2100, 1, 1)


def workouts(library: Library) -> list[SessionInfo]:
    """Every workout once, newest first; copies that apps passed on are left out."""

    def read() -> list[SessionInfo]:
        found = queries.sessions(library, SessionKind.WORKOUT, _FIRST, _LAST)
        return [session for session in reversed(found) if session.same_as is None]

    return library.cache.get(("workouts",), RestsOn(), read)


def workout(library: Library, info: SessionInfo) -> Workout:
    """One of them in detail."""
    rate_t, rate = _heart_rate(library, info)
    track = _track(library.store.trace(info.id, "route")) if "route" in info.traces else None
    unit = MILE if library.settings.units == "imperial" else KM
    greatest = _greatest(library, info)
    return Workout(
        info=info,
        rate_t=rate_t,
        rate=rate,
        track=track,
        splits=splits(track.t, track.meters, unit, rate_t, rate) if track is not None else (),
        split_meters=unit,
        zones=zone_times(rate_t, rate, info.end, greatest) if greatest else (),
        greatest_rate=greatest,
        climb=climb(track.elevation) if track is not None else None,
    )


def _heart_rate(library: Library, info: SessionInfo) -> tuple[np.ndarray, np.ndarray]:
    """Samples within it, of the workout's own source if that gave any, else of the one that gave most."""
    found = library.store.samples("heart_rate", info.start, info.end)
    inside = (found.start >= info.start) & (found.start < info.end)
    names = {source.id: source.name for source in library.store.sources()}
    ids, counts = np.unique(found.source[inside], return_counts=True)
    if not len(ids):
        return np.zeros(0, np.int64), np.zeros(0)
    own = [i for i in ids.tolist() if names.get(i) == info.source]
    best = own[0] if own else int(ids[counts.argmax()])
    chosen = inside & (found.source == best)
    return found.start[chosen], found.value[chosen]


def _track(trace: Trace | None) -> Track | None:
    """Points in the order of time. Fewer than two are no way."""
    if trace is None or len(trace.columns["t"]) < 2:
        return None
    t = np.asarray(trace.columns["t"], np.int64)
    order = np.argsort(t, kind="stable")
    lat, lon = (np.asarray(trace.columns[name], np.float64)[order] for name in ("lat", "lon"))
    height = trace.columns.get("ele")
    elevation = np.full(len(t), np.nan) if height is None else np.asarray(height, np.float64)[order]
    return Track(t[order], lat, lon, elevation, way(lat, lon))


def _greatest(library: Library, info: SessionInfo) -> float | None:
    born = library.settings.birth_year
    if born is None:
        return None
    day = date_of(int(library.zones.days(np.array([info.start]), np.array([info.offset_min], np.int16))[0]))
    return greatest_heart_rate(day.year - born)
