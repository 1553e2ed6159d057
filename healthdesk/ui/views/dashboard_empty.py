"""The dashboard of a store without data: what to bring in first."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

CARD_WIDTH, CARD_HEIGHT = 312, 212
ABOVE = 160  # px of air
_BARS = (0.42, 0.6, 0.52, 0.75, 0.45, 0.68, 0.93, 0.57, 0.78, 0.54, 0.87, 0.66, 0.8, 0.98)


class DashboardEmpty(QWidget):
    """Two ways to begin."""

    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self) -> None:
        """Nothing to set."""
        super().__init__()
        center = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setContentsMargins(0, ABOVE, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Outline(), 0, center)
        column.addSpacing(18)
        column.addWidget(Text(tr("No data yet"), "title", align=center))
        column.addSpacing(4)
        words = tr("Bring in what you already have. Everything stays encrypted on this computer.")
        column.addWidget(Text(words, "body", "text-2", align=center))
        column.addSpacing(24)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        choose = Button(tr("Choose a file…"), "primary")
        choose.clicked.connect(self.import_asked)
        row.addWidget(
            _Way(
                "file-up",
                tr("Import an export"),
                tr("From Apple Health, Fitbit, Garmin and many more. Drop it anywhere on this window."),
                choose,
            )
        )
        sample = Button(tr("Load sample data"))
        sample.clicked.connect(self.sample_asked)
        words = tr("Two years of made-up data in a separate store, apart from your own.")
        row.addWidget(_Way("flask-conical", tr("Try with sample data"), words, sample))
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class _Way(Card):
    def __init__(self, icon: str, title: str, text: str, button: Button) -> None:
        super().__init__()
        self.setFixedWidth(CARD_WIDTH)
        self.setMinimumHeight(CARD_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(0)
        column.addWidget(Icon(icon, "accent", 22))
        column.addSpacing(11)
        column.addWidget(Text(title, "heading"))
        column.addSpacing(6)
        column.addWidget(Text(text, "body", "text-2", wrap=True))
        column.addSpacing(12)
        column.addStretch(1)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column.addWidget(button)


class _Outline(QWidget):
    """Dashed bars: data that is not there yet."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(200, 70))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme().color("border-strong"), 1)
        painter.setPen(pen)
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(theme().color("surface-3"))
        for i, share in enumerate(_BARS):
            height = share * (self.height() - 2)
            painter.drawRoundedRect(QRectF(6.5 + i * 14, self.height() - 1 - height, 8, height), 2, 2)
