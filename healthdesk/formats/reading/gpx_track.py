"""GPX tracks, streamed: every point with a time and a place, as columns."""

import codecs
from array import array
from datetime import datetime
from pyexpat import XML_PARAM_ENTITY_PARSING_NEVER, ExpatError, ParserCreate

import numpy as np
from numpy.typing import NDArray

from healthdesk.formats.reading.container import Stream
from healthdesk.formats.reading.gpx_points import OPTIONAL, STAND_IN, Points, Stretches

MAX_POINTS = 2_000_000
_CHUNK = 1 << 16
_MAX_TEXT = 200
_OPTIONAL = {name: name.lower() for name in OPTIONAL}
_NAN = float("nan")

Track = dict[str, NDArray[np.generic]]


class _Refused(Exception):
    """Nothing a GPX file of any device holds."""


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
            raise _Refused
        self.t.frombytes(points.t[good].tobytes())
        for column, values in zip(self.columns.values(), (points.lat, points.lon, *points.optional), strict=True):
            column.frombytes(values[good].tobytes())

    def _add(self, point: dict[str, str]) -> None:
        at, lat, lon = utc_ms(point.get("time", "")), _number(point["lat"]), _number(point["lon"])
        if at is None or not (-90 <= lat <= 90 and -180 <= lon <= 180):
            return
        if len(self.t) >= MAX_POINTS:
            raise _Refused
        self.t.append(at)
        self.columns["lat"].append(lat)
        self.columns["lon"].append(lon)
        for written, name in _OPTIONAL.items():
            self.columns[name].append(_number(point.get(written, "")))


def read_track(stream: Stream) -> tuple[Track, bool]:
    """`t` (UTC ms, int64), `lat`, `lon` and whatever else any point has (float64); and whether all of the file was read.

    Points without a time or a place are left out. A file that breaks off gives the points before.
    """
    stretches = Stretches()
    points = _Points(stretches.waiting)
    chunk = stream.read(_CHUNK)
    # A text saved in UTF-16 still says of itself that it is UTF-8.
    parser = ParserCreate("UTF-16" if chunk.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None)
    parser.SetParamEntityParsing(XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = points.start
    parser.EndElementHandler = points.end
    parser.CharacterDataHandler = points.chars
    fed, complete = 0, True
    try:
        while chunk:
            text = stretches.take(chunk)
            parser.Parse(text, False)
            fed += len(text)
            if fed - parser.CurrentByteIndex > 1 << 20:
                raise _Refused  # one token of a megabyte
            chunk = stream.read(_CHUNK)
        parser.Parse(stretches.take(b"", final=True), True)
    except (ExpatError, _Refused, ValueError, LookupError):  # the last: an encoding that no one knows
        complete = False
    track: Track = {"t": np.array(points.t, np.int64)}
    for name, values in points.columns.items():
        column = np.array(values, np.float64)
        if name in {"lat", "lon"} or not np.isnan(column).all():
            track[name] = column
    return track, complete


def utc_ms(text: str) -> int | None:
    """`2024-06-15T10:00:00Z` as UTC ms; None for anything else and for a time without a zone."""
    try:
        at = datetime.fromisoformat(text) if len(text) <= 40 else None
        return round(at.timestamp() * 1000) if at is not None and at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _number(text: str) -> float:
    """A number, NaN for anything else."""
    try:
        value = float(text) if len(text) <= 40 else _NAN
    except ValueError:
        return _NAN
    return value if abs(value) < 1e9 else _NAN


def _refuse(*_: object) -> None:
    raise _Refused
