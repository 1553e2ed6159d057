"""What healthdesk is made of, with the licence of each part."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.surfaces import Card
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.about import Package

WIDTH, HEIGHT = 680, 400
COLUMNS = (Column(mark("Part"), 200), Column(mark("Version"), 100), Column(mark("Licence")))
WORDS = mark(
    "healthdesk itself is under the MIT licence. Qt and PySide are used under the LGPL, the font Inter under the SIL "
    "Open Font License, the icons of Lucide under the ISC licence (in parts Feather's, MIT). The list is read from "
    "what is installed here."
)


class LicencesDialog(Dialog):
    """A table to scroll through."""

    def __init__(self, parent: QWidget, packages: Sequence["Package"]) -> None:
        """`packages` as the metadata of the installation tell them."""
        super().__init__(parent, tr("Licences"))
        self.setFixedWidth(WIDTH)
        self.column.addWidget(Text(tr(WORDS), tone="text-2", wrap=True))
        self.column.addSpacing(14)
        self.table = DataTable(COLUMNS, tr("Parts and their licences"), 34)
        self.table.show_rows(
            [
                (Cell(p.name), Cell(p.version, "text-2"), Cell(p.license or tr("its metadata name none")))
                for p in packages
            ]
        )
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Parts and their licences"))
        content = QWidget()
        content.setObjectName("content")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addStretch(1)
        area.setWidget(content)
        area.setFixedHeight(HEIGHT)
        inside.addWidget(area)
        self.column.addWidget(card)
        self.column.addSpacing(18)
        row = QHBoxLayout()
        row.addStretch(1)
        close = Button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        self.column.addLayout(row)
        close.setFocus()
