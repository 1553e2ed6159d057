"""A chart out of marks, drawn to the width that there is; its words and lines keep their size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.model.summary import Drawing, Mark, Role, Shape
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import BAR_RADIUS, HISTORY_OPACITY, LINE_WIDTH, top_rounded

DOT = 2.5
TONES = {Role.GRID: "grid", Role.AXIS: "axis", Role.LABEL: "text-3"}


class ReportChartView(QWidget):
    """Takes no input; what it shows is its accessible description."""

    def __init__(self, drawing: Drawing, group: str) -> None:
        """Shows one drawing and never another."""
        super().__init__()
        self._drawing, self._group = drawing, group
        self.setFixedHeight(round(drawing.height))
        self.setMinimumWidth(round(drawing.width * 0.7))
        self.setAccessibleName(tr("Chart"))
        self.setAccessibleDescription(drawing.words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Places are stretched to the width, nothing else is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font("axis"))
        stretch = self.width() / self._drawing.width
        for mark in self._drawing.marks:
            self._paint(painter, mark, [QPointF(x * stretch, y) for x, y in mark.points])

    def _paint(self, painter: QPainter, mark: Mark, points: list[QPointF]) -> None:
        color = theme().color(f"group.{self._group}.band" if mark.role is Role.USUAL else self._tone(mark))
        if mark.role is Role.BEFORE:
            color.setAlphaF(HISTORY_OPACITY)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        match mark.shape:
            case Shape.TEXT:
                painter.setPen(color)
                wide = QFontMetricsF(painter.font()).horizontalAdvance(mark.text)
                shift = {"middle": wide / 2, "end": wide}.get(mark.anchor, 0.0)
                painter.drawText(QPointF(points[0].x() - shift, points[0].y()), mark.text)
            case Shape.DOT:
                painter.drawEllipse(points[0], DOT, DOT)
            case Shape.BAR if mark.role is Role.USUAL:
                painter.drawRect(QRectF(points[0], points[1]))
            case Shape.BAR:
                box = QRectF(points[0], points[1])
                painter.drawPath(top_rounded(box.x(), box.y(), box.width(), box.height(), BAR_RADIUS))
            case Shape.AREA:
                painter.drawPolygon(QPolygonF(points))
            case Shape.LINE:
                wide = LINE_WIDTH if mark.role in (Role.SERIES, Role.BEFORE) else 1.0
                painter.setPen(QPen(color, wide, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                if wide == 1.0:  # a hairline on whole pixels
                    points = [QPointF(int(p.x()) + 0.5, int(p.y()) + 0.5) for p in points]
                painter.drawPolyline(QPolygonF(points))

    def _tone(self, mark: Mark) -> str:
        return TONES.get(mark.role, f"group.{self._group}.base")
