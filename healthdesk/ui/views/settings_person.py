"""Who the owner is, as far as figures need it."""

from datetime import date

from healthdesk.base.settings import Settings
from healthdesk.base.words import tr
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.fields import Field

OLDEST_YEAR = 1920


class PersonSection(Section):
    """Name, year of birth, sex."""

    def __init__(self) -> None:
        """Empty until filled."""
        super().__init__(tr("You"))
        self.name = Field(tr("Name"), large=False)
        self.name.setMaxLength(80)
        self.name.setFixedWidth(240)
        self.name.editingFinished.connect(lambda: self.asked.emit({"name": self.name.text().strip()}))
        self.add_row(tr("Name"), tr("Stands on what you share, unless you leave it out there."), self.name)
        self.born = DropDown()
        self.born.setAccessibleName(tr("Year of birth"))
        self.born.setFixedWidth(140)
        self.born.addItem(tr("Not said"), None)
        for year in range(date.today().year, OLDEST_YEAR - 1, -1):  # noqa: DTZ011  # a list to choose from
            self.born.addItem(str(year), year)
        self.born.activated.connect(lambda _index: self.asked.emit({"birth_year": self.born.currentData()}))
        words = tr("For heart rate zones of workouts, VO₂max by age, and on what you share.")
        self.add_row(tr("Year of birth"), words, self.born)
        choices = (("", tr("Not said")), ("female", tr("Female")), ("male", tr("Male")))
        self.sex = SegmentedControl(choices, tr("Sex"))
        self.sex.chosen.connect(lambda sex: self.asked.emit({"sex": sex}))
        self.add_row(tr("Sex"), tr("For figures that are known by sex, such as VO₂max. Kept here only."), self.sex)

    def fill(self, settings: Settings) -> None:
        """See `Section.fill`."""
        self.name.setText(settings.name)
        self.born.setCurrentIndex(max(0, self.born.findData(settings.birth_year)))
        self.sex.choose(settings.sex)

    def clear(self) -> None:
        """See `Section.clear`."""
        self.name.clear()
