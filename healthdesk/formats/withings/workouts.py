"""`activities.csv`: one row a workout, with its figures as JSON in the column `Data`."""

from collections.abc import Iterator

import msgspec
import numpy as np

from healthdesk.base.words import mark
from healthdesk.formats.reading import table
from healthdesk.formats.reading.event import Event
from healthdesk.formats.reading.file import File
from healthdesk.formats.reading.output import Output
from healthdesk.formats.reading.table import Chunk
from healthdesk.formats.withings.kinds import Kind
from healthdesk.formats.withings.raw import Fine
from healthdesk.model.batch import Float64, Int64
from healthdesk.model.session import Session, SessionKind, Trace
from healthdesk.model.stamps import stamps
from healthdesk.model.zones import ZoneHistory

_BAD_TIME = mark("Time cannot be read")
_COPIES = mark("workouts that Withings lists twice for the same time")
_DATA = msgspec.json.Decoder(dict[str, object])
_ZONES = ("hr_zone_0", "hr_zone_1", "hr_zone_2", "hr_zone_3")
_MORE = ("elevation", "intensity", "pause_duration", "pool_laps", "strokes", "pool_length", "metcumul", "effduration")
_GENERIC = {"multi sport", "other", ""}
_TYPES = {
    "walk": "walking", "run": "running", "bicycling": "cycling", "biking": "cycling", "hike": "hiking", "swim": "swimming",
    "weights": "traditional_strength_training", "weight training": "traditional_strength_training",
    "lift weights": "traditional_strength_training", "gym class": "mixed_cardio", "multi sport": "swim_bike_run",
    "indoor cycling": "cycling", "indoor running": "running", "indoor walking": "walking", "outdoor walking": "walking",
    "outdoor running": "running", "outdoor cycling": "cycling", "elliptical": "elliptical", "hiit":
    "high_intensity_interval_training", "soccer": "soccer", "football": "american_football", "dance": "social_dance",
    "skiing": "downhill_skiing", "ski": "downhill_skiing", "horse riding": "equestrian_sports", "stairs": "stair_climbing",
}  # fmt: skip
_NEAR_MS = 1000


def read(file: File, kind: Kind, fine: Fine, out: Output, zones: ZoneHistory) -> Iterator[Event]:
    """Every workout; of two with the same begin and end the one with a name of its own."""
    place, source = f"{file.base} row", out.source(kind.source)
    track = _track(fine)
    found: dict[tuple[int, int], Session] = {}
    for chunk in table.read(file, kind.header, out):
        names = list(chunk.columns)
        begin, finish = stamps(list(chunk[names[0]])), stamps(list(chunk[names[1]]))
        start, offset = begin.instants(zones)
        end, _ = finish.instants(zones)
        for at in range(chunk.n):
            if not begin.good[at] or not finish.good[at] or end[at] < start[at]:
                if any(column[at] for column in chunk.columns.values()):
                    out.error(place, chunk.first + at, _BAD_TIME, "activities")
                continue
            session = _workout(chunk, at, (int(start[at]), int(end[at]), int(offset[at])), source)
            key = (session.start, session.end)
            if key in found:
                out.skipped(_COPIES)
                if str(found[key].data["vendor_type"]).lower() not in _GENERIC:
                    continue
            found[key] = session
    for session in found.values():
        _add_route(session, track)
        out.session(session)
    yield from out.drain()


def _workout(chunk: Chunk, at: int, span: tuple[int, int, int], source: int) -> Session:
    data = _decoded(chunk["Data"][at])
    name = (_cell(chunk, "Activity type", at)).strip()
    pause = _positive(data, "pause_duration") or 0.0
    elapsed = (span[1] - span[0]) / 1000
    statistics: list[dict[str, object]] = []
    rates = {figure: _positive(data, key) for figure, key in
             (("average", "hr_average"), ("minimum", "hr_min"), ("maximum", "hr_max"))}  # fmt: skip
    if any(rates.values()):
        known = {figure: value for figure, value in rates.items() if value}
        statistics.append({"type": "HKQuantityTypeIdentifierHeartRate", "unit": "count/min", **known})
    if steps := _positive(data, "steps"):
        statistics.append({"type": "HKQuantityTypeIdentifierStepCount", "unit": "count", "sum": steps})
    energy = _positive(data, "manual_calories") or _positive(data, "calories")
    if energy:
        statistics.append({"type": "HKQuantityTypeIdentifierActiveEnergyBurned", "unit": "kcal", "sum": energy})
    detail: dict[str, object] = {
        "vendor_type": name[:80],
        "statistics": statistics,
        "metadata": {key: f"{value:g}" for key in _MORE if (value := _positive(data, key))},
    }
    zones = [_positive(data, key) or 0.0 for key in _ZONES]
    if any(zones):
        detail["heart_rate_zones_s"] = zones
    return Session(
        SessionKind.WORKOUT, workout_of(name), span[0], span[1], source, span[2],
        max(elapsed - pause, 0.0), _positive(data, "manual_distance") or _positive(data, "distance"), energy, detail,
    )  # fmt: skip


def workout_of(name: str) -> str:
    """Apple's activity name in snake_case."""
    lower = name.lower()
    return _TYPES.get(lower, "_".join(lower.replace("-", " ").split())) or "other"


def _cell(chunk: Chunk, wanted: str, at: int) -> str:
    column = next((name for name in chunk.columns if name.lower() == wanted.lower()), wanted)
    return chunk[column][at]


def _decoded(text: str) -> dict[str, object]:
    """The figures; none if they are no JSON, which costs the workout nothing else."""
    try:
        return _DATA.decode(text)
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return {}


def _positive(data: dict[str, object], key: str) -> float | None:
    """A figure above 0; Withings writes 0 for none."""
    value = data.get(key)
    return float(value) if isinstance(value, int | float) and 0 < value < 1e9 else None


def _track(fine: Fine) -> dict[str, np.ndarray]:
    """All places by time; a moment without a latitude or longitude is none."""
    columns = {name: _joined(parts) for name, parts in fine.places.items()}
    if not {"latitude", "longitude"} <= columns.keys():
        return {}
    t, lat = columns["latitude"]
    other, lon = columns["longitude"]
    t, left, right = np.intersect1d(t, other, return_indices=True)
    track: dict[str, np.ndarray] = {"t": t, "lat": lat[left], "lon": lon[right]}
    if "altitude" in columns:
        moments, height = columns["altitude"]
        at = np.clip(np.searchsorted(moments, t), 0, len(moments) - 1)
        if len(moments):
            track["ele"] = np.where(np.abs(moments[at] - t) <= _NEAR_MS, height[at], np.nan)
    good = (np.abs(track["lat"]) <= 90) & (np.abs(track["lon"]) <= 180)
    return {name: column[good] for name, column in track.items()}


def _joined(parts: list[tuple[Int64, Float64]]) -> tuple[Int64, Float64]:
    t, value = np.concatenate([part[0] for part in parts]), np.concatenate([part[1] for part in parts])
    t, first = np.unique(t, return_index=True)
    return t, value[first]


def _add_route(session: Session, track: dict[str, np.ndarray]) -> None:
    if not track:
        return
    low, high = np.searchsorted(track["t"], [session.start, session.end + 1])
    if high - low > 1:
        session.traces.append(Trace("route", {name: column[low:high] for name, column in track.items()}))
