"""How often endpoints are fetched from."""

from healthdesk.base.settings import Settings
from healthdesk.base.words import mark, tr, trn
from healthdesk.ui.theme import theme
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.drop_down import DropDown

CHOICES = {
    5: mark("Every 5 minutes"),
    15: mark("Every 15 minutes"),
    60: mark("Every hour"),
    240: mark("Every 4 hours"),
    0: mark("Only when I ask"),
}


class SyncSection(Section):
    """One choice."""

    def __init__(self) -> None:
        """Empty until filled."""
        super().__init__(tr("Companions"))
        self.minutes = DropDown()
        self.minutes.setAccessibleName(tr("Sync"))
        self.minutes.setFont(theme().font("body"))
        for minutes, words in CHOICES.items():
            self.minutes.addItem(tr(words), minutes)
        self.minutes.activated.connect(lambda _index: self.asked.emit({"sync_minutes": self.minutes.currentData()}))
        words = tr("While your data is unlocked. A companion endpoint also tells by itself when a phone has pushed.")
        self.add_row(tr("Sync"), words, self.minutes)

    def fill(self, settings: Settings) -> None:
        """See `Section.fill`; what is none of our choices becomes one."""
        minutes = settings.sync_minutes
        if self.minutes.findData(minutes) < 0:
            self.minutes.addItem(trn("Every {n} minute", "Every {n} minutes", minutes), minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
