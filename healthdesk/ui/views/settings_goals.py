"""Goals a day: the usual ones and the owner's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from healthdesk.base.errors import KnownFailure
from healthdesk.base.jobs import Job
from healthdesk.base.settings import Goal
from healthdesk.base.words import tr
from healthdesk.model.goals import GoalProgress, goal_now
from healthdesk.model.registry import METRICS, metric
from healthdesk.present.goals import GoalRow, can_have_goal, goal_rows, parse_goal
from healthdesk.present.values import Formatter, is_duration
from healthdesk.ui.runner import JobRunner
from healthdesk.ui.state import AppState
from healthdesk.ui.views.settings_section import Section
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Field
from healthdesk.ui.widgets.metric_picker import MetricList
from healthdesk.ui.widgets.surfaces import Icon, Line
from healthdesk.ui.widgets.text import Text

if TYPE_CHECKING:
    from healthdesk.services.library import Library

FIELD_PX, UNIT_PX = 96, 56
Right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class GoalsKnown:
    """What the rows say beside the goals: the day, the metrics with data, and how often the goals of those were reached."""

    today: date
    with_data: tuple[str, ...]
    progress: Mapping[str, GoalProgress]


class GoalsSection(Section):
    """A row a metric; what is typed holds with Enter or when the field is left."""

    changed = Signal(str, object)  # metric; canonical value, or None: the usual goal again

    def __init__(self, state: AppState, runner: JobRunner) -> None:
        """Empty until `reload` has read which metrics can have a goal."""
        self.add = Button(tr("Add a goal"), size="compact", icon="plus")
        super().__init__(tr("Goals a day"), self.add)
        self._state, self._runner = state, runner
        self._own: dict[str, tuple[Goal, ...]] = {}
        self._with_data: tuple[str, ...] = ()
        self._formatter = Formatter()
        self._picker: MetricList | None = None
        self.fields: dict[str, Field] = {}
        self.add.clicked.connect(self._choose)

    def reload(self) -> None:
        """See `Section.reload`."""
        self._runner.run_read(_known, self._show, self._unread)

    @Slot(object)
    def _unread(self, failure: KnownFailure) -> None:
        self.failed.emit(failure)

    @Slot(object)
    def _show(self, known: GoalsKnown) -> None:
        if self._state.library is None:
            return
        settings = self._state.settings
        self._own, self._with_data = dict(settings.goals), known.with_data
        self._formatter = Formatter.of(settings)
        self._clear_rows()
        rows = goal_rows(self._own, known.with_data, self._formatter, known.today, known.progress)
        for i, row in enumerate(rows):
            if i:
                self._rows.addWidget(Line())
            self._rows.addWidget(self._row(row))
        if not rows:
            empty = Text(
                tr("No goals yet. They are shown on the dashboard and in Trends."), "small", "text-2", wrap=True
            )
            empty.setContentsMargins(20, 14, 20, 14)
            self._rows.addWidget(empty)
        free = self._free()
        self.add.setEnabled(bool(free))
        self.add.setToolTip("" if free else tr("Every metric that is summed up over a day has one"))

    def clear(self) -> None:
        """Show nothing any more: the library is locked."""
        self._own, self._with_data = {}, ()
        self._clear_rows()
        if self._picker is not None:
            self._picker.close()

    def _clear_rows(self) -> None:
        self.fields.clear()
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _row(self, row: GoalRow) -> QWidget:
        spec = row.spec
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(20, 8, 14, 8)
        line.setSpacing(10)
        line.addWidget(Icon(spec.icon, f"group.{spec.group}.ink"))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Text(tr(spec.name), weight=500))
        if below := " · ".join(part for part in (row.history, row.streak) if part):
            words.addWidget(Text(below, "small", "text-2", wrap=True))
        line.addLayout(words, 1)
        field = self.fields[spec.id] = Field(tr("Goal for {metric}", metric=tr(spec.name)), large=False)
        field.setText(row.value)
        field.setFixedWidth(FIELD_PX)
        field.setAlignment(Right)
        field.editingFinished.connect(lambda m=spec.id: self._edited(m))
        line.addWidget(field)
        unit = Text(tr("a day") if is_duration(spec) else row.unit, "small", "text-2")
        unit.setFixedWidth(UNIT_PX)
        line.addWidget(unit)
        undo = tr("Back to the usual goal") if spec.goal is not None else tr("Remove the goal")
        back = Button(
            variant="ghost",
            size="small-icon",
            icon="rotate-ccw" if spec.goal else "x",
            name=f"{undo}: {tr(spec.name)}",
        )
        back.setToolTip(undo)
        back.setEnabled(row.own)
        back.clicked.connect(lambda _checked=False, m=spec.id: self._remove(m))
        line.addWidget(back)
        return holder

    def _edited(self, metric_id: str) -> None:
        """Keep what was typed; what is no goal shows the old one again."""
        field, spec = self.fields.get(metric_id), metric(metric_id)
        if field is None:
            return
        value = parse_goal(spec, field.text(), self._formatter)
        old = goal_now(self._own.get(metric_id, ()), spec.goal)
        if value is None:
            field.setText("" if old is None else self._formatter.bare(spec, old))
        elif old is None or self._formatter.bare(spec, value) != self._formatter.bare(spec, old):
            self.changed.emit(metric_id, value)

    def _remove(self, metric_id: str) -> None:
        self.changed.emit(metric_id, None)

    def _free(self) -> list[str]:
        return [m for m in self._with_data if m in METRICS and m not in self.fields and can_have_goal(metric(m))]

    @Slot()
    def _choose(self) -> None:
        if self._picker is None:
            self._picker = MetricList(self)
            self._picker.chosen.connect(self._add)
        self._picker.fill(sorted((metric(m) for m in self._free()), key=lambda spec: tr(spec.name)))
        self._picker.drop_from(self.add)
        self._picker.search.setFocus()

    @Slot(str)
    def _add(self, metric_id: str) -> None:
        """An empty row to type into; it is a goal once it holds a number."""
        spec = metric(metric_id)
        unit = "" if is_duration(spec) else self._formatter.unit(spec).label
        if not self.fields:
            self._clear_rows()
        else:
            self._rows.addWidget(Line())
        self._rows.addWidget(self._row(GoalRow(spec, "", unit, own=False)))
        self.fields[metric_id].setFocus(Qt.FocusReason.TabFocusReason)


def _known(library: "Library", _job: Job) -> object:
    from healthdesk.services import profile, queries  # heavy

    with_data = tuple(queries.metrics_with_data(library))
    aimed = (name for name in with_data if profile.goal(library, name) is not None)
    progress = {name: profile.goal_progress(library, name) for name in aimed}
    return GoalsKnown(queries.today(library), with_data, progress)
