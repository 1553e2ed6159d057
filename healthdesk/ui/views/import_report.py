"""An import that has ended."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.model.report import ImportReport
from healthdesk.present.imports import report_text, summarize
from healthdesk.present.values import Formatter
from healthdesk.ui.theme import theme
from healthdesk.ui.views.import_parts import Head, ReasonsCard, TypeCard
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Column
from healthdesk.ui.widgets.indicators import Shares
from healthdesk.ui.widgets.surfaces import Note
from healthdesk.ui.widgets.text import Text

COLUMNS = (
    Column(mark("Type")),
    Column(mark("Added"), 150, right=True),
    Column(mark("Already here"), 161, right=True),
    Column(mark("Skipped"), 126, right=True),
)
PARTS = ((mark("Added"), "accent"), (mark("Already here"), "accent-line"), (mark("Skipped"), "warn"))
SIDE_PX = 330


class _Figure(QWidget):
    """One part of the file: a swatch and its name, the count, a caption."""

    def __init__(self, name: str, tone: str, *, first: bool) -> None:
        super().__init__()
        self._tone, self._first = tone, first
        self._left = 0 if first else 20
        column = QVBoxLayout(self)
        column.setContentsMargins(self._left, 0, 8, 0)
        column.setSpacing(0)
        label = QHBoxLayout()
        label.setContentsMargins(17, 0, 0, 0)
        label.addWidget(Text(name, "small", "text-2"))
        column.addLayout(label)
        self.value = Text("", "value-l", line=36)
        self.caption = Text("", "small", "text-2")
        column.addWidget(self.value)
        column.addWidget(self.caption)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._first:
            painter.fillRect(0, 0, 1, self.height(), theme().color("border"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(self._tone))
        painter.drawRoundedRect(self._left, 3, 10, 10, 2.5, 2.5)


class ImportReportView(QWidget):
    """Counts, types, reasons; save, undo, go on."""

    undo_asked = Signal(int)  # import id
    dashboard_asked = Signal()

    def __init__(self) -> None:
        """Empty until `show_report`."""
        super().__init__()
        self._report: ImportReport | None = None
        self._formatter = Formatter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        save, self.undo, go = (
            Button(tr("Save report…")),
            Button(tr("Undo import")),
            Button(tr("Open dashboard"), "primary"),
        )
        save.clicked.connect(self._save)
        self.undo.clicked.connect(self._undo)
        go.clicked.connect(self.dashboard_asked)
        self.go = go
        self.head = Head("check", "ok", "ok-soft", 20, (save, self.undo, go))
        self._shares = Shares()
        self.head.column.addSpacing(16)
        self.head.column.addWidget(self._shares)
        self.head.column.addSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(0)
        self._figures = [_Figure(tr(name), tone, first=i == 0) for i, (name, tone) in enumerate(PARTS)]
        for figure in self._figures:
            row.addWidget(figure, 1)
        self.head.column.addLayout(row)
        column.addWidget(self.head)
        self._note = Note("")
        column.addWidget(self._note)
        lower = QHBoxLayout()
        lower.setSpacing(16)
        self.types = TypeCard(COLUMNS, 38)
        lower.addWidget(self.types, 1, Qt.AlignmentFlag.AlignTop)
        self.reasons = ReasonsCard(bars=True)
        self.reasons.setFixedWidth(SIDE_PX)
        lower.addWidget(self.reasons, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(lower)
        column.addStretch(1)

    def show_report(self, report: ImportReport, formatter: Formatter) -> None:
        """Show what an import did."""
        self._report, self._formatter = report, formatter
        shown = summarize(report, formatter)
        tone = "warn" if report.partial else "ok"
        self.head.icon.show_icon("triangle-alert" if report.partial else "check", tone, f"{tone}-soft")
        self.head.title.setText(shown.title)
        self.head.source.setText(shown.sentence)
        self._shares.show_parts([(float(n), tone) for n, (_, tone) in zip(shown.parts, PARTS, strict=True)])
        for figure, (count, caption) in zip(self._figures, shown.figures, strict=True):
            figure.value.setText(count)
            figure.caption.setText(caption)
        self._note.label.setText(" ".join(shown.notes))
        self._note.setVisible(bool(shown.notes))
        self.types.show_rows(shown.rows, live=False)
        self.reasons.title.setText(shown.reasons_title)
        self.reasons.show_reasons(shown.reasons)
        self.undo.setVisible(report.import_id is not None)
        self.setAccessibleName(f"{shown.title}. {shown.sentence}")

    def clear(self) -> None:
        """Forget the report."""
        self._report = None

    def _save(self) -> None:
        if self._report is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("Save report"), "import report.txt", tr("Text (*.txt)"))
        if name:
            Path(name).write_text(report_text(self._report, self._formatter), encoding="utf-8")

    def _undo(self) -> None:
        if self._report is not None and self._report.import_id is not None:
            self.undo_asked.emit(self._report.import_id)
