"""Glucose: two weeks with time in range, the profile of the day and what they rest on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.jobs import Job
from healthdesk.base.words import mark, tr
from healthdesk.model.glucose import GlucoseReport
from healthdesk.present.glucose import glucose_model
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.buttons import Button, joined
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.day_profile import DayProfileView
from healthdesk.ui.widgets.indicators import Shares
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.surfaces import Card, Note
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

COLUMNS = (
    Column(mark("Range")),
    Column(mark("From, to"), 200),
    Column(mark("Share of readings"), 150, right=True),
    Column(mark("That is"), 150, right=True),
)
WEEKS = 14
MARGIN = 17
BASIS = mark(
    "Ranges by the international consensus on time in range (Battelino 2019); GMI by Bergenstal 2018. The band holds nine of "
    "ten readings, the inner one every second, the line is the median; dashed: 70 and 180 mg/dL (3.9 and 10.0 mmol/L). They "
    "describe your readings; what your own targets are is for you and your doctor."
)


class GlucosePage(ReadingPage):
    """Two weeks at a time, the newest first."""

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Glucose"), state, runner, tr("Could not read your glucose"))
        self._last: int | None = None  # None: the newest
        self._shown: GlucoseReport | None = None
        self.earlier, self.later = (
            Button(tr("Prev"), icon="chevron-left"),
            Button(tr("Next"), icon="chevron-right", trailing=True),
        )
        self.earlier.clicked.connect(partial(self._go, -WEEKS))
        self.later.clicked.connect(partial(self._go, WEEKS))
        self.header.add_left(joined(self.earlier, self.later))
        self.subtitle = Text("", "body", "text-2")
        self.stats = StatStrip(stacked=True)
        self.warning = Note("", "circle-alert", tone="warn", fill="warn-soft")
        self.bar, self.table, self.profile = Shares(14), DataTable(COLUMNS, tr("Time in ranges"), 36), DayProfileView()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        ranges = Card()
        inside = QVBoxLayout(ranges)
        inside.setContentsMargins(1, 14, 1, 1)
        inside.setSpacing(10)
        head = QHBoxLayout()
        head.setContentsMargins(MARGIN - 1, 0, MARGIN - 1, 0)
        head.addWidget(self.bar)
        inside.addLayout(head)
        inside.addWidget(self.table)
        self._profile_card = Card()
        inside = QVBoxLayout(self._profile_card)
        inside.setContentsMargins(MARGIN, 12, MARGIN, 12)
        inside.addWidget(Text(tr("By the time of day"), "body-strong"))
        inside.addWidget(self.profile)
        basis = Text(tr(BASIS), "small", "text-3", wrap=True)
        for widget in (self.subtitle, self.warning, self.stats, ranges, self._profile_card, basis):
            column.addWidget(widget)
        self._empty = Message(
            "droplet", "text-3", tr("No glucose readings"), tr("They come with the exports of sensors and meters.")
        )
        self.place(self._content, self._empty, skeleton=SkeletonCards)
        self.body.addStretch(1)

    def question(self) -> Question:
        """Two weeks."""
        return partial(_read, self._last)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        super().clear()
        self._shown = self._last = None
        self.subtitle.setText("")
        self.stats.show_stats(())
        self.bar.show_parts([])
        self.table.show_rows([])
        self.profile.show_profile(None)

    def concerns(self, changes: Changes) -> bool:
        """Readings, whose they are, and the unit they are shown in."""
        return changes.settings or changes.sources or "glucose" in changes.metrics

    def answered(self, found: GlucoseReport | None) -> None:
        self._shown = found
        if found is None:
            self.show_part(self._empty)
            return
        model = glucose_model(found, Formatter.of(self.state.settings))
        self.subtitle.setText(model.subtitle)
        self.warning.label.setText(model.warning)
        self.warning.setVisible(bool(model.warning))
        self.stats.show_stats(model.stats)
        self.bar.show_parts([(part.share, part.tone) for part in model.parts])
        self.table.show_rows(
            [
                (Cell(part.name), Cell(part.bounds, "text-2"), Cell(part.percent), Cell(part.time, "text-2"))
                for part in model.parts
            ]
        )
        self.profile.show_profile(model.profile)
        self._profile_card.setVisible(model.profile is not None)
        self.later.setEnabled(model.later)
        self.show_part(self._content)

    def _go(self, days: int) -> None:
        if self._shown is not None:
            self._last = self._shown.last + days
            if self._shown.newest is not None and self._last >= self._shown.newest:
                self._last = None
            self.reload()

    def show_part(self, shown: QWidget | None) -> None:
        super().show_part(shown)
        self.earlier.setEnabled(shown is self._content)


def _read(last: int | None, library: "Library", _job: Job) -> object:
    from healthdesk.services import glucose  # heavy

    return glucose.glucose_report(library, last)
