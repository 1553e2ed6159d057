"""An import while it runs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present.import_progress import ImportProgress
from healthdesk.ui.views.import_parts import Head, ReasonsCard, TypeCard
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Column
from healthdesk.ui.widgets.indicators import ProgressBar
from healthdesk.ui.widgets.surfaces import Line
from healthdesk.ui.widgets.text import Text

COLUMNS = (
    Column(mark("Type")),
    Column(mark("Read"), 92, right=True),
    Column(mark("New"), 92, right=True),
    Column(mark("Already here"), 106, right=True),
    Column(mark("Skipped"), 112, right=True),
    Column(mark("Status"), 98),
)
SIDE_PX = 312


class ImportProgressView(QWidget):
    """Repainted with each report, at most ten times a second."""

    background_asked = Signal()
    cancel_asked = Signal()

    def __init__(self) -> None:
        """Empty until `show_progress`."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        background, self.cancel = Button(tr("Continue in background")), Button(tr("Cancel import…"), "danger")
        background.clicked.connect(self.background_asked)
        self.cancel.clicked.connect(self.cancel_asked)
        self.head = Head("package-open", "accent", "accent-soft", 10, (background, self.cancel))
        self.head.column.addSpacing(10)
        self.head.column.addLayout(self._bar_row())
        self.head.column.addSpacing(13)
        self.head.column.addLayout(self._figure_row())
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.types = TypeCard(COLUMNS, 40)
        self.types.hide()
        row.addWidget(self.types, 1, Qt.AlignmentFlag.AlignTop)
        self.skipped = ReasonsCard(bars=False)
        self.skipped.setFixedWidth(SIDE_PX)
        foot = Text(
            tr("Skipped records are listed in a report you can save when the import ends. Nothing else is affected."),
            "small",
            "text-2",
            wrap=True,
        )
        foot.setContentsMargins(0, 0, 0, 0)
        self.skipped.column.addWidget(Line())
        inset = QHBoxLayout()
        inset.setContentsMargins(16, 11, 16, 12)
        inset.addWidget(foot)
        self.skipped.column.addLayout(inset)
        self.skipped.hide()
        row.addWidget(self.skipped, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addStretch(1)

    def show_progress(self, shown: ImportProgress) -> None:
        """Show where the import stands."""
        self.head.title.setText(shown.title)
        self.head.source.setText(shown.source)
        self._bar.set_fraction(shown.fraction)
        self._percent.setText("" if shown.fraction is None else f"{int(shown.fraction * 100)}\u202f%")
        for label, text in zip(self._figures, (shown.read, shown.records, shown.speed, shown.left), strict=True):
            label.setText(text)
        self.types.show_rows(shown.rows, live=True)
        self.skipped.count.setText(shown.skipped)
        self.skipped.show_reasons(shown.reasons)
        self.skipped.setVisible(bool(shown.reasons))
        self.setAccessibleName(f"{shown.title}, {self._percent.text()}")

    def restart(self) -> None:
        """Another import begins."""
        self._bar.restart()
        self.cancel.setEnabled(True)

    def _bar_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(14)
        self._bar = ProgressBar(10)
        self._bar.setAccessibleName(tr("Import progress"))
        self._percent = Text("", "heading", align=Qt.AlignmentFlag.AlignRight)
        self._percent.setFixedWidth(44)
        row.addWidget(self._bar, 1)
        row.addWidget(self._percent)
        return row

    def _figure_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(27)
        self._figures: list[Text] = []
        for name in (tr("Read"), tr("Records so far"), tr("Speed"), tr("Time left")):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(Text(name, "small", "text-3"))
            figure = Text("–", "heading")
            self._figures.append(figure)
            cell.addWidget(figure)
            row.addLayout(cell)
        words = tr("You can keep using healthdesk. Closing the window asks what is to become of the import.")
        row.addWidget(Text(words, "small", "text-3", wrap=True, align=Qt.AlignmentFlag.AlignRight), 1)
        return row
