"""Measures of a report that belong together: cards, then a table of the others."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.model.report_page import ReportList, ReportRow, ReportSection
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.report_card import SIGNS, ReportCardView
from healthdesk.ui.widgets.report_parts import ReportListView
from healthdesk.ui.widgets.responsive_grid import ResponsiveGrid
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

WIDTHS = (0, 130, 130, 120, 170, 100)  # px of the columns, 0: what is left


class ReportBody(QWidget):
    """Sections and lists, in order; hidden until it is shown whole."""

    opened = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Empty."""
        super().__init__(parent)
        self.hide()
        self.sections: list[ReportSectionView] = []
        self.lists: list[ReportListView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def add(self, part: ReportSection | ReportList, columns: Sequence[str]) -> None:
        """One more at the end."""
        if isinstance(part, ReportSection):
            section = ReportSectionView(part, columns)
            section.opened.connect(self.opened)
            self.sections.append(section)
            self._column.addWidget(section)
        else:
            self.lists.append(ReportListView(part))
            self._column.addWidget(self.lists[-1])


class ReportSectionView(QWidget):
    """A metric opens in Trends, from its card or its line."""

    opened = Signal(str)

    def __init__(self, section: ReportSection, columns: Sequence[str]) -> None:
        """Shows one section and never another; `columns` are the headings of the table."""
        super().__init__()
        self._rows = section.rows
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Text(section.title, "body-strong"))
        self.cards = [ReportCardView(card) for card in section.cards]
        if self.cards:
            grid = ResponsiveGrid()
            for card in self.cards:
                card.opened.connect(self.opened)
            grid.set_items([(card, False) for card in self.cards])
            column.addWidget(grid)
        self.table: DataTable | None = None
        if section.rows:
            heads = [Column(text, width, right=bool(width)) for text, width in zip(columns, WIDTHS, strict=True)]
            self.table = DataTable(heads, section.title)
            self.table.show_rows([_cells(row) for row in section.rows])
            self.table.let_pick()
            self.table.picked.connect(self._picked)
            holder = Card()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(1, 0, 1, 1)
            inside.addWidget(self.table)
            column.addWidget(holder)

    @Slot(int)
    def _picked(self, row: int) -> None:
        self.opened.emit(self._rows[row].metric)


def _cells(row: ReportRow) -> tuple[Cell, ...]:
    value, before, change, usual, days = row.cells
    sign = f"{SIGNS[row.direction]} " if row.direction in ("up", "down") else ""
    return (
        Cell(row.name, icon=row.icon, icon_tone=f"group.{row.group}.ink"),
        Cell(value),
        Cell(before, "text-2"),
        Cell(sign + change, f"group.{row.group}.ink" if row.told else "text"),
        Cell(usual, "text-2"),
        Cell(days, "text-2"),
    )
