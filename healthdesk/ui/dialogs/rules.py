"""What is looked for in the figures, each of it to be turned off."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.words import tr
from healthdesk.model.finding import Rule
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.choices import Switch
from healthdesk.ui.widgets.text import Text

HEIGHT = 420


class RulesDialog(Dialog):
    """Every switch holds at once."""

    switched = Signal(str, bool)  # rule, on

    def __init__(self, parent: QWidget, rules: Sequence[Rule]) -> None:
        """One row a rule."""
        super().__init__(parent, tr("Rules"))
        self.column.addWidget(
            Text(tr("healthdesk asks these questions of your data whenever they change."), tone="text-2", wrap=True)
        )
        self.column.addSpacing(12)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        self.switches: dict[str, Switch] = {}
        for rule in sorted(rules, key=lambda rule: tr(rule.name)):
            switch = self.switches[rule.id] = Switch(tr(rule.name))
            switch.setChecked(not rule.muted)
            switch.toggled.connect(partial(self.switched.emit, rule.id))
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Text(tr(rule.name), "body-strong", wrap=True))
            words.addWidget(Text(tr(rule.question), "small", "text-2", wrap=True))
            row.addLayout(words, 1)
            row.addSpacing(12)
            row.addWidget(switch, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(HEIGHT)
        area.setWidget(rows)
        rows.setAutoFillBackground(False)  # the dialog's own fill, which Qt would paint over
        area.viewport().setAutoFillBackground(False)
        self.column.addWidget(area)
        self.column.addSpacing(16)
        row = QHBoxLayout()
        row.addStretch(1)
        done = Button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        row.addWidget(done)
        self.column.addLayout(row)
