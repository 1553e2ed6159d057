"""The one dialog for what nobody foresaw: a report that stays here and holds no values."""

import platform
import traceback
from pathlib import Path

import PySide6
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QWidget

import healthdesk
from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.theme import theme
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.text import Text


def report(error: BaseException) -> str:
    """Where it happened and what kind it is. No messages and no variables: they could hold health values."""
    lines = [f"healthdesk {healthdesk.__version__}, PySide6 {PySide6.__version__}, {platform.platform(terse=True)}", ""]
    cause: BaseException | None = error
    while cause is not None:
        for frame in traceback.extract_tb(cause.__traceback__):
            lines.append(f"{_module(frame.filename)}:{frame.lineno} in {frame.name}")
        lines += [type(cause).__name__, ""]
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines)


class BugDialog(Dialog):
    """Shown once at a time; what it shows is all that is known."""

    def __init__(self, parent: QWidget, error: BaseException) -> None:
        """Offers to save the report; sends nothing."""
        super().__init__(parent, tr("Something went wrong"))
        words = tr(
            "healthdesk met a mistake of its own. What is stored is safe. "
            "The report below says where it happened; it holds no health data and is sent nowhere."
        )
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(12)
        self.text = QPlainTextEdit(report(error))
        self.text.setReadOnly(True)
        self.text.setFixedHeight(180)
        self.text.setFont(theme().font("code", size=11))
        self.text.setAccessibleName(tr("Report"))
        self.column.addWidget(self.text)
        self.column.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        save, close = Button(tr("Save report…")), Button(tr("Close"), "primary")
        save.clicked.connect(self._save)
        close.clicked.connect(self.accept)
        row.addWidget(save)
        row.addWidget(close)
        self.column.addLayout(row)
        close.setFocus()

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save report"), "healthdesk report.txt")
        if name:
            Path(name).write_text(self.text.toPlainText(), encoding="utf-8")


def _module(filename: str) -> str:
    """The path from the package on: the folders before it could name the owner."""
    parts = Path(filename).parts
    start = max((i for i, part in enumerate(parts) if part in ("healthdesk", "site-packages")), default=len(parts) - 1)
    return "/".join(parts[start:])
