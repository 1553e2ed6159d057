"""A plot whose points can be picked by mouse and keys, one at a time, each with a read-out."""

from abc import abstractmethod
from collections.abc import Mapping

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame

from healthdesk.present.axes import Tick, ValueAxis
from healthdesk.present.readout import Readout
from healthdesk.ui.charts.axes import LabelAxis
from healthdesk.ui.charts.pixels import PixelItem
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.readout_panel import ReadoutPanel

TOP = 8  # px above the plot for half a label
AWAY = 12  # px between a point and its read-out

pg.setConfigOptions(antialias=True)


class Grid(PixelItem):
    """Lines behind the points: across at each value, upright where `upright` has ticks."""

    def __init__(self, axis: ValueAxis, span: tuple[float, float], upright: tuple[Tick, ...] = ()) -> None:
        """From one end of `span` to the other."""
        super().__init__()
        self._axis, self._span, self._upright = axis, span, upright

    @property
    def span(self) -> tuple[float, float]:
        """The ends of the lower axis."""
        return self._span

    def draw(self, painter: QPainter) -> None:
        """Sharp hairlines."""
        painter.setPen(QPen(theme().color("grid"), 1))
        left, right = self._span
        for tick in self._axis.ticks:
            if tick.at > self._axis.low or self._upright:
                y = round(self.place(left, tick.at).y()) + 0.5
                painter.drawLine(QPointF(self.place(left, 0).x(), y), QPointF(self.place(right, 0).x(), y))
        for tick in self._upright:
            x = round(self.place(tick.at, 0).x()) + 0.5
            painter.drawLine(
                QPointF(x, self.place(0, self._axis.low).y()), QPointF(x, self.place(0, self._axis.high).y())
            )


class ReadoutPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Subclasses say what there is to pick, where it is and what it says."""

    _at: int | None = None  # a class attribute, because the base class resizes while it is made

    pointed = Signal(object)  # index under the read-out, None when it is gone
    opened = Signal(int)  # Enter or a double click on a point

    def __init__(self, name: str) -> None:
        """Empty; `name` is for screen readers until there is something to say."""
        self._across, self._up = LabelAxis("bottom"), LabelAxis("left")
        super().__init__(axisItems={"bottom": self._across, "left": self._up}, background=None)
        self._panel = ReadoutPanel(self.viewport())
        self._panel.hide()
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.setContentsMargins(0, TOP, 0, 0)
        plot.getViewBox().setDefaultPadding(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 6)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        theme().changed.connect(self.redraw)

    @property
    @abstractmethod
    def count(self) -> int:
        """How many points there are."""

    @abstractmethod
    def readout_of(self, at: int) -> tuple[Readout, str] | None:
        """What a point says, and the group that colors its marks; None where another plot says it."""

    @abstractmethod
    def place_of(self, at: int) -> tuple[float, float]:
        """Where a point is, in data units."""

    @abstractmethod
    def nearest(self, x: float, y: float) -> int | None:
        """The point that the mouse means, at data units."""

    @abstractmethod
    def steps(self, here: int | None) -> Mapping[Qt.Key, int]:
        """Where each key leads from a point; None: from nowhere."""

    @abstractmethod
    def redraw(self) -> None:
        """Paint everything again, in the colors of the scheme."""

    @abstractmethod
    def light(self, at: int | None) -> None:
        """Mark a point as the one picked."""

    @property
    def at(self) -> int | None:
        """The point under the read-out."""
        return self._at

    def sizeHint(self) -> QSize:
        """No more than it needs: the page decides."""
        return QSize(240, self.minimumHeight())

    def lay_out(self, across: tuple[Tick, ...], span: tuple[float, float], axis: ValueAxis, room: float = 0.0) -> None:
        """Empty the plot and give it other axes, with a share of each as `room` beyond its ends."""
        self.setBackground(theme().color("surface"))
        self.point_at(None)
        plot = self.getPlotItem()
        plot.clear()
        self._across.show_labels(across)
        self._up.show_labels(axis.ticks)
        plot.setXRange(*span, padding=room)
        plot.setYRange(axis.low, axis.high, padding=room)

    def put(self, item: pg.GraphicsObject, depth: float) -> None:
        """Add an item; greater depths lie in front."""
        self.getPlotItem().addItem(item, ignoreBounds=True)
        item.setZValue(depth)

    def pixel_of(self, at: int) -> QPointF:
        """Where a point is on the widget."""
        scene = self.getPlotItem().getViewBox().mapViewToScene(pg.Point(*self.place_of(at)))
        return QPointF(self.mapFromScene(scene))

    def point_at(self, at: int | None) -> None:
        """Move the read-out to a point, or to the first or last where there is none so far out; None takes it away."""
        at = max(0, min(self.count - 1, at)) if self.count and at is not None else None
        if at == self._at:
            return
        self._at = at
        self.light(at)
        said = self.readout_of(at) if at is not None else None
        self._panel.setVisible(said is not None)
        if at is not None and said is not None:
            told, group = said
            self._panel.show_readout(told, group)
            self._place_panel(at)
            words = ", ".join([told.title, *(f"{row.name} {row.value}".strip() for row in told.rows)])
            self.setAccessibleDescription(words)
        self.pointed.emit(at)

    def wheelEvent(self, event: QEvent) -> None:
        """The page scrolls; the chart does not zoom."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click gives the keys to the chart."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing was dragged."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is picked."""
        event.accept()
        if self._at is not None:
            self.opened.emit(self._at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Snap to the nearest point."""
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(event.position().toPoint())
        inside = view.sceneBoundingRect().contains(scene)
        at = view.mapSceneToView(scene)
        self.point_at(self.nearest(at.x(), at.y()) if inside and self.count else None)

    def leaveEvent(self, event: QEvent) -> None:
        """The read-out goes with the mouse."""
        super().leaveEvent(event)
        self.point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The read-out goes with the focus."""
        super().focusOutEvent(event)
        if not self.underMouse():
            self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End pick, Enter opens, Escape takes the read-out away."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier)
        steps = self.steps(self._at) if self.count and plain else {}
        if key in steps:
            self.point_at(steps[key])
            event.accept()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.opened.emit(self._at)
        elif key == Qt.Key.Key_Escape and self._at is not None:
            self.point_at(None)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The read-out stays at its point."""
        super().resizeEvent(event)
        if self._at is not None:
            self._place_panel(self._at)

    def _place_panel(self, at: int) -> None:
        """Beside the point, on the side where there is room."""
        area: QRectF = self.getPlotItem().getViewBox().sceneBoundingRect()
        point, size = self.pixel_of(at), self._panel.sizeHint()
        self._panel.resize(size)
        right = point.x() + AWAY
        left = right if right + size.width() <= area.right() else point.x() - AWAY - size.width()
        top = min(max(area.top() + 6, point.y() - size.height() - AWAY), area.bottom() - size.height() - 6)
        self._panel.move(max(0, round(left)), max(0, round(top)))
        self._panel.raise_()
