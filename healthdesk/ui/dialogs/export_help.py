"""How to get an export out of each vendor's app."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.services.formats import FormatInfo, list_formats
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.text import Text

FIRST = "apple_health"


class ExportHelp(Dialog):
    """A list of vendors and the steps of the one chosen."""

    def __init__(self, parent: QWidget) -> None:
        """Opens on Apple Health."""
        super().__init__(parent, tr("How to export your data"))
        self._formats: list[FormatInfo] = list_formats()
        self.vendor = DropDown()
        self.vendor.setAccessibleName(tr("Where the data is now"))
        self.vendor.addItems([tr(fmt.name) for fmt in self._formats])
        self.vendor.setMaxVisibleItems(14)
        self.column.addWidget(self.vendor)
        self.column.addSpacing(14)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(6)
        self.column.addLayout(self.steps)
        self.column.addSpacing(16)
        close = Button(tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        ids = [fmt.id for fmt in self._formats]
        self.vendor.setCurrentIndex(ids.index(FIRST))
        self.vendor.currentIndexChanged.connect(self._show)
        self._show(self.vendor.currentIndex())
        self.vendor.setFocus()

    @Slot(int)
    def _show(self, index: int) -> None:
        while (item := self.steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for number, step in enumerate(self._formats[index].steps, 1):
            self.steps.addWidget(Text(f"{number}.  {tr(step)}", wrap=True, tone="text-2"))
        self.adjustSize()


def show_export_help(parent: QWidget) -> None:
    """Open the dialog."""
    ExportHelp(parent).open()
