"""Lines that break where there is no data."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from healthdesk.model.views import Float64
from healthdesk.ui.charts.pixels import PixelItem

CROWDED = 120  # slots in view
DOTS_UP_TO = 62  # points of a line; more would run into one another


class Line(PixelItem):
    """Means or readings of neighboring buckets, joined; broken where there is no data. Only what is in view."""

    def __init__(self, values: Float64, pen: QPen, dot_px: float = 0) -> None:
        """`values` (n,), NaN = none; `dot_px`: size of the dots; those without neighbors always have one, unless it is 0."""
        super().__init__()
        self._values, self._pen, self._dot = values, pen, dot_px
        self._alone = np.isfinite(values) & ~_has_neighbor(values)

    def draw(self, painter: QPainter) -> None:
        """Runs as polylines, then dots where they do not run into one another."""
        seen = self.viewRect()
        first, end = max(0, math.floor(seen.left())), max(0, math.ceil(seen.right())) + 1
        values = self._values[first:end]
        at = self.pixels(np.arange(first, first + len(values), dtype=np.float64), values)
        pen = QPen(self._pen)
        if len(values) > CROWDED:  # thinner lines keep close peaks apart, and are drawn faster
            pen.setWidthF(min(1.0, pen.widthF()))
            pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for a, b in runs(np.isfinite(values)):
            painter.drawPolyline(at[a:b])
        known = np.isfinite(values)
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._pen.color())
            crowded = known.sum() > DOTS_UP_TO
            radius = self._dot / (3 if crowded else 2)
            for i in np.flatnonzero(self._alone[first:end] if crowded else known):
                painter.drawEllipse(at[i], radius, radius)

    @property
    def span(self) -> tuple[float, float]:
        """The ends of the time axis."""
        return -0.5, len(self._values) - 0.5


def runs(known: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and end of each run of true."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _has_neighbor(values: Float64) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    known = np.concatenate([[False], np.isfinite(values), [False]])
    found: np.ndarray[tuple[int], np.dtype[np.bool_]] = known[:-2] | known[2:]
    return found
