"""The figures of a trend as a table, in the place of its chart."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout

from healthdesk.present.trend_table import TrendTable
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.surfaces import Card

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 32
LEAST = 320


class _Model(QAbstractTableModel):
    def __init__(self, parent: Card) -> None:
        super().__init__(parent)
        self.table = TrendTable((), ())

    def show_table(self, table: TrendTable) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.table.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(index.column()) | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(section) | Qt.AlignmentFlag.AlignVCenter)
        return None


class TrendTableView(Card):
    """Rows scroll inside the card; the newest is in view."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        self._model = _Model(self)
        self.view = QTableView()
        self.view.setModel(self._model)
        self.view.setShowGrid(False)
        self.view.setFrameShape(QTableView.Shape.NoFrame)
        self.view.setMinimumHeight(LEAST)
        self.view.setFont(theme().font("body", tabular=True))
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.horizontalHeader().setSectionsClickable(False)
        self.view.horizontalHeader().setFont(theme().font("small-strong"))
        self.view.viewport().setAutoFillBackground(False)
        self.view.setObjectName("figures")
        column.addWidget(self.view)

    def show_table(self, table: TrendTable, name: str) -> None:
        """Show other rows; `name` is for screen readers."""
        self._model.show_table(table)
        self.view.setAccessibleName(f"{name} as a table, {len(table.rows)} rows")
        self.view.scrollToBottom()

    def clear_rows(self) -> None:
        """Show nothing."""
        self._model.show_table(TrendTable((), ()))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
