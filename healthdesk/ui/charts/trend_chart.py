"""The large chart of a trend, with a read-out that follows mouse and keys from bucket to bucket."""

from collections.abc import Mapping, Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal

from healthdesk.base.words import tr
from healthdesk.present.annotations import Flag
from healthdesk.present.readout import Readout, readout
from healthdesk.present.sparks import Form
from healthdesk.present.trends import TrendModel
from healthdesk.present.values import Formatter
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
from healthdesk.ui.charts.plot import ReadoutPlot
from healthdesk.ui.theme import theme


class TrendChart(ReadoutPlot):
    """Shows one `TrendModel` after another. A lower pane leaves read-out and keys to the chart above it."""

    laid_out = Signal()  # slots have moved to other pixels

    def __init__(self, *, lower: bool = False) -> None:
        """Empty."""
        self._lower = lower
        self._model: TrendModel | None = None
        self._second: TrendModel | None = None
        self._flags: Sequence[Flag] = ()
        self._formatter = Formatter()
        self._backdrop: Backdrop | None = None
        self._bars: Bars | None = None
        self._point: Point | None = None
        self._line = pg.InfiniteLine(angle=90)
        super().__init__(tr("Chart"))
        if lower:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.getPlotItem().getViewBox().sigResized.connect(self._moved)

    @property
    def axis_width(self) -> int:
        """Width of the value labels, px."""
        return self._up.room

    @axis_width.setter
    def axis_width(self, width: int) -> None:
        """Make room for wider labels of a pane beside."""
        self._up.room = width

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
        self.redraw()

    def clear_model(self) -> None:
        """Show nothing."""
        self.point_at(None)
        self._model = self._second = None
        self._flags = ()
        self.getPlotItem().clear()
        self.setAccessibleDescription("")
        self.setAccessibleName(tr("Chart"))

    @property
    def count(self) -> int:
        """Slots."""
        return len(self._model.slots) if self._model is not None else 0

    def readout_of(self, at: int) -> tuple[Readout, str] | None:
        """The slot's figures, with those of the pane underneath."""
        assert self._model is not None
        if self._lower:
            return None
        return readout(self._model, at, self._formatter, self._second), str(self._model.group)

    def place_of(self, at: int) -> tuple[float, float]:
        """The upper end of the crosshair."""
        return at, self._model.axis.high if self._model is not None else 0.0

    def nearest(self, x: float, y: float) -> int | None:
        """The slot above or below the mouse."""
        return max(0, min(self.count - 1, round(x)))

    def steps(self, here: int | None) -> Mapping[Qt.Key, int]:
        """From slot to slot."""
        last = self.count - 1
        return {
            Qt.Key.Key_Left: last if here is None else max(0, here - 1),
            Qt.Key.Key_Right: last if here is None else min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }

    def light(self, at: int | None) -> None:
        """Crosshair, point and bar."""
        for item in (self._bars, self._point):
            if item is not None:
                item.lit = at
                item.update()
        self._line.setVisible(at is not None)
        if at is not None:
            self._line.setValue(at)

    def redraw(self) -> None:
        """Everything, from the back to the front."""
        model = self._model
        if model is None:
            self.setBackground(theme().color("surface"))
            return
        self.lay_out(model.ticks, (-0.5, len(model.slots) - 0.5), model.axis)
        if self._second is not None:
            self._across.show_labels((), slim=True)
        self._bars = self._point = None
        self._line.setPen(pg.mkPen(theme().color("crosshair"), width=1))
        self._line.hide()
        self._backdrop = Backdrop(model)
        self.put(self._backdrop, -20)
        if self._flags:
            self.put(NoteLines(model, [flag.at for flag in self._flags]), -5)
        if model.form is Form.BARS:
            self._draw_bars(model)
        else:
            self._draw_readings(model)

    def _draw_bars(self, model: TrendModel) -> None:
        self._bars = Bars(model, quiet=self._lower)
        self.put(self._bars, 0)
        if self._lower:
            self.put(self._line, 8)
        self.put(Goal(model), 5)
        if model.previous is not None:
            self.put(Ticks(model), 4)

    def _draw_readings(self, model: TrendModel) -> None:
        if model.form is Form.LINE:
            self.put(Band(model), -10)
        if model.previous is not None:
            self.put(previous_line(model.previous), 0)
        if model.readings is not None:
            self.put(RawReadings(model), 1)
        for i, line in enumerate(reversed(model.lines)):  # the best rank in front
            self.put(source_line(line), 2 + i / 10)
        if not model.lines:
            self.put(mean_line(model, model.value, sparse=model.form is Form.DOTS), 2)
        self.put(self._line, 8)
        self._point = Point(model)
        self.put(self._point, 9)

    def _moved(self) -> None:
        self.laid_out.emit()
