"""TCX activities, streamed: laps, the track and the heart rate, as columns."""

from array import array
from dataclasses import dataclass, field

import numpy as np

from healthdesk.formats.reading.activity_xml import Refused, feed, number, utc_ms
from healthdesk.formats.reading.container import Stream
from healthdesk.formats.reading.gpx_track import MAX_POINTS, Track

_MAX_TEXT = 64
_MAX_LAPS = 10_000
_POINT = {"Time", "LatitudeDegrees", "LongitudeDegrees", "AltitudeMeters", "Value"}
_LAP = {"TotalTimeSeconds": "duration_s", "DistanceMeters": "distance_m", "Calories": "energy_kcal"}


@dataclass(slots=True)
class Tcx:
    """One activity. `route`: t, lat, lon, ele; `heart`: t, bpm; times in UTC ms; `laps` as in the data of a workout."""

    sport: str
    laps: list[dict[str, object]]
    route: Track
    heart: Track
    complete: bool

    @property
    def span(self) -> tuple[int, int] | None:
        """From the first lap or point to the last; None if nothing has a time."""
        times = [int(t) for track in (self.route, self.heart) for t in (*track["t"][:1], *track["t"][-1:])]
        for lap in self.laps:
            start, length = lap["start"], lap.get("duration_s", 0.0)
            if isinstance(start, int) and isinstance(length, float):
                times += [start, start + round(length * 1000)]
        return (min(times), max(times)) if times else None


@dataclass(slots=True)
class _Activity:
    """What expat's handlers collect."""

    sport: str = ""
    laps: list[dict[str, object]] = field(default_factory=list)
    columns: "dict[str, array[float]]" = field(
        default_factory=lambda: {name: array("d") for name in ("lat", "lon", "ele", "bpm")}
    )
    t: "array[int]" = field(default_factory=lambda: array("q"))
    _point: dict[str, str] | None = None
    _text: list[str] = field(default_factory=list)
    _deep: int = 0

    def start(self, name: str, attrs: dict[str, str]) -> None:
        self._deep += 1
        if self._deep > 50:
            raise Refused
        local = name.rpartition(":")[2]
        self._text = []
        if local == "Activity":
            self.sport = attrs.get("Sport", "")[:_MAX_TEXT]
        elif local == "Lap":
            at = utc_ms(attrs.get("StartTime", ""))
            if at is not None and len(self.laps) < _MAX_LAPS:
                self.laps.append({"start": at})
        elif local == "Trackpoint":
            self._point = {}

    def chars(self, text: str) -> None:
        if len(self._text) < _MAX_TEXT:
            self._text.append(text[:_MAX_TEXT])

    def end(self, name: str) -> None:
        self._deep -= 1
        local = name.rpartition(":")[2]
        text = "".join(self._text).strip()
        self._text = []
        if local == "Trackpoint":
            if self._point is not None:
                self._add(self._point)
            self._point = None
        elif self._point is not None:
            if local in _POINT:
                self._point[local] = text
        elif local in _LAP and self.laps and _LAP[local] not in self.laps[-1]:
            value = number(text)
            if value >= 0:
                self.laps[-1][_LAP[local]] = value

    def _add(self, point: dict[str, str]) -> None:
        at = utc_ms(point.get("Time", ""))
        if at is None:
            return
        if len(self.t) >= MAX_POINTS:
            raise Refused
        self.t.append(at)
        written = ("LatitudeDegrees", "LongitudeDegrees", "AltitudeMeters", "Value")
        for column, name in zip(self.columns.values(), written, strict=True):
            column.append(number(point.get(name, "")))


def read_tcx(stream: Stream) -> Tcx:
    """All of a file. One that breaks off gives what came before (`complete` is False then)."""
    found = _Activity()
    complete = feed(stream, found)
    t = np.array(found.t, np.int64)
    columns = {name: np.array(values, np.float64) for name, values in found.columns.items()}
    lat, lon, bpm = columns["lat"], columns["lon"], columns["bpm"]
    placed = (np.abs(lat) <= 90) & (np.abs(lon) <= 180)
    beating = bpm > 0
    route: Track = {"t": t[placed], "lat": lat[placed], "lon": lon[placed], "ele": columns["ele"][placed]}
    return Tcx(found.sport, found.laps, route, {"t": t[beating], "bpm": bpm[beating]}, complete)
