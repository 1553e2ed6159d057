"""Whose window is to be opened: one of the people there are, or somebody new."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from healthdesk.base.errors import UsageError
from healthdesk.base.paths import DataFolder
from healthdesk.base.words import tr
from healthdesk.present.people import person_name
from healthdesk.ui.dialogs.dialog import Dialog
from healthdesk.ui.widgets.buttons import Button
from healthdesk.ui.widgets.fields import Field, Labeled
from healthdesk.ui.widgets.surfaces import Icon, Line
from healthdesk.ui.widgets.text import Text

ROW_PX, ROWS = 44, 5


class PeopleDialog(Dialog):
    """Every person has a store, keys and a window of their own."""

    chosen = Signal(str)  # a profile, which may not exist yet

    def __init__(self, parent: QWidget, folder: DataFolder) -> None:
        """`folder` of the person whose window asks."""
        super().__init__(parent, tr("Another person"))
        self._folder = folder
        words = tr("Everybody has an encrypted record and a passphrase of their own. It opens in a window of its own.")
        self.column.addWidget(Text(words, tone="text-2", wrap=True))
        self.column.addSpacing(16)
        self.people: dict[str, Button] = {}
        others = [profile for profile in folder.profiles() if profile != folder.profile]
        if others:
            self.column.addWidget(self._list(others))
            self.column.addSpacing(18)
        self.field = Field(tr("Name of a new person"))
        self.field.setMaxLength(40)
        self._labeled = Labeled(tr("Name of a new person"), self.field)
        self.column.addWidget(self._labeled)
        self.column.addSpacing(4)
        self.column.addWidget(
            Text(tr("The name is not encrypted: a folder on this computer is called so."), "small", "text-3")
        )
        self.column.addSpacing(18)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        cancel, self.go = Button(tr("Cancel")), Button(tr("Set up…"), "primary")
        cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._begin)
        self.field.returnPressed.connect(self._begin)
        self.field.textChanged.connect(self._edited)
        row.addWidget(cancel)
        row.addWidget(self.go)
        self.column.addLayout(row)
        self._edited("")
        (self.people[others[0]] if others else self.field).setFocus()

    def _list(self, profiles: list[str]) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for profile in profiles:
            row = QHBoxLayout()
            row.setContentsMargins(0, 0, 8, 0)
            row.setSpacing(12)
            row.addWidget(Icon("user-round", "text-2", 18))
            row.addWidget(Text(person_name(profile), weight=500), 1)
            button = self.people[profile] = Button(tr("Open"), size="compact")
            button.setAccessibleName(tr("Open the window of {name}", name=person_name(profile)))
            button.clicked.connect(lambda _checked=False, profile=profile: self._choose(profile))
            row.addWidget(button)
            holder = QWidget()
            holder.setFixedHeight(ROW_PX)
            holder.setLayout(row)
            column.addWidget(holder)
            column.addWidget(Line())
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFixedHeight(min(len(profiles), ROWS) * (ROW_PX + 1))
        area.setWidget(rows)
        rows.setAutoFillBackground(False)  # the dialog's own fill, which Qt would paint over
        area.viewport().setAutoFillBackground(False)
        return area

    @Slot(str)
    def _edited(self, text: str) -> None:
        self.go.setEnabled(bool(text.strip()))
        self._labeled.set_error("")

    @Slot()
    def _begin(self) -> None:
        name = self.field.text().strip()
        if not name:
            return
        try:
            self._folder.of(name)
        except UsageError as error:
            self._labeled.set_error(str(error))
            return
        # Some file systems make no difference between capitals and small letters.
        if any(name.casefold() == profile.casefold() for profile in (*self._folder.profiles(), self._folder.profile)):
            self._labeled.set_error(tr("There is somebody of that name already."))
            return
        self._choose(name)

    def _choose(self, profile: str) -> None:
        self.accept()
        self.chosen.emit(profile)
