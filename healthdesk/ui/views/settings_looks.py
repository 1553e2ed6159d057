"""How the program looks and speaks, and the units that figures are shown in."""

from pathlib import Path

from healthdesk.base.settings import Settings
from healthdesk.base.words import tr
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.views.settings_language import LanguageBox
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.views.settings_size import SizeRow
from healthdesk.ui.widgets.choices import SegmentedControl


class LooksSection(Section):
    """Appearance, language, size, units."""

    def __init__(self, device: Path | None, runner: JobRunner) -> None:
        """`device` is the file in which the size is kept."""
        super().__init__(tr("How it looks"))
        modes = (("system", tr("System")), ("light", tr("Light", "not dark")), ("dark", tr("Dark")))
        self.appearance = SegmentedControl(modes, tr("Appearance"))
        self.appearance.chosen.connect(lambda mode: self.asked.emit({"theme": mode}))
        self.add_row(tr("Appearance"), tr("System follows the desktop."), self.appearance)
        self.language = LanguageBox()
        self.language.setFixedWidth(240)
        self.language.activated.connect(lambda _index: self.asked.emit({"language": self.language.currentData()}))
        self.add_row(tr("Language"), tr("It changes at once."), self.language)
        self.size_row = SizeRow(self, device, runner, self)
        self.size_row.failed.connect(self.failed)
        units = (("metric", tr("Metric", "not imperial")), ("imperial", tr("Imperial")))
        self.units = SegmentedControl(units, tr("Units"))
        self.units.chosen.connect(lambda unit: self.asked.emit({"units": unit}))
        self.add_row(tr("Units"), tr("Only how values are shown; what is stored stays the same."), self.units)
        self.glucose = SegmentedControl((("mg/dL", "mg/dL"), ("mmol/L", "mmol/L")), tr("Blood glucose"))
        self.glucose.chosen.connect(lambda unit: self.asked.emit({"glucose": unit}))
        self.add_row(tr("Blood glucose"), tr("The unit your meter uses."), self.glucose)

    def fill(self, settings: Settings) -> None:
        """See `Section.fill`."""
        self.appearance.choose(settings.theme)
        self.language.choose(settings.language)
        self.units.choose(settings.units)
        self.glucose.choose(settings.glucose)

    def reload(self) -> None:
        """See `Section.reload`."""
        self.size_row.reload()
