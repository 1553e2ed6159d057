"""The button that saves what is seen."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu

from healthdesk.base.words import mark, tr
from healthdesk.ui.widgets.buttons import Button

KINDS = {"png": mark("Picture (PNG)"), "svg": mark("Drawing (SVG)"), "csv": mark("Table (CSV)")}


class ExportButton(Button):
    """Drops the forms in which something can be saved."""

    asked = Signal(str)  # of KINDS

    def __init__(self) -> None:
        """Ctrl+E is the page's business."""
        super().__init__(tr("Export"), size="compact", icon="download")
        self.setToolTip(tr("Save what is seen as PNG, SVG or CSV (Ctrl+E)"))
        self.clicked.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Drop the forms."""
        menu = QMenu(self)
        for kind, words in KINDS.items():
            menu.addAction(tr(words)).triggered.connect(partial(self._ask, kind))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _ask(self, kind: str, _checked: bool = False) -> None:  # noqa: FBT002  # what Qt's signal sends
        self.asked.emit(kind)
