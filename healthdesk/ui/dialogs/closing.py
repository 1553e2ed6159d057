"""What is to become of an import whose window is closed."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.text import Text

WIDTH = 560


class ClosingDialog(Dialog):
    """Three answers; Escape goes on working."""

    def __init__(self, parent: QWidget) -> None:
        """Connect to the buttons, then `open()`."""
        super().__init__(parent, tr("An import is running"), WIDTH)
        for words in (
            tr("It can finish in the background: the window goes away now, and healthdesk quits when all of it is in."),
            tr("If you stop it, nothing of it is kept. It is offered again when you unlock your data next."),
        ):
            self.column.addWidget(Text(words, tone="text-2", wrap=True))
            self.column.addSpacing(8)
        self.column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(10)
        self.stop, self.stay = Button(tr("Stop the import"), "danger"), Button(tr("Keep working"))
        self.finish = Button(tr("Finish in the background"), "primary")
        self.stay.clicked.connect(self.reject)
        row.addWidget(self.stop)
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.finish)
        self.column.addLayout(row)
        self.stay.setFocus()
