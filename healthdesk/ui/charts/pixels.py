"""Items that need pixel-exact corners or hatches paint in pixels, not in data units."""

from abc import abstractmethod

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from healthdesk.model.views import Float64

EVERYWHERE = 1e7  # higher than any axis
DASHES = [3.0, 3.0]


def dashed(color: QColor, width: float = 1) -> QPen:
    """A pen of even dashes that keeps its width at any zoom."""
    pen = QPen(color, width)
    pen.setDashPattern(DASHES)
    pen.setCosmetic(True)
    return pen


class PixelItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Covers the whole view and paints in pixels; `place` maps a point of the data to them."""

    def __init__(self) -> None:
        """Nowhere yet."""
        super().__init__()
        self._transform = QTransform()

    def boundingRect(self) -> QRectF:
        """The whole record, whatever is in view: a drag must not leave the item behind. The plot clips it."""
        left, right = self.span
        return QRectF(left, -EVERYWHERE, right - left, 2 * EVERYWHERE)

    def paint(self, painter: QPainter, *_: object) -> None:
        """Switch to pixels, then draw."""
        painter.save()
        self._transform = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        painter.restore()

    @abstractmethod
    def draw(self, painter: QPainter) -> None:
        """Paint in pixels."""

    def place(self, x: float, y: float) -> QPointF:
        """Pixels of a point of the data."""
        return self._transform.map(QPointF(x, y))

    def pixels(self, x: Float64, y: Float64) -> list[QPointF]:
        """Pixels of points (n,) of the data."""
        to = self._transform
        px = to.m11() * x + to.m21() * y + to.dx()
        py = to.m12() * x + to.m22() * y + to.dy()
        return [QPointF(a, b) for a, b in zip(px.tolist(), py.tolist(), strict=True)]

    def box(self, left: float, right: float, low: float, high: float) -> QRectF:
        """Pixels of a rectangle of the data."""
        return QRectF(self.place(left, high), self.place(right, low))

    @property
    @abstractmethod
    def span(self) -> tuple[float, float]:
        """The ends of the lower axis, whatever of it is in view."""
