"""The minutes of each stage beside what is usual."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.present.sleep import StageRow
from healthdesk.ui.theme import theme

ROW_PX, BAR_PX, BOX_PX = 58, 8, 14


class StageRows(QWidget):
    """Name, minutes, percent, and a bar with the usual range as an outlined box."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._rows: Sequence[StageRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[StageRow]) -> None:
        """Show another night."""
        self._rows = rows
        self.setAccessibleName("; ".join(f"{r.name} {r.text}, {r.percent}, {r.usual_text}".rstrip(", ") for r in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each stage."""
        return QSize(240, ROW_PX * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """One row after another."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for i, row in enumerate(self._rows):
            self._paint_row(painter, row, i * ROW_PX)

    def _paint_row(self, painter: QPainter, row: StageRow, top: float) -> None:
        color, width = theme().color(f"stage.{row.stage}"), float(self.width())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(0, top + 5, 10, 10), 3, 3)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        right = middle | int(Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme().font("body", weight=500))
        painter.setPen(theme().color("text"))
        painter.drawText(QRectF(18, top, width, 20), middle, row.name)
        painter.setFont(theme().font("body-strong", tabular=True))
        painter.drawText(QRectF(0, top, width - 42, 20), right, row.text)
        painter.setFont(theme().font("small", tabular=True))
        painter.setPen(theme().color("text-2"))
        painter.drawText(QRectF(0, top, width, 20), right, row.percent)
        bar = QRectF(0, top + 26, width, BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("surface-3"))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(0, bar.top(), max(3.0, row.share * width), BAR_PX), 4, 4)
        if row.usual is not None:
            low, high = (part * width for part in row.usual)
            painter.setPen(QPen(theme().color("text-2"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            left = min(low, width - 4)
            box = QRectF(left + 0.5, bar.center().y() - BOX_PX / 2 + 0.5, max(3.0, high - left - 1), BOX_PX - 1)
            painter.drawRoundedRect(box, 4, 4)
