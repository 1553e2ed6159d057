"""The imports of the past, with undo."""

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.model.views import ImportInfo
from healthdesk.present.dates import short, time_of_day
from healthdesk.present.imports import ImportRow, format_name, import_rows
from healthdesk.present.values import Formatter
from healthdesk.ui.widgets.alternatives import Alternatives
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonTable
from healthdesk.ui.widgets.surfaces import Card

COLUMNS = (
    Column(mark("File")),
    Column(mark("When"), 180),
    Column(mark("Records"), 110, right=True),
    Column(mark("Added"), 110, right=True),
    Column(mark("Already here"), 120, right=True),
    Column(mark("Skipped"), 112, right=True),
    Column("", 130),
)
ROW_PX = 48


class ImportListView(QWidget):
    """Newest first."""

    undo_asked = Signal(object)  # ids of imports, newest first
    import_asked = Signal()

    def __init__(self) -> None:
        """Empty until `show_imports`."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card()
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(1, 0, 1, 1)
        self.table = DataTable(COLUMNS, tr("Imports"), ROW_PX)
        inner.addWidget(self.table)
        words = tr("Drop an export anywhere on this window.")
        self.empty = Message("file-up", "text-2", tr("Nothing imported yet"), words, tr("Choose a file…"))
        self.empty.acted.connect(self.import_asked)
        self.parts = Alternatives(self._card, self.empty, skeleton=SkeletonTable)
        column.addWidget(self.parts)
        column.addStretch(1)

    def clear(self) -> None:
        """What was imported is not known, or nobody's business."""
        self.table.show_rows([])
        self.parts.show_only(None)

    def show_imports(self, imports: Sequence[ImportInfo], formatter: Formatter) -> None:
        """Replace the list."""
        self.parts.show_only(self._card if imports else self.empty)
        rows = import_rows(imports)
        self.table.show_rows([_row(row.info, formatter) for row in rows])
        for i, row in enumerate(rows):
            if not row.info.undone:
                self.table.put(i, len(COLUMNS) - 1, self._undo_button(row))

    def _undo_button(self, shown: ImportRow) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 16, 1)
        button = Button(tr("Undo…"), size="compact")
        button.setAccessibleName(tr("Undo the import of {file}", file=tr(shown.info.file)))
        button.clicked.connect(lambda _checked=False, ids=shown.ids: self.undo_asked.emit(ids))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return holder


def _row(info: ImportInfo, formatter: Formatter) -> list[Cell]:
    tone = "text-3" if info.undone else "text"
    at = datetime.fromtimestamp(info.at / 1000).astimezone()  # the computer's own clock, as of any file
    number = formatter.number
    return [
        Cell(tr(info.file), tone, below=format_name(info.format)),
        Cell(short(at.date(), date.today()), "text-2", below=time_of_day(at.hour * 60 + at.minute)),  # noqa: DTZ011
        Cell(number(info.records), tone),
        Cell(number(info.inserted + info.updated), tone),
        Cell(number(info.duplicates), tone),
        Cell(number(info.rejected + info.unmapped), tone),
        Cell(tr("Undone") if info.undone else "", "text-3"),
    ]
