"""What every page of the main window has: a header, a scrolling body, and reloading only what changed, if visible."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.sync_pill import SyncPillButton
from healthdesk.ui.widgets.text import Text

HEADER_PX = 56
MARGIN = 24
CONTENT_MAX_PX = 1360


class PageHeader(QWidget):
    """The title on the left with the page's navigation beside it, its actions on the right."""

    _pill: SyncPillButton | None = None  # a class attribute, because events come while the base class is made

    def __init__(self, title: str) -> None:
        """56 px with a hairline below."""
        super().__init__()
        self.setFixedHeight(HEADER_PX)
        self.title = Text(title, "title")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(12)
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        self._left.setSpacing(12)
        self._right.setSpacing(12)
        row.addWidget(self.title)
        row.addSpacing(4)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)

    def set_title(self, title: str) -> None:
        """Name something else."""
        self.title.setText(title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room for the pill's words, or no longer."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """The title goes before the words of the pill."""
        pill = self._pill
        if pill is not None and pill.wide:
            rest = self._row.sizeHint().width() - pill.sizeHint().width()
            pill.set_narrow(rest + pill.wide > self.width())

    def add_before(self, widget: QWidget) -> None:
        """Something left of the title: a way back."""
        self._row.insertWidget(0, widget)

    def add_left(self, widget: QWidget) -> None:
        """Navigation beside the title."""
        self._left.addWidget(widget)

    def add_pill(self, pill: SyncPillButton) -> None:
        """How the companions are, before the actions; without its words where the title needs the room."""
        self._pill = pill
        self._right.insertWidget(0, pill)
        pill.changed.connect(self._fit)

    def add_right(self, widget: QWidget) -> None:
        """An action of the page."""
        self._right.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hairline."""
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, theme().color("border"))


class Page(QWidget):
    """Subclasses fill `body` and override `reload`, `clear` and, to be spared needless work, `concerns`."""

    def __init__(self, title: str, state: AppState, runner: JobRunner) -> None:
        """Listens to `state`; nothing is loaded before the page is first shown."""
        super().__init__()
        self.state, self.runner = state, runner
        self._stale = True
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = PageHeader(title)
        column.addWidget(self.header)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(self.area, 1)
        content = QWidget()
        content.setObjectName("content")
        self._row = row = QHBoxLayout(content)
        self.area.verticalScrollBar().rangeChanged.connect(self._spare_the_bar)
        self._spare_the_bar()
        row.addStretch(1)
        inner = QWidget()
        inner.setMaximumWidth(CONTENT_MAX_PX)
        row.addWidget(inner, 1_000_000)
        row.addStretch(1)
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(16)
        self.area.setWidget(content)
        state.data_changed.connect(self._data_changed)
        state.settings_changed.connect(self._invalidate)
        state.library_opened.connect(self._invalidate)
        state.library_closed.connect(self._closed)

    @property
    def complete(self) -> bool:
        """Whether all of its parts are there, whatever is still being read."""
        return True

    def make_complete(self) -> None:
        """Make now what would come by itself in the next turns."""

    def reload(self) -> None:
        """Ask the library again; called only while the page is visible and a library is open."""

    def clear(self) -> None:
        """Show nothing of the library any more: it is locked."""

    def concerns(self, changes: Changes) -> bool:
        """Whether `changes` touch what this page shows."""
        return bool(changes)

    def showEvent(self, event: QShowEvent) -> None:
        """Load what is stale."""
        super().showEvent(event)
        self._reload_if_due()

    @Slot()
    def _spare_the_bar(self) -> None:
        """The scroll bar stands in the right margin, so that the content ends below the header's last button."""
        bar = self.area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._row.setContentsMargins(MARGIN, 16, MARGIN - taken, MARGIN)

    @Slot(object)
    def _data_changed(self, changes: Changes) -> None:
        if self.concerns(changes):
            self._invalidate()

    @Slot()
    def _invalidate(self) -> None:
        self._stale = True
        self._reload_if_due()

    @Slot()
    def _closed(self) -> None:
        self._stale = True
        self.clear()

    def _reload_if_due(self) -> None:
        if self._stale and self.isVisible() and self.state.library is not None:
            self._stale = False
            self.reload()
