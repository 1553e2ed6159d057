"""GPX tracks, streamed: every point with a time and a place, as columns."""

from array import array

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.reading.activity_xml import Refused, feed, number, utc_ms
from healthdesk.formats.reading.container import Stream
from healthdesk.formats.reading.gpx_points import OPTIONAL, STAND_IN, Points, Stretches

MAX_POINTS = 2_000_000
_MAX_TEXT = 200
_OPTIONAL = {name: name.lower() for name in OPTIONAL}

Track = dict[str, NDArray[np.generic]]


class _Points:
    """Collects the points; expat's handlers."""

    def __init__(self, waiting: dict[str, Points]) -> None:
        """`waiting` holds the points behind each stand-in, by number."""
        self._waiting = waiting
        self.t = array("q")
        self.columns = {name: array("d") for name in ("lat", "lon", *_OPTIONAL.values())}
        self._point: dict[str, str] | None = None
        self._text: list[str] | None = None

    def start(self, name: str, attrs: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local in {"trkpt", "rtept"}:
            self._point = {"lat": attrs.get("lat", ""), "lon": attrs.get("lon", "")}
        elif name == STAND_IN and attrs.get("n") in self._waiting:
            self._point = None
            self._add_all(self._waiting.pop(attrs["n"]))
        elif self._point is not None:
            self._text = []

    def chars(self, text: str) -> None:
        if self._text is not None and len(self._text) < _MAX_TEXT:
            self._text.append(text[:_MAX_TEXT])

    def end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        if local in {"trkpt", "rtept"}:
            if self._point is not None:
                self._add(self._point)
            self._point = None
        elif self._point is not None and self._text is not None:
            self._point[local] = "".join(self._text).strip()
        self._text = None

    def _add_all(self, points: Points) -> None:
        good = (np.abs(points.lat) <= 90) & (np.abs(points.lon) <= 180)
        if len(self.t) + np.count_nonzero(good) > MAX_POINTS:
            raise Refused
        self.t.frombytes(points.t[good].tobytes())
        for column, values in zip(self.columns.values(), (points.lat, points.lon, *points.optional), strict=True):
            column.frombytes(values[good].tobytes())

    def _add(self, point: dict[str, str]) -> None:
        at, lat, lon = utc_ms(point.get("time", "")), number(point["lat"]), number(point["lon"])
        if at is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
            return
        if len(self.t) >= MAX_POINTS:
            raise Refused
        self.t.append(at)
        self.columns["lat"].append(lat)
        self.columns["lon"].append(lon)
        for written, name in _OPTIONAL.items():
            self.columns[name].append(number(point.get(written, "")))


def read_track(stream: Stream) -> tuple[Track, bool]:
    """`t` (UTC ms, int64), `lat`, `lon` and whatever else any point has (float64); and whether all of the file was read.

    Points without a time or a place are left out. A file that breaks off gives the points before.
    """
    stretches = Stretches()
    points = _Points(stretches.waiting)
    complete = feed(stream, points, stretches)
    track: Track = {"t": np.array(points.t, np.int64)}
    for name, values in points.columns.items():
        column = np.array(values, np.float64)
        if name in {"lat", "lon"} or not np.isnan(column).all():
            track[name] = column
    return track, complete
