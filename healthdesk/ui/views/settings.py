"""The owner's settings; each takes effect at once."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import healthdesk
from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Travel
from healthdesk.base.words import tr, trn
from healthdesk.ui.dialogs.passphrase import PassphraseDialog
from healthdesk.ui.dialogs.travel import TravelDialog
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.settings_writer import SettingsWriter
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.views.page import Page
from healthdesk.ui.views.settings_goals import GoalsKnown, GoalsSection
from healthdesk.ui.views.settings_keys import KeyRows
from healthdesk.ui.views.settings_language import LanguageBox
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.views.settings_size import SizeRow
from healthdesk.ui.views.settings_sync import SyncSection
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl, Switch
from healthdesk.ui.widgets.drop_down import DropDown, ZoneBox
from healthdesk.ui.widgets.fields import Field
from healthdesk.ui.widgets.surfaces import Banner
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

WIDTH = 760
LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)
OLDEST_YEAR = 1920


class TravelList(QWidget):
    """The spans away from home, each with a way to remove it."""

    def __init__(self, page: "SettingsPage") -> None:
        """Empty until `show_spans`."""
        super().__init__()
        self._page = page
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_spans(self, spans: tuple[Travel, ...]) -> None:
        """Replace the list."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for span in spans:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 2, 0, 6)
            row.addWidget(Text(span.zone.replace("_", " "), "small", weight=500))
            first, last = (_day_text(day) for day in (span.first, span.last))
            row.addWidget(Text(f"{first} – {last}", "small", "text-2"), 1)
            remove = Button(
                variant="ghost",
                size="small-icon",
                icon="x",
                name=tr("Remove {zone}, {first} to {last}", zone=span.zone, first=first, last=last),
            )
            remove.clicked.connect(lambda _checked=False, gone=span: self._page.remove_travel(gone))
            row.addWidget(remove)
            self._column.addWidget(holder)


class SettingsPage(Page):
    """One column of sections."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Filled from the settings when shown."""
        super().__init__(tr("Settings"), state, runner)
        self._banner: Banner | None = None
        self._filling = False
        self._writer = SettingsWriter(state, runner, self)
        self._writer.failed.connect(self._failed)
        holder = QWidget()
        holder.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        row = QHBoxLayout()
        row.addWidget(holder, 1_000_000)
        row.addStretch(1)
        self.body.addLayout(row)
        self.goals = GoalsSection()
        self.goals.changed.connect(self._goal_set)
        self.sync = SyncSection()
        self.sync.changed.connect(lambda minutes: self._change(sync_minutes=minutes))
        first = (self._person(), self._time(), self._appearance(), self.goals)
        for section in (*first, self.sync, self._privacy(), self._about()):
            self._column.addWidget(section)
        self.body.addStretch(1)

    def concerns(self, changes: Changes) -> bool:
        """Settings, and which metrics there are."""
        return changes.settings or bool(changes.metrics)

    def reload(self) -> None:
        """Show the settings as they are; which metrics can have a goal is asked of the library."""
        self.runner.run_read(_known, self._show_known, self._failed)
        self.keys.reload()
        settings = self.state.settings
        self._filling = True
        self.born.setCurrentIndex(max(0, self.born.findData(settings.birth_year)))
        self.sex.choose(settings.sex)
        self.name.setText(settings.name)
        self.zone.choose(settings.home_zone)
        self.travel.show_spans(settings.travel)
        self.units.choose(settings.units)
        self.glucose.choose(settings.glucose)
        self.appearance.choose(settings.theme)
        self.language.choose(settings.language)
        self.size_row.reload()
        self.routes.setChecked(settings.import_routes)
        self.sync.show_minutes(settings.sync_minutes)
        index = self.minutes.findData(settings.lock_minutes)
        if index < 0:
            self.minutes.addItem(_minutes(settings.lock_minutes), settings.lock_minutes)
            index = self.minutes.count() - 1
        self.minutes.setCurrentIndex(index)
        self._filling = False

    def clear(self) -> None:
        """Forget where the owner was and what he set out to do."""
        self.travel.show_spans(())
        self.name.clear()
        self.goals.clear()
        self.keys.clear()

    def remove_travel(self, span: Travel) -> None:
        """Take a span out of the history."""
        self._change(travel=[t.model_dump() for t in self.state.settings.travel if t != span])

    def _person(self) -> Section:
        section = Section(tr("You"))
        self.name = Field(tr("Name"), large=False)
        self.name.setMaxLength(80)
        self.name.setFixedWidth(240)
        self.name.editingFinished.connect(lambda: self._change(name=self.name.text().strip()))
        section.add(tr("Name"), tr("Stands on what you share, unless you leave it out there."), self.name)
        self.born = DropDown()
        self.born.setAccessibleName(tr("Year of birth"))
        self.born.setFixedWidth(140)
        self.born.addItem(tr("Not said"), None)
        for year in range(date.today().year, OLDEST_YEAR - 1, -1):  # noqa: DTZ011  # a list to choose from
            self.born.addItem(str(year), year)
        self.born.activated.connect(lambda _index: self._change(birth_year=self.born.currentData()))
        words = tr("For heart rate zones of workouts, VO₂max by age, and on what you share.")
        section.add(tr("Year of birth"), words, self.born)
        choices = (("", tr("Not said")), ("female", tr("Female")), ("male", tr("Male")))
        self.sex = SegmentedControl(choices, tr("Sex"))
        self.sex.chosen.connect(lambda sex: self._change(sex=sex))
        section.add(tr("Sex"), tr("For figures that are known by sex, such as VO₂max. Kept here only."), self.sex)
        return section

    def _time(self) -> Section:
        section = Section(tr("Where you are"))
        self.zone = ZoneBox()
        self.zone.setFixedWidth(240)
        self.zone.activated.connect(self._zone_chosen)
        line = self.zone.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._zone_chosen)
        section.add(
            tr("Home time zone"),
            tr("Days begin and end by it. Changing it adds up the days it touches anew."),
            self.zone,
        )
        add = Button(tr("Add a journey…"), size="compact")
        add.clicked.connect(self._add_travel)
        section.add(tr("Journeys"), tr("Days you spent in another time zone are counted by that zone."), add)
        self.travel = TravelList(self)
        section.add_below(self.travel)
        return section

    def _appearance(self) -> Section:
        section = Section(tr("How it looks"))
        self.appearance = SegmentedControl(
            (("system", tr("System")), ("light", tr("Light", "not dark")), ("dark", tr("Dark"))), tr("Appearance")
        )
        self.appearance.chosen.connect(lambda mode: self._change(theme=mode))
        section.add(tr("Appearance"), tr("System follows the desktop."), self.appearance)
        self.language = LanguageBox()
        self.language.setFixedWidth(240)
        self.language.activated.connect(lambda _index: self._change(language=self.language.currentData()))
        section.add(tr("Language"), tr("It changes at once."), self.language)
        self.size_row = SizeRow(section, self.state.device, self.runner, self)
        self.size_row.failed.connect(self._say)
        self.units = SegmentedControl(
            (("metric", tr("Metric", "not imperial")), ("imperial", tr("Imperial"))), tr("Units")
        )
        self.units.chosen.connect(lambda units: self._change(units=units))
        section.add(tr("Units"), tr("Only how values are shown; what is stored stays the same."), self.units)
        self.glucose = SegmentedControl((("mg/dL", "mg/dL"), ("mmol/L", "mmol/L")), tr("Blood glucose"))
        self.glucose.chosen.connect(lambda unit: self._change(glucose=unit))
        section.add(tr("Blood glucose"), tr("The unit your meter uses."), self.glucose)
        return section

    def _privacy(self) -> Section:
        section = Section(tr("Privacy"))
        self.routes = Switch(tr("Keep the routes of workouts"))
        self.routes.toggled.connect(lambda kept: self._change(import_routes=kept))
        words = tr(
            "Routes are sensitive: they show where you live, work and go, and when. They are encrypted like the rest. "
            "Switched off, later imports leave them out; routes already here stay until their import is undone."
        )
        section.add(tr("Keep the routes of workouts"), words, self.routes)
        self.minutes = DropDown()
        self.minutes.setAccessibleName(tr("Lock after"))
        self.minutes.setFont(theme().font("body"))
        for minutes in LOCK_MINUTES:
            self.minutes.addItem(_minutes(minutes), minutes)
        self.minutes.activated.connect(lambda _index: self._change(lock_minutes=self.minutes.currentData()))
        section.add(
            tr("Lock by itself"), tr("After this time without keyboard or mouse. Ctrl+L locks at once."), self.minutes
        )
        change = Button(tr("Change…"), size="compact")
        change.setAccessibleName(tr("Change passphrase"))
        change.clicked.connect(self._change_passphrase)
        section.add(tr("Passphrase"), tr("The recovery key stays the same."), change)
        self.keys = KeyRows(section, self.state, self.runner, self)
        self.keys.failed.connect(self._say)
        return section

    def _about(self) -> Section:
        section = Section(tr("About"))
        section.add("healthdesk", tr("Everything stays on this computer."), Text(healthdesk.__version__, tone="text-2"))
        licences = Button(tr("Show…"), size="compact")
        licences.setAccessibleName(tr("Show licences"))
        licences.clicked.connect(self._show_licences)
        section.add(tr("Licences"), tr("Of everything that healthdesk is made of."), licences)
        words = tr("Inter, © The Inter Project Authors. Lucide, © its contributors, in parts Feather, © Cole Bemis.")
        section.add(tr("Fonts and icons"), words, Text("SIL OFL 1.1 · ISC · MIT", "small", "text-2"))
        return section

    def _change(self, **changes: object) -> None:
        """Set what the owner chose; filling in what is stored is no choice."""
        if not self._filling:
            self._say(None)
            self._writer.change(**changes)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.state.note(changes)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._say(failure)
        self.reload()

    @Slot()
    def _zone_chosen(self) -> None:
        zone = self.zone.zone()
        if zone is not None:
            self._change(home_zone=zone)
        else:
            self.zone.choose(self.state.settings.home_zone)

    @Slot()
    def _add_travel(self) -> None:
        dialog = TravelDialog(self)
        dialog.chosen.connect(self._travel_chosen)
        dialog.open()

    @Slot(object)
    def _travel_chosen(self, span: Travel) -> None:
        spans: list[Travel] = sorted([*self.state.settings.travel, span], key=lambda t: t.first)
        self._change(travel=[t.model_dump() for t in spans])

    @Slot()
    def _change_passphrase(self) -> None:
        dialog = PassphraseDialog(self)
        dialog.chosen.connect(self._passphrase_chosen)
        dialog.open()

    @Slot(str)
    def _passphrase_chosen(self, passphrase: str) -> None:
        def work(library: "Library", _job: Job) -> object:
            from healthdesk.services import library as libraries

            libraries.change_passphrase(library, passphrase)
            return Changes()

        self.runner.run_write(work, self._changed, self._failed)

    @Slot(str, object)
    def _goal_set(self, metric_id: str, value: float | None) -> None:
        self._say(None)
        self._writer.set_goal(metric_id, value)

    @Slot(object)
    def _show_known(self, known: GoalsKnown) -> None:
        if self.state.library is not None:
            self.goals.show_goals(self.state.settings, known)

    @Slot()
    def _show_licences(self) -> None:
        from healthdesk.services import about
        from healthdesk.ui.dialogs.licences import LicencesDialog

        LicencesDialog(self, about.packages()).open()

    def _say(self, failure: KnownFailure | None) -> None:
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None
        if failure is not None:
            self._banner = Banner("triangle-alert", failure.sentence, failure.hint, tone="error")
            self._banner.closed.connect(lambda: self._say(None))
            self._column.insertWidget(0, self._banner)


def _known(library: "Library", _job: Job) -> object:
    from healthdesk.services import profile, queries  # heavy

    with_data = tuple(queries.metrics_with_data(library))
    aimed = (name for name in with_data if profile.goal(library, name) is not None)
    progress = {name: profile.goal_progress(library, name) for name in aimed}
    return GoalsKnown(queries.today(library), with_data, progress)


def _minutes(minutes: int) -> str:
    return trn("{n} minute", "{n} minutes", minutes)


def _day_text(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
