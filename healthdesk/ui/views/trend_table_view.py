"""The figures of a trend as a table, in the place of its chart."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QVBoxLayout

from healthdesk.base.words import tr, trn
from healthdesk.present.trend_table import NO_DATA, TrendTable
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.surfaces import Card

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 32
LEAST = 320
PAD = 12


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
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.titles[section]
        return None


class _Header(QHeaderView):
    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(ROW_PX)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        painter.setFont(theme().font("small-strong"))
        painter.setPen(theme().color("text-2"))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        box = rect.adjusted(PAD, 0, -PAD, -1)
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(_side(section) | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme().color("selection"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme().color("border"))
        text = str(index.data())
        painter.setFont(theme().font("body", tabular=True))
        painter.setPen(theme().color("text-3" if text == tr(NO_DATA) else "text"))
        inner = box.adjusted(PAD, 0, -PAD, -1)
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(_side(index.column()) | Qt.AlignmentFlag.AlignVCenter), words)
        painter.restore()


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
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setHorizontalHeader(_Header(self.view))
        self.view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.viewport().setAutoFillBackground(False)
        column.addWidget(self.view)

    def show_table(self, table: TrendTable, name: str) -> None:
        """Show other rows; `name` is for screen readers."""
        self._model.show_table(table)
        self.view.setAccessibleName(
            trn("{metric} as a table, {n} row", "{metric} as a table, {n} rows", len(table.rows), metric=name)
        )
        self.view.scrollToBottom()

    def clear_rows(self) -> None:
        """Show nothing."""
        self._model.show_table(TrendTable((), ()))


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
