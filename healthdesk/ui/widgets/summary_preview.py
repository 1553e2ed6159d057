"""What the recipient will see, small: the same summary that becomes the page, painted on white paper."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.model.summary import Drawing, Mark, Role, Shape, Summary, SummaryCard
from healthdesk.ui.theme import theme

WIDTH = 390
PAD, GAP = 18, 8
ROW = 23
CARD_HEIGHT = 84
HEAD, TABLE_HEAD = 50, 20
BAND = 0.16


class SummaryPreview(QWidget):
    """As high as what it shows; takes no input, says the overview to screen readers."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._summary: Summary | None = None
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Preview of the summary"))

    def show_summary(self, summary: Summary | None) -> None:
        """Show another; None: nothing."""
        self._summary = summary
        words = "" if summary is None else "; ".join(f"{row.name} {row.cells[0]}" for row in summary.rows)
        self.setAccessibleDescription(words)
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        """Head, overview, two cards a row."""
        if self._summary is None:
            return QSize(WIDTH, 120)
        rows, cards = len(self._summary.rows), (len(self._summary.cards) + 1) // 2
        return QSize(WIDTH, 2 * PAD + HEAD + TABLE_HEAD + rows * ROW + 12 + cards * (CARD_HEIGHT + GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Always light: it is a picture of paper."""
        with theme().on_paper():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().color("border-strong"), 1))
            painter.setBrush(theme().color("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
            if self._summary is not None:
                self._paint(painter, self._summary)
            painter.end()

    def _paint(self, painter: QPainter, summary: Summary) -> None:
        box = QRectF(PAD, PAD, WIDTH - 2 * PAD, 0)
        _text(painter, box.left(), box.top(), box.width(), summary.title, "body-strong")
        _text(painter, box.left(), box.top() + 19, box.width(), summary.subtitle, "axis", "text-2")
        top = box.top() + HEAD
        columns = ((0.0, 0.46, "left"), (0.46, 0.24, "right"), (0.7, 0.3, "right"))
        heads = (summary.columns[0], tr("Average"), tr("Range"))
        for (left, width, side), text in zip(columns, heads, strict=True):
            _text(painter, box.left() + left * box.width(), top - 4, width * box.width(), text, "axis", "text-2", side)
        top += TABLE_HEAD - 4
        for row in summary.rows:
            painter.fillRect(QRectF(box.left(), top, box.width(), 1), theme().color("border"))
            for (left, width, side), text in zip(columns, (row.name, row.cells[0], row.cells[1]), strict=True):
                _text(
                    painter, box.left() + left * box.width(), top + 3, width * box.width(), text, "axis", "text", side
                )
            top += ROW
        top += 12
        width = (box.width() - GAP) / 2
        averages = {row.name: row.cells[0] for row in summary.rows}
        for i, card in enumerate(summary.cards):
            at = QRectF(box.left() + (i % 2) * (width + GAP), top + (i // 2) * (CARD_HEIGHT + GAP), width, CARD_HEIGHT)
            _card(painter, at, card, averages.get(card.name, ""))


def _card(painter: QPainter, box: QRectF, card: SummaryCard, average: str) -> None:
    painter.setPen(QPen(theme().color("border"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    _text(painter, box.left() + 10, box.top() + 6, box.width() - 20, average, "axis", "text-2", "right")
    taken = painter.fontMetrics().horizontalAdvance(average)
    _text(painter, box.left() + 10, box.top() + 6, box.width() - 28 - taken, card.name, "axis")
    painter.save()
    plot = box.adjusted(10, 26, -10, -8)
    painter.setClipRect(plot)
    painter.translate(plot.topLeft())
    painter.scale(plot.width() / card.drawing.width, plot.height() / card.drawing.height)
    paint_marks(painter, card.drawing, card.group, labels=False)
    painter.restore()


def paint_marks(painter: QPainter, drawing: Drawing, group: str, *, labels: bool) -> None:
    """A chart of the summary in its own units."""
    for mark in drawing.marks:
        points = [QPointF(x, y) for x, y in mark.points]
        color = theme().color(_role(mark, group))
        if mark.role is Role.BAND:
            color.setAlphaF(BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        match mark.shape:
            case Shape.TEXT:
                if labels:
                    painter.setPen(color)
                    painter.drawText(points[0], mark.text)
            case Shape.DOT:
                painter.drawEllipse(points[0], 5, 5)
            case Shape.BAR:
                painter.drawRect(QRectF(points[0], points[1]))
            case Shape.AREA:
                painter.drawPolygon(QPolygonF(points))
            case Shape.LINE:
                wide = 4.0 if mark.role is Role.SERIES else 1.0
                painter.setPen(QPen(color, wide, j=Qt.PenJoinStyle.RoundJoin))
                painter.drawPolyline(QPolygonF(points))


def _role(mark: Mark, group: str) -> str:
    names = {Role.GRID: "grid", Role.AXIS: "axis", Role.LABEL: "text-3", Role.USUAL: "surface-3"}
    return names.get(mark.role, f"group.{group}.base")


def _text(
    painter: QPainter, x: float, y: float, width: float, text: str, role: str, tone: str = "text", side: str = "left"
) -> None:
    painter.setFont(theme().font(role, tabular=side == "right"))
    painter.setPen(theme().color(tone))
    align = Qt.AlignmentFlag.AlignRight if side == "right" else Qt.AlignmentFlag.AlignLeft
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
    painter.drawText(QRectF(x, y, width, 18), int(align | Qt.AlignmentFlag.AlignVCenter), elided)
