"""What the columns of a table mean: proposed by the program, corrected by the owner."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.words import mark, tr
from healthdesk.model.mapping import Mapping, Proposal
from healthdesk.present.mapping import ColumnChoice, Role, column_choices, corrected, metric_choices, unit_choices
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.drop_down import DropDown
from healthdesk.ui.widgets.surfaces import Line, Note
from healthdesk.ui.widgets.text import Text

WIDTH = 720
MOST_PX = 340  # height of the columns before they scroll
MEANING_PX, UNIT_PX = 250, 110
ROLES = {
    Role.NONE: mark("Not read"),
    Role.DATE: mark("Date, with or without time"),
    Role.TIME: mark("Time of day"),
    Role.END: mark("End"),
}
ORDERS = (
    (mark("As the dates show"), None),
    (mark("Day, month, year"), "dmy"),
    (mark("Month, day, year"), "mdy"),
    (mark("Year, month, day"), "ymd"),
)
SIGNS = (("1.5", "."), ("1,5", ","))
ASK = "ask"


class ColumnRow(QWidget):
    """One column: its name and first cells, what it means, and its unit where it is a metric."""

    changed = Signal()

    def __init__(self, column: ColumnChoice, metrics: list[tuple[str, str]]) -> None:
        """`metrics`: id and name of all that a column can be."""
        super().__init__()
        self._column = column
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 12, 8)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(column.name, "body-strong"))
        words.addWidget(Text(" · ".join(column.cells) or tr("empty"), "small", "text-2"))
        row.addLayout(words, 1)
        self.meaning, self.unit = DropDown(), DropDown()
        self.meaning.setAccessibleName(tr("What {column} means", column=column.name))
        self.unit.setAccessibleName(tr("Unit of {column}", column=column.name))
        self.meaning.setFixedWidth(MEANING_PX)
        self.unit.setFixedWidth(UNIT_PX)
        for role, word in ROLES.items():
            self.meaning.addItem(tr(word), role.value)
        self.meaning.insertSeparator(self.meaning.count())
        for metric, name in metrics:
            self.meaning.addItem(name, metric)
        row.addWidget(self.meaning)
        row.addWidget(self.unit)
        self.meaning.setCurrentIndex(self.meaning.findData(column.metric or column.role.value))
        self._offer_units(column.unit)
        self.meaning.activated.connect(self._chosen)
        self.unit.activated.connect(self._unit_chosen)

    @property
    def column(self) -> ColumnChoice:
        """The column as it is to be read now."""
        meaning = str(self.meaning.currentData())
        if meaning in set(Role):
            return replace(self._column, role=Role(meaning), metric="", unit=None)
        unit = self.unit.currentData()
        return replace(self._column, role=Role.VALUE, metric=meaning, unit=None if unit == ASK else unit)

    def _offer_units(self, chosen: str | None) -> None:
        meaning = str(self.meaning.currentData())
        self.unit.clear()
        self.unit.setVisible(meaning not in set(Role))
        if meaning in set(Role):
            return
        if chosen is None and self._column.metric == meaning:
            self.unit.addItem(tr("Unit?"), ASK)
        for unit in unit_choices(meaning):
            self.unit.addItem(unit.strip("{}"), unit)
        self.unit.setCurrentIndex(max(0, self.unit.findData(chosen)))

    @Slot()
    def _chosen(self) -> None:
        self._offer_units(None)
        self.changed.emit()

    @Slot()
    def _unit_chosen(self) -> None:
        self.changed.emit()


class MappingDialog(Dialog):
    """Import goes on only when the choices make sense; what is wrong with them is said at once."""

    mapped = Signal(str)  # the mapping as JSON

    def __init__(self, parent: QWidget, name: str, proposal: Proposal) -> None:
        """Connect to `mapped`, then `open()`."""
        super().__init__(parent, tr("What do these columns mean?"), WIDTH)
        self._proposal = proposal
        mapping = proposal.mapping or {}
        sentence = tr(
            "{file} is a table of no format that healthdesk knows. Look at what it makes of the columns and correct it; "
            "the next table with the same columns is read alike.",
            file=name,
        )
        self.column.addWidget(Text(sentence, tone="text-2", wrap=True))
        self.column.addSpacing(12)
        if proposal.open:
            self.column.addWidget(Note(" ".join(proposal.open), "circle-question-mark"))
            self.column.addSpacing(8)
        self.rows = self._rows()
        self.column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.order, self.decimal = DropDown(), DropDown()
        for label, widget, options, key in (
            (tr("Order of dates"), self.order, ORDERS, "date_order"),
            (tr("Decimal sign"), self.decimal, SIGNS, "decimal"),
        ):
            widget.setAccessibleName(label)
            for word, value in options:
                widget.addItem(tr(word), value)
            widget.setCurrentIndex(max(0, widget.findData(mapping.get(key))))
            widget.activated.connect(self._check)
            row.addWidget(Text(label, "small", "text-2"))
            row.addWidget(widget)
            row.addSpacing(16)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(14)
        self.wrong = Text("", "small", "error", wrap=True)
        self.column.addWidget(self.wrong)
        self.column.addSpacing(6)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        leave, self.go = Button(tr("Leave it out")), Button(tr("Import", "a button"), "primary")
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._done)
        foot.addWidget(leave)
        foot.addWidget(self.go)
        self.column.addLayout(foot)
        self._check()

    def _rows(self) -> list[ColumnRow]:
        metrics = sorted(((choice.id, choice.name) for choice in metric_choices()), key=lambda pair: pair[1].lower())
        rows = [ColumnRow(column, metrics) for column in column_choices(self._proposal)]
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, row in enumerate(rows):
            if number:
                column.addWidget(Line())
            column.addWidget(row)
            row.changed.connect(self._check)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(min(MOST_PX, holder.sizeHint().height() + 4))
        area.setWidget(holder)
        holder.setAutoFillBackground(False)  # the dialog's own fill, which Qt would paint over
        area.viewport().setAutoFillBackground(False)
        self.column.addWidget(area)
        return rows

    @Slot()
    def _check(self) -> None:
        found = self._found()
        self.wrong.setText(found if isinstance(found, str) else "")
        self.go.setEnabled(not isinstance(found, str))

    @Slot()
    def _done(self) -> None:
        found = self._found()
        if not isinstance(found, str):
            self.accept()
            self.mapped.emit(found.model_dump_json())

    def _found(self) -> Mapping | str:
        decimal, thousands = self.decimal.currentData(), str((self._proposal.mapping or {}).get("thousands", ""))
        return corrected(
            self._proposal,
            [row.column for row in self.rows],
            date_order=self.order.currentData(),
            decimal=decimal,
            thousands="" if thousands == decimal else thousands,  # it cannot be both
        )
