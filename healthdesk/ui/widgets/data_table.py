"""A table of a few rows that is as high as its rows: the page scrolls, not the table."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
PAD, EDGE = 12, 16
ICON, SMALL_ICON = 16, 14
HEADER_PX = 33


@dataclass(frozen=True, slots=True)
class Column:
    """`title` is marked; `width` px, 0 = what is left; numbers stand on the right in figures of equal width."""

    title: str
    width: int = 0
    right: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Text with an optional icon before and a second line below; tones are color tokens."""

    text: str
    tone: str = "text"
    icon: str = ""
    icon_tone: str = "text-2"
    below: str = ""
    small: bool = False


class _Model(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows: list[Sequence[Cell]] = []

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        if len(rows) == len(self.rows):
            before, self.rows = self.rows, list(rows)
            for row, (old, new) in enumerate(zip(before, self.rows, strict=True)):
                for column in range(len(self.columns)):  # a table that follows a running job paints only what moved
                    if new[column] != old[column]:
                        self.dataChanged.emit(self.index(row, column), self.index(row, column))
        else:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{cell.text}, {cell.below}" if cell.below else cell.text
        if role == Qt.ItemDataRole.ToolTipRole and not index.column():  # names may be longer than their column
            return cell.text
        return cell if role == Qt.ItemDataRole.UserRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        return None


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(Qt.ItemDataRole.UserRole)
        model = index.model()
        assert isinstance(model, _Model)
        column, box = model.columns[index.column()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme().color("selection"))
        if index.row() + 1 < len(model.rows):
            painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme().color("border"))
        inner = cell_box(box, index.column(), len(model.columns))
        if cell.icon:
            ratio = painter.device().devicePixelRatio()
            side = SMALL_ICON if cell.small else ICON
            pixmap = theme().pixmap(cell.icon, cell.icon_tone, side, ratio)
            top = inner.center().y() - side / 2 + 0.5
            painter.drawPixmap(QRectF(inner.left(), top, side, side), pixmap, QRectF(pixmap.rect()))
            inner.setLeft(inner.left() + side + (6 if cell.small else 8))
        painter.setFont(theme().font("small" if cell.small else "body", tabular=column.right))
        painter.setPen(theme().color(cell.tone))
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        text = metrics.elidedText(cell.text, Qt.TextElideMode.ElideMiddle, inner.width())
        if cell.below:
            upper = QRect(inner.left(), inner.center().y() - 18, inner.width(), 20)
            painter.drawText(upper, int(align | Qt.AlignmentFlag.AlignVCenter), text)
            painter.setFont(theme().font("small"))
            painter.setPen(theme().color("text-3"))
            lower = QRect(inner.left(), inner.center().y() + 2, inner.width(), 16)
            painter.drawText(lower, int(align | Qt.AlignmentFlag.AlignVCenter), cell.below)
        else:
            painter.drawText(inner, int(align | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class TableHeader(QHeaderView):
    """Titles over a hairline."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        """Columns keep the places they have."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.setFixedHeight(HEADER_PX)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Other titles."""
        self._columns = columns
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One title, on the side of its figures."""
        painter.save()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        painter.setFont(theme().font("small-strong"))
        painter.setPen(theme().color("text-2"))
        column = self._columns[section]
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        inner = cell_box(rect, section, len(self._columns))
        title = painter.fontMetrics().elidedText(tr(column.title), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(side | Qt.AlignmentFlag.AlignVCenter), title)
        painter.restore()


class DataTable(QTableView):
    """Rows of `Cell`s; nothing is edited or sorted."""

    picked = Signal(int)

    def __init__(self, columns: Sequence[Column], name: str, row_px: int = 40) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self.setAccessibleName(name)
        self._row_px = row_px
        self._model = _Model(columns, self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        header = TableHeader(columns, self)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.verticalHeader().setMinimumSectionSize(row_px)
        header.setMinimumSectionSize(40)
        for i, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(i, mode)
            if column.width:
                header.resizeSection(i, column.width)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("ring", 10)
        self.show_rows([])

    def show_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        """Replace all rows."""
        self._model.show_rows(rows)
        self.setFixedHeight(HEADER_PX + self._row_px * len(rows))

    def let_pick(self) -> None:
        """Rows are chosen by arrows, and opened by Enter or a click: `picked` tells the row."""
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._pick(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        if self.selectionMode() is not QTableView.SelectionMode.NoSelection:
            self.picked.emit(index.row())

    def put(self, row: int, column: int, widget: QWidget) -> None:
        """A widget in the place of a cell."""
        self.setIndexWidget(self._model.index(row, column), widget)

    def sizeHint(self) -> QSize:
        """As high as header and rows."""
        return QSize(super().sizeHint().width(), HEADER_PX + self._row_px * len(self._model.rows))


def cell_box(box: QRect, column: int, columns: int) -> QRect:
    """What is left for the words of a cell; the outer columns keep away from the edge of the card."""
    left = EDGE if column == 0 else PAD
    right = EDGE if column == columns - 1 else PAD
    return box.adjusted(left, 0, -right, -1)
