"""Choosing the language, each by the name it has for itself."""

from healthdesk.base.words import ENGLISH, SYSTEM, languages, tr
from healthdesk.ui.locale import name_of
from healthdesk.ui.widgets.drop_down import DropDown


class LanguageBox(DropDown):
    """That of the computer first."""

    def __init__(self) -> None:
        """All that there are."""
        super().__init__()
        self.setObjectName("language")  # by it the focus is put back when the page is made anew
        self.setAccessibleName(tr("Language"))
        self.addItem(tr("Same as the computer"), SYSTEM)
        for code in languages():
            self.addItem(name_of(code), code)

    def choose(self, chosen: str) -> None:
        """Show it; of one that is spoken no more what is spoken in its place."""
        self.setCurrentIndex(self.findData(chosen if self.findData(chosen) >= 0 else ENGLISH))
