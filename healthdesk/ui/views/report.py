"""The report: a week or a month against the one before, to read here or to save."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.words import tr
from healthdesk.model.periodic import PeriodKind, ReportPeriod
from healthdesk.model.report_page import ReportList, ReportSection
from healthdesk.model.report_page import ReportPage as Written
from healthdesk.model.zones import date_of
from healthdesk.present.statistics import Stat
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.runner import JobRunner, Work
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.report_parts import ReportHero
from healthdesk.ui.widgets.report_section import ReportBody
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.surfaces import Note
from healthdesk.ui.widgets.text import Text
from healthdesk.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from healthdesk.services.library import Library

ENDINGS = (".html", ".pdf")


@dataclass(frozen=True, slots=True)
class Answer:
    """A report in words, and the days it is about."""

    period: ReportPeriod
    written: Written


class ReportPage(ReadingPage):
    """Reads one period at a time; what it shows can be saved as it is."""

    metric_opened = Signal(str)

    def __init__(self, state: AppState, runner: JobRunner, feed: InsightsFeed) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Report"), state, runner, tr("Could not read these days"))
        self._kind = PeriodKind.WEEK
        self._day: date | None = None  # the newest period
        self._answer: Answer | None = None
        self._toast: Toast | None = None
        self._shown: ReportBody | None = None
        self._coming: ReportBody | None = None
        self._waiting: list[ReportSection | ReportList] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._make_next)
        self._headers()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.hero, self.facts = ReportHero(), StatStrip(stacked=True)
        self._place = QVBoxLayout()
        self.method, self._legend = Note(""), Text("", "small", "text-3", wrap=True)
        column.addWidget(self.hero)
        column.addWidget(self.facts)
        column.addLayout(self._place)
        column.addWidget(self._legend)
        column.addWidget(self.method)
        self._empty = Message("newspaper", "text-3", tr("Nothing to report"))
        self._unsaved = Message("triangle-alert", "error", tr("The report was not saved"))
        self._unsaved.hide()
        self.body.addWidget(self._unsaved)
        self.place(self._content, self._empty, skeleton=SkeletonCards)
        self.body.addStretch(1)
        for keys, by in (("Alt+Left", -1), ("Alt+Right", 1), ("[", -1), ("]", 1)):
            QShortcut(QKeySequence(keys), self, partial(self._go, by), context=Qt.ShortcutContext.WindowShortcut)
        QShortcut(QKeySequence("Ctrl+E"), self, self.save, context=Qt.ShortcutContext.WindowShortcut)
        feed.changed.connect(self._found)

    def _headers(self) -> None:
        self.earlier = Button(tr("Prev"), icon="chevron-left")
        self.later = Button(tr("Next"), icon="chevron-right", trailing=True)
        self.earlier.clicked.connect(lambda: self._go(-1))
        self.later.clicked.connect(lambda: self._go(1))
        self.header.add_left(joined(self.earlier, self.later))
        options = ((str(PeriodKind.WEEK), tr("Week")), (str(PeriodKind.MONTH), tr("Month")))
        self.kinds = SegmentedControl(options, tr("What the report is about"))
        self.kinds.chosen.connect(self._choose_kind)
        self.header.add_left(self.kinds)
        self.save_button = Button(tr("Save…"), icon="file-down")
        self.save_button.clicked.connect(self.save)
        self.header.add_right(self.save_button)

    def question(self) -> Question:
        """The period."""
        return partial(_read, self._kind, self._day)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._answer = self._day = None
        for parts in (self._shown, self._coming):
            self._drop(parts)
        self._shown = self._coming = None
        self._turns.stop()
        self.facts.show_stats([])
        self.hero.show_words("", "", "", "")
        self.header.set_title(tr("Report"))
        if self._toast is not None:
            self._toast.hide()

    def concerns(self, changes: Changes) -> bool:
        """Figures of any metric, goals, notes and how they are shown."""
        return bool(changes)

    @Slot()
    def save(self) -> None:
        """Ask for a file, and write there what is shown."""
        if self._answer is None or not self.isVisible() or self._content.isHidden():
            return
        written = self._answer.written
        folder = Path.home() / "Documents"
        start = (folder if folder.is_dir() else Path.home()) / f"health-report-{written.key}{ENDINGS[0]}"
        filters = f"{tr('Web page (*.html)')};;{tr('PDF (*.pdf)')}"
        name, chosen = QFileDialog.getSaveFileName(self, tr("Save the report"), str(start), filters)
        if name:
            path = Path(name)
            if path.suffix.lower() not in ENDINGS:
                path = path.with_name(path.name + ENDINGS["*.pdf" in chosen])
            task = self.runner.run_read(partial(_save, written, path), self._saved, self._not_saved)
            self.runner.announce(task, Work.REPORT)

    def answered(self, answer: Answer) -> None:
        if self.state.library is None:
            return
        same = self._answer is not None and self._answer.written == replace(
            answer.written, created=self._answer.written.created
        )
        self._answer = answer
        if not same or self._shown is None:
            self._show(answer.written)
        else:
            self.show_part(self._empty if answer.written.empty else self._content)

    def _show(self, written: Written) -> None:
        """Make the parts, one a turn of the event loop: all at once would keep the window from answering."""
        self._drop(self._coming)
        self._coming, self._waiting = ReportBody(self._content), [*written.sections, *written.lists]
        self._turns.start()

    @property
    def written(self) -> ReportBody | None:
        """What is shown below the head of the report."""
        return self._shown

    @property
    def complete(self) -> bool:
        """Whether what was read last is shown."""
        return self._coming is None and not self.reading

    @Slot()
    def _make_next(self) -> None:
        if self._answer is None or self._coming is None:
            self._turns.stop()
        elif self._waiting:
            self._coming.add(self._waiting.pop(0), self._answer.written.columns)
        else:
            self._turns.stop()
            self._put(self._answer.written, self._coming)

    def _put(self, written: Written, parts: ReportBody) -> None:
        """Show all of it in the place of what was shown before."""
        self._drop(self._shown)
        self._shown, self._coming = parts, None
        parts.opened.connect(self.metric_opened)
        self._place.addWidget(parts)
        parts.show()
        self.header.set_title(written.title)
        self.earlier.setEnabled(written.earlier)
        self.later.setEnabled(written.later)
        self._empty.set_text(
            tr("There is no data of {span}.", span=written.span)
            if written.earlier or written.later
            else tr("A report needs a day with data that is over. Import an export, or come back tomorrow.")
        )
        self.hero.show_words(written.span, written.state, written.headline, written.lead)
        self.facts.show_stats([Stat(fact.name, fact.figure, fact.detail) for fact in written.facts])
        self.facts.setVisible(bool(written.facts))
        self._legend.setText(f"{written.legend}.")
        self.method.label.setText(f"{written.method} {written.limits}")
        self.area.verticalScrollBar().setValue(0)
        self.show_part(self._empty if written.empty else self._content)

    def _drop(self, parts: ReportBody | None) -> None:
        if parts is not None:
            parts.hide()
            parts.deleteLater()

    @Slot(object)
    def _saved(self, path: Path) -> None:
        self._unsaved.hide()
        if self._toast is None:
            self._toast = Toast(self.window())
        self._toast.tell(tr("Saved as {name}", name=path.name))

    @Slot(object)
    def _not_saved(self, failure: KnownFailure) -> None:
        self._unsaved.set_text(str(failure))
        self._unsaved.show()

    @Slot(object)
    def _found(self, _found: object) -> None:
        """Insights are listed here."""
        self._invalidate()

    @Slot(str)
    def _choose_kind(self, kind: str) -> None:
        """The week or month of the last day shown."""
        if self._answer is not None:
            self._day = date_of(self._answer.period.until)
        self._kind = PeriodKind(kind)
        self.kinds.choose(kind)
        self.reload()

    def _go(self, by: int) -> None:
        button = self.earlier if by < 0 else self.later
        if self.isVisible() and button.isEnabled() and self._answer is not None:
            period = self._answer.period
            self._day = (
                date_of(period.first) - timedelta(days=1) if by < 0 else date_of(period.last) + timedelta(days=1)
            )
            self.reload()

    def show_part(self, shown: QWidget | None) -> None:
        super().show_part(shown)
        self.save_button.setEnabled(shown is self._content)
        for button in (self.earlier, self.later):
            if shown is None:
                button.setEnabled(False)
        if shown is not self._content:
            self._unsaved.hide()


def _read(kind: PeriodKind, day: date | None, library: "Library", _job: Job) -> object:
    from healthdesk.present.report import report_page
    from healthdesk.present.values import Formatter
    from healthdesk.services import report  # heavy

    found = report.report(library, kind, day)
    return Answer(found.period, report_page(found, Formatter.of(library.settings)))


def _save(written: Written, path: Path, _library: "Library", _job: Job) -> object:
    from healthdesk.services import report  # heavy

    report.save(written, path, replace=True)
    return path
