"""The way of a workout, to scale, on plain ground: no map is fetched, so nobody learns where it was."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from healthdesk.base.words import tr
from healthdesk.present.workouts import RouteMap
from healthdesk.ui.theme import theme

HEIGHT = 260
EDGE = 20
FOOT = 34  # room for the scale
LINE_PX, MARK_PX = 2.5, 5.0


class RouteMapView(QWidget):
    """North is up; a ring marks the start, a dot the end."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._route: RouteMap | None = None
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Route"))

    def show_route(self, route: RouteMap | None) -> None:
        """Show another way."""
        self._route = route
        self.setAccessibleDescription(route.words if route else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The way as large as it fits, then its ends and the scale."""
        route = self._route
        if route is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(EDGE, EDGE, self.width() - 2 * EDGE, self.height() - EDGE - FOOT)
        wide, high = max(float(route.x.max() - route.x.min()), 1.0), max(float(route.y.max() - route.y.min()), 1.0)
        px = min(box.width() / wide, box.height() / high)  # pixels a meter
        middle_x, middle_y = float(route.x.max() + route.x.min()) / 2, float(route.y.max() + route.y.min()) / 2
        line = QPolygonF(
            [
                QPointF(box.center().x() + (a - middle_x) * px, box.center().y() - (b - middle_y) * px)
                for a, b in zip(route.x.tolist(), route.y.tolist(), strict=True)
            ]
        )
        pen = QPen(theme().color("group.activity.base"), LINE_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(line)
        painter.setPen(QPen(theme().color("text"), 2))
        painter.setBrush(theme().color("surface"))
        painter.drawEllipse(line.first(), MARK_PX, MARK_PX)
        painter.setBrush(theme().color("text"))
        painter.setPen(QPen(theme().color("surface"), 1.5))
        painter.drawEllipse(line.last(), MARK_PX - 1, MARK_PX - 1)
        self._draw_scale(painter, route, px)

    def _draw_scale(self, painter: QPainter, route: RouteMap, px: float) -> None:
        long, bottom = route.scale_m * px, self.height() - 12.0
        painter.setPen(QPen(theme().color("text-2"), 1.5))
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(EDGE, bottom - 5), QPointF(EDGE, bottom), QPointF(EDGE + long, bottom), QPointF(EDGE + long, bottom - 5),
                ]
            )
        )  # fmt: skip
        painter.setFont(theme().font("axis"))
        place = QRectF(EDGE + long + 8, bottom - 14, 200, 16)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), route.scale)
