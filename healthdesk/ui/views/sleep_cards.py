"""The cards of the sleep page: the night, its stages, the nights before, where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.present.hypnogram import RecordingModel
from healthdesk.present.sleep import SleepModel
from healthdesk.present.statistics import Stat
from healthdesk.present.values import Part
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.data_table import Cell, Column, DataTable
from healthdesk.ui.widgets.figure import Figure
from healthdesk.ui.widgets.hypnogram import HypnogramView
from healthdesk.ui.widgets.night_strip import NightStrip
from healthdesk.ui.widgets.stage_rows import StageRows
from healthdesk.ui.widgets.stat_strip import StatStrip
from healthdesk.ui.widgets.surfaces import Card, Line
from healthdesk.ui.widgets.text import Text

MARGIN = 17
COLUMNS = (
    Column(mark("Stage")),
    Column(mark("Time"), 160, right=True),
    Column(mark("Length"), 120, right=True),
)


class SleepHead(QWidget):
    """The time asleep, what that means, and further figures beside it; below it where there is little room."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._left = figure = QVBoxLayout()
        figure.setSpacing(2)
        self._figure, self._verdict = Figure("value-xl"), Text("", "small", "text-2")
        figure.addWidget(self._figure)
        figure.addWidget(self._verdict)
        row.addLayout(figure)
        self._stats = StatStrip(stacked=True)
        self._stats.line = self._stats.fill = ""
        row.addWidget(self._stats, 1)

    def show_figures(self, figure: Sequence[Part], verdict: str, stats: Sequence[Stat]) -> None:
        """Show others."""
        self._figure.show_parts(figure)
        self._verdict.setText(verdict)
        self._stats.show_stats(stats)
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or under one another."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        self._stats.indent(MARGIN)
        needed = self._left.sizeHint().width() + self._row.spacing() + self._stats.sizeHint().width()
        beside = needed <= self.width()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        if not beside:
            self._stats.indent(0)


class NightCard(Card):
    """Figures above, the hypnogram or its table below."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 4)
        column.setSpacing(14)
        self._head = SleepHead()
        column.addWidget(self._head)
        self.hypnogram = HypnogramView()
        self.table = DataTable(COLUMNS, tr("Stages of the night"), 32)
        self.table.hide()
        column.addWidget(self.hypnogram)
        column.addWidget(self.table)
        self._recordings = QVBoxLayout()
        self._recordings.setSpacing(6)
        column.addLayout(self._recordings)
        self.recordings: list[HypnogramView] = []
        self._table = False

    def show_night(self, model: SleepModel) -> None:
        """Show a day that has a night."""
        assert model.hypnogram is not None
        self._head.show_figures(model.figure, model.verdict, model.stats)
        self.hypnogram.show_night(model.hypnogram)
        self.show_recordings(())
        runs = model.hypnogram.runs
        self.table.show_rows([[Cell(r.title.split(",")[0]), Cell(r.clock), Cell(r.length)] for r in runs])

    def show_recordings(self, models: Sequence[RecordingModel]) -> None:
        """Each source's account in the place of the one; none: the one again."""
        while (item := self._recordings.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.recordings = []
        for model in models:
            view = HypnogramView()
            view.show_night(model.hypnogram)
            self._recordings.addWidget(Text(f"{model.source} · {model.words}", "small-strong"))
            self._recordings.addWidget(view)
            self.recordings.append(view)
        self._arrange()

    def as_table(self, table: bool) -> None:
        """Show the stretches as rows instead."""
        self._table = table
        self._arrange()

    def _arrange(self) -> None:
        self.table.setVisible(self._table)
        self.hypnogram.setVisible(not self._table and not self.recordings)

    def clear(self) -> None:
        """Show nothing of the library."""
        self._head.show_figures((), "", ())
        self.show_recordings(())
        self.hypnogram.clear()
        self.table.show_rows([])


class SleepCards(QWidget):
    """Three cards side by side."""

    compare_asked = Signal(bool)  # each source's account, or again only that of the one that speaks

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._stages_card, stages = titled_card(tr("Stages"), tr("outlined box = your usual range"))
        self.stages = StageRows()
        self._unstaged = Text(tr("The source of this night did not tell stages."), tone="text-2", wrap=True)
        stages.addWidget(self.stages)
        stages.addWidget(self._unstaged)
        stages.addStretch(1)
        nights_card, nights = titled_card(tr("Last 14 nights"), tr("shaded = usual times"))
        self.strip = NightStrip()
        nights.addWidget(self.strip, 1)
        about_card, about = titled_card(tr("Where this comes from"), "")
        self._used, self._hidden = Text("", weight=500), Text("", tone="text-2", wrap=True)
        self._comes_from = Text("", "small", "text-2", wrap=True)
        self._regularity = Text("", "small", "text-2", wrap=True)
        self._others = Text("", tone="text-2", wrap=True)
        self._others_title = Text(tr("Naps and further sleep"), "body-strong")
        for widget in (self._used, self._hidden, self._comes_from, Line(), Text(tr("Regularity"), "body-strong"),
                       self._regularity, self._others_title, self._others):  # fmt: skip
            about.addWidget(widget)
        about.addStretch(1)
        self.compare = Button(tr("Compare the recordings"), icon="git-compare-arrows")
        self.compare.setCheckable(True)
        self.compare.toggled.connect(self.compare_asked)
        about.addWidget(self.compare)
        row.addWidget(self._stages_card, 305)
        row.addWidget(nights_card, 426)
        row.addWidget(about_card, 261)

    def show_sleep(self, model: SleepModel) -> None:
        """Show another day."""
        self._stages_card.setVisible(model.hypnogram is not None)
        self.stages.show_rows(model.stages)
        self._unstaged.setVisible(not model.stages)
        self.strip.show_nights(model.nights, model.usual_bed, model.usual_wake)
        self._used.setText(tr("{source} · used", source=model.used) if model.used else tr("No source this night"))
        self._hidden.setText("\n".join(tr("{source} · overlap hidden", source=name) for name in model.hidden))
        self._hidden.setVisible(bool(model.hidden))
        self.compare.setVisible(bool(model.hidden))
        self.compare.setChecked(False)
        self._comes_from.setText(model.comes_from)
        self._regularity.setText(model.regularity)
        self._others.setText("\n".join(model.others))
        for widget in (self._others, self._others_title):
            widget.setVisible(bool(model.others))

    def clear(self) -> None:
        """Show nothing of the library."""
        self.stages.show_rows(())
        self.strip.show_nights((), None, None)
        for text in (self._used, self._hidden, self._comes_from, self._regularity, self._others):
            text.setText("")


def titled_card(title: str, note: str) -> tuple[Card, QVBoxLayout]:
    """A card with its title, a note on the right, and the column for the rest."""
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(MARGIN, 14, MARGIN, MARGIN)
    column.setSpacing(12)
    head = QHBoxLayout()
    head.addWidget(Text(title, "body-strong"))
    head.addStretch(1)
    head.addWidget(Text(note, "small", "text-2"))
    column.addLayout(head)
    return card, column
