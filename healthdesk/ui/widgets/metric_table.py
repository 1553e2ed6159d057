"""The table of all metrics: headings by group, a small chart in each row; Enter or a click opens one."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.model.metric import Group
from healthdesk.present.overview import OverviewRow
from healthdesk.present.summary import GROUP_TITLES
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.spark import draw_spark

Index = QModelIndex | QPersistentModelIndex
ROW, HEADING, HEADER = 48, 34, 33
TITLES = (mark("Metric"), mark("Last value"), mark("Its last 30 days"), mark("Days with data"))
WIDTHS = (0, 180, 200, 266)  # px, 0 = what is left
NAME, VALUE, SPARK, DAYS = range(len(TITLES))
PAD, EDGE = 12, 16
BAR_PX = 72
Left = Qt.AlignmentFlag.AlignLeft
Right = Qt.AlignmentFlag.AlignRight


class MetricModel(QAbstractTableModel):
    """Rows are `OverviewRow`s, and the `Group` above those of a group."""

    def __init__(self, parent: QWidget) -> None:
        """Empty."""
        super().__init__(parent)
        self.rows: list[OverviewRow | Group] = []

    def show_rows(self, rows: Sequence[OverviewRow]) -> None:
        """Replace all, with a heading wherever another group begins."""
        self.beginResetModel()
        self.rows = []
        group = None
        for row in rows:
            if row.group is not group:
                group = row.group
                self.rows.append(group)
            self.rows.append(row)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Headings count."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Fixed."""
        return 0 if parent.isValid() else len(TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell; the first one tells screen readers the whole row."""
        row = self.rows[index.row()]
        if isinstance(row, Group):
            return tr(GROUP_TITLES[row]) if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return row.spoken
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (row.name, f"{row.value}, {row.when}", "", f"{row.days}, {row.span}")[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(TITLES[section])
        return None


class MetricTable(QTableView):
    """One tab stop; arrows move by rows, over headings."""

    opened = Signal(str)  # metric

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setAccessibleName(tr("All metrics"))
        self.setAccessibleDescription(tr("Enter opens a metric in Trends"))
        self._model = MetricModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        header = _Header(self)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(HEADING)
        self.verticalHeader().setDefaultSectionSize(ROW)
        for i, width in enumerate(WIDTHS):
            header.setSectionResizeMode(i, QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch)
            if width:
                header.resizeSection(i, width)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("ring", 10)
        self.hovered = -1

    def show_rows(self, rows: Sequence[OverviewRow]) -> None:
        """Replace all rows; the chosen metric stays chosen if it is still there."""
        chosen = self.metric_at(self.currentIndex())
        self.clearSpans()
        self._model.show_rows(rows)
        for i, row in enumerate(self._model.rows):
            if isinstance(row, Group):
                self.setSpan(i, 0, 1, len(TITLES))
                self.setRowHeight(i, HEADING)
            else:
                self.setRowHeight(i, ROW)
                if row.metric == chosen:
                    self.setCurrentIndex(self._model.index(i, 0))
        if not self.currentIndex().isValid() and rows:
            self.setCurrentIndex(self._model.index(1, 0))

    def metric_at(self, index: Index) -> str:
        """The metric of a row; "" where there is none."""
        row = self._model.rows[index.row()] if index.isValid() else None
        return row.metric if isinstance(row, OverviewRow) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the row under the mouse."""
        super().mouseMoveEvent(event)
        self._light(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: object) -> None:
        """No row is lit any more."""
        self._light(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._open(self.indexAt(event.position().toPoint()))

    def _light(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def _open(self, index: Index) -> None:
        if metric := self.metric_at(index):
            self.opened.emit(metric)


class _Header(QHeaderView):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEADER)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme().color("border"))
        painter.setFont(theme().font("small-strong"))
        painter.setPen(theme().color("text-2"))
        side = Right if section == VALUE else Left
        painter.drawText(_inner(rect, section), int(side | Qt.AlignmentFlag.AlignVCenter), tr(TITLES[section]))
        painter.restore()


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, table = index.model(), self.parent()
        assert isinstance(model, MetricModel)
        assert isinstance(table, MetricTable)
        row, box = model.rows[index.row()], QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Group):
            painter.fillRect(box, theme().color("surface-2"))
            painter.setFont(theme().font("small-strong", weight=600))
            painter.setPen(theme().color(f"group.{row}.ink"))
            painter.drawText(_inner(box, NAME), int(Left | Qt.AlignmentFlag.AlignVCenter), tr(GROUP_TITLES[row]))
        else:
            chosen = QStyle.StateFlag.State_Selected in option.state and table.hasFocus()
            if chosen or table.hovered == index.row():
                painter.fillRect(box, theme().color("selection" if chosen else "hover"))
            _CELLS[index.column()](painter, _inner(box, index.column()), row)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, theme().color("border"))
        painter.restore()


def _draw_name(painter: QPainter, box: QRect, row: OverviewRow) -> None:
    pixmap = theme().pixmap(row.icon, f"group.{row.group}.ink", 16, painter.device().devicePixelRatio())
    painter.drawPixmap(QRectF(box.left(), box.center().y() - 7.5, 16, 16), pixmap, QRectF(pixmap.rect()))
    painter.setFont(theme().font("body", weight=500))
    painter.setPen(theme().color("text"))
    inner = box.adjusted(26, 0, 0, 0)
    name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, int(Left | Qt.AlignmentFlag.AlignVCenter), name)


def _draw_value(painter: QPainter, box: QRect, row: OverviewRow) -> None:
    painter.setFont(theme().font("body-strong", tabular=True))
    painter.setPen(theme().color("text"))
    middle = box.center().y()
    painter.drawText(QRect(box.left(), middle - 19, box.width(), 20), int(Right), row.value)
    _small(painter, QRect(box.left(), middle + 2, box.width(), 16), row.when, Right)


def _draw_spark(painter: QPainter, box: QRect, row: OverviewRow) -> None:
    if row.spark is None:
        return
    painter.save()
    painter.translate(box.left(), box.top() + 8)
    draw_spark(painter, row.spark, row.group, box.width(), box.height() - 17)
    painter.restore()


def _draw_days(painter: QPainter, box: QRect, row: OverviewRow) -> None:
    middle = box.center().y()
    bar = QRectF(box.left(), middle - 2, BAR_PX, 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("surface-3"))
    painter.drawRoundedRect(bar, 3, 3)
    painter.setBrush(theme().color("accent"))
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(6.0, bar.width() * row.covered), 6), 3, 3)
    left = round(bar.right()) + 12
    _small(painter, QRect(left, middle - 16, box.right() - left + 1, 16), row.days, Left, "text")
    _small(painter, QRect(left, middle + 2, box.right() - left + 1, 16), row.span, Left)


_CELLS = (_draw_name, _draw_value, _draw_spark, _draw_days)


def _small(painter: QPainter, box: QRect, text: str, side: Qt.AlignmentFlag, tone: str = "text-3") -> None:
    painter.setFont(theme().font("small", tabular=True))
    painter.setPen(theme().color(tone))
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), text)


def _inner(box: QRect, column: int) -> QRect:
    left = EDGE if column == NAME else PAD
    right = EDGE if column == DAYS else 2 * PAD if column == VALUE else PAD
    return box.adjusted(left, 0, -right, -1)
