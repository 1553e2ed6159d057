"""A scrolling list of metrics, each with its days and a switch."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.words import tr, trn
from healthdesk.model.registry import metric
from healthdesk.model.share import ShareChoice
from healthdesk.ui.widgets.choices import Switch
from healthdesk.ui.widgets.surfaces import Card, Icon, Line
from healthdesk.ui.widgets.text import Text


class MetricChoice(QWidget):
    """One metric."""

    toggled = Signal()

    def __init__(self, choice: ShareChoice, *, on: bool) -> None:
        """`on`: chosen."""
        super().__init__()
        spec = metric(choice.metric)
        self.id = choice.metric
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(Icon(spec.icon, f"group.{spec.group}.ink", 16))
        row.addWidget(Text(tr(spec.name)), 1)
        days = trn("{n} day", "{n} days", choice.days)
        row.addWidget(Text(days, "small", "text-2"))
        self.switch = Switch(tr(spec.name))
        self.switch.setAccessibleDescription(days)
        self.switch.setChecked(on)
        self.switch.toggled.connect(self.toggled)
        row.addWidget(self.switch)


class MetricChoices(Card):
    """What was switched stays so when other days are shown, also where those have none of it."""

    changed = Signal()

    def __init__(self, chosen: Sequence[str]) -> None:
        """Empty; `chosen` are on as soon as they are there."""
        super().__init__(radius=8)
        self._chosen = set(chosen)
        self.rows: list[MetricChoice] = []
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        inside.addWidget(self._area)

    @property
    def chosen(self) -> list[str]:
        """Ids, in the order shown."""
        return [row.id for row in self.rows if row.switch.isChecked()]

    def show_choices(self, choices: Sequence[ShareChoice]) -> None:
        """Replace the list."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = [MetricChoice(choice, on=choice.metric in self._chosen) for choice in choices]
        for number, row in enumerate(self.rows):
            if number:
                column.addWidget(Line())
            row.toggled.connect(self._toggled)
            column.addWidget(row)
        if not self.rows:
            column.addSpacing(20)
            column.addWidget(Text(tr("No data on these days."), tone="text-2"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._area.setWidget(holder)
        holder.setAutoFillBackground(False)

    @Slot()
    def _toggled(self) -> None:
        shown = {row.id for row in self.rows}
        self._chosen = (self._chosen - shown) | set(self.chosen)
        self.changed.emit()
