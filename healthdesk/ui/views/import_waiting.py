"""Files that were to be imported and are not in: the offer above the pages, and the list on the page of jobs."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.present.waiting_imports import waiting_words
from healthdesk.ui.import_queue import ImportQueue
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.indicators import Chip
from healthdesk.ui.widgets.surfaces import Banner, Card, Icon, Line
from healthdesk.ui.widgets.text import Text


class WaitingOffer(QWidget):
    """A banner while something is held; closed, it stays away until more is."""

    resumed = Signal()

    def __init__(self, queue: ImportQueue, margin: int) -> None:
        """`margin` px at both sides."""
        super().__init__()
        self._queue = queue
        self._seen: set[Path] = set()  # and waved away
        self._listed = False  # on the page in front
        self.banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margin, 10, margin, 0)
        queue.held_changed.connect(self._held)
        self._held()

    def keep_away(self, listed: bool) -> None:
        """The page in front lists the files already, or not."""
        self._listed = listed
        self.setVisible(self.banner is not None and not listed)

    @Slot()
    def _held(self) -> None:
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        there, gone = _files(self._queue)
        if not there and not gone:
            self._seen.clear()
        shown = bool({*there, *gone} - self._seen)
        if shown:
            act = tr("Import now") if there else tr("Forget them")
            self.banner = Banner("list-checks", *waiting_words(there, gone), act, "info" if there else "warn")
            self.banner.acted.connect(self.resumed if there else self._queue.forget)
            self.banner.closed.connect(self._close)
            self._column.addWidget(self.banner)
        self.setVisible(shown and not self._listed)

    @Slot()
    def _close(self) -> None:
        there, gone = _files(self._queue)
        self._seen = {*there, *gone}
        self._held()


class WaitingCard(Card):
    """Every file with its folder."""

    def __init__(self, queue: ImportQueue) -> None:
        """Hidden while nothing is held."""
        super().__init__()
        self._queue = queue
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(20, 12, 16, 12)
        head.setSpacing(8)
        head.addWidget(Text(tr("Waiting"), "body-strong"), 1)
        self.forget, self.go = Button(tr("Forget them"), size="compact"), Button(tr("Import now"), "primary", "compact")
        self.forget.clicked.connect(queue.forget)
        self.go.clicked.connect(queue.resume)
        head.addWidget(self.forget)
        head.addWidget(self.go)
        column.addLayout(head)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        queue.held_changed.connect(self._held)
        self._held()

    @Slot()
    def _held(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.hide()
                row.deleteLater()
        there, gone = _files(self._queue)
        for path in (*there, *gone):
            self._rows.addWidget(_row(path, gone=path in gone))
        self.go.setVisible(bool(there))
        self.setVisible(bool(there or gone))


def _row(path: Path, *, gone: bool) -> QWidget:
    holder = QWidget()
    outer = QVBoxLayout(holder)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(Line())
    row = QHBoxLayout()
    row.setContentsMargins(20, 9, 20, 9)
    row.setSpacing(12)
    row.addWidget(
        Icon("file-x" if gone else "file", "warn" if gone else "text-2", 16), 0, Qt.AlignmentFlag.AlignVCenter
    )
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Text(path.name, tone="text-2" if gone else "text", weight=500))
    words.addWidget(Text(str(path.parent), "small", "text-3"))
    row.addLayout(words, 1)
    if gone:
        row.addWidget(Chip(tr("No longer there"), "warn"), 0, Qt.AlignmentFlag.AlignVCenter)
    outer.addLayout(row)
    return holder


def _files(queue: ImportQueue) -> tuple[list[Path], list[Path]]:
    """Those that are there, and those that are not."""
    return [p for batch in queue.held for p in batch.paths], [p for batch in queue.held for p in batch.gone]
