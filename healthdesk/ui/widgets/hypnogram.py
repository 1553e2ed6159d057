"""A night as runs of stages on rows; the rows carry the meaning, color only helps."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.present.hypnogram import Hypnogram, Run
from healthdesk.ui.theme import theme

ROW_PX, BAR_PX, RADIUS, CONNECTOR = 56, 26, 4, 1.5
LEAST_LEFT, GAP, RIGHT, FOOT = 58, 12, 24, 34
TIP_PAD, TIP_PX = 12, 44


class HypnogramView(QWidget):
    """Hover or the arrow keys read out one stretch; Home and End go to the first and the last."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._model: Hypnogram | None = None
        self._at: int | None = None
        self._left = LEAST_LEFT  # of the plot: the names of the stages stand there
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring", 8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_night(self, model: Hypnogram) -> None:
        """Show another night."""
        self._model, self._at = model, None
        metrics = QFontMetrics(theme().font("small"))
        widest = max((metrics.horizontalAdvance(name) for _, name in model.rows), default=0)
        self._left = max(LEAST_LEFT, widest + GAP)
        self.setAccessibleName(model.spoken)
        self.setAccessibleDescription("")
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._model = self._at = None
        self.setAccessibleName("")
        self.setAccessibleDescription("")
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each stage, and the hours below."""
        rows = len(self._model.rows) if self._model else 4
        return QSize(600, rows * ROW_PX + FOOT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the read-out, Escape takes it away."""
        count = len(self._model.runs) if self._model else 0
        at = self._at
        moves = {
            Qt.Key.Key_Right: 0 if at is None else min(count - 1, at + 1),
            Qt.Key.Key_Left: count - 1 if at is None else max(0, at - 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: count - 1,
        }
        key = Qt.Key(event.key())
        if count and key in moves and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._read_out(moves[key])
        elif key == Qt.Key.Key_Escape and at is not None:
            self._read_out(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the stretch at this time."""
        if self._model is None:
            return
        x = (event.position().x() - self._left) / self._plot_px()
        self._read_out(next((i for i, run in enumerate(self._model.runs) if run.start <= x < run.end), None))

    def leaveEvent(self, event: object) -> None:
        """The read-out goes."""
        self._read_out(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, connectors, bars, read-out."""
        if self._model is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_grid(painter, self._model)
        painter.setPen(QPen(theme().color("border-strong"), CONNECTOR))
        for one, other in zip(self._model.runs, self._model.runs[1:], strict=False):
            x = self._x(other.start)
            painter.drawLine(QPointF(x, self._middle(one)), QPointF(x, self._middle(other)))
        painter.setPen(Qt.PenStyle.NoPen)
        for run in self._model.runs:
            painter.setBrush(theme().color(f"stage.{run.stage}"))
            painter.drawRoundedRect(self._box(run), RADIUS, RADIUS)
        if self._at is not None:
            self._paint_read_out(painter, self._model.runs[self._at])

    def _read_out(self, at: int | None) -> None:
        if at != self._at and self._model is not None:
            self._at = at
            run = None if at is None else self._model.runs[at]
            self.setAccessibleDescription("" if run is None else f"{run.title}, {run.clock}")
            self.update()

    def _plot_px(self) -> float:
        return max(1.0, self.width() - self._left - RIGHT)

    def _x(self, part: float) -> float:
        return self._left + part * self._plot_px()

    def _middle(self, run: Run) -> float:
        return run.row * ROW_PX + ROW_PX / 2

    def _box(self, run: Run) -> QRectF:
        left = self._x(run.start)
        return QRectF(left, self._middle(run) - BAR_PX / 2, max(2.0, self._x(run.end) - left), BAR_PX)

    def _paint_grid(self, painter: QPainter, model: Hypnogram) -> None:
        foot = len(model.rows) * ROW_PX
        painter.setFont(theme().font("small"))
        for row, (_, name) in enumerate(model.rows):
            painter.setPen(theme().color("text-2"))
            box = QRectF(0, row * ROW_PX, self._left - GAP, ROW_PX)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), name)
            bottom = (row + 1) * ROW_PX
            painter.fillRect(QRectF(self._left, bottom, self._plot_px(), 1), theme().color("grid"))
        painter.setFont(theme().font("axis"))
        every = 1 + int(len(model.marks) * 48 / self._plot_px())
        for i, (part, text) in enumerate(model.marks):
            x = round(self._x(part))
            painter.fillRect(QRectF(x, 0, 1, foot), theme().color("grid"))
            if i % every == 0:
                painter.setPen(theme().color("text-3"))
                painter.drawText(QRectF(x - 30, foot + 8, 60, 16), int(Qt.AlignmentFlag.AlignCenter), text)

    def _paint_read_out(self, painter: QPainter, run: Run) -> None:
        x = self._x((run.start + run.end) / 2)
        painter.setPen(QPen(theme().color("crosshair"), 1))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height() - FOOT))
        strong, small = theme().font("small-strong"), theme().font("small")
        painter.setFont(strong)
        width = painter.fontMetrics().horizontalAdvance(run.title)
        painter.setFont(small)
        width = max(width, painter.fontMetrics().horizontalAdvance(run.clock)) + 2 * TIP_PAD
        left = x + 10 if x + 10 + width < self.width() else x - 10 - width
        box = QRectF(left, 2 if run.row else ROW_PX + 2, width, TIP_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("tooltip-bg"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme().color("tooltip-text"))
        painter.setFont(strong)
        painter.drawText(QPointF(left + TIP_PAD, box.top() + 18), run.title)
        painter.setFont(small)
        painter.drawText(QPointF(left + TIP_PAD, box.top() + 34), run.clock)
