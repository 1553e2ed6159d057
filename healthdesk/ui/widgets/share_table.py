"""The list of shares: a row each with its state and the one act that is left, and the log of the chosen one below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present.shares import EventRow, ShareRow
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.indicators import Chip
from healthdesk.ui.widgets.surfaces import Card, Icon, Line
from healthdesk.ui.widgets.text import Text

COLUMNS = (
    Column(mark("Recipient")),
    Column(mark("What is shared"), 194),
    Column(mark("Delivered as"), 164),
    Column(mark("Status"), 132),
    Column(mark("Expires / opened"), 200),
    Column("", 140),
)
ROW_PX, LOG_PX, PLATE = 54, 43, 24


class ShareTable(DataTable):
    """Rows are chosen by click or keys; the button of a row acts on it."""

    chosen = Signal(str)  # id
    revoke_asked = Signal(str)
    again_asked = Signal(str)

    def __init__(self) -> None:
        """Empty."""
        super().__init__(COLUMNS, tr("Shares"), ROW_PX)
        self._ids: list[str] = []
        self.let_pick()
        self.selectionModel().currentRowChanged.connect(self._row_changed)

    def show_shares(self, rows: Sequence[ShareRow], chosen: str) -> None:
        """Replace all; `chosen` stays chosen if it is there."""
        self._ids = [row.id for row in rows]
        self.show_rows([_cells(row) for row in rows])
        for i, row in enumerate(rows):
            self.put(i, 3, _chip(row))
            self.put(i, len(COLUMNS) - 1, self._button(row))
        if chosen in self._ids:
            self.selectRow(self._ids.index(chosen))

    def _row_changed(self, current: object) -> None:
        row = current.row()  # type: ignore[attr-defined]
        if 0 <= row < len(self._ids):
            self.chosen.emit(self._ids[row])

    def _button(self, row: ShareRow) -> QWidget:
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(0, 0, 16, 1)
        words = tr("Share again…") if row.ended else tr("Revoke…")
        button = Button(words, "default" if row.ended else "danger", "compact")
        button.setAccessibleName(f"{button.text()} {row.recipient}")
        signal = self.again_asked if row.ended else self.revoke_asked
        button.clicked.connect(lambda _checked=False, share=row.id: signal.emit(share))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return holder


class AccessLog(Card):
    """What is known of one share, newest first; an open link is shown again or extended from here."""

    link_asked = Signal()
    extend_asked = Signal()

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 4)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 11)
        head.setSpacing(8)
        self._name = Text("", tone="text-2")
        head.addWidget(Text(tr("Access log"), "body-strong"))
        head.addWidget(self._name, 1)
        self._words = Text("", "small", "text-2")
        head.addWidget(self._words)
        self.link_button = Button(tr("Show link…"), size="compact")
        self.extend_button = Button(tr("Extend…"), size="compact")
        self.link_button.clicked.connect(self.link_asked)
        self.extend_button.clicked.connect(self.extend_asked)
        head.addSpacing(4)
        head.addWidget(self.link_button)
        head.addWidget(self.extend_button)
        self._column.addLayout(head)
        self._rows: list[QWidget] = []

    def show_log(self, name: str, words: str, rows: Sequence[EventRow], *, link: bool = False) -> None:
        """Of the share for `name`; `link`: it is a link that is open."""
        self.link_button.setVisible(link)
        self.extend_button.setVisible(link)
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._name.setText(name)
        self._words.setText(words)
        self._rows = [_log_row(row) for row in rows]
        for widget in self._rows:
            self._column.addWidget(widget)


def _cells(row: ShareRow) -> list[Cell]:
    return [
        Cell(row.recipient),
        Cell(row.what, below=row.days),
        Cell(row.channel, icon=row.icon),
        Cell(""),
        Cell(row.when, below=row.opened),
        Cell(""),
    ]


def _chip(row: ShareRow) -> QWidget:
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(12, 0, 0, 1)
    layout.addWidget(
        Chip(row.state, row.tone, row.state_icon), 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    return holder


def _log_row(row: EventRow) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Line())
    inside = QHBoxLayout()
    inside.setContentsMargins(16, 9, 16, 9)
    inside.setSpacing(12)
    fill = f"{row.tone}-soft" if row.tone in ("ok", "warn", "error", "info") else "surface-3"
    inside.addWidget(Icon(row.icon, row.tone, 14, plate=PLATE, fill=fill, radius=12))
    inside.addWidget(Text(row.what), 1)
    inside.addWidget(Text(row.detail, "small", "text-2"))
    when = Text(row.when, "small", "text-2")
    when.setMinimumWidth(120)
    when.setAlignment(Qt.AlignmentFlag.AlignRight)
    inside.addWidget(when)
    column.addLayout(inside)
    holder.setAccessibleName(f"{row.what}, {row.detail}, {row.when}")
    return holder
