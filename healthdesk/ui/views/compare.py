"""Compare: two metrics against each other, or one metric in two periods."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from healthdesk.base.changes import Changes
from healthdesk.base.words import tr
from healthdesk.present.values import Formatter
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.theme import theme
from healthdesk.ui.views.compare_pair import PairView
from healthdesk.ui.views.compare_query import PairAnswer, SpansAnswer
from healthdesk.ui.views.compare_spans import SpansView
from healthdesk.ui.views.paper import choose_file
from healthdesk.ui.views.reading_page import Question, ReadingPage
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import SegmentedControl
from healthdesk.ui.widgets.export_button import ExportButton
from healthdesk.ui.widgets.message import Message
from healthdesk.ui.widgets.skeleton import SkeletonChart
from healthdesk.ui.widgets.toast import Toast

PAIR, SPANS = "pair", "spans"


class ComparePage(ReadingPage):
    """Asks the library for what the shown mode wants; a dot opens its day on the dashboard."""

    day_opened = Signal(object)  # date

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Reads nothing before it is first visible."""
        super().__init__(tr("Compare"), state, runner, tr("Could not read these days"))
        self.modes = SegmentedControl([(PAIR, tr("Two metrics")), (SPANS, tr("Two periods"))], tr("What to compare"))
        self.modes.chosen.connect(self._choose_mode)
        self.header.add_left(self.modes)
        self.table = Button(size="small-icon", icon="table-2", name=tr("Show as table (Ctrl+Shift+T)"))
        self.table.setCheckable(True)
        self.table.toggled.connect(self._show_table)
        self.export = ExportButton()
        self.export.asked.connect(self._export)
        self.header.add_right(self.table)
        self.header.add_right(self.export)
        self.pair = PairView()
        self._spans: SpansView | None = None  # made when it is first asked for
        self._message = Message("git-compare-arrows", "text-3", tr("Nothing to compare yet"))
        self.toast = Toast(self)
        self.place(self._message, skeleton=SkeletonChart, stretch=1)
        self._add_view(self.pair)
        for keys, act in (
            ("/", self._open_picker),
            ("Ctrl+E", self._open_export),
            ("Ctrl+Shift+T", self.table.click),
            ("[", partial(self._step, -1)),
            ("]", partial(self._step, 1)),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WindowShortcut)

    @property
    def view(self) -> PairView | SpansView:
        """That of the mode."""
        return self.pair if self.modes.choice() == PAIR else self.spans

    @property
    def spans(self) -> SpansView:
        """The view of two periods."""
        if self._spans is None:
            self._spans = SpansView()
            self._add_view(self._spans)
        return self._spans

    def reload(self) -> None:
        """What is shown stays until the answer is there."""
        if self.view.answer is None:
            self.parts.expect()
        super().reload()

    def question(self) -> Question:
        """That of the mode."""
        if self.view is self.pair:
            return partial(self.pair.read, query=self.pair.query)
        return partial(self.spans.read, query=self.spans.query)

    def clear(self) -> None:
        """Drop every figure: the library is locked."""
        super().clear()
        self.pair.clear()
        if self._spans is not None:
            self._spans.clear()

    def concerns(self, changes: Changes) -> bool:
        """Another metric may have come, too, so every change of figures counts."""
        return bool(changes.metrics) or changes.settings or changes.sources

    def answered(self, answer: PairAnswer | SpansAnswer) -> None:
        writes = Formatter.of(self.state.settings)
        if answer.found is None:
            self._message.set_text(
                tr("Two metrics with data are needed.") if answer.metrics else tr("Import an export first.")
            )
            self.show_part(self._message)
        elif isinstance(answer, PairAnswer):
            self.pair.show_answer(answer, writes)
            self.show_part(self.pair)
        else:
            self.spans.show_answer(answer, writes)
            self.show_part(self.spans)

    @Slot(str)
    def _choose_mode(self, _mode: str) -> None:
        if self.view.answer is not None:
            self.show_part(self.view)
        self.table.setChecked(self.view.as_table)
        self._invalidate()

    @Slot(bool)
    def _show_table(self, on: bool) -> None:
        self.view.show_table(on=on)

    @Slot(str)
    def _export(self, kind: str) -> None:
        """Save what is seen where the owner says."""
        view = self.view
        if view.model is None:
            return
        path = choose_file(self, kind, view.file_name)
        if path is None:
            return
        if self._save(view, kind, path):
            self.toast.tell(tr("Saved {name}", name=path.name))
        else:
            self.toast.fail(tr("Could not write {name}. Choose another folder.", name=path.name))

    @staticmethod
    def _save(view: PairView | SpansView, kind: str, path: Path) -> bool:
        if kind == "csv":
            try:
                path.write_text(view.csv(), "utf-8", newline="")
            except OSError:
                return False
            return True
        with theme().on_paper():
            sheet = view.sheet()
            saved = sheet.save(kind, path)
        sheet.deleteLater()
        return saved

    @Slot()
    def _open_export(self) -> None:
        if self.export.isVisible():
            self.export.open()

    @Slot()
    def _open_picker(self) -> None:
        if self.view.isVisible():
            (self.pair.one if self.view is self.pair else self.spans.picker).open()

    def _step(self, by: int) -> None:
        if self.pair.isVisible():
            (self.pair.days.earlier if by < 0 else self.pair.days.later).click()

    def _add_view(self, view: PairView | SpansView) -> None:
        view.changed.connect(self._invalidate)
        view.day_opened.connect(self.day_opened)
        self.parts.add(view)

    def show_part(self, shown: QWidget | None) -> None:
        super().show_part(shown)
        there = shown is not None and shown in (self.pair, self._spans)
        for button in (self.table, self.export):
            button.setVisible(there)
