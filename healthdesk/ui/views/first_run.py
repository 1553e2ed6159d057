"""The frame of the first run: what healthdesk is and the steps on the left, one step at a time on the right."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.logo import Logo
from healthdesk.ui.widgets.surfaces import Icon, Line
from healthdesk.ui.widgets.text import Text

SIDE_PX = 380
STEP_PITCH = 62
DOT = 26


class StepList(QWidget):
    """Numbered steps; done ones carry a check."""

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        """(name, what for) of each step."""
        super().__init__()
        self._current = 0
        self._steps = steps
        self._names: list[Text] = []
        self.setFixedHeight(STEP_PITCH * len(steps))
        column = QVBoxLayout(self)
        column.setContentsMargins(DOT + 14, 0, 0, 0)
        column.setSpacing(0)
        for name, purpose in steps:
            cell = QVBoxLayout()
            cell.setSpacing(0)
            label = Text(name, "body", "text-2", weight=500)
            self._names.append(label)
            cell.addWidget(label)
            cell.addWidget(Text(purpose, "small", "text-2"))
            cell.addSpacing(STEP_PITCH - 36)
            column.addLayout(cell)
        self.show_step(0)

    def show_step(self, current: int) -> None:
        """Mark `current`, counted from 0."""
        self._current = current
        for i, name in enumerate(self._names):
            name.set_tone("text" if i <= current else "text-2")
            name.set_weight(600 if i == current else 500)
        self.setAccessibleName(
            tr("Step {step} of {count}: {name}", step=current + 1, count=len(self._steps), name=self._steps[current][0])
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circles and the lines between them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("small", weight=600))
        for i in range(len(self._steps)):
            box = QRectF(0, i * STEP_PITCH, DOT, DOT)
            if i <= self._current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme().color("accent"))
                painter.drawEllipse(box)
            else:
                painter.setPen(QPen(theme().color("control-border"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
            if i < self._current:
                pixmap = theme().pixmap("check", "on-accent", 16, self.devicePixelRatioF())
                painter.drawPixmap(box.adjusted(5, 5, -5, -5), pixmap, QRectF(pixmap.rect()))
            else:
                painter.setPen(theme().color("on-accent" if i == self._current else "text-2"))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(i + 1))
            if i + 1 < len(self._steps):
                line = QRectF(DOT / 2, i * STEP_PITCH + DOT + 4, 1, STEP_PITCH - DOT - 8)
                painter.fillRect(line, theme().color("border-strong"))


class SidePanel(QWidget):
    """The left side of the first run."""

    def __init__(self, steps: Sequence[tuple[str, str]]) -> None:
        """`steps` as in `StepList`."""
        super().__init__()
        self.setFixedWidth(SIDE_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 41, 32)
        column.setSpacing(0)
        brand = QHBoxLayout()
        brand.setSpacing(11)
        brand.addWidget(Logo(30))
        brand.addWidget(Text("healthdesk", "title", size=17), 1)
        column.addLayout(brand)
        column.addSpacing(44)
        column.addWidget(Text(tr("Your health data,\non your own desk"), "title", size=26, line=32))
        column.addSpacing(10)
        column.addWidget(Text(tr("No account. No cloud. Set up takes about two minutes."), tone="text-2", wrap=True))
        column.addSpacing(40)
        self.steps = StepList(steps)
        column.addWidget(self.steps)
        column.addStretch(1)
        column.addWidget(Line())
        column.addSpacing(16)
        promise = QHBoxLayout()
        promise.setSpacing(10)
        promise.addWidget(Icon("shield-check", "text-2", 18), 0, Qt.AlignmentFlag.AlignVCenter)
        words = tr("Everything is encrypted on this computer and nothing is sent anywhere unless you share it.")
        promise.addWidget(Text(words, "small", "text-2", wrap=True), 1)
        column.addLayout(promise)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's fill and a hairline."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().color("border"))


class Step(QWidget):
    """One step: title, a sentence, and what the subclass adds to `column`; centered, 520 px wide."""

    def __init__(self, title: str, sentence: str) -> None:
        """`sentence` wraps."""
        super().__init__()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(520)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outer.addWidget(inner, 1_000_000)
        outer.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addStretch(1)
        self.column.addWidget(Text(title, "title", size=24, line=32))
        self.column.addSpacing(6)
        self.column.addWidget(Text(sentence, "body", "text-2", wrap=True, size=14, line=22))
        self.column.addSpacing(26)
