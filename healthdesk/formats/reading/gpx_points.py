"""The fast path of GPX: points as Apple writes them, all of a stretch at once, with the very same results as expat.

A stretch of such points is taken out of the document and an empty element stands in its place. Only where expat comes
upon that element do the points count, so what surrounds them is judged by the real parser.
"""

import contextlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

Float64 = NDArray[np.float64]
Int64 = NDArray[np.int64]

STAND_IN = "healthdesk-points"
OPTIONAL = ("ele", "speed", "course", "hAcc", "vAcc")
_NUMBER = rb"(-?[0-9]{1,9}(?:\.[0-9]{1,24})?)"
_TIME = rb"<time>([12][0-9]{3}-[01][0-9]-[0-3][0-9]T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9])Z</time>"
_ELE, _SPEED, _COURSE, _HACC, _VACC = (rb"(?:<%b>%b</%b>\s*)?" % (n, _NUMBER, n) for n in map(str.encode, OPTIONAL))
_POINT = re.compile(
    rb'<trkpt lon="%b" lat="%b">\s*%b%b\s*' % (_NUMBER, _NUMBER, _ELE, _TIME)
    + rb"(?:<extensions>\s*%b%b%b%b</extensions>\s*)?</trkpt>\s*" % (_SPEED, _COURSE, _HACC, _VACC)
)
_GROUPS = 2 + 1 + len(OPTIONAL)
_BEGIN = b"<trkpt"
_decode = msgspec.json.Decoder(list[float]).decode


@dataclass(frozen=True, slots=True)
class Points:
    """n points. `t` is UTC ms; of the optional columns, NaN where a point has none."""

    t: Int64
    lat: Float64
    lon: Float64
    optional: tuple[Float64, ...]  # in the order of OPTIONAL


@dataclass(slots=True)
class Stretches:
    """Takes the points out of a document that comes in chunks."""

    waiting: dict[str, Points] = field(default_factory=dict)
    _rest: bytes = b""
    _number: int = 0
    _plain: bool = True  # nothing yet in which tags are no tags

    def take(self, chunk: bytes, *, final: bool = False) -> bytes:
        """The document as far as it is complete, with stand-ins for the stretches of points, which now wait by number."""
        data = self._rest + chunk
        self._plain = self._plain and b"<!" not in data and STAND_IN.encode() not in data
        cut = len(data) if final or not self._plain else data.rfind(_BEGIN)
        if cut <= 0:
            cut = len(data)
        data, self._rest = data[:cut], data[cut:]
        return self._without_points(data) if self._plain else data

    def _without_points(self, data: bytes) -> bytes:
        cells = _POINT.split(data)
        between = cells[:: _GROUPS + 1]  # what precedes each point, and what follows the last one
        if len(between) == 1:
            return data
        try:
            points = _points(cells)
        except ValueError:  # a day that no month has
            return data
        first = [0, *(at for at, text in enumerate(between[1:-1], 1) if text), len(points.t)]
        out = [between[0]]
        for begin, end in pairwise(first):
            self._number += 1
            here = slice(begin, end)
            self.waiting[str(self._number)] = Points(
                points.t[here], points.lat[here], points.lon[here], tuple(column[here] for column in points.optional)
            )
            out += [b'<%b n="%d"/>' % (STAND_IN.encode(), self._number), between[end]]
        return b"".join(out)


def _points(cells: list[bytes]) -> Points:
    """All points of a split text. Raises ValueError for a time that is none."""
    lon, lat, ele, time, *extensions = (cells[at :: _GROUPS + 1] for at in range(1, _GROUPS + 1))
    t = np.array(time).astype("datetime64[ms]").astype(np.int64)
    return Points(t, _floats(lat), _floats(lon), tuple(map(_floats, (ele, *extensions))))


def _floats(texts: Sequence[bytes | None]) -> Float64:
    """A decoder of JSON reads numbers three times as fast as `float`, and rounds them alike."""
    given = [text for text in texts if text is not None]
    if len(given) == len(texts):
        with contextlib.suppress(msgspec.DecodeError):  # 007 is no JSON
            return np.array(_decode(b"[%b]" % b",".join(given)))
    return np.array([np.nan if text is None else float(text) for text in texts])
