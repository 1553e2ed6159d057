"""What the running and the finished import have in common: the head with its figure row, types, reasons."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present.import_reasons import ReasonRow
from healthdesk.present.imports import TypeRow
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.indicators import Chip
from healthdesk.ui.widgets.surfaces import Card, Icon, Line
from healthdesk.ui.widgets.text import Text

_STATES = {
    "read": (mark("Read"), "ok", "circle-check"),
    "reading": (mark("Reading"), "info", "loader-circle"),
    "": ("", "", ""),
}


class Head(Card):
    """The upper card: an icon on a plate, what is going on, actions; more goes into `column`."""

    def __init__(self, icon: str, tone: str, fill: str, radius: float, actions: Sequence[Button]) -> None:
        """`actions` from left to right."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(21, 20, 21, 19)
        self.column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(14)
        self.icon = Icon(icon, tone, 20, plate=40, fill=fill, radius=radius)
        row.addWidget(self.icon)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Text("", "heading", line=20)
        self.source = Text("", tone="text-2", line=22)
        words.addWidget(self.title)
        words.addWidget(self.source)
        row.addLayout(words, 1)
        for action in actions:
            row.addWidget(action)
        self.column.addLayout(row)


class TypeCard(Card):
    """Counts by type."""

    def __init__(self, columns: Sequence[Column], row_px: int) -> None:
        """The first column is the type, the last may be the status."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 1)
        self.table = DataTable(columns, tr("Records by type"), row_px)
        column.addWidget(self.table)

    def show_rows(self, rows: Sequence[TypeRow], *, live: bool) -> None:
        """`live`: with what was read and the status."""
        self.table.show_rows([_live(row) if live else _final(row) for row in rows])
        self.setVisible(bool(rows))


class ReasonsCard(Card):
    """Why records were skipped: a list with counts, either as chips or with bars."""

    def __init__(self, *, bars: bool) -> None:
        """`bars`: the finished report, with the share of each reason as a bar."""
        super().__init__()
        self._bars = bars
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 0, 1, 1)
        self.column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 11, 16, 10)
        head.setSpacing(8)
        self.title = Text(tr("Skipped so far"), "body-strong", line=22)
        self.count = Text("", tone="text-2")
        if not bars:
            head.addWidget(Icon("triangle-alert", "warn"))
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        self.head = head
        self.column.addLayout(head)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self._shown: tuple[ReasonRow, ...] | None = None

    def show_reasons(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Replace the list, unless it is the same."""
        if reasons == self._shown:
            return
        self._shown = reasons
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for reason in reasons:
            self._list.addWidget(_Reason(reason, bars=self._bars))


class _Reason(QWidget):
    def __init__(self, reason: ReasonRow, *, bars: bool) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 10)
        inner.setSpacing(0)
        row = QHBoxLayout()
        row.addWidget(Text(reason.reason, weight=500), 1)
        row.addWidget(Text(reason.count, "body-strong") if bars else Chip(reason.count, "warn"))
        inner.addLayout(row)
        if reason.detail:
            inner.addWidget(Text(reason.detail, "small", "text-3"))
        if bars:
            inner.addSpacing(6)
            bar = _Share(reason.share)
            inner.addWidget(bar)
        column.addLayout(inner)
        self.setAccessibleName(f"{reason.reason}: {reason.count}. {reason.detail}")


class _Share(QWidget):
    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setFixedHeight(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("surface-3"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(theme().color("warn"))
        painter.drawRoundedRect(QRectF(0, 0, max(4.0, self.width() * self._share), 4), 2, 2)


def _live(row: TypeRow) -> list[Cell]:
    word, tone, icon = _STATES[row.state]
    return [
        Cell(row.name, icon=row.icon, icon_tone=row.tone),
        *(Cell(text) for text in (row.read, row.added, row.here, row.skipped)),
        Cell(tr(word), tone, icon, tone, small=True),
    ]


def _final(row: TypeRow) -> list[Cell]:
    return [
        Cell(row.name, icon=row.icon, icon_tone=row.tone),
        Cell(row.added),
        Cell(row.here, "text-2"),
        Cell(row.skipped, "text-2"),
    ]
