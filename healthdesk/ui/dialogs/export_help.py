"""How to get an export out of a phone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.text import Text

STEPS = (
    "1.  On the iPhone, open Health and tap your picture, top right.",
    "2.  At the bottom, tap “Export All Health Data”, then “Export”. It takes some minutes.",
    "3.  Save the file export.zip, or send it to this computer with AirDrop, a cable or a shared folder.",
    "4.  Drop export.zip on this window. There is no need to unpack it.",
)


def show_export_help(parent: QWidget) -> None:
    """The steps for Apple Health."""
    dialog = Dialog(parent, "How to export from Apple Health")
    column: QVBoxLayout = dialog.column
    for step in STEPS:
        column.addWidget(Text(step, wrap=True, tone="text-2"))
        column.addSpacing(6)
    column.addSpacing(10)
    close = Button("Close", "primary")
    close.clicked.connect(dialog.accept)
    column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    dialog.open()
