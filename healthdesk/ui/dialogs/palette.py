"""The command palette: a field and the list of what it finds, by keyboard alone."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from healthdesk.base.words import mark, tr
from healthdesk.present.palette import Entry, EntryKind, Found, find
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.popup import SHADOW, Popup
from healthdesk.ui.widgets.surfaces import Icon, Line
from healthdesk.ui.widgets.text import Text

WIDTH, ROW, ROWS, HEADING = 560, 36, 10, 26
TOP = 84  # px below the window's upper edge
KINDS = {
    EntryKind.PAGE: (mark("Pages"), mark("Page")),
    EntryKind.ACTION: (mark("Actions"), mark("Action")),
    EntryKind.METRIC: (mark("Metrics"), mark("Metric")),
}
_FOUND = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Center = int(Qt.AlignmentFlag.AlignVCenter)


class CommandPalette(Popup):
    """Headings while nothing is typed, then the best match first. Arrows, Page keys and Enter act from the field."""

    chosen = Signal(object)  # Entry

    def __init__(self, parent: QWidget) -> None:
        """`fill` it, then `open_over`."""
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Command palette"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 10)
        head.setSpacing(10)
        self.search = QLineEdit()
        self.search.setObjectName("palette")
        self.search.setPlaceholderText(tr("Find a metric, a page or something to do"))
        self.search.setAccessibleName(tr("Find a metric, a page or something to do"))
        self.search.setFont(theme().font("heading", weight=400))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        head.addWidget(Icon("search", "text-2", 18))
        head.addWidget(self.search, 1)
        self.list = QListWidget()
        self.list.setObjectName("choices")
        self.list.setAccessibleName(tr("Matches"))
        self.list.setFixedSize(WIDTH - 12, ROWS * ROW)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.itemClicked.connect(self._choose)
        self._none = Text("", tone="text-2", align=Qt.AlignmentFlag.AlignCenter)
        self._none.setFixedSize(WIDTH - 12, ROW * 2)
        column = QVBoxLayout()
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self.panel.addLayout(head)
        self.panel.addWidget(Line())
        self.panel.addLayout(column)

    def fill(self, entries: Sequence[Entry]) -> None:
        """What there is to find; what was typed stays."""
        self._entries = tuple(entries)
        self._filter(self.search.text())

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of `window`, nothing typed."""
        self._before = window.focusWidget()
        self.search.clear()
        self.adjustSize()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, TOP - SHADOW)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """The focus goes back where it was."""
        super().hideEvent(event)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list is moved through and chosen from while the focus stays in the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS - 1, Qt.Key.Key_PageUp: 1 - ROWS}
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self.list.clear()
        heading = None
        found = find(self._entries, text)
        for match in found:
            if not text.strip() and match.entry.kind is not heading:
                heading = match.entry.kind
                self._add_heading(tr(KINDS[heading][0]))
            item = QListWidgetItem()
            item.setData(_FOUND, match)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{match.entry.name}, {tr(KINDS[match.entry.kind][1])}")
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(tr("Nothing here is called “{typed}”", typed=text.strip()))
        self._step(1)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(0, HEADING))
        self.list.addItem(item)

    def _step(self, by: int) -> None:
        """So many rows on, over headings, from either end round to the other."""
        rows = [i for i in range(self.list.count()) if self.list.item(i).data(_FOUND) is not None]
        if not rows:
            return
        here = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else -1
        to = here + by
        if abs(by) > 1:
            to = max(0, min(len(rows) - 1, to))
        row = rows[to % len(rows)]
        self.list.setCurrentRow(row)
        if row == rows[0]:
            self.list.scrollToTop()

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem | None) -> None:
        found: Found | None = item.data(_FOUND) if item is not None else None
        if found is not None:
            self._before = None
            self.close()
            self.chosen.emit(found.entry)


class _Delegate(QStyledItemDelegate):
    """A heading, or icon, name with the typed letters marked, and the keys or the kind on the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        found: Found | None = index.data(_FOUND)
        box = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found is None:
            painter.setFont(theme().font("axis", weight=500))
            painter.setPen(theme().color("text-3"))
            painter.drawText(box.adjusted(10, 4, 0, 0), Center, index.data())
            painter.restore()
            return
        selected = QStyle.StateFlag.State_Selected in option.state
        if selected or QStyle.StateFlag.State_MouseOver in option.state:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("selection" if selected else "hover"))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        entry = found.entry
        pixmap = theme().pixmap(entry.icon, entry.tone, 16, painter.device().devicePixelRatio())
        painter.drawPixmap(QRectF(box.left() + 10, box.center().y() - 7.5, 16, 16), pixmap, QRectF(pixmap.rect()))
        right = (
            self._keys(painter, box, entry.keys) if entry.keys else self._kind(painter, box, tr(KINDS[entry.kind][1]))
        )
        _name(painter, QRectF(box).adjusted(36, 0, right - box.right() - 12, 0), found)
        painter.restore()

    @staticmethod
    def _keys(painter: QPainter, box: QRect, keys: str) -> int:
        """A key cap; returns its left edge."""
        painter.setFont(theme().font("axis", weight=500))
        width = round(painter.fontMetrics().horizontalAdvance(keys)) + 11
        cap = QRectF(box.right() - 10 - width, box.center().y() - 8.5, width, 18)
        painter.setPen(QPen(theme().color("border-strong"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        painter.setPen(theme().color("text-2"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), keys)
        return round(cap.left())

    @staticmethod
    def _kind(painter: QPainter, box: QRect, word: str) -> int:
        painter.setFont(theme().font("small"))
        painter.setPen(theme().color("text-3"))
        painter.drawText(box.adjusted(0, 0, -10, 0), Center | int(Qt.AlignmentFlag.AlignRight), word)
        return box.right() - 10 - painter.fontMetrics().horizontalAdvance(word)


def _name(painter: QPainter, box: QRectF, found: Found) -> None:
    """The name, letter runs that were typed in a heavier weight; elided where it does not fit."""
    plain, heavy = theme().font("body"), theme().font("body", weight=700)
    name = QFontMetricsF(heavy).elidedText(found.entry.name, Qt.TextElideMode.ElideRight, box.width())
    painter.setPen(theme().color("text"))
    left, start = box.left(), 0
    marked = [i in found.places for i in range(len(name))]
    for end in range(1, len(name) + 1):
        if end == len(name) or marked[end] != marked[start]:
            font = heavy if marked[start] else plain
            painter.setFont(font)
            run = name[start:end]
            painter.drawText(QRectF(left, box.top(), box.width(), box.height()), Center, run)
            left += QFontMetricsF(font).horizontalAdvance(run)
            start = end
