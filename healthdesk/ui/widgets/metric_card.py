"""One metric of the day: figure, comparison with the usual, small chart. A click opens its trend."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from healthdesk.present.cards import Card as CardModel
from healthdesk.present.cards import Stages
from healthdesk.present.compare import Direction
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.figure import Figure
from healthdesk.ui.widgets.ring import Ring
from healthdesk.ui.widgets.spark import HEIGHT as SPARK_HEIGHT
from healthdesk.ui.widgets.spark import SparkView
from healthdesk.ui.widgets.stagebar import StageBar
from healthdesk.ui.widgets.surfaces import Card, Icon
from healthdesk.ui.widgets.text import Text

CARD_WIDTH, CARD_HEIGHT = 280, 172
PADDING = 17  # the border included
SPARK_WIDTH, SPARK_BESIDE_RING = 140, 112
FIGURE_COLUMN = 148  # of a wide card, so that the stage bar begins at one place
STAGES_MAX = 360
COMPACT_WIDTH, COMPACT_HEIGHT, COMPACT_SPARK = 220, 112, QSize(76, 40)


class MetricCard(Card):
    """Shows one `present.cards.Card` after another."""

    opened = Signal(str)  # metric
    day_asked = Signal(object)  # date

    def __init__(self, metric: str) -> None:
        """`metric` never changes."""
        super().__init__(clickable=True)
        self.metric_id = metric
        self._day: date | None = None
        self._compact = False
        self.setMinimumSize(CARD_WIDTH, CARD_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.clicked.connect(self._open)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        self._content, self._missing = self._make_content(), self._make_missing()
        column.addWidget(self._content)
        column.addWidget(self._missing)

    def show_card(self, card: CardModel, *, compact: bool = False) -> None:
        """Show another day; compact leaves out ring, stages and the usual range."""
        self._compact = compact
        self.setMinimumSize(*((COMPACT_WIDTH, COMPACT_HEIGHT) if compact else (CARD_WIDTH, CARD_HEIGHT)))
        padding, above = (13, 9) if compact else (PADDING, 14)
        self._column.setContentsMargins(padding, above, padding, above)
        self.setAccessibleName(card.spoken)
        self._content.setVisible(card.missing is None)
        self._missing.setVisible(card.missing is not None)
        if card.missing is not None:
            self._missing_icon.show_icon(card.icon, "text-2")
            self._missing_title.setText(card.missing.title)
            self._missing_text.setText(card.missing.text)
            self._missing_icon.setVisible(not compact)
            self._missing_text.setVisible(not compact)
            self._go.setText(card.missing.action)
            self._go.setVisible(card.missing.day is not None)
            self._day = card.missing.day
            return
        group = str(card.group)
        self._icon.show_icon(card.icon, f"group.{group}.ink")
        self._title.setText(card.title)
        self._when.setText(card.when)
        self._figure.show_parts(card.figure)
        self._show_remark(card, group)
        ring = card.ring is not None and not compact
        self._ring.setVisible(ring)
        self._ring.show_progress(card.ring or 0, group)
        self._words_row.setContentsMargins(12 if ring else 0, 0, 12, 0)
        self._spark.show_spark(card.spark, group)
        narrow = card.ring is not None or card.wide
        beside = QSize(SPARK_BESIDE_RING if narrow else SPARK_WIDTH, SPARK_HEIGHT)
        self._spark.setFixedSize(COMPACT_SPARK if compact else beside)
        self._stages.setVisible(card.stages is not None and not compact)
        if card.stages is not None:
            self._stages.show_stages(card.stages)
        self._words.setMinimumWidth(FIGURE_COLUMN if card.wide and not compact else 0)
        self._mark.show_direction(card.verdict.direction if card.verdict else None)
        self._verdict.setText(card.verdict.text if card.verdict else "")
        self._verdict.setVisible(card.verdict is not None)
        self._usual.setText(card.usual)
        self._usual.setVisible(not compact)
        self._when.setVisible(not compact)
        self._figure.set_role("value-m" if compact else "value-l")
        self._remark.setVisible(not compact)
        self._arrow.setVisible(not compact and card.remark is not None and bool(card.remark.icon))

    def sizeHint(self) -> QSize:
        """The design's height; layouts give the width."""
        if self._compact:
            return QSize(COMPACT_WIDTH, max(COMPACT_HEIGHT, super().sizeHint().height()))
        return QSize(CARD_WIDTH, max(CARD_HEIGHT, super().sizeHint().height()))

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.metric_id)

    @Slot()
    def _ask_day(self) -> None:
        self.day_asked.emit(self._day)

    def _show_remark(self, card: CardModel, group: str) -> None:
        remark = card.remark
        tone = f"group.{group}.ink" if remark is not None and remark.tinted else "text-2"
        self._remark.setText(remark.text if remark is not None else "")
        self._remark.set_tone(tone)
        self._remark.set_weight(500 if remark is not None and remark.tinted else 400)
        self._arrow.setVisible(remark is not None and bool(remark.icon))
        if remark is not None and remark.icon:
            self._arrow.show_icon(remark.icon, tone)

    def _make_content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(7)
        self._icon, self._title = Icon("activity"), Text("", "body-strong")
        self._when = Text("", "small", "text-3", align=Qt.AlignmentFlag.AlignRight)
        for widget in (self._icon, self._title):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._when)
        column.addLayout(head)
        column.addStretch(1)
        column.addLayout(self._make_middle())
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        self._mark, self._verdict = _Mark(), Text("", "small-strong", "text-2")
        self._usual = Text("", "small", "text-3", align=Qt.AlignmentFlag.AlignRight)
        foot.addWidget(self._mark)
        foot.addWidget(self._verdict)
        foot.addStretch(1)
        foot.addWidget(self._usual)
        column.addLayout(foot)
        return content

    def _make_middle(self) -> QHBoxLayout:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        self._ring = Ring()
        middle.addWidget(self._ring)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 12, 0)
        self._words_row = words
        words.setSpacing(1)
        words.addStretch(1)
        self._figure = Figure()
        words.addWidget(self._figure)
        remark = QHBoxLayout()
        remark.setSpacing(4)
        self._arrow, self._remark = Icon("arrow-up-right", size=14), Text("", "small", "text-2")
        remark.addWidget(self._arrow)
        remark.addWidget(self._remark, 1)
        words.addLayout(remark)
        words.addStretch(1)
        middle.addWidget(self._words)
        self._stages = _StageBlock()
        self._stages.setMaximumWidth(STAGES_MAX)
        middle.addWidget(self._stages, 1000)
        middle.addStretch(1)
        self._spark = SparkView()
        middle.addWidget(self._spark)
        return middle

    def _make_missing(self) -> QWidget:
        missing = QWidget()
        column = QVBoxLayout(missing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        center = Qt.AlignmentFlag.AlignHCenter
        self._missing_icon = Icon("activity", "text-2", 20)
        self._missing_title = Text("", "body-strong", align=center)
        self._missing_text = Text("", "small", "text-2", align=center)
        self._go = Button(size="compact")
        self._go.clicked.connect(self._ask_day)
        column.addStretch(1)
        column.addWidget(self._missing_icon, 0, center)
        column.addSpacing(4)
        column.addWidget(self._missing_title)
        column.addWidget(self._missing_text)
        column.addSpacing(6)
        column.addWidget(self._go, 0, center)
        column.addStretch(1)
        return missing


class _Mark(QWidget):
    """A triangle or a dot before the comparison."""

    def __init__(self) -> None:
        super().__init__()
        self._direction: Direction | None = None
        self.setFixedSize(12, 12)

    def show_direction(self, direction: Direction | None) -> None:
        self._direction = direction
        self.setVisible(direction is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("text-2"))
        if self._direction is Direction.LEVEL:
            painter.drawEllipse(QRectF(1.5, 1.5, 9, 9))
            return
        tip, base = (1.0, 11.0) if self._direction is Direction.UP else (11.0, 1.0)
        painter.drawPolygon(QPolygonF([QPointF(6, tip), QPointF(11.5, base), QPointF(0.5, base)]))


class _StageBlock(QWidget):
    """The bar of a night and the minutes of each stage below it."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 24, 0)
        column.setSpacing(9)
        self._bar = StageBar()
        column.addStretch(1)
        column.addWidget(self._bar)
        self._legend = QGridLayout()
        self._legend.setSpacing(0)
        self._legend.setVerticalSpacing(0)
        self._values: dict[str, Text] = {}
        column.addLayout(self._legend)
        column.addStretch(1)

    def show_stages(self, stages: Stages) -> None:
        self._bar.show_runs(stages.runs)
        for i, share in enumerate(stages.shares):
            if share.stage not in self._values:
                self._add(i, share.stage, share.name)
            self._values[share.stage].setText(share.text)

    def _add(self, column: int, stage: str, name: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Swatch(f"stage.{stage}"))
        head.addWidget(Text(name, "small", "text-2"), 1)
        self._legend.addLayout(head, 0, column)
        self._values[stage] = Text("", "body", weight=500)
        below = QHBoxLayout()
        below.setContentsMargins(16, 0, 0, 0)
        below.addWidget(self._values[stage])
        self._legend.addLayout(below, 1, column)
        self._legend.setColumnStretch(column, 1)


class Swatch(QWidget):
    """A small square of a color token."""

    def __init__(self, tone: str) -> None:
        """10 px."""
        super().__init__()
        self._tone = tone
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """One rounded square."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self._tone))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
