"""What the program is made of."""

from PySide6.QtCore import Slot

import healthdesk
from healthdesk.base.words import tr
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.text import Text


class AboutSection(Section):
    """Version and licences."""

    def __init__(self) -> None:
        """Needs nothing of the profile."""
        super().__init__(tr("About"))
        self.add_row(
            "healthdesk", tr("Everything stays on this computer."), Text(healthdesk.__version__, tone="text-2")
        )
        licences = Button(tr("Show…"), size="compact")
        licences.setAccessibleName(tr("Show licences"))
        licences.clicked.connect(self._show_licences)
        self.add_row(tr("Licences"), tr("Of everything that healthdesk is made of."), licences)
        words = tr("Inter, © The Inter Project Authors. Lucide, © its contributors, in parts Feather, © Cole Bemis.")
        self.add_row(tr("Fonts and icons"), words, Text("SIL OFL 1.1 · ISC · MIT", "small", "text-2"))

    @Slot()
    def _show_licences(self) -> None:
        from healthdesk.services import about
        from healthdesk.ui.dialogs.licences import LicencesDialog

        LicencesDialog(self.window(), about.packages()).open()
