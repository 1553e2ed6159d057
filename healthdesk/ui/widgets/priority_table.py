"""Sources as rows that are put in order by dragging or by Alt+Up and Alt+Down; as high as its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView

from healthdesk.base.words import mark, tr
from healthdesk.present.sources import SourceRow
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.data_table import HEADER_PX, Column, TableHeader
from healthdesk.ui.widgets.priority_rows import MORE, SHARE, SOURCE, PriorityDelegate, PriorityRows

ROW_PX, RADIUS = 48, 11
NAME_LEAST, NAME_MOST, NAME_PART = 170, 320, 0.225


class PriorityTable(QTableView):
    """Best first. `moved` comes when the rows stand in their new order."""

    moved = Signal()
    menu_asked = Signal(int, QPoint)  # id of the source, where on the screen

    def __init__(self, name: str) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(tr("Alt+Up and Alt+Down move a source"))
        self._model = PriorityRows(self)
        self._lifted: int | None = None  # row under the pressed button
        self._pressed_at = QPoint()
        self._target: int | None = None  # before which row the lifted one would be put down
        self.setModel(self._model)
        self.setItemDelegate(PriorityDelegate(self))
        self._columns = [
            Column(mark("Priority"), 74), Column(mark("Source")), Column(mark("Class"), 99), Column(""),
            Column(mark("All records"), 130, right=True), Column(mark("Last seen"), 118), Column("", 52),
        ]  # fmt: skip
        self._header = header = TableHeader(self._columns, self)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header.setMinimumSectionSize(40)
        for i, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode.Stretch if i == SHARE else QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(i, mode)
            if column.width:
                header.resizeSection(i, column.width)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("ring", RADIUS)
        self.show_rows([], "")

    def show_rows(self, rows: Sequence[SourceRow], share: str) -> None:
        """Replace all rows; the selection stays with its source. `share` is the title of the column of bars."""
        chosen = self.chosen
        self._columns[SHARE] = Column(share)
        self._header.show_columns(self._columns)
        self._model.show_rows(rows)
        self.setFixedHeight(HEADER_PX + ROW_PX * len(rows))
        self.choose(chosen)

    @property
    def order(self) -> list[int]:
        """The ids of the sources, best first."""
        return [row.id for row in self._model.rows]

    @property
    def chosen(self) -> int | None:
        """The id of the selected source."""
        rows = self.selectionModel().selectedRows()
        return self._model.rows[rows[0].row()].id if rows else None

    def choose(self, source: int | None) -> None:
        """Select a source; None or one that is not there: nothing."""
        if source in self.order:
            self.selectRow(self.order.index(source))
        else:
            self.clearSelection()

    def sizeHint(self) -> QSize:
        """As high as header and rows."""
        return QSize(super().sizeHint().width(), HEADER_PX + ROW_PX * len(self._model.rows))

    def move_row(self, row: int, before: int) -> None:
        """Put a row before another one and say where it stands."""
        if before in (row, row + 1) or not self._model.moveRows(QModelIndex(), row, 1, QModelIndex(), before):
            return
        place = before - (before > row)
        self.selectRow(place)
        rows = self._model.rows
        said = tr("{source}: place {place} of {total}", source=rows[place].name, place=place + 1, total=len(rows))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names and bars share what is left."""
        super().resizeEvent(event)
        self._header.resizeSection(SOURCE, max(NAME_LEAST, min(NAME_MOST, round(self.width() * NAME_PART))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the selected row, Enter opens its menu."""
        row = self.currentIndex().row()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            before = row - 1 if event.key() == Qt.Key.Key_Up else row + 2
            if row >= 0 and 0 <= before <= len(self._model.rows):
                self.move_row(row, before)
        elif event.key() == Qt.Key.Key_Escape and self._target is not None:
            self._put_down()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and row >= 0:
            self._ask_menu(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab goes to the selected row, at first the best one."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.chosen is None and self._model.rows:
            self.selectRow(0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu key, or the right button."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.rowAt(event.pos().y()) if by_mouse else self.currentIndex().row()
        if row >= 0:
            self._ask_menu(row, event.globalPos() if by_mouse else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; the row may be dragged from here."""
        super().mousePressEvent(event)
        at = event.position().toPoint()
        row = self.rowAt(at.y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            if self.columnAt(at.x()) == MORE:
                self._ask_menu(row)
            else:
                self._lifted, self._pressed_at = row, at

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the row would be put down."""
        if self._lifted is None:
            return
        at = event.position().toPoint()
        if self._target is None and (at - self._pressed_at).manhattanLength() < QApplication.startDragDistance():
            return
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._target = max(0, min(len(self._model.rows), round(at.y() / ROW_PX)))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the row down."""
        super().mouseReleaseEvent(event)
        row, before = self._lifted, self._target
        self._put_down()
        if row is not None and before is not None:
            self.move_row(row, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The selected row below the cells, the line of the drop above them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rows = self.selectionModel().selectedRows()
        width = self.viewport().width()
        if rows:
            path = QPainterPath()
            path.addRoundedRect(QRectF(0, -HEADER_PX, width, self.height()), RADIUS, RADIUS)
            painter.setClipPath(path)
            painter.fillRect(QRect(0, rows[0].row() * ROW_PX, width, ROW_PX - 1), theme().color("selection"))
        painter.end()
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            y = min(max(self._target * ROW_PX - 1, 0), self.viewport().height() - 2)
            painter.fillRect(0, y, width, 2, theme().color("accent"))

    def _put_down(self) -> None:
        self._lifted = self._target = None
        self.viewport().unsetCursor()
        self.viewport().update()

    def _ask_menu(self, row: int, at: QPoint | None = None) -> None:
        box = self.visualRect(self._model.index(row, MORE))
        corner = self.viewport().mapToGlobal(QPoint(box.left(), box.bottom() - 8))
        self.menu_asked.emit(self._model.rows[row].id, at or corner)
