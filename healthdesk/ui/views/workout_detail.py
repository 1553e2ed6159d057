"""One workout: figures, heart rate, route, splits, zones."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present.workouts import WorkoutModel
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.rate_chart import RateChartView
from healthdesk.ui.widgets.route_map import RouteMapView
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.surfaces import Card, Note
from healthdesk.ui.widgets.text import Text

MARGIN = 17
SPLITS = (
    Column(mark("Split")),
    Column(mark("Time"), 90, right=True),
    Column(mark("Pace"), 110, right=True),
    Column("bpm", 80, right=True),
)
ZONES = (
    Column(mark("Zone")),
    Column("bpm", 110, right=True),
    Column(mark("Time"), 90, right=True),
    Column(mark("Share"), 80, right=True),
)


class WorkoutDetail(QWidget):
    """Parts that a workout lacks are hidden."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.subtitle = Text("", "body", "text-2")
        self.stats = StatStrip()
        self.chart, self.route = RateChartView(), RouteMapView()
        self.splits, self.zones = DataTable(SPLITS, tr("Splits"), 34), DataTable(ZONES, tr("Heart rate zones"), 34)
        self._chart_card, _ = _card(tr("Heart rate"), self.chart)
        self._route_card, _ = _card(tr("Route"), self.route)
        self._splits_card, self._splits_title = _card(tr("Splits"), self.splits)
        self._zones_card, _ = _card(tr("Heart rate zones"), self.zones)
        self._basis = Text(
            tr(
                "Zones are shares of the greatest heart rate expected at your age, 208 \u2212 0.7 × age (Tanaka 2001): "
                "50, 60, 70, 80 and 90\u202f% of it. Your own may differ."
            ),
            "small",
            "text-3",
            wrap=True,
        )
        self._notes = Note("")
        column.addWidget(self.subtitle)
        column.addWidget(self.stats)
        column.addWidget(self._chart_card)
        row = QHBoxLayout()
        row.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        for half in (left, right):
            half.setSpacing(16)
            row.addLayout(half, 1)
        left.addWidget(self._route_card)
        left.addWidget(self._zones_card)
        left.addWidget(self._basis)
        left.addStretch(1)
        right.addWidget(self._splits_card)
        right.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._notes)

    def show_workout(self, model: WorkoutModel) -> None:
        """Show another one."""
        self.subtitle.setText(model.subtitle)
        self.stats.show_stats(model.stats)
        self.chart.show_chart(model.chart)
        self._chart_card.setVisible(model.chart is not None)
        self.route.show_route(model.route)
        self._route_card.setVisible(model.route is not None)
        self._splits_title.setText(model.split_name)
        self.splits.show_rows([[Cell(text) for text in row] for row in model.splits])
        self._splits_card.setVisible(bool(model.splits))
        self.zones.show_rows([[Cell(text) for text in row] for row in model.zones])
        self._zones_card.setVisible(bool(model.zones))
        self._basis.setVisible(bool(model.zones))
        self._notes.label.setText(" ".join(model.notes))
        self._notes.setVisible(bool(model.notes))

    def clear(self) -> None:
        """Show nothing of the library."""
        self.subtitle.setText("")
        self.stats.show_stats(())
        self.chart.show_chart(None)
        self.route.show_route(None)
        self.splits.show_rows([])
        self.zones.show_rows([])


def _card(title: str, inside: QWidget) -> tuple[Card, Text]:
    card = Card()
    column = QVBoxLayout(card)
    table = isinstance(inside, DataTable)
    column.setContentsMargins(1, 12, 1, 1) if table else column.setContentsMargins(MARGIN, 12, MARGIN, 12)
    column.setSpacing(6)
    heading = Text(title, "body-strong")
    row = QHBoxLayout()
    row.setContentsMargins(MARGIN - 1 if table else 0, 0, 0, 0)
    row.addWidget(heading)
    column.addLayout(row)
    column.addWidget(inside)
    return card, heading
