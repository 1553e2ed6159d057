"""The large chart of a trend, with a read-out that follows mouse and keys from bucket to bucket."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from healthdesk.present.annotations import Flag
from healthdesk.present.axes import ValueAxis
from healthdesk.present.pan import seen
from healthdesk.present.readout import readout
from healthdesk.present.sparks import Form
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import Formatter
from healthdesk.ui.charts.axes import LabelAxis
from healthdesk.ui.charts.items import (
    Backdrop,
    Band,
    Bars,
    Goal,
    NoteLines,
    Point,
    RawReadings,
    Ticks,
    mean_line,
    previous_line,
    source_line,
)
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.readout_panel import ReadoutPanel

TOP = 8  # px above the plot for half a label
DRAG_PX = 4  # a click may tremble
AWAY = 12  # px between crosshair and read-out

pg.setConfigOptions(antialias=True)


@dataclass(slots=True)
class Drag:
    """A drag through time: where it began (px), what is dragged, the first slot seen then and now."""

    start: float | None = None
    asked: bool = False
    wide: TrendModel | None = None
    first: int = 0
    left: float = 0.0
    axis: ValueAxis | None = None


class TrendChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one `TrendModel` after another."""

    _drag_count = 0
    _at: int | None = None  # a class attribute, because the base class resizes while it is made

    pointed = Signal(object)  # index of the slot under the read-out, None when it is gone
    drag_began = Signal()  # the record beyond both ends is wanted: `show_wide`
    dragged_to = Signal(object)  # date: the last day in view where the drag ended
    laid_out = Signal()  # slots have moved to other pixels

    def __init__(self, *, lower: bool = False) -> None:
        """Empty. A lower pane leaves read-out and keys to the chart above it."""
        self._lower = lower
        self._time, self._values = LabelAxis("bottom"), LabelAxis("left")
        super().__init__(axisItems={"bottom": self._time, "left": self._values}, background=None)
        self._model: TrendModel | None = None
        self._formatter = Formatter()
        self._bars: Bars | None = None
        self._point: Point | None = None
        self._line = pg.InfiniteLine(angle=90)
        self._second: TrendModel | None = None
        self._backdrop: Backdrop | None = None
        self._drag = Drag()
        self._flags: Sequence[Flag] = ()
        self._panel = ReadoutPanel(self.viewport())
        self._panel.hide()
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.setMouseEnabled(x=False, y=False)
        plot.setContentsMargins(0, TOP, 0, 0)
        plot.getViewBox().setDefaultPadding(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if lower else Qt.FocusPolicy.StrongFocus)
        plot.getViewBox().sigResized.connect(self._moved)
        self.setProperty("ring", 6)
        self.setMouseTracking(True)
        theme().changed.connect(self._recolor)

    @property
    def at(self) -> int | None:
        """The slot under the read-out."""
        return self._at

    @property
    def axis_width(self) -> int:
        """Width of the value labels, px."""
        return self._values.room

    @axis_width.setter
    def axis_width(self, width: int) -> None:
        """Make room for wider labels of a pane beside."""
        self._values.room = width

    def x_of(self, at: float) -> float:
        """Where a slot is, px from the left."""
        x: float = self.mapFromScene(self.getPlotItem().getViewBox().mapViewToScene(pg.Point(at, 0))).x()
        return x

    def point_at(self, at: int | None) -> None:
        """Move the read-out to a slot, None takes it away."""
        self._point_at(at)

    def show_model(
        self,
        model: TrendModel,
        formatter: Formatter,
        second: TrendModel | None = None,
        flags: Sequence[Flag] = (),
    ) -> None:
        """Show another trend; the read-out goes. `second` is in the pane underneath, which then has the time axis."""
        self._model, self._formatter = model, formatter
        self._second, self._flags = second, flags
        self.setAccessibleName(model.spoken)
        self._draw()

    def clear_model(self) -> None:
        """Show nothing."""
        self._model = self._second = None
        self._flags = ()
        self._point_at(None)
        self.getPlotItem().clear()

    def wheelEvent(self, event: QEvent) -> None:
        """The page scrolls; the chart does not zoom."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click gives the keys to the chart."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() == Qt.MouseButton.LeftButton and not self._lower:
            self.begin_drag(event.position().x())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag ends where a bucket begins."""
        wide, left = self._drag.wide, self._drag.left
        self._drag = Drag()
        event.accept()
        if wide is not None and self._model is not None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.dragged_to.emit(wide.slots[min(len(wide.slots), round(left) + self._drag_count) - 1].last)

    def begin_drag(self, x: float) -> None:
        """The button went down at `x` px."""
        self._drag = Drag(x)

    def show_wide(self, wide: TrendModel, left: int) -> None:
        """The record beyond both ends, while a drag goes on; `left` is the first slot now shown."""
        if self._drag.start is None or self._model is None:
            return
        self._drag_count = len(self._model.slots)
        flags, self._flags = self._flags, ()
        model, self._model = self._model, wide
        self._draw()
        self._model, self._flags = model, flags
        self._drag.wide, self._drag.first, self._drag.left = wide, left, float(left)
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.pan_to(left)

    def pan_to(self, left: float) -> None:
        """During a drag: show other slots of the wide model, the axes following."""
        wide = self._drag.wide
        if wide is None:
            return
        count = self._drag_count
        left = self._drag.left = max(0.0, min(left, float(len(wide.slots) - count)))
        plot = self.getPlotItem()
        now = seen(wide, round(left), count, self._formatter)
        if now.axis != self._drag.axis:
            self._drag.axis = now.axis
            room = self._values.room
            self._values.show_labels(now.axis.ticks)
            self._values.room = max(room, self._values.room)
            if self._backdrop is not None:
                self._backdrop.axis = now.axis
            plot.setYRange(now.axis.low, now.axis.high, padding=0)
        if self._second is None:
            self._time.show_labels(now.ticks)
        plot.setXRange(left - 0.5, left + count - 0.5, padding=0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag through time, or snap to the nearest bucket."""
        if self._model is None:
            return
        if self._drag.start is not None:
            self._drag_by(event.position().x() - self._drag.start)
            return
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(event.position().toPoint())
        inside = view.sceneBoundingRect().contains(scene)
        self._point_at(round(view.mapSceneToView(scene).x()) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        """The read-out goes with the mouse."""
        super().leaveEvent(event)
        self._point_at(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The read-out goes with the focus."""
        super().focusOutEvent(event)
        if not self.underMouse():
            self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move the read-out, Escape takes it away."""
        last = len(self._model.slots) - 1 if self._model is not None else -1
        here = self._at
        moves = {
            Qt.Key.Key_Left: last if here is None else max(0, here - 1),
            Qt.Key.Key_Right: last if here is None else min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in moves and last >= 0 and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._point_at(moves[key])
            event.accept()
        elif key == Qt.Key.Key_Escape and here is not None:
            self._point_at(None)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The read-out stays at its bucket."""
        super().resizeEvent(event)
        if self._at is not None:
            self._place_panel(self._at)

    def _draw(self) -> None:
        self.setBackground(theme().color("surface"))
        model = self._model
        if model is None:
            return
        plot = self.getPlotItem()
        self._point_at(None)
        plot.clear()
        self._bars = self._point = None
        self._time.show_labels(() if self._second is not None else model.ticks, slim=self._second is not None)
        self._values.show_labels(model.axis.ticks)
        plot.setXRange(-0.5, len(model.slots) - 0.5, padding=0)
        plot.setYRange(model.axis.low, model.axis.high, padding=0)
        self._line.setPen(pg.mkPen(theme().color("crosshair"), width=1))
        self._line.hide()
        self._backdrop = Backdrop(model)
        self._add(self._backdrop, -20)
        if self._flags:
            self._add(NoteLines(model, [flag.at for flag in self._flags]), -5)
        if model.form is Form.BARS:
            self._bars = Bars(model, quiet=self._lower)
            self._add(self._bars, 0)
            if self._lower:
                self._add(self._line, 8)
            self._add(Goal(model), 5)
            if model.previous is not None:
                self._add(Ticks(model), 4)
        else:
            self._draw_readings(model)
            self._add(self._line, 8)
            self._point = Point(model)
            self._add(self._point, 9)

    def _drag_by(self, pixels: float) -> None:
        """Ask for the record once the mouse has left its place, then follow it."""
        if self._drag.wide is not None:
            width = self.getPlotItem().getViewBox().width()
            self.pan_to(self._drag.first - pixels / width * self._drag_count)
        elif not self._drag.asked and abs(pixels) >= DRAG_PX:
            self._drag.asked = True
            self._point_at(None)
            self.drag_began.emit()

    def _draw_readings(self, model: TrendModel) -> None:
        if model.form is Form.LINE:
            self._add(Band(model), -10)
        if model.previous is not None:
            self._add(previous_line(model.previous), 0)
        if model.readings is not None:
            self._add(RawReadings(model), 1)
        for i, line in enumerate(reversed(model.lines)):  # the best rank in front
            self._add(source_line(line), 2 + i / 10)
        if not model.lines:
            self._add(mean_line(model, model.value, sparse=model.form is Form.DOTS), 2)

    def _add(self, item: object, depth: float) -> None:
        self.getPlotItem().addItem(item, ignoreBounds=True)
        item.setZValue(depth)  # type: ignore[attr-defined]

    def _point_at(self, at: int | None) -> None:
        if self._model is not None and at is not None:
            at = int(np.clip(at, 0, len(self._model.slots) - 1))
        if at == self._at:
            return
        self._at = at
        for item in (self._bars, self._point):
            if item is not None:
                item.lit = at
                item.update()
        self._line.setVisible(at is not None)
        self._panel.setVisible(at is not None and not self._lower)
        if at is not None and self._model is not None and self._lower:
            self._line.setValue(at)
        elif at is not None and self._model is not None:
            self._line.setValue(at)
            told = readout(self._model, at, self._formatter, self._second)
            self._panel.show_readout(told, str(self._model.group))
            self._place_panel(at)
            words = ", ".join([told.title, *(f"{row.name} {row.value}".strip() for row in told.rows)])
            self.setAccessibleDescription(words)
        self.pointed.emit(at)

    def _place_panel(self, at: int) -> None:
        """Beside the crosshair, on the side where there is room."""
        view = self.getPlotItem().getViewBox()
        x = self.mapFromScene(view.mapViewToScene(pg.Point(at, 0))).x()
        area: QRectF = view.sceneBoundingRect()
        size = self._panel.sizeHint()
        self._panel.resize(size)
        left = x + AWAY if x + AWAY + size.width() <= area.right() else x - AWAY - size.width()
        self._panel.move(max(0, round(left)), round(area.top()) + 6)
        self._panel.raise_()

    def _recolor(self) -> None:
        self._draw()

    def _moved(self) -> None:
        self.laid_out.emit()


class UnitLabel(QWidget):
    """The unit above the value axis, right-aligned with its labels."""

    def __init__(self, chart: TrendChart) -> None:
        """Stands above `chart`."""
        super().__init__()
        self._chart, self._text = chart, ""
        self.setFixedHeight(16)

    def show_unit(self, text: str) -> None:
        """Show another unit."""
        self._text = text
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One word."""
        painter = QPainter(self)
        painter.setFont(theme().font("axis"))
        painter.setPen(theme().color("text-2"))
        box = QRectF(0, 0, max(40, self._chart.axis_width - 8), self.height())
        width = painter.fontMetrics().horizontalAdvance(self._text)
        flags = Qt.AlignmentFlag.AlignRight if width <= box.width() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), self._text)
