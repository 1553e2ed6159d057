"""Insights: what the figures say, why, and what its owner does with it."""

from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.errors import KnownFailure
from healthdesk.base.words import tr
from healthdesk.model.finding import InsightsFound
from healthdesk.present.dates import time_of_day
from healthdesk.present.insight_cards import NEW, InsightsModel, insights_model
from healthdesk.present.values import Formatter
from healthdesk.ui.insights_feed import InsightsFeed
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.page import Page
from healthdesk.ui.widgets.alternatives import Alternatives
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.insight_card import InsightCardView
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonCards
from healthdesk.ui.widgets.text import Text
from healthdesk.ui.widgets.toast import Toast


class InsightsPage(Page):
    """Cards of one tab, made anew with every answer; there are a handful."""

    def __init__(self, state: AppState, runner: JobRunner, feed: InsightsFeed) -> None:
        """Shows what `feed` last found."""
        super().__init__(tr("Insights"), state, runner)
        self._feed = feed
        self._tab = NEW
        self._toast: Toast | None = None
        self._undo: tuple[str, int | str] | None = None
        self.cards: list[InsightCardView] = []
        rules = Button(tr("Rules…"), icon="sliders-horizontal")
        rules.clicked.connect(self.open_rules)
        self.header.add_right(rules)
        self.tabs = SegmentedControl(((NEW, tr("New")),), tr("Which insights"))
        self.tabs.chosen.connect(self._choose)
        self._calculated = Text("", "small", "text-3")
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._calculated)
        column.addLayout(row)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        column.addLayout(self._column)
        self._none = Message("lightbulb", "text-2", tr("Nothing new"))
        column.addWidget(self._none)
        self._error = Message("triangle-alert", "error", tr("Could not look at your data"), action=tr("Try again"))
        self._error.acted.connect(feed.ask)
        self.parts = Alternatives(self._content, self._error, skeleton=SkeletonCards)
        self.body.addWidget(self.parts)
        self.body.addStretch(1)
        feed.changed.connect(self._told)
        feed.failed.connect(self._failed)

    def reload(self) -> None:
        """Show what was last found, or find out."""
        if self._feed.found is None:
            self._feed.ask()
        else:
            self._told(self._feed.found)

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        self._put([])
        if self._toast is not None:
            self._toast.hide()
        self.parts.show_only(None)

    def concerns(self, changes: Changes) -> bool:
        """The feed tells when there is something else to show; here only the units matter."""
        return changes.settings

    @Slot()
    def open_rules(self) -> None:
        """What is looked for, and turning it off."""
        if self._feed.found is None:
            return
        from healthdesk.ui.dialogs.rules import RulesDialog

        dialog = RulesDialog(self, self._feed.found.rules)
        dialog.switched.connect(self._switched)
        dialog.open()

    @Slot(object)
    def _told(self, found: InsightsFound | None) -> None:
        if found is None or self.state.library is None:
            return
        clock = datetime.fromtimestamp(found.at / 1000).astimezone()  # the computer's own clock, as it says
        model = insights_model(
            found,
            self._tab,
            Formatter.of(self.state.settings),
            tr("today at {time}", time=time_of_day(clock.hour * 60 + clock.minute)),
        )
        self._show(model)
        self.parts.show_only(self._content)

    def _show(self, model: InsightsModel) -> None:
        self.tabs.offer(model.tabs)
        self.tabs.choose(self._tab)
        self._calculated.setText(model.calculated)
        opened = {view.card.number for view in self.cards if view.explained}
        views = [InsightCardView(card) for card in model.cards]
        for view in views:
            view.acknowledge_asked.connect(self._acknowledge)
            view.snooze_asked.connect(self._snooze)
            view.restore_asked.connect(self._feed.restore)
            view.mute_asked.connect(self._mute)
            if view.card.number in opened:
                view.why.click()
        self._put(views)
        title, text = model.nothing
        self._none.set_text(text, title)
        self._none.setVisible(not views)

    @Slot(object)
    def _failed(self, failure: KnownFailure) -> None:
        self._error.set_text(tr("{failure} Nothing is lost.", failure=failure))
        self.parts.show_only(self._error)

    @Slot(str)
    def _choose(self, tab: str) -> None:
        self._tab = tab
        self._told(self._feed.found)

    @Slot(int)
    def _acknowledge(self, number: int) -> None:
        self._feed.acknowledge(number)
        self._tell(tr("Acknowledged"), ("restore", number))

    @Slot(int, int)
    def _snooze(self, number: int, days: int) -> None:
        self._feed.snooze(number, days)
        self._tell(tr("Snoozed"), ("restore", number))

    @Slot(str)
    def _mute(self, rule: str) -> None:
        self._feed.mute(rule, on=True)
        self._tell(tr("The rule is turned off"), ("unmute", rule))

    @Slot(str, bool)
    def _switched(self, rule: str, on: bool) -> None:
        self._feed.mute(rule, on=not on)

    def _tell(self, text: str, undo: tuple[str, int | str]) -> None:
        if self._toast is None:
            self._toast = Toast(self.window())
            self._toast.acted.connect(self._take_back)
        self._undo = undo
        self._toast.tell(text, tr("Undo"))

    @Slot()
    def _take_back(self) -> None:
        match self._undo:
            case ("restore", int(number)):
                self._feed.restore(number)
            case ("unmute", str(rule)):
                self._feed.mute(rule, on=False)
        self._undo = None

    def _put(self, views: list[InsightCardView]) -> None:
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = views
        for view in views:
            self._column.addWidget(view)
