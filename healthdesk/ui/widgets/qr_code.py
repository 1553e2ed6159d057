"""A QR code: dark on white in both schemes, since cameras expect that."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme

QUIET = 4  # modules around it


class QrCode(QWidget):
    """Square; takes no input."""

    def __init__(self, side: int = 240) -> None:
        """Empty, `side` px."""
        super().__init__()
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self.setFixedSize(side, side)
        self.setAccessibleName(tr("QR code of the link"))

    def show_rows(self, rows: tuple[tuple[bool, ...], ...]) -> None:
        """The modules, true where dark; none: nothing."""
        self._rows = rows
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole pixels a module, so that every edge is sharp."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme().color("border"))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if not self._rows:
            return
        n = len(self._rows)
        module = (self.width() - 2) // (n + 2 * QUIET)
        left = (self.width() - module * n) // 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(left + x * module, left + y * module, module, module, Qt.GlobalColor.black)
