"""The rail on the left: pages, the running job, settings, lock."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.pages import FOOT, Entry
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.indicators import KeyCap, ProgressBar
from healthdesk.ui.widgets.logo import Logo
from healthdesk.ui.widgets.surfaces import Card, Line
from healthdesk.ui.widgets.text import Text

WIDE, NARROW = 208, 60
ITEM_PX = 32
ICON_LEFT, TEXT_LEFT = 10, 37
COUNT_PX = 18


class RailItem(QAbstractButton):
    """An icon and a word; the word hides in the tooltip when the rail is narrow."""

    def __init__(self, text: str, icon: str, *, page: bool = True, indent: int = TEXT_LEFT, size: int = 13) -> None:
        """Pages are checkable, one at a time."""
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(page)
        self.setFixedHeight(ITEM_PX)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._icon, self._indent, self._size = icon, indent, size
        self._count = 0

    def set_count(self, count: int, words: str = "") -> None:
        """A number at the end of the line; 0 takes it away. `words` say it to screen readers."""
        self._count = count
        self.setAccessibleDescription(words if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the rail."""
        return QSize(WIDE - 20, ITEM_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Selected: a surface with a border, accent icon, semibold word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        narrow = self.width() < WIDE // 2
        if self.isChecked():
            painter.setPen(QPen(theme().color("border"), 1))
            painter.setBrush(theme().color("surface"))
            painter.drawRoundedRect(box, 6.5, 6.5)
        elif self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("hover"))
            painter.drawRoundedRect(box, 6.5, 6.5)
        pixmap = theme().pixmap(self._icon, "accent" if self.isChecked() else "text-2", 17, self.devicePixelRatioF())
        left = (self.width() - 17) / 2 if narrow else ICON_LEFT
        painter.drawPixmap(QRectF(left, (ITEM_PX - 17) / 2, 17, 17), pixmap, QRectF(pixmap.rect()))
        if narrow:
            return
        painter.setFont(theme().font("body", size=self._size, weight=600 if self.isChecked() else 500))
        painter.setPen(theme().color("text" if self.isChecked() else "text-2"))
        painter.drawText(self.rect().adjusted(self._indent, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        if self._count:
            self._draw_count(painter)

    def _draw_count(self, painter: QPainter) -> None:
        painter.setFont(theme().font("small-strong", size=11))
        text = str(self._count)
        wide = max(COUNT_PX, painter.fontMetrics().horizontalAdvance(text) + 10)
        box = QRectF(self.width() - wide - 8, (ITEM_PX - COUNT_PX) / 2, wide, COUNT_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent-soft"))
        painter.drawRoundedRect(box, COUNT_PX / 2, COUNT_PX / 2)
        painter.setPen(theme().color("accent"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class NavRail(QWidget):
    """Says which page was chosen; arrows move inside, Tab leaves."""

    chosen = Signal(str)
    lock_asked = Signal()
    job_clicked = Signal()

    def __init__(self, pages: dict[str, Entry]) -> None:
        """`pages` by id, in order; those without a heading stand at the foot."""
        super().__init__()
        self.setFixedWidth(WIDE)
        self.setAccessibleName(tr("Navigation"))
        self._items: dict[str, RailItem] = {}
        self._group = QButtonGroup(self)
        self._words: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._brand())
        column.addSpacing(26)
        foot = [page for page, entry in pages.items() if entry.heading == FOOT]
        for heading in dict.fromkeys(entry.heading for page, entry in pages.items() if page not in foot):
            label = Text(tr(heading), "axis", "text-3", weight=500, line=16)
            label.setContentsMargins(0, 0, 0, 0)
            self._words.append(label)
            column.addLayout(_inset(label, 20))
            column.addSpacing(4)
            for page, entry in pages.items():
                if entry.heading == heading:
                    column.addLayout(_inset(self._add(page, entry), 10))
                    column.addSpacing(1)
            column.addSpacing(12)
        column.addStretch(1)
        self.job = RailJob()
        self.job.clicked.connect(self.job_clicked)
        self.job.hide()
        column.addLayout(_inset(self.job, 10))
        column.addSpacing(8)
        for page in foot:
            column.addLayout(_inset(self._add(page, pages[page]), 10))
        column.addSpacing(8)
        column.addWidget(Line())
        lock = RailItem(tr("Lock now"), "lock", page=False, indent=35, size=12)
        lock.setToolTip(tr("Lock now (Ctrl+L)"))
        lock.clicked.connect(self.lock_asked)
        cap = KeyCap(tr("Ctrl L"))
        self._words.append(cap)
        row = QHBoxLayout(lock)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(cap)
        column.addSpacing(3)
        column.addLayout(_inset(lock, 10))
        column.addSpacing(3)

    def select(self, page: str) -> None:
        """Mark the page that is shown."""
        self._items[page].setChecked(True)

    def offer(self, page: str, offered: bool) -> None:
        """A page appears when its data does."""
        self._items[page].setVisible(offered)

    def count(self, page: str, number: int, words: str) -> None:
        """How many of something new a page has, and that in words."""
        self._items[page].set_count(number, words)

    def focus(self) -> None:
        """Put the focus on the chosen page."""
        button = self._group.checkedButton()
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, where the window is small."""
        self.setFixedWidth(NARROW if narrow else WIDE)
        for word in self._words:
            word.setVisible(not narrow)
        for item in self._items.values():
            item.setToolTip(item.text() if narrow else "")
        self.job.set_narrow(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail's own fill and a hairline on the right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().color("border"))

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(18, 0, 8, 0)
        row.setSpacing(9)
        name = Text("healthdesk", "title", size=15, line=24)
        self._words.append(name)
        row.addWidget(Logo(24))
        row.addWidget(name)
        row.addStretch(1)
        return row

    def _add(self, page: str, entry: Entry) -> RailItem:
        item = RailItem(tr(entry.name), entry.icon)
        item.setObjectName(page)
        self._group.addButton(item)
        self._items[page] = item
        item.clicked.connect(self._clicked)
        return item

    @Slot()
    def _clicked(self) -> None:
        button = self._group.checkedButton()
        if button is not None:
            self.chosen.emit(button.objectName())


class RailJob(Card):
    """The running job in the rail: what, how far."""

    def __init__(self) -> None:
        """Click opens the Jobs page."""
        super().__init__(clickable=True, radius=8)
        self.setFixedHeight(46)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(5)
        row = QHBoxLayout()
        self._what = Text("", "small", weight=500)
        self._percent = Text("", "small", "text-2")
        row.addWidget(self._what, 1)
        row.addWidget(self._percent)
        column.addLayout(row)
        self._bar = ProgressBar(4)
        column.addWidget(self._bar)

    def show_progress(self, what: str, fraction: float | None) -> None:
        """`fraction` 0..1 or None while unknown."""
        percent = "" if fraction is None else f"{int(fraction * 100)}\u202f%"
        self._what.setText(what)
        self._percent.setText(percent)
        self._bar.set_fraction(fraction)
        self.setAccessibleName(f"{what} {percent}")
        self.show()

    def end(self) -> None:
        """No job runs."""
        self.hide()
        self._bar.restart()

    def set_narrow(self, narrow: bool) -> None:
        """Only the bar."""
        self._what.setVisible(not narrow)
        self._percent.setVisible(not narrow)


def _inset(widget: QWidget, left: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, 10, 0)
    row.addWidget(widget)
    return row
