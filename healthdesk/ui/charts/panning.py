"""A trend that can be dragged through the whole record."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent

from healthdesk.present.axes import ValueAxis
from healthdesk.present.pan import seen
from healthdesk.present.trends import TrendModel
from healthdesk.ui.charts.trend_chart import TrendChart

DRAG_PX = 4  # a click may tremble


@dataclass(slots=True)
class _Drag:
    """One drag: where it began (px), the wide model once it is there, how many slots are in view, the first of them."""

    start: float
    asked: bool = False
    wide: TrendModel | None = None
    count: int = 0
    first: int = 0
    left: float = 0.0
    axis: ValueAxis | None = None


class PannableTrend(TrendChart):
    """While a drag goes on it moves over a wider model, which its owner gives when `drag_began` asks for it."""

    drag_began = Signal()  # the record beyond both ends is wanted: `show_wide`
    dragged_to = Signal(object)  # date: the last day in view where the drag ended

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._drag: _Drag | None = None

    @property
    def dragging(self) -> bool:
        """Whether the wide model is being dragged."""
        return self._drag is not None and self._drag.wide is not None

    def begin_drag(self, x: float) -> None:
        """The button went down at `x` px."""
        self._drag = _Drag(x)

    def show_wide(self, wide: TrendModel, left: int) -> None:
        """The record beyond both ends, while a drag goes on; `left` is the first slot now shown."""
        drag = self._drag
        if drag is None or self._model is None:
            return
        model, flags = self._model, self._flags
        self._model, self._flags = wide, ()
        self.redraw()
        self._model, self._flags = model, flags
        drag.wide, drag.count, drag.first = wide, len(model.slots), left
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.pan_to(left)

    def pan_to(self, left: float) -> None:
        """During a drag: show other slots of the wide model, the axes following."""
        drag = self._drag
        if drag is None or drag.wide is None:
            return
        left = drag.left = max(0.0, min(left, float(len(drag.wide.slots) - drag.count)))
        plot = self.getPlotItem()
        now = seen(drag.wide, round(left), drag.count, self._formatter)
        if now.axis != drag.axis:
            drag.axis = now.axis
            room = self.axis_width
            self._up.show_labels(now.axis.ticks)
            self.axis_width = max(room, self.axis_width)
            if self._backdrop is not None:
                self._backdrop.axis = now.axis
            plot.setYRange(now.axis.low, now.axis.high, padding=0)
        if self._second is None:
            self._across.show_labels(now.ticks)
        plot.setXRange(left - 0.5, left + drag.count - 0.5, padding=0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.begin_drag(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag through time, or snap to the nearest slot."""
        if self._drag is None or self._model is None:
            super().mouseMoveEvent(event)
        else:
            self._drag_by(self._drag, event.position().x() - self._drag.start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag ends where a slot begins."""
        super().mouseReleaseEvent(event)
        drag, self._drag = self._drag, None
        if drag is not None and drag.wide is not None and self._model is not None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            last = min(len(drag.wide.slots), round(drag.left) + drag.count) - 1
            self.dragged_to.emit(drag.wide.slots[last].last)

    def _drag_by(self, drag: _Drag, pixels: float) -> None:
        """Ask for the record once the mouse has left its place, then follow it."""
        if drag.wide is not None:
            self.pan_to(drag.first - pixels / self.getPlotItem().getViewBox().width() * drag.count)
        elif not drag.asked and abs(pixels) >= DRAG_PX:
            drag.asked = True
            self.point_at(None)
            self.drag_began.emit()
