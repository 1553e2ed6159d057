"""The rows of a priority table: what they hold and how they are painted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from healthdesk.base.words import tr
from healthdesk.present.sources import SourceRow
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.data_table import cell_box

Index = QModelIndex | QPersistentModelIndex
PLACE, SOURCE, KIND, SHARE, RECORDS, SEEN, MORE = range(7)
BAR_WIDTH, BAR_HEIGHT = 96, 8
BAR_NEEDS = 220  # px; the figures come first
ICON = 16


class PriorityRows(QAbstractTableModel):
    """`SourceRow`s, best first."""

    def __init__(self, parent: QWidget) -> None:
        """Empty."""
        super().__init__(parent)
        self.rows: list[SourceRow] = []

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Replace all."""
        if len(rows) == len(self.rows):
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MORE))
        else:
            self.beginResetModel()
            self.rows = list(rows)
            self.endResetModel()

    def moveRows(self, source: Index, row: int, count: int, target: Index, before: int) -> bool:
        """One row, to stand before row `before`."""
        if count != 1 or not self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), before):
            return False
        moved = self.rows.pop(row)
        self.rows.insert(before - (before > row), moved)
        self.endMoveRows()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """One a source."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """See the names of the columns."""
        return 0 if parent.isValid() else MORE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What is read aloud, and why a source lost what it lost."""
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            texts = (
                str(index.row() + 1),
                row.name,
                row.kind,
                f"{row.strong} {row.rest}".strip(),
                row.records,
                row.seen,
            )
            return texts[column] if column < MORE else tr("More")
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.why if column == SHARE else row.name if column == SOURCE else None
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.why
        return None


class PriorityDelegate(QStyledItemDelegate):
    """Grip, icon, chip, bar; the table paints the selected row below them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        assert isinstance(model, PriorityRows)
        row = model.rows[index.row()]
        box = cell_box(QRect(option.rect), index.column(), MORE + 1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() + 1 < len(model.rows):
            painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, theme().color("border"))
        column = index.column()
        if column == PLACE:
            _icon(painter, box.adjusted(-4, 0, 0, 0), "grip-vertical", "text-3")
            _text(painter, box.adjusted(ICON + 5, 0, 0, 0), str(index.row() + 1), strong=True)
        elif column == SOURCE:
            _icon(painter, box, row.icon, "text-2")
            _text(painter, box.adjusted(ICON + 12, 0, 0, 0), row.name, strong=True)
        elif column == KIND:
            _chip(painter, box, row.kind)
        elif column == SHARE:
            _share(painter, box, row)
        elif column == RECORDS:
            _text(painter, box, row.records, right=True)
        elif column == SEEN:
            _text(painter, box, row.seen, tone="text-2")
        elif column == MORE:
            _icon(painter, box, "ellipsis", "text-2")
        painter.restore()


def _icon(painter: QPainter, box: QRect, name: str, tone: str) -> None:
    pixmap = theme().pixmap(name, tone, ICON, painter.device().devicePixelRatio())
    painter.drawPixmap(QRectF(box.left(), box.center().y() - ICON / 2 + 0.5, ICON, ICON), pixmap, QRectF(pixmap.rect()))


def _text(
    painter: QPainter, box: QRect, text: str, *, tone: str = "text", strong: bool = False, right: bool = False
) -> None:
    painter.setFont(theme().font("body", weight=500 if strong else 0, tabular=right))
    painter.setPen(theme().color(tone))
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


def _chip(painter: QPainter, box: QRect, text: str) -> None:
    painter.setFont(theme().font("small", weight=500))
    width = painter.fontMetrics().horizontalAdvance(text) + 14
    chip = QRectF(box.left(), box.center().y() - 9.5, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("surface-3"))
    painter.drawRoundedRect(chip, 4, 4)
    painter.setPen(theme().color("text-2"))
    painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), text)


def _share(painter: QPainter, box: QRect, row: SourceRow) -> None:
    if row.share is not None and box.width() >= BAR_NEEDS:
        bar = QRectF(box.left(), box.center().y() - BAR_HEIGHT / 2 + 0.5, BAR_WIDTH, BAR_HEIGHT)
        path = QPainterPath()
        path.addRoundedRect(bar, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.fillPath(path, theme().color("surface-3"))
        full = QPainterPath()
        wide = bar.width() * row.share
        full.addRoundedRect(bar.adjusted(0, 0, wide - bar.width(), 0), BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.fillPath(path & full, theme().color(f"source.{row.color}"))
        box = box.adjusted(BAR_WIDTH + 11, 0, 0, 0)
    if row.strong:
        _text(painter, box, row.strong, strong=True)
        box = box.adjusted(QFontMetrics(painter.font()).horizontalAdvance(row.strong + " ") + 1, 0, 0, 0)
    _text(painter, box, row.rest, tone="text-2")
