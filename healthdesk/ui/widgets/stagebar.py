"""The stages of a night as one bar of runs."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from healthdesk.ui.theme import theme

HEIGHT, RADIUS, GAP = 16, 4, 1


class StageBar(QWidget):
    """Runs of (start, end, stage), 0..1 across the night."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._runs: tuple[tuple[float, float, str], ...] = ()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_runs(self, runs: tuple[tuple[float, float, str], ...]) -> None:
        """Show another night."""
        self._runs = runs
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Runs under a rounded clip, a pixel apart and at least a pixel wide."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(clip)
        width = self.width()
        for start, end, stage in self._runs:
            left = start * width
            length = max(1.0, (end - start) * width - (GAP if end < 1 else 0))
            painter.fillRect(QRectF(left, 0, length, HEIGHT), theme().color(f"stage.{stage}"))
